"""What is in each file, in words: who wrote it, and how many people are in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop_app.ui.kit.dates import say_date
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.importing import FileFound, Preview
    from desktop_app.domain.mailbox import Correspondence

FORMATS = {
    "vcard": QT_TRANSLATE_NOOP("Files", "vCard"),
    "kith-book": QT_TRANSLATE_NOOP("Files", "a whole address book of Kith"),
    "csv": QT_TRANSLATE_NOOP("Files", "a table"),
    "google-csv": QT_TRANSLATE_NOOP("Files", "Google contacts"),
    "outlook-csv": QT_TRANSLATE_NOOP("Files", "Outlook contacts"),
    "jcard": QT_TRANSLATE_NOOP("Files", "jCard"),
    "xcard": QT_TRANSLATE_NOOP("Files", "xCard"),
    "linkedin": QT_TRANSLATE_NOOP("Files", "LinkedIn’s archive"),
    "monica": QT_TRANSLATE_NOOP("Files", "Monica’s export"),
    "monica-sql": QT_TRANSLATE_NOOP("Files", "Monica’s export as SQL"),
    "nametag": QT_TRANSLATE_NOOP("Files", "Nametag’s export"),
    "icalendar": QT_TRANSLATE_NOOP("Files", "a calendar"),
    "mail": QT_TRANSLATE_NOOP("Files", "a mailbox"),
    "ldif": QT_TRANSLATE_NOOP("Files", "LDIF"),
    "windows-contact": QT_TRANSLATE_NOOP("Files", "Windows contact"),
    "fritzbox": QT_TRANSLATE_NOOP("Files", "phonebook of a FRITZ!Box"),
    "whatsapp": QT_TRANSLATE_NOOP("Files", "a chat of WhatsApp"),
    "code": QT_TRANSLATE_NOOP("Files", "texts of codes"),
    "picture": QT_TRANSLATE_NOOP("Files", "codes in a picture"),
    "zip": QT_TRANSLATE_NOOP("Files", "a zip archive"),
}
"""Formats by the keys of their sources, as they stand after the number of people."""

WHAT = {
    "linkedin": QT_TRANSLATE_NOOP("Files", "A LinkedIn archive"),
    "monica": QT_TRANSLATE_NOOP("Files", "An export of Monica"),
    "nametag": QT_TRANSLATE_NOOP("Files", "An export of Nametag"),
    "mail": QT_TRANSLATE_NOOP("Files", "A mailbox"),
    "icalendar": QT_TRANSLATE_NOOP("Files", "A calendar"),
    "whatsapp": QT_TRANSLATE_NOOP("Files", "A chat of WhatsApp"),
    "zip": QT_TRANSLATE_NOOP("Files", "A zip archive"),
}
"""What files are that hold more than people, or say whose they are."""


def say_about(preview: Preview, today: date) -> str:
    """A file whole in a line: “A LinkedIn archive of Rui Tavares, 20 November 2026: 386 people, 31 of
    whom you know”, “A mailbox: 41 people, 380 mails from 2 March 2024 to yesterday”. "" for several
    files, and for one that is only people. `today` is the local day.
    """
    if len(preview.found) != 1 or preview.found[0].source not in WHAT:
        return ""
    (found,) = preview.found
    about = found.about
    day = (
        ""
        if about.day is None
        else QLocale().toString(
            QDate(about.day.year, about.day.month, about.day.day), "d MMMM yyyy"
        )
    )
    said = _tr(WHAT[found.source])
    if about.owner and day:
        said = fill_in(_tr("%1 of %2, %3"), said, about.owner, day)
    elif about.owner or day:
        said = fill_in(_tr("%1 of %2"), said, about.owner or day)
    known = sum(card.person is not None for card in preview.cards)
    people = _tr("%Ln person(s)", found.people) if found.people else _tr("nobody new")
    if known:
        people = fill_in(_tr("%1, of whom you know %Ln", known), people)
    told = "" if found.told is None else f", {_say_span(found.told, today)}"
    return f"{said}: {people}{told}"


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Files", text, None, count)


def say_file(found: FileFound, today: date) -> str:
    """A file in a line: “128 people, Google contacts” or “nothing Kith can read”; of a mailbox or a
    calendar what it holds, too. `today` is the local day.
    """
    said = _say_cards(found)
    return said if found.told is None else f"{said}. {_say_told(found.told, today)}"


def _say_told(told: Correspondence, today: date) -> str:
    said = _say_span(told, today)
    if told.machine_mails:
        left_out = _tr("%Ln of programs and lists left out", told.machine_mails)
        said = f"{said}, {left_out}"
    return said


def _say_span(told: Correspondence, today: date) -> str:
    """How many mails or meetings, and from when to when."""
    count = told.count
    said = (
        _tr("%Ln meeting(s) with people", count) if told.is_calendar else _tr("%Ln mail(s)", count)
    )
    if told.first is not None and told.last is not None:
        days = say_date(told.first, today), say_date(told.last, today)
        between = _tr("%1 on %2") if told.first == told.last else _tr("%1 from %2 to %3")
        said = fill_in(between, said, *days)
    return said


def _say_cards(found: FileFound) -> str:
    said = []
    if found.people:
        said.append(_tr("%Ln person(s)", found.people))
    if found.groups:
        said.append(_tr("%Ln group(s)", found.groups))
    if found.told is not None and not said:
        said.append(_tr("nobody new"))
    if not said:
        return _tr("nothing Kith can read")
    if found.source in FORMATS:
        said.append(_tr(FORMATS[found.source]))
    if found.refused:
        said.append(_tr("%Ln cannot be read", found.refused))
    return ", ".join(said)
