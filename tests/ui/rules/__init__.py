"""The page of a smart list’s rules."""
