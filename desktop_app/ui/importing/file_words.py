"""What is in each file, in words: who wrote it, and how many people are in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in

if TYPE_CHECKING:
    from desktop_app.domain.importing import FileFound, Preview

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
    "icalendar": QT_TRANSLATE_NOOP("Files", "birthdays of a calendar"),
    "ldif": QT_TRANSLATE_NOOP("Files", "LDIF"),
    "windows-contact": QT_TRANSLATE_NOOP("Files", "Windows contact"),
    "zip": QT_TRANSLATE_NOOP("Files", "a zip archive"),
}
"""Formats by the keys of their sources, as they stand after the number of people."""

WHAT = {
    "linkedin": QT_TRANSLATE_NOOP("Files", "A LinkedIn archive"),
    "monica": QT_TRANSLATE_NOOP("Files", "An export of Monica"),
    "nametag": QT_TRANSLATE_NOOP("Files", "An export of Nametag"),
}
"""What files are that say whose they are, or of when."""


def say_about(preview: Preview) -> str:
    """A file whole in a line: “A LinkedIn archive of Rui Tavares, 20 November 2026: 386 people, 31 of
    whom you know”. "" for several files, and for one that says nothing of itself.
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
    people = _tr("%Ln person(s)", found.people)
    if known:
        return fill_in(_tr("%1: %2, of whom you know %Ln", known), said, people)
    return f"{said}: {people}"


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Files", text, None, count)


def say_file(found: FileFound) -> str:
    """A file in a line: “128 people, Google contacts” or “nothing Kith can read”."""
    said = []
    if found.people:
        said.append(_tr("%Ln person(s)", found.people))
    if found.groups:
        said.append(_tr("%Ln group(s)", found.groups))
    if not said:
        return _tr("nothing Kith can read")
    if found.source in FORMATS:
        said.append(_tr(FORMATS[found.source]))
    if found.refused:
        said.append(_tr("%Ln cannot be read", found.refused))
    return ", ".join(said)
