"""Reach: how far your circle goes."""
