"""A room that is not part of Kith: what a new room brings, in a folder of its own."""
