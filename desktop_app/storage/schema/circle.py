"""Circles: layers of closeness, each with its rhythm in days."""

from __future__ import annotations

from peewee import IntegerField

from desktop_app.domain.changes import Noun
from desktop_app.storage.schema.base import About, NumberedRow, Place, Text


class CircleRow(NumberedRow):
    """A circle. There are five from the start."""

    about = About(Noun.CIRCLE, "circles", identity="name", begins_filled=True)

    name = Text(default=None)
    size = IntegerField(null=True)
    ideal_days = IntegerField(null=True)
    longest_days = IntegerField(null=True)
    position = Place()

    class Meta:
        table_name = "circle"
