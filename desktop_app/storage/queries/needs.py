"""Needs and offers, as they are stored."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.needs import MatchAnswer, Need, NeedSide, OpeningStage, Whose
from desktop_app.storage import timestamps
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries.participants import named
from desktop_app.storage.queries.search import rows_matching

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

_COLUMNS = (
    "organisation_id",
    "field",
    "place",
    "until",
    "reminder_id",
    "ask_on",
    "closed_on",
    "closing",
    "uid",
)
_DAYS = ("until", "ask_on", "closed_on")
_FIELDS = (
    "n.id, n.side, n.whose, n.text, n.told_on, n.person_id, n.told_by, n.stage, n.created_at, "
    f"coalesce(o.name, ''), {', '.join(f'n.{column}' for column in _COLUMNS)}"
)
_FROM = "FROM need n LEFT JOIN organisation o ON o.id = n.organisation_id"
_OPEN = "n.closed_on IS NULL"
_IN_SIGHT = (
    "(n.whose <> 'person' OR EXISTS (SELECT 1 FROM person p WHERE p.id = n.person_id "
    "AND p.trashed_at IS NULL AND p.archived_at IS NULL))"
)
"""Not of those in the archive or the trash."""
_OPEN_FIRST = "ORDER BY n.closed_on IS NOT NULL, n.closed_on DESC, n.told_on DESC, n.id DESC"


def load(db: Database, ids: Collection[int]) -> list[Need]:
    """Those needs and offers that exist, open ones first; some hundreds at once."""
    return _select(db, f"n.id IN ({marks(ids)})", tuple(ids))


def load_one(db: Database, need_id: int) -> Need:
    """The need or offer; raises NotFoundError."""
    found = load(db, (need_id,))
    if not found:
        raise NotFoundError("need-is-gone")
    return found[0]


def of_person(db: Database, person_id: int) -> list[Need]:
    """A person's needs and offers, open ones first, then the newest first."""
    return _select(db, "n.person_id = ?", (person_id,))


def looked_for_by(db: Database, people: Collection[int]) -> list[Need]:
    """What some people, some hundreds at most, look for and have not found, the newest first."""
    clause = f"n.person_id IN ({marks(people)}) AND n.side = ? AND n.closed_on IS NULL"
    return _select(db, clause, (*people, NeedSide.NEED.value))


def of_organisation(db: Database, organisation_id: int) -> list[Need]:
    """An organisation's, in the same order."""
    return _select(db, "n.organisation_id = ?", (organisation_id,))


def yours(db: Database) -> list[Need]:
    """Your own, in the same order."""
    return _select(db, "n.whose = ?", (Whose.YOU.value,))


def told_by(db: Database, person_id: int) -> list[Need]:
    """What that person told of others, in the same order."""
    return _select(db, "n.told_by = ?", (person_id,))


def all_open(db: Database) -> list[Need]:
    """Everything open, not of those in the archive or the trash, the newest first. With 50,000 it
    takes about a second: call it off the UI thread.
    """
    return _select(db, f"{_OPEN} AND {_IN_SIGHT}", ())


def openings(db: Database) -> list[Need]:
    """The open needs of organisations, the newest first."""
    return _select(db, f"{_OPEN} AND n.whose = 'organisation' AND n.side = 'need'", ())


def to_ask(db: Database, today: date, limit: int) -> list[Need]:
    """Open ones to ask about on the local day, whoever was told of first before the others."""
    clause = (
        "n.id IN (SELECT id FROM need WHERE closed_on IS NULL AND ask_on <= ? "
        "UNION SELECT id FROM need WHERE closed_on IS NULL AND until < ? AND ask_on IS NOT NULL)"
    )
    sql = (
        f"SELECT {_FIELDS} {_FROM} WHERE {clause} AND {_IN_SIGHT} ORDER BY n.told_on, n.id LIMIT ?"
    )
    return _read(db, db.rows(sql, (today.isoformat(), today.isoformat(), limit)))


