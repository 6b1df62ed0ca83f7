"""Whose habits a table follows, in what its cells mean."""

from __future__ import annotations

GOOGLE, OUTLOOK, TABLE, KITH = "google", "outlook", "table", "kith"
"""Google’s, Outlook’s, anybody’s, and Kith’s own."""
