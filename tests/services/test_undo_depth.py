"""Every act that takes something away can be taken back, thirty and more of them one after another:
demand 28.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.needs import Need, NeedSide, Whose
from desktop_app.domain.person import Channel, ChannelKind, Contact, Photo, person_named
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.services.address_book import AddressBook
from tests.storage.dump import content

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
DAY = date(2026, 11, 20)
PEOPLE = 4


def _destructive(book: AddressBook, name: str) -> list[Callable[[], Any]]:
    """Somebody with something of everything, and what takes each of it away."""
    contact = Contact(
        person_named(name), channels=[Channel(ChannelKind.PHONE, "0331 5550145")], tags=[name]
    )
    row = book.people.add(contact).result().value
    who = book.people.participant(row)
    book.people.set_photo(row, Photo(b"\xff\xd8\xff")).result()
    entry = Interaction(InteractionKind.MEAL, DAY, name, people=(who,))
    logged = book.timeline.log(entry).result().value
    remind = book.reminders.add(Reminder(name, DAY, people=(who,))).result().value
    need = book.needs.add(Need(NeedSide.NEED, Whose.PERSON, name, DAY, person=who)).result().value
    given = Favour(FavourKind.HELP, Side.GIVEN, FavourStep.DONE, DAY, receiver=who, text=name)
    favour = book.favours.add(given).result().value
    tag = next(tag for tag in book.tags.all() if tag.name == name)
    return [
        lambda: book.timeline.remove([logged]),
        lambda: book.reminders.remove([remind]),
        lambda: book.needs.remove([need]),
        lambda: book.favours.remove([favour]),
        lambda: book.people.remove_part(book.people.contact(row).channels[0]),
        lambda: book.people.set_photo(row, None),
        lambda: book.tags.remove(tag),
        lambda: book.people.edit(row, notes="", display_name=f"{name} changed"),
        lambda: book.people.trash([row]),
    ]


def test_thirty_six_acts_that_take_away_are_taken_back_exactly(tmp_path: Path) -> None:
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    acts = [act for number in range(PEOPLE) for act in _destructive(book, f"Somebody {number}")]
    assert len(acts) >= 30
    book.history.forget()
    states = []
    for act in acts:
        states.append(content(book._store.reader))
        act().result()
        assert content(book._store.reader) != states[-1]
    for before in reversed(states):
        book.history.undo().result()
        assert content(book._store.reader) == before
    book.close()