def found(db: Database, text: str, limit: int) -> list[Need]:
    """Open ones of people and organisations in which every word of `text` begins a word, not of
    those in the archive or the trash; the best first.
    """
    best = {row: place for place, row in enumerate(rows_matching(db, "need", text, 10 * limit))}
    clause = f"n.id IN ({marks(best)}) AND {_OPEN} AND n.whose <> 'you' AND {_IN_SIGHT}"
    return sorted(_select(db, clause, tuple(best)), key=lambda need: best[need.id])[:limit]


def answers(db: Database) -> dict[tuple[int, int], MatchAnswer]:
    """What was answered to matches, by the rows of need and offer."""
    sql = "SELECT need_id, offer_id, answer FROM match_answer ORDER BY id"
    return {(need, offer): MatchAnswer(answer) for need, offer, answer in db.rows(sql)}


def answered_on(db: Database) -> dict[tuple[int, int], tuple[MatchAnswer, date]]:
    """The same, each with the local day of the answer."""
    sql = "SELECT need_id, offer_id, answer, day FROM match_answer ORDER BY id"
    return {
        (need, offer): (MatchAnswer(answer), date.fromisoformat(day))
        for need, offer, answer, day in db.rows(sql)
    }


def open_lines(db: Database) -> dict[int, tuple[NeedSide, str]]:
    """Side and words (with the place) of everything open, by row, not of those in the archive or the trash."""
    sql = f"SELECT n.id, n.side, n.text, n.place FROM need n WHERE {_OPEN} AND {_IN_SIGHT}"
    return {row: _line(*rest) for row, *rest in db.rows(sql)}


def open_lines_of(
    db: Database, rows: Collection[int], people: Collection[int]
) -> tuple[dict[int, tuple[NeedSide, str]], set[int]]:
    """The same of these rows and of those these people have; and all rows asked about, with those
    that are no longer open, in sight or there.
    """
    sql = (
        f"SELECT n.id, n.side, n.text, n.place, {_OPEN} AND {_IN_SIGHT} FROM need n "
        f"WHERE n.id IN ({marks(rows)}) OR n.person_id IN ({marks(people)})"
    )
    found = db.rows(sql, (*rows, *people))
    lines = {row: _line(side, text, place) for row, side, text, place, is_open in found if is_open}
    return lines, {*rows, *(row for row, *_ in found)}


def _line(side: str, text: str, place: str) -> tuple[NeedSide, str]:
    return NeedSide(side), f"{text}, {place}" if place else text


def may_match(db: Database) -> bool:
    """Whether there is an open need and an open offer; instant."""
    sql = (
        "SELECT EXISTS (SELECT 1 FROM need WHERE side = 'need' AND closed_on IS NULL) "
        "AND EXISTS (SELECT 1 FROM need WHERE side = 'offer' AND closed_on IS NULL)"
    )
    return bool(db.value(sql))


def are_any(db: Database) -> bool:
    """Whether there is any need or offer, open or not; instant."""
    return bool(db.value("SELECT EXISTS (SELECT 1 FROM need)"))


def answer_row(db: Database, need_id: int, offer_id: int) -> int | None:
    """The row that holds the answer to a match, None while there is none."""
    sql = "SELECT id FROM match_answer WHERE need_id = ? AND offer_id = ?"
    found: int | None = db.value(sql, (need_id, offer_id))
    return found


def _select(db: Database, clause: str, values: Sequence[Any]) -> list[Need]:
    return _read(db, db.rows(f"SELECT {_FIELDS} {_FROM} WHERE {clause} {_OPEN_FIRST}", values))


def _read(db: Database, rows: Sequence[tuple[Any, ...]]) -> list[Need]:
    people = named(db, (person for row in rows for person in row[5:7]))
    found = []
    for row in rows:
        rest = dict(zip(_COLUMNS, row[10:], strict=True))
        for column in _DAYS:
            rest[column] = timestamps.day_from_text(rest[column])
        need = Need(
            NeedSide(row[1]), Whose(row[2]), row[3], date.fromisoformat(row[4]), people.get(row[5]),
            row[9], told_by=people.get(row[6]), stage=None if row[7] is None else OpeningStage(row[7]),
            created_at=timestamps.from_text(row[8]), id=row[0], **rest,
        )  # fmt: skip
        found.append(need)
    return found
