"""`kith households`: who lives together, and who may."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.output import print_json
from desktop_app.app.printing import say
from desktop_app.domain.households import envelope_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.domain.households import Member, Offer, Together
    from desktop_app.services.address_book import AddressBook


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--offers", action="store_true", help="who may live together instead, of those who do not"
    )


def _run(book: AddressBook, arguments: Namespace) -> int:
    # Late: the other commands are to load no Qt.
    from desktop_app.ui.words.households import say_names, say_offer, say_where

    homes = book.households
    if arguments.offers:
        offers = homes.offers()
        if arguments.json:
            print_json(list(map(_offer_json, offers)))
        for each in () if arguments.json else offers:
            _say(envelope_line(each.people), say_offer(each))
        return 0
    there = homes.several(homes.listed())
    if arguments.json:
        print_json(list(map(_household_json, there)))
        return 0
    for home in there:
        here = [each for each in home.members if each.is_here]
        names = [say_names(here, len(here))] if home.household.name else []
        _say(home.line, *names, say_where(home.household))
    return 0


def _say(line: str, *below: str) -> None:
    say(line)
    for words in filter(None, below):
        say(f"   {words}")


def _household_json(there: Together) -> dict[str, Any]:
    """A household for a program."""
    household = there.household
    return {
        "uid": household.uid,
        "line": there.line,
        "name": household.name,
        "address": household.value,
        "people": _people_json(there.members),
    }


def _offer_json(offer: Offer) -> dict[str, Any]:
    """People who may live together; `household` is the uid of the one there is, or null."""
    return {
        "household": offer.household.uid or None,
        "address": offer.household.value,
        "people": _people_json(offer.people),
        "there": _people_json(offer.there),
    }


def _people_json(members: Iterable[Member]) -> list[dict[str, str]]:
    return [{"uid": each.uid, "name": each.name} for each in members]


HOUSEHOLDS = Command("households", "list who lives together, or may", _run, _add_arguments)
