"""The stages of a turn. Each file has one idea; ``docs/architecture.md`` shows them in order."""
