"""What an address says about where it is.

The words of a place are kept as they are looked for: an address of parts as a JSON list of its city,
region, postal code and country, words without parts as they stand.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from desktop_app.domain.whereabouts.spelling import spelt

_AREAS = (
    ("greater ", ""),
    ("near ", ""),
    ("in ", ""),
    ("", " metropolitan area"),
    ("", " metropolitan region"),
    ("", " metro area"),
    ("", " bay area"),
    ("", " area"),
    ("", " und umgebung"),
    ("", " city"),
)
"""What people and other programs put around the name of a town: before and after."""
_STREET = re.compile(r"^\d{1,4}[a-z]?\s|\s\d{1,4}[a-z]?$", re.IGNORECASE)
"""A number before or after words is that of a house: the words are no town with something behind it."""
_POSTAL = re.compile(r"\b(?=[\w-]*\d)[A-Za-z0-9-]{3,10}\b")


@dataclass(frozen=True, slots=True)
class Said:
    """The words that may name the town, the likeliest first; and those that may name its region or its
    country, with the postal code.
    """

    towns: tuple[str, ...]
    beside: tuple[str, ...] = ()
    postal_code: str = ""


def read(text: str) -> Said:
    """What the words of a place say; see the module for their form."""
    if text.startswith("["):
        try:
            parts = [str(part or "").strip() for part in json.loads(text)]
        except ValueError:
            parts = []
        if len(parts) == 4:
            return _of_parts(*parts)
    return _of_words(text)


def words(text: str) -> str:
    """The same as it is shown: "Frankfurt, 60311, Germany"."""
    if not text.startswith("["):
        return " ".join(text.split())
    try:
        city, region, code, country = json.loads(text)
    except ValueError:
        return text
    return ", ".join(
        part for part in (f"{code or ''} {city or ''}".strip(), region, country) if part
    )


def _of_parts(city: str, region: str, code: str, country: str) -> Said:
    if not city:
        # The town stands in the wrong part, or is a region of its own, like Hamburg.
        return Said((region,) if region else (), tuple(filter(None, (region, country))), code)
    found = _of_words(city)
    return Said(found.towns, tuple(filter(None, (region, country))) + found.beside, code)


def _of_words(text: str) -> Said:
    parts = [part.strip() for part in re.split(r"[,;\n/·|]+", text) if part.strip()]
    code = next((found.group() for part in parts if (found := _POSTAL.search(part))), "")
    plain = [" ".join(_POSTAL.sub(" ", part).split()) for part in parts]
    plain = [part for part in plain if part]
    whole = " ".join(plain)
    towns = dict.fromkeys([*plain, whole] if len(plain) > 1 else plain)
    return Said(tuple(towns), tuple(plain[1:]), code)


def shortened(name: str) -> list[str]:
    """What the town of a name may be called: as it stands but for numbers ("Praha 1"), and without
    what is put around it ("Greater Munich Area").
    """
    key = " ".join(word for word in spelt(name).split() if not word.isdigit()) or spelt(name)
    found = [key]
    for before, after in _AREAS:
        # One after the other, for both may stand there.
        last = found[-1]
        if last.startswith(before) and last.endswith(after) and len(last) > len(before + after) + 2:
            found.append(last[len(before) : len(last) - len(after)])
    return list(dict.fromkeys(found))


def cut(name: str) -> list[str]:
    """The name without its last words, one after the other: "Frankfurt a. M.", "London SE1"."""
    if _STREET.search(name):
        return []
    pieces = shortened(name)[-1].split()
    beginnings = [" ".join(pieces[:count]) for count in range(len(pieces) - 1, 0, -1)]
    return [each for each in beginnings if len(each) > 2]
