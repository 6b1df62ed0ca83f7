"""The photo at the head of a page: a click or a key changes it, a picture dropped on it is taken."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton

from desktop_app.ui.kit.avatar import paint_avatar
from desktop_app.ui.kit.motion import glide, stop_gliding, welcome
from desktop_app.ui.kit.photos import MOST_PIXELS, decoded, encoded
from desktop_app.ui.kit.theme import Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent, QMimeData, QSize
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDropEvent,
        QEnterEvent,
        QImage,
        QKeyEvent,
        QPaintEvent,
        QPixmap,
    )

    from desktop_app.domain.person import Photo
    from desktop_app.domain.timeline import Participant
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

LARGEST_FILE = 40_000_000
"""Bytes of a file that is still looked at."""
WORKING_SIDE = 1600
"""Pixels a side of the picture that is cropped."""


class PhotoButton(QAbstractButton):
    """The avatar with its ring; pressed, it offers to choose, paste or remove the photo. `refused`
    says in a sentence why a picture was not taken.
    """

    refused = Signal(str)

    def __init__(self, shell: Shell, tools: RoomTools, size: int) -> None:
        super().__init__()
        self._shell, self._tools = shell, tools
        self._context: UiContext = tools.context
        self._size = size
        self._person: Participant | None = None
        self._warmth: float | None = None
        self._shown_warmth: float | None = None
        self._photo: QPixmap | None = None
        self._has = False
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Change the photo"))
        self.clicked.connect(self.offer)
        self._context.theme.changed.connect(self._resize)
        self._resize()

    def show_person(
        self, person: Participant, warmth: float | None, photo: QPixmap | None, *, has: bool
    ) -> None:
        """Show that person; `has` is whether there is a photo, which may still be read. The ring of who
        is shown already fills when they become warmer.
        """
        before, self._warmth = self._warmth, warmth
        is_same, self._person, self._photo, self._has = self._person == person, person, photo, has
        if (
            is_same
            and self._context.theme.moves
            and self.isVisible()
            and _is_warmer(warmth, before)
        ):
            glide(self, self._shown_warmth or 0.0, warmth or 0.0, self._show_warmth)
        elif not is_same or warmth != before:
            stop_gliding(self)
            self._show_warmth(warmth)
        self.update()

    def _show_warmth(self, warmth: float | None) -> None:
        """Have the ring filled so far."""
        self._shown_warmth = warmth
        self.update()

    def set_size(self, size: int) -> None:
        """Another size, at the usual font."""
        if size != self._size:
            self._size = size
            self._resize()

    def open_file(self, name: str) -> None:
        """Read the picture in that file, and begin to crop it; says so when it is none."""
        path = Path(name)

        def read() -> QImage | None:
            try:
                fits = path.is_file() and path.stat().st_size <= LARGEST_FILE
                return decoded(path.read_bytes(), WORKING_SIDE) if fits else None
            except OSError:
                return None

        self._read(read)

    def take(self, mime: QMimeData) -> None:
        """Take the picture that was pasted or dropped: a file, or a picture itself."""
        urls = mime.urls()
        if urls:
            self.open_file(urls[0].toLocalFile())
            return
        for kind in ("image/png", "image/jpeg", "image/webp", "image/gif"):
            if mime.hasFormat(kind):
                data = bytes(mime.data(kind).data())
                self._read(lambda data=data: decoded(data, WORKING_SIDE))
                return
        from PySide6.QtGui import QImage

        image = mime.imageData()
        self._crop(_fitting(image) if isinstance(image, QImage) else None)

    def _read(self, read: Callable[[], QImage | None]) -> None:
        """Decode a picture on a thread; should somebody else's page come meanwhile, it is given up."""
        person = self._person

        def done(image: QImage | None) -> None:
            if self._person == person:
                self._crop(image)

        self._tools.runner.run("picture", read, done)

    def _crop(self, image: QImage | None) -> None:
        from desktop_app.domain.person import Photo
        from desktop_app.ui.person.crop_dialog import CropDialog

        person = self._person
        if image is None or person is None:
            words = self.tr("This is no JPEG, PNG, WebP or GIF picture of up to 24 megapixels.")
            self.refused.emit(words)
            return
        self.refused.emit("")
        dialog = CropDialog(self._context, image, self)
        dialog.cropped.connect(lambda found: self._set(person, Photo(*encoded(found))))
        dialog.open()

    def _set(self, person: Participant, photo: Photo | None) -> None:
        self._shell.confirm(self._tools.book.people.set_photo(person.id, photo))

    def offer(self) -> None:
        """Open the menu of what can be done with the photo."""
        if (person := self._person) is None:
            return
        from PySide6.QtGui import QGuiApplication

        from desktop_app.ui.kit.menus import Menu

        icons = self._context.icons
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = self.tr("Choose another photo…") if self._has else self.tr("Choose a photo…")
        menu.addAction(icons.icon("image-plus"), words, self._choose)
        clipboard = QGuiApplication.clipboard().mimeData()
        paste = menu.addAction(
            icons.icon("copy"),
            self.tr("Paste a photo"),
            lambda: self.take(QGuiApplication.clipboard().mimeData()),
        )
        paste.setEnabled(_has_picture(clipboard))
        if self._has:
            menu.addSeparator()
            menu.addAction(
                icons.icon("trash-2"),
                self.tr("Remove the photo"),
                lambda: self._set(person, None),
            )
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def _choose(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        from desktop_app.ui.kit.folders import begin_in_last_folder

        words = self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif)")
        dialog = QFileDialog(self, self.tr("Choose a photo"), "", words)
        begin_in_last_folder(dialog, self._tools.state)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.open_file)
        dialog.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _has_picture(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        welcome(self._context.theme, self, self.width() // 2)
        self.take(event.mimeData())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def _resize(self) -> None:
        side = self._context.theme.px(self._size)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if (person := self._person) is None:
            return
        theme, rect = self._context.theme, QRectF(self.rect())
        painter = QPainter(self)
        ring = self._warmth is not None
        warmth = self._shown_warmth
        paint_avatar(painter, rect, theme, person.name, person.uid, warmth, self._photo, ring)
        if self.underMouse() or self.hasFocus():
            self._paint_mark(painter, rect)
        painter.end()

    def _paint_mark(self, painter: QPainter, rect: QRectF) -> None:
        """A pencil at the edge: this can be changed; with the focus in the colour of the focus."""
        theme = self._context.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(24)
        left = rect.left() if self.isRightToLeft() else rect.right() - side
        place = QRectF(left, rect.bottom() - side, side, side).adjusted(1, 1, -1, -1)
        edge = theme.colour(Role.EMBER if self.hasFocus() else Role.LINE)
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(theme.colour(Role.PANEL))
        painter.drawEllipse(place)
        inset = theme.px(6)
        self._context.icons.draw(
            painter,
            place.adjusted(inset, inset, -inset, -inset),
            "pencil",
            theme.colour(Role.SOFT),
        )


def _is_warmer(warmth: float | None, before: float | None) -> bool:
    return warmth is not None and before is not None and warmth > before


def _has_picture(mime: QMimeData | None) -> bool:
    """Whether it may hold a picture: an image, or a file to look into. An empty clipboard has
    nothing that could.
    """
    return mime is not None and (mime.hasImage() or any(url.isLocalFile() for url in mime.urls()))


def _fitting(image: QImage) -> QImage | None:
    """A picture no larger than one read from a file would be, None for one that is too large."""
    if image.isNull() or image.width() * image.height() > MOST_PIXELS:
        return None
    if max(image.width(), image.height()) <= WORKING_SIDE:
        return image
    return image.scaled(
        WORKING_SIDE,
        WORKING_SIDE,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
