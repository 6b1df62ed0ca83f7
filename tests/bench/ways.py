"""The way in, among many people who know one another: from the question to five ways, reading
included, and memory."""

from __future__ import annotations

import random
import time
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from desktop_app.services.address_book import AddressBook
from tests.bench import generate, memory, ways_book

ASKED = 60
SPOKEN_WITH = 5000
_STAYS = "SELECT organisation_id, CAST(since AS INTEGER), CAST(coalesce(until, ?) AS INTEGER) FROM position"


def measure(folder: Path, people: int) -> Iterator[tuple[str, str, str]]:
    """Every figure as what, value and comparison; makes the address book when it is not there."""
    if not (folder / "kith.sqlite3").exists():
        ways_book.fill(folder, people, min(SPOKEN_WITH, people))
    book = AddressBook(folder)
    db = book._store.reader
    dice, before = random.Random(1128), memory.peak()
    persons = [_timed(book, person=dice.randint(1, people)) for _ in range(ASKED)]
    houses = [_timed(book, place=row) for row in range(1, 11)]
    places = [_timed(book, place=dice.randint(1, people // 100)) for _ in range(ASKED)]
    on_top = (memory.peak() - before) / 1024
    began = time.perf_counter()
    stays = db.rows(_STAYS, (str(ways_book.THIS_YEAR),))
    floor = (time.perf_counter() - began) * 1000
    pairs = _pairs(stays)
    del stays
    yield (
        f"way in to a person, {people:,} people, {pairs:,} implied ties",
        _figures(persons),
        f"median, 95th, worst of {ASKED}; all positions read bare: {floor:.0f} ms",
    )
    yield "way in to an organisation", _figures(places), f"the same, of {ASKED}"
    yield (
        "way in to the ten largest organisations",
        _figures(houses),
        "thousands of people each",
    )
    yield "  memory on top", f"{on_top:.0f} MiB", "at the most"
    book.close()


def _timed(book: AddressBook, person: int = 0, place: int = 0) -> float:
    began = time.perf_counter()
    if person:
        book.ways.to_person(person, generate.TODAY)
    else:
        book.ways.to_organisation(place, generate.TODAY)
    return (time.perf_counter() - began) * 1000


def _figures(times: list[float]) -> str:
    ordered = sorted(times)
    middle, high = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95)]
    return f"{middle:.0f}, {high:.0f}, {ordered[-1]:.0f} ms"


def _pairs(stays: list[tuple[int, int, int]]) -> int:
    """How many pairs of people were at one organisation in one year, over all organisations."""
    by_place = defaultdict(list)
    for place, since, until in stays:
        by_place[place].append((since, until))
    found = 0
    for years in by_place.values():
        ends = sorted(until for _, until in years)
        apart = sum(bisect_left(ends, since) for since, _ in years)
        found += len(years) * (len(years) - 1) // 2 - apart
    return found
