"""Services on a real address book: lists, search, names, import, export."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.changes import Step
from desktop_app.domain.errors import (
    AmbiguousNameError,
    InvalidValueError,
    NotFoundError,
    StorageUnavailableError,
)
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.people_query import PeopleQuery, Scope, SmartList, Sort
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    Person,
    Position,
    Relation,
    Standing,
)
from desktop_app.domain.rules.rule import DUE, STARRED, in_circles, silent_for
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.services.address_book import AddressBook

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
CORPUS = Path(
    os.environ.get("KITH_CORPUS", Path(__file__).resolve().parents[3] / "shared" / "corpus")
)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    """An empty address book."""
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    yield book
    book.close()


def _add(book: AddressBook, name: str, **more) -> int:
    parts = {key: more.pop(key) for key in ("channels", "positions", "tags") if key in more}
    return book.people.add(Contact(Person(display_name=name, **more), **parts)).result().value


def _log(
    book: AddressBook,
    person: int,
    days: int,
    kind: InteractionKind = InteractionKind.CALL,
    summary: str = "Spoke",
) -> int:
    entry = Interaction(kind, TODAY - timedelta(days), summary, people=(Participant(person, ""),))
    return book.timeline.log(entry).result().value


def _names(book: AddressBook, *rules, **query) -> list[str]:
    ids = book.people_list.ids(PeopleQuery.by(*rules, **query), TODAY)
    return [line.name for line in book.people_list.lines(ids)]


def test_search_finds_what_people_type(book: AddressBook) -> None:
    mail = [
        Channel(ChannelKind.EMAIL, "zoe@fable.example"),
        Channel(ChannelKind.PHONE, "+351 912-555 014"),
    ]
    _add(
        book,
        "Zoë Müller",
        channels=mail,
        positions=[Position("Fable Press", "Editor")],
        notes="likes hedgehogs",
    )
    _add(book, "山田 太郎")
    _add(book, "Anatol Zoellner", tags=["chess"])
    for text, wanted in (
        ("zoe", ["Zoë Müller", "Anatol Zoellner"]),
        ("ZOË mü", ["Zoë Müller"]),
        ("fable", ["Zoë Müller"]),
        ("hedge", ["Zoë Müller"]),
        ("912555", ["Zoë Müller"]),
        ("912 555 014", ["Zoë Müller"]),
        ("00351 912 555", ["Zoë Müller"]),
        ("zoe@fab", ["Zoë Müller"]),
        ("ellner", ["Anatol Zoellner"]),
        ("chess", ["Anatol Zoellner"]),
        ("山", ["山田 太郎"]),
        ("太郎", ["山田 太郎"]),
        ("h", []),
        ('"*^() AND', []),
        ("nobody", []),
    ):
        assert _names(book, text=text) == wanted, text


def test_the_index_follows_every_change(book: AddressBook) -> None:
    person = _add(book, "Ben", tags=["chess"], positions=[Position("Acme")])
    book.people.edit(person, notes="sails").result()
    assert _names(book, text="sails") == ["Ben"]
    tag = book.tags.all()[0]
    book.tags.remove(tag).result()
    assert _names(book, text="chess") == []
    book.people.remove_part(book.people.contact(person).positions[0]).result()
    assert _names(book, text="acme") == []
    book.history.undo().result()
    assert _names(book, text="acme") == ["Ben"]
    assert book.check() == []


def test_a_sound_book_is_found_sound_however_often_one_looks(book: AddressBook) -> None:
    people = [
        _add(book, name)
        for name in (
            "Ana Sousa",
            "Ben Carter",
            "Clara Stein",
            "David Young",
            "Eva Braun",
            "Jon Berg",
        )
    ]
    for number in range(3):
        assert book.check() == []
        book.tags.put(people, [f"chess {number}"]).result()


def test_filters_orders_and_scopes(book: AddressBook) -> None:
    old, new, none = (
        _add(book, "Old", circle_id=2),
        _add(book, "New", circle_id=2, starred=True),
        _add(book, "None"),
    )
    _log(book, old, 40)
    _log(book, new, 2)
    _log(book, old, 1, InteractionKind.NOTE)
    assert _names(book, DUE) == ["Old"]
    assert _names(book, STARRED) == ["New"]
    assert _names(book, in_circles(2), sort=Sort.SILENT) == ["Old", "New"]
    assert _names(book, sort=Sort.WARMTH) == ["Old", "New", "None"]
    assert _names(book, silent_for(30)) == ["Old"]
    book.people.archive([none]).result()
    assert _names(book, scope=Scope.ARCHIVE) == ["None"]
    book.people.trash([none]).result()
    assert _names(book, scope=Scope.TRASH) == ["None"]
    book.people.restore([none]).result()
    assert len(_names(book)) == 3
    own = Cadence(100, 150)
    book.people.edit(old, cadence=own).result()
    assert _names(book, DUE) == []


def test_the_clock_restarts_and_runs_back_with_what_is_logged(book: AddressBook) -> None:
    person = _add(book, "Ben", circle_id=1)
    entry = _log(book, person, 3)
    assert book.people_list.line(person).last_contact == TODAY - timedelta(3)
    moved = book.timeline.interaction(entry)
    moved.day = TODAY
    book.timeline.edit(moved).result()
    assert book.people_list.line(person).last_contact == TODAY
    book.timeline.remove([entry]).result()
    assert book.people_list.line(person).last_contact is None
    book.history.undo().result()
    assert book.people_list.line(person).last_contact == TODAY


def test_a_list_with_a_text_counts_whom_it_shows(book: AddressBook) -> None:
    _add(book, "Ben Carter")
    _add(book, "Ana Sousa")
    query = PeopleQuery(text="ben")
    assert (book.people_list.count(query, TODAY), book.people_list.count(PeopleQuery(), TODAY)) == (
        1,
        2,
    )


def test_former_colleagues_and_smart_lists(book: AddressBook) -> None:
    past = Position("Acme", until=PartialDate(2020), standing=Standing.MANAGER)
    _add(book, "Ivan", positions=[past])
    _add(book, "Jo", positions=[Position("Acme", standing=Standing.MANAGER)])
    colleagues = next(item for item in book.smart_lists.all() if item.name == "Ex-colleagues")
    assert [
        line.name for line in book.people_list.lines(book.people_list.ids(colleagues.query, TODAY))
    ] == ["Ivan"]
    saved = (
        book.smart_lists.save(SmartList(0, " Mine ", PeopleQuery.by(STARRED, text="jo")))
        .result()
        .value
    )
    assert next(
        item for item in book.smart_lists.all() if item.id == saved
    ).query == PeopleQuery.by(STARRED, text="jo")


def test_names_from_typed_words(book: AddressBook) -> None:
    for name in ("Ana Sousa", "Ana Lima", "Ben Carter", "Anabel Ben"):
        _add(book, name)
    assert [person.name for person in book.naming.find("ana")] == ["Ana Lima", "Ana Sousa"]
    assert [person.name for person in book.naming.find("ana sousa")] == ["Ana Sousa"]
    assert [person.name for person in book.naming.find("an")] == []
    assert book.naming.resolve("carter").name == "Ben Carter"
    with pytest.raises(AmbiguousNameError):
        book.naming.resolve("ana")
    with pytest.raises(NotFoundError):
        book.naming.resolve("zed")


def test_values_that_cannot_be_held_are_refused_and_nothing_is_lost(book: AddressBook) -> None:
    person = _add(book, "Ben")
    with pytest.raises(InvalidValueError):
        book.people.edit(person, notes="a\x00b").result()
    with pytest.raises(InvalidValueError, match="^text-too-long$"):
        book.people.edit(person, display_name="x" * 1_000_000).result()
    with pytest.raises(InvalidValueError):
        book.people.edit(person, display_name="", given="").result()
    with pytest.raises(InvalidValueError):
        book.people.add(Contact(Person())).result()
    with pytest.raises(InvalidValueError):
        book.people.save_part(Channel(ChannelKind.EMAIL, "a\x00b", person_id=person)).result()
    with pytest.raises(InvalidValueError, match="^tag-exists$"):
        book.tags.put([person], ["one"]).result()
        book.tags.put([person], ["two"]).result()
        one, _ = book.tags.all()
        book.tags.save(type(one)(one.id, "two")).result()
    assert book.people.contact(person).person.display_name == "Ben"


def test_the_shown_name_follows_its_parts_only_while_it_is_made_of_them(book: AddressBook) -> None:
    person = _add(book, "Ben Carter", given="Ben", family="Carter")
    book.people.edit(person, family="Cartwright").result()
    assert book.people.contact(person).person.display_name == "Ben Cartwright"
    book.people.edit(person, display_name="Benny").result()
    book.people.edit(person, given="Benjamin").result()
    assert book.people.contact(person).person.display_name == "Benny"


def test_relations_read_from_both_sides(book: AddressBook) -> None:
    ana, rui = _add(book, "Ana"), _add(book, "Rui")
    book.people.save_part(Relation("child", "Rui", rui, person_id=ana)).result()
    (found,) = book.people.page(rui).inverse
    assert (found.kind, found.other_name) == ("parent", "Ana")


def test_a_relation_in_your_own_words_is_true_on_both_pages(book: AddressBook) -> None:
    """Maria is godmother of Ana; what Ana is to Maria nobody said."""
    ana, maria = _add(book, "Ana"), _add(book, "Maria")
    book.people.save_part(Relation("godmother", "Maria", maria, person_id=ana)).result()
    (found,) = book.people.page(maria).inverse
    assert (found.kind, found.stored_kind, found.other_name) == ("", "godmother", "Ana")


def test_capitals_alone_make_no_new_tag(book: AddressBook) -> None:
    people = [_add(book, name) for name in ("Ana", "Ben")]
    book.tags.put(people[:1], ["bees"]).result()
    book.tags.put(people[1:], ["Bees"]).result()
    assert [tag.name for tag in book.tags.all()] == ["bees"]
    assert book.people.contact(people[1]).tags == ["bees"]


def test_moving_makes_a_copy_and_never_overwrites_one(book: AddressBook, tmp_path: Path) -> None:
    _add(book, "Ana")
    book.copy_to(tmp_path / "there")
    other = AddressBook(tmp_path / "there")
    assert _names(other) == ["Ana"]
    other.close()
    with pytest.raises(StorageUnavailableError, match="^folder-holds-book$"):
        book.copy_to(tmp_path / "there")


def test_steps_have_names(book: AddressBook) -> None:
    _add(book, "Ana")
    assert book.history.undoable() == Step("person.add", "Ana")
