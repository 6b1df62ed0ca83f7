"""How the files of an import are read because somebody chose so: their charsets, and what the columns
of tables say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.importing import ImportProgress, Preview, Wishes
    from desktop_app.domain.tables.look import AsTable, TableLook
    from desktop_app.services.address_book import AddressBook
    from desktop_app.services.importing import Importing

MOST_TABLES = 20
"""Files whose columns are looked at; a folder may hold thousands."""
MOST = 20
"""Tables of one archive whose columns are looked at."""
TABLE = "csv"
"""The format of tables of no program whose columns are known."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What is in files, and the columns of those that are tables, by path; `strange` are those of no
    program whose columns are known.
    """

    preview: Preview
    tables: dict[str, TableLook] = field(default_factory=dict)
    strange: frozenset[str] = frozenset()


class AsRead:
    """What was chosen by path, so far only for this import."""

    def __init__(self, book: AddressBook) -> None:
        self._book = book
        self._charsets: dict[str, str] = {}
        self._tables: dict[str, AsTable] = {}
        self._looks: dict[str, TableLook] = {}
        self._mine: tuple[str, ...] = ()

    def clear(self) -> None:
        """Read everything as it seems."""
        self._charsets.clear()
        self._tables.clear()
        self._looks, self._mine = {}, ()

    def choose_mine(self, addresses: tuple[str, ...]) -> None:
        """Read mailboxes and calendars as those of whoever has these e-mail addresses."""
        self._mine = addresses

    def choose(self, path: str, how: str | AsTable) -> None:
        """Read a file by a charset, or a table and all those of the same header in that way."""
        if isinstance(how, str):
            self._charsets[path] = how
            # Its header may have other words now.
            self._tables.pop(path, None)
            return
        key = self._looks[path].key
        self._tables |= {name: how for name, look in self._looks.items() if look.key == key}

    def reading(
        self,
        paths: Sequence[Path],
        progress: Callable[[ImportProgress], None],
        cancelled: Callable[[], bool],
    ) -> Callable[[], Looked]:
        """What reads the files in that way; to be called on a worker thread."""
        book, charsets, tables = self._book, dict(self._charsets), dict(self._tables)
        mine = self._mine

        def read() -> Looked:
            importing = book.importing
            preview = importing.preview(paths, progress, cancelled, charsets, tables, mine)
            looks: dict[str, TableLook] = {}
            strange: set[str] = set()
            for path, key, charset in _tables(importing, preview, charsets):
                look = importing.table(Path(path), charset)
                if look is not None:
                    looks[path] = look.read_as(tables[path]) if path in tables else look
                    strange |= {path} if key == TABLE else set()
            return Looked(preview, looks, frozenset(strange))

        return read

    def show(self, tables: dict[str, TableLook]) -> None:
        """Note the tables that are shown now."""
        self._looks = tables

    def charsets(self) -> dict[str, str]:
        """Charsets chosen, by path."""
        return dict(self._charsets)

    def added_to(self, wishes: Wishes) -> Wishes:
        """Wishes with how tables are read, now and from now on those of the same headers, and who
        you are.
        """
        remembered = {
            self._looks[path].key: table
            for path, table in self._tables.items()
            if path in self._looks
        }
        return replace(wishes, tables=dict(self._tables), remembered=remembered, mine=self._mine)


def _tables(
    importing: Importing, preview: Preview, charsets: Mapping[str, str]
) -> Iterator[tuple[str, str, str]]:
    """The files that may be tables and those within archives: path, key of the format, charset
    chosen.
    """
    for found in preview.found[:MOST_TABLES]:
        path = str(found.path)
        within = importing.tables_in(found.path) or {path: found.source}
        for name, key in islice(within.items(), MOST):
            yield name, key, charsets.get(name, "")
