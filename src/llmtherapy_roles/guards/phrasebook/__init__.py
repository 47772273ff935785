"""The phrases that rule guards look for, as data: one module for each guard module. English."""
