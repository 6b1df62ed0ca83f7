"""Exports of other programs in which people keep their relationships."""
