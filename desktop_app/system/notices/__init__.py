"""Notices of the desktop: adapters behind one door."""
