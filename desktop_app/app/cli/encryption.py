"""`kith encrypt`, `kith decrypt` and `kith passphrase`."""

from __future__ import annotations

import random
import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from desktop_app.app import passphrase
from desktop_app.app.cli.command import Command
from desktop_app.app.cli.output import print_json
from desktop_app.app.passphrase import FILE
from desktop_app.app.paths import data_dir
from desktop_app.app.printing import complain, say
from desktop_app.app.remembering import Remembered
from desktop_app.domain import passphrases, recovery_code
from desktop_app.domain.errors import KithError, MissingAddressBookError
from desktop_app.services.vault import Vault

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.services.address_book import AddressBook


def _never_with_book(book: AddressBook, arguments: Namespace) -> int:
    raise AssertionError("done without an open address book")


def _vault(arguments: Namespace) -> Vault:
    vault = Vault(data_dir(arguments.data_dir))
    if not vault.is_there():
        raise MissingAddressBookError(str(vault.folder))
    return vault


def _encrypt(arguments: Namespace) -> int:
    vault = _vault(arguments)
    if vault.needs_key():
        raise KithError("book-is-encrypted-already", path=str(vault.folder))
    typed = passphrases.checked(passphrase.given(FILE) or passphrase.new("Passphrase: "))
    code = recovery_code.new_code()
    if not arguments.json:
        _tell(code)
    left = vault.encrypt(typed, code)
    if arguments.json:
        print_json({"encrypted": True, "recovery_code": code, "left": _names(left)})
    else:
        say("Your address book and the copies beside it are encrypted.")
        _say_left(left)
    return int(bool(left))


def _tell(code: str) -> None:
    """Say the recovery code, and on a terminal go on only once a group of it was typed back."""
    say(f"Recovery code:  {code}")
    say(
        "Write it on paper. It opens the address book if the passphrase is forgotten; nothing else does."
    )
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return
    groups = recovery_code.groups_of(code)
    at = random.randrange(len(groups))
    for _ in range(3):
        if recovery_code.cleaned(input(f"Group {at + 1} on the paper is: ")) == groups[at]:
            return
        say("That is not what stands there.")
    raise KithError("code-not-typed-back")


def _decrypt(arguments: Namespace) -> int:
    vault = _vault(arguments)
    key = passphrase.asked_key_of(vault.folder)
    if key is None:
        raise KithError("book-is-not-encrypted", path=str(vault.folder))
    _forget(vault)
    left = vault.decrypt(key)
    if arguments.json:
        print_json({"encrypted": False, "left": _names(left)})
    else:
        say("Your address book and the copies beside it are no longer encrypted.")
        _say_left(left)
    return int(bool(left))


def _change(arguments: Namespace) -> int:
    vault = _vault(arguments)
    key = passphrase.asked_key_of(vault.folder)
    if key is None:
        raise KithError("book-is-not-encrypted", path=str(vault.folder))
    if arguments.new_code:
        code = recovery_code.new_code()
        if not arguments.json:
            _tell(code)
        vault.change_code(key, code)
        if arguments.json:
            print_json({"recovery_code": code})
        else:
            say("The recovery code from before opens nothing here any more.")
        return 0
    new = passphrase.new()
    _forget(vault)
    vault.change_passphrase(key, new)
    if arguments.json:
        print_json({"changed": True})
    else:
        say("The new passphrase is the one from now on.")
    return 0


def _forget(vault: Vault) -> None:
    if not Remembered(vault).forget():
        complain("This computer's keyring is locked and still holds the key.")


def _names(left: list[Path]) -> list[str]:
    return [path.name for path in left]


def _say_left(left: list[Path]) -> None:
    for path in left:
        complain(f"This copy could not be read and is as it was: {path}")


def _add_change_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--new-code", action="store_true", help="make a new recovery code, in place of the old one"
    )


ENCRYPT = Command(
    "encrypt",
    "encrypt the address book and its copies with a passphrase",
    _never_with_book,
    without_book=_encrypt,
)
DECRYPT = Command("decrypt", "have it no longer encrypted", _never_with_book, without_book=_decrypt)
PASSPHRASE = Command(
    "passphrase",
    "change the passphrase, or the recovery code",
    _never_with_book,
    _add_change_arguments,
    without_book=_change,
)
