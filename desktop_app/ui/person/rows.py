"""Rows of the Details tab: a label, and a value that becomes a field when it is clicked."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.kit.boxes import row
from desktop_app.ui.kit.buttons import plain_text
from desktop_app.ui.kit.labels import PlainLabel, jointed, leading, utf16
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.sure import sure
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.person.editors import Editor

LABEL, AROUND, LEAST = 120, 40, 110
"""Width of the labels; that of the margins of a card and the gap after a label; that of the narrowest
value beside its label.
"""
LONGEST_SHOWN = 1500


class ValueButton(QAbstractButton):
    """Text that can be clicked to change it; wraps, and shows an aside fainter after it."""

    def __init__(self, context: UiContext, text: str, aside: str, name: str) -> None:
        super().__init__()
        self._context, self._aside = context, aside
        self._heights: dict[tuple[int, int], int] = {}
        """By width and size of text: layouts within layouts ask a hundred times for one change."""
        self._empty = not text
        self._shown = (text or self.tr("Add"))[:LONGEST_SHOWN]
        self.setText(self._shown.replace("&", "&&"))
        self.setAccessibleName(f"{name}: {text}" if text else fill_in(self.tr("Add %1"), name))
        self.setAccessibleDescription(aside)
        self.setProperty("said", name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.click()
        else:
            super().keyPressEvent(event)

    def heightForWidth(self, width: int) -> int:
        theme = self._context.theme
        known_as = (width, theme.px(100))
        if known_as not in self._heights:
            self._heights[known_as] = self._laid(max(40, width - 2 * theme.px(8)))[1] + theme.px(10)
        return self._heights[known_as]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()
        super().changeEvent(event)

    def _laid(self, width: int) -> tuple[QTextLayout, int]:
        """The value and its aside as one text broken into lines, and how high it is."""
        theme = self._context.theme
        shown = jointed(self._shown)
        text = shown + (f" {self._aside}" if self._aside else "")
        laid = QTextLayout(text.replace("\n", "\u2028"), theme.font(Face.BODY))
        option = QTextOption(leading(self.layoutDirection() == Qt.LayoutDirection.RightToLeft))
        # A number or a sentence keeps its order in a mirrored window.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        laid.setTextOption(option)
        faint = QTextLayout.FormatRange()
        faint.start, faint.length = (
            utf16(text, len(shown)),
            utf16(self._aside, len(self._aside)) + 1,
        )
        faint.format.setForeground(theme.colour(Role.FAINT))
        if self._aside:
            laid.setFormats([faint])
        laid.beginLayout()
        top = 0.0
        while (part := laid.createLine()).isValid():
            part.setLineWidth(width)
            part.setPosition(QPointF(0, top))
            top += part.height()
        laid.endLayout()
        return laid, ceil(top)

    def sizeHint(self) -> QSize:
        width = self.width() or 300
        return QSize(120, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(
            80,
            QFontMetrics(self._context.theme.font(Face.BODY)).height() + self._context.theme.px(10),
        )

    def paintEvent(self, event: QEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = self.rect()
        if self.hasFocus() or self.underMouse():
            painter.setBrush(theme.colour(Role.BG))
            painter.setPen(
                QPen(theme.colour(Role.EMBER), 2) if self.hasFocus() else Qt.PenStyle.NoPen
            )
            painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), theme.px(8), theme.px(8))
        place = rect.adjusted(theme.px(8), theme.px(5), -theme.px(8), -theme.px(5))
        painter.setPen(theme.colour(Role.FAINT if self._empty else Role.INK))
        self._laid(place.width())[0].draw(painter, QPointF(place.topLeft()))
        painter.end()


class FilledIn(QWidget):
    """A row of the Details tab in which somebody may be typing. A card with one that is edited stays as
    it is, and is made anew once the row says by `closed` that this is over.
    """

    closed = Signal()

    def is_edited(self) -> bool:
        """Whether something stands here that is not stored."""
        return False

    def leave(self) -> str:
        """Somebody else's page is wanted: store what stands here, or say why it cannot be."""
        return ""

    def fit(self, room: int) -> None:
        """Make do with a card that is `room` pixels wide."""


