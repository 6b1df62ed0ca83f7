"""The planner of recommendations through the door of the services."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Contact, Person, Position, Standing, person_named
from desktop_app.services.address_book import AddressBook

if TYPE_CHECKING:
    from desktop_app.domain.recommendations import Colleague, RecommendationsPage
    from desktop_app.domain.timeline import Participant

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 21)
MANAGER, CO_WORKER, CLIENT = Standing.MANAGER, Standing.CO_WORKER, Standing.CLIENT
S = FavourStep


def _year(year: int | None) -> PartialDate | None:
    return None if year is None else PartialDate(year)


def _position(
    where: str, since: int | None, until: int | None, standing=None, title="x"
) -> Position:
    return Position(where, title, since=_year(since), until=_year(until), standing=standing)


ACME = _position("Acme", 2015, 2026, title="Designer")
ALONE = _position("", 2023, None, title="Book designer")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    yield book
    book.close()


@pytest.fixture
def worked(book: AddressBook) -> AddressBook:
    """You were a designer at Acme from 2015 to this year, and are on your own since 2023."""
    for work in (ACME, ALONE):
        book.recommendations.add_work(work, "Robin").result()
    return book


def _add(book: AddressBook, name: str, *positions: Position) -> Participant:
    contact = Contact(Person(display_name=name), positions=list(positions))
    return book.people.participant(book.people.add(contact).result().value)


def _favour(book: AddressBook, who: Participant, side: Side, step: S, days: int = 0, **more) -> int:
    favour = Favour(FavourKind.RECOMMENDATION, side, step, TODAY - timedelta(days), **more)
    favour = replace(favour, giver=who) if side is Side.RECEIVED else replace(favour, receiver=who)
    return book.favours.add(favour).result().value


def _help(book: AddressBook, who: Participant, days: int) -> None:
    day = TODAY - timedelta(days)
    given = Favour(FavourKind.HELP, Side.GIVEN, S.DONE, day, receiver=who, text="the cover")
    book.favours.add(given).result()


def _names(page: RecommendationsPage) -> dict[tuple[str, Standing], list[str]]:
    return {
        (work.position.title, standing): [item.person.name for item in cell.people]
        for work in page.rows
        for standing, cell in work.cells.items()
        if cell.people
    }


def _one(book: AddressBook, name: str) -> Colleague:
    page = book.recommendations.page(TODAY)
    (found,) = (
        item
        for work in page.rows
        for cell in work.cells.values()
        for item in (*cell.people, *cell.others)
        if item.person.name == name
    )
    return found


def test_nobody_and_nothing_is_an_empty_page(book: AddressBook) -> None:
    page = book.recommendations.page(TODAY)
    assert (page.you, page.rows, page.elsewhere, page.best) == (None, (), (), None)


def test_the_first_line_makes_you_and_your_position_as_one_step(book: AddressBook) -> None:
    done = book.recommendations.add_work(ACME, " Robin Moreira ").result()
    contact = book.people.contact(done.value)
    assert contact.person.display_name == "Robin Moreira" and contact.person.is_you
    assert [item.organisation for item in contact.positions] == ["Acme"]
    book.recommendations.add_work(ALONE).result()
    assert [work.position.title for work in book.recommendations.page(TODAY).rows] == [
        "Book designer",
        "Designer",
    ]
    for _ in range(2):
        book.history.undo().result()
    assert not book.people_list.anybody()


def test_somebody_of_that_very_name_becomes_you(book: AddressBook) -> None:
    robin = _add(book, "Robin")
    assert book.recommendations.add_work(ACME, "robin").result().value == robin.id


def test_without_a_name_nobody_is_made(book: AddressBook) -> None:
    with pytest.raises(InvalidValueError):
        book.recommendations.add_work(ACME).result()


def test_people_stand_where_their_position_and_years_put_them(worked: AddressBook) -> None:
    _add(worked, "Ivan", _position("ACME", 2012, 2020, MANAGER))
    _add(worked, "Early", _position("Acme", 2001, 2009, MANAGER))
    _add(worked, "Oskar", _position("Acme", 2014, 2016))
    _add(worked, "Julia", _position("Lumen", 2020, None, CLIENT))
    _add(worked, "Lena", Position(title="Illustrator", standing=CO_WORKER))
    _add(worked, "Mia", Position("Elsewhere", standing=MANAGER))
    assert _names(worked.recommendations.page(TODAY)) == {
        ("Designer", MANAGER): ["Ivan"],
        ("Designer", CO_WORKER): ["Oskar"],
        ("Book designer", CLIENT): ["Julia"],
        ("Book designer", CO_WORKER): ["Lena"],
    }
    assert _one(worked, "Oskar").standing is None


def test_above_who_works_alone_nobody_can_be(worked: AddressBook) -> None:
    alone, acme = worked.recommendations.page(TODAY).rows
    assert not alone.cells[MANAGER].can_be and acme.cells[MANAGER].can_be
    assert alone.cells[CLIENT].can_be


def test_a_recommendation_stands_at_the_place_it_names(worked: AddressBook) -> None:
    ana = _add(
        worked,
        "Ana",
        _position("Acme", 2016, 2020, MANAGER),
        _position("Lumen", 2021, None, CLIENT),
    )
    _favour(worked, ana, Side.RECEIVED, S.RECEIVED, 60, organisation="Acme", words="So kind")
    _favour(worked, ana, Side.GIVEN, S.WRITTEN, 30, organisation="Acme")
    page = worked.recommendations.page(TODAY)
    assert _names(page) == {("Designer", MANAGER): ["Ana"]}
    (found,) = page.rows[1].cells[MANAGER].people
    assert [item.side for item in found.favours] == [Side.RECEIVED, Side.GIVEN]


def test_whoever_fits_nowhere_is_not_lost(worked: AddressBook) -> None:
    tom = _add(worked, "Tom")
    _favour(worked, tom, Side.RECEIVED, S.RECEIVED, 400)
    page = worked.recommendations.page(TODAY)
    assert [item.person.name for item in page.elsewhere] == ["Tom"]
    worked.recommendations.set_standing(tom, page.rows[1].position, CO_WORKER).result()
    page = worked.recommendations.page(TODAY)
    assert page.elsewhere == () and _names(page) == {("Designer", CO_WORKER): ["Tom"]}
    (position,) = worked.people.contact(tom.id).positions
    assert (position.organisation, position.standing, position.ended) == ("Acme", CO_WORKER, True)
    worked.history.undo().result()
    assert worked.people.contact(tom.id).positions == []


def test_what_somebody_was_is_kept_in_the_position_they_have(worked: AddressBook) -> None:
    oskar = _add(worked, "Oskar", _position("Acme", 2014, 2017))
    julia = _add(worked, "Julia", _position("Lumen", 2020, None))
    lone = _add(worked, "Lone")
    alone, acme = (work.position for work in worked.recommendations.page(TODAY).rows)
    worked.recommendations.set_standing(oskar, acme, MANAGER).result()
    worked.recommendations.set_standing(julia, alone, CLIENT).result()
    worked.recommendations.set_standing(lone, alone, CLIENT, "Client").result()
    told = [worked.people.contact(who.id).positions for who in (oskar, julia, lone)]
    assert [len(found) for found in told] == [1, 1, 1]
    assert [found[0].standing for found in told] == [MANAGER, CLIENT, CLIENT]
    assert told[2][0].role == "Client"


def test_it_is_a_moment_to_ask_within_a_year_of_the_work_once_you_helped(
    worked: AddressBook,
) -> None:
    ivan = _add(worked, "Ivan", _position("Acme", 2012, 2020, MANAGER))
    assert not _one(worked, "Ivan").may_ask
    _help(worked, ivan, 400)
    assert not _one(worked, "Ivan").may_ask
    _help(worked, ivan, 21)
    found = _one(worked, "Ivan")
    assert found.may_ask and found.remembered == found.helped == TODAY - timedelta(21)
    best = worked.recommendations.page(TODAY).best
    assert best is not None
    assert (best[0].person.name, best[1].position.title) == ("Ivan", "Designer")
    _favour(worked, ivan, Side.RECEIVED, S.ASKED)
    assert not _one(worked, "Ivan").may_ask
    assert worked.recommendations.page(TODAY).best is None


def test_fresh_work_alone_is_no_moment_before_you_gave(worked: AddressBook) -> None:
    mia = _add(worked, "Mia", _position("Acme", 2020, None, CO_WORKER))
    assert _one(worked, "Mia").remembered == TODAY and not _one(worked, "Mia").may_ask
    _favour(worked, mia, Side.GIVEN, S.WRITTEN, 3)
    assert _one(worked, "Mia").may_ask


def test_not_now_leaves_somebody_alone_for_a_season_and_can_be_undone(worked: AddressBook) -> None:
    ivan = _add(worked, "Ivan", _position("Acme", 2012, 2020, MANAGER))
    _help(worked, ivan, 21)
    worked.recommendations.not_now(ivan, TODAY).result()
    assert worked.recommendations.page(TODAY).best is None
    assert worked.recommendations.page(TODAY + timedelta(90)).best is not None
    worked.history.undo().result()
    assert worked.recommendations.page(TODAY).best is not None


def test_who_said_no_is_not_proposed(worked: AddressBook) -> None:
    ivan = _add(worked, "Ivan", _position("Acme", 2012, 2020, MANAGER))
    _help(worked, ivan, 21)
    row = _favour(worked, ivan, Side.RECEIVED, S.ASKED, 200)
    worked.favours.step(row, S.DECLINED, TODAY - timedelta(190)).result()
    assert [guard.key.value for guard in worked.guards.before_asking(ivan.id, TODAY)] == ["said-no"]
    assert worked.recommendations.page(TODAY).best is None


def test_who_is_in_the_trash_stands_nowhere(worked: AddressBook) -> None:
    ivan = _add(worked, "Ivan", _position("Acme", 2012, 2020, MANAGER))
    _favour(worked, ivan, Side.RECEIVED, S.RECEIVED, 5)
    worked.people.trash([ivan.id]).result()
    page = worked.recommendations.page(TODAY)
    assert (_names(page), page.elsewhere) == ({}, ())


def test_a_cell_shows_two_of_whom_nothing_was_begun_and_keeps_the_rest(worked: AddressBook) -> None:
    for number in range(5):
        _add(worked, f"Person {number}", _position("Acme", 2016, 2018))
    cell = worked.recommendations.page(TODAY).rows[1].cells[CO_WORKER]
    assert (len(cell.people), len(cell.others)) == (2, 3)


def test_your_studies_are_no_work(book: AddressBook) -> None:
    you = book.people.add(Contact(person_named("Robin"))).result().value
    book.people.set_is_you(you).result()
    book.people.save_part(Position("Leeds", "Physics", is_study=True, person_id=you)).result()
    assert book.recommendations.page(TODAY).rows == ()


def test_of_many_who_wrote_a_cell_shows_some_and_keeps_the_rest(worked: AddressBook) -> None:
    for number in range(10):
        who = _add(worked, f"Person {number}", _position("Acme", 2016, 2018, CO_WORKER))
        _favour(worked, who, Side.RECEIVED, S.RECEIVED, number)
    cell = worked.recommendations.page(TODAY).rows[1].cells[CO_WORKER]
    assert (len(cell.people), len(cell.others)) == (8, 2)
    assert [item.person.name for item in cell.others] == ["Person 8", "Person 9"]
