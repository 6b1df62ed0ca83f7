"""The page of doubles."""
