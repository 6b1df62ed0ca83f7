"""What SQLite keeps by itself: the full-text indexes, and the rhythm and clock of each person (`rhythms`).

All of it can be rebuilt from the tables, so it belongs to no migration: `install` drops and makes it anew after one,
because a table rebuild silently drops the triggers of the table. Two full-text tables stand side by side: words with
prefixes and without diacritics for ordinary search, and trigrams for substrings, telephone numbers however they are
grouped, and scripts written without blanks.
Both are contentless (SQLite FTS5, section 4.4.4), so nothing is stored twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop_app.storage import rhythms

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

_TABLES = """
CREATE VIRTUAL TABLE IF NOT EXISTS person_words USING fts5(names, organisations, rest, content='',
    contentless_delete=1, tokenize="unicode61 remove_diacritics 2", prefix='1 2 3');
CREATE VIRTUAL TABLE IF NOT EXISTS person_trigrams USING fts5(names, rest, content='', contentless_delete=1,
    tokenize="trigram remove_diacritics 1");
CREATE VIRTUAL TABLE IF NOT EXISTS interaction_words USING fts5(words, content='', contentless_delete=1,
    tokenize="unicode61 remove_diacritics 2", prefix='2 3')
"""

ADDING = 2
_FLAG = "CREATE TABLE IF NOT EXISTS indexing_later (id INTEGER PRIMARY KEY)"
_NOT_LATER = "NOT EXISTS (SELECT 1 FROM indexing_later)"

_VIEW = """
CREATE VIEW person_document AS SELECT p.id AS id,
    p.display_name || ' ' || p.given || ' ' || p.family || ' ' || p.nickname || ' ' || p.other_script || ' ' ||
        p.phonetic_given || ' ' || p.phonetic_family || ' ' || p.file_as AS names,
    p.headline || ' ' || coalesce((SELECT group_concat(coalesce(o.name, '') || ' ' || q.title || ' ' || q.department, ' ')
        FROM position q LEFT JOIN organisation o ON o.id = q.organisation_id WHERE q.person_id = p.id), '')
        AS organisations,
    p.notes || ' ' || p.place || ' ' || p.met_text || ' ' || p.met_event || ' ' || p.fields || ' ' ||
        coalesce((SELECT group_concat(c.value, ' ') FROM channel c WHERE c.person_id = p.id), '') || ' ' ||
        coalesce((SELECT group_concat(t.name, ' ') FROM person_tag s JOIN tag t ON t.id = s.tag_id
                  WHERE s.person_id = p.id), '') AS rest,
    coalesce((SELECT group_concat(iif(c.kind = 'phone', replace(replace(replace(replace(replace(replace(
        c.value, ' ', ''), '-', ''), '(', ''), ')', ''), '.', ''), '/', ''), c.value), ' ')
        FROM channel c WHERE c.person_id = p.id AND c.kind IN ('email', 'phone')), '') AS reach
FROM person p
"""

_WORD_COLUMNS = (
    "display_name, given, family, nickname, other_script, phonetic_given, phonetic_family, file_as, headline, notes, "
    "place, met_text, met_event, fields"
)
_ADD = """
    INSERT INTO person_words (rowid, names, organisations, rest)
        SELECT id, names, organisations, rest FROM person_document WHERE {where};
    INSERT INTO person_trigrams (rowid, names, rest)
        SELECT id, names || ' ' || organisations, reach FROM person_document WHERE {where};
"""
_DROP = """
    DELETE FROM person_words WHERE rowid {where};
    DELETE FROM person_trigrams WHERE rowid {where};
