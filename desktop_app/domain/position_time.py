"""When positions were held, and whether two of them at the same time."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.partial_date import PartialDate
    from desktop_app.domain.person import Position


def shared_until(one: Position, other: Position, today: date) -> tuple[bool, date | None]:
    """Whether two positions can have been held at the same time, and the last local day on which
    they were; None when that is not known.

    A year or month stands for all its days; what is not known does not speak against it.
    """
    begins = [day for day in (_first(one.since), _first(other.since)) if day is not None]
    ends = [_last(item, today) for item in (one, other)]
    known = [day for day in ends if day is not None]
    if begins and known and max(begins) > min(known):
        return False, None
    return True, min(known) if len(known) == len(ends) else None


def newest_first(position: Position, today: date) -> tuple[int, int]:
    """A key that puts what is held now first, then what ended last."""
    end = _last(position, today)
    begin = _first(position.since)
    until = end or begin or date.min
    if position.is_current:
        until = date.max
    return -until.toordinal(), -(begin or date.min).toordinal()


def _first(when: PartialDate | None) -> date | None:
    if when is None or when.year is None:
        return None
    return date(when.year, when.month or 1, when.day or 1)


def _last(position: Position, today: date) -> date | None:
    """The last local day of a position, today at most; None when nobody said."""
    if position.is_current:
        return today
    when = position.until
    if when is None or when.year is None:
        return None
    if when.month is None:
        end = date(when.year, 12, 31)
    elif when.day is None:
        year, month = (when.year + 1, 1) if when.month == 12 else (when.year, when.month + 1)
        end = date(year, month, 1) - timedelta(1)
    else:
        end = date(when.year, when.month, when.day)
    return min(end, today)
