"""`kith search`: people, entries and whatever else matches."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.here import local_now
from desktop_app.app.cli.output import (
    ENTRIES_SHOWN,
    PEOPLE_SHOWN,
    entry_json,
    entry_line,
    person_json,
    person_line,
    print_json,
)
from desktop_app.app.printing import say
from desktop_app.domain.people_query import PeopleQuery

if TYPE_CHECKING:
    from desktop_app.domain.found import Reason
    from desktop_app.services.address_book import AddressBook


LONGEST = 100
"""Letters shown of the text that was found."""


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", nargs="+")


def _run(book: AddressBook, arguments: Namespace) -> int:
    """The status is 1 when nothing is found."""
    text = " ".join(arguments.text)
    found = book.people_list.find(PeopleQuery(text=text), local_now().date())
    lines = book.people_list.lines(found.ids[:PEOPLE_SHOWN])
    why = book.people_list.reasons(text, lines, found.entries)
    entries = book.timeline.search(text, ENTRIES_SHOWN)
    others = book.search.others(text, ENTRIES_SHOWN)
    if arguments.json:
        told: dict[str, list[dict[str, Any]]] = {
            "people": [person_json(line) | _reason_json(why.get(line.id)) for line in lines],
            "entries": list(map(entry_json, entries)),
        }
        if others:
            told["others"] = [{"noun": item.noun, "words": item.words} for item in others]
        print_json(told)
    else:
        people = [person_line(line) + _reason_words(why.get(line.id)) for line in lines]
        rest = [f"{item.noun}: {item.words}" for item in others]
        for words in [*people, *map(entry_line, entries), *rest]:
            say(words)
    return 0 if lines or entries or others else 1


def _reason_words(reason: Reason | None) -> str:
    """What the search found of somebody, where their line does not show it."""
    if reason is None:
        return ""
    day = "" if reason.day is None else reason.day.isoformat()
    parts = (" ".join(reason.text.split())[:LONGEST], reason.kind_word, day)
    return f"  ({', '.join(part for part in parts if part)})"


def _reason_json(reason: Reason | None) -> dict[str, Any]:
    if reason is None:
        return {}
    day = None if reason.day is None else reason.day.isoformat()
    return {"found_by": {"in": reason.because.value, "text": reason.text, "day": day}}


SEARCH = Command("search", "find people and what passed between you", _run, _add_arguments)
