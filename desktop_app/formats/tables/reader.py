"""Reading tables of people, row by row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, TextIO

from desktop_app.domain.faults import fault
from desktop_app.domain.importing import ContactRead, Problem, RecordRead, Severity
from desktop_app.domain.names import LONGEST_TEXT
from desktop_app.domain.tables.columns import DATES, NOTHING, Column, Field, names_somebody
from desktop_app.domain.tables.days import DayOrder, needs_order, order_in, order_of
from desktop_app.domain.tables.guessing import known_headers
from desktop_app.domain.tables.habits import OUTLOOK, TABLE
from desktop_app.domain.tables.headers.language import plain
from desktop_app.domain.tables.look import ColumnLook, TableLook
from desktop_app.formats import encoding
from desktop_app.formats.cells.contact import SAID_ONCE, contact_of_cells
from desktop_app.formats.cells.nothings import LONGEST_NOTHING, says_nothing
from desktop_app.formats.cells.own_values import names_no_field
from desktop_app.formats.cells.record import cells_of, escaped, habit_of, record_of
from desktop_app.formats.fingerprint import fingerprint_of
from desktop_app.formats.one_line import on_one_line
from desktop_app.formats.tables.guard import unguarded
from desktop_app.formats.tables.layout import Layout, layout_of
from desktop_app.formats.tables.rows import rows_of
from desktop_app.formats.tables.text import HEAD

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.importing import Charset
    from desktop_app.domain.person import Contact, Person, RawCard
    from desktop_app.domain.tables.look import AsTable

_EXAMPLES, _LONGEST_EXAMPLE = 3, 80
LARGEST_FILE = 1_000_000_000
"""Bytes; a larger file is refused rather than read."""
_ROUNDED = re.compile(r"\d[.,]\d+E\+?\d{1,2}", re.IGNORECASE)
"""A telephone number that a spreadsheet has made 4.91712E+11."""
_BLANK_LINES = 3
"""After so many a line with one cell is a note below the table."""
_RULES = "-=+: "
_SECTION = re.compile(r"\d\. .*\S")
"""The title of one table of several in a file: “2. Participants”, as Teams has them."""
_TEXT = re.compile(r"'\d[\d\s./-]{3,}\Z")
"""A number that somebody made a text in a spreadsheet, for the noughts it begins with."""
_NO_DATA = frozenset(["normal", "false", "unspecified", "smtp", "0/0/00", "ex"])
"""What Outlook writes into columns of which nothing is known."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a table is read: its layout, what its columns say, and in which order its days stand, None
    where that is asked of its days once one of them needs it.
    """

    layout: Layout
    columns: tuple[Column, ...]
    order: DayOrder | None

    @property
    def dates(self) -> list[int]:
        """Where its days stand in one cell."""
        at = enumerate(self.columns)
        return [place for place, column in at if column.field in DATES and not column.part]


def read_table(
    path: Path, key: str, charset: str = "", table: AsTable | None = None
) -> Iterator[RecordRead]:
    """The people in a file of a table; one that cannot be read is one problem. `table` is given to
    read it otherwise than its header and cells seem to say.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            yield Problem(str(path), 0, fault("file-too-large"))
            return
        charset = charset or charset_of(path).name
        reading = reading_of(path, charset, table)
        if reading is None:
            yield Problem(str(path), 0, fault("table-names-nobody"))
            return
        with encoding.open_text(path, charset) as text:
            yield from _Rows(reading, path, key, charset).read(text)
    except OSError as error:
        yield Problem(str(path), 0, fault("file-not-read", reason=error.strerror or str(error)))


def charset_of(path: Path) -> Charset:
    """How the text of a file is written. Raises OSError."""
    with path.open("rb") as file:
        return encoding.charset_of(file)


def reading_of(path: Path, charset: str = "", table: AsTable | None = None) -> Reading | None:
    """How a file is read, None when it is no table of people. Raises OSError."""
    with encoding.open_text(path, charset) as text:
        layout = layout_of(text.read(HEAD))
    if layout is None:
        return None
    known = layout.columns if table is None or not table.columns else table.said()
    if not names_somebody(known):
        return None
    return Reading(layout, known, None if table is None else table.order)


def _told_order(path: Path, reading: Reading, charset: str) -> DayOrder | None:
    """The order that all days of a file tell, None where none does. Raises OSError."""
    if not (dates := reading.dates):
        return None
    with encoding.open_text(path, charset) as text:
        rows = _data(text, reading.layout)
        return order_of(row[place] for _, row in rows for place in dates if place < len(row))


