"""Putting people together: side by side, what has to be chosen, and who comes of it."""
