"""Peewee on our connections: models and migrations run in the same transactions as everything else.

Loaded late: Peewee takes longer to load than a window may to open.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

from peewee import SqliteDatabase

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path


class Connections(Protocol):
    """What Peewee is given to work on: `desktop_app.storage.engine.connection.Database`."""

    @property
    def path(self) -> Path:
        """The file."""

    def handle(self) -> Any:
        """The calling thread's connection, opened when needed."""

    def run(self, sql: str, parameters: Sequence[object] = ()) -> Any:
        """Execute one statement on it."""


class Orm(SqliteDatabase):
    """A Peewee database whose connections are those of `database`, and whose values are looked at
    as there.
    """

    def __init__(self, database: Connections) -> None:
        self._database = database
        super().__init__(str(database.path), thread_safe=True, autoconnect=True)

    def _connect(self) -> Any:
        return self._database.handle()

    def execute_sql(self, sql: str, params: Sequence[object] | None = None) -> Any:
        """Execute one statement; raises SQLite's own errors, not Peewee's, and InvalidValueError
        for text with a NUL.
        """
        return self._database.run(sql, params or ())

    @contextmanager
    def inside(self) -> Iterator[None]:
        """Within, this thread is in a transaction that Peewee has not begun; its own are savepoints
        in it.
        """
        self.connect(reuse_if_open=True)
        self.push_transaction(self)
        try:
            yield
        finally:
            self.pop_transaction()  # type: ignore[no-untyped-call]
