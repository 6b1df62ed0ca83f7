"""The timeline, as a view of its own."""
