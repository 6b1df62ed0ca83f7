"""Looking into a backup: who is in it, and what differs from now."""

from __future__ import annotations

import threading
from contextlib import ExitStack
from typing import TYPE_CHECKING

from desktop_app.domain.backup_contents import Against, Listed, Only, PersonThen, Then
from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.names import fold
from desktop_app.storage import timestamps
from desktop_app.storage.engine import restoring
from desktop_app.storage.engine.side_by_side import SideBySide
from desktop_app.storage.queries import circles, people

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.person import Contact
    from desktop_app.storage.engine.connection import Database

FEW = 8
"""So many rows the list has at least, filled up with people who are as now."""


class Contents:
    """The backup at `path`, open beside the book `now`; `folder` is where one of an older format is
    brought up to date first. May be used on any thread but that of the window, for it reads the
    whole of both. Raises DamagedDatabaseError, NewerDatabaseError, WrongKeyError or
    StorageUnavailableError.
    """

    def __init__(self, path: Path, now: Database, folder: Path) -> None:
        self._now, self._stack = now, ExitStack()
        self._lock = threading.Lock()
        self._is_open = True
        try:
            self._then = self._stack.enter_context(restoring.readable(path, now.key, folder))
            self._both = SideBySide(self._then.path, now)
            self._stack.callback(self._both.close)
            self.refresh()
        except BaseException:
            self._stack.close()
            raise

    def close(self) -> None:
        """Let go of the backup; may be called twice."""
        with self._lock:
            self._is_open = False
            self._stack.close()

    def refresh(self) -> None:
        """Compare anew, for something was written since."""
        with self._lock:
            if not self._is_open:
                raise NotFoundError("backup-is-gone")
            both = self._both
            self._people = [(row, uid, name, fold(name)) for row, uid, name in both.people()]
            self._missing = both.missing()
            self._changed = both.changed() - self._missing.keys()
            self._entries, self._reminders = both.balance("interaction"), both.balance("reminder")
            self._states = {uid: self._state(uid) for _, uid, *_ in self._people}
            self.against = Against(
                Only(len(self._missing), both.came_since()),
                Only(*both.counts("interaction")),
                Only(*both.counts("reminder")),
                sum(self._states[uid] is Then.CHANGED for _, uid, *_ in self._people),
            )

    def people(self, search: str = "", most: int = 50) -> Listed:
        """Those whose name has every word of `search`, upper and lower case and accents aside; who
        differs from now first, at most so many. Without a search of those who are as now only a few.
        """
        words = fold(search).split()
        found = [row for row in self._people if all(word in row[3] for word in words)]
        found.sort(key=lambda row: _ORDER[self._states[row[1]]])
        differ = sum(self._states[row[1]] is not Then.AS_NOW for row in found)
        wanted = len(found) if words else max(differ, FEW)
        shown = found[: min(wanted, most)]
        more = min(wanted, len(found)) - len(shown)
        with self._lock:
            if not self._is_open:
                raise NotFoundError("backup-is-gone")
            listed = tuple(self._person(row, uid) for row, uid, *_ in shown)
        return Listed(listed, more, len(found) - len(shown) - more)

    def _state(self, uid: str) -> Then:
        if uid in self._missing:
            return Then.GONE if self._missing[uid] is None else Then.TRASHED
        if uid in self._changed:
            return Then.CHANGED
        if uid in self._entries or uid in self._reminders:
            return Then.OTHER_ENTRIES
        return Then.AS_NOW

    def _person(self, row: int, uid: str) -> PersonThen:
        state = self._states[uid]
        then = _whole(self._then, row)
        now: Contact | None = then
        if state is not Then.AS_NOW:
            there = people.id_of_uid(self._now, uid)
            now = None if there is None else _whole(self._now, there)
        return PersonThen(
            then,
            now,
            state,
            timestamps.from_text(self._missing.get(uid)),
            self._entries.get(uid, 0),
            self._reminders.get(uid, 0),
        )


_ORDER = {state: place for place, state in enumerate(Then)}


def _whole(db: Database, row: int) -> Contact:
    found = people.load(db, row)
    named = {circle.id: circle.name for circle in circles.all_circles(db)}
    found.circle = named.get(found.person.circle_id or 0, "")
    return found
