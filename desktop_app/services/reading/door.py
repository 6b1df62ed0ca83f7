"""The one door to foreign files: what they say is asked of a reader in a process of its own, and of
the formats themselves where none can be started.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.domain.faults import fault
from desktop_app.domain.importing import Problem, Recognised
from desktop_app.formats.folders import chosen
from desktop_app.services.reading.process import (
    PATIENCE,
    NoReaderError,
    ReaderLostError,
    ReadingProcess,
)

if TYPE_CHECKING:
    from desktop_app.domain.faults import Fault
    from desktop_app.domain.importing import Charset, RecordRead
    from desktop_app.domain.tables.look import TableLook

TO_WALK = 30.0
"""Seconds a folder may give nothing while it is walked, such as one with a million files on a slow
drive."""
AGAIN = 4
"""Of its patience a file that a reader was lost with gets only a part the second time."""
IDLE = 20.0
"""Seconds a reader waits for another question before it is ended."""


class Reading:
    """Reads files by `command`, which starts `child.run`; with none, in this process.

    `patience` is how many seconds a file may give nothing, and as many more as its size explains,
    `to_walk` how many a folder may give nothing while it is looked through.
    May be called on any thread. `close` ends what still runs, also a file that is being read.
    """

    def __init__(
        self,
        command: Sequence[str] = (),
        patience: float = PATIENCE,
        to_walk: float = TO_WALK,
    ) -> None:
        self._command, self._patience, self._to_walk = tuple(command), patience, to_walk
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._idle: ReadingProcess | None = None
        self._timer: threading.Timer | None = None

    @property
    def is_closed(self) -> bool:
        """Whether nothing is read any more: who reads many files stops."""
        return self._closed.is_set()

    @property
    def is_apart(self) -> bool:
        """Whether files are read in a process of its own, as far as is known."""
        return bool(self._command)

    def records(
        self, path: Path, cancelled: Callable[[], bool] = lambda: False, **how: Any
    ) -> Iterator[RecordRead]:
        """The records of a file as `formats.source.read_records` gives them, and at their end a
        problem when it takes too much memory or time. Stops once `cancelled` says so.
        """
        given = 0
        try:
            for chunk in self._chunks("read_records", path, (), how, cancelled):
                given += len(chunk)
                yield from chunk
        except ReaderLostError as lost:
            yield from self._untold(path, given, how, cancelled)
            yield Problem(str(path), 0, _fault(lost))

    def _untold(
        self, path: Path, given: int, how: dict[str, Any], cancelled: Callable[[], bool]
    ) -> Iterator[RecordRead]:
        """The records beyond those `given` that a reader had found before it was lost, and had not
        told: another is asked for them one by one, which is slow, and will be lost as well.
        """
        with suppress(ReaderLostError, NoReaderError):
            reader = ReadingProcess(self._command)
            patience = self._patience / AGAIN
            told = reader.ask("read_records", path, (), how, patience, cancelled, together=1)
            yield from islice(chain.from_iterable(told), given, None)
            reader.end()

    def record(self, path: Path, line: int, **how: Any) -> RecordRead | None:
        """The record that begins on that line of a file, None when none does (any more). Raises
        OSError.
        """
        try:
            found: RecordRead | None = self._value("read_record", path, line, **how)
        except ReaderLostError:
            return None
        return found

    def is_book(self, path: Path) -> bool:
        """Whether a file is a whole address book; not for one that cannot be read."""
        try:
            return bool(self._value("is_book", path))
        except ReaderLostError:
            return False

    def recognised(self, path: Path, mine: Sequence[str] = ()) -> Recognised:
        """What a file is; nothing for one that cannot be read. `mine` are your e-mail addresses."""
        try:
            found: Recognised = self._value("recognised", path, tuple(mine))
        except ReaderLostError:
            # It is said why when it is read.
            return Recognised()
        return found

    def table_of(self, path: Path, charset: str = "") -> TableLook | None:
        """What columns a table has, as `formats.source.table_of` says."""
        try:
            found: TableLook | None = self._value("table_of", path, charset)
        except ReaderLostError:
            return None
        return found

    def tables_in(self, path: Path) -> dict[str, str]:
        """The tables within an archive, as `formats.source.tables_in` says."""
        try:
            found: dict[str, str] = self._value("tables_in", path)
        except ReaderLostError:
            return {}
        return found

    def charsets_of(self, path: Path) -> dict[str, Charset]:
        """How a file and those within it are written, as `formats.source.charsets_of` says."""
        try:
            found: dict[str, Charset] = self._value("charsets_of", path)
        except ReaderLostError:
            return {}
        return found

    def files_in(
        self, paths: Iterable[Path], cancelled: Callable[[], bool] = lambda: False
    ) -> Iterator[Path]:
        """The files to bring in, as `formats.folders.files_in` says; a folder itself that cannot be
        walked. Stops once `cancelled` says so.
        """
        for path in paths:
            try:
                yield from chosen(
                    chain.from_iterable(self._chunks("candidates", path, (), {}, cancelled)),
                    lambda found: not cancelled() and self._is_recognised(found),
                )
            except (OSError, ReaderLostError):
                # It is said why when it is read.
                yield path

    def _is_recognised(self, path: Path) -> bool:
        try:
            return bool(self._value("is_recognised", path))
        except ReaderLostError:
            # It is said why when it is read.
            return True

    def close(self) -> None:
        """End every reader, at once; what is read is cut short."""
        self._closed.set()
        self._command = ()
        self._end_idle()

    def _patience_for(self, name: str) -> float:
        return self._to_walk if name == "candidates" else self._patience

    def _value(self, name: str, path: Path, *arguments: Any, **how: Any) -> Any:
        """The one answer to a question; raises what `_chunks` does."""
        for chunk in self._chunks(name, path, arguments, how, lambda: False):
            return chunk[0]
        raise ReaderLostError("")

    def _chunks(
        self,
        name: str,
        path: Path,
        arguments: tuple[Any, ...],
        how: dict[str, Any],
        cancelled: Callable[[], bool],
    ) -> Iterator[list[Any]]:
        """What the reader answers. Raises OSError and ReaderLostError."""
        if self.is_closed:
            return

        def is_over() -> bool:
            return self.is_closed or cancelled()

        asked, fresh = self._taken()
        if asked is None:
            yield from _here(name, path, arguments, how, is_over)
            return
        heard = False
        try:
            for chunk in asked.ask(name, path, arguments, how, self._patience_for(name), is_over):
                heard = True
                yield chunk
        except ReaderLostError as lost:
            if fresh or heard or lost.why:
                raise
            # It ended while nobody asked: another reads in its place.
            yield from self._chunks(name, path, arguments, how, cancelled)
        finally:
            self._give_back(asked)

    def _taken(self) -> tuple[ReadingProcess | None, bool]:
        """A reader for one question, and whether it has just been started; None where there is
        none.
        """
        with self._lock:
            idle, self._idle = self._idle, None
            if self._timer is not None:
                self._timer.cancel()
        if idle is not None or not self._command:
            return idle, False
        try:
            return ReadingProcess(self._command), True
        except NoReaderError:
            # Nor will it start for the next file.
            self._command = ()
            return None, False

    def _give_back(self, reader: ReadingProcess) -> None:
        with self._lock:
            keep = self._idle is None and bool(self._command) and reader.is_alive
            if keep:
                self._idle = reader
                self._timer = threading.Timer(IDLE, self._end_idle)
                self._timer.daemon = True
                self._timer.start()
        if not keep:
            reader.end()

    def _end_idle(self) -> None:
        with self._lock:
            idle, self._idle = self._idle, None
            if self._timer is not None:
                self._timer.cancel()
        if idle is not None:
            idle.end()


def _here(
    name: str,
    path: Path,
    arguments: tuple[Any, ...],
    how: dict[str, Any],
    cancelled: Callable[[], bool],
) -> Iterator[list[Any]]:
    """The same answered by this very process."""
    from desktop_app.services.reading.child import answers

    found = answers()[name](path, *arguments, **how)
    if not isinstance(found, Iterator):
        yield [found]
        return
    for item in found:
        if cancelled():
            return
        yield [item]


def _fault(lost: ReaderLostError) -> Fault:
    if lost.why == "memory":
        return fault("file-takes-memory")
    return fault("file-takes-time") if lost.why else fault("file-ends-reader")
