"""Organisations: where people work or study, and what is known of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Noun

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.person import Position
    from desktop_app.domain.timeline import Participant

ORGANISATION = Noun("organisation")


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation. `headline` says what it does, `fields` are its areas of work."""

    name: str
    headline: str = ""
    place: str = ""
    website: str = ""
    fields: tuple[str, ...] = ()
    notes: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Held:
    """Somebody with what they are or were there. `last_contact` is a local day; `now_at` the
    organisation they are with today, "" where that is this one or nobody knows.
    """

    person: Participant
    position: Position
    last_contact: date | None = None
    now_at: str = ""


def merged(kept: Organisation, other: Organisation) -> Organisation:
    """`kept` with what only `other` says: two spellings of one organisation become one."""
    fields = dict.fromkeys((*kept.fields, *other.fields))
    notes = "\n".join(dict.fromkeys(filter(None, (kept.notes, other.notes))))
    return replace(
        kept,
        headline=kept.headline or other.headline,
        place=kept.place or other.place,
        website=kept.website or other.website,
        fields=tuple(fields),
        notes=notes,
    )
