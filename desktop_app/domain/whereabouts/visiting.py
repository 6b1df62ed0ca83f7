"""Whom to see where you will be: those near there, in an order of which every point has a reason."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.domain.cadence import is_due
from desktop_app.domain.suggestions import CLOSE_DAYS, DORMANT_DAYS, QUIET_DAYS

if TYPE_CHECKING:
    from desktop_app.domain.suggestions import Candidate
    from desktop_app.domain.timeline import Participant
    from desktop_app.domain.whereabouts.people import Near
    from desktop_app.domain.whereabouts.town import Town


class Cause(Enum):
    """Why to see somebody. `PROMISED`: something with them is to be done; `NEED`: they look for something
    (`text` says what); `DUE`: the rhythm has run out; `DORMANT` and `QUIET`: not in touch for `days`; `NEVER`:
    nothing was ever logged; `CLOSE`: a rhythm of a close tie.
    """

    PROMISED = "promised"
    DUE = "due"
    CLOSE = "close"
    NEED = "need"
    DORMANT = "dormant"
    QUIET = "quiet"
    STARRED = "starred"
    NEVER = "never"


POINTS = {
    Cause.PROMISED: 40,
    Cause.DUE: 35,
    Cause.CLOSE: 30,
    Cause.NEED: 25,
    Cause.DORMANT: 20,
    Cause.QUIET: 15,
    Cause.STARRED: 10,
    Cause.NEVER: 2,
}


@dataclass(frozen=True, slots=True)
class Why:
    """One reason, with the number of days or the words it was told by."""

    cause: Cause
    days: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class Visit:
    """A trip: where, and from the first local day to the last."""

    town: Town
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class ToSee:
    """Somebody who is near where you will be, and why to see them, the weightiest reason first."""

    person: Participant
    near: Near
    why: tuple[Why, ...]
    last_contact: date | None = None

    @property
    def points(self) -> int:
        """How much speaks for them."""
        return sum(POINTS[why.cause] for why in self.why)


def to_see(near: Near, who: Candidate, today: date, promised: str = "", needs: str = "") -> ToSee:
    """Why to see somebody: `promised` is what waits to be done with them, `needs` what they look for."""
    found: list[Why] = []
    if promised:
        found.append(Why(Cause.PROMISED, text=promised))
    if is_due(who.clock_day, who.cadence, today):
        found.append(Why(Cause.DUE))
    if who.cadence is not None and who.cadence.ideal_days <= CLOSE_DAYS:
        found.append(Why(Cause.CLOSE))
    if needs:
        found.append(Why(Cause.NEED, text=needs))
    silent = None if who.last_contact is None else (today - who.last_contact).days
    if silent is None:
        found.append(Why(Cause.NEVER))
    elif silent >= QUIET_DAYS:
        found.append(Why(Cause.DORMANT if silent >= DORMANT_DAYS else Cause.QUIET, silent))
    if who.starred:
        found.append(Why(Cause.STARRED))
    return ToSee(who.person, near, tuple(found), who.last_contact)


def in_order(found: Iterable[ToSee]) -> list[ToSee]:
    """Those for whom most speaks first; of equals the nearest."""
    return sorted(found, key=lambda each: (-each.points, each.near.km, each.person.name))
