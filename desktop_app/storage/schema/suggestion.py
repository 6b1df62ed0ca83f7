"""What the user answered to suggestions."""

from __future__ import annotations

from peewee import TextField

from desktop_app.domain.changes import Noun
from desktop_app.storage.schema.base import About, Link, NumberedRow, Text
from desktop_app.storage.schema.person import PersonRow


class SuggestionAnswerRow(NumberedRow):
    """An answer about a person: to one of Today's three, or to a good turn (`turn` names it)."""

    about = About(Noun.SUGGESTION, "suggestion_answers")

    person_id = Link(PersonRow, owner=True)
    turn = Text()
    day = TextField()
    answer = TextField()
    until = TextField(null=True)

    class Meta:
        table_name = "suggestion_answer"
