"""`kith export`: everybody, to a file or to standard output."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.app.cli.command import Command

if TYPE_CHECKING:
    from desktop_app.services.address_book import AddressBook


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--format", choices=("vcard3", "vcard4", "json"), default="vcard3", help="in this form"
    )
    parser.add_argument(
        "--to", type=Path, metavar="FILE", help="write here instead of to standard output"
    )


def _run(book: AddressBook, arguments: Namespace) -> int:
    if arguments.format == "json":
        parts = book.json_book.parts()
    else:
        parts = book.exporting.vcards(version="4.0" if arguments.format == "vcard4" else "3.0")
    if arguments.to is not None:
        book.exporting.write(arguments.to, parts)
        return 0
    for part in parts:
        sys.stdout.buffer.write(part.encode("utf-8", "surrogateescape"))
    sys.stdout.buffer.flush()
    return 0


EXPORT = Command("export", "take everybody out", _run, _add_arguments, answers_json=False)
