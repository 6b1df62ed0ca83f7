"""Who may be proposed today, found by index, a few hundred at most; and what was answered."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from desktop_app.domain.cadence import Cadence, clock_day
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Standing
from desktop_app.domain.suggestions import (
    DORMANT_DAYS,
    NEW_POSITION_DAYS,
    NOT_THIS_DAYS,
    QUIET_DAYS,
    Answer,
    AnswerKind,
    Candidate,
    is_outside,
)
from desktop_app.domain.timeline import Participant
from desktop_app.storage import timestamps
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.engine.rhythms import BEGUN
from desktop_app.storage.queries import fields

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

_LIVING = "trashed_at IS NULL AND archived_at IS NULL"
# The closest first, and those due longest among them; then those due longest of all.
_CLOSEST_DUE = (
    f"SELECT id FROM person WHERE rhythm_ideal IS NOT NULL AND due_day <= ? AND {_LIVING} "
    "ORDER BY rhythm_ideal, due_day, id LIMIT 60"
)
_LONGEST_DUE = f"SELECT id FROM person WHERE due_day BETWEEN 1 AND ? AND {_LIVING} ORDER BY due_day, id LIMIT 40"
_DORMANT = f"SELECT id FROM person WHERE last_contact <= ? AND {_LIVING} ORDER BY last_contact DESC, id LIMIT 40"
_OF_A_FIELD = (
    f"SELECT id FROM person WHERE fields <> '[]' AND last_contact BETWEEN ? AND ? AND {_LIVING} "
    "ORDER BY last_contact, id LIMIT 40"
)
_BEGUN = (
    "SELECT person_id FROM position WHERE since BETWEEN ? AND ? AND until IS NULL AND NOT ended "
    "ORDER BY since DESC, id LIMIT 40"
)
_MET = f"SELECT id FROM person WHERE last_contact = ? AND {_LIVING} ORDER BY id LIMIT 20"
_CONTACTS = (
    "FROM participation q JOIN interaction i ON i.id = q.interaction_id JOIN kind_weight w ON w.kind = i.kind "
    "WHERE w.percent > 0 AND q.person_id"
)
_READ = f"""
SELECT p.id, p.display_name, p.uid, p.rhythm_ideal, p.rhythm_longest, p.clock_day, p.last_contact, p.fields, p.starred,
    EXISTS (SELECT 1 FROM channel c WHERE c.person_id = p.id AND c.kind = 'phone'), (SELECT count(*) {_CONTACTS} = p.id),
    {BEGUN.format(person="p")}
