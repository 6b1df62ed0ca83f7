"""`kith log`: a line, as the composer of the window reads it. Nobody can be asked, so every name
must be known.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.here import is_day_first, local_now
from desktop_app.app.cli.output import (
    entry_json,
    entry_line,
    print_json,
    reminder_json,
    reminder_when,
)
from desktop_app.app.printing import say

if TYPE_CHECKING:
    from desktop_app.services.address_book import AddressBook


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", nargs="+")


def _run(book: AddressBook, arguments: Namespace) -> int:
    from desktop_app.app.local_zone import local_zone_name
    from desktop_app.domain.grammar.languages import read_line
    from desktop_app.domain.typed_line import refuse_doubt, typed_line
    from desktop_app.ui.words.reminder_texts import reminder_texts

    draft = read_line(" ".join(arguments.text), local_now(), book.naming, day_first=is_day_first())
    refuse_doubt(draft)
    line = typed_line(draft, local_zone_name(), reminder_texts())
    row = book.typed_lines.log(line).result().value
    stored = book.timeline.interaction(row) if line.entry is not None else None
    if arguments.json:
        entry = entry_json(stored) if stored else {}
        print_json(entry | ({"reminder": reminder_json(line.reminder)} if line.reminder else {}))
        return 0
    if stored is not None:
        say(entry_line(stored))
    if line.reminder is not None:
        say(f"Reminder on {reminder_when(line.reminder)}: {line.reminder.text}")
    return 0


LOG = Command("log", "log what happened, such as “Coffee with Ana yesterday”", _run, _add_arguments)
