"""`kith lists`: the smart lists, with how many people are in each."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.here import local_now
from desktop_app.app.cli.output import print_json
from desktop_app.app.printing import say

if TYPE_CHECKING:
    from desktop_app.services.address_book import AddressBook


def _run(book: AddressBook, arguments: Namespace) -> int:
    today = local_now().date()
    found = [(item, book.people_list.count(item.query, today)) for item in book.smart_lists.all()]
    if arguments.json:
        print_json(
            [
                {"name": item.name, "people": count, "not_understood": item.query.rules.unknown()}
                for item, count in found
            ]
        )
    else:
        for item, count in found:
            say(f"{count:>7}  {item.name}")
    return 0


LISTS = Command("lists", "list the smart lists, with how many people are in each", _run)
