"""What is asked to find doubles: everybody with all by which they may be recognised."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop_app.domain.doubles.candidate import Candidate, Number
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import ChannelKind, PostalAddress

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

_PEOPLE = (
    "SELECT id, uid, display_name, prefix, given, middle, family, suffix, nickname, phonetic_given, phonetic_family, "
    "other_script, is_company, headline, place FROM person WHERE trashed_at IS NULL ORDER BY id"
)


def candidates(db: Database) -> list[Candidate]:
    """Everybody who is not in the trash, by id."""
    people = {}
    for row in db.rows(_PEOPLE):
        phonetic = f"{row[9]} {row[10]}".strip()
        also = tuple(name for name in (phonetic, row[11]) if name)
        people[row[0]] = person = Candidate(*row[:9])
        person.also, person.is_company = also, bool(row[12])
        person.headline, person.place = row[13:]
    _add_channels(db, people)
    _add_work(db, people)
    for row, day in db.rows(
        "SELECT person_id, day FROM important_date WHERE kind = 'birthday' AND day IS NOT NULL"
    ):
        if row in people:
            people[row].birthday = PartialDate.parse(day)
    return list(people.values())


def _add_channels(db: Database, people: dict[int, Candidate]) -> None:
    for row, kind, label, service, value, address in db.rows(
        "SELECT person_id, kind, label, service, value, address FROM channel ORDER BY person_id, position"
    ):
        person = people.get(row)
        if person is None:
            continue
        if kind == ChannelKind.EMAIL.value:
            person.emails += (value,)
        elif kind == ChannelKind.PHONE.value:
            person.phones += (Number(value, label),)
        elif kind == ChannelKind.ADDRESS.value:
            if address is not None:
                person.addresses += (PostalAddress(*json.loads(address)),)
        elif kind == ChannelKind.CHAT.value:
            person.chats += ((service, value),)
        else:
            person.pages += (value,)


def _add_work(db: Database, people: dict[int, Candidate]) -> None:
    for row, name in db.rows(
        "SELECT p.person_id, o.name FROM position p JOIN organisation o ON o.id = p.organisation_id "
        "WHERE NOT p.is_study ORDER BY p.person_id, p.position"
    ):
        if row in people:
            people[row].work += (name,)


def told_apart(db: Database) -> set[tuple[int, int]]:
    """Pairs of people who were said to be two, the smaller id first."""
    pairs = db.rows("SELECT person_id, other_id FROM told_apart")
    return {(min(pair), max(pair)) for pair in pairs}
