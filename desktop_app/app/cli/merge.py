"""`kith merge`: people who are one are put together."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.no_backup import takes_no_backup
from desktop_app.app.cli.output import print_json
from desktop_app.app.printing import say
from desktop_app.domain.errors import AmbiguousNameError, InvalidValueError
from desktop_app.domain.merging import Answers
from desktop_app.ui.words.merge_sentences import also_found_as, other_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.services.address_book import AddressBook


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "people", nargs="+", metavar="NAME", help="a name, or the uid that duplicates --json gives"
    )

    takes_no_backup(parser)


def _run(book: AddressBook, arguments: Namespace) -> int:
    """Where the cards differ, what the first says is taken."""
    book.backups.goes_on_without = arguments.no_backup
    plan = book.mergers.plan(_people(book, arguments.people))
    names = other_names(plan, plan.cards[0].person.display_name)
    answers = Answers(more_notes=also_found_as(names) if names else "")
    done = book.mergers.merge(plan, answers).result()
    person = book.people.participant(done.value)
    if arguments.json:
        print_json({"uid": person.uid, "name": person.name})
    else:
        say(f"Merged into {person.name}.")
    return 0


def _people(book: AddressBook, said: Sequence[str]) -> list[int]:
    """Everybody meant. One name said as often as people bear it means all of these."""
    found: list[int] = []
    for text in dict.fromkeys(said):
        row = book.people.id_of(text)
        if row is not None:
            found.append(row)
            continue
        try:
            found.append(book.naming.resolve(text).id)
        except AmbiguousNameError:
            several = book.naming.find(text)
            if len(several) != said.count(text):
                raise
            found += [person.id for person in several]
    if len(found) < 2:
        raise InvalidValueError("people", "doubles-need-two")
    return found


MERGE = Command("merge", "put people together who are one", _run, _add_arguments)
