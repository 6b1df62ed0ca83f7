"""People as rows."""
