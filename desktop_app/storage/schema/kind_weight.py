"""What each kind of contact weighs in a rhythm."""

from __future__ import annotations

from desktop_app.domain.changes import Noun
from desktop_app.domain.timeline import InteractionKind
from desktop_app.storage.schema.base import About, Choice, Number, Row


class KindWeightRow(Row):
    """How much of the ideal interval a kind of contact is worth, in percent."""

    about = About(Noun.CIRCLE, "kind_weights", row="", identity="kind", begins_filled=True)

    kind = Choice(InteractionKind, primary_key=True)
    percent = Number(0, 100)

    class Meta:
        table_name = "kind_weight"
