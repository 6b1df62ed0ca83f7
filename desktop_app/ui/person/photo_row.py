"""The photo of a person: chosen from a file or dropped, cropped to a square, or taken away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop_app.domain.person import Photo
from desktop_app.ui.kit.avatar import Avatar
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.calm_fields import StepSlider
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.photos import LARGEST_SIDE, PhotoCache, decoded, encoded
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.person.rows import LABEL

if TYPE_CHECKING:
    from desktop_app.domain.person_data import PersonData
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.person.person_services import PersonServices

LARGEST_FILE = 40_000_000
WORKING_SIDE = 1600


class PhotoRow(QWidget):
    """Avatar without ring, and what can be done with it."""

    def __init__(
        self, context: UiContext, services: PersonServices, page: PersonData, photos: PhotoCache
    ) -> None:
        super().__init__()
        self._context, self._services, self._person = context, services, page.contact.person
        self.setAcceptDrops(True)
        theme = context.theme
        has = page.contact.photo is not None
        avatar = Avatar(theme, 56, ring=False)
        self._avatar, self._photos, self._has = avatar, photos, has
        self._ready(self._person.id)
        photos.ready.connect(self._ready)
        self._fault = PlainLabel(theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._fault.hide()
        choose = button(self.tr("Photo…"), clicked=self._choose)
        choose.setAccessibleName(self.tr("Choose a photo…"))
        remove = button(self.tr("Remove"), "link", clicked=lambda: self._set(None))
        if not has:
            remove.hide()
        buttons = QWidget()
        flow = FlowLayout(buttons, theme.px(8))
        flow.addWidget(choose)
        flow.addWidget(remove)
        picture = QWidget()
        picture.setFixedWidth(theme.px(LABEL))
        picture.setLayout(row(theme, avatar, None))
        box = row(theme, picture, column(theme, buttons, self._fault, space=4), space=12)
        box.setStretch(1, 1)
        self.setLayout(box)

    def _ready(self, person_id: int) -> None:
        """The photo has been read, or there is none to wait for."""
        if person_id == self._person.id:
            photo = (
                self._photos.pixmap(person_id, self._context.theme.px(56)) if self._has else None
            )
            self._avatar.show_person(self._person.display_name, self._person.uid, None, photo)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        if urls:
            event.acceptProposedAction()
            self.open_file(urls[0].toLocalFile())

    def _choose(self) -> None:
        dialog = QFileDialog(
            self,
            self.tr("Choose a photo"),
            "",
            self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif)"),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.open_file)
        dialog.open()

    def open_file(self, name: str) -> None:
        """Begin to crop the picture in that file; says in place when it is none."""
        path = Path(name)
        try:
            data = (
                path.read_bytes() if path.is_file() and path.stat().st_size <= LARGEST_FILE else b""
            )
        except OSError:
            data = b""
        image = decoded(data, WORKING_SIDE) if data else None
        if image is None:
            self._fault.setText(
                self.tr("This is no JPEG, PNG, WebP or GIF picture of up to 24 megapixels.")
            )
            self._fault.show()
            return
        dialog = CropDialog(self._context, image, self)
        dialog.cropped.connect(self._cropped)
        dialog.open()

    def _cropped(self, image: QImage) -> None:
        data, media = encoded(image)
        self._set(Photo(data, media))

    def _set(self, photo: Photo | None) -> None:
        self._services.started(self._services.people.set_photo(self._person.id, photo))


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
