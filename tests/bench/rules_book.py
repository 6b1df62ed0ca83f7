"""An address book of which every kind of rule lets some people through. The same on every machine."""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Step
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.engine import triggers
from tests.bench import generate

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

_HEADLINES = ("Editor of poems", "Potter", "Lawyer for artists", "Bookbinder", "Runs a choir")
_FIELDS = ("Publishing", "Law", "Software", "Ceramics", "Teaching", "Music", "Cooking")
_STANDINGS = ("manager", "report", "co-worker", "client", "supplier", "classmate")
_PLACES = ("Lisbon", "Berlin", "Leeds", "Porto", "Vienna")
_BOOKS = """
UPDATE person SET headline = ?, fields = ?, place = ?, met_text = ?, introduced_by = ?, archived_at = ?,
    created_at = ? WHERE id = ?
"""
_DATE = "INSERT INTO important_date (person_id, kind, day) VALUES (?, 'birthday', ?)"
_PAST = (
    "INSERT INTO position (person_id, organisation_id, title, ended, standing) "
    "SELECT ?, organisation_id, 'Assistant', 1, ? FROM position WHERE person_id = ?"
)
_RECORD = "INSERT INTO record (source_id, person_id, fingerprint, version, lines) VALUES (?, ?, ?, '3.0', ?)"
_FAVOUR = (
    "INSERT INTO favour (uid, kind, side, step, day, receiver_id, text, created_at) "
    "VALUES (?, 'help', 'given', ?, '2026-01-01', ?, 'A hand', '2026-01-01T00:00:00Z')"
)
OWN = {
    "text": ("Nuts", "Cats and dogs", "None at all"),
    "number": ("38", "42.5", "44"),
    "day": ("2015", "2019-05-01", "2023-11-21"),
    "choice": ("Tea", "Coffee", "Neither"),
    "link": ("https://example.org/a", "https://example.org/b"),
}
"""What stands in a field of one's own of each kind, of which there is one."""
_OWN_FIELD = "INSERT INTO own_field (id, uid, name, kind, choices) VALUES (?, ?, ?, ?, '[]')"
_OWN_VALUE = "INSERT INTO own_value (person_id, own_field_id, text) VALUES (?, ?, ?)"
_PHOTO = "INSERT INTO photo (person_id, media_type, data) VALUES (?, 'image/jpeg', ?)"
_CARD = "\n".join(f"ITEM{row}.X-LINE:as long as lines of cards are" for row in range(12))


def fill(folder: Path, count: int, each: int, known: Path) -> None:
    """Make an address book of `count` people in `folder`, of those in `known` where there is one."""
    if (known / "kith.sqlite3").exists():
        shutil.copytree(known, folder)
    else:
        generate.fill(folder, count, each)
    book = AddressBook(folder)
    book._store.write(Step("fill"), lambda db: _tell(db, count)).result()
    book.history.forget()
    book.close()


def _tell(db: Database, count: int) -> None:
    dice = random.Random(20261129)
    for schema in ("sqlite_schema", "sqlite_temp_schema"):
        for (name,) in db.rows(f"SELECT name FROM {schema} WHERE type = 'trigger'"):
            db.run(f"DROP TRIGGER {name}")
    people = range(1, count + 1)
    db.run_many(_BOOKS, [_told(dice, row) for row in people])
    days = [(row, f"{dice.randint(1950, 2005)}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}")
            for row in people if dice.random() < 0.5]  # fmt: skip
    db.run_many(_DATE, days)
    past = [(row, dice.choice(_STANDINGS), row) for row in people if dice.random() < 0.5]
    db.run_many(_PAST, past)
    for source, kind in ((101, "cards"), (102, "archive")):
        db.run(
            "INSERT INTO source (id, name, kind, place) VALUES (?, ?, ?, '')", (source, kind, kind)
        )
    cards = [(dice.choice((101, 101, 102)), row, f"f{row}", _CARD) for row in people]
    db.run_many(_RECORD, cards)
    favours = [
        (f"f{row}", dice.choice(("promised", "done")), row) for row in people if row % 5 == 0
    ]
    db.run_many(_FAVOUR, favours)
    db.run_many(_PHOTO, [(row, b"x" * 3000) for row in people if row % 10 == 0])
    for row, (kind, texts) in enumerate(OWN.items(), 1):
        db.run(_OWN_FIELD, (row, kind, f"Own {kind}", kind))
        db.run_many(_OWN_VALUE, [(person, row, dice.choice(texts)) for person in people])
    triggers.install(db)
    triggers.rebuild(db)


def _told(dice: random.Random, row: int) -> tuple[object, ...]:
    return (
        dice.choice(_HEADLINES) if dice.random() < 0.4 else "",
        f'["{dice.choice(_FIELDS)}", "{dice.choice(_FIELDS)}"]' if dice.random() < 0.6 else "[]",
        dice.choice(_PLACES) if dice.random() < 0.4 else "",
        f"At the fair in {dice.choice(_PLACES)}" if dice.random() < 0.3 else "",
        dice.randint(1, row) if dice.random() < 0.2 else None,
        "2026-01-01T00:00:00Z" if dice.random() < 0.05 else None,
        f"{dice.randint(2015, 2026)}-0{dice.randint(1, 9)}-1{dice.randint(0, 9)}T08:00:00Z",
        row,
    )