class DetailRow(FilledIn):
    """Label and value; a click puts `make_editor`'s widget in the value's place until it is done.

    `offers` are words and what they do, for the menu of the value, and `copied` is what it copies
    where that is not the text. A row that only adds stands
    there while it is filled in, and gives the focus back to the button it was `opened_by`. `closed`
    says that the field is gone.
    """

    least = LEAST
    """Width at the usual font that the value needs beside its label."""

    def __init__(
        self,
        context: UiContext,
        label: str,
        text: str,
        make_editor: Callable[[], Editor],
        aside: str = "",
        opened_by: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._context, self._make, self._text, self._opened_by = (
            context,
            make_editor,
            text,
            opened_by,
        )
        self._editor: Editor | None = None
        self.offers: list[tuple[str, Callable[[], object]]] = []
        self.copied = text
        self.value = ValueButton(context, text, aside, label)
        self.value.clicked.connect(self.edit)
        self.value.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.value.customContextMenuRequested.connect(self._open_menu)
        self._words = words = PlainLabel(context.theme, label, Face.SECONDARY, Role.SOFT, wrap=True)
        words.setFixedWidth(context.theme.px(LABEL))
        words.setContentsMargins(0, context.theme.px(6), 0, 0)
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.addWidget(self.value)
        self._beside = row(context.theme, self._place, space=4)
        self._beside.setStretch(0, 1)
        self._box = box = row(context.theme, words, self._beside, space=4)
        box.setAlignment(words, Qt.AlignmentFlag.AlignTop)
        box.setStretch(1, 1)
        self.setLayout(box)
        if opened_by is not None:
            self.value.hide()
            self.hide()

    def stand_beside(self, made: QWidget) -> None:
        """Put a small button at the end of the row."""
        self._beside.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)

    def _open_menu(self, place: QPoint) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu)
        menu.popup(self.value.mapToGlobal(place))

    def fill(self, menu: Menu) -> None:
        """Put into a menu what can be done with the value."""
        menu.addAction(self.tr("Edit"), self.edit)
        if self._text:
            menu.addAction(
                self.tr("Copy"), lambda: QGuiApplication.clipboard().setText(self.copied)
            )
        for words, act in self.offers:
            menu.addAction(plain_text(words), lambda act=act: act())

    def edit(self) -> None:
        """Begin to change the value."""
        if self._editor is None:
            self._editor = self._make()
            self._editor.done.connect(self._over)
            self._place.addWidget(self._editor)
            self.value.hide()
            self.fit(sure(self.parentWidget()).width())
            self.show()
            self._editor.begin()
            QTimer.singleShot(0, self, self._come_to_sight)

    def _come_to_sight(self) -> None:
        """Scroll to all of a form, to its button too."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and self._editor is not None:
            sure(sure(area.widget()).layout()).activate()
            area.ensureWidgetVisible(self._editor, 0, self._context.theme.px(8))

    def leave(self) -> str:
        return self._editor.leave() if self._editor is not None else ""

    def is_edited(self) -> bool:
        return self._editor is not None

    def _over(self) -> None:
        if self._editor is not None:
            editor, self._editor = self._editor, None
            self._place.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
            self.value.setVisible(self._opened_by is None)
            self.setVisible(self._opened_by is None)
            self.fit(sure(self.parentWidget()).width())
            (self._opened_by or self.value).setFocus()
            self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(sure(self.parentWidget()).width())

    def fit(self, room: int) -> None:
        """Put a value or a form that is too wide beside its label below it; `room` is as wide as the card."""
        px = self._context.theme.px
        needed = (
            self._editor.minimumSizeHint().width() if self._editor is not None else px(self.least)
        )
        room -= px(LABEL + AROUND)
        below = needed > room
        self._box.setDirection(
            QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        )
        self._words.setVisible(not below or bool(self._words.whole_text()))