def look_at(path: Path, charset: str = "") -> TableLook | None:
    """What columns a file has, and what they seem to say; None for no table at all. Raises OSError."""
    charset = charset or charset_of(path).name
    with encoding.open_text(path, charset) as text:
        layout = layout_of(text.read(HEAD))
    if layout is None:
        return None
    reading = reading_of(path, charset)
    header = layout.header or ("",) * len(layout.columns)
    columns = tuple(
        ColumnLook(name, str(column), str(column), _examples(layout, place))
        for place, (name, column) in enumerate(zip(header, layout.columns, strict=False))
    )
    has_days = any(column.field in DATES for column in layout.columns)
    told = None if reading is None else _told_order(path, reading, charset)
    order = told or _usual(layout) if reading is not None and has_days else None
    is_guess = reading is not None and bool(reading.dates) and told is None
    key = fingerprint_of([layout.habit, *(layout.header or map(str, layout.columns))])
    return TableLook(key, columns, order, is_guess)


def _examples(layout: Layout, place: int) -> tuple[str, ...]:
    """Some different cells of a column, short ones whole."""
    cells = (row[place].strip() for row in layout.examples if place < len(row))
    found = dict.fromkeys(unguarded(cell)[:_LONGEST_EXAMPLE] for cell in cells if cell)
    return tuple(islice(found, _EXAMPLES))


def _usual(layout: Layout) -> DayOrder:
    """The order of days where no value tells: as a header says, else month first in English tables with
    commas.
    """
    named = zip(layout.header, layout.columns, strict=False)
    headers = [plain(name) for name, column in named if column.field in DATES]
    if said := next(filter(None, map(order_in, headers)), None):
        return said
    english = layout.language in ("en", "") and layout.dialect.delimiter != ";"
    return DayOrder.MONTH_FIRST if english else DayOrder.DAY_FIRST


def contact_of(raw: RawCard) -> Contact:
    """The contact that a stored row says."""
    habit, order = habit_of(raw)
    contact = contact_of_cells(cells_of(raw), habit, order)
    contact.raw = raw
    return contact


def _data(text: TextIO, layout: Layout) -> Iterator[tuple[int, list[str]]]:
    """The rows below the header, without those that repeat it. Of several tables with numbered titles
    it is the first of people; notes below a table stand in no column of it.
    """
    lines: Iterator[str] = iter(text)
    for _ in range(layout.skipped):
        next(lines, None)
    header = layout.header
    title, alone, is_below, before = "", None, False, (0, [""])
    for line, row in rows_of(lines, layout.dialect, len(layout.columns)):
        one = _one_cell(row) if len(header) > 1 else ""
        if line <= layout.header_line:
            title = one if line < layout.header_line else title
            before = line, row
            continue
        if row[0][:1] in _RULES and not "".join(row).strip(_RULES):
            # A rule of a table that is drawn in text.
            continue
        repeats = header and row[0].strip() == header[0] and tuple(map(str.strip, row)) == header
        if alone and not repeats and _begins_another(title, alone[1], row):
            return
        if alone and not (repeats and title):
            yield alone
        # A title stands above the header that is repeated, as one does above the first.
        alone = None
        is_below = bool(one) and (is_below or _blank_lines(*before, line) >= _BLANK_LINES)
        before = line, row
        if one:
            alone = line + layout.skipped, [*[""] * len(header), one] if is_below else row
        elif not repeats:
            yield line + layout.skipped, row
    if alone:
        yield alone


def _begins_another(title: str, row: list[str], then: list[str]) -> bool:
    """Whether a row with one cell is the title of another table, whose header comes then."""
    is_numbered = _SECTION.match(title) and _SECTION.match(row[0])
    return bool(is_numbered and known_headers(then))


def _blank_lines(line: int, row: list[str], then: int) -> int:
    """How many are between a row that begins on a line and the one that begins on `then`."""
    return then - line - 1 - sum(cell.count("\n") for cell in row)


def _one_cell(row: list[str]) -> str:
    """What the first cell of a row says, "" where others say something too."""
    if len(row) > 1 and row[1]:
        # Most rows.
        return ""
    return row[0].strip() if not any(map(str.strip, row[1:])) else ""


