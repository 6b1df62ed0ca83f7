"""Nobody in the trash is reminded of, suggested, matched, counted, found or written for other programs:
every door is asked about somebody of whom there is something everywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict, is_dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from desktop_app.app.paths import resources_dir
from desktop_app.domain.cadence import Cadence
from desktop_app.domain.events import Event
from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.needs import Need, NeedSide, Whose
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Position,
    Standing,
    person_named,
)
from desktop_app.domain.reach.reach import Span
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.rules.rule import DUE
from desktop_app.domain.things_read import Mention
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.services.address_book import AddressBook
from desktop_app.services.mentions import Mentions
from desktop_app.ui.words.calendar_texts import calendar_texts

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
TODAY = NOW.date()
NAME, NICKNAME = "Quaxel", "Nanaquax"


def _contact() -> Contact:
    person = Person(
        display_name=f"Ana {NAME}", given="Ana", nickname=NICKNAME, family=NAME, cadence=Cadence(7, 14), circle_id=1,
        met_event="Fair",
    )  # fmt: skip
    return Contact(
        person,
        channels=[Channel(ChannelKind.EMAIL, "ana@quaxel.example")],
        positions=[
            Position("Northwind", "Editor", since=PartialDate(2015), standing=Standing.CLIENT)
        ],
        dates=[ImportantDate(DateKind.BIRTHDAY, PartialDate(1980, 11, day)) for day in (21, 22)],
        tags=["quaxel-tag"],
    )


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AddressBook]:
    book = AddressBook(
        tmp_path_factory.mktemp("trash") / "kith", lambda: NOW, words=resources_dir() / "matching"
    )
    row = book.people.add(_contact()).result().value
    ana = book.people.participant(row)
    ben = book.people.participant(
        book.people.add(Contact(person_named("Ben Carter"))).result().value
    )
    # The same person once more, who would be proposed as a double.
    book.people.add(Contact(Person(display_name=f"Ann {NAME}"), channels=_contact().channels))
    _fill(book, ana, ben)
    book.people.trash([row]).result()
    yield book
    book.close()


def _fill(book: AddressBook, ana: Participant, ben: Participant) -> None:
    old = TODAY - timedelta(400)
    book.timeline.log(Interaction(InteractionKind.MEAL, old, "Talk", people=(ana,))).result()
    late = TODAY - timedelta(30)
    wanted = Favour(
        FavourKind.RECOMMENDATION, Side.RECEIVED, FavourStep.ASKED, late, giver=ana, text="one"
    )
    book.favours.add(wanted).result()
    book.reminders.add(Reminder("Ring", TODAY, people=(ana,))).result()
    book.needs.add(Need(NeedSide.OFFER, Whose.PERSON, "a copy editor", TODAY, person=ana)).result()
    book.needs.add(Need(NeedSide.NEED, Whose.PERSON, "a copy editor", TODAY, person=ben)).result()
    for side, who in ((Side.RECEIVED, {"giver": ana}), (Side.GIVEN, {"receiver": ana})):
        favour = Favour(FavourKind.HELP, side, FavourStep.DONE, late, text="help", **who)
        book.favours.add(favour).result()
    fair = Interaction(InteractionKind.EVENT, TODAY + timedelta(1), "Fair")
    book.events.add(Event(fair, comes=(ben,))).result()


def _text(found: Any) -> str:
    return repr(asdict(found) if is_dataclass(found) and not isinstance(found, type) else found)


def _tells(found: Any) -> bool:
    said = _text(found)
    return any(name in said for name in (f"Ana {NAME}", f"{NAME}, Ana", NICKNAME))


def _lines(book: AddressBook, ids: Any) -> Any:
    return book.people_list.lines(list(ids))


def _of_reach(book: AddressBook) -> Any:
    reach, span = book.reach, Span(None, TODAY)
    whole = reach.over(span, TODAY)
    return whole, reach.people(reach.met_once(span, TODAY)), reach.beginnings(span)


DOORS: dict[str, Callable[[AddressBook], Any]] = {
    "agenda": lambda book: book.agenda.due_now(NOW),
    "today": lambda book: book.today.read(NOW),
    "what waits": lambda book: book.waiting.today(NOW),
    "important dates": lambda book: book.important_dates.near(TODAY),
    "reminders": lambda book: [
        item for item in book.reminders.waiting() if not book.reminders.is_silent(item.id)
    ],
    "list": lambda book: _lines(book, book.people_list.ids(PeopleQuery(), TODAY)),
    "due": lambda book: _lines(book, book.people_list.ids(PeopleQuery.by(DUE), TODAY)),
    "found": lambda book: _lines(
        book, book.people_list.find(PeopleQuery(text=NAME), TODAY, lambda: False).ids
    ),
    "naming": lambda book: (
        book.naming.find(f"Ana {NAME}"), book.naming.near(f"Anna {NAME}"),
        book.naming.complete("Ana"), book.naming.recent(), book.naming.offered("Qua"),
    ),
    "matches": lambda book: book.proposals.all(TODAY),
    "giving": lambda book: book.giving.page(TODAY),
    "under way": lambda book: book.giving.under_way(TODAY),
    "good turns": lambda book: book.good_turns.read(NOW),
    "way in": lambda book: book.ways.named("Northwind", TODAY),
    "doubles": lambda book: book.doubles.people(book.doubles.find()),
    "cards": lambda book: list(book.exporting.vcards()),
    "calendar": lambda book: list(book.calendar_file.parts(calendar_texts(), TODAY)),
    "first days": lambda book: (book.getting_started.suggested(), book.getting_started.chosen()),
    "recommendations": lambda book: book.recommendations.page(TODAY),
    "review": lambda book: book.reviews.review(NOW),
    "fields": lambda book: book.fields.proposals(),
    "paper": lambda book: book.printing.names([one.id for one in book.printing.in_order(None)]),
    "rhythms": lambda book: (
        _lines(book, book.rhythms.without_circle()), _lines(book, book.rhythms.in_circle(1)),
    ),
    "organisation": lambda book: book.giving.of_organisation(
        book.organisations.named("Northwind").id, TODAY
    ),
    "mailboxes": lambda book: Mentions(book._store.reader).find(
        Mention(f"Ana {NAME}", email="ana@quaxel.example")
    ),
    "reach": _of_reach,
    **{
        f"{form}": lambda book, form=form: list(book.exporting.people_as(form)[0])
        for form in ("csv", "google-csv", "outlook-csv", "ldif")
    },
}  # fmt: skip


@pytest.mark.parametrize("door", DOORS)
def test_nobody_in_the_trash_comes_through(book: AddressBook, door: str) -> None:
    assert not _tells(DOORS[door](book))


def test_nobody_in_the_trash_is_counted(book: AddressBook) -> None:
    assert book.tags.counts() == {}
    assert all(item.people == 0 for item in book.search.organisations("Northwind", 5))


def test_all_of_it_is_told_again_once_they_are_restored(book: AddressBook) -> None:
    row = book.trash.days_left()
    book.people.restore(row).result()
    quiet = {door for door, ask in DOORS.items() if not _tells(ask(book))}
    book.history.undo().result()
    assert quiet <= {"what waits", "first days"}
