"""A copy of the address book and the book as it is now, side by side: who and what is in one of them
only, and who differs.

Both are read on one connection, in which the book is attached beside the copy, so SQLite compares
them and only what differs leaves it. People, entries and reminders are known by their uid.
"""

from __future__ import annotations

import threading
from collections import Counter
from typing import TYPE_CHECKING, Any

from desktop_app.storage.engine.connection import open_file
from desktop_app.storage.engine.faults import SQLITE_ERRORS, explained
from desktop_app.storage.engine.tables import tables

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.tables import Table

_UNSAID = {"id", "person_id", "created_at", "updated_at", "sort_key", "family_key", "rhythm_since"}
"""What says nothing by itself: numbers of rows, and what is worked out or noted of other columns."""
PARTS = ("channel", "position", "important_date", "relation", "person_tag", "document")
_SETS = {"interaction": "participation", "reminder": "reminder_person"}
"""What people take part in, each with the table that says who."""


class SideBySide:
    """`copy` is the file of a copy of the present format, `book` what is open now. May be used on any
    thread, one at a time. Raises DamagedDatabaseError, WrongKeyError or StorageUnavailableError.
    """

    def __init__(self, copy: Path, book: Database) -> None:
        self._path, self._key = copy, book.key
        self._lock = threading.Lock()
        try:
            self._both = open_file(copy, book.key, "ro")
            for name, value in (("query_only", 1), ("trusted_schema", 0), ("temp_store", 2)):
                self._both.execute(f"PRAGMA {name} = {value}")
            key = f" KEY \"x'{book.key.secret.hex()}'\"" if book.key is not None else ""
            where = f"{book.path.absolute().as_uri()}?mode=ro"
            self._both.execute(f"ATTACH ? AS now{key}", (where,))
        except SQLITE_ERRORS as error:
            raise explained(copy, error, book.key) from error

    def close(self) -> None:
        """Let go of both files."""
        with self._lock:
            self._both.close()

    def people(self) -> list[tuple[int, str, str]]:
        """Id, uid and name of everybody of the copy who is not in its trash, in the order of names."""
        return self._rows(
            "SELECT id, uid, display_name FROM main.person WHERE trashed_at IS NULL"
            " ORDER BY sort_key, id"
        )

    def missing(self) -> dict[str, str | None]:
        """Of those people, who is not here now: the UTC moment they went to the trash as it is
        stored, None for those who are gone for good; by uid.
        """
        found = self._rows(
            "SELECT t.uid, n.trashed_at FROM main.person t LEFT JOIN now.person n ON n.uid = t.uid"
            " WHERE t.trashed_at IS NULL AND (n.id IS NULL OR n.trashed_at IS NOT NULL)"
        )
        return dict(found)

    def came_since(self) -> int:
        """How many people are here now, and not in the copy."""
        return self._number(
            "SELECT count(*) FROM now.person n LEFT JOIN main.person t ON t.uid = n.uid"
            " WHERE n.trashed_at IS NULL AND (t.id IS NULL OR t.trashed_at IS NOT NULL)"
        )

    def changed(self) -> set[str]:
        """The uids of those who are in both, and differ in what their card says."""
        person, columns = tables()["person"], _columns(tables()["person"])
        differ = " OR ".join(f"t.{name} IS NOT n.{name}" for name in columns)
        found = {
            uid
            for (uid,) in self._rows(
                f"SELECT t.uid FROM main.{person.name} t JOIN now.{person.name} n ON n.uid = t.uid"
                f" WHERE {differ}"
            )
        }
        for name in PARTS:
            for one, other in (("main", "now"), ("now", "main")):
                found |= {uid for (uid,) in self._rows(_parts_only_in(one, other, tables()[name]))}
        found |= {uid for (uid,) in self._rows(_PHOTOS)}
        return found

    def counts(self, name: str) -> tuple[int, int]:
        """How many entries ("interaction") or reminders ("reminder") only the copy has, and how many
        only the book has.
        """
        only = "SELECT count(*) FROM (SELECT uid FROM {}.{t} EXCEPT SELECT uid FROM {}.{t})"
        return (
            self._number(only.format("main", "now", t=name)),
            self._number(only.format("now", "main", t=name)),
        )

    def balance(self, name: str) -> Counter[str]:
        """How many more entries or reminders a person has in the copy than now, fewer as a negative
        number, 0 where as many read otherwise; by uid, only those who differ.
        """
        found: Counter[str] = Counter()
        for one, other, sign in (("main", "now", 1), ("now", "main", -1)):
            for uid, number in self._rows(_taken_part_only_in(one, other, name)):
                found[uid] += sign * number
        for (uid,) in self._rows(_edited(name)):
            found.setdefault(uid, 0)
        return found

    def _rows(self, sql: str) -> list[tuple[Any, ...]]:
        with self._lock:
            try:
                return list(self._both.execute(sql).fetchall())
            except SQLITE_ERRORS as error:
                raise explained(self._path, error, self._key) from error

    def _number(self, sql: str) -> int:
        return int(self._rows(sql)[0][0])


_PHOTOS = """
SELECT t.uid FROM main.person t JOIN now.person n ON n.uid = t.uid
LEFT JOIN main.photo a ON a.person_id = t.id LEFT JOIN now.photo b ON b.person_id = n.id
WHERE a.data IS NOT b.data
"""


def _columns(table: Table) -> list[str]:
    return [name for name in table.written if name not in _UNSAID]


def _parts_only_in(one: str, other: str, table: Table) -> str:
    """The uids of people of both who have a row of `table` in `one` that they lack in `other`."""
    columns = ", ".join(f"x.{name}" for name in _columns(table))
    rows = (
        "SELECT p.uid, " + columns + " FROM {}." + table.name + " x"
        " JOIN {}.person p ON p.id = x.person_id"
    )
    return (
        f"SELECT DISTINCT uid FROM ({rows.format(one, one)} EXCEPT {rows.format(other, other)})"
        f" WHERE uid IN (SELECT uid FROM {other}.person)"
    )


def _taken_part_only_in(one: str, other: str, name: str) -> str:
    rows = (
        "SELECT p.uid AS who, e.uid AS what FROM {db}." + _SETS[name] + " x"
        " JOIN {db}.person p ON p.id = x.person_id JOIN {db}." + name + " e"
        f" ON e.id = x.{name}_id"
    )
    return (
        f"SELECT who, count(*) FROM ({rows.format(db=one)} EXCEPT {rows.format(db=other)})"
        " GROUP BY who"
    )


def _edited(name: str) -> str:
    """The uids of those who took part in what is in both and reads otherwise now."""
    differ = " OR ".join(f"t.{column} IS NOT n.{column}" for column in _columns(tables()[name]))
    return (
        f"SELECT DISTINCT p.uid FROM main.{name} t JOIN now.{name} n ON n.uid = t.uid"
        f" JOIN main.{_SETS[name]} x ON x.{name}_id = t.id JOIN main.person p ON p.id = x.person_id"
        f" WHERE {differ}"
    )
