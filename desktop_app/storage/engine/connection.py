"""Opening the one SQLite file: engine, key, pragmas, and a connection's small vocabulary.

The engine is `sqlcipher3` on every platform, also for a file without a key: one modern SQLite
everywhere, with the WAL-reset fix (SQLite >= 3.51.3) that system libraries lack.
"""

from __future__ import annotations

import sys
import threading
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as sqlite

from desktop_app.domain.errors import (
    DamagedDatabaseError,
    InvalidValueError,
    KithError,
    StoppedError,
    StorageUnavailableError,
)
from desktop_app.storage.engine.faults import INTERRUPTED, SQLITE_ERRORS, explained, meant, storing
from desktop_app.storage.engine.mounts import journal_mode

if TYPE_CHECKING:
    from desktop_app.storage.engine.beside import Beside
    from desktop_app.storage.engine.key import Key
    from desktop_app.storage.engine.orm import Orm

ConstraintError = sqlite.IntegrityError
"""A write broke a constraint of the schema; the transaction has been rolled back."""

# Without these the engine looks for an adapter in vain each time, which takes it eight times as long
# as a text, and rows are full of both. The second answers None to whatever it is given.
sqlite.register_adapter(bool, int)
sqlite.register_adapter(type(None), {}.get)

OLDEST_ENGINE = (3, 51, 3)
BUSY_SECONDS = 15.0
LOG_SECONDS = 2.0
"""How long readers are waited for before the log is emptied."""
WRITER_CACHE, READER_CACHE = 16_384, 2_048
"""KiB of pages kept by a connection. The system keeps the file in memory as well, once for all
readers."""
ROWS_AT_ONCE = 250
"""Rows with one statement; SQLite takes 32,766 values at most."""
ASK_AFTER = 2000
"""Steps of SQLite's machine, some tens of microseconds, between two questions whether a read is
still wanted."""

_PRAGMAS: dict[str, object] = {
    "foreign_keys": 1,
    # Or what the file system allows (`mounts`).
    "journal_mode": "wal",
    "synchronous": 2,
    "wal_autocheckpoint": 3500,
    "temp_store": 2,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
}


def open_file(path: Path, key: Key | None = None, mode: str = "rwc") -> Any:
    """A bare connection to the file, which nothing has been read from; every connection of the
    engine begins here.

    `mode` is SQLite's: rwc makes the file if missing, ro never writes. A wrong `key` shows with the
    first statement that reads. Raises sqlcipher3's errors.
    """
    connection = sqlite.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    # Else SQLCipher writes its own complaints to stderr, beside the sentence we say.
    connection.execute("PRAGMA cipher_log_level = none")
    if key is not None:
        connection.execute(key.pragma)
    return connection


