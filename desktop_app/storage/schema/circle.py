"""Circles: layers of closeness, each with its rhythm in days."""

from __future__ import annotations

from desktop_app.domain.cadence import MOST_DAYS
from desktop_app.domain.changes import Noun
from desktop_app.storage.schema.base import About, Name, Number, NumberedRow, Place


class CircleRow(NumberedRow):
    """A circle. There are five from the start."""

    about = About(Noun.CIRCLE, "circles", identity="name", begins_filled=True)

    name = Name()
    size = Number(null=True)
    ideal_days = Number(1, MOST_DAYS, null=True)
    longest_days = Number(1, MOST_DAYS, null=True)
    position = Place()

    class Meta:
        table_name = "circle"
