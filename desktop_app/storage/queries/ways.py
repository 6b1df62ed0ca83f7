"""Who knows whom, read a few people at a time, as a search for ways asks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from desktop_app.domain.guards import Asks
from desktop_app.domain.strength import WINDOW_DAYS, Level, Strength, Tally, strength
from desktop_app.domain.timeline import InteractionKind, Starter
from desktop_app.domain.ways.first_steps import Acquaintance
from desktop_app.domain.ways.rows import AboutPeople, DirectTie, SharedEntry, Stay
from desktop_app.domain.ways.ties import TieKind
from desktop_app.storage import timestamps
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries import asks
from desktop_app.storage.queries.asks import INTRODUCED

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

_THERE = (
    "{0}.trashed_at IS NULL AND {0}.archived_at IS NULL AND NOT {0}.is_you AND NOT {0}.is_company"
)
_PERSON, _OTHER = _THERE.format("p"), _THERE.format("o")

_ACQUAINTANCES = f"""
SELECT p.id, p.last_contact, p.circle_id IS NOT NULL OR p.starred OR p.ideal_days IS NOT NULL OR p.met_on IS NOT NULL
    OR p.met_text <> '' OR p.met_event <> ''
    OR EXISTS (SELECT 1 FROM position s WHERE s.person_id = p.id AND s.standing IS NOT NULL)
    OR EXISTS (SELECT 1 FROM relation r JOIN person o ON o.id = r.other_id WHERE r.person_id = p.id AND o.is_you)
    OR EXISTS (SELECT 1 FROM relation r JOIN person o ON o.id = r.person_id WHERE r.other_id = p.id AND o.is_you)
FROM person p WHERE {_PERSON} AND p.id IN """
_IN_TOUCH = f"SELECT p.id, p.last_contact, 0 FROM person p WHERE {_PERSON} AND p.last_contact > ?"
_TALLIES = """
SELECT q.person_id, i.kind, i.starter, count(*), max(i.day)
FROM participation q JOIN interaction i ON i.id = q.interaction_id
WHERE i.day > ? AND i.day <= ? {} GROUP BY 1, 2, 3"""
_STAYS = (
    "SELECT q.person_id, q.organisation_id, substr(q.since, 1, 4), substr(q.until, 1, 4), q.ended "
    "FROM position q JOIN person p ON p.id = q.person_id "
    f"WHERE {_PERSON} AND q.organisation_id "
)
_TIES = f"""
SELECT r.person_id, r.other_id, 'relation', r.kind, 0 FROM relation r JOIN person o ON o.id = r.other_id
    WHERE {_OTHER} AND r.person_id IN :people
UNION ALL SELECT r.other_id, r.person_id, 'relation', r.kind, 1 FROM relation r JOIN person o ON o.id = r.person_id
    WHERE {_OTHER} AND r.other_id IN :people
UNION ALL SELECT p.id, o.id, 'introduced', '', 0 FROM person p JOIN person o ON o.id = p.introduced_by
    WHERE {_OTHER} AND p.id IN :people
UNION ALL SELECT p.introduced_by, p.id, 'introduced', '', 1 FROM person p WHERE {_PERSON} AND p.introduced_by IN :people
UNION ALL SELECT a.person_id, a.other_id, 'confirmed', '', 0 FROM acquaintance a JOIN person o ON o.id = a.other_id
    WHERE {_OTHER} AND a.answer = 'yes' AND a.person_id IN :people
UNION ALL SELECT a.other_id, a.person_id, 'confirmed', '', 1 FROM acquaintance a JOIN person o ON o.id = a.person_id
    WHERE {_OTHER} AND a.answer = 'yes' AND a.other_id IN :people"""
_INTRODUCTIONS = f"""
UNION ALL SELECT f.receiver_id, f.third_id, 'introduced', 'both', 0 FROM favour f JOIN person o ON o.id = f.third_id
    WHERE {_OTHER} AND {INTRODUCED} AND f.side <> 'received' AND f.receiver_id IN :people
UNION ALL SELECT f.third_id, f.receiver_id, 'introduced', 'both', 0 FROM favour f JOIN person o ON o.id = f.receiver_id
    WHERE {_OTHER} AND {INTRODUCED} AND f.side <> 'received' AND f.third_id IN :people
UNION ALL SELECT f.third_id, f.giver_id, 'introduced', '', 0 FROM favour f JOIN person o ON o.id = f.giver_id
    WHERE {_OTHER} AND {INTRODUCED} AND f.side = 'received' AND f.third_id IN :people
UNION ALL SELECT f.giver_id, f.third_id, 'introduced', '', 1 FROM favour f JOIN person o ON o.id = f.third_id
    WHERE {_OTHER} AND {INTRODUCED} AND f.side = 'received' AND f.giver_id IN :people"""
_SHARED = f"""
SELECT q.person_id, i.id, i.kind = 'event', i.day,
    (SELECT count(*) FROM participation s JOIN person p ON p.id = s.person_id WHERE s.interaction_id = i.id AND {_PERSON})
