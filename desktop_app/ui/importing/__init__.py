"""Bringing files in and taking people out."""
