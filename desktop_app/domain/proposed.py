"""What mailboxes and calendars say passed between you and somebody: proposed, to be confirmed.

A proposed entry is no contact and counts nowhere until somebody says that it took place.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Noun
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant, Starter

if TYPE_CHECKING:
    from collections.abc import Iterable

PROPOSED = Noun("proposed-entry")
OPTIONS = ("mail-entries", "calendar-meetings")
"""Keys of the options of an import (`domain/importing.Option`) that propose entries."""


class ProposedState(Enum):
    """What was said of a proposed entry: nothing yet, that it took place, that it is not wanted.

    Those answered are kept, without their words, so that nobody is asked again when the same mail
    comes with another import.
    """

    WAITING = "waiting"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class ProposedKey:
    """One proposed entry: with whom, and the occasion, which several people may share. It is the
    uid of the entry that comes of it.
    """

    person_id: int
    occasion: str


@dataclass(frozen=True, slots=True)
class ProposedEntry:
    """Something that may have passed with `who` on a local day; `at` is its UTC moment where that
    is known, `minutes` how long it took. `source` is the key of the format it was read from, and
    `others` are the names of those it is proposed with as well.
    """

    who: Participant
    occasion: str
    kind: InteractionKind
    day: date
    summary: str = ""
    body: str = ""
    at: datetime | None = None
    minutes: int | None = None
    place: str = ""
    starter: Starter | None = None
    source: str = ""
    others: tuple[str, ...] = ()

    @property
    def key(self) -> ProposedKey:
        """By what it is known."""
        return ProposedKey(self.who.id, self.occasion)

    def as_entry(self) -> Interaction:
        """The entry that is stored once it is confirmed."""
        return Interaction(
            self.kind,
            self.day,
            self.summary,
            self.body,
            self.at,
            "" if self.at is None else "UTC",
            self.minutes,
            self.starter,
            self.place,
            (self.who,),
            uid=self.occasion,
        )


@dataclass(frozen=True, slots=True)
class ProposedWith:
    """All that waits with one person, the newest first."""

    who: Participant
    entries: tuple[ProposedEntry, ...]


def by_person(entries: Iterable[ProposedEntry]) -> list[ProposedWith]:
    """Entries (the newest first) gathered by person; whoever has the newest comes first."""
    found: dict[int, list[ProposedEntry]] = {}
    for entry in entries:
        found.setdefault(entry.who.id, []).append(entry)
    return [ProposedWith(some[0].who, tuple(some)) for some in found.values()]
