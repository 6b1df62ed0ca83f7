"""Kith: an address book that remembers who people are and what passed between you."""
