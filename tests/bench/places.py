"""Who is near a place, and the map, with people over the towns of the world. In processor time, which a
busy machine does not change."""

from __future__ import annotations

import json
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop_app.app.paths import resources_dir
from desktop_app.domain.changes import Step
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.postal.countries import country_name
from desktop_app.domain.rules.place_kinds import near_rule
from desktop_app.domain.whereabouts.town import At, Town
from desktop_app.services.address_book import AddressBook
from desktop_app.services.outlines import read_outlines
from desktop_app.storage.engine import rows, triggers
from desktop_app.ui.who_is_where.clusters import clusters, placed
from desktop_app.ui.who_is_where.ground import UNIT, Colours, paint_ground, prepared
from desktop_app.ui.who_is_where.shown import LISTED
from desktop_app.ui.who_is_where.view import View
from tests.bench.generate import TODAY

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
    reader = book._store.reader
    bare = _bare(reader, people)
    yield (
        f"reading {people:,} bare rows of people's places",
        f"{bare:.0f} ms",
        "processor time, as below",
    )
    first = _timed(book.whereabouts.follow)
    yield (
        f"places of {people:,} people looked up",
        f"{first:.0f} ms",
        f"{first / bare:.1f} × bare rows" if is_new else "already there",
    )
    dice = random.Random(17)
    asked = [At(float(town[3]), float(town[4])) for town in dice.sample(towns[:LARGE], ASKED)]
    yield from _near(book, asked, 50)
    yield from _near(book, asked, 2_000)
    took = _timed(book.whereabouts.everybody)
    yield "everybody on the map", f"{took:.0f} ms", f"{took / bare:.1f} × bare rows; on a thread"
    everybody = placed(book.whereabouts.everybody().towns)
    view = View.about(1000, 700, [(each.x, each.y) for each in everybody])
    took = _timed(lambda: clusters(everybody, view.scale))
    floor = _timed(lambda: Counter((each.x // 0.01, each.y // 0.01) for each in everybody))
    yield (
        f"numbers of {len(everybody):,} towns",
        f"{took:.0f} ms",
        f"{took / floor:.1f} × counting them by squares ({floor:.0f} ms); on a thread",
    )
    yield from _painted()
    book.close()


def _bare(db: Database, count: int) -> float:
    sql = "SELECT person_id, label, value FROM channel LIMIT ?"
    return _timed(lambda: db.rows(sql, (count,)))


def _near(book: AddressBook, asked: list[At], km: int) -> Iterator[tuple[str, str, str]]:
    """Who is near each place with all that the page shows of them, and how many they are, as a list counts
    them; against reading as many bare rows.
    """
    db, count = book._store.reader, book.people_list.count
    for what in ("people", "counted by a rule"):
        took = []
        for at in asked:
            query = PeopleQuery.by(near_rule(Town("There", "PT", "", at), km))
            work = (
                (lambda at=at: book.whereabouts.around(at, km, LISTED))
                if what == "people"
                else (lambda query=query: count(query, TODAY))
            )
            took.append((_timed(work), count(query, TODAY)))
        took.sort()
        middle, (worst, found) = took[ASKED // 2][0], took[-1]
        floor = _bare(db, max(1, found))
        yield (
            f"{what} within {km:,} km of a place",
            f"{middle:.1f}, {worst:.1f} ms",
            f"median, worst of {ASKED}: {worst / floor:.1f} × {found:,} bare rows",
        )


def _painted() -> Iterator[tuple[str, str, str]]:
    colours = Colours(*(QColor(name) for name in ("#fff", "#eee", "#888", "#aaa")))
    for name, scale in (("far", 1000.0), ("near", 6000.0)):
        file = resources_dir() / "places" / f"outlines-{name}.bin"
        ground = prepared(read_outlines(file))
        made = _timed(lambda file=file: prepared(read_outlines(file)))
        view = View.fitting(1000, 700, scale, 0.53, 0.35)
        unit = view.scale / UNIT
        seen = QRectF(-view.left / unit, -view.top / unit, 1000 / unit, 700 / unit)
        points = sum(len(line) for box, line in sum(ground, []) if box.intersects(seen))
        painted = _timed(lambda g=ground, v=view: paint_ground(g, v, 1000, 700, 1.0, colours))
        floor = _timed(lambda count=points: _painted_bare(count))
        yield (
            f"map painted from {name}",
            f"{painted:.0f} ms",
            f"{painted / floor:.1f} × one bare line of {points:,} points ({floor:.0f} ms); "
            f"made ready in {made:.0f} ms",
        )


def _painted_bare(count: int) -> None:
    """A picture of the same size with a zigzag of as many points."""
    image = QImage(1000, 700, QImage.Format.Format_RGB32)
    image.fill(QColor("#fff"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawPolyline(
        [QPointF(at * 1000 / count, 350 + 200 * (at % 7) / 7) for at in range(count)]
    )
    painter.end()


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
