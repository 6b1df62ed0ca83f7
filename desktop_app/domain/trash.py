"""The trash: how long it keeps people, and what goes with somebody who is erased."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

KEPT = timedelta(days=30)
"""How long somebody deleted stays in the trash."""
GRACE = timedelta(days=7)
"""After so long without a look at the trash, the next look takes only those out whose time was over at
the last one: the clock may be wrong, and who comes back after a month away has until then to think."""


def days_left(trashed_at: datetime, now: datetime) -> int:
    """How many days, begun ones counted whole, somebody stays in the trash; both moments UTC. 0
    for one whose time is over, and never more than all of them whatever the clocks say.
    """
    left = trashed_at + KEPT - now
    return max(0, min(KEPT.days, -(-left // timedelta(days=1))))


def taken_before(looked: datetime | None, now: datetime) -> datetime | None:
    """Who came into the trash before this moment goes with a look at `now`, None for nobody. `looked` is
    when it was looked at last, None for never; all UTC.
    """
    if looked is None or looked > now:
        return None
    return (now if now - looked <= GRACE else looked) - KEPT


@dataclass(frozen=True, slots=True)
class Going:
    """What goes with people who are erased, and what stays, by number.

    `entries`, `reminders` and `favours` are about them alone and go, as do their `documents`; `shared` are entries with
    others too, which stay without them. `backups` still hold them, the last of these until the
    local day `until`, if a backup is made a day (None when no backup holds them).
    """

    people: int
    entries: int
    reminders: int
    favours: int
    shared: int
    backups: int = 0
    until: date | None = None
    documents: int = 0
