"""Tests of the window that leads back to work."""
