"""Which news besides those of people change whom a kind of rule finds."""

from __future__ import annotations

NEWS = {
    "text": ("interaction", "need", "setting"),
    "field": ("setting",),
    "own": ("own-field",),
    "near": ("organisation", "setting"),
    "waiting": ("favour", "need", "reminder"),
}
"""Nouns by the key of the kind. What changes a contact, a rhythm, a position or a way to reach
somebody is news of that person anyway."""
