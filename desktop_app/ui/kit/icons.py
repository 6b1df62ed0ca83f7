"""Line icons tinted by role, crisp at every scale."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from desktop_app.ui.kit.theme import Face, Role, Theme


class _Tinted(QIconEngine):
    """Draws one SVG in the colour its role has at that moment, so that a change of theme needs no
    new icon.
    """

    def __init__(self, theme: Theme, path: Path, role: Role) -> None:
        super().__init__()
        self._theme, self._path, self._role = theme, path, role

    def paint(self, painter: QPainter, rect, mode: QIcon.Mode, state: QIcon.State) -> None:
        draw_svg(painter, QRectF(rect), self._path, self._colour(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        colour, pixmap = self._colour(mode), QPixmap()
        key = f"{self._path} {colour.name()} {size.width()} {size.height()}"
        # A window shows some of them dozens of times.
        if not QPixmapCache.find(key, pixmap):
            pixmap = QPixmap(size)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            draw_svg(painter, QRectF(pixmap.rect()), self._path, colour)
            painter.end()
            QPixmapCache.insert(key, pixmap)
        return pixmap

    def _colour(self, mode: QIcon.Mode) -> QColor:
        return self._theme.colour(Role.FAINT if mode is QIcon.Mode.Disabled else self._role)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        # Qt gives the size before scaling: without this a 16 px picture is stretched on a sharp
        # screen.
        pixmap = self.pixmap(size * scale, mode, state)
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def clone(self) -> QIconEngine:
        return _Tinted(self._theme, self._path, self._role)


@lru_cache(maxsize=256)
def _source(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _renderer(path: Path, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(path).replace("currentColor", colour).encode()))


def draw_svg(painter: QPainter, rect: QRectF, path: Path, colour: QColor) -> None:
    """Draw an SVG into `rect`, its `currentColor` as `colour`, keeping its square shape."""
    side = min(rect.width(), rect.height())
    place = QRectF(rect.center() - QPointF(side / 2, side / 2), QSizeF(side, side))
    _renderer(path, colour.name()).render(painter, place)


def dot(theme: Theme, colour: int) -> QIcon:
    """A filled circle in one of the eight hues, sharp on the finest screen."""
    side = theme.px(18) * 4
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.avatar(colour))
    painter.drawEllipse(QPointF(side / 2, side / 2), side / 4, side / 4)
    painter.end()
    return QIcon(pixmap)


def letters(theme: Theme, colour: int, words: str) -> QIcon:
    """The first letters of one or two words in one of the eight hues, on a circle of its tint: for
    what has no picture of its own where there is no room for its words.
    """
    side = theme.px(18) * 4
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    hue = theme.avatar(colour)
    tint = QColor(hue)
    tint.setAlphaF(0.18)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    painter.drawEllipse(pixmap.rect())
    font = QFont(theme.font(Face.SMALL_STRONG))
    font.setPixelSize(int(side * 0.5))
    painter.setFont(font)
    painter.setPen(hue)
    shown = "".join(word[0] for word in words.split()[:2])
    painter.drawText(pixmap.rect(), Qt.AlignmentFlag.AlignCenter, shown)
    painter.end()
    return QIcon(pixmap)


class Icons:
    """Icons by the name of their file in `folder`."""

    def __init__(self, theme: Theme, folder: Path) -> None:
        self._theme, self._folder = theme, folder

    def icon(self, name: str, role: Role = Role.SOFT) -> QIcon:
        """An icon that takes the colour of `role` whenever it is drawn."""
        return QIcon(_Tinted(self._theme, self._folder / f"{name}.svg", role))

    def draw(self, painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
        """Draw an icon in any colour."""
        draw_svg(painter, rect, self._folder / f"{name}.svg", colour)
