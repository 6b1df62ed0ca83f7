"""Events of which Today asks whom you met, and those that come. Apart from `events`, for Today is on the first screen."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.today import AHEAD, ASKED_FOR, AheadEvent, AskedEvent
from desktop_app.storage import timestamps

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

_PEOPLE = (
    "SELECT count(*) FROM event_person e JOIN person p ON p.id = e.person_id "
    "AND p.trashed_at IS NULL WHERE e.interaction_id = i.id AND e.part ="
)


def asked(db: Database, today: date, limit: int) -> list[AskedEvent]:
    """Events of the last days that were planned and of which nobody said whom you met, the newest
    first.
    """
    sql = (
        "SELECT i.id, i.summary, i.day FROM event e JOIN interaction i ON i.id = e.interaction_id "
        "WHERE e.is_settled = 0 AND i.kind = 'event' AND i.day < ? AND i.day >= ? "
        "ORDER BY i.day DESC, i.id DESC LIMIT ?"
    )
    first = today - timedelta(min(ASKED_FOR, (today - date.min).days))
    rows = db.rows(sql, (today.isoformat(), first.isoformat(), limit))
    return [AskedEvent(row, title, date.fromisoformat(day)) for row, title, day in rows]


def coming(db: Database, now: datetime, limit: int) -> list[AheadEvent]:
    """Events of the week after the local day of `now`, an aware moment in the user's zone, that were
    not called off, the next first.
    """
    today = now.date()
    sql = (
        f"SELECT i.id, i.summary, i.day, i.at, ({_PEOPLE} 'comes'), ({_PEOPLE} 'to-meet') "
        "FROM event e JOIN interaction i ON i.id = e.interaction_id "
        "WHERE e.is_settled = 0 AND i.kind = 'event' AND i.day > ? AND i.day <= ? "
        "ORDER BY i.day, coalesce(i.at, ''), i.id LIMIT ?"
    )
    last = today + timedelta(min(AHEAD, (date.max - today).days))
    rows = db.rows(sql, (today.isoformat(), last.isoformat(), limit))
    return [
        AheadEvent(
            row,
            title,
            date.fromisoformat(day),
            None if (moment := timestamps.from_text(at)) is None else _clock(moment, now),
            people,
            to_meet,
        )
        for row, title, day, at, people, to_meet in rows
    ]


def _clock(moment: datetime, now: datetime) -> time:
    return moment.astimezone(now.tzinfo).time()
