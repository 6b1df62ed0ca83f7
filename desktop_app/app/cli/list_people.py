"""`kith list`: everybody by name."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.here import local_now
from desktop_app.app.cli.output import PEOPLE_SHOWN, person_json, person_line, print_json
from desktop_app.app.printing import say
from desktop_app.domain.people_query import PeopleQuery

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.services.address_book import AddressBook


def _run(book: AddressBook, arguments: Namespace) -> int:
    if arguments.json:
        print_json(list(map(person_json, _everybody(book))))
    else:
        for line in _everybody(book):
            say(person_line(line))
    return 0


def _everybody(book: AddressBook) -> Iterator[PersonLine]:
    """Read some at a time: the first are printed while the others are still to come."""
    ids = book.people_list.ids(PeopleQuery(), local_now().date())
    for start in range(0, len(ids), PEOPLE_SHOWN):
        yield from book.people_list.lines(ids[start : start + PEOPLE_SHOWN])


LIST = Command("list", "list everybody", _run)
