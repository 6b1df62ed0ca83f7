"""From the text of a file to cards of unfolded lines, forgiving what real programs write.

Handled: any line end, folds of 3.0 and 4.0, soft breaks of quoted-printable that are not indented, bare base64 blocks,
files indented as a whole, cards inside cards, a missing END, text between cards.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop_app.formats.property_line import escape

LONGEST_LINE = 12_000_000
"""Characters in an unfolded line: a photo of 9 MB in base64. A card with a longer one is refused."""
MOST_LINES = 20_000
"""Lines in a card; one with more is refused."""

_BASE64_HEAD = re.compile(r"[^:]*;\s*(?:ENCODING=)?\"?(?:BASE64|B)\"?\s*[;:]", re.IGNORECASE)
_QP_HEAD = re.compile(r"[^:]*;\s*(?:ENCODING=)?QUOTED-PRINTABLE\s*[;:]", re.IGNORECASE)
_BASE64 = re.compile(r"[A-Za-z0-9+/=]+\Z")
_BEGIN, _END = "BEGIN:VCARD", "END:VCARD"


@dataclass(slots=True)
class CardLines:
    """The unfolded lines of one card without BEGIN and END; `line` is where it began, counted from 1.

    `flaw` says in a sentence what is wrong with the card as a whole, and `refused` that it cannot be taken.
    """

    line: int
    lines: list[str] = field(default_factory=list)
    flaw: str = ""
    refused: bool = False


def cards(text: str) -> Iterator[CardLines]:
    """The cards of a file, in order."""
    card: CardLines | None = None
    nested: list[str] | None = None
    depth = indent = 0
    for number, line in enumerate(_lines(text), 1):
        if indent:
            line = line.removeprefix(" " * indent)
        mark = line.strip().upper() if len(line) < 40 else ""
        if mark.startswith("BEGIN") and mark.replace(" ", "") == _BEGIN:
            if card is not None and _expects_card(card):
                nested, depth = nested or [], depth + 1
                nested.append(_BEGIN)
                continue
            if card is not None:
                card.flaw = "The card has no end; the next one begins inside it."
                yield card
            card, nested, depth = CardLines(number), None, 0
            indent = indent or len(line) - len(line.lstrip())
        elif mark.startswith("END") and mark.replace(" ", "") == _END:
            if depth and card is not None and nested is not None:
                nested.append(_END)
                depth -= 1
                if not depth:
                    card.lines[-1] += escape("\n".join(nested))
                    nested = None
                continue
            if card is not None:
                yield card
            card, indent = None, 0
        elif nested is not None:
            nested.append(line)
        elif card is not None:
            _take(card, line)
    if card is not None:
        card.flaw = "The file ends before the card does."
        yield card


def _lines(text: str) -> list[str]:
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.split("\n")


def _expects_card(card: CardLines) -> bool:
    """Whether a BEGIN now is the value of a property (AGENT in vCard 2.1) rather than the next card."""
    return bool(card.lines) and card.lines[-1].upper().startswith("AGENT") and card.lines[-1].endswith(":")


def _take(card: CardLines, line: str) -> None:
    """Add a physical line to the card: unfolded onto the last one, or as one of its own."""
    if card.refused:
        return
    lines = card.lines
    if not line:
        return
    if lines and (line[0] in " \t" or _goes_on(lines[-1], line)):
        last = lines[-1]
        if _soft_break(last):
            last = last[:-1]
        elif line[0] in " \t":
            line = line[1:]
        if len(last) + len(line) > LONGEST_LINE:
            card.refused, card.flaw = True, "A line of this card is longer than 12 million characters."
            lines.clear()
            return
        # Joining two strings in place keeps long photos linear: CPython extends the left one when nobody shares it.
        lines[-1] = ""
        last += line
        lines[-1] = last
    elif len(lines) >= MOST_LINES:
        card.refused, card.flaw = True, "This card has more than 20,000 lines."
        lines.clear()
    else:
        lines.append(line)


def _goes_on(last: str, line: str) -> bool:
    """Whether an unindented line belongs to the one before it."""
    if _soft_break(last):
        return True
    return ":" not in line and ";" not in line and bool(_BASE64_HEAD.match(last[:200])) and bool(_BASE64.match(line))


def _soft_break(last: str) -> bool:
    return last.endswith("=") and bool(_QP_HEAD.match(last[:400]))
