"""How long it takes to count whom each kind of rule finds."""

from __future__ import annotations

import statistics
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.app.paths import resources_dir
from desktop_app.domain.own_values import OwnKind
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.rules.kind import Kind, Shape
from desktop_app.domain.rules.kinds import KINDS
from desktop_app.domain.rules.own_kinds import COMPARISONS
from desktop_app.domain.rules.place_kinds import near_value
from desktop_app.domain.rules.rule import Group, How, Rule
from desktop_app.domain.whereabouts.town import At, Town
from desktop_app.services.address_book import AddressBook
from desktop_app.services.people_list import PeopleList
from desktop_app.services.rules import Rules
from tests.bench import rules_book
from tests.bench.generate import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TIMES, FIRST = 7, 6
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


class _Spent(NamedTuple):
    """Milliseconds by the clock, and of processors: of all threads together."""

    clock: float
    processors: float

    def beside(self, floor: _Spent) -> str:
        """The second, and how often the first holds that of a count without a rule."""
        times = self.clock / floor.clock
        return f"{self.processors:.1f} ms of processors; {times:.1f} × without a rule"


def measure(folder: Path, people: int, each: int, known: Path) -> Iterator[tuple[str, str, str]]:
    """Of each kind the comparison that takes longest, by the clock; what all threads took of processors
    beside it, for the machine may be busy.
    """
    if not folder.exists():
        rules_book.fill(folder, people, each, known)
    book = AddressBook(folder, words=resources_dir() / "matching")
    count = book.people_list.count
    floor = _spent(lambda: count(PeopleQuery(), TODAY))
    yield (
        f"counting {people:,} people without a rule",
        f"{floor.clock:.1f} ms",
        f"{floor.processors:.1f} ms of processors",
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
            f"{spent.clock:.1f} ms",
            f"{spent.beside(floor)}; finds {found:,}",
        )
    yield from _own_fields(book, floor)
    yield from _lists(book, floor)
    book.close()


def _own_fields(book: AddressBook, floor: _Spent) -> Iterator[tuple[str, str, str]]:
    """Of a field of one's own of each kind, in which something stands for everybody."""
    kind = KINDS["own"]
    for field in book.own_fields.all():
        took = {}
        for comparison in COMPARISONS[field.kind]:
            rule = _rule(book, kind, comparison)._replace(of=field.id)
            query = PeopleQuery.by(rule)
            took[comparison] = _spent(lambda query=query: book.people_list.count(query, TODAY))
        slowest = max(took, key=took.__getitem__)
        yield (
            f"  by an own field: {field.kind.value}, slowest ({slowest})",
            f"{took[slowest].clock:.1f} ms",
            took[slowest].beside(floor),
        )


def _lists(book: AddressBook, floor: _Spent) -> Iterator[tuple[str, str, str]]:
    """Whole lists: as the sidebar counts one, and as its page looks at one after a change."""
    of = next(field.id for field in book.own_fields.all() if field.kind is OwnKind.CHOICE)
    rules = (
        Rule("reach", "has-not", ("phone",)),
        Rule("own", "chosen", ("Tea",), of),
        Group(How.ANY, (Rule("contact", "within", 365), Rule("starred"))),
        Rule("place", "contains-not", "Leeds"),
    )
    query, many = PeopleQuery.by(*rules), PeopleQuery.by(Rule("reach", "has", ("email",)))
    count = book.people_list.count

    def look(query: PeopleQuery) -> object:
        """As after a change of people: nothing is remembered of lists."""
        return Rules(book._store, PeopleList(book._store)).look(query, TODAY, FIRST)

    for what, work in (
        ("a list of four rules and a group, counted", lambda: count(query, TODAY)),
        ("its page: counted, and its first people", lambda: look(query)),
        ("the page of a list of nearly everybody", lambda: look(many)),
    ):
        spent = _spent(work)
        yield f"  {what}", f"{spent.clock:.1f} ms", spent.beside(floor)


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


def _spent(work: Callable[[], object]) -> _Spent:
    """The middle of some runs."""
    work()
    clock, processors = [], []
    for _ in range(TIMES):
        began, before = time.perf_counter(), time.process_time()
        work()
        clock.append((time.perf_counter() - began) * 1000)
        processors.append((time.process_time() - before) * 1000)
    return _Spent(statistics.median(clock), statistics.median(processors))
