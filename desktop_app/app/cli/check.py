"""`kith check`: whether pages, foreign keys and the search index are sound."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.output import print_json
from desktop_app.app.printing import complain, say

if TYPE_CHECKING:
    from desktop_app.services.address_book import AddressBook


def _run(book: AddressBook, arguments: Namespace) -> int:
    """The status is 1 when something is wrong."""
    from desktop_app.ui.words.fault_sentences import sentence_of_fault

    problems = list(map(sentence_of_fault, book.check()))
    if arguments.json:
        print_json({"sound": not problems, "problems": problems})
    elif problems:
        for problem in problems:
            complain(problem)
    else:
        say("Your address book is sound.")
    return 1 if problems else 0


CHECK = Command("check", "check the address book for damage", _run)
