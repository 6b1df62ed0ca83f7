"""Readers fed with spoiled files for as long as one likes: `python -m tests.fuzz READER SECONDS`."""
