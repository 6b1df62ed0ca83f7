"""Kith: an address book that remembers who people are and what passed between you."""

__version__ = "0.1.0"
