"""Undo without code per command: triggers that record, for every row change, the SQL that takes it
back.

The triggers are temporary and live on the writer's connection alone, so no other program fires
them. An undone step is journalled like any other, and that is the redo. An UPDATE's inverse names
only the columns that changed, so a change made from outside to another column survives an undo.
Which tables there are, and what is derived and so not recorded, the schema says.

Deletions cascade to a person's parts before the person's own record is written, so replaying
backwards brings the person back first. Parts that come together with a new person are not recorded:
taking the person away takes them along.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from desktop_app.domain.changes import ChangeSet, Noun

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.tables import Table

KEEP_STEPS = 100
NAME_AT_MOST = 2000
"""Above so many changed rows a ChangeSet names nouns only: views read anew rather than follow a
long list."""


READ_AT_ONCE = 1000
MANY = 200
"""From so many changes on, people are indexed together at the end."""

# Compiled with the first undo, not at every start.
_BY_ONE = r"(DELETE FROM \w+ WHERE \w+) = (\d+)"
_BY_TWO = r"(DELETE FROM \w+ WHERE) (\w+) = (\d+) AND (\w+) = (\d+)"
_PEOPLE_IN = "SELECT DISTINCT row FROM journal WHERE noun = 'person' AND seq BETWEEN ? AND ?"
_SHARED = (
    "SELECT EXISTS (SELECT * FROM ("
    "SELECT coalesce(noun, '') noun, row FROM journal WHERE seq BETWEEN ?1 AND ?2 UNION "
    "SELECT 'person', person FROM journal WHERE person NOT NULL AND seq BETWEEN ?1 AND ?2) "
    "INTERSECT SELECT * FROM ("
    "SELECT coalesce(noun, '') noun, row FROM journal WHERE seq BETWEEN ?3 AND ?4 UNION "
    "SELECT 'person', person FROM journal WHERE person NOT NULL AND seq BETWEEN ?3 AND ?4))"
)
_NEWEST_FIRST = "SELECT seq, sql FROM journal WHERE seq BETWEEN ? AND ? ORDER BY seq DESC LIMIT ?"


@dataclass(slots=True)
class Span:
    """A stretch of the journal: sequence numbers `first` to `last`, both included."""

    first: int
    last: int


@dataclass(slots=True)
class Record:
    """What one transaction wrote: its stretch of the journal (None when nothing changed) and the
    changes in it.
    """

    span: Span | None
    changes: ChangeSet = field(default_factory=ChangeSet)


def start(db: Database) -> None:
    """Make the journal and its triggers on this connection."""
    # Late: a start that only reads needs no description of the tables.
    from desktop_app.storage.engine.tables import tables

    # AUTOINCREMENT: a number is never used twice, also after old steps were forgotten.
    db.run(
        "CREATE TEMP TABLE journal (seq INTEGER PRIMARY KEY AUTOINCREMENT, noun TEXT, row INTEGER, "
        "person INTEGER, sql TEXT NOT NULL)"
    )
    for table in tables().values():
        if table.undoable:
            for name, sql in _triggers(table).items():
                db.run(f"CREATE TEMP TRIGGER {name} {sql}")


def _triggers(item: Table) -> dict[str, str]:
    from desktop_app.storage.engine import triggers

    table, columns = item.name, item.written
    delete = f"'DELETE FROM {table} WHERE ' || {_where(item.key, 'new')}"
    # Rows without a number of their own, such as who took part, keep the order they were put in,
    # and that is the rowid.
    brought_back = ("rowid", *columns) if len(item.key) > 1 else columns
    listed = ", ".join(f'"{column}"' for column in brought_back)
    values = " || ', ' || ".join(f"quote(old.{column})" for column in brought_back)
    insert = f"'INSERT INTO {table} ({listed}) VALUES (' || {values} || ')'"
    changes = " || ".join(
        f"iif(old.{column} IS NOT new.{column}, ', \"{column}\" = ' || quote(old.{column}), '')"
        for column in columns
    )
    update = (
        f"'UPDATE {table} SET ' || substr({changes}, 3) || ' WHERE ' || {_where(item.key, 'new')}"
    )
    changed = " OR ".join(f"old.{column} IS NOT new.{column}" for column in columns)
    known = (
        f"WHEN NOT EXISTS (SELECT 1 FROM main.indexing_later WHERE id = {triggers.ADDING})"
        if _comes_with_person(item)
        else ""
    )
    return {
        f"journal_{table}_insert": f"AFTER INSERT ON main.{table} {known} {_record(item, 'new', delete)}",
        f"journal_{table}_delete": f"AFTER DELETE ON main.{table} {_record(item, 'old', insert)}",
        f"journal_{table}_update": f"AFTER UPDATE ON main.{table} WHEN {changed} {_record(item, 'new', update)}",
    }


def _comes_with_person(table: Table) -> bool:
    """Whether a row is a part of a person: of one that comes with a new person taking the person
    away is enough.
    """
    return table.noun == Noun.PERSON and table.owner is not None and table.owner.to == "person"


def _where(key: tuple[str, ...], row: str) -> str:
    return " || ' AND ' || ".join(f"'{column} = ' || quote({row}.{column})" for column in key)


def _record(item: Table, row: str, sql: str) -> str:
    noun = "NULL" if item.noun is None else f"'{item.noun}'"
    which = f"{row}.{item.row}" if item.row else "0"
    person = f"{row}.{item.person}" if item.person else "NULL"
    return f"BEGIN INSERT INTO journal (noun, row, person, sql) VALUES ({noun}, {which}, {person}, {sql}); END"


@contextmanager
def silent(db: Database, names: Iterable[str]) -> Iterator[None]:
    """Within, the journal does not hear of changes to those tables: for what is worked out anew and
    is no doing of the user's. Inside a transaction.
    """
    from desktop_app.storage.engine.tables import tables

    triggers_of = {
        trigger: sql for name in names for trigger, sql in _triggers(tables()[name]).items()
    }
    for trigger in triggers_of:
        db.run(f"DROP TRIGGER temp.{trigger}")
    yield
    for trigger, sql in triggers_of.items():
        db.run(f"CREATE TEMP TRIGGER {trigger} {sql}")


@contextmanager
def unlinked(db: Database) -> Iterator[None]:
    """Within, rows may point to rows that are gone, for a repair is taken back to what was there.
    Not inside a transaction.
    """
    db.run("PRAGMA foreign_keys = 0")
    try:
        yield
    finally:
        db.run("PRAGMA foreign_keys = 1")


def rewind(db: Database) -> None:
    """Work out everybody's rhythm and clock anew: what a repair changes may be what triggers do not
    hear of. Inside a transaction.
    """
    from desktop_app.storage.engine import rhythms

    with silent(db, ("person",)):
        rhythms.rebuild(db)


def position(db: Database) -> int:
    """The last number the journal gave out."""
    return int(db.value("SELECT coalesce(max(seq), 0) FROM journal") or 0)


def record_since(db: Database, before: int) -> Record:
    """What was journalled after number `before`."""
    first, last, count = db.one(
        "SELECT min(seq), max(seq), count(*) FROM journal WHERE seq > ?", (before,)
    ) or (
        0,
        0,
        0,
    )
    if not count:
        return Record(None)
    span = Span(first, last)
    if count > NAME_AT_MOST:
        found = db.rows(
            "SELECT DISTINCT noun, person IS NOT NULL FROM journal WHERE seq > ?", (before,)
        )
        nouns = {Noun(noun) for noun, _ in found if noun} | {
            Noun.PERSON for _, people in found if people
        }
        return Record(span, ChangeSet(all_of=frozenset(nouns)))
    ids: dict[Noun, set[int]] = {}
    for noun, row, person in db.rows(
        "SELECT DISTINCT noun, row, person FROM journal WHERE seq > ?", (before,)
    ):
        if noun is not None:
            ids.setdefault(Noun(noun), set()).add(row)
        if person is not None:
            ids.setdefault(Noun.PERSON, set()).add(person)
    return Record(span, ChangeSet({noun: frozenset(rows) for noun, rows in ids.items()}))


def take_back(db: Database, spans: list[Span]) -> None:
    """Run the inverse of every change in `spans`, newest first. Call inside a transaction."""
    if sum(span.last - span.first for span in spans) < MANY:
        _run_inverses(db, spans, lambda statements: statements)
        return
    from desktop_app.storage.engine import triggers

    # Who goes takes along what says whom they had to do with.
    related = {
        row
        for span in spans
        for row in triggers.related_to(db, _PEOPLE_IN, (span.first, span.last))
    }
    with triggers.indexing_later(db):
        _run_inverses(db, spans, _merged)
    for span in spans:
        triggers.index_people(db, _PEOPLE_IN, (span.first, span.last))
    triggers.index_people_of(db, related)


def _run_inverses(
    db: Database, spans: list[Span], arranged: Callable[[list[str]], list[str]]
) -> None:
    for span in reversed(spans):
        last = span.last
        while found := db.rows(_NEWEST_FIRST, (span.first, last, READ_AT_ONCE)):
            for statement in arranged([sql for _, sql in found]):
                db.run(statement)
            last = found[-1][0] - 1


def _merged(statements: list[str]) -> list[str]:
    """The same changes in fewer statements: preparing one costs more than a hundred rows, for it
    compiles triggers.

    Rows of many tables that only come, or only go, may do so table by table, for foreign keys wait
    for the commit. The search index must be silent meanwhile: a row may come before one that
    belongs to it.
    """
    merge = {"INSERT": _merged_inserts, "DELETE": _merged_deletes}
    found: list[str] = []
    for verb, several in groupby(statements, key=lambda statement: statement[:6]):
        found += merge.get(verb, list)(several)
    return found


def _merged_inserts(statements: Iterable[str]) -> list[str]:
    groups: dict[str, list[str]] = {}
    for statement in statements:
        head, _, values = statement.partition(" VALUES ")
        groups.setdefault(head, []).append(values)
    return [f"{head} VALUES {', '.join(rows)}" for head, rows in groups.items()]


def _merged_deletes(statements: Iterable[str]) -> list[str]:
    """Rows found by one number or by two go together; keys that are texts may hold anything and are
    left alone.
    """
    by_one: dict[str, list[str]] = {}
    by_two: dict[str, list[str]] = {}
    others = []
    one, two = re.compile(_BY_ONE), re.compile(_BY_TWO)
    for statement in statements:
        if found := one.fullmatch(statement):
            by_one.setdefault(found[1], []).append(found[2])
        elif found := two.fullmatch(statement):
            by_two.setdefault(f"{found[1]} ({found[2]}, {found[4]})", []).append(
                f"({found[3]}, {found[5]})"
            )
        else:
            others.append(statement)
    return [
        *(f"{head} IN ({', '.join(keys)})" for head, keys in by_one.items()),
        *(f"{head} IN (VALUES {', '.join(keys)})" for head, keys in by_two.items()),
        *others,
    ]


def share_rows(db: Database, some: Iterable[Span], others: Iterable[Span]) -> bool:
    """Whether two steps have to do with the same row, or with the same person."""
    return any(
        db.value(_SHARED, (one.first, one.last, other.first, other.last))
        for one in some
        for other in others
    )


def naming(db: Database, texts: Iterable[str]) -> set[str]:
    """Those of the `texts` that stand in a recorded change of a person, as keys they link to do."""
    if not db.value("SELECT EXISTS (SELECT 1 FROM sqlite_temp_schema WHERE name = 'journal')"):
        return set()
    sql = "SELECT EXISTS (SELECT 1 FROM journal WHERE noun = 'person' AND instr(sql, ?))"
    return {text for text in texts if db.value(sql, (text,))}


def forget(db: Database, spans: list[Span]) -> None:
    """Drop the records of a step that can no longer be undone."""
    for span in spans:
        db.run("DELETE FROM journal WHERE seq BETWEEN ? AND ?", (span.first, span.last))
