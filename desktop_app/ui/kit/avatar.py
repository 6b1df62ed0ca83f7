"""Avatars: initials or a photo, and the ring that shows how warm a tie is."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from zlib import crc32

from PySide6.QtCore import QRectF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from desktop_app.domain.cadence import RingColour, ring_colour
from desktop_app.domain.names import is_suffix, without_titles
from desktop_app.ui.kit.theme import Role, Theme

_RING = {RingColour.WARM: Role.EMBER, RingColour.COOLING: Role.AMBER, RingColour.COLD: Role.COLD}
_FULL_TURN = 360 * 16


def colour_index(uid: str) -> int:
    """Which of the eight hues a person has: the same on every machine and for ever."""
    return crc32(uid.encode("utf-8", "surrogatepass")) % 8


@lru_cache(maxsize=4096)
def initials(name: str) -> str:
    """One or two letters for a name: first and last word of scripts with blanks, the first
    character of others. Titles and what follows a name ("Mr.", "Jr.") are not looked at.
    """
    words = [word for word in without_titles(name).split() if _letter(word)]
    while len(words) > 1 and is_suffix(words[-1]):
        words.pop()
    if not words:
        return name.strip()[:1] or "?"
    first = _letter(words[0])
    # A name in another script may follow in the same line; its characters are no initials of this
    # one.
    letters = [letter for word in words[1:] if not _alone(letter := _letter(word))]
    return _large(first) if _alone(first) or not letters else _large(first) + _large(letters[-1])


def _letter(word: str) -> str:
    """The first letter, digit or sign of a word as a reader sees it: with its marks, a flag or a
    family whole.
    """
    if word.isascii():
        return next(
            (mark for mark in word if mark.isalnum() or unicodedata.category(mark)[0] == "S"), ""
        )
    # Qt counts in UTF-16.
    units = word.encode("utf-16-le", "surrogatepass")
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word)
    start = 0
    while (end := finder.toNextBoundary()) > 0:
        seen = units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
        if unicodedata.category(seen[0])[0] in "LNS":
            return seen
        start = end
    return ""


def _large(letter: str) -> str:
    """The capital, unless it takes more room: "ß" stays."""
    return letter.upper() if len(letter.upper()) == len(letter) else letter


def _alone(letter: str) -> bool:
    """Whether it fills the circle by itself: East Asian characters and pictures."""
    return (
        unicodedata.east_asian_width(letter[0]) in "WF" or unicodedata.category(letter[0]) == "So"
    )


def paint_avatar(
    painter: QPainter,
    rect: QRectF,
    theme: Theme,
    name: str,
    uid: str,
    warmth: float | None = None,
    photo: QPixmap | None = None,
    ring: bool = True,
) -> None:
    """Draw a person's avatar into a square. `warmth` 0 to 1 fills the ring; None draws none."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = max(2.0, rect.width() / 19)
    inner = rect.adjusted(2 * width, 2 * width, -2 * width, -2 * width) if ring else rect
    hue = theme.avatar(colour_index(uid))
    if photo is not None and not photo.isNull():
        path = QPainterPath()
        path.addEllipse(inner)
        painter.setClipPath(path)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(inner, photo, QRectF(photo.rect()))
        painter.setClipping(False)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tint(hue))
        painter.drawEllipse(inner)
        font = QFont(painter.font())
        font.setPixelSize(max(7, round(inner.width() * 0.38)))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(hue)
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, initials(name))
    if ring and warmth is not None:
        _paint_ring(painter, rect, theme, warmth, width)
    painter.restore()


def _paint_ring(painter: QPainter, rect: QRectF, theme: Theme, warmth: float, width: float) -> None:
    place = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    # A line as dark as what fills it is told from it by being thin.
    painter.setPen(QPen(theme.colour(Role.LINE), width / 4 if theme.is_strong else width))
    painter.drawEllipse(place)
    # A tie gone cold keeps a short arc, so that it is told from no rhythm at all.
    share = max(warmth, 0.06)
    painter.setPen(
        QPen(
            theme.colour(_RING[ring_colour(warmth)]),
            width,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
        )
    )
    painter.drawArc(place, 90 * 16, -round(share * _FULL_TURN))


class Avatar(QWidget):
    """A person's avatar as a widget; it says nothing to assistive technology, for the name stands
    beside it.
    """

    def __init__(
        self, theme: Theme, size: int, *, ring: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._size, self._ring = theme, size, ring
        self._name, self._uid = "", ""
        self._warmth: float | None = None
        self._photo: QPixmap | None = None
        theme.changed.connect(self._resize)
        self._resize()

    def show_person(
        self, name: str, uid: str, warmth: float | None = None, photo: QPixmap | None = None
    ) -> None:
        """Show that person."""
        self._name, self._uid, self._warmth, self._photo = name, uid, warmth, photo
        self.update()

    def set_size(self, size: int) -> None:
        """Another size, at the usual font."""
        if size != self._size:
            self._size = size
            self._resize()

    def _resize(self) -> None:
        side = self._theme.px(self._size)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        rect, ring = QRectF(self.rect()), self._ring and self._warmth is not None
        paint_avatar(
            painter, rect, self._theme, self._name, self._uid, self._warmth, self._photo, ring
        )
        painter.end()
