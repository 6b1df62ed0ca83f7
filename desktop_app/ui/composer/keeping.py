"""Storing what was typed into a composer, wherever that stands."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction

if TYPE_CHECKING:
    from desktop_app.domain.changes import Done
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.services.address_book import AddressBook


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keeping", text)


def keep_draft(book: AddressBook, draft: Draft, zone: str) -> Future[Done[int]]:
    """Store what a line means, said in the IANA `zone`. The future raises InvalidValueError for what cannot be held."""
    reminder = _reminder(draft, zone)
    if not draft.summary and reminder is not None:
        return book.reminders.add(reminder)
    entry = Interaction(
        draft.kind, draft.day, draft.summary, at=draft.at, zone=zone if draft.at else "", minutes=draft.minutes,
        starter=draft.starter, people=draft.people,
    )  # fmt: skip
    return book.timeline.log(entry, reminder)


def _reminder(draft: Draft, zone: str) -> Reminder | None:
    wanted = draft.reminder
    if wanted is None:
        return None
    people = wanted.people or draft.people
    names = ", ".join(person.name for person in people[:2])
    text = wanted.text[:1].upper() + wanted.text[1:] if wanted.text else (
        _tr("Be in touch with %1").replace("%1", names) if names else draft.summary or _tr("Reminder")
    )  # fmt: skip
    return Reminder(
        text, wanted.due, wanted.clock, zone, wanted.rule, wanted.due if wanted.rule else None, people=people
    )
