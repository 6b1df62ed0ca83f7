"""Says things: what the program knows as keys and numbers, in words."""