class Database:
    """One SQLite file, encrypted if there is a `key`. Each thread that uses it gets a connection of
    its own. `damaged` is called, on any thread, with the error of a statement that found damage,
    `begin` before each transaction that writes, which it stops by raising.

    Statements raise DamagedDatabaseError and StorageUnavailableError for what is wrong with the
    file, and SQLite's own errors for what is wrong with the statement or its values.
    """

    def __init__(
        self,
        path: Path,
        key: Key | None = None,
        *,
        read_only: bool = False,
        damaged: Callable[[KithError], object] = lambda _: None,
        begin: Callable[[], object] = lambda: None,
    ) -> None:
        self.path, self.key, self.read_only = path, key, read_only
        self._damaged, self._begin = damaged, begin
        self._own = threading.local()
        self._opened: list[Any] = []
        self._orm: Orm | None = None
        self._beside: Beside | None = None

    def handle(self) -> Any:
        """The calling thread's connection, opened when needed."""
        try:
            return self._own.connection
        except AttributeError:
            self._own.connection = connection = self._connect()
            return connection

    @property
    def orm(self) -> Orm:
        """What Peewee's queries are bound to."""
        if self._orm is None:
            from desktop_app.storage.engine.orm import Orm

            self._orm = Orm(self)
        return self._orm

    @property
    def beside(self) -> Beside:
        """The threads that read beside those who ask."""
        if self._beside is None:
            from desktop_app.storage.engine.beside import Beside

            self._beside = Beside()
        return self._beside

    def _connect(self) -> Any:
        try:
            connection = open_file(self.path, self.key, "ro" if self.read_only else "rwc")
            # Kept before anything can fail: on Windows a file nobody closed can be neither removed
            # nor renamed.
            self._opened.append(connection)
            self._prepare(connection)
        except SQLITE_ERRORS as error:
            raise self._heard(explained(self.path, error, self.key)) from error
        return connection

    def _heard(self, error: KithError) -> KithError:
        if isinstance(error, DamagedDatabaseError):
            self._damaged(error)
        return error

    def _explain(self, error: Exception) -> None:
        """Raise what `error` says of the file, if it says anything."""
        if (told := meant(self.path, error, self.key)) is not None:
            raise self._heard(told) from error

    def close(self) -> None:
        """Close the connections of every thread; none may be in use."""
        if self._beside is not None:
            self._beside.end()
        while self._opened:
            self._opened.pop().close()

    def _prepare(self, connection: Any) -> None:
        pragmas = dict(_PRAGMAS)
        if self.read_only:
            pragmas |= {"query_only": 1}
            pragmas.pop("journal_mode")
        elif pragmas["journal_mode"] == "wal":
            pragmas["journal_mode"] = journal_mode(self.path.parent, open_file)
        for name, value in pragmas.items():
            connection.execute(f"PRAGMA {name} = {value}")
            found = connection.execute(f"PRAGMA {name}").fetchone()
            if found is None or str(found[0]).lower() != str(value):
                raise StorageUnavailableError(
                    "setting-refused", path=str(self.path), setting=f"{name}={value}"
                )
        connection.execute(
            f"PRAGMA cache_size = -{READER_CACHE if self.read_only else WRITER_CACHE}"
        )
        if sys.platform == "darwin":
            connection.execute("PRAGMA fullfsync = 1")

    def run(self, sql: str, values: Sequence[object] = ()) -> Any:
        """Execute one statement and give its cursor; raises InvalidValueError for text with a NUL,
        as all writing does.
        """
        try:
            return self.handle().execute(sql, self.checked(values))
        except SQLITE_ERRORS as error:
            self._explain(error)
            raise

    def run_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Execute one statement for every row."""
        try:
            self.handle().executemany(sql, map(self.checked, rows))
        except SQLITE_ERRORS as error:
            self._explain(error)
            raise

    def insert_many(self, insert: str, rows: Sequence[Sequence[object]]) -> None:
        """Insert rows, `insert` ending before VALUES. Hundreds go in at once: opening a table and
        its indexes, and looking at its triggers, costs more than a row.
        """
        for begin in range(0, len(rows), ROWS_AT_ONCE):
            several = rows[begin : begin + ROWS_AT_ONCE]
            row = f"({marks(several[0])})"
            self.run(
                f"{insert} VALUES {', '.join([row] * len(several))}",
                list(chain.from_iterable(several)),
            )

    @staticmethod
    def checked(values: Sequence[object]) -> Sequence[object]:
        """`values` unchanged; raises InvalidValueError when a text among them holds a NUL: SQLite's
        functions stop there.
        """
        # Most values are empty, which is asked fastest.
        for value in filter(None, values):
            if type(value) is str and "\x00" in value:
                raise InvalidValueError("text", "text-holds-nul")
        return values

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        try:
            found: list[tuple[Any, ...]] = self.handle().execute(sql, values).fetchall()
            return found
        except SQLITE_ERRORS as error:
            self._explain(error)
            raise

    def each(self, sql: str, values: Sequence[object] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows of a query one after another, however many."""
        try:
            yield from self.handle().execute(sql, values)
        except SQLITE_ERRORS as error:
            self._explain(error)
            raise

    def ids(
        self, sql: str, values: Sequence[object] = (), stop: Callable[[], bool] | None = None
    ) -> array[int]:
        """The first column, whole numbers, of all rows of a query; eight bytes each, a tenth of
        what `rows` needs.

        Raises StoppedError soon after `stop` becomes true.
        """
        with self.until(stop):
            try:
                return array("q", map(itemgetter(0), self.handle().execute(sql, values)))
            except SQLITE_ERRORS as error:
                self._explain(error)
                raise
            except TypeError as error:
                # A number was stored, and something else is read.
                damaged = DamagedDatabaseError("book-has-damage", path=str(self.path))
                raise self._heard(damaged) from error

    @contextmanager
    def until(self, stop: Callable[[], bool] | None) -> Iterator[None]:
        """Within, a read of this thread raises StoppedError soon after `stop` becomes true."""
        handle = self.handle()
        if stop is None:
            yield
            return
        handle.set_progress_handler(stop, ASK_AFTER)
        try:
            yield
        except sqlite.OperationalError as error:
            if str(error) != INTERRUPTED:
                raise
            raise StoppedError("nobody-waits") from error
        finally:
            handle.set_progress_handler(None, 0)

    def one(self, sql: str, values: Sequence[object] = ()) -> tuple[Any, ...] | None:
        """The first row of a query, or None."""
        try:
            found: tuple[Any, ...] | None = self.handle().execute(sql, values).fetchone()
        except SQLITE_ERRORS as error:
            self._explain(error)
            raise
        return found

    def value(self, sql: str, values: Sequence[object] = ()) -> Any:
        """The first column of the first row of a query, or None."""
        row = self.one(sql, values)
        return None if row is None else row[0]

    def data_version(self) -> int:
        """A number that changes with every commit of any other connection; it means nothing to
        another connection.
        """
        return int(self.value("PRAGMA data_version"))

    def total_changes(self) -> int:
        """How many rows this thread's connection has changed since it was opened."""
        return int(self.handle().total_changes)

    def empty_log(self) -> bool:
        """Move all that was written from the log into the file and leave the log without a byte.
        False while somebody reads what only the log has. Not inside a transaction.
        """
        self.run(f"PRAGMA busy_timeout = {int(LOG_SECONDS * 1000)}")
        busy = bool(self.value("PRAGMA wal_checkpoint(TRUNCATE)"))
        self.run(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")
        return not busy

    def generation(self) -> int:
        """A number that changes when another copy is put in the place of everything: SQLite's backup
        raises the schema's number of the file it writes into.
        """
        return int(self.value("PRAGMA schema_version"))

    @contextmanager
    def unchanging(self) -> Iterator[None]:
        """Within, this connection reads the file as it is now, whatever others write meanwhile."""
        self.run("BEGIN")
        try:
            yield
        finally:
            self.run("COMMIT")

    @contextmanager
    def immediate(self) -> Iterator[None]:
        """A transaction that takes the write lock at once; rolled back on any exception, which is
        re-raised.

        Raises StorageUnavailableError for a full disk, a read-only place or a lock that is not let
        go in time.
        """
        self._begin()
        with self.locked():
            self._begin()  # Again: another program may have left sums of the pages meanwhile.
            yield

    @contextmanager
    def locked(self) -> Iterator[None]:
        """The same without asking whether anything may be written."""
        connection = self.handle()
        try:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                connection.execute("COMMIT")
            except BaseException:
                # SQLite has already rolled back by itself after a full disk; a second rollback
                # would hide the cause.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
        except sqlite.IntegrityError:
            raise
        except SQLITE_ERRORS as error:
            raise self._heard(explained(self.path, error, self.key)) from error

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """A part of the open transaction that any exception takes back, and only it; the exception
        is re-raised.

        Raises UnstorableError when a value is at fault rather than the disk: text that is no text,
        a number too large, a broken constraint. Constraints that wait for the commit are not seen
        here.
        """
        connection = self.handle()
        with storing():
            connection.execute("SAVEPOINT part")
            try:
                yield
            except BaseException:
                # After a full disk SQLite has rolled back the whole transaction by itself.
                if connection.in_transaction:
                    connection.execute("ROLLBACK TO part")
                    connection.execute("RELEASE part")
                raise
            connection.execute("RELEASE part")


def marks(values: Collection[object]) -> str:
    """A question mark for each value, for `IN (…)`."""
    return ", ".join("?" * len(values))


def check_engine() -> None:
    """Raise StorageUnavailableError when the bundled SQLite is too old to be trusted with data."""
    if sqlite.sqlite_version_info < OLDEST_ENGINE:
        wanted = ".".join(map(str, OLDEST_ENGINE))
        raise StorageUnavailableError("engine-too-old", found=sqlite.sqlite_version, wanted=wanted)
