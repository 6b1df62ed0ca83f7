"""A person from a mail signature or the text of a business card.

Only what is known by its form, its words or its place becomes a field; every other line is told as
not understood.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from desktop_app.domain.names import built_name, fold
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    Person,
    Position,
)
from desktop_app.domain.signature.lines import LONGEST_LINE, lines_of
from desktop_app.domain.signature.naming import NameFound, matches_address, name_in
from desktop_app.domain.signature.pages import pages_in
from desktop_app.domain.signature.phones import phones_in
from desktop_app.domain.signature.postal import places_in
from desktop_app.domain.signature.roles import (
    Role,
    Says,
    has_ending,
    is_of_host,
    may_be_organisation,
    roles_in,
)

_SPLIT = re.compile(r"\s*[|·•\x1f]\s*|\s+[-–—/]\s+")
_LABEL_LEFT = re.compile(
    r"\A[\W_]*(?:e-?mail|mail|web|website|internet|homepage|site|sito|www|url|tel|fax|pec|on|and|und|et|y|o)?"
    r"[\W_]*\Z",
    re.IGNORECASE,
)
_LEFTOVER = " ,;:/<>-–—*_✉📧🌐☎📞📱📠"
_PUBLIC = re.compile(
    r"(?:gmail|googlemail|outlook|hotmail|live|yahoo|gmx|web|icloud|me|aol|orange|free|laposte|proton"
    r"|protonmail|posteo|mailbox|libero|t-online|wanadoo|sapo|uol|bol)\.[a-z.]+\Z"
)
_PROSE = 9
_SURE_NAME = 5
_KINDS = {
    "email": ChannelKind.EMAIL,
    "web": ChannelKind.WEB,
    "social": ChannelKind.SOCIAL,
    "chat": ChannelKind.CHAT,
}


@dataclass(frozen=True, slots=True)
class Signature:
    """Who was found: `contact` has what was understood (its name may be empty), `rest` the lines
    that were not, in order.
    """

    contact: Contact
    rest: tuple[str, ...] = ()


@dataclass(slots=True)
class _Piece:
    """A part of a line: its text, the number of its line, whether a closing came before it."""

    text: str
    line: int
    closed: bool = False
    used: bool = False


@dataclass(slots=True)
class _Reading:
    rows: list[str] = field(default_factory=list)
    pieces: list[_Piece] = field(default_factory=list)
    channels: list[Channel] = field(default_factory=list)
    hosts: list[str] = field(default_factory=list)
    locals: list[str] = field(default_factory=list)


def read_signature(text: str) -> Signature:
    """The person whom a text tells of; takes time in proportion to its length, and reads no more
    than `lines.LONGEST` characters. Never raises for content.
    """
    reading = _Reading()
    closed = _take_channels(reading, text)
    _take_places(reading, closed)
    name = _take_name(reading)
    position = _take_position(reading)
    contact = _contact(name, position, reading.channels)
    return Signature(contact, tuple(_rest(reading)))


def _take_channels(reading: _Reading, text: str) -> dict[int, bool]:
    """Read what reaches somebody out of each line; gives which rows come after a closing."""
    lines = lines_of(text)
    first = next((place for place, line in enumerate(lines) if line.closed), 0)
    closed: dict[int, bool] = {}
    block = lines[0].block if lines else 0
    for place, line in enumerate(lines):
        if line.block != block:
            reading.rows.append("")
            block = line.block
        if place < first or _is_prose(line.text):
            # What is told in sentences may be about anybody.
            reading.pieces.append(_Piece(line.text, len(reading.rows)))
            reading.rows.append("")
            continue
        closed[len(reading.rows)] = line.closed
        reading.rows.append(_without_channels(reading, line.text))
    return closed


def _is_prose(line: str) -> bool:
    if len(line) > LONGEST_LINE:
        return True
    words = [word for word in line.split() if word.isalpha() or word[:-1].isalpha()]
    small = sum(word[0].islower() for word in words)
    return len(words) >= _PROSE and small * 2 > len(words) and not has_ending(line)


def _without_channels(reading: _Reading, line: str) -> str:
    """A line with a mark in place of each address and number, which are taken."""
    spans = []
    for page in pages_in(line):
        spans.append((page.start, page.end))
        _add(reading, Channel(_KINDS[page.kind], page.value, service=page.service))
        if page.kind == "email":
            local, _, host = page.value.partition("@")
            reading.locals.append(local)
            reading.hosts += [] if _PUBLIC.match(host.casefold()) else [host]
        elif page.kind == "web":
            reading.hosts.append(re.sub(r"\Ahttps?://|/.*", "", page.value))
    blanked = _blanked(line, spans, "\x1f")
    for phone in phones_in(_blanked(line, spans, "|")):
        spans.append((phone.start, phone.end))
        _add(reading, Channel(ChannelKind.PHONE, phone.number, phone.label))
    blanked = _blanked(line, spans, "\x1f")
    return "" if not blanked.strip("\x1f" + _LEFTOVER) else blanked


def _blanked(line: str, spans: list[tuple[int, int]], mark: str) -> str:
    for start, end in spans:
        line = f"{line[:start]}{mark * (end - start)}{line[end:]}"
    return line


def _add(reading: _Reading, channel: Channel) -> None:
    same = (
        each
        for each in reading.channels
        if each.kind is channel.kind and fold(each.value) == fold(channel.value)
    )
    if next(same, None) is None:
        reading.channels.append(channel)


def _take_places(reading: _Reading, closed: dict[int, bool]) -> None:
    """Read the addresses; what is left of the lines becomes pieces."""
    rows = [re.sub(r"\x1f+", " | ", row).strip(" |") for row in reading.rows]
    taken: set[int] = set()
    for place in places_in(rows):
        taken.update(range(place.first, place.after))
        address = place.address
        reading.channels.append(Channel(ChannelKind.ADDRESS, address.one_line(), address=address))
    for number, row in enumerate(rows):
        if number in taken or not row:
            continue
        was_closed = closed.get(number, False)
        for part in _SPLIT.split(row):
            text = part.strip(_LEFTOVER).strip()
            if text and not part.rstrip().endswith(":") and not _LABEL_LEFT.match(text):
                reading.pieces.append(_Piece(text, number, was_closed))
                was_closed = False
    reading.pieces.sort(key=lambda piece: piece.line)


def _take_name(reading: _Reading) -> NameFound | None:
    """The name that most tells for, and its pieces marked as used."""
    best: tuple[int, int, _Piece, NameFound, str] | None = None
    number = 0
    for piece in reading.pieces:
        if piece.line not in _told(reading):
            continue
        for text, tail in _name_texts(piece.text):
            name = name_in(text)
            if name is None:
                continue
            score = _name_score(reading, piece, name, number)
            if score > 0 and (best is None or score > best[0]):
                best = (score, number, piece, name, tail)
            break
        number += 1
    if best is None:
        return None
    _, _, piece, name, tail = best
    if not name.family:
        piece, name, tail = _fuller(reading, name) or (piece, name, tail)
    piece.text, piece.used = tail, not tail
    for other in reading.pieces:
        again = None if other is piece else name_in(other.text)
        if again is not None and set(again.words) <= set(name.words):
            other.used = True
    return name


def _fuller(reading: _Reading, name: NameFound) -> tuple[_Piece, NameFound, str] | None:
    """The whole name of whom signed with a first name alone, where it stands below."""
    for piece in reading.pieces:
        for text, tail in _name_texts(piece.text):
            found = name_in(text)
            if found is not None and found.family and found.words[:1] == name.words[:1]:
                return piece, found, tail
    return None


def _told(reading: _Reading) -> set[int]:
    """The rows that are no prose."""
    return {number for number, row in enumerate(reading.rows) if row}


def _name_texts(text: str) -> list[tuple[str, str]]:
    """Texts that may be the name in a piece, each with what is beside it."""
    head, comma, tail = text.partition(", ")
    return [(text, ""), (head, tail)] if comma else [(text, "")]


def _name_score(reading: _Reading, piece: _Piece, name: NameFound, number: int) -> int:
    """How much tells for a name; nothing for one word that no closing announces."""
    matched = any(matches_address(name, local) for local in reading.locals)
    score = 6 * piece.closed + 5 * matched + 4 * bool(name.prefix or name.suffix or name.pronouns)
    if name.is_doubtful and not (piece.closed or name.prefix or name.suffix):
        return 0
    if len(name.words) < 2 and name.family == "":
        return score - 3 if piece.closed else 0
    return score + max(4 - number, 1) - 2 * is_of_host(piece.text, reading.hosts) * (not matched)


def _take_position(reading: _Reading) -> Position:
    """What the pieces say of somebody's work."""
    position = Position()
    titles: list[str] = []
    before = -2
    departments: list[str] = []
    for piece in reading.pieces:
        if piece.used or piece.line not in _told(reading):
            before = piece.line if piece.used else before
            continue
        found = roles_in(piece.text)
        if found and _apply(position, found, titles, departments):
            piece.used = True
    _by_place(reading, position)
    if departments and not position.organisation and _is_institute(departments[0]):
        position.organisation = departments.pop(0)
    position.title = titles[0] if titles else ""
    position.role = titles[1] if len(titles) > 1 else ""
    position.department = ", ".join(departments[:2])
    return position


