"""A picture is cropped to the square that becomes a photo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.calm_fields import StepSlider
from desktop_app.ui.kit.photos import LARGEST_SIDE
from desktop_app.ui.kit.theme import Role

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext


class CropDialog(QDialog):
    """A picture under a round window: drag or use the arrow keys to move, the slider or + and − to
    zoom.
    """

    help_page = "people"
    cropped = Signal(QImage)

    def __init__(self, context: UiContext, image: QImage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Crop the photo"))
        self._crop = CropView(context, image)
        self._zoom = StepSlider()
        self._zoom.setRange(100, 500)
        self._zoom.setAccessibleName(self.tr("Zoom"))
        self._zoom.valueChanged.connect(lambda value: self._crop.set_zoom(value / 100))
        self._crop.zoomed.connect(lambda value: self._zoom.setValue(round(value * 100)))
        use = button(self.tr("Use photo"), "primary", clicked=self._use)
        use.setDefault(True)
        cancel = button(self.tr("Cancel"), clicked=self.reject)
        theme = context.theme
        self.setLayout(
            column(
                theme,
                self._crop,
                self._zoom,
                row(theme, None, cancel, use),
                space=12,
                margins=(20, 20, 20, 20),
            )
        )

    def _use(self) -> None:
        self.cropped.emit(self._crop.result())
        self.accept()


class CropView(QWidget):
    """The picture being cropped."""

    zoomed = Signal(float)
    SIDE = 320

    def __init__(self, context: UiContext, image: QImage) -> None:
        super().__init__()
        self._context, self._image, self._pixmap = context, image, QPixmap.fromImage(image)
        self._zoom = 1.0
        self._centre = QRectF(image.rect()).center()
        self._pressed: QPoint | None = None
        side = context.theme.px(self.SIDE)
        self.setFixedSize(side, side)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Photo: arrow keys move it, plus and minus zoom"))

    def set_zoom(self, zoom: float) -> None:
        """1 shows as much of the picture as the square holds."""
        zoom = min(5.0, max(1.0, zoom))
        if zoom != self._zoom:
            self._zoom = zoom
            self._clamp()
            self.zoomed.emit(zoom)

    def window_rect(self) -> QRect:
        """The part of the picture that will be kept."""
        side = min(self._image.width(), self._image.height()) / self._zoom
        return QRectF(self._centre.x() - side / 2, self._centre.y() - side / 2, side, side).toRect()

    def result(self) -> QImage:
        """The part chosen, at most 512 pixels a side."""
        part = self._image.copy(self.window_rect())
        size = QSize(min(LARGEST_SIDE, part.width()), min(LARGEST_SIDE, part.height()))
        return part.scaled(
            size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )

    def move_by(self, x: float, y: float) -> None:
        """Move the picture by a share of the window."""
        side = self.window_rect().width()
        self._centre.setX(self._centre.x() + x * side)
        self._centre.setY(self._centre.y() + y * side)
        self._clamp()

    def _clamp(self) -> None:
        half = min(self._image.width(), self._image.height()) / self._zoom / 2
        self._centre.setX(min(max(self._centre.x(), half), self._image.width() - half))
        self._centre.setY(min(max(self._centre.y(), half), self._image.height() - half))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            now = event.position().toPoint()
            moved, self._pressed = now - self._pressed, now
            self.move_by(-moved.x() / self.width(), -moved.y() / self.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.set_zoom(self._zoom * (1.1 if event.angleDelta().y() > 0 else 1 / 1.1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Left: (-0.05, 0),
            Qt.Key.Key_Right: (0.05, 0),
            Qt.Key.Key_Up: (0, -0.05),
            Qt.Key.Key_Down: (0, 0.05),
        }
        if event.key() in moves:
            self.move_by(*moves[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_zoom(self._zoom * 1.1)
        elif event.key() == Qt.Key.Key_Minus:
            self.set_zoom(self._zoom / 1.1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(self.rect(), self._pixmap, self.window_rect())
        painter.setPen(
            QPen(self._context.theme.colour(Role.EMBER if self.hasFocus() else Role.LINE), 2)
        )
        painter.drawEllipse(self.rect().adjusted(1, 1, -2, -2))
        painter.end()
