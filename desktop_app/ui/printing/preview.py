"""Pages as they will be: one at a time, turned and enlarged by mouse and keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop_app.ui.kit.accessible import take_focus
from desktop_app.ui.kit.boxes import backwards, column, onwards, row
from desktop_app.ui.kit.buttons import icon_button
from desktop_app.ui.kit.calm_fields import NumberBox
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.sure import sure
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.paper.document import picture_of

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.runner import Runner
    from desktop_app.ui.paper.document import PaperDocument

PICTURE = "print-picture"
"""The key under which a page is painted on a thread."""
STEPS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
PIXELS_PER_POINT = 96 / 72
"""At 100 %, as other programs have it."""
TURNS = 150
"""Pixels at the usual font that what turns pages wants beside what enlarges them."""
AIR = 16.0
"""Pixels at the usual font about a page that is shown whole."""
LARGEST = 40_000_000
"""Pixels a picture of a page has at most."""
_SHADE = "#B9B2A8"


class _Paper(QWidget):
    """A page on the ground of the window."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._theme = context.theme
        self._image: QImage | None = None
        self.page = QSize(1, 1)
        self.is_marked = False

    def mark(self, on: bool) -> None:
        """Show whether keys turn the pages."""
        self.is_marked = on
        self.update()

    def show_image(self, image: QImage | None) -> None:
        """Show a page; it is stretched until one of the right size comes."""
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left = (self.width() - self.page.width()) / 2
        top = (self.height() - self.page.height()) / 2
        rect = QRectF(round(left), round(top), self.page.width(), self.page.height())
        painter.fillRect(rect, QColor("#FFFFFF"))
        if self._image is not None:
            painter.drawImage(rect, self._image)
        painter.setPen(QPen(QColor(_SHADE), 1))
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
        if self.is_marked:
            painter.setPen(QPen(self._theme.colour(Role.EMBER), 2))
            painter.drawRect(rect)


