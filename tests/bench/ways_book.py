"""A deterministic address book in which many know one another: organisations over the years, large
and small, relations, introductions, events. The same on every machine."""

from __future__ import annotations

import random
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Step
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.engine import triggers
from tests.bench import generate

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

THIS_YEAR = generate.TODAY.year
PLACES_EACH = 12
"""So many people there are to an organisation, in the mean; the largest has thousands."""


def fill(folder: Path, count: int, spoken_with: int) -> None:
    """Make an address book of `count` people in `folder`, of whom you were in touch with
    `spoken_with`."""
    generate.fill(folder, count, 0)
    book = AddressBook(folder)
    dice = random.Random(20261128)
    book._store.write(Step("fill"), lambda db: _knit(db, dice, count, spoken_with)).result()
    book.history.forget()
    book.close()


def _knit(db: Database, dice: random.Random, count: int, spoken_with: int) -> None:
    for (name,) in db.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
        db.run(f"DROP TRIGGER {name}")
    for (name,) in db.rows("SELECT name FROM sqlite_temp_schema WHERE type = 'trigger'"):
        db.run(f"DROP TRIGGER temp.{name}")
    db.run("DELETE FROM position")
    db.run("DELETE FROM organisation")
    db.run("UPDATE person SET circle_id = NULL WHERE id > ?", (spoken_with,))
    _positions(db, dice, count)
    _relations(db, dice, count)
    _entries(db, dice, count, spoken_with)
    triggers.install(db)
    triggers.rebuild(db)


def _positions(db: Database, dice: random.Random, count: int) -> None:
    places = count // PLACES_EACH
    db.run_many(
        "INSERT INTO organisation (id, name) VALUES (?, ?)",
        ((row, f"Organisation {row}") for row in range(1, places + 1)),
    )
    weights = [1 / row**0.8 for row in range(1, places + 1)]
    chosen = iter(dice.choices(range(1, places + 1), weights, k=3 * count))
    rows = []
    for person in range(1, count + 1):
        until = THIS_YEAR
        for place in range(dice.choice((1, 1, 2, 3))):
            since = until - dice.randint(1, 8)
            ended = str(until) if place else None
            rows.append((person, place, next(chosen), str(since), ended, place > 0))
            until = since
    db.run_many(
        "INSERT INTO position (person_id, position, organisation_id, since, until, ended) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        rows,
    )


def _relations(db: Database, dice: random.Random, count: int) -> None:
    anybody = range(1, count + 1)
    db.run_many(
        "INSERT INTO relation (person_id, kind, other_id) VALUES (?, ?, ?)",
        (
            (
                dice.choice(anybody),
                dice.choice(("friend", "partner", "manager")),
                dice.choice(anybody),
            )
            for _ in range(count // 5)
        ),
    )
    db.run_many(
        "UPDATE person SET introduced_by = ? WHERE id = ?",
        ((dice.choice(anybody), dice.choice(anybody)) for _ in range(count // 10)),
    )


def _entries(db: Database, dice: random.Random, count: int, spoken_with: int) -> None:
    entries, links = [], set[tuple[int, int]]()
    kinds = ("coffee", "call", "email", "meal", "message")
    sizes = [1] * 6 * spoken_with + [4] * (spoken_with // 10) + [30] * (spoken_with // 100)
    for row, size in enumerate(sizes, 1):
        day = generate.TODAY - timedelta(days=dice.randint(0, 1500))
        kind = "event" if size > 4 else dice.choice(kinds)
        entries.append((row, f"w{row}", kind, day.isoformat(), "Talked", "2026-01-01T00:00:00Z"))
        reach = count if size > 4 else spoken_with
        links |= {(row, dice.randint(1, reach)) for _ in range(size)}
    db.run_many(
        "INSERT INTO interaction (id, uid, kind, day, summary, created_at) VALUES (?, ?, ?, ?, ?, ?)",
        entries,
    )
    db.run_many(
        "INSERT INTO participation (interaction_id, person_id) VALUES (?, ?)", sorted(links)
    )
