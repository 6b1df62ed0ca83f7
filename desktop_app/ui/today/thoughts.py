"""A thought for each day, in Kith's own words: give first, be curious, stay in touch."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.words.advice import THOUGHTS

LONGEST = 140
_STRIDE = 29
"""Coprime to any count that is not a multiple of it, so that every thought comes before one comes
again."""


def thought_of(day: date) -> str:
    """The thought for a local day."""
    return QCoreApplication.translate(
        "Thoughts", THOUGHTS[day.toordinal() * _STRIDE % len(THOUGHTS)]
    )
