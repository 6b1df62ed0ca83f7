"""Households: one address and one line on an envelope for people who live together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.errors import InvalidValueError, NotFoundError
from desktop_app.domain.households import (
    Member,
    envelope_line,
    envelope_lines,
    family_of,
    with_household_address,
)
from desktop_app.domain.merging import Answers, merging
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    Household,
    ImportantDate,
    Person,
    PostalAddress,
    Relation,
)
from desktop_app.domain.rules.rule import Rule
from desktop_app.domain.sharing import USUAL
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.queries.people_list import ids

QUAY = PostalAddress(street="Quay 3", city="Porto", postal_code="4050", country="Portugal")
TODAY = date(2026, 11, 29)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith")
    yield book
    book.close()


def _add(book: AddressBook, name: str, street: str = "", label: str = "home", **more: Any) -> int:
    given, _, family = name.rpartition(" ")
    ways = []
    if street:
        address = PostalAddress(street=street, city="Porto", postal_code="4050", country="Portugal")
        ways = [Channel(ChannelKind.ADDRESS, address.one_line(), label, address=address)]
    person = Person(display_name=name, given=given, family=family, **more)
    return book.people.add(Contact(person, ways)).result().value


def _named(book: AddressBook, person: int) -> list[str]:
    there = book.households.of(person)
    return [] if there is None else [each.name for each in there.members]


def _addresses(book: AddressBook, person: int) -> list[str]:
    contact = with_household_address(book.people.contact(person))
    return [way.value for way in contact.channels if way.kind is ChannelKind.ADDRESS]


@pytest.mark.parametrize(
    ("names", "line"),
    [
        (["Anna Keller", "Tom Keller"], "Anna & Tom Keller"),
        (["Anna Keller", "Tom Keller", "Lea Keller"], "Anna, Tom & Lea Keller"),
        (["Anna Keller", "Tom Berg"], "Anna Keller & Tom Berg"),
        (["Anna Keller", "Tom Berg", "Lea Keller"], "Anna & Lea Keller & Tom Berg"),
        (["Anna Keller"], "Anna Keller"),
        ([], ""),
    ],
)
def test_the_line_on_an_envelope(names: list[str], line: str) -> None:
    members = [
        Member(row, name, given=name.split()[0], family=name.split()[1])
        for row, name in enumerate(names)
    ]
    assert envelope_line(members) == line
    gone = Member(9, "Old Keller", given="Old", family="Keller", is_here=False)
    assert envelope_line([gone, *members]) == line


def test_a_long_line_is_broken_between_names() -> None:
    assert envelope_lines("Anna & Tom Keller") == ["Anna & Tom Keller"]
    long = "Ana Sousa, Noah Berg & Robin Moreira"
    assert envelope_lines(long) == ["Ana Sousa, Noah Berg", "& Robin Moreira"]


def test_names_in_another_order_or_without_parts_stand_whole() -> None:
    anna = Member(1, "Kovács Anna", given="Anna", family="Kovács", is_family_first=True)
    tom = Member(2, "Kovács Tamás", given="Tamás", family="Kovács", is_family_first=True)
    assert envelope_line([anna, tom, Member(3, "Cher")]) == "Kovács Anna, Kovács Tamás & Cher"
    assert family_of([anna, tom]) == "Kovács"


def test_an_address_is_changed_once_for_all_and_moving_out_leaves_it(book: AddressBook) -> None:
    anna = _add(book, "Anna Keller", "Quay 3")
    tom = _add(book, "Tom Keller", "quay 3")
    work = _add(book, "Lea Keller", "Quay 3", "work")
    homes = book.households
    proposed = homes.proposed([anna, tom])
    assert proposed.address == QUAY
    before = book.people.contact(tom)
    made = homes.add(proposed, [anna, tom, work]).result()
    assert homes.get(made.value).line == "Anna, Tom & Lea Keller"
    # What was theirs is the household's; where somebody works is not where they live.
    assert not book.people.contact(anna).channels and book.people.contact(work).channels
    assert _addresses(book, tom) == [QUAY.one_line()]
    assert set(ids(book._store.reader, PeopleQuery(text="quay"), TODAY)) == {anna, tom, work}
    book.history.undo().result()
    assert book.people.contact(tom) == before and homes.of(tom) is None
    book.history.redo().result()

    moved = PostalAddress(street="Hill 1", city="Braga")
    homes.save(replace(homes.get(made.value).household, name="The Kellers", address=moved)).result()
    assert _addresses(book, anna) == _addresses(book, tom) == ["Hill 1, Braga"]
    assert homes.of(anna).line == "The Kellers"
    assert ids(book._store.reader, PeopleQuery(text="Braga"), TODAY)
    homes.leave(tom).result()
    assert _addresses(book, tom) == [] and _named(book, anna) == ["Anna Keller", "Lea Keller"]
    homes.dissolve(homes.of(anna).household).result()
    assert homes.of(anna) is None and not homes.any()
    assert [way.value for way in book.people.contact(anna).channels] == ["Hill 1, Braga"]


def test_the_last_to_leave_takes_the_household_along(book: AddressBook) -> None:
    anna, tom, lea = (_add(book, f"{name} Keller") for name in ("Anna", "Tom", "Lea"))
    homes = book.households
    first = homes.add(Household("One", "Quay 3"), [anna]).result().value
    second = homes.add(Household("Two"), [tom]).result().value
    homes.join(homes.get(second).household, [anna]).result()
    assert homes.get(first) is None and _named(book, tom) == ["Tom Keller", "Anna Keller"]
    homes.save(homes.get(second).household, [anna, tom]).result()
    assert homes.get(second).members[0].id == anna
    book.people.trash([tom]).result()
    assert homes.of(anna).members[1].is_here is False
    book.trash.erase([tom]).result()
    assert _named(book, anna) == ["Anna Keller"]
    with pytest.raises(NotFoundError):
        homes.join(Household(id=99), [lea]).result()
    with pytest.raises(InvalidValueError):
        homes.add(Household("x" * 121), [lea]).result()
    with pytest.raises(InvalidValueError):
        homes.add(Household(), []).result()


def test_people_who_may_live_together_are_offered(book: AddressBook) -> None:
    anna, tom = _add(book, "Anna Keller", "Quay 3"), _add(book, "Tom Keller", "Quay 3")
    lea = _add(book, "Lea Berg", "Hill 1")
    jo = _add(book, "Jo Silva", "Hill 1")
    _add(book, "Neighbour Otherwise", "Quay 3")
    for name in ("One", "Two"):
        _add(book, f"{name} Office", "Mill 9", "work")
    book.people.save_part(Relation("Partner", "Jo", jo, person_id=lea)).result()
    offers = book.households.offers()
    assert [[each.id for each in offer.people] for offer in offers] == [[anna, tom], [lea, jo]]
    assert offers[0].household.value == QUAY.one_line()
    assert book.households.offers(lambda: True) == []
    made = book.households.add(book.households.proposed([anna, tom]), [anna, tom]).result().value
    child = _add(book, "Max Keller", "Quay 3")
    offers = book.households.offers()
    assert [[each.id for each in offer.people] for offer in offers] == [[child], [lea, jo]]
    assert offers[0].household.id == made and [each.id for each in offers[0].there] == [anna, tom]


def test_who_does_not_live_together_is_offered_no_more(book: AddressBook) -> None:
    anna, tom = _add(book, "Anna Keller", "Quay 3"), _add(book, "Tom Keller", "quay 3")
    homes = book.households

    def offered() -> list[list[int]]:
        return [[each.id for each in offer.people] for offer in homes.offers()]

    assert homes.offer_to(tom) == homes.offers()[0] and homes.offer_to(anna).key == (0, anna, tom)
    homes.keep_apart(homes.offers()[0], TODAY).result()
    assert offered() == [] and homes.offer_to(anna) is None
    # Somebody between them is asked about with one of them; then all is told.
    max_ = _add(book, "Max Keller", "Quay 3")
    assert offered() == [[anna, max_]] and homes.offer_to(tom) is None
    homes.take(homes.offers()[0]).result()
    # Whoever lives apart from one of a household is not asked to move in with the others.
    assert offered() == [] and homes.offer_to(tom) is None
    for _ in range(3):
        book.history.undo().result()
    assert offered() == [[anna, tom]]
    homes.take(homes.offers()[0]).result()
    lea, ida = _add(book, "Lea Keller", "Quay 3"), _add(book, "Ida Berg", "Quay 3")
    (offer,) = homes.offers()
    assert offer.pairs == [(lea, anna), (lea, tom)] and homes.offer_to(ida) is None
    homes.keep_apart(offer, TODAY).result()
    homes.dissolve(homes.of(anna).household).result()
    assert offered() == [[anna, tom]]


def test_households_are_listed_by_names_and_found_by_words(book: AddressBook) -> None:
    ids = [_add(book, f"{name} Keller") for name in ("Zoe", "Anna", "Tom")]
    zoe, anna, gone = (
        book.households.add(Household("", street), [row]).result().value
        for row, street in zip(ids, ("Hill 1", "Quay 3", "Quay 3"), strict=True)
    )
    book.people.trash(ids[2:]).result()
    homes = book.households
    assert homes.listed() == [anna, zoe] and homes.listed("quay") == [anna]
    assert homes.listed("zoe") == [zoe] and homes.listed("nobody") == []
    assert [each.line for each in homes.several([zoe, 99, anna])] == ["Zoe Keller", "Anna Keller"]
    assert homes.get(gone).line == ""


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_cards_bring_people_together_again(book: AddressBook, tmp_path: Path, version: str) -> None:
    anna, tom = _add(book, "Anna Keller", "Quay 3"), _add(book, "Tom Berg")
    lea = _add(book, "Lea Keller", "Room 9")
    home = replace(book.households.proposed([anna]), name="Keller; & Berg")
    made = book.households.add(home, [tom, anna, lea]).result().value
    cards = tmp_path / "all.vcf"
    book.exporting.write_vcards(cards, None, version)
    text = cards.read_bytes().decode()
    assert text.count("X-KITH-HOUSEHOLD:") == 3 and text.count("Quay 3") > 3

    other = AddressBook(tmp_path / "other")
    other.importing.run([cards])
    found = {name: other.naming.resolve(name).id for name in ("Anna Keller", "Tom Berg")}
    assert _named(other, found["Tom Berg"]) == ["Tom Berg", "Anna Keller", "Lea Keller"]
    there = other.households.of(found["Anna Keller"]).household
    assert there == replace(book.households.get(made).household, id=there.id)
    assert not other.people.contact(found["Anna Keller"]).channels
    again = tmp_path / "again.vcf"
    other.exporting.write_vcards(again, None, version)
    assert again.read_bytes() == cards.read_bytes()
    # What a telephone made of the card has no line of ours, and changes nothing.
    phone = re.sub(r"X-KITH-HOUSEHOLD.*\r\n( .*\r\n)*", "", text)
    cards.write_text(phone, encoding="utf-8", newline="")
    other.importing.run([cards])
    assert _named(other, found["Tom Berg"]) == ["Tom Berg", "Anna Keller", "Lea Keller"]
    assert not other.people.contact(found["Anna Keller"]).channels
    other.history.undo().result()
    other.close()


def test_a_table_of_kith_brings_people_together_again(book: AddressBook, tmp_path: Path) -> None:
    anna, tom = _add(book, "Anna Keller", "Quay 3"), _add(book, "Tom Berg")
    lea = _add(book, "Lea Keller", "Room 9")
    _add(book, "Max Alone", "Hill 1")
    home = replace(book.households.proposed([anna]), name='Keller; & "Berg"')
    book.households.add(home, [tom, anna, lea]).result()
    book.households.add(Household("", "Lisboa"), [_add(book, "Ida Sol")]).result()
    table = tmp_path / "all.csv"
    book.exporting.write(table, book.exporting.people_as("csv")[0])

    other = AddressBook(tmp_path / "other")
    other.importing.run([table])
    found = {
        name: other.naming.resolve(name).id for name in ("Anna Keller", "Lea Keller", "Ida Sol")
    }
    there = other.households.of(found["Anna Keller"])
    assert [each.name for each in there.members] == ["Tom Berg", "Anna Keller", "Lea Keller"]
    assert replace(there.household, uid="") == home
    assert not other.people.contact(found["Anna Keller"]).channels
    assert [way.value for way in other.people.contact(found["Lea Keller"]).channels]
    assert other.households.of(found["Ida Sol"]).line == "Ida Sol"
    assert all(not other.card_lines.of(row) for row in found.values())
    again = tmp_path / "again.csv"
    other.exporting.write(again, other.exporting.people_as("csv")[0])
    assert again.read_bytes() == table.read_bytes()
    # A second time it changes nothing; one step takes all of it back.
    report = other.importing.run([table])
    assert (report.added, report.updated) == (0, 0) and len(other.households.listed()) == 2
    other.history.undo().result()
    assert not other.households.any() and not other.people_list.anybody()
    other.close()


def test_a_table_and_a_shared_card_carry_what_they_can(book: AddressBook) -> None:
    anna, tom = _add(book, "Anna Keller", "Quay 3"), _add(book, "Tom Keller")
    book.households.add(book.households.proposed([anna]), [anna, tom]).result()
    parts, left_out = book.exporting.people_as("csv")
    table = "".join(parts).splitlines()
    assert all("Anna & Tom Keller" in line and "Quay 3" in line for line in table[1:3])
    parts, left_out = book.exporting.people_as("google-csv")
    assert "Quay 3" in "".join(parts).splitlines()[2] and left_out.counted["households"] == 2
    assert "Quay 3" in book.sharing.card(tom, USUAL).contact.channels[0].value


def test_merging_asks_where_they_live_and_lists_ask_it_too(book: AddressBook) -> None:
    anna, ann = _add(book, "Anna Keller"), _add(book, "Ann Keller")
    tom, lea = _add(book, "Tom Keller"), _add(book, "Lea Berg")
    dead = _add(book, "Old Berg")
    book.people.save_part(ImportantDate(DateKind.DEATH, text="long ago", person_id=dead)).result()
    book.households.add(Household("One"), [anna, tom]).result()
    book.households.add(Household("", "Berlin, Germany"), [ann, lea, dead]).result()
    assert book.households.of(ann).line == "Ann Keller & Lea Berg"

    def asked(comparison: str) -> set[int]:
        return set(book.people_list.ids(PeopleQuery.by(Rule("household", comparison)), TODAY))

    assert asked("known") == asked("together") == {anna, ann, tom, lea, dead}
    cards = [book.people.contact(row) for row in (anna, ann)]
    plan = merging(cards)
    assert "household" in [choice.key for choice in plan.choices]
    answers = Answers({"name": 0, "household": 1})
    book.mergers.merge(plan, answers).result()
    assert _named(book, anna) == ["Anna Keller", "Lea Berg", "Old Berg"]
    assert _named(book, tom) == ["Tom Keller"] and asked("together") == {anna, lea, dead}
    book.history.undo().result()
    assert _named(book, ann)[0] == "Ann Keller"
