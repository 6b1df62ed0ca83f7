"""`kith trash` and `kith erase`: who was deleted, and how they go for ever."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.output import print_json
from desktop_app.app.printing import complain, say
from desktop_app.domain.errors import AmbiguousNameError, NotFoundError
from desktop_app.ui.words.erasing import going_words, in_english

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Participant
    from desktop_app.services.address_book import AddressBook


def _add_trash_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--restore", metavar="NAME", help="bring this person back")


def _trash(book: AddressBook, arguments: Namespace) -> int:
    there = _there(book)
    if arguments.restore is not None:
        person = _one(book, arguments.restore, [each for each, _ in there])
        book.people.restore([person.id]).result()
        there = [(each, left) for each, left in there if each.id == person.id]
    if arguments.json:
        print_json(
            [{"uid": each.uid, "name": each.name, "days_left": left} for each, left in there]
        )
        return 0
    for each, left in there:
        if arguments.restore is not None:
            say(f"{each.name} is back.")
        else:
            say(f"{each.name}  {left} {'day' if left == 1 else 'days'} left")
    return 0


def _there(book: AddressBook) -> list[tuple[Participant, int]]:
    """Everybody in the trash with the days left, those first who go first."""
    left = book.trash.days_left()
    people = [(book.people.participant(row), days) for row, days in left.items()]
    return sorted(people, key=lambda pair: (pair[1], pair[0].name))


def _one(book: AddressBook, said: str, among: list[Participant]) -> Participant:
    """The one of those in the trash who is meant: by uid or whole name. Raises NotFoundError or
    AmbiguousNameError.
    """
    wanted = said.strip().casefold()
    found = [each for each in among if wanted in (each.uid.casefold(), each.name.casefold())]
    if not found:
        raise NotFoundError("nobody-is-called", text=said)
    if len(found) > 1:
        raise AmbiguousNameError(said, tuple(each.name for each in found))
    return found[0]


def _add_erase_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("name", nargs="+", metavar="NAME", help="a name or uid, also of the trash")
    parser.add_argument("--yes", action="store_true", help="do not ask")


def _erase(book: AddressBook, arguments: Namespace) -> int:
    """The status is 1 when it was not done, 2 where nobody can be asked."""
    person = _meant(book, " ".join(arguments.name))
    going = book.trash.going([person.id])
    if not arguments.yes:
        complain(f"{person.name} is to go for ever.")
        for words in going_words(going, lambda day: day.isoformat(), in_english):
            complain(f"   {words}")
        if not sys.stdin.isatty():
            complain("Say --yes to do it.")
            return 2
        complain("Erase? yes or no:")
        if sys.stdin.readline().strip().casefold() not in ("yes", "y"):
            complain("Nothing was erased.")
            return 1
    book.trash.erase([person.id]).result()
    is_clean = book.trash.scrubbed()
    if arguments.json:
        until = None if going.until is None else going.until.isoformat()
        print_json(
            {"uid": person.uid, "name": person.name, "backups": going.backups, "until": until}
        )
    else:
        say(f"{person.name} is erased.")
    if not is_clean:
        complain("The rest of it leaves the disk when the window that is open is quit.")
    return 0


def _meant(book: AddressBook, said: str) -> Participant:
    row = book.people.id_of(said)
    if row is not None:
        return book.people.participant(row)
    in_trash = [each for each, _ in _there(book)]
    if any(each.name.casefold() == said.strip().casefold() for each in in_trash):
        if book.naming.find(said):
            raise AmbiguousNameError(said, (said, said))
        return _one(book, said, in_trash)
    return book.naming.resolve(said)


TRASH = Command("trash", "list who is in the trash, and how long", _trash, _add_trash_arguments)
ERASE = Command("erase", "delete one person for ever", _erase, _add_erase_arguments)
