"""Writing needs and offers, and what was answered to a match."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from desktop_app.domain.errors import NotFoundError
from desktop_app.storage import timestamps
from desktop_app.storage.engine import rows
from desktop_app.storage.person_parts import organisations
from desktop_app.storage.queries import needs

if TYPE_CHECKING:
    from desktop_app.domain.needs import MatchAnswer, Need
    from desktop_app.storage.engine.connection import Database


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _values(db: Database, need: Need) -> dict[str, object]:
    return {
        "side": need.side.value,
        "whose": need.whose.value,
        "person_id": None if need.person is None else need.person.id,
        "organisation_id": organisations(db)(need.organisation),
        "text": need.text,
        "field": need.field,
        "place": need.place,
        "told_on": need.told_on.isoformat(),
        "told_by": None if need.told_by is None else need.told_by.id,
        "until": _day(need.until),
        "stage": None if need.stage is None else need.stage.value,
        "reminder_id": need.reminder_id,
        "ask_on": _day(need.ask_on),
        "closed_on": _day(need.closed_on),
        "closing": need.closing,
    }


def insert(db: Database, need: Need, now: datetime) -> int:
    """Store a new need or offer and give its id; `now` is a UTC moment. An organisation that is not
    there is made.
    """
    created = timestamps.to_text(need.created_at or now)
    new = {"uid": need.uid or str(uuid4()), "created_at": created, **_values(db, need)}
    return rows.insert(db, "need", new)


def save(db: Database, need: Need) -> None:
    """Write a stored one anew; raises NotFoundError."""
    if rows.update(db, "need", _values(db, need), {"id": need.id}) == 0:
        raise NotFoundError("need-is-gone")


def remove(db: Database, ids: Iterable[int]) -> None:
    """Delete needs and offers, with what was answered to their matches."""
    rows.delete_many(db, "need", ("id",), [(row,) for row in ids])


def remove_of_people(db: Database, people: Iterable[int]) -> None:
    """Delete those of people who are deleted for good: without them nobody would have them."""
    rows.delete_many(db, "need", ("person_id",), [(row,) for row in people])


def answer_match(db: Database, need_id: int, offer_id: int, answer: MatchAnswer, day: date) -> None:
    """Keep what was answered to a match on a local day, in the place of an earlier answer."""
    values = {"answer": answer.value, "day": day.isoformat()}
    known = needs.answer_row(db, need_id, offer_id)
    if known is None:
        new = {"uid": str(uuid4()), "need_id": need_id, "offer_id": offer_id, **values}
        rows.insert(db, "match_answer", new)
    else:
        rows.update(db, "match_answer", values, {"id": known})
