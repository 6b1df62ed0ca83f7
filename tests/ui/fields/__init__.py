"""Fields of work."""
