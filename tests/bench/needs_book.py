"""An address book in which half as many needs and offers are noted as there are people. The same on
every machine."""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Step
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.engine import triggers
from tests.bench import generate, ways_book

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

LISTS = Path(__file__).resolve().parents[2] / "resources" / "matching"
_NEEDS = (
    "needs {}",
    "looking for {}",
    "wants lessons in {}",
    "would like to borrow {}",
    "hoping to find help with {}",
)
_OFFERS = (
    "{}",
    "teaches {}",
    "sells {}",
    "lends {}",
    "knows a lot about {}",
    "can help with {}, many years",
)
_TAILS = ("", " in {place}", " on {day}", " for {word}", " with {word}", ", {word}")
_PLACES = [
    "Leeds",
    "Porto",
    "Lyon",
    "Berlin",
    "Madrid",
    "Lisbon",
    "Hamburg",
    "Paris",
    "Boston",
    "Vienna",
    "Bristol",
    "Toronto",
]
_DAYS = ("Mondays", "Tuesday evenings", "Saturdays", "weekends")


def lines(count: int, seed: int = 20261128) -> list[tuple[str, str]]:
    """So many lines, half of them needs: the side and the words."""
    dice, words = random.Random(seed), _words()
    found = []
    for row in range(count):
        side, forms = ("need", _NEEDS) if row % 2 else ("offer", _OFFERS)
        said = {
            "place": dice.choice(_PLACES),
            "day": dice.choice(_DAYS),
            "word": dice.choice(words),
        }
        text = dice.choice(forms).format(dice.choice(words)) + dice.choice(_TAILS).format(**said)
        found.append((side, text))
    return found


def fill(folder: Path, count: int, known: Path) -> None:
    """Make an address book of `count` people in `folder`; of those in `known`, where there is one."""
    if known.is_dir():
        shutil.copytree(known, folder)
    else:
        ways_book.fill(folder, count, count // 20)
    book = AddressBook(folder)
    book._store.write(Step("fill"), lambda db: _tell(db, count)).result()
    book.history.forget()
    book.close()


def _tell(db: Database, count: int) -> None:
    for (name,) in db.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
        db.run(f"DROP TRIGGER {name}")
    for (name,) in db.rows("SELECT name FROM sqlite_temp_schema WHERE type = 'trigger'"):
        db.run(f"DROP TRIGGER temp.{name}")
    dice, day = random.Random(1129), generate.TODAY.isoformat()
    db.run_many(
        "INSERT INTO need (uid, side, whose, person_id, text, told_on, created_at) "
        "VALUES (?, ?, 'person', ?, ?, ?, '2026-01-01T00:00:00Z')",
        (
            (f"n{row}", side, dice.randint(1, count), text, day)
            for row, (side, text) in enumerate(lines(count // 2))
        ),
    )
    triggers.install(db)
    triggers.rebuild(db)


def _words() -> list[str]:
    """What the lists of topics have in English."""
    found = []
    for path in sorted(LISTS.glob("topics-*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            english = line.partition("#")[0].partition("|")[0].replace("<", ",")
            found += [word.strip(" ~") for word in english.split(",") if word.strip(" ~")]
    return found
