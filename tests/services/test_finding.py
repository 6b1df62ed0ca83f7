"""Whom a search finds, in what order, and why: by names, by what else is known, by what was
logged."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.found import Because
from desktop_app.domain.needs import Need, NeedSide, Whose
from desktop_app.domain.people_query import PeopleQuery, Scope, Sort
from desktop_app.domain.person import Channel, ChannelKind, Contact, Person, Position, Relation
from desktop_app.domain.rules.rule import STARRED
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.services.address_book import AddressBook

TODAY = date(2026, 11, 21)
PEOPLE = {
    "Fairuz Haddad": Contact(Person(display_name="Fairuz Haddad")),
    "Ben Fairchild": Contact(Person(display_name="Ben Fairchild")),
    "Ana Sousa": Contact(
        Person(display_name="Ana Sousa", notes="Runs the book fair in Porto", nickname="Nini"),
        [Channel(ChannelKind.PHONE, "+351 (91) 234-56.78")],
        [Position("Łódź Press", "Editor")],
        tags=["choir"],
    ),
    "Daniela Rossi": Contact(Person(display_name="Daniela Rossi", headline="Chef")),
    "Łukasz Nowak": Contact(Person(display_name="Łukasz Nowak", headline="Straße 7")),
    "Đặng Thảo": Contact(Person(display_name="Đặng Thảo")),
    "Tom Weber": Contact(Person(display_name="Tom Weber")),
}


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path_factory.mktemp("kith"))
    for contact in PEOPLE.values():
        book.people.add(contact).result()
    _log(book, 10, "Dinner after the fair", "Daniela Rossi")
    _log(book, 40, "Coffee", "Tom Weber", body="We spoke of his memoir and the fair")
    tom, ana = _id(book, "Tom Weber"), _id(book, "Ana Sousa")
    book.people.save_part(Relation("spouse", "Ana Sousa", ana, person_id=tom)).result()
    book.people.save_part(Relation("sister", "Paula", person_id=tom)).result()
    yield book
    book.close()


def _id(book: AddressBook, name: str) -> int:
    return book.naming.resolve(name).id


def _log(book: AddressBook, days: int, summary: str, *names: str, body: str = "") -> int:
    people = tuple(book.people.participant(_id(book, name)) for name in names)
    day = TODAY - timedelta(days=days)
    entry = Interaction(InteractionKind.MEAL, day, summary, body, people=people)
    return book.timeline.log(entry).result().value


def _found(book: AddressBook, text: str, *rules, **more) -> list[str]:
    query = PeopleQuery.by(*rules, text=text, **more)
    found = book.people_list.find(query, TODAY)
    soon = book.people_list.find_soon(query, TODAY)
    if soon is not None:
        # What comes first is the beginning of what comes at last.
        assert list(found.ids[: len(soon.ids)]) == list(soon.ids)
        assert not soon.whole or len(soon.ids) == len(found.ids)
    return [line.name for line in book.people_list.lines(found.ids)]


def _why(book: AddressBook, text: str) -> dict[str, tuple[Because, str]]:
    found = book.people_list.find(PeopleQuery(text=text), TODAY)
    lines = book.people_list.lines(found.ids)
    reasons = book.people_list.reasons(text, lines, found.entries)
    names = {line.id: line.name for line in lines}
    return {
        names[row]: (reason.because, reason.text[reason.start : reason.end])
        for row, reason in reasons.items()
    }


def test_names_come_first_then_what_they_are_then_what_was_logged(book: AddressBook) -> None:
    assert _found(book, "fair") == [
        "Fairuz Haddad", "Ben Fairchild", "Ana Sousa", "Tom Weber", "Daniela Rossi",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("memoir", ["Tom Weber"]), ("dinner fair", ["Daniela Rossi"]), ("daniela fair", ["Daniela Rossi"]),
        ("fair daniela", ["Daniela Rossi"]), ("daniela memoir", []), ("tom dinner", []), ("tom spoke memo", ["Tom Weber"]),
        ("nini", ["Ana Sousa"]), ("paula", ["Tom Weber"]), ("ana", ["Ana Sousa", "Tom Weber"]), ("tom", ["Tom Weber", "Ana Sousa"]),
        ("lukasz", ["Łukasz Nowak"]), ("lodz", ["Ana Sousa"]), ("dang", ["Đặng Thảo"]), ("strasse", ["Łukasz Nowak"]),
        ("straße", ["Łukasz Nowak"]), ("ŁUKASZ", ["Łukasz Nowak"]), ("łódź", ["Ana Sousa"]), ("choir", ["Ana Sousa"]), ("f", ["Fairuz Haddad", "Ben Fairchild"]),
        ("zzz", []), ("?!", []),
    ],
)  # fmt: skip
def test_who_is_found(book: AddressBook, text: str, names: list[str]) -> None:
    assert _found(book, text) == names


@pytest.mark.parametrize(
    ("text", "name", "because", "word"),
    [
        ("fair", "Daniela Rossi", Because.ENTRY, "fair"),
        ("memoir", "Tom Weber", Because.ENTRY, "memoir"),
        ("daniela fair", "Daniela Rossi", Because.ENTRY, "fair"),
        ("porto", "Ana Sousa", Because.NOTE, "Porto"),
        ("nini", "Ana Sousa", Because.OTHER_NAME, "Nini"),
        ("234", "Ana Sousa", Because.REACH, "234"),
        ("912345", "Ana Sousa", Because.REACH, "+351 (91) 234-56.78"),
        ("0035191", "Ana Sousa", Because.REACH, "+351 (91) 234-56.78"),
        ("choir", "Ana Sousa", Because.TAG, "choir"),
        ("ana", "Tom Weber", Because.RELATIVE, "Ana"),
        ("tom", "Ana Sousa", Because.RELATIVE, "Tom"),
        ("paula", "Tom Weber", Because.RELATIVE, "Paula"),
    ],
)
def test_each_is_told_why(
    book: AddressBook, text: str, name: str, because: Because, word: str
) -> None:
    assert _why(book, text)[name] == (because, word)


@pytest.mark.parametrize("text", ["lukasz", "strasse", "lodz", "editor", "press", "chef"])
def test_what_a_row_shows_anyway_needs_no_reason(book: AddressBook, text: str) -> None:
    assert _found(book, text) != [] and _why(book, text) == {}


def test_the_spouse_of_a_spouse_is_said_from_both_sides(book: AddressBook) -> None:
    for text, other in (("ana", "Tom Weber"), ("tom", "Ana Sousa")):
        lines = book.people_list.lines([_id(book, other)])
        assert [item.kind_word for item in book.people_list.reasons(text, lines, {}).values()] == [
            "spouse"
        ]


def test_of_several_entries_the_one_logged_last_is_told(book: AddressBook) -> None:
    step = _log(book, 3, "Lunch at the fairground", "Daniela Rossi")
    found = book.people_list.find(PeopleQuery(text="fair"), TODAY)
    assert found.entries[_id(book, "Daniela Rossi")] == step
    assert list(found.entries) == [_id(book, "Daniela Rossi"), _id(book, "Tom Weber")]
    book.history.undo().result()
    assert _found(book, "fairground") == []


def test_filters_and_the_trash_hold_for_what_was_logged_too(book: AddressBook) -> None:
    daniela = _id(book, "Daniela Rossi")
    assert _found(book, "dinner", STARRED) == []
    book.people.set_starred([daniela], True).result()
    assert _found(book, "dinner", STARRED) == ["Daniela Rossi"]
    book.people.trash([daniela]).result()
    assert _found(book, "dinner") == []
    assert _found(book, "dinner", scope=Scope.TRASH) == ["Daniela Rossi"]
    book.history.undo().result()
    book.history.undo().result()


def test_somebody_renamed_or_gone_is_not_found_by_who_they_are_related_to(
    book: AddressBook,
) -> None:
    ana = _id(book, "Ana Sousa")
    book.people.edit(ana, display_name="Anita Sousa").result()
    assert _found(book, "anita") == ["Anita Sousa", "Tom Weber"]
    book.history.undo().result()
    book.people.trash([_id(book, "Tom Weber")]).result()
    assert _found(book, "weber") == []
    book.history.undo().result()
    assert _found(book, "sousa") == ["Ana Sousa", "Tom Weber"]
    assert book.check() == []


def test_in_every_order_those_found_by_entries_alone_come_last(book: AddressBook) -> None:
    for sort in Sort:
        found = _found(book, "fair", sort=sort)
        assert set(found[:3]) == {"Fairuz Haddad", "Ben Fairchild", "Ana Sousa"}, sort
        assert found[3:] == ["Tom Weber", "Daniela Rossi"], sort


def test_a_word_of_hundreds_of_entries_comes_in_two_steps_in_one_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.storage.queries import mentions

    monkeypatch.setattr(mentions, "ENTRIES_AT_ONCE", 3)
    monkeypatch.setattr(mentions, "MOST_NAMED", 1)
    book = AddressBook(tmp_path / "kith")
    for number in range(8):
        book.people.add(Contact(Person(display_name=f"Person N{number}"))).result()
        _log(book, number, "Talked about prices", f"Person N{number}")
    query = PeopleQuery(text="prices")
    soon = book.people_list.find_soon(query, TODAY)
    assert soon is not None and not soon.whole and len(soon.ids) == 3
    names = [f"Person N{number}" for number in reversed(range(8))]
    assert _found(book, "prices") == names
    # More people of that name than are looked through at once.
    assert _found(book, "person prices") == names
    soon = book.people_list.find_soon(PeopleQuery(text="person prices"), TODAY)
    assert soon is not None and not soon.whole
    book.close()


def test_nobody_waits_for_an_answer_that_was_given_up(book: AddressBook) -> None:
    from desktop_app.domain.errors import StoppedError

    db = book._store.reader
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
    with pytest.raises(StoppedError), db.until(lambda: True):
        db.rows(endless)
    assert len(book.people_list.find(PeopleQuery(text="fair"), TODAY, lambda: False).ids) == 5


def test_who_looks_for_it_or_can_help_is_found_while_it_is_open(book: AddressBook) -> None:
    tom, ana = (book.people.participant(_id(book, name)) for name in ("Tom Weber", "Ana Sousa"))
    book.needs.add(Need(NeedSide.OFFER, Whose.PERSON, "tunes pianos", TODAY, tom)).result()
    need = Need(NeedSide.NEED, Whose.PERSON, "a piano tuner", TODAY, ana)
    row = book.needs.add(need).result().value
    assert _found(book, "piano") == ["Ana Sousa", "Tom Weber"]
    assert _why(book, "piano") == {
        "Ana Sousa": (Because.NEED, "piano"),
        "Tom Weber": (Because.OFFER, "pianos"),
    }
    book.needs.close(row, TODAY).result()
    assert _found(book, "piano") == ["Tom Weber"]
