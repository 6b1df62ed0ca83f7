"""Photographs of every screen."""