"""


def _reindex(id_sql: str) -> str:
    """SQL that indexes the person `id_sql` anew; does nothing for a person not (or no longer) there."""
    return _DROP.format(where=f"= {id_sql}") + _ADD.format(where=f"id = {id_sql}")


def _person_triggers() -> dict[str, str]:
    there = f"WHEN {_NOT_LATER} AND EXISTS (SELECT 1 FROM person WHERE id = {{row}}.person_id)"
    triggers = {
        "person_added": f"AFTER INSERT ON person WHEN {_NOT_LATER} BEGIN {_ADD.format(where='id = new.id')} END",
        "person_removed": f"AFTER DELETE ON person WHEN {_NOT_LATER} BEGIN {_DROP.format(where='= old.id')} END",
        "person_changed": f"AFTER UPDATE OF {_WORD_COLUMNS} ON person WHEN {_NOT_LATER} BEGIN {_reindex('new.id')} END",
    }
    for table in ("channel", "position", "person_tag"):
        for event, row in (("INSERT", "new"), ("DELETE", "old"), ("UPDATE", "new")):
            triggers[f"{table}_{event.lower()}_words"] = (
                f"AFTER {event} ON {table} {there.format(row=row)} BEGIN {_reindex(f'{row}.person_id')} END"
            )
    for table, link, key in (("tag", "person_tag", "tag_id"), ("organisation", "position", "organisation_id")):
        people = f"IN (SELECT person_id FROM {link} WHERE {key} = new.id)"
        triggers[f"{table}_renamed"] = (
            f"AFTER UPDATE OF name ON {table} WHEN {_NOT_LATER} BEGIN {_DROP.format(where=people)} {_ADD.format(where=f'id {people}')} END"
        )
    return triggers


INDEXED = {"person_words": "person", "person_trigrams": "person", "interaction_words": "interaction"}
"""Each full-text table and the table whose rows it holds, by the same id."""

_INTERACTION_WORDS = "new.summary || ' ' || new.body || ' ' || new.place"


def _interaction_triggers() -> dict[str, str]:
    add = f"INSERT INTO interaction_words (rowid, words) VALUES (new.id, {_INTERACTION_WORDS});"
    drop = "DELETE FROM interaction_words WHERE rowid = old.id;"
    return {
        "interaction_added": f"AFTER INSERT ON interaction BEGIN {add} END",
        "interaction_removed": f"AFTER DELETE ON interaction BEGIN {drop} END",
        "interaction_changed": f"AFTER UPDATE OF summary, body, place ON interaction BEGIN {drop} {add} END",
    }


def triggers() -> dict[str, str]:
    """Every permanent trigger by name, with the SQL after `CREATE TRIGGER name`."""
    return _person_triggers() | _interaction_triggers() | rhythms.triggers()


def install(db: Database) -> None:
    """Make the full-text tables if missing and every view and trigger anew. Call inside a transaction."""
    for name in [row[0] for row in db.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'")]:
        db.run(f'DROP TRIGGER "{name}"')
    db.run("DROP VIEW IF EXISTS person_document")
    db.run(_FLAG)
    for statement in _TABLES.split(";"):
        db.run(statement)
    for table in INDEXED:
        # Without it the words of a deleted note stay readable in the file.
        db.run(f"INSERT INTO {table} ({table}, rank) VALUES ('secure-delete', 1)")
    db.run(_VIEW)
    for name, body in triggers().items():
        db.run(f"CREATE TRIGGER {name} {body}")


@contextmanager
def indexing_later(db: Database) -> Iterator[None]:
    """Within, changes to people leave the full-text tables alone; call `index_people` after. Inside a transaction.

    FTS5 flushes a segment at the end of every trigger, which makes many small changes some ten times slower than one
    large one. The flag is a row that never outlives its transaction, so no other connection ever sees it.
    """
    db.run("INSERT INTO indexing_later (id) VALUES (1)")
    yield
    db.run("DELETE FROM indexing_later")


@contextmanager
def adding_people(db: Database) -> Iterator[None]:
    """As `indexing_later`, for people who are new with all their parts: the journal then records the person alone."""
    with indexing_later(db):
        db.run(f"INSERT INTO indexing_later (id) VALUES ({ADDING})")
        yield


def index_people(db: Database, ids: str, values: Sequence[object] = ()) -> None:
    """Index anew the people whose ids the SELECT `ids` gives; those who are gone are taken out."""
    for table in ("person_words", "person_trigrams"):
        db.run(f"DELETE FROM {table} WHERE rowid IN ({ids})", values)
    for statement in _ADD.format(where=f"id IN ({ids})").split(";")[:2]:
        db.run(statement, values)


def rebuild(db: Database) -> None:
    """Index everything and derive every rhythm from the tables. Call inside a transaction."""
    for table in INDEXED:
        db.run(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")
    db.run(
        "INSERT INTO person_words (rowid, names, organisations, rest) SELECT id, names, organisations, rest FROM person_document"
    )
    db.run(
        "INSERT INTO person_trigrams (rowid, names, rest) SELECT id, names || ' ' || organisations, reach FROM person_document"
    )
    db.run(
        "INSERT INTO interaction_words (rowid, words) SELECT id, summary || ' ' || body || ' ' || place FROM interaction"
    )
    rhythms.rebuild(db)
