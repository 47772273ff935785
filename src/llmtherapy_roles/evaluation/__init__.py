"""Measuring guards on labelled sets: counts with intervals, baselines beside them, tables, pictures and a page.

Each set is reported by itself and never pooled with another. Rows are other people's words: they are read, counted, and
never shown; nothing here returns or prints a text. ``benchmarks/evaluate.py`` runs it all.
"""
