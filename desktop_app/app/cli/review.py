"""`kith review`: what mailboxes and calendars propose, and the weekly review asks about."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.here import local_now
from desktop_app.app.cli.output import print_json
from desktop_app.app.printing import say

if TYPE_CHECKING:
    from desktop_app.domain.proposed import ProposedEntry
    from desktop_app.services.address_book import AddressBook


def _run(book: AddressBook, arguments: Namespace) -> int:
    today = local_now().date()
    found = book.proposed.waiting(today)
    if arguments.json:
        entries, people = book.proposed.count(today)
        print_json({"waiting": entries, "people": people, "entries": list(map(_as_json, found))})
        return 0
    for entry in found:
        say(
            f"{entry.day.isoformat()}  {entry.kind.value}  {entry.who.name}  {entry.summary}".rstrip()
        )
    return 0


def _as_json(entry: ProposedEntry) -> dict[str, Any]:
    return {
        "day": entry.day.isoformat(),
        "at": None if entry.at is None else entry.at.isoformat(),
        "kind": entry.kind.value,
        "starter": None if entry.starter is None else entry.starter.value,
        "person": {"uid": entry.who.uid, "name": entry.who.name},
        "with": list(entry.others),
        "summary": entry.summary,
        "place": entry.place,
        "source": entry.source,
    }


REVIEW = Command(
    "review",
    "list what mailboxes and calendars propose; the weekly review logs or dismisses it",
    _run,
)
