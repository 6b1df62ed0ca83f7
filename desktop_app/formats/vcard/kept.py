"""What a card says beyond what Kith reads of it, and when it was last changed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop_app.formats.vcard.mapping import map_card
from desktop_app.formats.vcard.property_line import split_line, unescape

if TYPE_CHECKING:
    from desktop_app.domain.person import RawCard

OF_THE_CARD = (
    "REV",
    "PRODID",
    "X-PRODID",
    "PROFILE",
    "UID",
    "KIND",
    "MEMBER",
    "X-ABLABEL",
    "X-ABADR",
    "N",
    "X-N",
    "FN",
)
"""Properties about the card itself, or said of others of its lines: not worth showing, and no
reason to call a card changed."""
_DAMAGED = ("X-PHOTO", "X-LOGO", "X-SOUND", "X-KEY")
_APPLE = "X-ADDRESSBOOKSERVER-"


def unread_lines(raw: RawCard) -> list[str]:
    """The lines of a card that say something which Kith does not read, as they are stored; a
    property without a value says nothing.
    """
    facts = map_card(raw)
    said = {number for _, _, lines in facts.said for number in lines}
    return [
        line
        for number, line in enumerate(raw.lines)
        if number in facts.otherwise
        or (number not in said and _says_something(*name_and_value(line)))
    ]


def _says_something(name: str, value: str) -> bool:
    return name not in OF_THE_CARD and bool(value.strip(" ;,"))


def kept_lines(raw: RawCard) -> list[str]:
    """The same as name and value alone, sorted: equal for cards of another version that say the
    same.
    """
    found = map(name_and_value, unread_lines(raw))
    return sorted({f"{name}:{value}" for name, value in found if name})


def name_and_value(line: str) -> tuple[str, str]:
    """What a line says in a form that both versions share; no name for what is no property."""
    found = split_line(line)
    if found is None:
        return "", line
    head, value = found
    if value[:5].lower() == "data:":
        value = value.partition(",")[2]
    # One that is no base64 is written out under another name (`versions.as_kept`).
    name = head.name[2:] if head.name in _DAMAGED else head.name.removeprefix(_APPLE)
    return name, value


def revision(raw: RawCard) -> datetime | None:
    """The moment of REV (RFC 6350 section 6.7.4) in UTC, a day as its beginning; None without one
    that can be read. A time of no zone is taken for UTC.
    """
    for line in raw.lines:
        if line[:3].upper() == "REV" and (found := split_line(line)) and found[0].name == "REV":
            try:
                moment = datetime.fromisoformat(unescape(found[1]).strip())
                return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
            except (ValueError, OverflowError):
                return None
    return None
