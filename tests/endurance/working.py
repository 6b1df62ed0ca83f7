"""A program that does one piece of work on an address book, to be killed on the way: `python -m …
WORK FOLDER`."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

from desktop_app.domain.backups import BackupReason
from desktop_app.services.address_book import AddressBook


def _backup(book: AddressBook) -> None:
    book.backups.make(BackupReason.ASKED)


def _change(book: AddressBook) -> None:
    book.people.purge(book.exporting.everybody()[:1000]).result()


def _restore(book: AddressBook) -> None:
    oldest = book.backups.all()[-1]
    book.backups.restore(book.backups.path(oldest)).result()


WORKS = {"backup": _backup, "change": _change, "restore": _restore}


def main() -> None:
    """Open the book, say so, do the work, say so."""
    work, folder = sys.argv[1:]
    # What takes long to load is loaded before, so that a kill falls into the work.
    import_module("playhouse.migrations")
    book = AddressBook(Path(folder), make=False)
    _say("begins")
    WORKS[work](book)
    book.close()
    _say("done")


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
