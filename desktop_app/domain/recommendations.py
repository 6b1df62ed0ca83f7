"""The planner of recommendations: for each position of yours, who knew your work there, and how far a
recommendation between you has come. It is worked out anew each time; nothing of it is stored.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.favour_steps import happened_on
from desktop_app.domain.favours import Favour, FavourStep, Side
from desktop_app.domain.names import fold
from desktop_app.domain.person import Position, Standing
from desktop_app.domain.position_time import newest_first, shared_until

if TYPE_CHECKING:
    from desktop_app.domain.guards import Asks, Guard
    from desktop_app.domain.timeline import Participant

COLUMNS = (Standing.MANAGER, Standing.CO_WORKER, Standing.REPORT, Standing.CLIENT)
FRESH_DAYS = 365
"""So long what somebody saw of your work is remembered well enough to be written about."""
NOT_NOW_DAYS = 90
"""So long nobody is proposed again of whom you said “Not now”."""
SHOWN = 2
"""Of people with whom nothing was begun, a cell shows so many; the others are behind a button."""
MOST_SHOWN = 8
"""So many a cell shows at all."""


@dataclass(frozen=True, slots=True)
class Beside:
    """Somebody with a position in which they were something to you, or that shared a place with
    one of yours.
    """

    person: Participant
    position: Position
    last_contact: date | None = None


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody in a cell. `standing` is None where it was never said what they were to you: they
    were only there at the same time, which is proposed and not stored.

    `favours` are the recommendations between you, what matters most first. `remembered` is the last
    local day on which they saw your work, as far as was told; `helped` when you last did something
    for them, `asked` when you last asked. `may_ask` says that it is a good moment to ask them.
    """

    person: Participant
    standing: Standing | None
    position: Position
    favours: tuple[Favour, ...] = ()
    remembered: date | None = None
    helped: date | None = None
    asked: date | None = None
    guards: tuple[Guard, ...] = ()
    may_ask: bool = False
    last_contact: date | None = None

    @property
    def favour(self) -> Favour | None:
        """The recommendation that matters most; None when there is none."""
        return self.favours[0] if self.favours else None


@dataclass(frozen=True, slots=True)
class Cell:
    """People of one standing at one position of yours: those to be seen, and the others. There
    `can_be` nobody above who works on their own.
    """

    people: tuple[Colleague, ...] = ()
    others: tuple[Colleague, ...] = ()
    can_be: bool = True


@dataclass(frozen=True, slots=True)
class Work:
    """A position of yours with its cells."""

    position: Position
    cells: Mapping[Standing, Cell]


@dataclass(frozen=True, slots=True)
class RecommendationsPage:
    """Everything the planner shows. `you` is the row of the person who is you, None for nobody.

    `elsewhere` are people with a recommendation who stand at no position of yours, as far as was
    told. `best` is who would be a good person to ask, with their position of yours.
    """

    you: int | None = None
    rows: tuple[Work, ...] = ()
    elsewhere: tuple[Colleague, ...] = ()
    best: tuple[Colleague, Work] | None = None


@dataclass(slots=True)
class Known:
    """What is known of people, by row: recommendations between you, the day of the last help, what
    was asked, and whom not to propose now.
    """

    favours: Mapping[int, Sequence[Favour]] = field(default_factory=dict)
    helped: Mapping[int, date] = field(default_factory=dict)
    asks: Mapping[int, Asks] = field(default_factory=dict)
    guards: Mapping[int, tuple[Guard, ...]] = field(default_factory=dict)
    put_off: frozenset[int] = frozenset()


def plan(
    yours: Sequence[Position],
    beside: Sequence[Beside],
    known: Known,
    today: date,
    you: int | None = None,
) -> RecommendationsPage:
    """The page on a local day: `beside` are all people who may stand in a cell, each position once."""
    works = sorted(
        (item for item in yours if not item.is_study), key=lambda item: newest_first(item, today)
    )
    found: dict[tuple[int, Standing], list[Colleague]] = {}
    placed = set[int]()
    by_person: dict[int, list[Beside]] = {}
    for item in beside:
        by_person.setdefault(item.person.id, []).append(item)
    for row, theirs in by_person.items():
        for place, colleague in _places(works, theirs, known, today):
            standing = colleague.standing or Standing.CO_WORKER
            found.setdefault((place, standing), []).append(colleague)
            placed.add(row)
    rows = tuple(
        Work(
            work,
            {column: _cell(found.get((place, column), ()), work, column) for column in COLUMNS},
        )
        for place, work in enumerate(works)
    )
    return RecommendationsPage(you, rows, _elsewhere(known, placed), _best(rows, known, today))


def is_fresh(remembered: date | None, today: date) -> bool:
    """Whether somebody saw your work within the year."""
    return remembered is not None and remembered + timedelta(FRESH_DAYS) >= today


def has_written(colleague: Colleague) -> date | None:
    """The local day on which you wrote a recommendation for them; None when you did not."""
    days = [happened_on(item) for item in colleague.favours if item.side is Side.GIVEN]
    return max((day for day in days if day is not None), default=None)


