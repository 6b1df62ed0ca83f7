"""Where records come from: sources, and the imports that brought them."""

from __future__ import annotations

from peewee import IntegerField, TextField

from desktop_app.storage.schema.base import About, Json, NumberedRow, Text


class SourceRow(NumberedRow):
    """A place that knows people.

    `kind` is the key of its format; files of one format, wherever they lie, are one source of that name. Another place
    (a server, say) has its address in `place` and a `name` of its own. A source once known stays: records that another
    program brings meanwhile hang on it.
    """

    about = About(None, "sources", row="", undoable=False, identity="name", begins_filled=True)

    name = TextField(unique=True)
    kind = TextField()
    place = Text()

    class Meta:
        table_name = "source"


class BatchRow(NumberedRow):
    """One import: when, the names of its files as a JSON list, and what became of their cards.

    `ended_at` stays empty when the program was killed on the way.
    """

    about = About(None, "imports", row="")

    uid = TextField(unique=True)
    begun_at = TextField()
    ended_at = TextField(null=True)
    files = Json(default="[]")
    cards = IntegerField(default=0)
    added = IntegerField(default=0)
    updated = IntegerField(default=0)
    identical = IntegerField(default=0)
    groups = IntegerField(default=0)
    refused = IntegerField(default=0)

    class Meta:
        table_name = "batch"
