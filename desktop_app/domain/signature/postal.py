"""Postal addresses in the lines of a signature, as they are written in the large countries: on one
line or on several.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.names import fold
from desktop_app.domain.person import PostalAddress
from desktop_app.domain.signature.words import BOXES, COUNTRIES, STREETS, words_of

_TOWN = r"(?P<town>[^\W\d_][^\d,;:|@]{1,40}?)"
_CODE = (
    r"(?P<code>\d{4} [A-Z]{2}|\d{2}-\d{3}|\d{3} \d{2}|\d{4}-\d{3}|\d{6}|\d{5}-\d{3}|\d{5}|\d{4})"
)
_UK = r"(?P<code>[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})"
_AREA = r"(?P<area>[A-Z]{2,3})"
_FORMS = [
    re.compile(pattern)
    for pattern in (
        # 60121 Ancona AN
        rf"(?:I-)?(?P<code>\d{{5}}) {_TOWN} (?P<area>[A-Z]{{2}})",
        # 10122 Torino (TO); D-61440 Oberursel; 1016 GC Amsterdam; 4000-442 Porto
        rf"(?:[A-Z]{{1,3}}-)?{_CODE},? {_TOWN}(?: ?\((?P<area>[A-Z]{{2}})\))?",
        # Austin, TX 78704; Toronto, ON M5X 1A9; Newcastle NSW 2300
        rf"{_TOWN},? {_AREA},? (?P<code>\d{{5}}(?:-\d{{4}})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{{4}})",
        # Oxford OX1 3AS, and the code alone
        rf"{_TOWN},? {_UK}",
        _UK,
        # São Paulo - SP, 01304-001
        rf"{_TOWN} ?[-/–,] ?{_AREA},? (?:CEP:? )?(?P<code>\d{{5}}-?\d{{3}})",
        # Kochi, Kerala 682016; Lima 15046
        r"(?P<town>[^\W\d_][^\d,;:|@]{1,30}?), (?P<area>[^\W\d_][^\d,;:|@]{2,20}?) (?P<code>\d{6})",
        rf"{_TOWN} (?P<code>\d{{5,6}})",
    )
]
_SEPARATOR = re.compile(r"\s*[,;|·•]\s+|\s+[-–—]\s+|,(?=\S)")
_LABEL = re.compile(
    r"(?:a|address|adresse|anschrift|adres|direccion|indirizzo|morada|endereco|dir|add|ind|📍)\s*[.:]+\s*"
    r"|📍\s*|(?:sede|siege|sitz|buro|office|visit us)\s*:\s*",
    re.IGNORECASE,
)
_STREET_ENDS = frozenset(
    [
        "street",
        "road",
        "rd",
        "avenue",
        "ave",
        "boulevard",
        "blvd",
        "lane",
        "ln",
        "drive",
        "dr",
        "court",
        "terrace",
        "highway",
        "parkway",
        "way",
    ]
)
"""What names of streets end in, and those of towns do not."""
_UNIT = re.compile(
    r"(?:suite|ste|apt|apartment|unit|room|building|bldg|floor|level)\b|\d{1,2}(?:st|nd|rd|th) floor",
    re.IGNORECASE,
)
"""How a line of an address begins that says where in a house."""
_DIGIT = re.compile(r"\d")
_LONGEST_STREET = 60
_MOST_LINES = 3
_TOWN_WORDS = 5


@dataclass(frozen=True, slots=True)
class Place:
    """An address and the lines that it stands in (the first and the one after the last)."""

    address: PostalAddress
    first: int
    after: int


def places_in(lines: Sequence[str]) -> list[Place]:
    """The addresses in the lines. A line that is no part of any is asked about by `""`."""
    found: list[Place] = []
    taken = 0
    for at, line in enumerate(lines):
        if at < taken or not line:
            continue
        place = _single(lines, at, taken) or _several(lines, at, taken)
        if place is not None:
            found.append(_with_country(place, lines))
            taken = found[-1].after
    return found


def _parts(line: str) -> list[str]:
    folded = fold(line)
    label = _LABEL.match(folded)
    bare = line[label.end() :] if label and len(folded) == len(line) else line
    return [part.strip(" .") for part in _SEPARATOR.split(bare) if part.strip(" .,")]


def _single(lines: Sequence[str], at: int, floor: int) -> Place | None:
    """An address on one line: street, town and maybe the country, parted by commas."""
    parts = _parts(lines[at])
    if len(parts) < 2:
        return None
    country = parts.pop() if fold(parts[-1]).strip(".") in COUNTRIES else ""
    for size in range(min(3, len(parts) - 1), 0, -1):
        town = _town(", ".join(parts[len(parts) - size :]))
        before = parts[: len(parts) - size]
        if town is None or not _is_street(", ".join(before)):
            continue
        if not town.city and len(before) > 1:
            # London, WC1R 4ED
            town = replace(town, city=before.pop())
        return Place(_with_street(replace(town, country=country), before), at, at + 1)
    if country and len(parts) >= 2 and _is_street(parts[0]) and _is_town(parts[-1]):
        address = PostalAddress(city=parts[-1], country=country)
        return Place(_with_street(address, parts[:-1]), at, at + 1)
    return None


def _several(lines: Sequence[str], at: int, floor: int) -> Place | None:
    """An address over several lines, that of the town at `at`: what stands above is the street."""
    town = _town(", ".join(_parts(lines[at])))
    if town is None:
        return None
    above: list[str] = []
    for place in range(at - 1, max(floor, at - 1 - _MOST_LINES) - 1, -1):
        line = lines[place]
        if not line:
            break
        above.insert(0, line)
        if _UNIT.match(line):
            # Below the street, or in its place.
            continue
        if _is_street(line):
            break
        if town.city:
            above.pop(0)
            break
    if above and not _is_street(above[0]):
        above = []
    first = at - len(above)
    street = above[:1]
    if not town.city:
        if len(above) < 2:
            return None
        area = above[2] if len(above) > 2 else ""
        town = replace(town, city=above[1], region=area)
    elif len(above) > 1:
        street = above
    if not street and not (town.city and town.postal_code):
        return None
    parts = [", ".join(_parts(line)) for line in street]
    return Place(_with_street(town, parts), first, at + 1)


def _with_country(place: Place, lines: Sequence[str]) -> Place:
    """The place with the country that its next line names."""
    following = lines[place.after] if place.after < len(lines) else ""
    if place.address.country or fold(following).strip(". ") not in COUNTRIES:
        return place
    country = following.strip(". ")
    return Place(replace(place.address, country=country), place.first, place.after + 1)


def _with_street(address: PostalAddress, street: Sequence[str]) -> PostalAddress:
    text = ", ".join(street)
    if fold(text).startswith(BOXES):
        return replace(address, po_box=text)
    return replace(address, street=text)


def _town(text: str) -> PostalAddress | None:
    """A line with a town and its code, None for any other line."""
    for form in _FORMS:
        match = form.fullmatch(text)
        if match is None:
            continue
        said = match.groupdict()
        town = (said.get("town") or "").strip(" ,-")
        if town and (not _is_town(town) or _STREET_ENDS.intersection(words_of(town)[-1:])):
            # 1234 Sentry Road is no town of a code 1234.
            continue
        return PostalAddress(
            city=_cased(town), region=said.get("area") or "", postal_code=said["code"]
        )
    return None


def _is_town(text: str) -> bool:
    words = text.split()
    return 0 < len(words) <= _TOWN_WORDS and text[0].isupper() and not _DIGIT.search(text)


def _cased(town: str) -> str:
    """A town that is written in capitals, as it is written otherwise."""
    return town.title() if town.isupper() and len(town) > 3 else town


def _is_street(text: str) -> bool:
    """Whether a text is a street with its number, or a box."""
    if len(text) > _LONGEST_STREET or "@" in text:
        return False
    if fold(text).startswith(BOXES):
        return True
    words = words_of(text)
    if not words:
        return False
    street = any(word in STREETS for word in words)
    number = bool(_DIGIT.search(text))
    return (
        (street and number)
        or (number and len(words) <= 6 and _numbered(words))
        or (street and len(words) > 1 and words[0] in STREETS)
    )


def _numbered(words: Sequence[str]) -> bool:
    """Whether a house number stands first or last, and words beside it."""
    ends = words[0], words[-1]
    return any(re.fullmatch(r"\d{1,4}[a-z]?(?:-\d{1,4})?", word) for word in ends) and any(
        word.isalpha() and len(word) > 2 for word in words
    )
