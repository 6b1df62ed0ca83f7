"""`kith due`: what waits today, the important dates that come, and people whose rhythm has run out."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.here import local_now
from desktop_app.app.cli.output import (
    PEOPLE_SHOWN,
    person_json,
    person_line,
    print_json,
    reminder_json,
    reminder_line,
)
from desktop_app.app.printing import say
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.rules import rule

if TYPE_CHECKING:
    from desktop_app.domain.important_dates import UpcomingDate
    from desktop_app.services.address_book import AddressBook

DATES_SHOWN = 200


def _run(book: AddressBook, arguments: Namespace) -> int:
    now = local_now()
    today = now.date()
    waiting = book.waiting.today(now)
    due = [item.reminder for item in waiting.reminders]
    lines = book.people_list.lines(
        book.people_list.ids(PeopleQuery.by(rule.DUE), today)[:PEOPLE_SHOWN]
    )
    ahead = [item for item in book.important_dates.near(today, DATES_SHOWN) if item.day > today]
    near = [*waiting.dates, *ahead]
    if arguments.json:
        reminders = [{"uid": item.uid} | reminder_json(item) for item in due]
        dates = [date_json(item) | {"waits": item.day <= today} for item in near]
        people = list(map(person_json, lines))
        counted = {"waiting": waiting.count, "reminders": reminders}
        print_json(counted | {"dates": dates, "people": people})
        return 0
    for words in [*map(reminder_line, due), *map(date_line, near), *map(person_line, lines)]:
        say(words)
    return 0


def date_line(item: UpcomingDate) -> str:
    """Day, what it is, whose, and what it makes."""
    years = "" if item.turns is None else f", {item.turns}"
    return f"{item.day.isoformat()}  {item.label or item.kind.value} of {item.person.name}{years}"


def date_json(item: UpcomingDate) -> dict[str, Any]:
    """The same for a program."""
    return {
        "day": item.day.isoformat(),
        "kind": item.kind.value,
        "label": item.label,
        "turns": item.turns,
        "person": {"uid": item.person.uid, "name": item.person.name},
    }


DUE = Command(
    "due", "list what waits today, important dates that come and people to be in touch with", _run
)
