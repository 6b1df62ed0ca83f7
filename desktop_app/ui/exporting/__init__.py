"""Writing people to files."""
