"""Openings: what organisations look for, pursued by stage or only heard of."""
