"""English cue tables: data only. How they are matched stands in ``guards/risk/frames.py``."""
