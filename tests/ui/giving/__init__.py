"""Give and ask."""
