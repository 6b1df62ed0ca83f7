"""Needs and offers: what a person, you or an organisation is looking for or can help with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Noun
from desktop_app.domain.errors import InvalidValueError

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Participant

NEED = Noun("need")
ASKED_AFTER = 183
"""Days after which you are asked whether a need or offer still holds: half a year."""


class NeedSide(Enum):
    """Which of the two sides it is."""

    NEED = "need"
    OFFER = "offer"


class Whose(Enum):
    """Whose it is."""

    YOU = "you"
    PERSON = "person"
    ORGANISATION = "organisation"


class OpeningStage(Enum):
    """How far you have come with an opening, which is a need of an organisation for a person."""

    HEARD = "heard"
    WROTE = "wrote"
    TALKING = "talking"
    OFFERED = "offered"
    OVER = "over"


class MatchAnswer(Enum):
    """What became of a match that was proposed; LATER: it may be proposed again after a while."""

    DISMISSED = "dismissed"
    LATER = "later"
    TAKEN_UP = "taken-up"


@dataclass(slots=True)
class Need:
    """A need or an offer (`side`) of you, of `person` or of `organisation` (a name, with
    `organisation_id`), in the words of `text`.

    `field` is an area of work, `place` where; `until` is the last local day it holds. `told_by` is
    who said so (None: whoever has it, or you), `told_on` the local day. `stage` is set for an
    opening you pursue, and `reminder_id` is its next step. `ask_on`: the local day from which you
    are asked whether it still holds, None for never. It is closed once `closed_on` is set, with a
    word (`closing`) if there was one.
    """

    side: NeedSide
    whose: Whose
    text: str
    told_on: date
    person: Participant | None = None
    organisation: str = ""
    organisation_id: int | None = None
    field: str = ""
    place: str = ""
    until: date | None = None
    told_by: Participant | None = None
    stage: OpeningStage | None = None
    reminder_id: int | None = None
    ask_on: date | None = None
    closed_on: date | None = None
    closing: str = ""
    id: int = 0
    uid: str = ""
    created_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether it still holds, as far as is known."""
        return self.closed_on is None

    @property
    def is_opening(self) -> bool:
        """Whether an organisation is looking for somebody."""
        return self.side is NeedSide.NEED and self.whose is Whose.ORGANISATION


def check(need: Need) -> None:
    """Raise InvalidValueError when it is nobody's, has no words, or is a stage of no opening."""
    if not need.text:
        raise InvalidValueError("text", "need-needs-words")
    if need.whose is Whose.PERSON and need.person is None:
        raise InvalidValueError("person", "need-is-nobodys")
    if need.whose is Whose.ORGANISATION and not need.organisation:
        raise InvalidValueError("organisation", "need-is-nobodys")
    if need.stage is not None and not need.is_opening:
        raise InvalidValueError("stage", "stage-of-no-opening")


def ask_day(known_on: date) -> date:
    """When to ask whether what held on that local day still does."""
    return known_on + timedelta(ASKED_AFTER)


def is_to_be_asked(need: Need, today: date) -> bool:
    """Whether it is time to ask if it still holds: half a year went by, or its last day did."""
    if not need.is_open:
        return False
    is_past = need.until is not None and need.until < today
    return need.ask_on is not None and (is_past or need.ask_on <= today)
