"""Notices: what they say, and a small window for them where the desktop has none."""
