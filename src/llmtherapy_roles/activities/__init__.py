"""Activities: steps, items and scores as code and data; a model words only what is free. One file for each activity."""
