"""A program that runs command after command and says when each is done, to be killed at any
moment."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    Person,
    Photo,
    Position,
    Relation,
)
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.services.address_book import AddressBook

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


def clock() -> datetime:
    """A clock that stands still, so that the same commands write the same rows."""
    return NOW


def run_command(kith: AddressBook, number: int) -> None:
    """Command `number` of a fixed series; what it does depends on what is there and on nothing
    else."""
    there = sorted(kith.exporting.everybody())
    who = tuple(Participant(row, "") for row in there[-3:])
    waiting = kith.reminders.waiting()
    kind = number % 8
    if kind == 1 and there:
        entry = Interaction(
            InteractionKind.CALL,
            date(2026, 1, 1) + timedelta(number % 300),
            f"Call {number}",
            people=who,
        )
        entry.uid = f"i{number}"
        kith.timeline.log(
            entry, Reminder("Call back", NOW.date(), people=who, uid=f"r{number}")
        ).result()
    elif kind == 2 and there:
        kith.people.edit(there[-1], notes=f"Note {number}", family=f"Name {number}").result()
    elif kind == 3 and there:
        kith.tags.put(there[-3:], [f"tag {number % 40}", "all"]).result()
    elif kind == 4 and waiting:
        kith.reminders.complete(waiting[0].id, waiting[0].due, NOW.date()).result()
    elif kind == 5 and len(there) > 20:
        kith.people.purge(there[:2]).result()
    elif kind == 6 and kith.history.undoable():
        kith.history.undo().result()
    else:
        kith.people.add(_contact(number, there)).result()


def _contact(number: int, there: list[int]) -> Contact:
    return Contact(
        Person(display_name=f"Person {number}", uid=f"p{number}", circle_id=2),
        channels=[
            Channel(ChannelKind.EMAIL, f"p{number}@x.org"),
            Channel(ChannelKind.PHONE, str(number)),
        ],
        positions=[Position(f"Firm {number % 30}", "Editor")],
        relations=[Relation("friend", "Somebody", there[-1])] if there else [],
        photo=Photo(b"\xff\xd8\xff" + bytes(5000)),
    )


def main() -> None:
    """Run commands from the given number on, for ever or to another given one, and print the
    number of each that is done."""
    kith = AddressBook(Path(sys.argv[1]), clock)
    begin, *end = map(int, sys.argv[2:])
    for number in range(begin + 1, end[0] + 1) if end else count(begin + 1):
        run_command(kith, number)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
    kith.close()


if __name__ == "__main__":
    main()
