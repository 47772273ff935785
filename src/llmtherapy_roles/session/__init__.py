"""Roles and sessions: what an app holds. The drivers here are the only code that exists in two colours."""
