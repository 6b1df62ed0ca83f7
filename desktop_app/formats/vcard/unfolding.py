"""One card taken from its file line by line: unfolded, and refused once it is too much."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from desktop_app.domain.faults import Fault, fault
from desktop_app.formats.vcard.property_line import has_open_quote
from desktop_app.formats.vcard.words import PROPERTIES

LONGEST_LINE = 12_000_000
"""Characters in an unfolded line: a photo of 9 MB in base64. A card with a longer one is
refused."""
MOST_LINES = 20_000
"""Lines in a card; one with more is refused."""
LARGEST_CARD = 16_000_000
"""Characters in a card with all that stands inside it; one with more is refused. One beyond ASCII
counts for four, which is what it takes in memory."""
MOST_FOLDS = 300_000
"""Lines of the file that a card may take: the largest there is, folded at 53 characters. One with
more is refused."""

_HEAD = 400
"""Characters of a line by which it is told what kind it is."""
_BASE64_HEAD = re.compile(r"[^:]*;\s*(?:ENCODING=)?\"?(?:BASE64|B)\"?\s*[;:]", re.IGNORECASE)
_QP_HEAD = re.compile(r"[^:]*;\s*(?:ENCODING=)?QUOTED-PRINTABLE\s*[;:]", re.IGNORECASE)
_QP_REST = re.compile(r"[;=][^:]*\Z")
"""Encoded text, or the parts of a name after an empty first one: no property begins so."""
_BASE64 = re.compile(r"[A-Za-z0-9+/=]+\Z")
PROPERTY = re.compile(
    rf"(?:[A-Za-z0-9-]+\.)?(?:X-[A-Z0-9-]+|{'|'.join(sorted(PROPERTIES, reverse=True))})[;:]"
)


@dataclass(slots=True)
class CardLines:
    """The unfolded lines of one card without BEGIN and END; `line` is where it began, counted from
    1.

    `flaw` is what is wrong with the card as a whole, and `refused` says that it cannot be taken.
    """

    line: int
    lines: list[str] = field(default_factory=list)
    flaw: Fault | None = None
    refused: bool = False
    size: int = 0
    folds: int = 0
    """How much of the file it has taken so far, as `LARGEST_CARD` and `MOST_FOLDS` count."""
    length: int = 0
    """Characters of the last line."""
    rest: list[str] = field(default_factory=list)
    """What follows of the last line, once that is long: joined when the line ends, for each join
    would copy all before it."""

    def settle(self) -> None:
        """Let the last line be whole."""
        if self.rest:
            self.lines[-1] = "".join((self.lines[-1], *self.rest))
            self.rest.clear()


def add(card: CardLines, line: str) -> None:
    """Add a physical line to the card: unfolded onto the last one, or as one of its own."""
    if card.refused or not line or is_too_much(card, line):
        return
    lines = card.lines
    if lines and (line[0] in " \t" or _goes_on(card, line)):
        _join(card, line)
    elif len(lines) >= MOST_LINES:
        _refuse(card, fault("card-too-many-lines", most=MOST_LINES))
    else:
        card.settle()
        lines.append(line)
        card.length = len(line)


def _join(card: CardLines, line: str) -> None:
    """Unfold a physical line onto the last one."""
    last = card.rest or card.lines
    if _soft_break(card) and line[0] in " \t":
        # Whether the blanks are the text's is known once the card is whole (`soft_breaks.py`).
        line = f"\n{line}"
    elif _soft_break(card):
        last[-1] = last[-1][:-1]
        card.length -= 1
    elif line[0] in " \t":
        line = line[1:]
    elif _within_quotes(card):
        line = f"\\n{line}"
    card.length += len(line)
    if card.length > LONGEST_LINE:
        _refuse(card, fault("card-line-too-long", most=LONGEST_LINE))
    elif len(last[-1]) < _HEAD:
        last[-1] += line
    else:
        card.rest.append(line)


def is_too_much(card: CardLines, line: str) -> bool:
    """Whether a card that this line belongs to is refused now."""
    card.size += len(line) if line.isascii() else 4 * len(line)
    card.folds += 1
    if len(line) > LONGEST_LINE:
        _refuse(card, fault("card-line-too-long", most=LONGEST_LINE))
    elif card.size > LARGEST_CARD:
        _refuse(card, fault("card-too-large", most=LARGEST_CARD))
    elif card.folds > MOST_FOLDS:
        _refuse(card, fault("card-too-many-lines", most=MOST_FOLDS))
    return card.refused


def _refuse(card: CardLines, why: Fault) -> None:
    card.refused, card.flaw = True, why
    card.lines.clear()
    card.rest.clear()


def _goes_on(card: CardLines, line: str) -> bool:
    """Whether an unindented line belongs to the one before it: never one that begins as the
    properties of cards do, since values too end in what looks like a soft break.
    """
    last = card.lines[-1]
    if _soft_break(card):
        return not PROPERTY.match(line)
    if last[-1:] == ":" and _QP_REST.match(line) and _QP_HEAD.match(last[:_HEAD]):
        # Sony Ericsson breaks before the first letter, without the mark of a soft break.
        return True
    if _within_quotes(card):
        # A LABEL of several lines, as the encyclopaedias print it.
        return not PROPERTY.match(line)
    return (
        ":" not in line
        and ";" not in line
        and bool(_BASE64_HEAD.match(last[:200]))
        and bool(_BASE64.match(line))
    )


def _within_quotes(card: CardLines) -> bool:
    """Whether the last line ends within the quotes of a parameter; no head is longer than that."""
    last = card.lines[-1]
    return '"' in last[:_HEAD] and not card.rest and has_open_quote(last)


def _soft_break(card: CardLines) -> bool:
    last = (card.rest or card.lines)[-1]
    return last.endswith("=") and bool(_QP_HEAD.match(card.lines[-1][:_HEAD]))
