"""People, entries and reminders as the command line prints them: a line each, or JSON."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from desktop_app.domain.names import work_of
from desktop_app.domain.reminders import SOME_DAY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.reminders import Reminder
    from desktop_app.domain.timeline import Interaction, Participant

ENTRIES_SHOWN = 20
PEOPLE_SHOWN = 500


def print_json(value: Any) -> None:
    """Print `value` to standard output."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2, default=str)
    sys.stdout.write("\n")


def print_json_line(value: Any) -> None:
    """Print `value` on one line and at once, so that a program that asks line by line can wait."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, default=str) + "\n")
    sys.stdout.flush()


def person_line(line: PersonLine) -> str:
    """Name, what they do, the last contact."""
    what = line.headline or ", ".join(work_of(line.name, line.title, line.organisation))
    last = f"last contact {line.last_contact.isoformat()}" if line.last_contact else ""
    return "  ".join(part for part in (line.name, what, last) if part)


def person_json(line: PersonLine) -> dict[str, Any]:
    """The same for a program."""
    return {
        "uid": line.uid,
        "name": line.name,
        "headline": line.headline,
        "title": line.title,
        "organisation": line.organisation,
        "starred": line.starred,
        "last_contact": line.last_contact.isoformat() if line.last_contact else None,
    }


def entry_line(item: Interaction) -> str:
    """Day, kind, what was typed, with whom."""
    parts = (item.day.isoformat(), item.kind.value, item.summary, _with(item.people))
    return "  ".join(part for part in parts if part)


def entry_json(item: Interaction) -> dict[str, Any]:
    """The same for a program."""
    return {
        "uid": item.uid,
        "day": item.day.isoformat(),
        "at": item.at.isoformat() if item.at else None,
        "kind": item.kind.value,
        "summary": item.summary,
        "body": item.body,
        "people": _people_json(item.people),
    }


def reminder_when(item: Reminder) -> str:
    """The day it is due, with its time of day when it has one; "some day" for none."""
    if item.due == SOME_DAY:
        return "some day"
    return (
        f"{item.due.isoformat()} {item.time_of_day:%H:%M}"
        if item.time_of_day
        else item.due.isoformat()
    )


def reminder_line(item: Reminder) -> str:
    """When, what, with whom."""
    return "  ".join(part for part in (reminder_when(item), item.text, _with(item.people)) if part)


def reminder_json(item: Reminder) -> dict[str, Any]:
    """The same for a program."""
    return {
        "due": None if item.due == SOME_DAY else item.due.isoformat(),
        "clock": f"{item.time_of_day:%H:%M}" if item.time_of_day else None,
        "text": item.text,
        "rule": item.rule,
        "people": _people_json(item.people),
    }


def _with(people: Sequence[Participant]) -> str:
    return f"({', '.join(person.name for person in people)})" if people else ""


def _people_json(people: Sequence[Participant]) -> list[dict[str, str]]:
    return [{"uid": person.uid, "name": person.name} for person in people]