FROM person p WHERE NOT p.is_you AND NOT p.is_company AND p.trashed_at IS NULL AND p.archived_at IS NULL AND p.id IN """


def candidates(
    db: Database, today: date, birthdays: Mapping[int, date], also: Iterable[int] = ()
) -> list[Candidate]:
    """Everybody there may be cause to be in touch with on that local day, and the people of `also`.

    `birthdays` says when the next one is of those who have one within a week. Nobody of the archive
    or the trash, no companies and not you.
    """
    return candidates_of(db, _wanted(db, today) | set(birthdays) | set(also), today, birthdays)


def candidates_of(
    db: Database, wanted: Collection[int], today: date, birthdays: Mapping[int, date]
) -> list[Candidate]:
    """Those of these people, some hundreds, who may be proposed; as `candidates`."""
    yours = fields.your_fields(db)
    rows = db.rows(f"{_READ} ({marks(wanted)})", tuple(wanted))
    positions = _positions(db, [row[0] for row in rows])
    before = _before(db, [row for row in rows if row[6] == today.toordinal()], today)
    found = []
    for row in rows:
        made = _candidate(row, yours, positions.get(row[0], ()), today, birthdays.get(row[0]))
        begun = timestamps.day_from_ordinal(row[11])
        found.append(_as_before(made, before[row[0]], begun) if row[0] in before else made)
    return found


def _wanted(db: Database, today: date) -> set[int]:
    number = today.toordinal()
    begun = (today - timedelta(NEW_POSITION_DAYS)).isoformat()
    sources: tuple[tuple[str, tuple[object, ...]], ...] = (
        (_CLOSEST_DUE, (number,)),
        (_LONGEST_DUE, (number,)),
        (_DORMANT, (number - DORMANT_DAYS,)),
        (_OF_A_FIELD, (number - DORMANT_DAYS, number - QUIET_DAYS)),
        (_BEGUN, (begun, today.isoformat())),
        (_MET, (number,)),
    )
    return {row[0] for sql, values in sources for row in db.rows(sql, values)}


def _candidate(
    row: tuple[Any, ...],
    yours: Sequence[str],
    positions: Sequence[tuple[Any, ...]],
    today: date,
    birthday: date | None,
) -> Candidate:
    former = next((item for item in positions if item[1] and item[5]), None)
    begun = next((found for item in positions if (found := _begun(item, today)) is not None), None)
    return Candidate(
        Participant(*row[:3]),
        cadence=None if row[3] is None else Cadence(row[3], row[4]),
        clock_day=timestamps.day_from_ordinal(row[5]),
        last_contact=timestamps.day_from_ordinal(row[6]),
        contacts=row[10],
        outside=bool(yours) and row[7] != "[]" and is_outside(json.loads(row[7]), yours),
        former=None if former is None else Standing(former[1]),
        former_at="" if former is None else former[2],
        position="" if begun is None else begun[0],
        position_since=None if begun is None else begun[1],
        birthday=birthday,
        starred=bool(row[8]),
        has_phone=bool(row[9]),
    )


def _positions(db: Database, ids: Sequence[int]) -> dict[int, list[tuple[Any, ...]]]:
    """Of each person: standing, organisation, title, since and whether it is over, what ended last
    first.
    """
    sql = (
        "SELECT q.person_id, q.standing, coalesce(o.name, ''), q.title, q.since, q.ended OR q.until IS NOT NULL "
        "FROM position q LEFT JOIN organisation o ON o.id = q.organisation_id "
        f"WHERE q.person_id IN ({marks(ids)}) AND (q.standing IS NOT NULL OR q.since IS NOT NULL) AND NOT q.is_study "
        "ORDER BY q.until DESC, q.position, q.id"
    )
    found: dict[int, list[tuple[Any, ...]]] = {}
    for row in db.rows(sql, ids):
        found.setdefault(row[0], []).append(row)
    return found


def _begun(item: tuple[Any, ...], today: date) -> tuple[str, date] | None:
    """The words of a position begun lately and the day it began, the first of a month when no day
    is known.
    """
    since = None if item[4] is None or item[5] else PartialDate.parse(item[4])
    if since is None or since.year is None or since.month is None:
        return None
    day = date(since.year, since.month, since.day or 1)
    if not 0 <= (today - day).days <= NEW_POSITION_DAYS:
        return None
    return ", ".join(part for part in (item[3], item[2]) if part), day


def _before(
    db: Database, rows: Sequence[tuple[Any, ...]], today: date
) -> dict[int, list[tuple[date, int]]]:
    """The contacts before today, each a day and its weight, of people met today."""
    found: dict[int, list[tuple[date, int]]] = {row[0]: [] for row in rows}
    sql = f"SELECT q.person_id, i.day, w.percent {_CONTACTS} IN ({marks(found)}) AND i.day < ?"
    for person_id, day, percent in db.rows(sql, (*found, today.isoformat())):
        found[person_id].append((date.fromisoformat(day), percent))
    return found


def _as_before(
    met: Candidate, contacts: Sequence[tuple[date, int]], begun: date | None
) -> Candidate:
    """Somebody met today, as they stood this morning; their rhythm `begun` on that local day."""
    return replace(
        met,
        last_contact=max((day for day, _ in contacts), default=None),
        clock_day=clock_day(contacts, met.cadence, begun),
        contacts=len(contacts),
        met_today=True,
    )


def topics(db: Database, ids: Iterable[int]) -> dict[int, str]:
    """What the newest contact with each of those few people was about, as far as something was
    written.
    """
    found = {}
    for person_id in ids:
        newest = db.value(
            f"SELECT i.summary {_CONTACTS} = ? AND i.summary <> '' "
            "ORDER BY i.day DESC, coalesce(i.at, '') DESC, i.id DESC LIMIT 1",
            (person_id,),
        )
        found[person_id] = newest or ""
    return found


def answers(db: Database, today: date) -> list[Answer]:
    """Every answer that still counts on that local day."""
    sql = "SELECT person_id, answer, day, until, turn FROM suggestion_answer WHERE day >= ? ORDER BY day, id"
    since = today - timedelta(NOT_THIS_DAYS)
    return [
        Answer(row[0], AnswerKind(row[1]), date.fromisoformat(row[2]), _day(row[3]), row[4])
        for row in db.rows(sql, (since.isoformat(),))
    ]


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def week(db: Database, first: date, last: date) -> dict[date, tuple[int, int, int]]:
    """Of each local day with any: how many contacts, how many you started, and of how many it is
    known who did.
    """
    sql = (
        "SELECT i.day, count(*), sum(i.starter IS 'you'), sum(i.starter IS NOT NULL) "
        "FROM interaction i JOIN kind_weight w ON w.kind = i.kind WHERE w.percent > 0 AND i.day BETWEEN ? AND ? "
        "GROUP BY i.day"
    )
    rows = db.rows(sql, (first.isoformat(), last.isoformat()))
    return {date.fromisoformat(row[0]): (row[1], row[2], row[3]) for row in rows}


def anybody_has_rhythm(db: Database) -> bool:
    """Whether a rhythm is in force for anybody."""
    return bool(db.value("SELECT EXISTS (SELECT 1 FROM person WHERE due_day IS NOT NULL)", ()))
