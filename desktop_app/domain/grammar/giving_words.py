"""What the engine asks of a language about giving. See `language`."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.patterns import NOTHING, Pattern
from desktop_app.domain.timeline import InteractionKind

if TYPE_CHECKING:
    from desktop_app.domain.giving_told import GivingKind, ToldStep

FIRST_PERSON, FIRST_FIRM, LAST = "\ue000", "\ue400", "\ue7ff"
PERSON = f"[{FIRST_PERSON}-\ue3ff]"
"""In patterns of giving: the name of somebody, which stands as one character there."""
FIRM = f"[{FIRST_FIRM}-{LAST}]"
"""The name of an organisation, likewise."""
NAME = f"[{FIRST_PERSON}-{LAST}]"
"""Either."""


@dataclass(frozen=True, slots=True)
class GivingForm:
    """Words that tell of giving, matched where a clause begins. Groups say who is who and what it
    is about, by the names of the fields of `GivingTold`: `giver`, `receiver`, `third`, `who`,
    `told_by`, `organisation`, `subject`, `event`, `title`, `since`, `until`, `standing`; and `act`.

    Whoever has no group is `giver`, `receiver` or `who`: "you", or "" for nobody. One of `needs`
    stands in the line. As far as nothing else was contact, it is of `kind`, with the people of the
    groups in `party`. With `to_do` it is what a plan is about, and told of nothing that happened.
    """

    what: GivingKind
    pattern: Pattern
    needs: Set[str]
    step: ToldStep | None = None
    giver: str = ""
    receiver: str = ""
    who: str = ""
    kind: InteractionKind = InteractionKind.OTHER
    party: tuple[str, ...] = ("giver", "receiver", "third", "who")


@dataclass(frozen=True, slots=True)
class GivingWords:
    """Giving: `forms` in the order in which they are tried. `you` are words for the user, `them` for
    who was named before. `fillers` may begin a clause, of which one begins after each `begins`; those of `acts` are no names.
    """

    forms: tuple[GivingForm, ...] = ()
    needs: Set[str] = frozenset()
    acts: Set[str] = frozenset()
    you: Set[str] = frozenset()
    them: Set[str] = frozenset()
    begins: Pattern = NOTHING
    fillers: Pattern = NOTHING
    standings: Mapping[str, str] = field(default_factory=dict)
