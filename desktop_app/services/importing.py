"""Bringing address books in: files are read as they come, stored in chunks, and undone as one step."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Step
from desktop_app.domain.errors import ImportStoppedError, KithError
from desktop_app.domain.importing import ContactRead, GroupRead, ImportProgress, Problem
from desktop_app.formats.vcard_reader import read_vcards
from desktop_app.formats.vcard_writer import fingerprint
from desktop_app.services.import_chunk import ChunkResult, store_chunk, store_groups
from desktop_app.storage import importing

if TYPE_CHECKING:
    from desktop_app.domain.importing import CardShown, Found, Preview
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Batch, Store

CHUNK = 2000
WAITING_CHUNKS = 1
SUFFIXES = (".vcf", ".vcard")


@dataclass(slots=True)
class ImportReport:
    """What became of every card: `cards` = added + updated + identical + groups + refused.

    `problems` names cards that were refused (severity PROBLEM) and things noticed in cards that came in (NOTICE).
    """

    files: int = 0
    cards: int = 0
    added: int = 0
    updated: int = 0
    identical: int = 0
    groups: int = 0
    refused: int = 0
    problems: list[Problem] = field(default_factory=list)
    cancelled: bool = False
    people: list[int] = field(default_factory=list)


class Importing:
    """Imports vCard files. `clock` gives the present UTC moment."""

    def __init__(self, store: Store, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._store = store
        self._clock = clock

    def run(
        self,
        paths: Iterable[Path],
        progress: Callable[[ImportProgress], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
        only: Collection[str] | None = None,
    ) -> ImportReport:
        """Import files and folders (walked for .vcf and .vcard); blocks, so call it on a worker thread.

        `only` are the marks of the cards to take, as `look` found them; others are passed over, and not counted.
        `progress` is called on this thread after every chunk and file; when `cancelled` says so, the import stops and
        takes back what it stored. One step of undo, also when it fails on the way: raises StorageUnavailableError, or
        ImportStoppedError when somebody had come in by then, who stay. Importing the same files again changes nothing.
        """
        return _Run(self._store, self._clock, progress, cancelled, only).run(list(vcard_files(paths)))

    def preview(
        self,
        paths: Iterable[Path],
        progress: Callable[[ImportProgress], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Preview:
        """What `run` would do with each card, writing nothing; blocks as `run` does."""
        from desktop_app.services.import_preview import Looking

        return Looking(self._store.reader).run(list(vcard_files(paths)), progress, cancelled)

    def card(self, found: Found) -> CardShown | None:
        """The whole card behind what was found, None when its file has changed or is gone; reads the file."""
        from desktop_app.services.import_preview import shown

        try:
            return shown(self._store.reader, found)
        except OSError:
            return None


def vcard_files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files to import: files as given, folders walked in order of name, links to folders not followed."""
    for path in paths:
        if path.is_dir():
            found = (item for item in path.rglob("*") if item.suffix.lower() in SUFFIXES and item.is_file())
            yield from sorted(found)
        else:
            yield path


class _Run:
    """One import under way."""

    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime],
        progress: Callable[[ImportProgress], None],
        cancelled: Callable[[], bool],
        only: Collection[str] | None,
    ) -> None:
        self._clock, self._progress, self._cancelled, self._only = clock, progress, cancelled, only
        self._store = store
        self._batch: Batch = store.batch(Step("import"))
        self._report = ImportReport()
        self._chunk: list[ContactRead] = []
        self._groups: list[GroupRead] = []
        self._introduced: list[tuple[int, str]] = []
        self._waiting: deque[Future[ChunkResult]] = deque()

    def run(self, files: Sequence[Path]) -> ImportReport:
        try:
            return self._read_and_store(files)
        except BaseException as error:
            kept = self._keep()
            if kept and isinstance(error, KithError):
                raise ImportStoppedError(error, kept) from error
            raise

    def _keep(self) -> int:
        """Make what came in before a fault (a full disk, say) a step that can be taken back; gives how many people."""
        while self._waiting:
            with suppress(Exception):
                self._collect(len(self._waiting) - 1)
        kept = self._report.added + self._report.updated
        self._batch.finish(Step("import", "", kept)).result()
        return kept

    def _read_and_store(self, files: Sequence[Path]) -> ImportReport:
        report = self._report
        for number, path in enumerate(files):
            for item in read_vcards(path):
                self._take(item)
                if len(self._chunk) >= CHUNK:
                    self._store_chunk()
                    self._progress(ImportProgress(path.name, number, len(files), report.cards))
                    if self._cancelled():
                        return self._stop()
            report.files += 1
            self._progress(ImportProgress(path.name, number + 1, len(files), report.cards))
        self._store_chunk()
        self._collect(0)
        report.groups, refused = self._batch.write(self._link).result()
        report.identical += len(self._groups) - report.groups - len(refused)
        self._refuse(refused)
        if self._cancelled():
            return self._stop()
        self._batch.finish(Step("import", "", report.added + report.updated)).result()
        return report

    def _is_wanted(self, item: ContactRead | GroupRead) -> bool:
        if self._only is None:
            return True
        raw = item.raw if isinstance(item, GroupRead) else item.contact.raw
        return raw is not None and fingerprint(raw) in self._only

    def _take(self, item: ContactRead | GroupRead | Problem) -> None:
        report = self._report
        if isinstance(item, Problem):
            report.problems.append(item)
            report.refused += item.cards
            report.cards += item.cards
            return
        if not self._is_wanted(item):
            return
        report.cards += 1
        if isinstance(item, GroupRead):
            self._groups.append(item)
            return
        report.problems.extend(item.problems)
        self._chunk.append(item)

    def _store_chunk(self) -> None:
        chunk, self._chunk = self._chunk, []
        if chunk:
            now = self._clock()
            # Reading goes on while SQLite indexes and commits the chunk: until then both would need the interpreter, and
            # only hinder each other. One chunk ahead is enough, and memory never fills with cards.
            indexing = threading.Event()
            stored = self._batch.write(lambda db: store_chunk(db, chunk, now, indexing.set))
            stored.add_done_callback(lambda _: indexing.set())
            self._waiting.append(stored)
            indexing.wait()
            self._collect(WAITING_CHUNKS)

    def _collect(self, leave: int) -> None:
        while len(self._waiting) > leave:
            done = self._waiting.popleft().result()
            self._report.added += len(done.added)
            self._report.updated += done.updated
            self._report.identical += done.identical
            self._report.people.extend(done.added)
            self._introduced.extend(done.introduced)
            self._refuse(done.problems)

    def _refuse(self, problems: Sequence[Problem]) -> None:
        """Cards that were counted when they were read, and could not be stored."""
        self._report.problems.extend(problems)
        self._report.refused += len(problems)

    def _link(self, db: Database) -> tuple[int, list[Problem]]:
        """What needs everybody to be there: relations, introductions, groups. How many groups were new, and those refused."""
        importing.link_relations(db)
        importing.link_introductions(db, self._introduced)
        return store_groups(db, self._groups)

    def _stop(self) -> ImportReport:
        self._collect(0)
        self._batch.abandon().result()
        return ImportReport(files=self._report.files, cancelled=True)
