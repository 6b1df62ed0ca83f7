"""Needs and offers, and what was answered to a match of two."""

from __future__ import annotations

from desktop_app.domain.needs import NEED, MatchAnswer, NeedSide, OpeningStage, Whose
from desktop_app.storage.schema.base import (
    About,
    Choice,
    Day,
    Link,
    Moment,
    NumberedRow,
    Uid,
    Words,
    not_empty,
)
from desktop_app.storage.schema.organisation import OrganisationRow
from desktop_app.storage.schema.person import PersonRow
from desktop_app.storage.schema.reminder import ReminderRow


class NeedRow(NumberedRow):
    """What you, a person or an organisation is looking for or can help with."""

    about = About(NEED, "needs", person="person_id")

    uid = Uid()
    side = Choice(NeedSide)
    whose = Choice(Whose)
    person_id = Link(PersonRow, null=True)
    organisation_id = Link(OrganisationRow, null=True)
    text = Words(default=None, reads=not_empty)
    field = Words()
    place = Words()
    told_on = Day()
    told_by = Link(PersonRow, null=True)
    until = Day(null=True)
    stage = Choice(OpeningStage, null=True)
    reminder_id = Link(ReminderRow, null=True)
    ask_on = Day(null=True)
    closed_on = Day(null=True)
    closing = Words()
    created_at = Moment(from_now=True)

    class Meta:
        table_name = "need"


class MatchAnswerRow(NumberedRow):
    """What was answered to the proposal that an offer meets a need."""

    about = About(NEED, "match_answers", row="need_id")

    uid = Uid()
    need_id = Link(NeedRow)
    offer_id = Link(NeedRow)
    answer = Choice(MatchAnswer)
    day = Day()

    class Meta:
        table_name = "match_answer"
