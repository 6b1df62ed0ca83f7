r"""How a record of cells is kept: one line a filled cell, `column<TAB>header<TAB>value`.

`column` is the text form of what the cell says (`domain/tables/columns.py`), so that the contact
can be made again whatever a later Kith would guess; it is empty for what Kith does not know, which
is kept all the same. In header and value a backslash, a tab and line ends are written `\\`, `\t`,
`\n`, `\r`. The version of the card is `habit order`: whose table it was, and in which order day and
month stand in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from desktop_app.domain.person import RawCard
from desktop_app.domain.tables.columns import NOTHING, Column, column_of
from desktop_app.domain.tables.days import DayOrder
from desktop_app.domain.unread import UnreadLine
from desktop_app.formats.cells.nothings import is_nothing
from desktop_app.formats.fingerprint import fingerprint_of

_ESCAPES = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_BACKSLASH = "\\"
_MARKS = re.compile(r"[\\\t\n\r]")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PLAIN = {"t": "\t", "n": "\n", "r": "\r"}
_UNDERSTOOD = {"jpegPhoto", "Photo", "dn", "modifytimestamp", "mod_time", "Household"}
Cell = tuple[Column, str]
"""What a cell says and its text."""


def escaped(text: str) -> str:
    """A text on one line, without tabs."""
    if text.isprintable() and _BACKSLASH not in text:
        # Nearly all: three of the four are not printable.
        return text
    return _MARKS.sub(lambda found: _ESCAPES[found[0]], text)


def unescaped(text: str) -> str:
    """What `escaped` was given."""
    if "\\" not in text:
        return text
    return _ESCAPED.sub(lambda found: _PLAIN.get(found[1], found[1]), text)


def record_of(
    cells: Iterable[tuple[str, str, str]], habit: str, order: DayOrder
) -> tuple[RawCard, str]:
    """The card that keeps cells, given as column in text form, escaped header and value, and the
    fingerprint of what they say: the same whatever they were taken to mean.
    """
    said = [
        # As `escaped` has it, which is a call for each.
        (
            column,
            f"{header}\t{value if value.isprintable() and _BACKSLASH not in value else escaped(value)}",
        )
        for column, header, value in cells
    ]
    raw = RawCard(f"{habit} {order.value}", tuple([f"{column}\t{words}" for column, words in said]))
    return raw, fingerprint_of(sorted([words for _, words in said]))


def cells_of(raw: RawCard) -> Iterator[Cell]:
    """The cells that a card keeps; a line that is none says nothing."""
    for line in raw.lines:
        column, _, rest = line.partition("\t")
        try:
            known = column_of(column)
        except ValueError:
            known = NOTHING
        yield known, unescaped(rest.partition("\t")[2])


def habit_of(raw: RawCard) -> tuple[str, DayOrder]:
    """Whose record a card is, and the order of its days."""
    habit, _, order = raw.version.partition(" ")
    known = {item.value: item for item in DayOrder}
    return habit, known.get(order, DayOrder.MONTH_FIRST)


def kept_of(raw: RawCard) -> list[str]:
    """The lines of a record that say nothing Kith knows, in an order of their own."""
    return sorted(line for line in raw.lines if line.startswith("\t"))


def unknown_of(raw: RawCard) -> list[tuple[str, str]]:
    """What a record says that Kith does not understand, as headers and values."""
    parts = (line.split("\t") for line in raw.lines if line.startswith("\t"))
    return [(unescaped(part[1]), unescaped(part[2])) for part in parts if len(part) == 3]


def unread_of(raw: RawCard) -> list[UnreadLine]:
    """What a record says that Kith does not understand, each under its own header; a photo that was
    read, the name of an entry in its directory, when it was changed, and the line on the envelope of
    the household that another column brings are none of it, nor are cells that say nothing.
    """
    parts = ((line, line.split("\t")) for line in raw.lines if line.startswith("\t"))
    return [
        _shown(line, unescaped(part[1]), value)
        for line, part in parts
        if len(part) == 3
        and part[1] not in _UNDERSTOOD
        and (value := unescaped(part[2])).strip()
        and not is_nothing(value)
    ]


def _shown(line: str, header: str, value: str) -> UnreadLine:
    return UnreadLine(line, line, header, value, size=len(value.encode("utf-8", "replace")))
