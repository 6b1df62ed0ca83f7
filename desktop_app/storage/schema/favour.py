"""Favours, and the steps they have passed."""

from __future__ import annotations

from peewee import BooleanField, CompositeKey

from desktop_app.domain.favours import FAVOUR, FavourKind, FavourStep, Side
from desktop_app.storage.schema.base import (
    About,
    Choice,
    Day,
    Link,
    Moment,
    NumberedRow,
    Row,
    Text,
    Uid,
    Words,
)
from desktop_app.storage.schema.interaction import InteractionRow
from desktop_app.storage.schema.need import NeedRow
from desktop_app.storage.schema.organisation import OrganisationRow
from desktop_app.storage.schema.person import PersonRow
from desktop_app.storage.schema.reminder import ReminderRow


class FavourRow(NumberedRow):
    """Something one person does for another, at `step` since `day`. `side` says who is you; a link
    to a person that is NULL on the other side is somebody who is not here.
    """

    about = About(FAVOUR, "favours")

    uid = Uid()
    kind = Choice(FavourKind)
    side = Choice(Side)
    step = Choice(FavourStep)
    day = Day()
    giver_id = Link(PersonRow, null=True)
    receiver_id = Link(PersonRow, null=True)
    third_id = Link(PersonRow, null=True)
    organisation_id = Link(OrganisationRow, null=True)
    need_id = Link(NeedRow, null=True)
    text = Words()
    words = Words()
    link = Text()
    outcome = Words()
    thanked_on = Day(null=True)
    told_on = Day(null=True)
    ask_on = Day(null=True)
    in_portfolio = BooleanField(default=False)
    may_ask = BooleanField(default=False)
    entry_id = Link(InteractionRow, null=True)
    reminder_id = Link(ReminderRow, null=True)
    created_at = Moment(from_now=True)

    class Meta:
        table_name = "favour"


class FavourStepRow(Row):
    """A step that was reached on a day and left behind since."""

    about = About(FAVOUR, "passed", row="favour_id")

    favour_id = Link(FavourRow, owner=True)
    step = Choice(FavourStep)
    day = Day()

    class Meta:
        table_name = "favour_step"
        primary_key = CompositeKey("favour_id", "step")
