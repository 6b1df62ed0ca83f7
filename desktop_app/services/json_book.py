"""The whole address book as one JSON file, written and read in again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.domain.backups import BackupReason
from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import ImportStoppedError, KithError
from desktop_app.domain.faults import fault
from desktop_app.domain.importing import ImportProgress, Problem, Severity
from desktop_app.formats import json_book
from desktop_app.formats.json_book import UnreadableBookError
from desktop_app.services.before import Before, nothing_before
from desktop_app.storage import timestamps
from desktop_app.storage.book import export
from desktop_app.storage.book.parse import Parser
from desktop_app.storage.book.plan import needs, roots
from desktop_app.storage.book.restore import Counts, Restorer
from desktop_app.storage.book.values import UnreadableError

if TYPE_CHECKING:
    from desktop_app.formats.json_book import Entry
    from desktop_app.storage.engine.batch import Batch
    from desktop_app.storage.engine.store import Store
    from desktop_app.storage.engine.tables import Table

CHUNK = 500
"""Records written in one transaction: a click waits no longer than for one."""


@dataclass(slots=True)
class BookReport:
    """What became of a book: `counts` by section. With a problem of severity PROBLEM nothing was
    changed.

    `done` is what the import did, None as long as it did nothing.
    """

    file: str
    counts: dict[str, Counts] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    cancelled: bool = False
    done: Done[None] | None = None

    @property
    def is_refused(self) -> bool:
        """Whether the file could not be taken."""
        return any(problem.severity is Severity.PROBLEM for problem in self.problems)


class JsonBook:
    """Writes and reads the JSON book (docs/json-export.md). Both may take seconds: call them off
    the UI thread.

    `clock` gives the present UTC moment, `before` is called before anything is written.
    """

    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        before: Before = nothing_before,
    ) -> None:
        self._store = store
        self._clock, self._before = clock, before

    def parts(self) -> Iterator[str]:
        """The text of the book as it is at this moment, piece by piece."""
        db = self._store.reader
        with db.unchanging():
            yield from json_book.write(export.sections(db))

    def look(self, path: Path) -> BookReport:
        """How many records each section of a file has (told as added), or why it cannot be taken.
        Writes nothing.
        """
        return self._reported(path, lambda report: _survey(path, report, self._now()))

    def run(
        self,
        path: Path,
        progress: Callable[[ImportProgress], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> BookReport:
        """Bring a book in, as one step of undo; `progress` is called on this thread after every
        chunk.

        The whole file is looked at first: one that cannot be read is a problem in the report, and
        nothing is written. When `cancelled` says so or something fails, what was written is taken
        back. Raises StorageUnavailableError, or ImportStoppedError when not even that could be
        done.
        """

        def work(report: BookReport) -> None:
            order = _survey(path, report, self._now())
            copying = self._before.wait(BackupReason.IMPORT)
            stops = lambda: cancelled() or copying.is_refused()  # noqa: E731
            total = sum(counts.added for counts in report.counts.values())
            _Run(self._store, self._now(), path, report, total, progress, stops).run(order)
            copying.settle(report.done.step if report.done is not None else None)

        return self._reported(path, work)

    def _now(self) -> str:
        return timestamps.to_text(self._clock().replace(microsecond=0)) or ""

    @staticmethod
    def _reported(path: Path, work: Callable[[BookReport], Any]) -> BookReport:
        report = BookReport(str(path))
        try:
            work(report)
        except OSError as error:
            report.problems.append(
                Problem(str(path), 0, fault("file-not-read", reason=error.strerror or str(error)))
            )
        except UnreadableBookError as error:
            report.problems.append(Problem(str(path), error.line, error.reason))
        return report


def _survey(path: Path, report: BookReport, now: str) -> list[str]:
    """Count the records of each section and see that each can be read; gives the sections in the
    order of the file.
    """
    tables, parser = {table.section: table for table in roots()}, Parser(now, lambda *_: None)
    for entry in json_book.read(path):
        table = tables.get(entry.section)
        if table is None:
            parser.unknown.add(entry.section)
            continue
        report.counts.setdefault(entry.section, Counts()).added += 1
        try:
            parser.parse(table, entry.record)
        except UnreadableError as error:
            raise _placed(entry, error) from error
    for name in sorted(parser.unknown):
        left_out = fault("book-name-unknown", name=name)
        report.problems.append(Problem(str(path), 0, left_out, severity=Severity.NOTICE))
    return list(report.counts)


def _placed(entry: Entry, error: UnreadableError) -> UnreadableBookError:
    if not error.place:
        return UnreadableBookError(
            entry.line, fault("record-unreadable", section=entry.section, reason=error.reason)
        )
    where = fault(
        "record-value-unreadable", section=entry.section, place=error.place, reason=error.reason
    )
    return UnreadableBookError(entry.line, where)


class _Run:
    """One import under way."""

    def __init__(
        self,
        store: Store,
        now: str,
        path: Path,
        report: BookReport,
        total: int,
        progress: Callable[[ImportProgress], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._path, self._report, self._total = path, report, total
        self._progress, self._cancelled = progress, cancelled
        self._batch: Batch = store.batch(Step("import-book"))
        self._restorer = Restorer(now)
        self._written = 0

    def run(self, sections: list[str]) -> None:
        """Write every section, each after those it points to."""
        try:
            self._batch.write(lambda db: self._restorer.begin(db, sections)).result()
            waiting = set(sections)
            while waiting and not self._report.cancelled:
                waiting -= self._pass(waiting)
            self._batch.write(self._restorer.finish).result()
        except BaseException:
            self._take_back()
            raise
        if self._report.cancelled:
            self._take_back()
            self._report.counts = {}
            return
        self._finish()

    def _take_back(self) -> None:
        try:
            self._batch.abandon().result()
        except KithError as fault:
            # A full disk takes not even what takes things back: they stay, as a step that can be
            # undone when there is room.
            self._batch.finish(Step("import", "", self._written)).result()
            raise ImportStoppedError(fault, self._written, records=True) from fault

    def _pass(self, waiting: set[str]) -> set[str]:
        """Go through the file once, and write what may be written; gives the sections that are
        done.
        """
        tables = {table.section: table for table in roots()}
        names = {table.name: section for section, table in tables.items()}
        done: set[str] = set()
        chunk: list[Entry] = []
        current = ""
        for entry in json_book.read(self._path):
            if entry.section not in waiting:
                continue
            if entry.section != current:
                self._store(chunk, tables.get(current))
                chunk, current = [], entry.section
                needed = {names[table] for table in needs(tables[current])} & waiting - done
                # Sections in a circle would wait for ever; their links are made at the end.
                if not needed or needed >= waiting - {current} - done:
                    done.add(current)
            if current in done:
                chunk.append(entry)
            if len(chunk) >= min(CHUNK, tables[current].at_once):
                self._store(chunk, tables[current])
                chunk = []
                if self._cancelled():
                    self._report.cancelled = True
                    return done
        self._store(chunk, tables.get(current))
        return done

    def _store(self, chunk: list[Entry], table: Table | None) -> None:
        if not chunk or table is None:
            return
        records = [(entry.line, entry.record) for entry in chunk]
        try:
            self._batch.write(lambda db: self._restorer.store(db, table, records)).result()
        except UnreadableError as error:
            raise _placed(chunk[0], error) from error
        self._written += len(chunk)
        self._progress(ImportProgress(self._path.name, 0, 1, self._written))

    def _finish(self) -> None:
        report, restorer = self._report, self._restorer
        report.counts = restorer.counts
        if restorer.lost_links:
            lost = fault("book-links-lost", count=restorer.lost_links)
            report.problems.append(Problem(report.file, 0, lost, severity=Severity.NOTICE))
        report.done = self._batch.finish(Step("import-book", self._path.name)).result()
