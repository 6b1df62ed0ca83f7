"""`kith need` and `kith offer`: keep what somebody looks for or can help with."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.here import local_now
from desktop_app.app.cli.output import print_json
from desktop_app.app.printing import complain, say
from desktop_app.app.standard_streams import given_lines
from desktop_app.domain.errors import InvalidValueError, KithError, NotFoundError
from desktop_app.domain.needs import Need, NeedSide, Whose, check
from desktop_app.domain.timeline import Participant

if TYPE_CHECKING:
    from desktop_app.services.address_book import AddressBook

YOU = "you"
FROM_INPUT = "-"


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "name",
        metavar="NAME",
        help="whose it is; “you” for your own; “-” reads lines NAME<tab>TEXT from standard input",
    )
    parser.add_argument("text", nargs="*", metavar="TEXT")
    parser.add_argument(
        "--organisation", action="store_true", help="NAME is an organisation; it is made if new"
    )
    parser.add_argument("--add", action="store_true", help="make people who are not there yet")


def _run(side: NeedSide, book: AddressBook, arguments: Namespace) -> int:
    """The status is 1 when a line could not be kept; the others are."""
    reader = _Reader(book, side, arguments)
    if arguments.name == FROM_INPUT:
        found, faults = _read_lines(reader, given_lines())
    else:
        found, faults = [reader.need(arguments.name, " ".join(arguments.text))], 0
    ids = book.needs.add_all(found).result().value if found else []
    kept = [book.needs.need(row) for row in ids]
    if arguments.json:
        print_json(list(map(need_json, kept)))
    else:
        for need in kept:
            say(need_line(need))
    return 1 if faults else 0


def _read_lines(reader: _Reader, lines: Any) -> tuple[list[Need], int]:
    """What the lines say, and how many could not be understood; of those it is told at once."""
    from desktop_app.ui.words.error_sentences import sentence_of

    found, faults = list[Need](), 0
    for number, line in enumerate(lines, 1):
        name, tab, text = line.rstrip("\r\n").partition("\t")
        if not line.strip():
            continue
        try:
            if not tab:
                raise KithError("line-lacks-tab")
            found.append(reader.need(name, text))
        except KithError as error:
            faults += 1
            complain(f"Line {number}: {sentence_of(error)}")
    return found, faults


class _Reader:
    """Makes needs of names and texts; each name is looked up once."""

    def __init__(self, book: AddressBook, side: NeedSide, arguments: Namespace) -> None:
        self._book, self._side, self._arguments = book, side, arguments
        self._today = local_now().date()
        self._known: dict[str, Participant] = {}

    def need(self, name: str, text: str) -> Need:
        """What `name` needs or offers; raises KithError for a name nobody has, or no text."""
        made = self._of(name.strip(), text.strip())
        check(made)
        return made

    def _of(self, name: str, text: str) -> Need:
        make: Callable[..., Need] = partial(Need, self._side, text=text, told_on=self._today)
        if self._arguments.organisation:
            return make(whose=Whose.ORGANISATION, organisation=name)
        if name.casefold() == YOU:
            return make(whose=Whose.YOU)
        if name not in self._known:
            self._known[name] = self._person(name)
        return make(whose=Whose.PERSON, person=self._known[name])

    def _person(self, name: str) -> Participant:
        if not name:
            raise InvalidValueError("name", "need-is-nobodys")
        try:
            return self._book.naming.resolve(name)
        except NotFoundError:
            if self._arguments.add:
                return Participant(0, name)
            raise


def need_line(need: Need) -> str:
    """Whose it is, which side, what."""
    words = {NeedSide.NEED: "needs", NeedSide.OFFER: "offers"}[need.side]
    return f"{_whose(need)}  {words}: {need.text}"


def _whose(need: Need) -> str:
    if need.whose is Whose.YOU:
        return YOU
    return need.organisation if need.person is None else need.person.name


def need_json(need: Need) -> dict[str, Any]:
    """The same for a program."""
    person = need.person and {"uid": need.person.uid, "name": need.person.name}
    return {
        "uid": need.uid,
        "side": need.side.value,
        "whose": need.whose.value,
        "person": person,
        "organisation": need.organisation,
        "text": need.text,
        "told_on": need.told_on.isoformat(),
    }


NEED = Command(
    "need", "keep what somebody is looking for", partial(_run, NeedSide.NEED), _add_arguments
)
OFFER = Command(
    "offer", "keep what somebody can help with", partial(_run, NeedSide.OFFER), _add_arguments
)
