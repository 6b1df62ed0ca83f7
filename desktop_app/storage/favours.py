"""Writing favours, and the steps they have passed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from desktop_app.domain.errors import NotFoundError
from desktop_app.storage import timestamps
from desktop_app.storage.engine import rows
from desktop_app.storage.person_parts import organisations

if TYPE_CHECKING:
    from desktop_app.domain.favours import Favour, Passed
    from desktop_app.domain.timeline import Participant
    from desktop_app.storage.engine.connection import Database


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _row(person: Participant | None) -> int | None:
    return None if person is None else person.id


def _values(db: Database, favour: Favour) -> dict[str, object]:
    return {
        "kind": favour.kind.value,
        "side": favour.side.value,
        "step": favour.step.value,
        "day": favour.day.isoformat(),
        "giver_id": _row(favour.giver),
        "receiver_id": _row(favour.receiver),
        "third_id": _row(favour.third),
        "organisation_id": organisations(db)(favour.organisation),
        "need_id": favour.need_id,
        "text": favour.text,
        "words": favour.words,
        "link": favour.link,
        "outcome": favour.outcome,
        "thanked_on": _day(favour.thanked_on),
        "told_on": _day(favour.told_on),
        "ask_on": _day(favour.ask_on),
        "in_portfolio": favour.in_portfolio,
        "may_ask": favour.may_ask,
        "entry_id": favour.entry_id,
        "reminder_id": favour.reminder_id,
    }


def insert(db: Database, favour: Favour, now: datetime) -> int:
    """Store a new favour with the steps it has passed and give the id; `now` is a UTC moment. An
    organisation that is not there is made.
    """
    created = timestamps.to_text(favour.created_at or now)
    new = {"uid": favour.uid or str(uuid4()), "created_at": created, **_values(db, favour)}
    row = rows.insert(db, "favour", new)
    _put_passed(db, row, favour.passed)
    return row


def save(db: Database, favour: Favour) -> None:
    """Write a stored favour anew, with the steps it has passed; raises NotFoundError."""
    if rows.update(db, "favour", _values(db, favour), {"id": favour.id}) == 0:
        raise NotFoundError("favour-is-gone")
    stored = _passed(db, favour.id)
    wanted = [(item.step.value, item.day.isoformat()) for item in favour.passed]
    if wanted[: len(stored)] != stored:
        rows.delete(db, "favour_step", {"favour_id": favour.id})
        stored = []
    _put_passed(db, favour.id, favour.passed[len(stored) :])


def remove(db: Database, ids: Iterable[int]) -> None:
    """Delete favours."""
    rows.delete_many(db, "favour", ("id",), [(row,) for row in ids])


def _passed(db: Database, favour_id: int) -> list[tuple[str, str]]:
    return rows.select(
        db,
        "favour_step",
        ("step", "day"),
        where="favour_id",
        among=(favour_id,),
        order=("rowid",),
    )


def _put_passed(db: Database, favour_id: int, passed: Iterable[Passed]) -> None:
    new = [(favour_id, item.step.value, item.day.isoformat()) for item in passed]
    rows.insert_many(db, "favour_step", ("favour_id", "step", "day"), new)
