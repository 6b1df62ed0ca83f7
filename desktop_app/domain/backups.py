"""Backups: when one is due, what it was made for, and which are kept as time goes by."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

FIRST = timedelta(minutes=10)
"""After a change a backup is made no later than this."""
APART = timedelta(minutes=30)
"""Between two backups made only because something changed."""
FEW = 5
"""So many people are deleted without a backup made before: Undo and the trash bring them back."""
OF_TODAY, DAYS, WEEKS, MONTHS = 12, 12, 10, 9
"""How many are kept: of today, and the newest of so many days, weeks and months before."""


class BackupReason(StrEnum):
    """What a backup was made for. The word is part of its file's name."""

    CHANGES = "changes"
    QUIT = "quit"
    IMPORT = "import"
    MERGE = "merge"
    DELETE = "delete"
    RESTORE = "restore"
    REPAIR = "repair"
    MIGRATION = "migration"
    CONVERSION = "conversion"
    ASKED = "asked"
    ELSEWHERE = "elsewhere"
    """None of ours: another version of the address book that lies beside it."""

    @property
    def is_before(self) -> bool:
        """Whether it was made before something large, rather than after changes."""
        return self not in (BackupReason.CHANGES, BackupReason.QUIT, BackupReason.ASKED)


ONCE_A_SITTING = frozenset({BackupReason.MERGE, BackupReason.DELETE})
"""What one does many times in a row; each can be undone by itself."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy of the whole address book. `id` is its file's name without the ending, `made` a UTC
    moment, `size` bytes.
    """

    id: str
    made: datetime
    reason: BackupReason
    size: int


@dataclass(frozen=True, slots=True)
class Holding:
    """How much an address book holds: people who are neither archived nor in the trash, as the
    sidebar counts them, and entries of the timeline.
    """

    people: int
    entries: int


def due_at(changed: datetime, last: datetime | None, failed: datetime | None = None) -> datetime:
    """The moment by which a backup is due when something changed first at `changed`, the last one
    was made at `last`, and the last attempt came to nothing at `failed`, all of the same clock.
    """
    due = changed + FIRST
    if last is not None:
        due = max(due, last + APART)
    return due if failed is None else max(due, failed + FIRST)


def goes_before(reason: BackupReason, backups: Iterable[Backup], now: datetime) -> bool:
    """Whether a backup is to be made before something large at `now`, beside the `backups` there
    are: of merges and deletions of one sitting only before the first.
    """
    if reason not in ONCE_A_SITTING:
        return True
    return not any(
        backup.reason is reason and now - APART < backup.made <= now for backup in backups
    )


def newest_of(backups: Iterable[Backup], now: datetime) -> list[Backup]:
    """Of `backups`, newest first, those that may hold what is there at `now`: the newest, and before
    it those that a wrong clock dated in the future.
    """
    found: list[Backup] = []
    for backup in backups:
        found.append(backup)
        if backup.made <= now:
            break
    return found


def kept(backups: Iterable[Backup], now: datetime, zone: tzinfo | None = None) -> set[str]:
    """The ids of those to keep at `now`, counted in the days, weeks (from Monday) and months of
    `zone`, None for the computer's: the newest twelve of today with what was made before something large today; then the
    newest of each of the last 12 days, 10 weeks and 9 months that have one.

    So a quiet month costs nothing, and what is far back is never crowded out by a busy day.
    """
    order = sorted(backups, key=lambda backup: backup.made, reverse=True)
    today = now.astimezone(zone).date()

    def day(backup: Backup) -> date:
        return backup.made.astimezone(zone).date()

    # A clock that was wrong may have dated some in the future: they count as today's.
    of_today = [backup for backup in order if day(backup) >= today]
    earlier = [backup for backup in order if day(backup) < today]
    keep = {backup.id for backup in of_today[:OF_TODAY]}
    keep |= {backup.id for backup in of_today if backup.reason.is_before}
    periods: Sequence[tuple[int, Callable[[date], object]]] = (
        (DAYS, lambda on: on),
        (WEEKS, lambda on: on.isocalendar()[:2]),
        (MONTHS, lambda on: (on.year, on.month)),
    )
    for most, period in periods:
        seen: dict[object, str] = {}
        for backup in earlier:
            seen.setdefault(period(day(backup)), backup.id)
        keep |= set(list(seen.values())[:most])
    return keep


def gone_by(
    backups: Iterable[Backup], ids: Collection[str], now: datetime, zone: tzinfo | None = None
) -> date:
    """The local day on which the last of the backups `ids` is thinned away, if from `now` on one is
    made a day; with fewer it is later, for what nothing has taken the place of is kept.
    """
    there, left, moment = list(backups), set(ids), now
    while left:
        moment += timedelta(days=1)
        there.append(Backup(moment.isoformat(), moment, BackupReason.CHANGES, 0))
        keep = kept(there, moment, zone)
        there = [backup for backup in there if backup.id in keep]
        left &= keep
    return moment.astimezone(zone).date()
