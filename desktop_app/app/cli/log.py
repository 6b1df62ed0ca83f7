"""`kith log`: a line, as the composer of the window reads it; every name must be known. Which of
several favours it goes on with is asked. A line that says where one will be stores nothing and shows
whom one could see there. `--explain` stores nothing and says what was understood.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.here import is_day_first, local_now, stopped_now
from desktop_app.app.cli.output import (
    entry_json,
    entry_line,
    print_json,
    print_json_line,
    reminder_json,
    reminder_when,
)
from desktop_app.app.printing import say
from desktop_app.app.standard_streams import given_lines

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from desktop_app.domain.whereabouts.visiting import Visit
    from desktop_app.services.address_book import AddressBook


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", nargs="+", metavar="TEXT")
    parser.add_argument(
        "--explain",
        action="store_true",
        help="store nothing and say what was understood; “-” reads lines from standard input",
    )
    parser.add_argument(
        "--favour",
        metavar="N",
        help="the favour the line goes on with, where it may be several; “none” for none of them",
    )
    parser.add_argument(
        "--plain",
        action="store_true",
        help="log a line that says where you will be, instead of showing whom you could see there",
    )


def _run(book: AddressBook, arguments: Namespace) -> int:
    if arguments.explain:
        return _explain(book, arguments)
    return _log(book, arguments)


def _explain(book: AddressBook, arguments: Namespace) -> int:
    from desktop_app.app.cli.explain import explained
    from desktop_app.domain.grammar.languages import read_line
    from desktop_app.ui.words.places import town_in_full
    from desktop_app.ui.words.reminder_texts import reminder_texts

    text, now, day_first = " ".join(arguments.text), stopped_now(), is_day_first()
    lines: Iterable[str] = [text]
    if text == "-":
        from desktop_app.domain.grammar.loading import load_whole

        # Once before many lines, not with the first of each form.
        load_whole()
        lines = given_lines()
    for line in lines:
        words = line.rstrip("\n")
        draft = read_line(words, now, book.naming, day_first=day_first)
        found = explained(draft, now, reminder_texts())
        visit = None if arguments.plain else _visit(book, words, now.date())
        if visit is not None:
            found["visit"] = {
                "place": town_in_full(visit.town),
                "first": visit.first.isoformat(),
                "last": visit.last.isoformat(),
            }
        if arguments.json:
            print_json_line(found)
        else:
            say(_explained_line(found))
    return 0


def _explained_line(found: dict[str, Any]) -> str:
    """Every part that was understood, with its name."""
    parts = {
        **found,
        "people": ", ".join(person["name"] for person in found["people"]),
        "unknown": ", ".join(found["unknown"]),
        "ambiguous": ", ".join(word["word"] for word in found["ambiguous"]),
        "when": (found["when"] or {}).get("words"),
        "facts": ", ".join(fact["value"] for fact in found["facts"]),
    }
    if visit := found.get("visit"):
        parts["visit"] = " ".join(visit.values())
    if found["reminder"]:
        parts["reminder"] = " ".join(str(part) for part in found["reminder"].values() if part)
    return "  ".join(f"{name}: {value}" for name, value in parts.items() if value)


def _visit(book: AddressBook, text: str, today: date) -> Visit | None:
    """Where and when a line says that one will be; None for a line that tells of something else."""
    from desktop_app.domain.grammar.languages import read_trip
    from desktop_app.domain.whereabouts.visiting import Visit

    trip = read_trip(text, today, is_day_first())
    town = None if trip is None else book.whereabouts.town(trip.place)
    return None if trip is None or town is None else Visit(town, trip.first, trip.last)


def _log(book: AddressBook, arguments: Namespace) -> int:
    from desktop_app.app.cli.which_favour import NotSaidError, which_favour
    from desktop_app.app.local_zone import local_zone_name
    from desktop_app.domain.grammar.languages import read_line
    from desktop_app.domain.typed_line import refuse_doubt, typed_line
    from desktop_app.ui.words.kept_favours import kept_of_giving
    from desktop_app.ui.words.reminder_texts import reminder_texts

    text, now = " ".join(arguments.text), local_now()
    visit = None if arguments.plain else _visit(book, text, now.date())
    if visit is not None:
        from desktop_app.app.cli.near import show_visit

        show_visit(book, visit, as_json=arguments.json)
        return 0
    draft = read_line(text, now, book.naming, day_first=is_day_first())
    refuse_doubt(draft)
    line = typed_line(draft, local_zone_name(), reminder_texts())
    meant, favour_id = book.typed_lines.meant(line), None
    if meant or arguments.favour is not None:
        try:
            favour_id = which_favour(meant, arguments.favour)
        except NotSaidError:
            return 1
        if favour_id is None:
            line = replace(line, give=None)
    done = book.typed_lines.log(line, favour_id).result()
    stored = book.timeline.interaction(done.value) if line.entry is not None else None
    kept = kept_of_giving(done.step)
    if arguments.json:
        entry = entry_json(stored) if stored else {}
        reminder = {"reminder": reminder_json(line.reminder)} if line.reminder else {}
        print_json(entry | reminder | ({"kept": kept} if kept else {}))
        return 0
    if stored is not None:
        say(entry_line(stored))
    if line.reminder is not None:
        say(f"Reminder on {reminder_when(line.reminder)}: {line.reminder.text}")
    if kept:
        say(kept)
    return 0


LOG = Command("log", "log what happened, such as “Coffee with Ana yesterday”", _run, _add_arguments)
