"""Reminders in an address book that has something in every table."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop_app.domain.reminders import SOME_DAY, Reminder

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Participant
    from desktop_app.services.address_book import AddressBook


def fill_reminders(book: AddressBook, who: tuple[Participant, ...], today: date) -> None:
    """One that repeats and was done once, and one for some day; `today` is local."""
    reminder = (
        book.reminders.add(Reminder("Write", today, rule="FREQ=DAILY", anchor=today, people=who))
        .result()
        .value
    )
    book.reminders.complete(reminder, today, today).result()
    book.reminders.add(Reminder("Learn Portuguese", SOME_DAY)).result()
