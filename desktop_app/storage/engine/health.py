"""Whether an address book may be written to and given away: known damage stops both."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop_app.domain.errors import DamagedDatabaseError, KithError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop_app.domain.faults import Fault


MENDABLE = frozenset(
    (
        "check-index-differs",
        "check-index-words",
        "check-order-differs",
        "check-places-astray",
        "check-points-nowhere",
        "check-rhythms-stale",
        "check-trigger-missing",
        "check-values-unreadable",
    )
)
"""Faults of what the tables say: a repair mends them, and writing goes on meanwhile."""


class Depth(StrEnum):
    """How thoroughly a file was looked at: the sums of its pages, its pages, or every value and the
    search index.
    """

    SUMS = "sums"
    PAGES = "pages"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Checked:
    """What the last look at the file found: when (UTC), how deep, and the faults, none when it is
    sound.
    """

    at: datetime
    depth: Depth
    faults: tuple[Fault, ...] = ()

    @property
    def is_damage(self) -> bool:
        """Whether there is a fault that no repair of the tables mends."""
        return any(fault.key not in MENDABLE for fault in self.faults)


class Health:
    """One for an open address book. Everything may be called on any thread."""

    def __init__(self) -> None:
        self._damage: KithError | None = None
        self._listeners: list[Callable[[KithError], object]] = []
        self._lock = threading.Lock()
        self.checked: Checked | None = None
        """The newest check of this run."""

    @property
    def damage(self) -> KithError | None:
        """Why nothing is written any more; None while nothing is known to be wrong."""
        return self._damage

    def listen(self, listener: Callable[[KithError], object]) -> None:
        """Call `listener` once, on the thread that finds out, when damage becomes known; at once if
        it is known already, and again with `remind`.
        """
        with self._lock:
            known = self._damage
            self._listeners.append(listener)
        if known is not None:
            listener(known)

    def keep(self, path: Path, depth: Depth, faults: Sequence[Fault]) -> None:
        """A check of the file at `path` has found this; damage stops all writing.

        Whoever reads by an index that leads nowhere meets damage: where a look at everything finds no
        more than such an index it is damage no longer, for that is mended.
        """
        self.checked = Checked(datetime.now(UTC), depth, tuple(faults))
        worst = [fault.key for fault in faults if fault.key not in MENDABLE]
        if worst:
            if set(worst) == {"check-pages-changed"}:
                self.report(DamagedDatabaseError("book-has-changed", path=str(path)))
            else:
                self.report(DamagedDatabaseError("book-has-damage", path=str(path)))
        elif depth is Depth.WHOLE and any(fault.key == "check-order-differs" for fault in faults):
            self._forgive()

    def _forgive(self) -> None:
        with self._lock:
            if self._damage is not None and self._damage.key == "book-has-damage":
                self._damage = None

    def report(self, error: KithError) -> None:
        """Damage was found: from here on nothing is written."""
        with self._lock:
            if self._damage is not None:
                return
            self._damage = error
        self.remind()

    def remind(self) -> None:
        """Tell every listener again of the damage, if there is any."""
        if (known := self._damage) is not None:
            for listener in tuple(self._listeners):
                listener(known)

    def refuse(self) -> None:
        """Raise the error that says what is damaged, if anything is."""
        if self._damage is not None:
            raise self._damage
