"""Plain reading and writing: rows by the names of table and columns, with no SQL said elsewhere.

Names come from code, never from people; values are always bound. What writes is called inside a
transaction.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.storage.engine.connection import marks

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from desktop_app.storage.engine.connection import Database


def insert(db: Database, table: str, values: Mapping[str, object]) -> int:
    """Put a row in and give its id."""
    return int(
        db.run(
            f"{_insert(table, values)} VALUES ({marks(values)})", tuple(values.values())
        ).lastrowid
    )


def insert_many(
    db: Database,
    table: str,
    columns: Iterable[str],
    rows: Sequence[Sequence[object]],
    *,
    skip_known: bool = False,
) -> None:
    """Put rows in, many with one statement; with `skip_known` a row that breaks a UNIQUE constraint
    is passed over.
    """
    db.insert_many(_insert(table, columns, "OR IGNORE" if skip_known else ""), rows)


def update(
    db: Database, table: str, values: Mapping[str, object], where: Mapping[str, object]
) -> int:
    """Change the rows whose columns equal those of `where`, and give how many there are."""
    sql = f"UPDATE {table} SET {_assigned(values)} WHERE {_equal(where)}"
    return int(db.run(sql, (*values.values(), *where.values())).rowcount)


def update_many(
    db: Database, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]
) -> None:
    """Change rows one by one: each of `rows` is the new values of `columns` and then the id."""
    db.run_many(f"UPDATE {table} SET {_assigned(columns)} WHERE id = ?", rows)


def put(db: Database, table: str, key: Mapping[str, object], values: Mapping[str, object]) -> None:
    """Change the row of that primary key, or put one in.

    Not REPLACE: that deletes the old row without a trigger, so the journal would not know what
    stood there.
    """
    row = {**key, **values}
    changed = ", ".join(f"{column} = excluded.{column}" for column in values)
    sql = f"{_insert(table, row)} VALUES ({marks(row)}) ON CONFLICT ({', '.join(key)}) DO UPDATE SET {changed}"
    db.run(sql, tuple(row.values()))


def delete(db: Database, table: str, where: Mapping[str, object]) -> None:
    """Take out the rows whose columns equal those of `where`."""
    db.run(f"DELETE FROM {table} WHERE {_equal(where)}", tuple(where.values()))


def delete_many(
    db: Database, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]
) -> None:
    """Take out the rows whose `columns` equal one of `rows`."""
    db.run_many(f"DELETE FROM {table} WHERE {_equal(columns)}", rows)


def clear(db: Database, table: str) -> None:
    """Take out every row."""
    db.run(f"DELETE FROM {table} WHERE 1")


def _insert(table: str, columns: Iterable[str], otherwise: str = "") -> str:
    return f"INSERT {otherwise} INTO {table} ({', '.join(columns)})"


def _assigned(columns: Iterable[str]) -> str:
    return ", ".join(f"{column} = ?" for column in columns)


def _equal(columns: Iterable[str]) -> str:
    return " AND ".join(f"{column} = ?" for column in columns)


def select(
    db: Database,
    table: str,
    columns: Iterable[str],
    *,
    where: str = "",
    among: Collection[object] | None = None,
    order: Iterable[str] = (),
) -> list[tuple[Any, ...]]:
    """The rows of a table (whose column `where` is one of `among`, some hundreds at once) in that
    order.
    """
    sql = f"SELECT {', '.join(columns)} FROM {table}"
    if among is not None:
        sql += f" WHERE {where} IN ({marks(among)})"
    if order:
        sql += f" ORDER BY {', '.join(order)}"
    return db.rows(sql, tuple(among or ()))


def next_id(db: Database, table: str) -> int:
    """The id the next new row of a numbered table gets."""
    return int(db.value(f"SELECT coalesce(max(id), 0) + 1 FROM {table}"))


def next_place(db: Database, table: str) -> int:
    """The place after the last row of a table whose rows have one."""
    return int(db.value(f"SELECT coalesce(max(position) + 1, 0) FROM {table}"))


def any_row(db: Database, table: str) -> bool:
    """Whether the table holds anything."""
    return bool(db.value(f"SELECT EXISTS (SELECT 1 FROM {table})"))
