"""The values of one turn: what came in, what was found, what went out. Frozen, and without behaviour beyond reading."""
