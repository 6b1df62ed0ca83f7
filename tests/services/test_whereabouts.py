"""Who is near a place, through all that happens to people."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.app.paths import resources_dir
from desktop_app.domain.merging import Answers
from desktop_app.domain.person import Channel, ChannelKind, Contact, Person, Position, PostalAddress
from desktop_app.domain.whereabouts.people import Tie
from desktop_app.domain.whereabouts.town import At, How, Town, distance_km
from desktop_app.services.address_book import AddressBook
from desktop_app.services.read_only import BookToRead, why_only_read
from desktop_app.storage.engine.key import Key
from desktop_app.storage.engine.own_files import FILE_NAME

NOW = datetime(2026, 11, 28, 10, tzinfo=UTC)
KEY = Key(bytes(range(32)))
WORDS = resources_dir() / "matching"
BERLIN, ODER = At(52.524, 13.411), At(52.347, 14.551)


def address(city: str, country: str = "", label: str = "home", code: str = "") -> Channel:
    parts = PostalAddress(city=city, country=country, postal_code=code)
    return Channel(ChannelKind.ADDRESS, parts.one_line(), label, address=parts)


@pytest.fixture(params=[None, KEY], ids=["open", "encrypted"])
def key(request: pytest.FixtureRequest) -> Key | None:
    found: Key | None = request.param
    return found


@pytest.fixture
def book(tmp_path: Path, key: Key | None) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: NOW, key, words=WORDS)
    yield book
    book.close()


def add(book: AddressBook, name: str, *channels: Channel, place: str = "") -> int:
    contact = Contact(Person(display_name=name, uid=name, place=place), channels=list(channels))
    return book.people.add(contact).result().value


def near(book: AddressBook, at: At = BERLIN, km: float = 50) -> dict[int, tuple[str, Tie]]:
    return {each.person: (each.town.name, each.tie) for each in book.whereabouts.near(at, km)}


def test_addresses_places_and_organisations_tell_where_people_are(book: AddressBook) -> None:
    ana = add(book, "Ana", address("Berlin", "Germany"))
    ben = add(book, "Ben", address("Potsdam", "DE", "work"))
    cleo = add(book, "Cleo", place="Berlin")
    dora = add(book, "Dora", Channel(ChannelKind.ADDRESS, "Hauptstr. 1, 14467 Potsdam, Germany"))
    emil = add(book, "Emil")
    book.people.save_part(Position("Acme", "Editor", person_id=emil)).result()
    acme = book.organisations.named("Acme")
    assert acme is not None
    book.organisations.edit(replace(acme, place="Berlin")).result()
    add(book, "Finn", address("Lisbon", "Portugal"))
    assert near(book) == {
        ana: ("Berlin", Tie.HOME),
        ben: ("Potsdam", Tie.WORK),
        cleo: ("Berlin", Tie.PLACE),
        dora: ("Potsdam", Tie.ADDRESS),
        emil: ("Berlin", Tie.ORGANISATION),
    }
    assert near(book, km=20).keys() == {ana, cleo, emil}


def test_the_nearest_of_several_places_counts_once(book: AddressBook) -> None:
    ana = add(book, "Ana", address("Lisbon"), address("Potsdam", label="work"), place="Berlin")
    (found,) = book.whereabouts.near(BERLIN, 50)
    assert (found.person, found.town.name, round(found.km)) == (ana, "Berlin", 0)
    everybody = book.whereabouts.everybody()
    assert [(each.town.name, [*each.people]) for each in everybody.towns] == [("Lisbon", [ana])]


def test_archive_trash_and_you_are_not_near(book: AddressBook) -> None:
    people = [add(book, name, address("Berlin")) for name in ("Ana", "Ben", "Cleo", "You")]
    book.people.archive(people[:1]).result()
    book.people.trash(people[1:2]).result()
    book.people.set_is_you(people[3]).result()
    assert near(book).keys() == {people[2]}


def test_undo_and_redo_leave_nothing_wrong(book: AddressBook) -> None:
    ana = add(book, "Ana", address("Berlin"))
    assert near(book).keys() == {ana}
    (there,) = book.people.contact(ana).channels
    moved = replace(address("Lisbon"), id=there.id, person_id=ana)
    step = book.people.save_part(moved).result().step
    assert near(book) == {}
    book.history.undo(step).result()
    assert near(book).keys() == {ana}
    book.history.redo(step).result()
    assert near(book) == {}
    assert near(book, At(38.72, -9.14)).keys() == {ana}
    assert book.check() == []


def test_which_frankfurt_is_said_once_and_can_be_taken_back(book: AddressBook) -> None:
    ana, ben = (add(book, name, address("Frankfurt")) for name in ("Ana", "Ben"))
    add(book, "Cleo", address("Brigadoon"))
    brigadoon, frankfurt = book.whereabouts.unclear()
    assert (brigadoon.located.how, frankfurt.located.how) == (How.UNKNOWN, How.GUESS)
    assert frankfurt.people == (ana, ben)
    assert near(book, ODER) == {}
    town = Town("Frankfurt (Oder)", "DE", "Brandenburg", ODER)
    step = book.whereabouts.choose(frankfurt.text, town).result().step
    assert near(book, ODER).keys() == {ana, ben}
    assert [each.located.how for each in book.whereabouts.unclear()] == [How.UNKNOWN, How.CHOSEN]
    book.history.undo(step).result()
    assert near(book, ODER) == {}


def test_a_choice_and_the_places_are_there_at_the_next_start(tmp_path: Path) -> None:
    book = AddressBook(tmp_path, lambda: NOW, words=WORDS)
    ana = add(book, "Ana", place="Brigadoon")
    book.whereabouts.choose("Brigadoon", Town("Brigadoon", "", "", BERLIN)).result()
    assert near(book).keys() == {ana}
    book.close()
    to_read = BookToRead(tmp_path, why_only_read(tmp_path), lambda: NOW, words=WORDS)
    with closing(to_read):
        assert near(to_read).keys() == {ana}


def test_who_is_nowhere_is_counted_and_named(book: AddressBook) -> None:
    add(book, "Ana", address("Berlin"))
    lost = add(book, "Ben", place="Brigadoon")
    add(book, "Cleo")
    found = book.whereabouts.everybody()
    assert (found.placed, found.unknown, found.silent) == (1, 1, 1)
    assert book.whereabouts.nowhere() == [lost]


def test_merged_people_are_where_both_were(book: AddressBook) -> None:
    ana, twin = add(book, "Ana", address("Berlin")), add(book, "Ana B", address("Lisbon"))
    near(book)
    book.mergers.merge(book.mergers.plan([ana, twin]), Answers()).result()
    assert len(near(book)) == len(near(book, At(38.72, -9.14))) == 1


def test_nothing_stays_of_the_words_of_somebody_who_was_erased(
    book: AddressBook, tmp_path: Path
) -> None:
    ana = add(book, "Ana", place="Hospital of Brigadoon")
    book.whereabouts.choose("Hospital of Brigadoon", Town("Brigadoon", "", "", BERLIN)).result()
    assert near(book)
    book.trash.erase([ana]).result()
    assert book.trash.scrubbed()
    files = list((tmp_path / "kith").glob(f"{FILE_NAME}*"))
    assert files
    assert not any(b"Hospital of" in file.read_bytes() for file in files)


def test_the_radius_is_that_of_a_look_at_everybody(book: AddressBook) -> None:
    chance = random.Random(17)
    lines = (resources_dir() / "places" / "towns.tsv").read_text(encoding="utf-8").splitlines()
    towns = [line.split("\t") for line in chance.sample(lines[:3000], 60)]
    where = {}
    for number, (name, country, _, north, east, _) in enumerate(towns):
        person = add(book, f"Person {number}", address(name, country))
        found = book.whereabouts.located(f"{name}, {country}")
        assert found.town is not None
        where[person] = found.town.at
        assert country == found.town.country, (name, north, east)
    for _ in range(200):
        middle = At(chance.uniform(-60, 75), chance.uniform(-180, 180))
        km = chance.choice((10, 500, 1500, 2000))
        by_hand = {each for each, at in where.items() if distance_km(middle, at) <= km}
        assert near(book, middle, km).keys() == by_hand
