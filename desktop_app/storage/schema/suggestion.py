"""What the user answered to suggestions."""

from __future__ import annotations

from desktop_app.domain.changes import Noun
from desktop_app.domain.suggestions import AnswerKind
from desktop_app.storage.schema.base import About, Choice, Day, Link, NumberedRow, Text
from desktop_app.storage.schema.person import PersonRow


class SuggestionAnswerRow(NumberedRow):
    """An answer about a person: to one of Today's three, or to a good turn (`turn` names it)."""

    about = About(Noun.SUGGESTION, "suggestion_answers")

    person_id = Link(PersonRow, owner=True)
    turn = Text()
    day = Day()
    answer = Choice(AnswerKind)
    until = Day(null=True)

    class Meta:
        table_name = "suggestion_answer"
