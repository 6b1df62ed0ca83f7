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
    from desktop_app.services.address_book import AddressBook


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", nargs="+")


def _run(book: AddressBook, arguments: Namespace) -> int:
    """The status is 1 when nothing is found."""
    text = " ".join(arguments.text)
    ids = book.people_list.ids(PeopleQuery(text=text), local_now().date())
    lines = book.people_list.lines(ids[:PEOPLE_SHOWN])
    entries = book.timeline.search(text, ENTRIES_SHOWN)
    others = book.search.others(text, ENTRIES_SHOWN)
    if arguments.json:
        found: dict[str, list[dict[str, Any]]] = {
            "people": list(map(person_json, lines)),
            "entries": list(map(entry_json, entries)),
        }
        if others:
            found["others"] = [{"noun": item.noun, "words": item.words} for item in others]
        print_json(found)
    else:
        told = [f"{item.noun}: {item.words}" for item in others]
        for words in [*map(person_line, lines), *map(entry_line, entries), *told]:
            say(words)
    return 0 if lines or entries or others else 1


SEARCH = Command("search", "find people and what passed between you", _run, _add_arguments)
