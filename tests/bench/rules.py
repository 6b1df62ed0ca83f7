"""How long it takes to count whom each kind of rule finds."""

from __future__ import annotations

import statistics
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.app.paths import resources_dir
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.rules.kind import Kind, Shape
from desktop_app.domain.rules.kinds import KINDS
from desktop_app.domain.rules.own_kinds import COMPARISONS
from desktop_app.domain.rules.place_kinds import near_value
from desktop_app.domain.rules.rule import Rule
from desktop_app.domain.whereabouts.town import At, Town
from desktop_app.services.address_book import AddressBook
from tests.bench import rules_book
from tests.bench.generate import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TIMES = 7
_VALUES: dict[Shape, Any] = {
    Shape.NOTHING: None,
    Shape.TEXT: "fair",
    Shape.PEOPLE: tuple(f"bench-{row}" for row in range(1, 40)),
    Shape.NAMES: ("Publishing", "Law"),
    Shape.DAYS: 90,
    Shape.DAY: "2022-01-01",
    Shape.MONTH: 5,
    Shape.NUMBER: "42.5",
    Shape.OFFERED: ("Tea", "Coffee"),
}
_OWN: dict[str, Any] = {
    "near": near_value(Town("Lisbon", "PT", "Lisbon", At(38.725, -9.15)), 50),
}


def measure(folder: Path, people: int, each: int, known: Path) -> Iterator[tuple[str, str, str]]:
    """Of each kind the comparison that takes longest: processor time, for the machine may be busy."""
    if not folder.exists():
        rules_book.fill(folder, people, each, known)
    book = AddressBook(folder, words=resources_dir() / "matching")
    count = book.people_list.count
    floor = _spent(lambda: count(PeopleQuery(), TODAY))
    yield (
        f"counting {people:,} people without a rule",
        f"{floor:.1f} ms",
        "processor time, as below",
    )
    for kind in KINDS.values():
        took = {
            comparison: (_spent(lambda query=query: count(query, TODAY)), count(query, TODAY))
            for comparison in kind.comparisons
            for query in [PeopleQuery.by(_rule(book, kind, comparison))]
        }
        slowest = max(took, key=lambda comparison: took[comparison][0])
        spent, found = took[slowest]
        yield (
            f"  by {kind.key}, slowest of its ways ({slowest})",
            f"{spent:.1f} ms",
            f"{spent / floor:.1f} × without a rule; finds {found:,}",
        )
    book.close()


def _rule(book: AddressBook, kind: Kind, comparison: str) -> Rule:
    value = _value(book, kind, comparison)
    if not kind.of:
        return Rule(kind.key, comparison, value)
    fields = book.own_fields.all()
    of = next(field.id for field in fields if comparison in COMPARISONS[field.kind])
    # Of words, what most people's field holds: it is asked of every one.
    found = "e" if comparison.startswith("contains") else "Nuts" if value == "fair" else value
    return Rule(kind.key, comparison, found, of)


def _value(book: AddressBook, kind: Kind, comparison: str) -> Any:
    shape = kind.comparisons[comparison]
    if shape is Shape.ROWS:
        return tuple(row for row, _ in book.rules.named(kind.rows)[:3])
    if shape is Shape.CHOICES:
        return kind.choices[:2]
    return _OWN[kind.key] if shape is Shape.OWN else _VALUES[shape]


def _spent(work: Callable[[], object]) -> float:
    """The middle of some runs, in milliseconds of this thread on a processor."""
    work()
    took = []
    for _ in range(TIMES):
        began = time.thread_time()
        work()
        took.append(time.thread_time() - began)
    return statistics.median(took) * 1000
