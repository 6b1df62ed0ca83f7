"""The nouns of Kith and the rules between them: no I/O, and `now` is always an argument."""
