"""A rich book of made-up people, and all its rows as dictionaries."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING, Any

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.changes import Step
from desktop_app.domain.favour_steps import steps
from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.needs import Need, NeedSide, Whose
from desktop_app.domain.own_values import OwnKind, OwnValue
from desktop_app.domain.person import Channel, ChannelKind, PostalAddress
from desktop_app.domain.reminders import Origin as ReminderOrigin
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.storage import favours, needs, people, records, reminders, timeline
from desktop_app.storage.engine.store import Store
from tests.made_up_people import WORDS, made_up

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.storage.engine.connection import Database

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
TODAY: date = NOW.date()
PEOPLE = 160
SPOTS = (
    ("Lisbon", "", "", "Portugal"),
    ("Cascais", "", "", "PT"),
    ("Porto", "", "", "Portugal"),
    ("Berlin", "", "10117", "Germany"),
    ("Potsdam", "Brandenburg", "", ""),
    ("Suva", "", "", "Fiji"),
    ("Nowhere at all", "", "", ""),
)
"""Towns as addresses name them: city, region, postal code and country. One that no table knows."""
FIELDS = ("Publishing", "publishing", "Law", "Ceramics", "Software", "Öl")
TABLES = [
    "person",
    "channel",
    "photo",
    "position",
    "organisation",
    "important_date",
    "person_tag",
    "own_field",
    "own_value",
    "household",
    "household_person",
    "tag",
    "circle",
    "record",
    "source",
    "participation",
    "interaction",
    "favour",
    "need",
    "reminder",
    "reminder_person",
]


OWN = {
    "Shoe size": (OwnKind.NUMBER, ("43", "-0.50", "1.5", "12345678901234567890", "7.0", "7")),
    "Drink": (OwnKind.CHOICE, ("Tea", "Coffee", "a, b")),
    "Member since": (OwnKind.DAY, ("2019", "2019-05", "2019-05-01", "2025-11-21", "2026")),
    "Page": (OwnKind.LINK, ("https://x.example/a_b", "https://X.example/100%")),
    "Allergies": (OwnKind.TEXT, (*WORDS[:6], "Ölsaat", "100%\nnuts", "nuts")),
}
"""Fields of one's own by name, with what stands in them."""


def fill(folder: Path) -> Store:
    """A store of some people with all that hangs on people, the same each time."""
    store = Store(folder)
    store.write(Step("fill"), lambda db: _fill(db, Random(17))).result()
    return store


def rows(db: Database) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table that rules ask."""
    found = {}
    for table in TABLES:
        names = [row[1] for row in db.rows(f"PRAGMA table_info({table})")]
        found[table] = [
            dict(zip(names, row, strict=True)) for row in db.rows(f"SELECT * FROM {table}")
        ]
    return found


def by_person(found: list[dict[str, Any]], column: str = "person_id") -> dict[int, list[Any]]:
    """Rows by the person a column names."""
    sorted_out: dict[int, list[Any]] = defaultdict(list)
    for row in found:
        sorted_out[row[column]].append(row)
    return sorted_out


def _fill(db: Database, random: Random) -> None:
    origins = records.Origins(db)
    everybody: list[Participant] = []
    for number in range(PEOPLE):
        came = NOW - timedelta(random.choice((0, 1, 6, 7, 8, 200, 400, 900)))
        contact = made_up(random, number)
        _place(random, contact, came, everybody)
        row = people.insert(db, contact, came)
        everybody.append(Participant(row, contact.person.display_name, contact.person.uid))
        for source in random.sample(("vcard", "linkedin", "unwanted"), random.choice((0, 0, 1, 2))):
            records.add(db, row, origins.of(source, "", f"{source}{number}"), None)
    for (row,) in db.rows("SELECT id FROM organisation ORDER BY id"):
        name = random.choice(("", "Lisbon", "Potsdam", "Labasa, Fiji"))
        db.run("UPDATE organisation SET place = ? WHERE id = ?", (name, row))
    for _ in range(120):
        _log(db, random, everybody)


def _place(random: Random, contact: Any, came: datetime, everybody: list[Participant]) -> None:
    person = contact.person
    person.circle_id = random.choice((None, None, 1, 2, 3, 4, 5))
    person.cadence = random.choice((None, None, None, Cadence(7, 11), Cadence(90, 100)))
    person.rhythm_since = TODAY - timedelta(random.choice((0, 5, 20, 120, 500)))
    person.fields = tuple(random.sample(FIELDS, random.choice((0, 0, 1, 2))))
    person.created_at = came
    person.archived_at = NOW if random.random() < 0.15 else None
    person.trashed_at = NOW if random.random() < 0.1 else None
    person.met_event = random.choice(("", "", "Book fair", random.choice(WORDS)))
    contact.own_values += [
        OwnValue(name, kind, random.choice(texts))
        for name, (kind, texts) in OWN.items()
        if random.random() < 0.6
    ]
    if random.random() < 0.3:
        person.place = ", ".join(filter(None, random.choice(SPOTS)))
    if random.random() < 0.5:
        contact.channels.append(_address(random))
    if everybody and random.random() < 0.4:
        person.introduced_by = random.choice(everybody).id


def _address(random: Random) -> Channel:
    city, region, code, country = random.choice(SPOTS)
    parts = PostalAddress(city=city, region=region, postal_code=code, country=country)
    label = random.choice(("", "home", "work"))
    whole = parts if random.random() < 0.7 else None
    return Channel(ChannelKind.ADDRESS, parts.one_line(), label, address=whole)


def _log(db: Database, random: Random, everybody: list[Participant]) -> None:
    some = tuple(random.sample(everybody, random.randint(1, 2)))
    day = TODAY - timedelta(random.choice((0, 1, 6, 7, 8, 29, 30, 31, 365, 366, 1095, 1096, 2000)))
    kind = random.choice((InteractionKind.CALL, InteractionKind.MEAL, InteractionKind.NOTE))
    words = random.choice(WORDS)
    timeline.insert(db, Interaction(kind, day, words, people=some), NOW)
    side = random.choice((Side.GIVEN, Side.RECEIVED))
    what = random.choice(list(FavourKind))
    step = random.choice([*steps(what, side), FavourStep.DECLINED, FavourStep.LET_GO])
    whom = {"receiver" if side is Side.GIVEN else "giver": some[0]}
    favours.insert(db, Favour(what, side, step, day, text="x", **whom), NOW)
    need = Need(random.choice(list(NeedSide)), Whose.PERSON, words, day, person=some[0])
    need.closed_on = random.choice((None, day))
    needs.insert(db, need, NOW)
    origin = random.choice((ReminderOrigin.HAND, ReminderOrigin.PROMISE))
    reminder = Reminder("x", day, origin=origin, people=some)
    reminder.done_at = random.choice((None, NOW))
    reminders.insert(db, reminder, NOW)
