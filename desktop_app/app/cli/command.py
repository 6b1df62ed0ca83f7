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


@dataclass(frozen=True, slots=True)
class Command:
    """`kith NAME`. `words` is a line of help; `run` gives the exit status and may raise KithError.

    `add_arguments` declares what it takes; one that answers in JSON as well has the option --json
    besides. One that `may_make` an address book makes it where there is none; others refuse a
    folder that was named by mistake.
    """

    name: str
    words: str
    run: Callable[[AddressBook, Namespace], int]
    add_arguments: Callable[[ArgumentParser], None] = takes_nothing
    answers_json: bool = True
    may_make: bool = False
