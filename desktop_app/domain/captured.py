"""Somebody read out of a pasted text, before anything of it is kept."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from desktop_app.domain.names import built_name, fold

if TYPE_CHECKING:
    from desktop_app.domain.doubles.scoring import Double
    from desktop_app.domain.faults import Fault
    from desktop_app.domain.person import Contact, Person
    from desktop_app.domain.timeline import Participant


@dataclass(frozen=True, slots=True)
class Captured:
    """Who was found: `contact` may be without a name, `rest` are the lines that were not understood.
    `is_card` says that the text was a card as programs write it, of which there were `more`; `fault`
    why nobody was found in a file.
    """

    contact: Contact
    rest: tuple[str, ...] = ()
    is_card: bool = False
    more: int = 0
    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class KnownAs:
    """Somebody here who may be the one that was found: why (`double`), and who they would be once
    what is new is filled in. `adds` is how many things that are, 0 when all is known.
    """

    person: Participant
    double: Double
    filled_in: Contact
    adds: int = field(default=0)


_TEXTS = (
    *("prefix", "middle", "suffix", "nickname", "pronouns", "phonetic_given", "phonetic_family"),
    *("phonetic_middle", "other_script", "gender", "headline", "place"),
)


def with_texts(stored: Person, found: Person) -> Person:
    """`stored` with what is still empty taken from `found`; a name that is there stays."""
    news = {
        name: getattr(found, name)
        for name in _TEXTS
        if getattr(found, name) and not getattr(stored, name)
    }
    if not stored.family and found.family and fold(stored.given) == fold(found.given):
        news["family"] = found.family
    changed = replace(stored, **news)
    if stored.display_name == built_name(stored):
        changed.display_name = built_name(changed)
    if found.notes and found.notes not in stored.notes:
        changed.notes = "\n\n".join(part for part in (stored.notes, found.notes) if part)
    return changed