def _places(
    works: Sequence[Position], theirs: Sequence[Beside], known: Known, today: date
) -> list[tuple[int, Colleague]]:
    """Where somebody stands: by the number of your position, once at each."""
    told = [item for item in theirs if item.position.standing in COLUMNS]
    spots = [spot for item in told for spot in _spots(works, item, today)]
    if not spots:
        spots = [
            (place, item, until)
            for item in theirs
            if item.position.standing is None
            for place, until in _together(works, item.position, today)
            if item.position.organisation
        ]
    if not spots:
        return []
    spots.sort(key=lambda spot: spot[0])
    person = theirs[0].person.id
    remembered = max(
        (until for _, item, until in spots if until is not None and item.position.standing),
        default=None,
    )
    remembered = max(
        (day for day in (remembered, known.helped.get(person)) if day is not None), default=None
    )
    favours = list(known.favours.get(person, ()))
    by_place: dict[int, list[Favour]] = {}
    for favour in favours:
        by_place.setdefault(_place_of(favour, spots, works), []).append(favour)
    if not by_place:
        by_place[spots[0][0]] = []
    first = {place: item for place, item, _ in reversed(spots)}
    return [
        (place, _colleague(first[place], here, favours, known, remembered, today))
        for place, here in by_place.items()
    ]


def _colleague(
    item: Beside,
    here: Sequence[Favour],
    favours: Sequence[Favour],
    known: Known,
    remembered: date | None,
    today: date,
) -> Colleague:
    person, standing = item.person.id, item.position.standing
    asks = known.asks.get(person)
    helped = None if asks is None else asks.helped
    under_way = any(
        favour.side is Side.RECEIVED and favour.step not in (FavourStep.DECLINED, FavourStep.LET_GO)
        for favour in favours
    )
    return Colleague(
        item.person,
        standing if standing in COLUMNS else None,
        item.position,
        tuple(sorted(here, key=_weight)),
        remembered,
        helped,
        None if asks is None or not asks.asked else asks.asked[-1],
        known.guards.get(person, ()),
        standing in COLUMNS
        and not under_way
        and helped is not None
        and is_fresh(remembered, today),
        item.last_contact,
    )


def _spots(
    works: Sequence[Position], item: Beside, today: date
) -> list[tuple[int, Beside, date | None]]:
    """The positions of yours at which somebody was what they were to you. A client has another
    organisation: theirs is the newest position of yours that they can have been at.
    """
    found = _together(works, item.position, today)
    if not found and item.position.standing is Standing.CLIENT:
        for place, work in enumerate(works):
            overlaps, until = shared_until(work, item.position, today)
            if overlaps:
                found = [(place, until)]
                break
    return [(place, item, until) for place, until in found]


def _together(
    works: Sequence[Position], position: Position, today: date
) -> list[tuple[int, date | None]]:
    """The positions of yours at the same place, at the same time."""
    name = fold(position.organisation)
    found = []
    for place, work in enumerate(works):
        if fold(work.organisation) == name:
            overlaps, until = shared_until(work, position, today)
            if overlaps:
                found.append((place, until))
    return found


def _place_of(
    favour: Favour, spots: Sequence[tuple[int, Beside, date | None]], works: Sequence[Position]
) -> int:
    """Where a recommendation belongs: where it says, else the newest."""
    name = fold(favour.organisation)
    named = [place for place, _, _ in spots if name and fold(works[place].organisation) == name]
    return named[0] if named else spots[0][0]


def _cell(found: Sequence[Colleague], work: Position, column: Standing) -> Cell:
    ordered = sorted(found, key=_order)
    seen = [item for item in ordered if item.favours or item.may_ask]
    rest = [item for item in ordered if not (item.favours or item.may_ask)]
    seen, rest = seen[:MOST_SHOWN], [*seen[MOST_SHOWN:], *rest]
    more = max(0, SHOWN - len(seen))
    can_be = bool(found) or bool(work.organisation) or column is not Standing.MANAGER
    return Cell((*seen, *rest[:more]), tuple(rest[more:]), can_be)


def _order(item: Colleague) -> tuple[int, int, int, str]:
    """Whom something was begun with, then who may be asked, then who was told of; each the newest
    first.
    """
    favour = item.favour
    day = item.last_contact if favour is None else favour.day
    rank = 0 if favour is not None else 1 if item.may_ask else 2 if item.standing else 3
    return (
        rank,
        _weight(favour)[0] if favour else 0,
        -(day or date.min).toordinal(),
        item.person.name,
    )


def _weight(favour: Favour) -> tuple[int, int]:
    """What was received, then what was asked, then what you wrote, then what came to nothing."""
    over = favour.step in (FavourStep.DECLINED, FavourStep.LET_GO) and not happened_on(favour)
    received, happened = favour.side is Side.RECEIVED, happened_on(favour) is not None
    rank = 4 if over else (0 if happened else 1) if received else (2 if happened else 3)
    return rank, -favour.day.toordinal()


def _elsewhere(known: Known, placed: set[int]) -> tuple[Colleague, ...]:
    found = []
    for row, favours in known.favours.items():
        other = favours[0].other if row not in placed else None
        if other is not None:
            asks = known.asks.get(row)
            found.append(
                Colleague(
                    other,
                    None,
                    Position(),
                    tuple(sorted(favours, key=_weight)),
                    helped=None if asks is None else asks.helped,
                    guards=known.guards.get(row, ()),
                )
            )
    return tuple(sorted(found, key=_order))


def _best(rows: Sequence[Work], known: Known, today: date) -> tuple[Colleague, Work] | None:
    found = [
        (item, work)
        for work in rows
        for cell in work.cells.values()
        for item in cell.people
        if item.may_ask and not item.guards and item.person.id not in known.put_off
    ]

    def soonest(pair: tuple[Colleague, Work]) -> tuple[bool, date]:
        """What came to an end begins to be forgotten: that goes before what goes on."""
        remembered = pair[0].remembered or date.min
        return remembered < today, remembered

    return max(found, key=soonest, default=None)
