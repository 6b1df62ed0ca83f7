"""One import under way: files are read as they come and stored in chunks, which together are one
step of undo.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast
from uuid import uuid4

from desktop_app.domain.changes import Step
from desktop_app.domain.errors import ImportStoppedError, KithError
from desktop_app.domain.importing import GroupRead, ImportProgress, Problem
from desktop_app.domain.things_read import RosterRead, ThingRead
from desktop_app.formats.source import sources
from desktop_app.services.import_chunk import (
    ChunkResult,
    store_chunk,
    store_groups,
    store_singly,
)
from desktop_app.services.import_report import COUNTS, ImportReport, rest_as_text
from desktop_app.services.import_tables import ChosenTables, remember_tables
from desktop_app.services.import_things import ThingsStored, ThingStore
from desktop_app.services.known_before import KnownBefore
from desktop_app.services.lost_connections import LOST, lost, notice, remember, think_of
from desktop_app.services.mentions import Mentions
from desktop_app.services.new_jobs import JOBS, congratulate
from desktop_app.storage import importing, records, timestamps
from desktop_app.storage.queries import mentioned
from desktop_app.storage.queries.records import SeenIds, batch_id, kept_groups, seen_ids
from desktop_app.storage.records import ImportBatch, Origins

if TYPE_CHECKING:
    from desktop_app.domain.importing import ContactRead, RecordRead, Wishes
    from desktop_app.domain.things_read import NewJob, Thing
    from desktop_app.services.reading.door import Reading
    from desktop_app.storage.engine.batch import Batch
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

CHUNK = 2000
"""Cards stored in one transaction, at most."""
FIRST_CHUNK = 250
"""Cards of the first, and every next holds twice as many until there are `CHUNK`: storing begins
soon after reading does, and the two go on beside each other.
"""
WAITING_CHUNKS = 1


class ImportRun:
    """Reads on the calling thread and stores on the writer's. `clock` gives the present UTC moment.

    `only` are the fingerprints of the cards to take, None for all. `charsets` are those somebody
    chose, by path, `wishes` what else they chose.
    """

    def __init__(
        self,
        store: Store,
        reading: Reading,
        clock: Callable[[], datetime],
        progress: Callable[[ImportProgress], None],
        cancelled: Callable[[], bool],
        only: Collection[str] | None,
        charsets: Mapping[str, str],
        wishes: Wishes,
    ) -> None:
        self._clock, self._progress, self._cancelled, self._only = clock, progress, cancelled, only
        self._reading, self._charsets, self._wishes = reading, charsets, wishes
        self._tables = ChosenTables(store.reader, reading, wishes.tables)
        self._store, self._is_kept = store, False
        self._mine = wishes.mine or tuple(mentioned.your_addresses(store.reader))
        self._step: Batch = store.batch(Step("import"))
        self._batch = ImportBatch(str(uuid4()), clock())
        self._report = ImportReport()
        self._seen: SeenIds | None = None
        self._alone = ""
        self._chunk: list[ContactRead] = []
        self._most = min(FIRST_CHUNK, CHUNK)
        self._groups: list[GroupRead] = []
        self._introduced: list[tuple[int, str]] = []
        self._named: list[tuple[int, str]] = []
        self._things: list[Thing] = []
        self._rosters: list[RosterRead] = []
        self._jobs: list[NewJob] = []
        self._resumed: list[int] = []
        self._waiting: deque[Future[ChunkResult]] = deque()

    def run(self, files: Sequence[Path]) -> ImportReport:
        """Bring the files in. Raises StorageUnavailableError, or ImportStoppedError when some had
        come in before.

        They stay, as one step of undo.
        """
        self._batch = replace(self._batch, files=tuple(path.name for path in files))
        self._alone = str(files[0]) if len(files) == 1 else ""
        try:
            # Storing needs to know the formats: loaded on the writer's thread while the reader begins.
            self._step.write(lambda _: sources())
            return self._read_and_store(files)
        except BaseException as error:
            kept = self._keep()
            if kept and isinstance(error, KithError):
                raise ImportStoppedError(error, kept) from error
            raise

    def _keep(self) -> int:
        """Make what came in before a fault (a full disk, say) a step that can be taken back; gives
        how many people.
        """
        while self._waiting:
            with suppress(Exception):
                self._collect(len(self._waiting) - 1)
        kept = self._report.added + self._report.updated
        self._step.finish(Step("import", "", kept)).result()
        return kept

    def _read_and_store(self, files: Sequence[Path]) -> ImportReport:
        report = self._report
        for number, path in enumerate(files):
            charset = self._charsets.get(str(path), "")
            options = self._wishes.options
            table = self._tables.of(path, charset)
            tables = self._tables.within(path, self._charsets)
            for item in self._reading.records(
                path,
                self._cancelled,
                charset=charset,
                options=options,
                table=table,
                mine=self._mine,
                tables=tables,
                charsets=dict(self._charsets),
            ):
                self._add(item)
                if len(self._chunk) >= self._most:
                    self._store_chunk()
                    self._most = min(2 * self._most, CHUNK)
                    self._progress(ImportProgress(path.name, number, len(files), report.cards))
                    if self._cancelled():
                        return self._stop()
            report.files += 1
            self._progress(ImportProgress(path.name, number + 1, len(files), report.cards))
        self._store_chunk()
        self._collect(0)
        self._store_things()
        self._step.write(self._finish).result()
        if self._cancelled():
            return self._stop()
        done = self._step.finish(Step("import", "", report.added + report.updated)).result()
        report.step = done.step
        if not self._is_kept and (report.cards or report.problems):
            # It changed nothing of which there is anything to take back.
            self._store.derive(("batch", "setting"), self._keep_beside).result()
        return report

    def _keep_beside(self, db: Database) -> bool:
        records.begin_beside(db, self._batch)
        self._keep_report(db)
        return True

    def _keep_report(self, db: Database) -> None:
        """Keep what became of the import, and how tables of these headers are read from now on."""
        values = {name: getattr(self._report, name) for name in COUNTS}
        values["problems"] = rest_as_text(self._report)
        records.end_batch(db, self._batch, self._clock(), values)
        remember_tables(db, self._wishes.remembered)
        self._is_kept = True

    def _add(self, item: RecordRead) -> None:
        """Count a record, and keep it for the next chunk or the end unless it was refused or not
        asked for.
        """
        report = self._report
        if isinstance(item, Problem):
            report.problems.append(item)
            report.refused += item.cards
            report.cards += item.cards
            return
        if isinstance(item, RosterRead):
            self._rosters.append(item)
            return
        if isinstance(item, ThingRead):
            if self._wishes.takes(item):
                self._things.append(cast("Thing", item))
            return
        if not self._is_wanted(item):
            return
        report.cards += 1
        if isinstance(item, GroupRead):
            self._groups.append(item)
            return
        report.problems.extend(item.problems)
        tags = item.contact.tags
        tags += [tag for tag in self._wishes.tags if tag not in tags]
        self._chunk.append(item)

    def _is_wanted(self, item: ContactRead | GroupRead) -> bool:
        """Whether a record was asked for; where nothing was said, all that is not only offered."""
        if self._only is not None:
            return item.fingerprint in self._only
        return isinstance(item, GroupRead) or not item.is_offered

    def _store_chunk(self) -> None:
        chunk, self._chunk = self._chunk, []
        if chunk:
            now, batch, wishes = self._clock(), self._batch, self._wishes
            # Where this process reads, it goes on while SQLite indexes and commits the chunk: until
            # then both would need the interpreter, and only hinder each other. One chunk ahead is
            # enough, and memory never fills with cards.
            indexing = threading.Event()
            stored = self._step.write(
                lambda db: store_chunk(
                    db, chunk, batch, now, indexing.set, wishes, self._seen_ids(db)
                ),
                lambda db: store_singly(db, chunk, batch, now, wishes, self._seen_ids(db)),
            )
            stored.add_done_callback(lambda _: indexing.set())
            self._waiting.append(stored)
            if not self._reading.is_apart:
                indexing.wait()
            self._collect(WAITING_CHUNKS)

    def _seen_ids(self, db: Database) -> SeenIds:
        if self._seen is None:
            self._seen = seen_ids(db)
            shown = self._wishes.same_as
            self._seen.find = KnownBefore(db, self._seen, shown, self._alone)
            self._seen.joins = self._wishes.fills_probable or shown is not None
        return self._seen

    def _collect(self, leave: int) -> None:
        """Count what became of the chunks stored, waiting until only so many are not."""
        while len(self._waiting) > leave:
            done = self._waiting.popleft().result()
            self._report.added += len(done.added)
            self._report.probable += done.probable
            self._report.updated += done.updated
            self._report.identical += done.identical
            # As those that were not asked for.
            self._report.cards -= done.skipped
            self._report.people.extend(done.added)
            self._introduced.extend(done.introduced)
            self._named.extend(done.named)
            self._resumed.extend(done.resumed)
            self._jobs.extend(done.jobs)
            self._refuse(done.problems)

    def _store_things(self) -> None:
        """What the files tell besides people, who are all here by now; some hundreds at a time, so
        that a click comes in between.
        """
        stores: list[ThingStore] = []
        titles, now, report = self._wishes.titles, self._clock(), self._report

        def work(db: Database, chunk: Sequence[Thing]) -> ThingsStored:
            if not stores:
                stores.append(ThingStore(db, Mentions(db), titles, now))
            return stores[0].store(chunk)

        for first in range(0, len(self._things), CHUNK):
            chunk = self._things[first : first + CHUNK]
            done = self._step.write(partial(work, chunk=chunk)).result()
            report.things.update(done.new)
            report.left_out += done.left_out.total()
            if self._cancelled():
                return

    def _refuse(self, problems: Sequence[Problem]) -> None:
        """Cards that were counted when they were read, and could not be stored."""
        self._report.problems.extend(problems)
        self._report.refused += len(problems)

    def _finish(self, db: Database) -> None:
        """What needs everybody to be there, relations, introductions and groups; and then the
        import is at its end.
        """
        report = self._report
        importing.link_relations(db)
        importing.link_introductions(db, self._introduced)
        importing.link_named_introductions(db, self._named)
        if self._jobs and self._wishes.wants(JOBS):
            self._report.things[JOBS] += congratulate(
                db, self._jobs, self._wishes.titles, self._clock()
            )
        self._tell_lost(db)
        if self._resumed:
            records.move_to_batch(db, self._resumed, Origins(db, self._batch).batch_id())
        report.groups, refused = store_groups(db, self._groups, self._batch, self._clock())
        importing.tag_late_members(
            db, report.people, self._kept_groups(db), timestamps.local_day(self._clock())
        )
        report.identical += len(self._groups) - report.groups - len(refused)
        self._refuse(refused)
        if any(report.things.values()) or batch_id(db, self._batch.uid) is not None:
            self._keep_report(db)

    def _tell_lost(self, db: Database) -> None:
        """Who was on an earlier list of a source, and is on a later one no more."""
        now, wishes, report = self._clock(), self._wishes, self._report
        for roster in self._rosters:
            gone = lost(db, [roster])
            report.problems.extend(notice(person, roster) for person in gone)
            remember(db, roster, gone)
            if gone and wishes.wants(LOST):
                report.things.update({LOST: think_of(db, gone, wishes.titles, now)})
        report.things = +report.things

    def _kept_groups(self, db: Database) -> Iterator[tuple[int, tuple[str, ...]]]:
        """The tags of all groups kept, each with its members."""
        for kind, tag_id, raw in kept_groups(db):
            if kind in sources():
                yield tag_id, sources()[kind].members_of(raw)

    def _stop(self) -> ImportReport:
        self._collect(0)
        self._step.abandon().result()
        return ImportReport(files=self._report.files, cancelled=True)
