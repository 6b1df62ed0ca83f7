"""Important dates: named days in a person's life, and what was said of them in a year."""

from __future__ import annotations

from desktop_app.domain.changes import Noun
from desktop_app.domain.person import DateKind
from desktop_app.storage.schema.base import (
    About,
    Choice,
    Day,
    Link,
    Number,
    NumberedRow,
    PartialDay,
    Place,
    Text,
    one_of,
)
from desktop_app.storage.schema.person import PersonRow


class ImportantDateRow(NumberedRow):
    """A named day; `day` is NULL when there are only words."""

    about = About(Noun.PERSON, "dates", row="person_id")

    person_id = Link(PersonRow, owner=True)
    position = Place()
    kind = Choice(DateKind)
    day = PartialDay(null=True)
    label = Text()
    text = Text()
    lead_days = Number(null=True)

    class Meta:
        table_name = "important_date"


class DateAnswerRow(NumberedRow):
    """An important date seen to, or put off, in the year of `day`. The reminders show it."""

    about = About(Noun.REMINDER, "answers", row="")

    important_date_id = Link(ImportantDateRow, owner=True)
    day = Day()
    answer = Choice(one_of("done", "put-off"))
    until = Day(null=True)

    class Meta:
        table_name = "date_answer"
