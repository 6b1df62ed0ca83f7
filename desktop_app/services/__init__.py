"""One use case a function: what a person can do with Kith, with or without a window."""
