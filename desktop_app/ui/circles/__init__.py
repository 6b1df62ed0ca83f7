"""Sorting people into circles, and what that asks of you."""