def _is_institute(text: str) -> bool:
    return fold(text).startswith(("institut", "faculty", "secretariat"))


def _apply(
    position: Position, found: list[Role], titles: list[str], departments: list[str]
) -> bool:
    """Keep what a piece says; False when there is no room for it."""
    for role in found:
        if role.says is Says.TITLE and len(titles) < 2:
            titles.append(role.text)
        elif role.says is Says.DEPARTMENT and len(departments) < 2:
            departments.append(role.text)
        elif role.says is Says.ORGANISATION and not position.organisation:
            position.organisation = role.text
        else:
            return False
    return True


def _by_place(reading: _Reading, position: Position) -> None:
    """An organisation that is known by the host of an address, or by standing right after name or
    title.
    """
    if position.organisation:
        return
    told = _told(reading)
    pieces = [piece for piece in reading.pieces if piece.line in told]
    open_ones = [piece for piece in pieces if not piece.used and may_be_organisation(piece.text)]
    chosen = next((each for each in open_ones if is_of_host(each.text, reading.hosts)), None)
    if chosen is None:
        for previous, piece in zip(pieces, pieces[1:], strict=False):
            if previous.used and piece in open_ones and piece.line - previous.line <= 1:
                chosen = piece
                break
    if chosen is not None:
        position.organisation, chosen.used = chosen.text, True


def _contact(name: NameFound | None, position: Position, channels: list[Channel]) -> Contact:
    person = Person()
    if name is not None:
        person.prefix, person.given, person.middle = name.prefix, name.given, name.middle
        person.family, person.suffix, person.pronouns = name.family, name.suffix, name.pronouns
        person.display_name = name.shown or built_name(person)
    elif position.organisation and not position.title:
        person.display_name, person.is_company = position.organisation, True
        return Contact(person, channels)
    work = [position] if position != Position() else []
    return Contact(person, channels, work)


def _rest(reading: _Reading) -> list[str]:
    """What was not understood, a line each."""
    by_line: dict[int, list[str]] = {}
    for piece in reading.pieces:
        if not piece.used and any(map(str.isalnum, piece.text)):
            by_line.setdefault(piece.line, []).append(piece.text)
    return [" · ".join(texts) for _, texts in sorted(by_line.items())]
