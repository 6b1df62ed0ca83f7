"""Who was a connection in an earlier archive and is none in a later one. Nobody is deleted: it is
told once, and of those kept in mind a reminder is made to think of another way to reach them.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.faults import fault
from desktop_app.domain.importing import Problem, Severity
from desktop_app.domain.person import RawCard
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.things_read import LostConnection, RosterRead
from desktop_app.formats.source import sources
from desktop_app.services.new_jobs import A_WEEK
from desktop_app.storage import reminders, settings, timestamps
from desktop_app.storage.queries import mentioned
from desktop_app.storage.queries import settings as setting_queries
from desktop_app.storage.queries.participants import named

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

LOST = "linkedin-lost"
"""The key of the option."""
SETTING = "import.lost.{}"
"""Where the ids are kept of those of whom it was told, by source."""


def lost(db: Database, rosters: Iterable[RosterRead]) -> list[LostConnection]:
    """Those who are on none of the lists, were on an earlier one, and of whom nobody was told yet."""
    found: list[LostConnection] = []
    for roster in rosters:
        source = sources()[roster.source]
        told = set(setting_queries.setting(db, SETTING.format(roster.source)) or ())
        people: dict[int, tuple[str, bool, set[str]]] = {}
        for own_id, person, name, is_close, version, lines in mentioned.last_told(
            db, roster.source
        ):
            if source.is_listed(RawCard(version, tuple(lines.split("\n")))):
                people.setdefault(person, (name, bool(is_close), set()))[2].add(own_id)
        found += [
            LostConnection(person, name, frozenset(ids), is_close)
            for person, (name, is_close, ids) in people.items()
            if ids.isdisjoint(roster.own_ids) and not ids <= told
        ]
    return found


def remember(db: Database, roster: RosterRead, gone: Sequence[LostConnection]) -> None:
    """Tell of these no more, but anew of who has come back."""
    key = SETTING.format(roster.source)
    before = set(setting_queries.setting(db, key) or ())
    told = (before | {own_id for person in gone for own_id in person.own_ids}) - roster.own_ids
    if told != before:
        settings.set_setting(db, key, sorted(told))


def notice(person: LostConnection, roster: RosterRead) -> Problem:
    """What the report says of it."""
    gone = fault("linkedin-lost")
    return Problem(roster.file, 0, gone, person.name, Severity.NOTICE)


def think_of(
    db: Database, gone: Sequence[LostConnection], titles: Mapping[str, str], now: datetime
) -> int:
    """Store a reminder for each of them who is kept in mind, three a week from tomorrow, and give
    their number. `titles` has the words under LOST; `now` is a UTC moment.
    """
    by_uid = {
        str(uuid.uuid5(uuid.NAMESPACE_URL, f"{LOST}:{'|'.join(sorted(person.own_ids))}")): person
        for person in gone
        if person.is_close
    }
    known = mentioned.stored(db, "reminder", by_uid)
    new = {uid: person for uid, person in by_uid.items() if uid not in known}
    people = named(db, (person.person_id for person in new.values()))
    today = timestamps.local_day(now)
    for place, (uid, person) in enumerate(new.items()):
        due = today + timedelta(1 + place * 7 // A_WEEK)
        who = (people[person.person_id],)
        reminders.insert(db, Reminder(titles.get(LOST, LOST), due, people=who, uid=uid), now)
    return len(new)
