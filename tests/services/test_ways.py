"""The way in, on a real address book: who is looked at, why each step is one, and what is told of
it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.errors import AmbiguousNameError, NotFoundError
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Contact, Person, Position, Relation, Standing
from desktop_app.domain.timeline import Interaction, InteractionKind, Starter
from desktop_app.domain.ways.ties import Tie, TieKind
from desktop_app.services.address_book import AddressBook

if TYPE_CHECKING:
    from desktop_app.domain.ways.ways import Way

TODAY = date(2026, 11, 28)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith")
    yield book
    book.close()


@pytest.fixture
def add(book: AddressBook) -> Callable[..., int]:
    """Adds somebody with positions and gives their id."""

    def made(name: str, *positions: Position, **more: object) -> int:
        person = Person(display_name=name, **more)  # type: ignore[arg-type]
        return book.people.add(Contact(person, positions=list(positions))).result().value

    return made


def _at(
    place: str, since: int | None = None, until: int | None = None, title: str = "", **more: object
) -> Position:
    begin = None if since is None else PartialDate(since)
    end = None if until is None else PartialDate(until)
    return Position(place, title, since=begin, until=end, **more)  # type: ignore[arg-type]


def _log(
    book: AddressBook,
    *people: int,
    kind: InteractionKind = InteractionKind.COFFEE,
    days: int = 10,
    text: str = "",
) -> None:
    who = tuple(book.people.participant(person) for person in people)
    entry = Interaction(kind, TODAY - timedelta(days), text, starter=Starter.YOU, people=who)
    book.timeline.log(entry).result()


def _names(way: Way) -> list[str]:
    return [step.person.name for step in way.steps]


def _kinds(way: Way) -> list[TieKind]:
    return [step.tie.kind for step in way.steps]


def test_through_a_friend_who_was_there_in_the_same_years(
    book: AddressBook, add: Callable[..., int]
) -> None:
    ana = add("Ana Sousa", _at("Fable", 2015, 2021))
    nora = add("Nora Lindgren", _at("Fable", 2018))
    add("Otto Early", _at("Fable", 2001, 2004))
    _log(book, ana, text="Coffee with Ana")
    found = book.ways.to_person(nora, TODAY)
    (way,) = found.ways
    assert (found.name, _names(way)) == ("Nora Lindgren", ["Ana Sousa", "Nora Lindgren"])
    first, second = (step.tie for step in way.steps)
    assert first == Tie(TieKind.CONTACT, "Coffee with Ana", day=date(2026, 11, 18), count=1)
    assert (second.kind, second.text, second.since, second.until) == (
        TieKind.ORGANISATION,
        "Fable",
        2018,
        2021,
    )
    assert way.guards == ()


def test_whoever_you_know_yourself_comes_first_and_a_card_is_no_way(
    book: AddressBook, add: Callable[..., int]
) -> None:
    ana, nora, stranger = (add(name, _at("Fable", 2020)) for name in ("Ana", "Nora", "Zoe"))
    _log(book, ana)
    _log(book, nora, days=2000)
    assert [_names(way) for way in book.ways.to_person(nora, TODAY).ways] == [
        ["Nora"],
        ["Ana", "Nora"],
        ["Zoe", "Nora"],
    ]
    assert [_names(way) for way in book.ways.to_person(stranger, TODAY).ways] == [
        ["Ana", "Zoe"],
        ["Nora", "Zoe"],
    ]


def test_relations_introductions_and_what_was_done_together(
    book: AddressBook, add: Callable[..., int]
) -> None:
    ana, ben, rui, leo = (add(name) for name in ("Ana", "Ben", "Rui", "Leo"))
    julia = add("Julia", introduced_by=ana)
    for person in (ana, ben):
        _log(book, person)
    book.people.save_part(Relation("child", "Rui", rui, person_id=ana)).result()
    _log(book, ben, leo, kind=InteractionKind.EVENT, text="The fair", days=40)
    (to_rui,) = book.ways.to_person(rui, TODAY).ways
    assert (_names(to_rui), to_rui.steps[1].tie) == (["Ana", "Rui"], Tie(TieKind.RELATION, "child"))
    (to_julia,) = book.ways.to_person(julia, TODAY).ways
    assert to_julia.steps[1].tie == Tie(TieKind.INTRODUCED, turned=True)
    through_ben = book.ways.to_person(leo, TODAY).ways[1]
    fair = through_ben.steps[1].tie
    assert (fair.kind, fair.text, fair.day, fair.size) == (
        TieKind.EVENT,
        "The fair",
        date(2026, 10, 19),
        2,
    )


def test_an_organisation_by_those_there_before_those_who_left(
    book: AddressBook, add: Callable[..., int]
) -> None:
    chidi = add("Chidi Okafor", _at("Northwind", 2021, title="Data lead"))
    maya = add(
        "Maya Lund", _at("Northwind", 2019, 2024, "Head of communications"), _at("Lumen", 2024)
    )
    for person in (chidi, maya):
        _log(book, person)
    now, before = book.ways.named("northwind", TODAY).ways
    assert (_names(now), _names(before)) == (["Chidi Okafor"], ["Maya Lund"])
    assert now.arrival is not None and before.arrival is not None
    assert (now.arrival.kind, now.arrival.text, now.arrival.since) == (
        TieKind.THERE,
        "Data lead",
        2021,
    )
    assert (before.arrival.kind, before.arrival.text, before.arrival.until) == (
        TieKind.WAS_THERE,
        "Head of communications",
        2024,
    )


def test_after_an_import_alone_cards_lead_to_an_organisation(
    book: AddressBook, add: Callable[..., int]
) -> None:
    add("Chidi Okafor", _at("Northwind", title="Data lead"))
    (way,) = book.ways.named("Northwind", TODAY).ways
    assert _kinds(way) == [TieKind.CARD]


def test_no_way_leads_over_who_is_away_or_a_company_or_you(
    book: AddressBook, add: Callable[..., int]
) -> None:
    gone, away, firm, you, nora = (
        add("Gone", _at("Fable", 2020)),
        add("Away", _at("Fable", 2020)),
        add("Firm", _at("Fable", 2020), is_company=True),
        add("Me", _at("Fable", 2020), is_you=True),
        add("Nora", _at("Fable", 2020)),
    )
    for person in (gone, away, firm):
        _log(book, person)
    book.people.trash([gone]).result()
    book.people.archive([away]).result()
    assert book.ways.to_person(nora, TODAY).ways == ()
    assert [_names(way) for way in book.ways.named("Fable", TODAY).ways] == [["Nora"]]
    assert book.ways.to_person(you, TODAY).ways == ()


def test_notes_and_what_lies_ahead_tie_nobody(book: AddressBook, add: Callable[..., int]) -> None:
    ana, nora = add("Ana"), add("Nora")
    _log(book, ana)
    _log(book, ana, nora, kind=InteractionKind.NOTE)
    assert book.ways.to_person(nora, TODAY).ways == ()
    _log(book, ana, nora, kind=InteractionKind.EVENT, days=-30)
    assert not any(len(way.steps) > 1 for way in book.ways.to_person(nora, TODAY).ways)


def test_for_a_job_the_number_of_contacts_shared_decides(
    book: AddressBook, add: Callable[..., int]
) -> None:
    near, weak = (
        add("Near", _at("Northwind", 2020)),
        add("Weak", _at("Northwind", 2020), _at("Club", 2020)),
    )
    for _ in range(8):
        _log(book, near)
    _log(book, weak, days=700)
    for number in range(6):
        _log(book, add(f"Friend {number}", _at("Club", 2020)))
    usual, job = book.ways.named("Northwind", TODAY), book.ways.named("Northwind", TODAY, job=True)
    assert [_names(way) for way in usual.ways[:2]] == [["Near"], ["Weak"]]
    assert [(_names(way), way.shared) for way in job.ways[:2]] == [(["Weak"], 7), (["Near"], 1)]


def test_a_name_may_be_a_person_or_an_organisation(
    book: AddressBook, add: Callable[..., int]
) -> None:
    add("Ana Fable", _at("Fable"))
    add("Ben", _at("Fable Press"), _at("Harbour Books"), _at("Harbour Print"))
    assert book.ways.named("fable", TODAY).person is None
    assert book.ways.named("ana", TODAY).name == "Ana Fable"
    assert book.ways.named("Fable Pr", TODAY).name == "Fable Press"
    with pytest.raises(AmbiguousNameError):
        book.ways.named("Harbour", TODAY)
    with pytest.raises(NotFoundError, match="neither-person-nor-organisation"):
        book.ways.named("Zed", TODAY)


def test_what_they_were_to_you_makes_them_known(book: AddressBook, add: Callable[..., int]) -> None:
    boss = add("Boss", _at("Old House", 2010, 2012, standing=Standing.MANAGER))
    (way,) = book.ways.to_person(boss, TODAY).ways
    assert _kinds(way) == [TieKind.KEPT]
