"""The services of an address book that bring people in, take them out and put doubles together."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.services.backups import Backups
    from desktop_app.services.before import Before
    from desktop_app.services.calendar_file import CalendarFile
    from desktop_app.services.capture import Capture
    from desktop_app.services.doubles import Doubles
    from desktop_app.services.everything import Everything
    from desktop_app.services.exporting import Exporting
    from desktop_app.services.importing import Importing
    from desktop_app.services.json_book import JsonBook
    from desktop_app.services.merging import Mergers
    from desktop_app.services.printing import Printing
    from desktop_app.services.reading.door import Reading
    from desktop_app.services.sharing import Sharing
    from desktop_app.services.trash import Trash
    from desktop_app.storage.engine.store import Store


class FileServices:
    """Files in, files out, and who came in twice.

    A part of `AddressBook`, which sets what is named here.
    """

    _store: Store
    _clock: Callable[[], datetime]
    _words: Path | None
    _reader: Sequence[str]
    _backups: Backups | None = None
    _making_backups = threading.Lock()

    @cached_property
    def doubles(self) -> Doubles:
        """Who may be here twice."""
        from desktop_app.services.doubles import Doubles

        return Doubles(self._store, self._words)

    @property
    def mergers(self) -> Mergers:
        """Putting people together who are one."""
        from desktop_app.services.merging import Mergers

        return Mergers(self._store, self._clock, self._before)

    @property
    def importing(self) -> Importing:
        """Bringing files in."""
        from desktop_app.services.importing import Importing

        return Importing(self._store, self._clock, self.reading, self._before)

    @cached_property
    def reading(self) -> Reading:
        """The door to foreign files."""
        from desktop_app.services.reading.door import Reading

        return Reading(self._reader)

    @property
    def exporting(self) -> Exporting:
        """Taking people out."""
        from desktop_app.services.exporting import Exporting

        return Exporting(self._store)

    @property
    def everything(self) -> Everything:
        """All about one person as one file."""
        from desktop_app.services.everything import Everything

        return Everything(self._store)

    @property
    def capture(self) -> Capture:
        """A person from a pasted text."""
        from desktop_app.services.capture import Capture

        return Capture(self._store, self._clock, self.doubles, self.reading)

    @property
    def sharing(self) -> Sharing:
        """One card to others."""
        from desktop_app.services.sharing import Sharing

        return Sharing(self._store)

    @property
    def printing(self) -> Printing:
        """Reading people for paper."""
        from desktop_app.services.printing import Printing

        return Printing(self._store)

    @property
    def calendar_file(self) -> CalendarFile:
        """Taking days, events and reminders out as a calendar."""
        from desktop_app.services.calendar_file import CalendarFile

        return CalendarFile(self._store, self._clock)

    @property
    def backups(self) -> Backups:
        """Verified copies of everything. May be asked for on any thread."""
        with self._making_backups:
            if self._backups is None:
                from desktop_app.services.backups import Backups

                self._backups = Backups(self._store, self._clock)
            return self._backups

    @property
    def _before(self) -> Before:
        from desktop_app.services.before import Before

        return Before(lambda: self.backups)

    @cached_property
    def trash(self) -> Trash:
        """Those who were deleted, and how they go for ever."""
        from desktop_app.services.trash import Trash

        return Trash(self._store, self.backups, self._clock)

    @property
    def json_book(self) -> JsonBook:
        """Everything as one file, out and in."""
        from desktop_app.services.json_book import JsonBook

        return JsonBook(self._store, self._clock, self._before)
