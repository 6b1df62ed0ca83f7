"""`kith export`: everybody or a list, to a file or to standard output."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.export_pdf import PDF, add_pdf_arguments, export_pdf, refusal
from desktop_app.app.cli.here import local_now
from desktop_app.app.cli.sharing import add_sharing_arguments, sharing_refusal, things_said
from desktop_app.app.printing import complain
from desktop_app.ui.words.calendar_texts import calendar_texts
from desktop_app.ui.words.left_out import say_left_out

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.formats.writers import LeftOut
    from desktop_app.services.address_book import AddressBook


_EVERYTHING = "everything"
_FORMS = (
    "vcard3",
    "vcard4",
    "google-csv",
    "outlook-csv",
    "csv",
    "ldif",
    "ics",
    "json",
    PDF,
    _EVERYTHING,
)
_CARDS = {"vcard3": "3.0", "vcard4": "4.0"}
"""Forms in which one card is handed on."""
_WHOLE = ("json", "ics")
"""Forms that hold more than people, and always everybody's."""


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--format", choices=_FORMS, default="vcard3", help="in this form")
    parser.add_argument("--list", metavar="NAME", help="only the people of this list")
    parser.add_argument(
        "--to", type=Path, metavar="FILE", help="write here instead of to standard output"
    )
    add_pdf_arguments(parser)
    add_sharing_arguments(parser)


def _run(book: AddressBook, arguments: Namespace) -> int:
    """The status is 2 for a list that is not there, for one asked of a form that always holds
    everything, and for options that do not go together.
    """
    ids = None
    book.checking.refuse_damaged()
    if refused := _refusal(arguments):
        complain(refused)
        return 2
    if arguments.list is not None:
        ids = _people_of(book, arguments.list)
        if ids is None or arguments.format in _WHOLE:
            complain(
                f"There is no list called {arguments.list}."
                if ids is None
                else "JSON and iCalendar hold everything; --list is for the other forms."
            )
            return 2
    parts: Iterable[str | bytes]
    if arguments.person is not None and arguments.format in _CARDS:
        parts, left_out = [_card(book, arguments)], None
    elif arguments.format == _EVERYTHING:
        person = book.naming.resolve(arguments.person)
        parts, left_out = book.everything.parts_of(person.id), None
    elif arguments.format == PDF:
        parts, left_out = export_pdf(book, arguments, ids), None
    else:
        parts, left_out = _parts(book, arguments.format, ids)
    if arguments.to is not None:
        book.exporting.write(arguments.to, parts)
    else:
        for part in parts:
            data = part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part
            sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    if left_out is not None and left_out.counted:
        complain(say_left_out(left_out.counted))
    return 0


def _refusal(arguments: Namespace) -> str:
    """Why these options do not go together, "" when they do."""
    if arguments.format == _EVERYTHING:
        alone = arguments.person is not None and arguments.list is None
        return "" if alone else "Everything is about one person: --person NAME."
    is_card = arguments.person is not None and arguments.format in _CARDS
    if (arguments.more or arguments.less) and not is_card:
        return "--with and --without are for --person, as vcard3 or vcard4."
    if is_card and arguments.list is not None:
        return "--person is one card, and --list are several."
    return refusal(arguments, is_card=is_card) or sharing_refusal(arguments)


def _card(book: AddressBook, arguments: Namespace) -> str:
    """One person's card to others, with what was said to go along."""
    person = book.naming.resolve(arguments.person)
    things = things_said(arguments)
    return book.sharing.vcard(person.id, things, _CARDS[arguments.format])


def _parts(
    book: AddressBook, form: str, ids: list[int] | None
) -> tuple[Iterable[str | bytes], LeftOut | None]:
    """What is written, and what that form leaves out (None: nothing)."""
    if form == "json":
        return book.json_book.parts(), None
    if form == "ics":
        return book.calendar_file.parts(calendar_texts(), local_now().date()), None
    if form in book.exporting.forms():
        return book.exporting.people_as(form, ids)
    return book.exporting.vcards(ids, "4.0" if form == "vcard4" else "3.0"), None


def _people_of(book: AddressBook, name: str) -> list[int] | None:
    """The ids of a list's people by name, None where no list is called so."""
    wanted = name.strip().casefold()
    found = next((each for each in book.smart_lists.all() if each.name.casefold() == wanted), None)
    return None if found is None else [*book.people_list.ids(found.query, local_now().date())]


EXPORT = Command("export", "take everybody out", _run, _add_arguments, answers_json=False)