class PageView(QScrollArea):
    """The page of a document that is looked at. Page up and Page down turn pages, Home and End go to
    the first and last, Ctrl with plus, minus and 0 changes the size. `turned` and `resized` tell.
    """

    turned = Signal()
    sized = Signal()

    def __init__(self, context: UiContext, runner: Runner) -> None:
        super().__init__()
        self._theme, self._runner = context.theme, runner
        self._document: PaperDocument | None = None
        self.number = 0
        self._zoom: float | None = None
        self._paper = _Paper(context)
        self.setWidget(self._paper)
        self.setFrameShape(QFrame.Shape.NoFrame)
        take_focus(self, Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(context.theme.px(150), context.theme.px(140))

    def sizeHint(self) -> QSize:
        """No higher than need be: in a low window the buttons below it stay in sight."""
        return self.minimumSize()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._document.count if self._document else 0

    @property
    def percent(self) -> int:
        """How large the page is shown, in percent of its size on paper."""
        return round(self._factor() * 100)

    def show_document(self, document: PaperDocument | None) -> None:
        """Show these pages, at the place where one was."""
        self._document = document
        self._paper.show_image(None)
        self.turn_to(self.number)

    def turn_to(self, number: int) -> None:
        """Show the page with that number, from 0, or the nearest there is."""
        before, self.number = self.number, max(0, min(number, self.count - 1))
        if before != self.number:
            sure(self.verticalScrollBar()).setValue(0)
        self._fit()
        said = self.tr("Page %1 of %2")
        name = fill_in(said, str(self.number + 1), str(self.count)) if self.count else ""
        self.setAccessibleName(name or self.tr("No page"))
        self.turned.emit()

    def enlarge(self, by: int) -> None:
        """A step larger or smaller; 0 shows the whole page."""
        now = self._factor()
        if by == 0:
            self._zoom = None
        elif by > 0:
            self._zoom = next((step for step in STEPS if step > now + 0.01), STEPS[-1])
        else:
            self._zoom = next((step for step in reversed(STEPS) if step < now - 0.01), STEPS[0])
        self._fit()
        self.sized.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._paper.mark(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._paper.mark(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._zoom is None:
            self._fit()
            self.sized.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._paper.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns = {
            Qt.Key.Key_PageUp: self.number - 1,
            Qt.Key.Key_PageDown: self.number + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.count - 1,
        }
        if event.key() in turns:
            self.turn_to(turns[Qt.Key(event.key())])
        elif event.matches(QKeySequence.StandardKey.ZoomIn):
            self.enlarge(1)
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self.enlarge(-1)
        elif (
            event.key() == Qt.Key.Key_0 and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.enlarge(0)
        else:
            super().keyPressEvent(event)

    def _factor(self) -> float:
        if self._zoom is not None or self._document is None:
            return self._zoom or 1.0
        air, (width, height) = 2 * self._theme.px(AIR), self._document.size
        room = self.maximumViewportSize()
        across = (room.width() - air) / (width * PIXELS_PER_POINT)
        down = (room.height() - air) / (height * PIXELS_PER_POINT)
        return max(0.1, min(across, down, 2.0))

    def _fit(self) -> None:
        """Give the page its size, and have it painted."""
        document = self._document
        if document is None or not document.count:
            self._paper.hide()
            return
        scale, air = self._factor() * PIXELS_PER_POINT, self._theme.px(AIR)
        width, height = (round(side * scale) for side in document.size)
        self._paper.page = QSize(width, height)
        self._paper.setFixedSize(width + 2 * air, height + 2 * air)
        self._paper.show()
        self._paper.update()
        dots = self.devicePixelRatioF()
        sharp = min(scale * dots, (LARGEST / (document.size[0] * document.size[1])) ** 0.5)
        number = self.number
        self._runner.run(
            PICTURE, lambda: picture_of(document, number, sharp), self._paper.show_image
        )


class Preview(QWidget):
    """The page, and above it what turns and enlarges it."""

    def __init__(self, context: UiContext, runner: Runner) -> None:
        super().__init__()
        theme, icons = context.theme, context.icons
        self.view = PageView(context, runner)
        self._before = icon_button(
            theme, icons, backwards(), self.tr("Page before"), lambda: self._turn(-1)
        )
        self._after = icon_button(
            theme, icons, onwards(), self.tr("Next page"), lambda: self._turn(1)
        )
        self._number = NumberBox()
        self._number.setAccessibleName(self.tr("Page"))
        self._number.setMinimum(1)
        self._number.setKeyboardTracking(False)
        self._number.valueChanged.connect(lambda value: self.view.turn_to(value - 1))
        self._of = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT)
        self._size = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT)
        self._tools = QWidget()
        zoom = [
            icon_button(theme, icons, "zoom-out", self.tr("Smaller"), lambda: self._zoom(-1)),
            self._size,
            icon_button(theme, icons, "zoom-in", self.tr("Larger"), lambda: self._zoom(1)),
            icon_button(theme, icons, "file-text", self.tr("Whole page"), lambda: self._zoom(0)),
        ]
        pages = (self._before, self._number, self._of, self._after)
        turns = row(theme, *pages, None, space=4)
        self._tools.setLayout(
            turning(theme, Part(turns, 1, TURNS), row(theme, *zoom, space=4), gap=4)
        )
        # Nothing moves when the pages come.
        policy = self._tools.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._tools.setSizePolicy(policy)
        whole = column(theme, self._tools, self.view, space=8)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.view.turned.connect(self._show)
        self.view.sized.connect(self._show)
        self._show()

    def _turn(self, by: int) -> None:
        self.view.turn_to(self.view.number + by)

    def _zoom(self, by: int) -> None:
        self.view.enlarge(by)

    def _show(self) -> None:
        count, number = self.view.count, self.view.number
        self._tools.setVisible(count > 0)
        self._number.blockSignals(True)
        self._number.setMaximum(max(1, count))
        self._number.setValue(number + 1)
        self._number.blockSignals(False)
        self._of.setText(fill_in(self.tr("of %1"), str(count)))
        self._before.setEnabled(number > 0)
        self._after.setEnabled(number + 1 < count)
        self._size.setText(fill_in(self.tr("%1 %"), str(self.view.percent)))
