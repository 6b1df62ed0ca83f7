"""From the text of a file to cards of unfolded lines, forgiving what real programs write.

Handled: folds of 3.0 and 4.0, soft breaks of quoted-printable that are not indented, bare base64
blocks, files indented as a whole or below each BEGIN, cards inside cards, a missing BEGIN or END, text between cards,
files put together without a line end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TextIO

from desktop_app.domain.faults import Fault, fault
from desktop_app.formats.vcard.property_line import escape, has_open_quote
from desktop_app.formats.vcard.soft_breaks import joined
from desktop_app.formats.vcard.unfolding import (
    LARGEST_CARD,
    LONGEST_LINE,
    MOST_LINES,
    PROPERTY,
    CardLines,
    add,
    is_too_much,
)

BLOCK = 1 << 18
"""Characters read at a time."""
_MOST_AT_ONCE = 4_000_000
"""Characters that are parted into lines at once: of the shortest lines these take 60 times as much
memory. A card that is cut there is read line by line."""
_BEGIN, _END = "BEGIN:VCARD", "END:VCARD"
_MARK = re.compile(r"(BEGIN|END):VCARD")
_MARKS = re.compile(r"(?:[\W_]*(?:[A-Z0-9-]+\.)?(?:BEGIN|END):VCARD)+[\W_]*")
_LONGEST_MARKS = 80
_AGENT = re.compile(
    r"((?:[A-Z0-9-]{1,40}\.)?AGENT(?:;[^:]{0,80})?:)[ \t]*BEGIN:VCARD[ \t]*", re.IGNORECASE
)
"""A card that begins on the line of the property whose value it is."""
MOST_HELD = 20
"""Cards held back until it is known whether they stand inside another."""
_CARD_END = f"\n{_END}\n"
_ODD = ("QUOTED-PRINTABLE", "BASE64", "BEGIN:", "VERSION:2", "\nAGENT")


def cards(text: TextIO) -> Iterator[CardLines]:
    r"""The cards of a file, in order, read a piece at a time; its line ends are "\n"."""
    reader, before = _Reader(), 0
    for lines in _blocks(text):
        number, end, count = 0, -1, len(lines)
        while number < count:
            if (number := reader.passed_over(lines, number)) == count:
                break
            if reader.is_idle and lines[number] == _BEGIN:
                if end <= number:
                    # Looked for once and not from every beginning: ends may be written otherwise.
                    end = _place(lines, _END, number + 1)
                if (
                    end - number < MOST_LINES
                    and end < count
                    and (plain := _plain_card(lines[number + 1 : end])) is not None
                ):
                    yield CardLines(before + number + 1, plain)
                    number = end + 1
                    continue
            for card in reader.read(before + number + 1, lines[number]):
                yield _whole(card)
            number += 1
        before += count
    yield from map(_whole, reader.rest())


def _whole(card: CardLines) -> CardLines:
    card.lines = joined(card.lines)
    return card


def _place(lines: list[str], line: str, start: int) -> int:
    """Where a line stands from `start` on, the number of all where it does not."""
    try:
        return lines.index(line, start)
    except ValueError:
        return len(lines)


def _blocks(text: TextIO) -> Iterator[list[str]]:
    """The physical lines, a few hundred whole cards at a time: no one step keeps the window
    waiting.
    """
    parts, length = list[str](), 0
    while piece := text.read(BLOCK):
        if length > LONGEST_LINE and "\n" not in piece:
            # One line is too long already: the rest of it goes the way of its card.
            continue
        parts.append(piece)
        length += len(piece)
        if _CARD_END in piece or length > _MOST_AT_ONCE:
            head, ended, tail = "".join(parts).rpartition(_CARD_END if _CARD_END in piece else "\n")
            if ended:
                yield (head + ended[:-1]).split("\n")
            parts, length = [tail], len(tail)
    yield "".join(parts).split("\n")


def _plain_card(lines: list[str]) -> list[str] | None:
    """The unfolded lines of an ordinary card, None for one that needs to be read line by line.

    Nearly every card of 3.0 and 4.0 is ordinary: no soft breaks, no bare base64, no card inside.
    Unfolding it in one piece is several times quicker than looking at each line.
    """
    whole = "\n".join(lines)
    if not whole or len(whole) > LONGEST_LINE or whole[0] in " \t":
        return None
    if len(whole) > LARGEST_CARD // 4 and not whole.isascii():
        return None
    # Looking for plain text in capitals is many times quicker than one expression without case.
    capitals = whole.upper()
    for mark in _ODD:
        if mark in capitals:
            return None
    if '"' in whole and any('"' in line and has_open_quote(line) for line in lines):
        return None
    if "\n\n" in whole or whole[0] == "\n" or whole[-1] == "\n":
        # Before unfolding: a file with two carriage returns a line has an empty one between a line
        # and its fold.
        lines = [line for line in lines if line]
        whole = "\n".join(lines)
    if "\n " in whole or "\n\t" in whole:
        lines = whole.replace("\n ", "").replace("\n\t", "").split("\n")
    return lines


class _Reader:
    """Reads cards line by line, whatever wrote them."""

    def __init__(self) -> None:
        self._card: CardLines | None = None
        self._agent: _Agent | None = None
        self._outer: CardLines | None = None
        self._held: list[CardLines] = []
        self._headless: CardLines | None = None
        self._indent = ""

    @property
    def is_idle(self) -> bool:
        """Whether no card is open."""
        return self._card is self._outer is self._headless is None and not self._indent

    def passed_over(self, lines: list[str], number: int) -> int:
        """The next line from that one on that means anything: of millions that mean nothing, none
        may cost what reading does.
        """
        count, card = len(lines), self._card or self._headless
        if card is not None and card.refused:
            return next((at for at in range(number, count) if "VCARD" in lines[at].upper()), count)
        if not self.is_idle:
            return next((at for at in range(number, count) if lines[at]), count)
        return next(
            (at for at in range(number, count) if lines[at].strip() and lines[at] != _END), count
        )

    def read(self, number: int, line: str) -> list[CardLines]:
        """Read one physical line; gives the cards it finishes."""
        line = self._undented(line)
        if line and line[0] not in " \t":
            self._open_agent(number - 1)
        finished: list[CardLines] = []
        if marks := self._marks(line):
            for mark in marks:
                finished += self._begin(number, line) if mark in _BEGIN else self._end()
        elif self._agent is not None and self._agent.depth:
            self._add_inside(line)
        elif self._card is not None:
            add(self._card, line)
        elif line and not line.isspace():
            self._between(number, line)
        return finished

    def _undented(self, line: str) -> str:
        """A line without what all of its card are indented by: as far as BEGIN is, or the first line
        below it, which goes on with nothing. One blank there may be alone, and others be folds.
        """
        if self._indent:
            return line.removeprefix(self._indent)
        card = self._card
        if line[:1] not in (" ", "\t") or card is None or card.lines:
            return line
        if line.isspace():
            return ""
        indent = _indent_of(line)
        self._indent = indent if indent != " " else ""
        return line[len(indent) :]

    def _add_inside(self, line: str) -> None:
        card, agent = self._card, self._agent
        if card is not None and agent is not None and not card.refused:
            agent.lines.append(line)
            if is_too_much(card, line):
                agent.lines.clear()

    def _open_agent(self, number: int) -> None:
        """Take the last line for the beginning of a card inside, where it reads `AGENT:BEGIN:VCARD`
        and what follows does not go on with it.
        """
        card, agent = self._card, self._agent
        if card is None or (agent is not None and agent.depth) or not card.lines:
            return
        if card.lines[-1][-5:].upper() == "VCARD" and (found := _AGENT.fullmatch(card.lines[-1])):
            card.lines[-1] = found[1]
            self._begin(number, _BEGIN)

    def _marks(self, line: str) -> list[str]:
        """The marks in a line; one that goes on with the line before it has none."""
        goes_on = line[:1] in (" ", "\t") and self._card is not None and bool(self._card.lines)
        return [] if goes_on else _marks(line)

    def rest(self) -> list[CardLines]:
        """The cards the file ends in."""
        return [*self._unended(fault("card-ends-with-file")), *self._released()]

    def _between(self, number: int, line: str) -> None:
        """A line outside of cards: it goes on with the card around those just read, or belongs to
        one whose BEGIN is missing, or is no line of a card.
        """
        if self._headless is not None:
            add(self._headless, line)
        elif PROPERTY.match(line):
            if self._outer is not None and not line.startswith("VERSION"):
                self._card, self._outer = self._outer, None
                add(self._card, line)
            else:
                self._headless = CardLines(number)
                add(self._headless, line)

    def _released(self) -> list[CardLines]:
        """The cards held back, in their order; the first one stands around the others, unless it
        was never gone on with.
        """
        if self._outer is not None:
            self._outer.flaw = self._outer.flaw or fault("card-ends-too-late")
        held, self._held, self._outer = self._held, [], None
        return held

    def _begin(self, number: int, line: str) -> list[CardLines]:
        self._headless = None
        card, agent = self._card, self._agent
        if card is not None:
            card.settle()
        inside = agent is not None and bool(agent.depth)
        if card is not None and _expects_card(
            agent.lines if agent is not None and inside else card.lines
        ):
            if agent is None or not inside:
                self._agent = agent = _Agent(len(card.lines) - 1, card.lines[-1])
            agent.begin(number)
            return []
        before: list[CardLines] = []
        if card is not None and agent is None and self._outer is None and not card.refused:
            # It may lack its END, or go on after this one: what follows tells.
            self._outer, self._held = card, self._held or [card]
        elif card is not None:
            before = self._unended(fault("card-ends-too-late"))
        self._card, self._agent = CardLines(number), None
        self._indent = self._indent or _indent_of(line)
        return before

    def _end(self) -> list[CardLines]:
        card, agent = self._card or self._headless, self._agent
        if card is not None:
            card.settle()
        if card is not None and agent is not None and agent.depth:
            agent.lines.append(_END)
            agent.depth -= 1
            if not agent.depth and not card.refused:
                card.lines[-1] += escape("\n".join(agent.lines))
            return []
        self._card, self._headless, self._agent, self._indent = None, None, None, ""
        return [] if card is None else self._ended(card)

    def _ended(self, card: CardLines) -> list[CardLines]:
        """A card that came to its end, and those that waited for that."""
        if self._held and card is self._held[0]:
            return self._released()
        if self._outer is None:
            return [*self._released(), card]
        self._held.append(card)
        return [] if len(self._held) <= MOST_HELD else self._released()

    def _unended(self, flaw: Fault) -> list[CardLines]:
        """The open card, to which this happened; a card inside it was the next one, after a value
        that was cut off.
        """
        card, agent = self._card, self._agent
        if card is None:
            return []
        card.settle()
        card.flaw = card.flaw or flaw
        cards = self._released()
        if not any(held is card for held in cards):
            cards.append(card)
        if agent is not None and not card.refused:
            card.lines[agent.place] = agent.text
            cards.append(agent.last(flaw))
        return cards


def _indent_of(line: str) -> str:
    """The blanks and tabs a line begins with."""
    return line[: len(line) - len(line.lstrip(" \t"))]


def _marks(line: str) -> list[str]:
    """Whether a line begins or ends cards, in this order; empty for any other line.

    Files put together keep the byte order mark of each, and may miss the line end between two.
    """
    if len(line) >= _LONGEST_MARKS or "VCARD" not in (capitals := line.upper()):
        return []
    bare = "".join(capitals.replace("\ufeff", "").split())
    return _MARK.findall(bare) if _MARKS.fullmatch(bare) else []


@dataclass(slots=True)
class _Agent:
    """The card that stands as a value in line `place` of another, which said `text` before."""

    place: int
    text: str
    lines: list[str] = field(default_factory=list)
    depth: int = 0
    """How many cards are open inside the outer one."""
    line: int = 0
    """Where the last of them began in the file."""

    def begin(self, number: int) -> None:
        """A card begins inside."""
        self.lines.append(_BEGIN)
        self.depth, self.line = self.depth + 1, number

    def last(self, flaw: Fault) -> CardLines:
        """The last card inside as one of its own."""
        begin = len(self.lines) - self.lines[::-1].index(_BEGIN)
        card = CardLines(self.line, flaw=None if _END in self.lines[begin:] else flaw)
        for line in self.lines[begin:]:
            if line == _END:
                break
            found = _AGENT.fullmatch(line)
            add(card, found[1] if found else line)
        return card


def _expects_card(lines: list[str]) -> bool:
    """Whether a BEGIN now is the value of a property (AGENT in vCard 2.1) rather than the next
    card.
    """
    return bool(lines) and lines[-1].upper().startswith("AGENT") and lines[-1].endswith(":")
