"""The window: what it is made of, how it is laid out, and what rooms may ask of it."""
