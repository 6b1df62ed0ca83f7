"""Bringing address books in: what can be read, a look into files, and the import itself."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.domain.backups import BackupReason
from desktop_app.domain.importing import NO_WISHES, FileKind, ImportProgress, OnKnown, Wishes
from desktop_app.formats.source import sources
from desktop_app.services import import_report
from desktop_app.services.before import Before, nothing_before
from desktop_app.services.import_run import ImportRun
from desktop_app.services.import_tables import ChosenTables
from desktop_app.services.reading.door import Reading

if TYPE_CHECKING:
    from desktop_app.domain.field_choices import Take
    from desktop_app.domain.importing import CardShown, Charset, FoundCard, Preview
    from desktop_app.domain.tables.look import AsTable, TableLook
    from desktop_app.services.import_report import EarlierImport, ImportReport
    from desktop_app.storage.engine.store import Store


class Importing:
    """Imports files of every format known. `clock` gives the present UTC moment, `reading` is the
    door to files, `before` is called before anything is written.
    """

    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        reading: Reading | None = None,
        before: Before = nothing_before,
    ) -> None:
        self._store = store
        self._clock, self._before = clock, before
        self._reading = reading or Reading()

    def file_kinds(self) -> list[FileKind]:
        """What can be brought in, for filters of a file dialog; a file of another name is
        recognised by its content.
        """
        return [FileKind(source.key, source.suffixes) for source in sources().values()]

    def split(self, paths: Iterable[Path]) -> tuple[list[Path], list[Path]]:
        """Whole address books, which are for `services/json_book.py`, and all else, for `run`.
        Reads a little.
        """
        given = list(paths)
        books = [path for path in given if self._reading.is_book(path)]
        return books, [path for path in given if path not in books]

    def run(
        self,
        paths: Iterable[Path],
        progress: Callable[[ImportProgress], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
        only: Collection[str] | None = None,
        charsets: Mapping[str, str] = MappingProxyType({}),
        wishes: Wishes = NO_WISHES,
    ) -> ImportReport:
        """Import files and folders (walked for files of known formats); blocks, so call it on a
        worker thread.

        `only` are the fingerprints of the cards to take, as `preview` found them; others are passed
        over uncounted. `charsets` are those somebody chose for the text of files, by path,
        `wishes` what else. `progress` is called on this thread after every chunk and file; when
        `cancelled` says so, the import stops and takes back what it stored. One step of undo, also
        when it fails on the way: raises StorageUnavailableError, or ImportStoppedError when
        somebody had come in by then, who stay. Where the backup before it cannot be made, or breaks
        off, and nobody says that it goes on without, it is taken back: NoBackupError. Importing the same files again changes nothing.
        """
        files = list(self._reading.files_in(paths, cancelled))
        copying = self._before.wait(BackupReason.IMPORT)
        report = ImportRun(
            self._store,
            self._reading,
            self._clock,
            progress,
            lambda: cancelled() or self._reading.is_closed or copying.is_refused(),
            only,
            charsets,
            wishes,
        ).run(files)
        copying.settle(report.step)
        return report

    def preview(
        self,
        paths: Iterable[Path],
        progress: Callable[[ImportProgress], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
        charsets: Mapping[str, str] = MappingProxyType({}),
        tables: Mapping[str, AsTable] = MappingProxyType({}),
        mine: Sequence[str] = (),
    ) -> Preview:
        """What `run` would do with each card, writing nothing; blocks as `run` does. `mine` are the
        e-mail addresses somebody said are theirs.
        """
        from desktop_app.services.import_preview import PreviewRun

        return PreviewRun(self._store.reader, self._reading, charsets, tables, mine).run(
            list(self._reading.files_in(paths, cancelled)),
            progress,
            lambda: cancelled() or self._reading.is_closed,
        )

    def card(
        self,
        found: FoundCard,
        known: OnKnown = OnKnown.FILL_IN,
        fields: Mapping[str, Take] = MappingProxyType({}),
    ) -> CardShown | None:
        """The whole card behind what was found, and what it would make of who is here with `fields`
        as chosen, None when its file has changed or is gone; reads the file.
        """
        from desktop_app.services.import_preview import shown

        try:
            return shown(self._store.reader, self._reading, found, known, fields)
        except OSError:
            return None

    def table(self, path: Path, charset: str = "") -> TableLook | None:
        """What columns a table has, with examples and what they are read as: as was remembered for
        its header, else as they seem. None for what is no table; blocks, and reads the file.
        """
        return ChosenTables(self._store.reader, self._reading, {}).look(path, charset)

    def guessed_charsets(self, paths: Iterable[Path]) -> dict[str, Charset]:
        """How the letters of these files, and of those within archives, are written where nothing in
        them says it; by path, and the archive's with the name in it. Blocks, and reads the files.
        """
        return {
            file: charset
            for path in self._reading.files_in(paths)
            for file, charset in self._reading.charsets_of(path).items()
            if charset.is_guess
        }

    def tables_in(self, path: Path) -> dict[str, str]:
        """The tables of people within an archive, by its path and their names in it: the keys of
        their formats. Blocks, and reads the file.
        """
        return self._reading.tables_in(path)

    def earlier(self) -> list[EarlierImport]:
        """Imports that were, the newest first, without their problems."""
        return import_report.earlier(self._store.reader)

    def report(self, import_id: int) -> EarlierImport | None:
        """What came of an import that was, None when it has been undone."""
        return import_report.one(self._store.reader, import_id)
