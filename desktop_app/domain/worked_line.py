"""A line that says where you have worked: “Acme, designer, 2018-21”, “Typesetter at Gráfica Sul
2010–12”, “Book designer, on my own, since 2023”.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Position

if TYPE_CHECKING:
    from datetime import date

_DASH = r"\s*(?:[-\u2010-\u2015]|\bto\b|\buntil\b|\btill\b)\s*"
_NOW = r"(?:now|today|present)"
_YEARS = re.compile(
    rf"""(?<![\w-])\(?(?:
        (?:from\s+)?(?P<since>\d{{4}}){_DASH}(?:(?P<until>\d{{4}}|\d{{2}})(?!\d)|(?P<now>{_NOW})\b|(?=[\s,)]*$))
        |(?:since|from)\s+(?P<since_alone>\d{{4}})(?!\d)
        |(?:until|till|to)\s+(?P<until_alone>\d{{4}})(?!\d)
        |(?:in\s+)?(?P<year>\d{{4}})(?!\d)
    )\)?""",
    re.IGNORECASE | re.VERBOSE,
)
_AT = re.compile(r"\s+(?:at|for|with|@)\s+|\s*@\s*", re.IGNORECASE)
_ALONE = re.compile(
    r"\b(?:on my own|on your own|freelance|self[- ]employed|independent)\b", re.IGNORECASE
)
_FILLER = re.compile(
    r"^(?:i\s+)?(?:work(?:ed)?|was|am|have been)\s+(?:as\s+)?(?:an?\s+)?", re.IGNORECASE
)
EARLIEST = 1900


@dataclass(frozen=True, slots=True)
class _Years:
    since: int | None
    until: int | None
    ended: bool


def worked_line(text: str, today: date) -> Position:
    """The position a line tells of; `today` is local.

    The organisation comes first where the line has commas, after “at” where it has that; words
    alone name an organisation. Years are whole ones, the end may leave out the century. Raises
    InvalidValueError when nothing but years is said, or for years that cannot be.
    """
    words = " ".join(text.split())
    found = list(_YEARS.finditer(words))
    years = _read_years(found[-1], today) if found else _Years(None, None, False)
    if found:
        words = words[: found[-1].start()] + words[found[-1].end() :]
    title, organisation = _named(words)
    if not title and not organisation:
        raise InvalidValueError("line", "worked-line-not-understood")
    return Position(
        organisation,
        title,
        since=None if years.since is None else PartialDate(years.since),
        until=None if years.until is None else PartialDate(years.until),
        ended=years.ended,
    )


def _named(words: str) -> tuple[str, str]:
    """Title and organisation of a line without its years."""
    alone = _ALONE.search(words)
    freelance = alone is not None and alone[0].lower().startswith("freelance")
    if alone is not None and not (freelance and not _ALONE.sub("", words).strip(" ,")):
        plain = words if freelance else _ALONE.sub("", words)
        return _clean(plain.replace(",", " ")), ""
    parts = _AT.split(words, maxsplit=1)
    if len(parts) == 2:
        return _clean(parts[0]), _clean(parts[1])
    organisation, _, title = words.partition(",")
    if alone is not None:
        return _clean(words), ""
    return _clean(title), _clean(organisation)


def _clean(words: str) -> str:
    return " ".join(_FILLER.sub("", words.strip(" ,.;:()")).strip(" ,.;:()").split())


def _read_years(found: re.Match[str], today: date) -> _Years:
    since = found["since"] or found["since_alone"]
    first = None if since is None else int(since)
    last = found["until"] or found["until_alone"]
    until = None if last is None else _end(last, first)
    if found["year"] is not None:
        first = until = int(found["year"])
    known = [year for year in (first, until) if year is not None]
    if any(not EARLIEST <= year <= today.year for year in known) or sorted(known) != known:
        raise InvalidValueError("line", "worked-years-cannot-be")
    return _Years(first, until, until is not None)


def _end(last: str, first: int | None) -> int:
    """The year an end means: of two digits, the first such year that is not before the beginning."""
    year = int(last)
    if len(last) == 4 or first is None:
        return year
    year += first - first % 100
    return year if year >= first else year + 100
