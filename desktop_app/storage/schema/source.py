"""Where records come from: sources, and the imports that brought them."""

from __future__ import annotations

from desktop_app.storage.schema.base import (
    About,
    Json,
    Moment,
    Name,
    Number,
    NumberedRow,
    Text,
    Uid,
)

MOST_CARDS = 1_000_000_000


class SourceRow(NumberedRow):
    """A place that knows people.

    `kind` is the key of its format; files of one format, wherever they lie, are one source of that
    name. Another place (a server, say) has its address in `place` and a `name` of its own. A source
    once known stays: records that another program brings meanwhile hang on it.
    """

    about = About(None, "sources", row="", undoable=False, identity="name", begins_filled=True)

    name = Name(unique=True)
    kind = Name()
    place = Text()

    class Meta:
        table_name = "source"


class BatchRow(NumberedRow):
    """One import: when, the names of its files as a JSON list, what became of their cards, and
    what was wrong in them, as `services/import_report.py` writes it.

    `ended_at` stays empty when the program was killed on the way.
    """

    about = About(None, "imports", row="")

    uid = Uid()
    begun_at = Moment()
    ended_at = Moment(null=True)
    files = Json(default="[]")
    cards = Number(most=MOST_CARDS, default=0)
    added = Number(most=MOST_CARDS, default=0)
    updated = Number(most=MOST_CARDS, default=0)
    identical = Number(most=MOST_CARDS, default=0)
    groups = Number(most=MOST_CARDS, default=0)
    refused = Number(most=MOST_CARDS, default=0)
    problems = Json(default="[]")

    class Meta:
        table_name = "batch"
