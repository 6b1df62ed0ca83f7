"""What the user was told of, so that it is told once."""

from __future__ import annotations

from desktop_app.storage.schema.base import About, Moment, Name, Row


class AnnouncedRow(Row):
    """An occurrence and when it was told. Belongs to no step of undo: what was said cannot be
    unsaid.
    """

    about = About(None, "announced", row="", undoable=False, identity="occurrence")

    occurrence = Name(primary_key=True)
    at = Moment()

    class Meta:
        table_name = "announced"
