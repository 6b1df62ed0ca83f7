"""Numbers and addresses as they are read where the reader is, and where that is."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.found import Because
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.person import Channel, ChannelKind, Contact, Person, PostalAddress
from desktop_app.services import region as regions
from desktop_app.services.address_book import AddressBook
from desktop_app.services.phone_numbers import copied, dialled, e164, shown

KEPT = Path(__file__).parent.parent / "data" / "phone_numbers_by_region.csv"
TODAY = date(2026, 11, 21)
BERLIN = "+49 30 1234567"


def test_numbers_of_every_region_read_as_they_are_written_there() -> None:
    with KEPT.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({row["region"] for row in rows}) > 100
    for row in rows:
        home, typed = row["default_region"], row["typed"]
        assert e164(typed, home) == dialled(typed, home) == copied(typed, home) == row["e164"]
        # Whatever way it came, it reads as it is written at home, and abroad with its country.
        for written in (typed, row["e164"], row["international"]):
            assert shown(written, home) == typed, row
        abroad = "DE" if home != "DE" else "FR"
        assert shown(row["e164"], abroad) == shown(row["e164"], "") == row["international"]


@pytest.mark.parametrize(
    ("written", "region", "read", "tel"),
    [
        (BERLIN, "DE", "030 1234567", "+49301234567"),
        (BERLIN, "FR", BERLIN, "+49301234567"),
        ("030/1234567", "de", "030 1234567", "+49301234567"),
        ("+49 (0)30 1234567 ext. 12", "DE", "030 1234567 ext. 12", "+49301234567;ext=12"),
        ("tel:+442071838750;ext=9", "DE", "+44 20 7183 8750 x9", "+442071838750;ext=9"),
        ("\u202d+44\u00a020\u00a07183\u00a08750\u202c", "GB", "020 7183 8750", "+442071838750"),
        # What is no valid number stays as it is written.
        ("12", "DE", "12", "12"),
        ("030 1234567", "", "030 1234567", "0301234567"),
        ("*21#", "DE", "*21#", "*21#"),
        ("+99 1", "DE", "+99 1", "+991"),
        ("call the office", "DE", "call the office", ""),
        ("1-800-FLOWERS", "US", "1-800-FLOWERS", "+18003569377"),
        ("+49 30 1234567 or 1234568", "DE", "+49 30 1234567 or 1234568", "+49301234567"),
        ("", "DE", "", ""),
    ],
)
def test_a_number_is_read_and_dialled(written: str, region: str, read: str, tel: str) -> None:
    assert (shown(written, region), dialled(written, region)) == (read, tel)


@given(
    st.text("+0123456789 ()-/.x#ext\u202d", max_size=25), st.sampled_from(["", "DE", "US", "??"])
)
def test_any_text_can_be_shown_dialled_and_copied(text: str, region: str) -> None:
    read = shown(text, region)
    assert read == text or e164(read, region or None) == e164(text, region or None) != ""
    assert set(dialled(text, region)) <= set("+0123456789*#;ext=")
    assert bool(copied(text, region)) == bool(text)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path_factory.mktemp("kith"))
    for name, number in (
        ("Ana", BERLIN),
        ("Ben", "030 1234567"),
        ("Cleo", "(512) 555-0100"),
        ("Dan", "+1-512-555-0100"),
        ("Eve", "+44 (0)20 7183 8750"),
    ):
        contact = Contact(Person(display_name=name), [Channel(ChannelKind.PHONE, number)])
        book.people.add(contact).result()
    yield book
    book.close()


@pytest.mark.parametrize(
    ("region", "typed", "names"),
    [
        ("DE", "030 1234567", "Ana Ben"),
        ("DE", "0301234567", "Ana Ben"),
        ("DE", "+49 30 1234567", "Ana Ben"),
        ("DE", "0049301234567", "Ana Ben"),
        ("DE", "030-123", "Ana Ben"),
        ("DE", "+49 30 123", "Ana Ben"),
        ("DE", "1234567", "Ana Ben"),
        ("US", "(512) 555-0100", "Cleo Dan"),
        ("US", "1 512 555 0100", "Cleo Dan"),
        ("US", "+15125550100", "Cleo Dan"),
        ("GB", "020 7183 8750", "Eve"),
        ("DE", "+442071838750", "Eve"),
        ("DE", "030 7654321", ""),
    ],
)
def test_a_number_is_found_however_it_is_typed(
    book: AddressBook, region: str, typed: str, names: str
) -> None:
    book.region.choose(region).result()
    query = PeopleQuery(text=typed)
    lines = book.people_list.lines(book.people_list.ids(query, TODAY))
    assert {line.name for line in lines} == set(names.split())
    soon = book.people_list.find_soon(query, TODAY)
    assert soon is not None
    assert {line.name for line in book.people_list.lines(soon.ids)} == set(names.split())


def test_the_row_says_the_number_as_it_is_read_here(book: AddressBook) -> None:
    for region, read in (("DE", "030 1234567"), ("US", BERLIN)):
        book.region.choose(region).result()
        found = book.people_list.find(PeopleQuery(text="+49301234567"), TODAY)
        lines = book.people_list.lines(found.ids)
        ana = next(line for line in lines if line.name == "Ana")
        why = book.people_list.reasons("+49301234567", lines, found.entries)[ana.id]
        assert (why.because, why.text) == (Because.REACH, read)


def test_ways_are_read_where_the_reader_is_and_stay_as_written(book: AddressBook) -> None:
    phone = Channel(ChannelKind.PHONE, BERLIN)
    home = PostalAddress(street="Weg 1", city="Berlin", postal_code="10115", country="Germany")
    address = Channel(ChannelKind.ADDRESS, home.one_line(), address=home)
    free = Channel(ChannelKind.ADDRESS, "Behind the mill\nUp the hill")
    mail = Channel(ChannelKind.EMAIL, "a@x.org")
    book.region.choose("DE").result()
    assert (book.region.code(), book.region.chosen()) == ("DE", "DE")
    assert [book.region.shown(way) for way in (phone, address, free, mail)] == [
        "030 1234567", "Weg 1\n10115 Berlin", free.value, mail.value,
    ]  # fmt: skip
    assert (book.region.copied(phone), book.region.dialled(phone).value) == ("+49301234567",) * 2
    assert book.region.copied(mail) == mail.value == book.region.dialled(mail).value
    step = book.region.choose("FR").result().step
    assert book.region.shown(address).endswith("Germany")
    assert step is not None
    book.history.undo(step).result()
    assert book.region.code() == "DE"
    with pytest.raises(InvalidValueError):
        book.region.choose("Narnia").result()


@pytest.mark.parametrize(
    ("names", "region"),
    [
        ({"LANG": "de_DE.UTF-8"}, "DE"),
        ({"LANG": "en_US.UTF-8", "LC_TELEPHONE": "fr_CH.UTF-8"}, "CH"),
        ({"LC_ALL": "pt_BR", "LANG": "en_US"}, "BR"),
        ({"LANG": "zh_Hant_TW@calendar=x"}, "TW"),
        ({"LANG": "en_US@rg=gbzzzz"}, "GB"),
        ({"LC_ALL": "C", "LANG": "eo"}, ""),
        ({}, ""),
    ],
)
def test_the_region_is_that_of_the_system_until_one_is_chosen(
    monkeypatch: pytest.MonkeyPatch, names: dict[str, str], region: str
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("LC_ALL", "LC_TELEPHONE", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in names.items():
        monkeypatch.setenv(name, value)
    regions.region_of_system.cache_clear()
    try:
        assert regions.region_of_system() == region
    finally:
        regions.region_of_system.cache_clear()
