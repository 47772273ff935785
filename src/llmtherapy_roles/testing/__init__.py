"""Doubles for tests: models with a known flaw, each with its mended twin (``testing.flawed``)."""
