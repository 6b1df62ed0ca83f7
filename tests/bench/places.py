"""Who is near a place, and the map, with people over the towns of the world. In processor time, which a
busy machine does not change."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from desktop_app.app.paths import resources_dir
from desktop_app.domain.changes import Step
from desktop_app.domain.postal.countries import country_name
from desktop_app.domain.whereabouts.town import At
from desktop_app.services.address_book import AddressBook
from desktop_app.services.outlines import read_outlines
from desktop_app.storage.engine import rows, triggers
from desktop_app.ui.who_is_where.clusters import clusters, placed
from desktop_app.ui.who_is_where.ground import Colours, paint_ground, prepared
from desktop_app.ui.who_is_where.view import View

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

ASKED = 60
LARGE = 600
"""Three of four live in the towns with most people."""
SOON = "2026-01-01T00:00:00Z"
PERSON = ("id", "uid", "display_name", "sort_key", "family_key", "created_at", "updated_at")
CHANNEL = ("person_id", "position", "kind", "label", "value", "preferred", "address")


def measure(folder: Path, people: int) -> Iterator[tuple[str, str, str]]:
    """Every figure as what, value and comparison; makes the address book when it is not there."""
    is_new = not (folder / "kith.sqlite3").exists()
    book = AddressBook(folder, words=resources_dir() / "matching")
    towns = _towns()
    if is_new:
        step = Step("import", count=people)
        book._store.write(step, lambda db: _fill(db, people, towns)).result()
    first = _timed(book.whereabouts.follow)
    yield f"places of {people:,} people looked up", f"{first:.0f} ms", "once, on a thread"
    dice = random.Random(17)
    asked = [At(float(town[3]), float(town[4])) for town in dice.sample(towns[:LARGE], ASKED)]
    near = sorted(_timed(lambda at=at: book.whereabouts.near(at, 50)) for at in asked)
    yield (
        f"people within 50 km of a place, {people:,} people",
        f"{near[ASKED // 2]:.1f}, {near[-1]:.1f} ms",
        f"median, worst of {ASKED}",
    )
    yield "everybody on the map", f"{_timed(book.whereabouts.everybody):.0f} ms", "on a thread"
    everybody = placed(book.whereabouts.everybody().towns)
    view = View.about(1000, 700, [(each.x, each.y) for each in everybody])
    numbers = _timed(lambda: clusters(everybody, view.scale))
    yield f"numbers of {len(everybody):,} towns", f"{numbers:.0f} ms", "on a thread"
    yield from _painted()
    book.close()


def _painted() -> Iterator[tuple[str, str, str]]:
    colours = Colours(*(QColor(name) for name in ("#fff", "#eee", "#888", "#aaa")))
    for name, scale in (("far", 1000.0), ("near", 6000.0)):
        file = resources_dir() / "places" / f"outlines-{name}.bin"
        ground = prepared(read_outlines(file))
        made = _timed(lambda file=file: prepared(read_outlines(file)))
        view = View.fitting(1000, 700, scale, 0.53, 0.35)
        painted = _timed(lambda g=ground, v=view: paint_ground(g, v, 1000, 700, 1.0, colours))
        yield f"map painted from {name}", f"{painted:.0f} ms", f"made ready in {made:.0f} ms"


def _towns() -> list[list[str]]:
    text = (resources_dir() / "places" / "towns.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines()]


def _fill(db: Database, people: int, towns: list[list[str]]) -> None:
    dice = random.Random(1128)
    weights = [int(town[5]) ** 0.7 for town in towns[:LARGE]]
    with triggers.indexing_later(db):
        persons, channels = [], []
        for number in range(1, people + 1):
            name = f"Person{number % 977} Number{number}"
            persons.append((number, f"u{number}", name, name, name, SOON, SOON))
            town = dice.choices(towns[:LARGE], weights)[0] if number % 4 else dice.choice(towns)
            code = f"{number % 9000:05d}" if number % 5 == 0 else ""
            parts = ["", "", "Street 1", town[0], "", code, country_name(town[1])]
            label, address = "home" if number % 3 else "work", json.dumps(parts, ensure_ascii=False)
            channels.append((number, 0, "address", label, town[0], 0, address))
        rows.insert_many(db, "person", PERSON, persons)
        rows.insert_many(db, "channel", CHANNEL, channels)


def _timed(work: Callable[[], object]) -> float:
    """Milliseconds of this process."""
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000
