"""The parts of ADR: of those that lack some, and the eleven that RFC 9554 adds."""

from __future__ import annotations

import re

from desktop_app.formats.vcard.property_line import split_escaped, unescape

PARTS = 7
"""PO box, extended address, street, town, region, post code, country."""
_CODE = re.compile(
    r"(?:[A-Z]{1,3}[- ])?(?:\d{4,7}(?: ?[A-Z]{2})?|\d{5}-\d{3,4}|\d{2,4}-\d{3}|\d{3}[ -]\d{2,4}"
    r"|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)",
    re.IGNORECASE,
)
"""Post codes, which no town and no region looks like."""
_DIGIT = re.compile(r"\d")
_STREET, _TOWN, _REGION = 2, 3, 4
_ALL = 18
"""Parts with those of RFC 9554."""
_OLD = 8
"""Parts in cards of before RFC 9554: Google has one more, the address in one piece."""


def postal_parts(value: str) -> list[str]:
    """The seven parts in a raw value. What lacks one is read from its post code, which says where the
    others belong; a street in parts of its own (RFC 9554 section 2.1) is one where no other is told.
    """
    said = split_escaped(value, ";")
    parts = [_listed(part, value) for part in said]
    found = parts + [""] * (PARTS - len(parts))
    if len(parts) > _OLD:
        return _with_street(found)
    return (len(parts) < PARTS and _from_code(parts)) or found[:PARTS]


def _listed(part: str, value: str) -> str:
    """A part, which may be several with commas between, where those that are no such are escaped."""
    if "," in part and "\\," in value:
        return ", ".join(
            text for item in split_escaped(part, ",") if (text := unescape(item).strip())
        )
    return unescape(part).strip()


def _with_street(parts: list[str]) -> list[str]:
    """The seven, with the street that the eleven after them tell: room, flat, floor, number, street,
    building, block, subdistrict, district, landmark, direction.
    """
    found = parts[:PARTS]
    room, flat, floor, number, street, *rest = parts[PARTS:_ALL] + [""] * 5
    if found[_STREET] or not street:
        return found
    found[_STREET] = f"{number} {street}".strip()
    found[1] = found[1] or ", ".join(filter(None, (flat, room, floor, *rest)))
    return found


def _from_code(parts: list[str]) -> list[str] | None:
    """The seven parts of an address that lacks one, None for one that does not, as far as it says."""
    count = len(parts)
    while parts and not parts[-1]:
        parts = parts[:-1]
    places = (1, 2, _TOWN, _REGION) if count < _REGION + 1 else (_TOWN, _REGION)
    at = next(
        (place for place in places if place < len(parts) and _CODE.fullmatch(parts[place])), 0
    )
    if not at or len(parts) > at + 3 or any(map(_CODE.fullmatch, parts[at + 1 :])):
        return None
    before = [part for place, part in enumerate(parts[:at]) if part or any(parts[:place])]
    after = parts[at + 1 :]
    if at != _REGION and len(before) == 1 and after:
        # "Weg 1;50667;Köln": the town follows.
        before, after = [*before, after[0]], after[1:]
    if len(after) > 1 or not before or len(before) > _REGION:
        return None
    placed = [""] * PARTS
    first = (
        _STREET
        if at < _REGION and len(before) == 1
        else _first_place(before, shifted=len(before) == at)
    )
    placed[first : first + len(before)] = before
    placed[5], placed[6] = parts[at], (*after, "")[0]
    return placed


def _first_place(before: list[str], *, shifted: bool) -> int:
    """Where the first of what stands before the post code belongs: a number tells the street.
    `shifted` says that nothing was left empty before it.
    """
    count = len(before)
    if count <= 2:
        return _TOWN + 1 - count
    # All in their places, or one further with the region behind the town.
    streets = [bool(_DIGIT.search(part)) for part in before[-3:-1]]
    is_in_place = streets[1] or (not streets[0] and not shifted)
    return _TOWN + 1 - count if is_in_place else _REGION + 1 - count
