"""What a backup holds, against what is there now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.person import Contact


class Then(Enum):
    """How it stands with somebody of a backup, in the order they are listed in."""

    GONE = "gone"
    TRASHED = "trashed"
    CHANGED = "changed"
    OTHER_ENTRIES = "other-entries"
    AS_NOW = "as-now"


@dataclass(frozen=True, slots=True)
class PersonThen:
    """Somebody as a backup has them, and as they are now (None when they are gone). `trashed` is the
    UTC moment they went to the trash. `entries` and `reminders` are how many more the backup has of
    them, fewer as a negative number.
    """

    then: Contact
    now: Contact | None
    state: Then
    trashed: datetime | None = None
    entries: int = 0
    reminders: int = 0


@dataclass(frozen=True, slots=True)
class Listed:
    """Some people of a backup: `shown`, of whom the list goes on with `more`, and beside them so
    many who are `as_now` and not shown.
    """

    shown: tuple[PersonThen, ...]
    more: int
    as_now: int


@dataclass(frozen=True, slots=True)
class Only:
    """How many of a kind only the backup has, and how many came since."""

    then: int
    now: int


@dataclass(frozen=True, slots=True)
class Against:
    """A backup against what is there now: what only one of them has, and how many `people_differ`
    who are in both.
    """

    people: Only
    entries: Only
    reminders: Only
    people_differ: int

    @property
    def is_same(self) -> bool:
        """Whether going back to it would change nothing of these."""
        sides = (self.people, self.entries, self.reminders)
        return not self.people_differ and not any(side.then or side.now for side in sides)
