"""Something read for a day and kept until anything changes or the day does."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from datetime import date, datetime, tzinfo

    from desktop_app.domain.changes import ChangeSet
    from desktop_app.storage.engine.store import Store

T = TypeVar("T")


class KeptPage(Generic[T]):
    """What `read` gives for an aware local moment, read once a day and zone until a commit."""

    def __init__(self, store: Store, read: Callable[[datetime], T]) -> None:
        self._read = read
        self._lock = threading.Lock()
        self._version = 0
        self._kept: tuple[tuple[date, tzinfo | None], T] | None = None
        store.listen(self._changed, first=True)

    def known(self, now: datetime) -> T | None:
        """What was read for the day of `now`, when nothing has changed since; instant."""
        kept = self._kept
        return kept[1] if kept is not None and kept[0] == (now.date(), now.tzinfo) else None

    def get(self, now: datetime) -> T:
        """What is known, or read anew: call it off the UI thread."""
        known, version = self.known(now), self._version
        if known is not None:
            return known
        found = self._read(now)
        with self._lock:
            if version == self._version:
                self._kept = ((now.date(), now.tzinfo), found)
        return found

    def _changed(self, changes: ChangeSet) -> None:
        with self._lock:
            self._version += 1
            self._kept = None
