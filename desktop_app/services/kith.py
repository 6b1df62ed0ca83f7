"""An open address book: the store and every service on it, made together and closed together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.services.history import History
from desktop_app.services.naming import Naming
from desktop_app.services.people import People
from desktop_app.services.people_list import PeopleList
from desktop_app.services.reminders import Reminders
from desktop_app.services.smart_lists import SmartLists
from desktop_app.services.tags import Tags
from desktop_app.services.timeline import Timeline
from desktop_app.storage import check
from desktop_app.storage.store import Store

if TYPE_CHECKING:
    from desktop_app.services.exporting import Exporting
    from desktop_app.services.importing import Importing


class Kith:
    """The services of one address book. `app` builds it and hands each screen the services it needs.

    Opening raises DamagedDatabaseError, NewerDatabaseError or StorageUnavailableError. `clock` gives the UTC moment.
    """

    def __init__(self, folder: Path, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.folder = folder
        self._store = Store(folder)
        self._clock = clock
        self.history = History(self._store)
        self.people = People(self._store, clock)
        self.people_list = PeopleList(self._store)
        self.timeline = Timeline(self._store, clock)
        self.reminders = Reminders(self._store, clock)
        self.tags = Tags(self._store)
        self.smart_lists = SmartLists(self._store)
        self.naming = Naming(self._store)

    @property
    def importing(self) -> Importing:
        """Bringing files in; loaded late, for the window opens without it."""
        from desktop_app.services.importing import Importing

        return Importing(self._store, self._clock)

    @property
    def exporting(self) -> Exporting:
        """Taking people out; loaded late."""
        from desktop_app.services.exporting import Exporting

        return Exporting(self._store)

    def check(self) -> list[str]:
        """One sentence for everything wrong with the file; empty when it is sound. May take seconds."""
        return check.problems(self._store.reader)

    def copy_to(self, folder: Path) -> Path:
        """A verified copy of the address book in another folder; raises StorageUnavailableError when one is there."""
        return self._store.copy_to(folder)

    def close(self) -> None:
        """Finish every queued write and close the file."""
        self._store.close()
