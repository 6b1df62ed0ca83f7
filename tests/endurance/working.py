"""A program that does one piece of work on an address book, to be killed on the way: `python -m …
WORK FOLDER`."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

from desktop_app.domain.backups import BackupReason
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.recovery_code import code_of
from desktop_app.services.address_book import AddressBook
from desktop_app.services.vault import Vault

PASSPHRASE, OTHER, CODE = "a boat on the red hill", "seven blue lamps", 12345
"""What the trials encrypt with; the code by its number."""


def _backup(book: AddressBook) -> None:
    book.backups.make(BackupReason.ASKED)


def _change(book: AddressBook) -> None:
    book.people.trash(book.exporting.everybody()[:1000]).result()


def _restore(book: AddressBook) -> None:
    oldest = book.backups.all()[-1]
    book.backups.restore(book.backups.path(oldest)).result()


def _settle(book: AddressBook) -> None:
    for number in range(40):
        book.people.add(Contact(Person(display_name=f"Ana {number}"))).result()
        if number % 2:
            book._store.settle()


WORKS = {"backup": _backup, "change": _change, "restore": _restore, "settle": _settle}


def _encrypt(vault: Vault) -> None:
    vault.encrypt(PASSPHRASE, code_of(CODE))


def _decrypt(vault: Vault) -> None:
    vault.decrypt(vault.key_of_passphrase(PASSPHRASE))


def _change_passphrase(vault: Vault) -> None:
    vault.change_passphrase(vault.key_of_code(code_of(CODE)), OTHER)


WORKS_OF_VAULT = {
    "encrypt": _encrypt,
    "decrypt": _decrypt,
    "passphrase": _change_passphrase,
}


def main() -> None:
    """Open the book, say so, do the work, say so."""
    work, folder = sys.argv[1:]
    # What takes long to load is loaded before, so that a kill falls into the work.
    for name in ("playhouse.migrations", "desktop_app.storage.engine.converting"):
        import_module(name)
    if work in WORKS:
        book = AddressBook(Path(folder), make=False)
        _say("begins")
        WORKS[work](book)
        book.close()
    else:
        _say("begins")
        WORKS_OF_VAULT[work](Vault(Path(folder)))
    _say("done")


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
