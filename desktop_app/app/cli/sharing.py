"""`kith qr`, and what `kith export --person` hands on: one card with what was chosen."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.app.cli.command import Command
from desktop_app.app.printing import complain, say
from desktop_app.domain.sharing import USUAL, Thing

if TYPE_CHECKING:
    from desktop_app.services.address_book import AddressBook

_WORDS = ", ".join(thing.value for thing in Thing)


def add_sharing_arguments(parser: ArgumentParser) -> None:
    """What goes along with one card."""
    more = ", ".join(thing.value for thing in Thing if thing not in USUAL)
    less = ", ".join(thing.value for thing in Thing if thing in USUAL)
    parser.add_argument(
        "--with", dest="more", metavar="WORDS", help=f"of one card: also {more}, with commas"
    )
    parser.add_argument(
        "--without", dest="less", metavar="WORDS", help=f"of one card: not {less}, with commas"
    )


def sharing_refusal(arguments: Namespace) -> str:
    """Why what is said of a card is not understood, "" when it is."""
    known = {thing.value for thing in Thing}
    unknown = [word for word in _said(arguments.more) + _said(arguments.less) if word not in known]
    return f"There is no {unknown[0]} on a card; there are {_WORDS}." if unknown else ""


def things_said(arguments: Namespace) -> frozenset[Thing]:
    """What goes along: what usually does, with more and without some."""
    more, less = (
        {Thing(word) for word in _said(text)} for text in (arguments.more, arguments.less)
    )
    return USUAL - less | more


def _said(text: str | None) -> list[str]:
    return [word.strip().lower() for word in (text or "").split(",") if word.strip()]


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("name", nargs="+", metavar="NAME")
    parser.add_argument(
        "--to", type=Path, metavar="FILE", help="write a .png or .svg instead of showing it here"
    )
    add_sharing_arguments(parser)


def _run(book: AddressBook, arguments: Namespace) -> int:
    """The status is 1 for a card that is too much, 2 for words or an ending not known."""
    if refused := sharing_refusal(arguments):
        complain(refused)
        return 2
    person = book.naming.resolve(" ".join(arguments.name))
    things, sharing = things_said(arguments), book.sharing
    card = sharing.card(person.id, things)
    if card.code is None:
        words = ",".join(thing.value for thing in card.leave_out)
        complain(
            "This card is too much for a QR code." + (f" Try --without {words}" if words else "")
        )
        return 1
    if arguments.to is None:
        if not sys.stdout.isatty():
            complain("This is drawn for a terminal; --to writes a picture.")
        say(sharing.for_terminal(person.id, things))
        return 0
    ending = arguments.to.suffix.lower()
    if ending not in (".png", ".svg"):
        complain("The file must end in .png or .svg.")
        return 2
    data = sharing.png(person.id, things) if ending == ".png" else sharing.svg(person.id, things)
    book.exporting.write(arguments.to, [data])
    return 0


QR = Command("qr", "show one card as a QR code", _run, _add_arguments, answers_json=False)
