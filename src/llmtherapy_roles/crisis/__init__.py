"""Crisis: the scripted dialogue that stands in for the model from ``high`` on, and the directory of contacts."""
