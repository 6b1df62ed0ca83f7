"""Bringing people in."""