class _Rows:
    """The rows of one table, as contacts."""

    def __init__(self, reading: Reading, path: Path, key: str, charset: str) -> None:
        self._reading, self._file, self._key = reading, str(path), key
        self._path, self._charset = path, charset
        self._habit = reading.layout.habit
        self._order, self._dates = reading.order, reading.dates
        self._usual = _usual(reading.layout)
        header = reading.layout.header
        width = max(len(header), len(reading.columns))
        padded = (*reading.columns, *[NOTHING] * (width - len(reading.columns)))
        names = (*header, *[""] * (width - len(header)))
        self._columns = padded
        self._together = [
            at
            for at, column in enumerate(padded)
            if column.field is Field.OWN and column.part == "text"
        ]
        self._alike = _said_again(padded)
        self._phones = {at for at, column in enumerate(padded) if column.field is Field.PHONE}
        self._texts = [str(column) for column in padded]
        self._left_out, self._filled = set[int](), (self._columns, self._texts)
        self._headers = [escaped(name) for name in names]

    def read(self, text: TextIO) -> Iterator[RecordRead]:
        """A contact or a problem for every row."""
        anybody = False
        for line, row in _data(text, self._reading.layout):
            anybody = True
            if self._order is None:
                self._order = self._order_for(row)
            try:
                yield self._row(line, row, self._order or self._usual)
            except Exception as error:
                # Our own mistake, then: it must cost this row and no other.
                unread = fault("card-not-read", kind=type(error).__name__)
                yield Problem(self._file, line, unread, cards=1)
        if not anybody:
            yield Problem(self._file, 0, fault("table-has-no-row"))

    def _order_for(self, row: list[str]) -> DayOrder | None:
        """The order of days, once a row has one that needs it: most tables have none such, and are read
        once less.
        """
        if any(needs_order(row[at]) for at in self._dates if at < len(row)):
            return _told_order(self._path, self._reading, self._charset) or self._usual
        return None

    def _row(self, line: int, row: list[str], order: DayOrder) -> RecordRead:
        columns, texts = self._columns, self._texts
        filled = [
            (at, self._unmarked(cell) if cell[0] in "'=" else cell)
            for at, cell in enumerate(row)
            if cell and not cell.isspace()
        ]
        if self._habit == OUTLOOK:
            filled = [cell for cell in filled if not self._is_no_data(*cell)]
        longest = max(map(len, row))
        if longest > LONGEST_TEXT:
            longest = max([len(value) for _, value in filled], default=0)
        if longest > LONGEST_TEXT:
            long = fault("card-field-too-long", length=longest, most=LONGEST_TEXT)
            return Problem(self._file, line, long, cards=1)
        width = len(columns)
        nothings = self._nothings(filled) if self._habit == TABLE else set()
        if self._together or self._alike or nothings or self._left_out:
            columns, texts = self._as_filled(dict(filled), nothings)
        if len(row) > width:
            columns = (*columns, *[NOTHING] * (len(row) - width))
        cells = [(columns[at], value) for at, value in filled]
        contact = contact_of_cells(cells, self._habit, order)
        name = contact.person.display_name
        if not name or _is_form_of_address(contact.person):
            return Problem(self._file, line, fault("row-names-nobody"), cards=1)
        headers = self._headers
        kept = [
            (texts[at], headers[at], value) if at < width else ("", str(at + 1), value)
            for at, value in filled
        ]
        contact.raw, fingerprint = record_of(kept, self._habit, order)
        odd = [fault("row-longer-than-header")] if filled and filled[-1][0] >= width else []
        odd += [
            fault("number-rounded", number=value)
            for at, value in filled
            if at in self._phones and _ROUNDED.fullmatch(value.strip())
        ]
        notices = tuple(Problem(self._file, line, each, name, Severity.NOTICE) for each in odd)
        return ContactRead(contact, line, notices, self._file, self._key, fingerprint)

    def _unmarked(self, cell: str) -> str:
        text = unguarded(cell)
        return text[1:] if self._habit == TABLE and _TEXT.match(text) else text

    def _nothings(self, filled: list[tuple[int, str]]) -> set[int]:
        """Where cells of a list say that there is nothing."""
        width, columns = len(self._columns), self._columns
        return {
            at
            for at, value in filled
            if (len(value) <= LONGEST_NOTHING or at in self._phones)
            and not value[-1].isdigit()
            and at < width
            and says_nothing(columns[at], value)
            and not columns[at].says_nothing
        }

    def _as_filled(
        self, filled: dict[int, str], nothings: set[int]
    ) -> tuple[tuple[Column, ...], list[str]]:
        """The columns as this row has them: those say nothing that have a field's name in the cell,
        where the cell has none, those in whose cell is written that there is nothing, and those that
        say otherwise what an earlier one has said of a field with one text; so they are kept with the
        record, and shown with it.
        """
        none = nothings | {
            at for at in self._together if names_no_field(self._columns[at], filled.get(at, ""))
        }
        for places in self._alike:
            said = [at for at in places if at in filled and at not in nothings]
            none |= {
                at for at in said[1:] if on_one_line(filled[at]) != on_one_line(filled[said[0]])
            }
        if none != self._left_out:
            # Mostly the same as in the row before.
            columns, texts = list(self._columns), list(self._texts)
            for at in none:
                columns[at], texts[at] = NOTHING, str(NOTHING)
            self._left_out, self._filled = none, (tuple(columns), texts)
        return self._filled

    def _is_no_data(self, at: int, value: str) -> bool:
        return (
            at < len(self._columns) and self._columns[at] is NOTHING and value.lower() in _NO_DATA
        )


def _is_form_of_address(person: Person) -> bool:
    """Whether nothing names somebody but what stands before a name: a note below the table."""
    return bool(person.prefix) and person.display_name == on_one_line(person.prefix)


def _said_again(columns: Sequence[Column]) -> list[list[int]]:
    """Where columns stand that are of one field with one text."""
    places: dict[Field, list[int]] = {}
    for at, column in enumerate(columns):
        if column.field in SAID_ONCE and not column.part:
            places.setdefault(column.field, []).append(at)
    return [alike for alike in places.values() if len(alike) > 1]