FROM participation q JOIN interaction i ON i.id = q.interaction_id
WHERE i.kind <> 'note' AND i.day <= ?
    AND EXISTS (SELECT 1 FROM participation s WHERE s.interaction_id = i.id AND s.person_id <> q.person_id)
    AND q.person_id IN """
_TOGETHER = (
    "SELECT q.person_id FROM participation q JOIN person p ON p.id = q.person_id "
    f"WHERE {_PERSON} AND q.interaction_id = ?"
)
_SIZES = "SELECT organisation_id, count(*) FROM position WHERE organisation_id IN ({}) GROUP BY 1"


class WaysReader:
    """A `domain.ways.rows.Reader` of an address book on the local day `today`."""

    def __init__(self, db: Database, today: date) -> None:
        self._db, self._today = db, today
        self._has_favours = bool(db.value("SELECT EXISTS (SELECT 1 FROM favour)"))
        self._weights = {
            InteractionKind(kind): percent
            for kind, percent in db.rows("SELECT kind, percent FROM kind_weight")
        }

    def acquaintances(self, people: Collection[int]) -> Sequence[Acquaintance]:
        """See `Reader`."""
        few = tuple(people)
        among = f"({marks(few)})"
        rows = self._db.rows(_ACQUAINTANCES + among, few)
        asked = asks.asks(self._db, few) if self._has_favours else {}
        return self._acquaintances(rows, f"AND q.person_id IN {among}", few, asked)

    def about(self, people: Collection[int]) -> AboutPeople:
        """See `Reader`."""
        few, db = tuple(people), self._db
        among = f"({marks(few)})"
        here = set(db.ids(f"SELECT p.id FROM person p WHERE {_PERSON} AND p.id IN {among}", few))
        stays = db.rows(f"{_STAYS} IS NOT NULL AND q.person_id IN {among}", few)
        told = _TIES + (_INTRODUCTIONS if self._has_favours else "")
        ties = db.rows(told.replace(":people", among), few * told.count(":people"))
        shared = db.rows(_SHARED + among, (self._today.isoformat(), *few))
        return AboutPeople(
            [_stay(row, self._today) for row in stays],
            [
                DirectTie(row[0], row[1], TieKind(row[2]), row[3], bool(row[4]))
                for row in ties
                if row[0] in here
            ],
            [
                SharedEntry(row[0], row[1], bool(row[2]), date.fromisoformat(row[3]), row[4])
                for row in shared
                if row[0] in here
            ],
        )

    def people_at(self, organisation_id: int) -> Sequence[Stay]:
        """See `Reader`."""
        rows = self._db.rows(f"{_STAYS} = ?", (organisation_id,))
        return [_stay(row, self._today) for row in rows]

    def sizes(self, organisations: Collection[int]) -> dict[int, int]:
        """See `Reader`."""
        few = tuple(organisations)
        return dict(self._db.rows(_SIZES.format(marks(few)), few))

    def people_of(self, entry_id: int) -> Sequence[int]:
        """See `Reader`."""
        return self._db.ids(_TOGETHER, (entry_id,))

    def in_touch(self) -> Sequence[Acquaintance]:
        """See `Reader`."""
        since = self._today.toordinal() - WINDOW_DAYS
        rows = self._db.rows(_IN_TOUCH, (since,))
        asked = asks.asks(self._db, asks.everybody_asked(self._db)) if self._has_favours else {}
        return self._acquaintances(rows, "", (), asked)

    def known_among(self, people: Collection[int]) -> set[int]:
        """Those of whom more is known than a card; some hundreds at a time."""
        few = tuple(people)
        rows = self._db.rows(f"{_ACQUAINTANCES}({marks(few)})", few)
        return {person for person, last, kept in rows if last is not None or kept}

    def denied(self) -> Sequence[tuple[int, int]]:
        """See `Reader`."""
        return self._db.rows("SELECT person_id, other_id FROM acquaintance WHERE answer = 'no'")

    def _acquaintances(
        self,
        rows: Sequence[tuple[Any, ...]],
        among: str,
        people: Sequence[int],
        asked: dict[int, Asks],
    ) -> list[Acquaintance]:
        tallies: dict[int, list[Tally]] = defaultdict(list)
        window = (self._today - timedelta(WINDOW_DAYS)).isoformat(), self._today.isoformat()
        for person, kind, starter, count, last in self._db.rows(
            _TALLIES.format(among), (*window, *people)
        ):
            began = None if starter is None else Starter(starter)
            tallies[person].append(
                Tally(InteractionKind(kind), began, count, date.fromisoformat(last))
            )
        return [
            Acquaintance(
                person,
                strength(tallies[person], self._weights, self._today)
                if person in tallies
                else _NONE,
                timestamps.day_from_ordinal(last),
                bool(kept),
                asked.get(person, _NOTHING_ASKED),
            )
            for person, last, kept in rows
        ]


_NONE = Strength(0.0, Level.NONE)
_NOTHING_ASKED = Asks()


def _stay(row: tuple[Any, ...], today: date) -> Stay:
    """A position as years: begun at a known year and not over, until this one; of a beginning or an
    end alone, that year.
    """
    person, organisation, since, until, ended = row
    first, last = _year(since), _year(until)
    is_now = until is None and not ended
    if is_now:
        last = today.year
    first = last if first is None else first
    last = first if last is None else last
    if first is not None and last is not None and first > last:
        first = last = None
    return Stay(person, organisation, first, last, is_now)


def _year(text: str | None) -> int | None:
    """The year with which a partial date begins, if it has one."""
    return int(text) if text is not None and text.isdecimal() and len(text) == 4 else None
