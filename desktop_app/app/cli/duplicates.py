"""`kith duplicates`: who may be here twice, and why."""

from __future__ import annotations

import gc
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.output import print_json
from desktop_app.app.printing import say
from desktop_app.ui.words.double_sentences import why_sentence

if TYPE_CHECKING:
    from desktop_app.domain.doubles.groups import Group
    from desktop_app.domain.doubles.scoring import Double
    from desktop_app.domain.timeline import Participant
    from desktop_app.services.address_book import AddressBook


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--doubtful", action="store_true", help="those who are rather two people as well"
    )


def _run(book: AddressBook, arguments: Namespace) -> int:
    # What is made stays until the end: looking for cycles in it takes a fifth of the time.
    gc.disable()
    found = [each for each in book.doubles.find() if each.is_sure or arguments.doubtful]
    people = book.doubles.people(found)
    if arguments.json:
        groups = book.doubles.groups(found)
        print_json(
            {
                "groups": [_group_json(each, people) for each in groups],
                "pairs": [_json(each, people) for each in found],
            }
        )
        return 0
    for each in found:
        say(f"{people[each.one].name}  =  {people[each.other].name}")
        say(f"   {why_sentence(each)}")
    return 0


def _group_json(group: Group, people: dict[int, Participant]) -> dict[str, Any]:
    """Those who are almost certainly one person: the one to keep, and whom each other resembles
    most.
    """
    return {
        "keep": _person_json(people[group.keep]),
        "copies": [
            {**_person_json(people[copy.id]), "of": people[copy.of].uid} for copy in group.copies
        ],
    }


def _person_json(person: Participant) -> dict[str, str]:
    return {"uid": person.uid, "name": person.name}


def _json(double: Double, people: dict[int, Participant]) -> dict[str, Any]:
    """The same for a program."""
    pair = [people[double.one], people[double.other]]
    return {
        "people": list(map(_person_json, pair)),
        "score": double.score,
        "sure": double.is_sure,
        "name": double.name.kind.value,
        "shared": [each.value for each in double.shared],
        "against": [each.value for each in double.against],
        "why": why_sentence(double),
    }


DUPLICATES = Command("duplicates", "say who may be here twice, and why", _run, _add_arguments)
