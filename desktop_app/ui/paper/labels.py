"""Sheets of labels with addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from desktop_app.domain.errors import StoppedError
from desktop_app.domain.households import as_channel, envelope_lines, is_home
from desktop_app.domain.person import ChannelKind
from desktop_app.domain.postal.lines import address_lines
from desktop_app.domain.printing.labels import place_of, sheets_for
from desktop_app.domain.printing.paper import POINTS_PER_MM
from desktop_app.domain.printing.wishes import Each, WhichAddress
from desktop_app.services.printing import AT_ONCE
from desktop_app.ui.paper.facts import current, ways
from desktop_app.ui.paper.typesetting import INK, UNITS, font_of, lines_of, metrics_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QPainter

    from desktop_app.domain.households import Together
    from desktop_app.domain.person import Channel, Contact
    from desktop_app.domain.printing.labels import LabelSheet
    from desktop_app.domain.printing.wishes import LabelWishes
    from desktop_app.services.printing import Printing
    from desktop_app.ui.paper.reader import Reader

_SIZES = tuple(size / 2 for size in range(22, 11, -1))
"""Points of the letters tried, from 11 to 6."""
_UNBROKEN = 7.0
"""Down to this size letters are made smaller before a line is broken."""
_LEADING = 1.24
_PADDING_MM = (4.0, 2.5)
"""Millimetres left free at the sides, and above and below."""
_OUTLINE = "#9FB0BF"


class Fitted(NamedTuple):
    """Lines on a label, the size of their letters in points, and whether they fit."""

    lines: tuple[str, ...]
    size: float
    fits: bool


class LabelDocument:
    """Addresses on labels, of a household that of the first of them. `lacking` are the ids of those without an address, who are left out, `cut`
    of those whose address does not fit.
    """

    def __init__(self, printing: Printing, wishes: LabelWishes, reader: Reader) -> None:
        width, height = wishes.sheet.paper.millimetres
        self.size = (width * POINTS_PER_MM, height * POINTS_PER_MM)
        self.title = QCoreApplication.translate("Paper", "Address labels")
        self._printing, self._wishes, self._reader = printing, wishes, reader
        at_work = wishes.which is WhichAddress.WORK
        self._by_household = wishes.each is Each.HOUSEHOLD and not at_work
        self.people: list[int] = []
        self.lacking: list[int] = []
        self.cut: list[int] = []

    @property
    def count(self) -> int:
        """How many sheets there are."""
        return sheets_for(self._wishes.sheet, len(self.people), self._wishes.start)

    def lay_out(
        self,
        ids: Sequence[int] | None,
        told: Callable[[int, int], object] = lambda done, of: None,
        stop: Callable[[], bool] = lambda: False,
    ) -> None:
        """Find out who has an address, and whose does not fit; `told` and `stop` as for a directory."""
        everybody = [listed.id for listed in self._printing.in_order(ids)]
        self.people, self.lacking = self._printing.by_address(everybody, stop)
        if self._by_household:
            self.lacking = self._printing.of_other_households(self.lacking, self.people)
            self.people = self._printing.once_a_household(self.people)
        for first in range(0, len(self.people), AT_ONCE):
            if stop():
                raise StoppedError("nobody-waits")
            some = self.people[first : first + AT_ONCE]
            fitted = self._fitted(some)
            self.cut += [row for row in some if row in fitted and not fitted[row].fits]
            told(first + len(some), len(self.people))

    def paint(self, painter: QPainter, number: int) -> None:
        """As `PaperDocument` says."""
        sheet, start = self._wishes.sheet, self._wishes.start
        if self._wishes.outline:
            self._paint_outlines(painter)
        first = max(0, number * sheet.count - (start - 1))
        some = self.people[first : (number + 1) * sheet.count - (start - 1)]
        fitted = self._fitted(some)
        for place, row in enumerate(some, first):
            if row in fitted:
                _, left, top = place_of(sheet, place, start)
                self._paint_label(painter, fitted[row], left, top)

    def _fitted(self, ids: Sequence[int]) -> dict[int, Fitted]:
        width, height = _room(self._wishes.sheet)
        contacts, which = self._printing.contacts(ids), self._wishes.which
        homes = self._printing.together(contacts) if self._by_household else {}
        return {
            contact.person.id: fit(
                label_lines(contact, which, self._reader, _home_of(contact, homes)), width, height
            )
            for contact in contacts
        }

    def _paint_label(self, painter: QPainter, fitted: Fitted, left: float, top: float) -> None:
        sheet, per_mm = self._wishes.sheet, POINTS_PER_MM * UNITS
        width, height = _room(sheet)
        leading = fitted.size * _LEADING
        used = min(height, len(fitted.lines) * leading)
        x = (left + sheet.width / 2) * per_mm - width * UNITS / 2
        y = (top + sheet.height / 2) * per_mm - used * UNITS / 2
        font = font_of(fitted.size)
        metrics = metrics_of(fitted.size)
        base = (leading * UNITS - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
        painter.save()
        painter.setClipRect(
            QRectF(left * per_mm, top * per_mm, sheet.width * per_mm, sheet.height * per_mm)
        )
        painter.setPen(QColor(INK))
        for place, text in enumerate(fitted.lines):
            _layout, lines = lines_of(text, font, width * UNITS, mirrored=self._reader.mirrored)
            if lines:
                at = QPointF(x, y + place * leading * UNITS + base - lines[0].ascent())
                lines[0].draw(painter, at)
        painter.restore()

    def _paint_outlines(self, painter: QPainter) -> None:
        sheet, per_mm = self._wishes.sheet, POINTS_PER_MM * UNITS
        painter.setPen(QPen(QColor(_OUTLINE), 5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for number in range(sheet.count):
            _, left, top = place_of(sheet, number)
            painter.drawRect(
                QRectF(left * per_mm, top * per_mm, sheet.width * per_mm, sheet.height * per_mm)
            )


def _home_of(contact: Contact, homes: Mapping[int, Together]) -> Together | None:
    return next((homes.get(home.household.id) for home in contact.homes), None)


def label_lines(
    contact: Contact, which: WhichAddress, reader: Reader, together: Together | None = None
) -> tuple[str, ...]:
    """What stands on somebody's label, the name where their country writes it; an address at work
    has the organisation with it. With `together` it is that of their household.
    """
    found = ways(contact, ChannelKind.ADDRESS)
    if not found:
        return ()
    if together is not None:
        way = as_channel(together.household) or next(filter(is_home, found), found[0])
        line = together.line or contact.person.display_name
        return _lines(way, envelope_lines(line), reader)
    way = min(found, key=lambda way: which is not WhichAddress.BEST and way.label != which.value)
    names = [contact.person.display_name]
    if organisation := _organisation_at(contact, way):
        names.append(organisation)
    return _lines(way, names, reader)


def _lines(way: Channel, names: list[str], reader: Reader) -> tuple[str, ...]:
    if way.address is not None and (lines := address_lines(way.address, reader.region, names)):
        return tuple(lines)
    return (*names, *_typed_lines(way.value))


def _typed_lines(value: str) -> list[str]:
    """An address that came as a text; one on a single line is broken at its commas."""
    lines = [line.strip() for line in value.splitlines() if line.strip()]
    if len(lines) == 1:
        return [part.strip() for part in lines[0].split(",") if part.strip()]
    return lines


def _organisation_at(contact: Contact, way: Channel) -> str:
    at = [position.organisation for position in current(contact) if position.organisation]
    is_theirs = way.label == "work" and at and at[0] != contact.person.display_name
    return at[0] if is_theirs else ""


def fit(lines: tuple[str, ...], width: float, height: float) -> Fitted:
    """The largest letters with which `lines` stand unbroken in so many points, down to those that can
    just be read; then broken lines; and where they do not fit even so, as many as there is room for.
    """
    for size in _SIZES:
        if size >= _UNBROKEN and _height(lines, size) <= height and _widest(lines, size) <= width:
            return Fitted(lines, size, True)
    for size in _SIZES:
        broken = _broken(lines, size, width)
        if _height(broken, size) <= height:
            return Fitted(broken, size, True)
    return Fitted(_broken(lines, _SIZES[-1], width), _SIZES[-1], False)


def _height(lines: Sequence[str], size: float) -> float:
    return len(lines) * size * _LEADING


def _widest(lines: Sequence[str], size: float) -> float:
    metrics = metrics_of(size)
    return max((metrics.horizontalAdvance(line) for line in lines), default=0.0) / UNITS


def _broken(lines: Sequence[str], size: float, width: float) -> tuple[str, ...]:
    found: list[str] = []
    for text in lines:
        _layout, parts = lines_of(text, font_of(size), width * UNITS)
        # Qt counts in UTF-16, Python in letters.
        units = text.encode("utf-16-le", "surrogatepass")
        for part in parts:
            begin, end = part.textStart() * 2, (part.textStart() + part.textLength()) * 2
            found.append(units[begin:end].decode("utf-16-le", "replace").strip())
    return tuple(found)


def _room(sheet: LabelSheet) -> tuple[float, float]:
    """Width and height of the text on a label, in points."""
    beside, above = _PADDING_MM
    return (
        max(5.0, sheet.width - 2 * beside) * POINTS_PER_MM,
        max(5.0, sheet.height - 2 * above) * POINTS_PER_MM,
    )


def labels(
    printing: Printing,
    ids: Sequence[int] | None,
    wishes: LabelWishes,
    reader: Reader,
    told: Callable[[int, int], object] = lambda done, of: None,
    stop: Callable[[], bool] = lambda: False,
) -> LabelDocument:
    """Labels for those people (None: everybody), laid out; as `directory`."""
    document = LabelDocument(printing, wishes, reader)
    document.lay_out(ids, told, stop)
    return document
