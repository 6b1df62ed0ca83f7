"""Who may be proposed to a newcomer, and what their cards tell; how many have a circle."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop_app.domain.getting_started import (
    DISTANT,
    ENOUGH,
    POINTS,
    SEVERAL_CHANNELS,
    CardSigns,
    Hello,
    NextDue,
    Sign,
    is_favourite_group,
)
from desktop_app.domain.relations import inverse
from desktop_app.domain.timeline import Participant
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries import circles, people_list

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

_LIVING = "p.trashed_at IS NULL AND p.archived_at IS NULL AND NOT p.is_you"
_CHANNELS = "(SELECT count(*) FROM channel c WHERE c.person_id = p.id)"
_STRIDE, _MODULUS = 7_919, 100_003
"""Two primes by which rows that stand side by side come on days that do not."""
_SIGNS = {
    Sign.STARRED: "p.starred <> 0",
    Sign.GROUP: "p.id IN (SELECT person_id FROM person_tag WHERE tag_id IN ({groups}))",
    Sign.RELATION: "p.id IN ({related})",
    Sign.FAMILY: "(p.family <> '' AND p.family = ?)",
    Sign.LOGGED: "p.last_contact IS NOT NULL",
    Sign.NOTES: "p.notes <> ''",
    Sign.BIRTHDAY: (
        "EXISTS (SELECT 1 FROM important_date d WHERE d.person_id = p.id AND d.kind = 'birthday')"
    ),
    Sign.PHOTO: "EXISTS (SELECT 1 FROM photo f WHERE f.person_id = p.id)",
    Sign.CHANNELS: f"{_CHANNELS} >= {SEVERAL_CHANNELS}",
}
"""What makes each sign true of a person `p`; FAMILY takes your family name as its one value."""


def signs(db: Database, limit: int, among: Sequence[int] | None = None) -> list[CardSigns]:
    """What the cards of people tell: of those with most points, at most `limit`, by name where they
    are equal; or of the people `among`, in that order.

    Without `among` it looks at every person without a circle, companies aside: half a second with
    100,000 people.
    """
    groups, related = _groups(db), _related(db)
    told = {
        sign: sql.format(groups=",".join(map(str, groups)), related=",".join(map(str, related)))
        for sign, sql in _SIGNS.items()
    }
    family = db.value("SELECT family FROM person WHERE is_you") or ""
    columns = ", ".join(told.values())
    if among is None:
        points = " + ".join(f"{POINTS[sign]} * s{at}" for at, sign in enumerate(told))
        names = ", ".join(f"{sql} AS s{at}" for at, sql in enumerate(told.values()))
        sql = (
            f"WITH told AS MATERIALIZED (SELECT p.id, {_CHANNELS} AS ways, {names}, p.sort_key "
            f"FROM person p WHERE p.circle_id IS NULL AND NOT p.is_company AND {_LIVING}) "
            f"SELECT * FROM told WHERE {points} > 0 "
            f"ORDER BY {points} DESC, ways DESC, sort_key, id LIMIT ?"
        )
        rows = db.rows(sql, (family, limit))
    else:
        sql = f"SELECT p.id, {_CHANNELS}, {columns} FROM person p WHERE p.id IN ({marks(among)})"
        rows = db.rows(sql, (family, *among))
    found = {row[0]: row for row in rows}
    ids = list(found) if among is None else list(among)
    carried = _carried(db, ids, groups)
    return [
        _card(line, found[line.id], carried.get(line.id, ""), related.get(line.id, ""))
        for line in people_list.lines(db, ids)
        if line.id in found
    ]


def somebody_for(db: Database, day: date, limit: int) -> list[int]:
    """People without regard to what is known of them, others on each local day; companies aside.
    Looks at everybody: some tens of milliseconds with 100,000.
    """
    sql = (
        f"SELECT p.id FROM person p WHERE NOT p.is_company AND {_LIVING} "
        f"ORDER BY (p.id * {_STRIDE} + ?) % {_MODULUS}, p.id LIMIT ?"
    )
    return list(db.ids(sql, (day.toordinal() * _STRIDE * 31, limit)))


def _card(line: Any, row: tuple[Any, ...], group: str, relation: str) -> CardSigns:
    told = frozenset(sign for sign, holds in zip(_SIGNS, row[2:], strict=False) if holds)
    return CardSigns(line, told, row[1], group, relation)


def _groups(db: Database) -> dict[int, str]:
    """The tags that mark favourites, by id."""
    return {
        tag: name for tag, name in db.rows("SELECT id, name FROM tag") if is_favourite_group(name)
    }


def _carried(db: Database, ids: Sequence[int], groups: dict[int, str]) -> dict[int, str]:
    """The first group of favourites each of those people is in."""
    sql = (
        f"SELECT person_id, min(tag_id) FROM person_tag WHERE tag_id IN ({marks(groups)}) "
        f"AND person_id IN ({marks(ids)}) GROUP BY person_id"
    )
    return {person: groups[tag] for person, tag in db.rows(sql, (*groups, *ids))}


def _related(db: Database) -> dict[int, str]:
    """What people are to you, as your card or theirs tells: the kind of relation, "" where nobody
    knows the word.
    """
    theirs = (
        "SELECT r.person_id, r.kind FROM relation r JOIN person y ON y.id = r.other_id "
        "WHERE y.is_you ORDER BY r.id DESC"
    )
    yours = (
        "SELECT r.other_id, r.kind FROM relation r JOIN person y ON y.id = r.person_id "
        "WHERE y.is_you AND r.other_id IS NOT NULL ORDER BY r.id DESC"
    )
    found = {row: inverse(kind) for row, kind in db.rows(theirs)} | dict(db.rows(yours))
    return {row: kind for row, kind in found.items() if kind not in DISTANT}


def hellos(db: Database, today: date, limit: int) -> list[Hello]:
    """People with a rhythm with whom nothing was ever logged and who are not due on that local day,
    the shortest rhythm first, then who is due first.
    """
    sql = (
        "SELECT p.id FROM person p INDEXED BY person_closest "
        f"WHERE p.rhythm_ideal IS NOT NULL AND {_LIVING} AND p.last_contact IS NULL "
        "AND p.due_day > ? ORDER BY p.rhythm_ideal, p.due_day, p.id LIMIT ?"
    )
    ids = db.ids(sql, (today.toordinal(), limit))
    names = {circle.id: circle.name for circle in circles.all_circles(db)}
    return [Hello(line, names.get(line.circle_id or 0, "")) for line in people_list.lines(db, ids)]


def next_due(db: Database, today: date, limit: int) -> list[NextDue]:
    """Whose rhythm runs out after that local day, the soonest first."""
    sql = (
        "SELECT p.id, p.display_name, p.uid, p.due_day FROM person p "
        f"WHERE p.due_day > ? AND {_LIVING} ORDER BY p.due_day, p.id LIMIT ?"
    )
    rows = db.rows(sql, (today.toordinal(), limit))
    return [NextDue(Participant(*row[:3]), date.fromordinal(row[3])) for row in rows]


def you(db: Database) -> int | None:
    """The id of the person who is you; None when nobody is."""
    found: int | None = db.value("SELECT id FROM person WHERE is_you")
    return found


def few_in_circles(db: Database) -> int:
    """How many people of the list have a circle, counted no further than `ENOUGH`; instant."""
    # By its index: without, SQLite would read everybody while nobody has a circle.
    sql = (
        "SELECT 1 FROM person p INDEXED BY person_circle "
        f"WHERE p.circle_id > 0 AND {_LIVING} LIMIT {ENOUGH}"
    )
    return len(db.rows(sql))


def anybody_to_choose(db: Database) -> bool:
    """Whether there is anybody in the list besides you; instant."""
    return bool(db.value(f"SELECT EXISTS (SELECT 1 FROM person p WHERE {_LIVING})"))
