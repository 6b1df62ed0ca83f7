"""`kith favours`: what people did for each other, or are about to."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.here import local_now
from desktop_app.app.cli.output import print_json
from desktop_app.app.printing import say
from desktop_app.domain.favour_steps import next_of
from desktop_app.domain.favours import FavourKind, FavourQuery, Side

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.favours import Favour
    from desktop_app.domain.timeline import Participant
    from desktop_app.services.address_book import AddressBook

SHOWN = 500


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("name", nargs="*", help="only those this person is in")


def _run(book: AddressBook, arguments: Namespace) -> int:
    name = " ".join(arguments.name)
    person = book.naming.resolve(name).id if name else None
    found = book.favours.page(FavourQuery(person=person), SHOWN)
    today = local_now().date()
    if arguments.json:
        print_json([_json(favour, today) for favour in found])
        return 0
    for favour in found:
        say(_line(favour))
    return 0


def _line(favour: Favour) -> str:
    """Day, kind, how far it is, who for whom, what."""
    parts = (
        favour.day.isoformat(),
        favour.kind.value,
        favour.step.value,
        _who(favour),
        favour.text,
    )
    return "  ".join(part for part in parts if part)


def _who(favour: Favour) -> str:
    giver = "you" if favour.side is Side.GIVEN else _name(favour.giver)
    receiver = "you" if favour.side is Side.RECEIVED else _name(favour.receiver)
    third = _name(favour.third) if favour.third else favour.organisation
    if favour.kind is FavourKind.INTRODUCTION:
        return f"{giver}: {receiver} and {third or 'somebody'}"
    return f"{giver} for {receiver}" + (f", {third}" if third else "")


def _name(person: Participant | None) -> str:
    return "somebody" if person is None else person.name


def _json(favour: Favour, today: date) -> dict[str, Any]:
    waits = next_of(favour, today)
    return {
        "uid": favour.uid,
        "kind": favour.kind.value,
        "side": favour.side.value,
        "step": favour.step.value,
        "day": favour.day.isoformat(),
        "giver": _person(favour.giver),
        "receiver": _person(favour.receiver),
        "third": _person(favour.third),
        "organisation": favour.organisation,
        "text": favour.text,
        "outcome": favour.outcome,
        "thanked_on": None if favour.thanked_on is None else favour.thanked_on.isoformat(),
        "passed": [
            {"step": item.step.value, "day": item.day.isoformat()} for item in favour.passed
        ],
        "next": None if waits is None else waits.kind.value,
    }


def _person(person: Participant | None) -> dict[str, str] | None:
    return None if person is None else {"uid": person.uid, "name": person.name}


FAVOURS = Command(
    "favours", "list what people did for each other, or are about to", _run, _add_arguments
)
