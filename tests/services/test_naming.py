"""From typed words to people: whole names, parts of them, beginnings, and who is looked at at
all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.errors import AmbiguousNameError, NotFoundError
from desktop_app.domain.person import Contact, Person, Position
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.services.address_book import AddressBook

NAMES = ("Ana Sousa", "Ana Maria Lima", "Ben Carter", "Anabel Ben", "山", "B", "Bella Ana")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith")
    for name in NAMES:
        book.people.add(Contact(Person(display_name=name))).result()
    yield book
    book.close()


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("ana sousa", ["Ana Sousa"]), (" ANA ", ["Ana Maria Lima", "Ana Sousa", "Bella Ana"]), ("ana lima", ["Ana Maria Lima"]), ("lima ana", ["Ana Maria Lima"]),
        ("an", []), ("b", []), ("山", ["山"]), ("ben", ["Anabel Ben", "Ben Carter"]), ("", []), ("  ", []), ("zed", []),
    ],
)  # fmt: skip
def test_words_that_name_somebody(book: AddressBook, words: str, names: list[str]) -> None:
    assert [person.name for person in book.naming.find(words)] == names


@pytest.mark.parametrize(
    ("beginning", "names"),
    [
        ("an", ["Ana Maria Lima", "Ana Sousa", "Anabel Ben", "Bella Ana"]), ("ben", ["Ben Carter", "Anabel Ben"]), ("b", ["B", "Bella Ana", "Ben Carter"]),
        ("", []), ("zed", []), ("s", []), ("so", ["Ana Sousa"]),
    ],
)  # fmt: skip
def test_names_that_begin_so(book: AddressBook, beginning: str, names: list[str]) -> None:
    assert [line.name for line in book.naming.complete(beginning)] == names
    assert [line.name for line in book.naming.complete(beginning, 1)] == names[:1]


def test_one_is_meant_or_it_is_said_why_not(book: AddressBook) -> None:
    assert (book.naming.resolve("ana sousa").name, book.naming.resolve("cart").name) == (
        "Ana Sousa",
        "Ben Carter",
    )
    with pytest.raises(
        AmbiguousNameError,
        check=lambda error: error.names == ("Ana Maria Lima", "Ana Sousa", "Bella Ana"),
    ):
        book.naming.resolve("ana")
    with pytest.raises(NotFoundError, check=lambda error: error.values == {"text": "zed"}):
        book.naming.resolve("zed")


def test_who_is_put_away_is_not_meant(book: AddressBook) -> None:
    gone = [book.naming.resolve(name).id for name in ("ana sousa", "ben carter")]
    book.people.archive(gone[:1]).result()
    book.people.trash(gone[1:]).result()
    assert book.naming.find("sousa") == book.naming.find("carter") == ()
    assert book.naming.complete("sou") == book.naming.complete("carter") == []


def test_a_row_says_who_somebody_is(book: AddressBook) -> None:
    row = book.naming.resolve("ben carter").id
    line = book.people_list.line(row)
    assert (line.id, line.name, line.uid) == (row, "Ben Carter", book.people.participant(row).uid)
    assert (line.title, line.organisation, line.cadence, line.last_contact, line.starred) == (
        "",
        "",
        None,
        None,
        False,
    )


def test_a_name_is_found_by_its_nickname_family_first_and_without_its_marks(
    book: AddressBook,
) -> None:
    for name, nickname in (("Niamh O’Connor", "Nee"), ("Jean-Luc Picot", ""), ("Zoë Müller", "")):
        person = Person(display_name=name, nickname=nickname)
        book.people.add(Contact(person)).result()
    for words, name in (
        ("Nee", "Niamh O’Connor"),
        ("OConnor", "Niamh O’Connor"),
        ("niamh oconnor", "Niamh O’Connor"),
        ("Müller Zoe", "Zoë Müller"),
        ("jean", "Jean-Luc Picot"),
    ):
        assert [person.name for person in book.naming.find(words)] == [name], words


def test_names_spelt_nearly_so(book: AddressBook) -> None:
    book.people.add(Contact(Person(display_name="Katherine Holm"))).result()
    assert [each.name for each in book.naming.near("Anna")] == [
        "Ana Maria Lima",
        "Ana Sousa",
        "Bella Ana",
    ]
    assert [each.name for each in book.naming.near("Catherine")] == ["Katherine Holm"]
    assert [each.name for each in book.naming.near("Kathrine Holm")] == ["Katherine Holm"]
    assert book.naming.near("Kathrine Berg") == book.naming.near("K") == ()


def test_an_organisation_is_known_by_the_beginning_of_its_name(book: AddressBook) -> None:
    work = Position(organisation="Globex Paper_Works")
    person = Person(display_name="Olga Berg")
    book.people.add(Contact(person, positions=[work])).result()
    known = ("globex", "globex Paper_Works", "Glob", "Globex PaperXWorks", "")
    assert [book.naming.organisation(words) for words in known] == [
        "Globex Paper_Works",
        "Globex Paper_Works",
        "",
        "",
        "",
    ]


def test_of_several_organisations_the_words_name_none_in_full(book: AddressBook) -> None:
    person = Person(display_name="Olga Berg")
    firms = [
        Position(organisation=name) for name in ("Studio Rossi", "Studio Vik", "Nova", "Nova Oy")
    ]
    book.people.add(Contact(person, positions=firms)).result()
    assert [book.naming.organisation(words) for words in ("studio", "nova")] == ["studio", "Nova"]


def test_a_name_is_completed_by_its_own_letters_and_by_plain_ones(tmp_path: Path) -> None:
    book = AddressBook(tmp_path / "kith")
    for name in ("Åsa Berg", "Asa Berg", "Zita Berg", "Łukasz Nowak"):
        book.people.add(Contact(Person(display_name=name))).result()
    for language in ("", "sv"):
        future = book.people_list.follow_language(language)
        assert future is None or future.result() is None
        assert {line.name for line in book.naming.complete("asa")} == {"Asa Berg", "Åsa Berg"}
        assert "Åsa Berg" in [line.name for line in book.naming.complete("Åsa")]
        assert [line.name for line in book.naming.complete("lukasz")] == ["Łukasz Nowak"]
        assert len(book.naming.complete("a", 1)) == 1
    book.close()


def test_those_of_late_come_first(book) -> None:
    names = [line.name for line in book.naming.offered("")]
    assert names, "with nothing logged the first in the list are offered"
    people = {line.name: book.people.participant(line.id) for line in book.naming.offered("")}
    last = names[-1]
    book.timeline.log(
        Interaction(InteractionKind.CALL, date(2026, 11, 20), "Called", people=(people[last],))
    ).result()
    assert [line.name for line in book.naming.recent()] == [last]
    assert [line.name for line in book.naming.offered("")] == [last]
    assert book.naming.offered(last[:1])[0].name == last
    book.people.archive([people[last].id]).result()
    assert book.naming.recent() == []
    assert last not in [line.name for line in book.naming.offered(last[:1])]
