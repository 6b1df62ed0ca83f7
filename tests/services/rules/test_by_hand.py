"""A list by rules is the same question asked of every row by hand."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.app.paths import resources_dir
from desktop_app.domain.people_query import PeopleQuery, Scope
from desktop_app.domain.rules.kind import Kind, Shape
from desktop_app.domain.rules.kinds import KINDS
from desktop_app.domain.rules.own_kinds import COMPARISONS
from desktop_app.domain.rules.place_kinds import near_value
from desktop_app.domain.rules.rule import Group, How, Part, Rule
from desktop_app.domain.rules.whole import as_query, as_rules
from desktop_app.domain.whereabouts.town import At, Town
from desktop_app.services.people_list import PeopleList
from desktop_app.services.whereabouts import Whereabouts
from desktop_app.storage.engine import id_lists
from desktop_app.storage.queries import mentions, people_list
from tests.made_up_people import WORDS
from tests.services.rules.by_hand import ByHand
from tests.services.rules.filled import FIELDS, OWN, TODAY, fill, rows

if TYPE_CHECKING:
    from collections.abc import Iterator

ASKED = 200
DAYS = (0, 1, 6, 7, 8, 30, 31, 90, 365, 400, 1095, 2000)
KM = (1, 20, 30, 50, 300, 600, 2000)
ABOUT = (
    None,
    Town("Lisbon", "PT", "Lisbon", At(38.725, -9.15)),
    Town("Berlin", "DE", "", At(52.524, 13.411)),
    # Beyond the line of the date from most of Fiji.
    Town("A beacon", "TO", "", At(-18.65, -179.98)),
)
LISTS = {"circles": "circle", "tags": "tag", "organisations": "organisation", "sources": "source"}


class Book:
    """A filled book, asked both ways."""

    def __init__(self, folder) -> None:
        self.store = fill(folder)
        places = Whereabouts(self.store, resources_dir() / "places")
        self.people = PeopleList(self.store, places.follow)
        self.tables = rows(self.store.reader)
        self.hand = ByHand(self.tables, self._search, places.located)

    def _search(self, text: str) -> set[int]:
        return {
            row
            for scope in Scope
            for row in self.people.ids(PeopleQuery(text=text, scope=scope), TODAY)
        }

    def value(self, random: Random, kind: Kind, comparison: str) -> Any:
        """A value a rule may hold, mostly one that somebody fits."""
        match kind.comparisons[comparison]:
            case Shape.NOTHING:
                return None
            case Shape.TEXT:
                two = f"{random.choice(WORDS)} {random.choice(WORDS)}"
                return random.choice(
                    (random.choice(WORDS), two, "a", "Book", "100%", "_", "ö", "ёЛКИНА")
                )
            case Shape.ROWS:
                ids = [
                    row["id"] for row in self.tables[LISTS[kind.rows]] if row["name"] != "unwanted"
                ]
                return tuple(random.sample(ids, min(len(ids), random.randint(0, 3))))
            case Shape.PEOPLE:
                uids = [row["uid"] for row in self.tables["person"]]
                return tuple(random.sample(uids, random.randint(0, 40)))
            case Shape.CHOICES:
                most = len(kind.choices) - 1
                return tuple(random.sample(kind.choices, random.randint(0, min(3, most))))
            case Shape.NAMES:
                return tuple(random.sample((*FIELDS, "Media", "PUBLISHING"), random.randint(0, 2)))
            case Shape.DAYS:
                return random.choice(DAYS)
            case Shape.DAY:
                return str(TODAY.fromordinal(TODAY.toordinal() - random.choice(DAYS)))
            case Shape.MONTH:
                return random.randint(1, 12)
            case Shape.OWN:
                return near_value(random.choice(ABOUT), random.choice(KM))
        raise AssertionError(kind)

    def rule(self, random: Random, key: str = "") -> Rule:
        """Some rule."""
        kind = KINDS[key or random.choice(list(KINDS))]
        comparison = random.choice(list(kind.comparisons))
        return self.made(random, kind, comparison)

    def made(self, random: Random, kind: Kind, comparison: str) -> Rule:
        """A rule that compares so."""
        if not kind.of:
            return Rule(kind.key, comparison, self.value(random, kind, comparison))
        names = [name for name, (of, _) in OWN.items() if comparison in COMPARISONS[of]]
        name = random.choice(names)
        of = next(row["id"] for row in self.tables["own_field"] if row["name"] == name)
        value = self.own_value(random, kind.comparisons[comparison], OWN[name][1])
        return Rule(kind.key, comparison, value, random.choice((of, of, of, of, 0)))

    def own_value(self, random: Random, shape: Shape, texts: tuple[str, ...]) -> Any:
        """What a field with such texts may be compared with."""
        match shape:
            case Shape.NOTHING:
                return None
            case Shape.OFFERED:
                return tuple(random.sample(texts, random.randint(0, len(texts))))
            case Shape.DAY:
                return random.choice(
                    ("2019-01-01", "2019-05-01", "2019-05-31", "2019-06-01", "2025-11-21")
                )
            case Shape.TEXT:
                return random.choice((*texts, texts[0].upper(), texts[1][1:4], "ö", "_", "ана"))
        return random.choice((*texts, "2", "-3"))

    def group(self, random: Random, deep: int = 1) -> Group:
        """Some rules, with groups among them."""
        parts: list[Part] = [self.rule(random) for _ in range(random.randint(0 if deep else 1, 3))]
        if deep and random.random() < 0.4:
            parts.append(self.group(random, deep - 1))
        return Group(random.choice(list(How)), tuple(parts))


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    made = Book(tmp_path_factory.mktemp("kith"))
    yield made
    made.store.close()


@pytest.mark.parametrize("seed", range(ASKED))
def test_rules_find_those_who_fit_them_by_hand(
    book: Book, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    random = Random(seed)
    if seed % 3:
        # As in a large book: whoever is found is many, and their ids come in several pieces.
        monkeypatch.setattr(people_list, "FEW", 0)
        monkeypatch.setattr(mentions, "MOST_NAMED", 2)
        monkeypatch.setattr(id_lists, "PIECE", 5)
        monkeypatch.setattr(id_lists, "MANY_ROWS", 1)
        monkeypatch.setattr(id_lists, "PARTS", 3)
    # Every kind has its turn, alone and among others.
    first = book.rule(random, list(KINDS)[seed % len(KINDS)])
    rules = Group(How.ALL, (first,)) if seed % 2 else book.group(random).narrowed(first)
    query = PeopleQuery(rules=rules, scope=random.choice((*Scope, Scope.PEOPLE, Scope.PEOPLE)))
    wanted = book.hand.found(query)
    assert set(book.people.ids(query, TODAY)) == wanted, query
    assert book.people.count(query, TODAY) == len(wanted)
    assert PeopleQuery.from_json(query.to_json()) == query
    if query.scope is Scope.PEOPLE or all(rule.kind != "kept" for rule in rules.rules()):
        # As the page has it, and stores it.
        whole = as_query(as_rules(query), query.sort)
        assert set(book.people.ids(whole, TODAY)) == wanted


def test_most_comparisons_part_people(book: Book) -> None:
    """Of each comparison, some value of some tried lets some people through and others not."""
    random, everybody = Random(3), len(book.people.ids(PeopleQuery(), TODAY))
    for kind in KINDS.values():
        for comparison in kind.comparisons:
            rules = (book.made(random, kind, comparison) for _ in range(60))
            queries = map(PeopleQuery.by, rules)
            counts = (book.people.count(query, TODAY) for query in queries)
            assert kind.key == "kept" or any(0 < count < everybody for count in counts), (
                kind.key,
                comparison,
            )
