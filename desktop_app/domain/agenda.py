"""What the user is told of, and when: notices of what has fallen due, each occurrence exactly once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Participant


class NoticeKind(Enum):
    """What a notice is about."""

    REMINDER = "reminder"
    IMPORTANT_DATE = "important-date"
    DIGEST = "digest"


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell the user, once.

    `occurrence` names it for ever: what was told under that name is never told again. `at` is the UTC moment it fell
    due. A reminder has `reminder_id` and the local day `due` its Done completes; an important date has `date_id` and
    in `due` the day itself. `text` is the user's own (a reminder's words, the label of a date), never a sentence of Kith.
    A digest has neither: `count` says how many things it stands for, and `covers` names their occurrences.
    """

    occurrence: str
    kind: NoticeKind
    at: datetime
    text: str = ""
    reminder_id: int | None = None
    date_id: int | None = None
    due: date | None = None
    people: tuple[Participant, ...] = ()
    count: int = 1
    covers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoticeSettings:
    """How the user wants to be told; all local wall-clock times.

    With `digest_at` everything that needs no time of day comes together at that hour instead of one by one. Between
    `quiet_from` and `quiet_until` (which may pass midnight) nothing is told; it comes when quiet ends. `paused_until`
    is an aware moment until which nothing is told at all.
    """

    enabled: bool = True
    digest_at: time | None = None
    quiet_from: time | None = None
    quiet_until: time | None = None
    paused_until: datetime | None = None
