"""What a command of the command line declares."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.services.address_book import AddressBook


def takes_nothing(parser: ArgumentParser) -> None:
    """For a command without arguments of its own."""


def always_with_book(arguments: Namespace) -> None:
    """For a command that needs the address book in every call."""


@dataclass(frozen=True, slots=True)
class Command:
    """`kith NAME`. `words` is a line of help; `run` gives the exit status and may raise KithError.

    `add_arguments` declares what it takes; one that answers in JSON as well has the option --json
    besides. One that `may_make` an address book makes it where there is none; others refuse a
    folder that was named by mistake. `without_book` is asked first: it gives the exit status of a call
    that needs no address book, and None for any other.
    """

    name: str
    words: str
    run: Callable[[AddressBook, Namespace], int]
    add_arguments: Callable[[ArgumentParser], None] = takes_nothing
    answers_json: bool = True
    may_make: bool = False
    without_book: Callable[[Namespace], int | None] = always_with_book
