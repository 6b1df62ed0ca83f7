"""The page on which a smart list is made of rules."""
