"""Rows of the Details tab: a label, and a value that becomes a field when it is clicked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.errors import InvalidValueError
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.fields import LineField, TextField
from desktop_app.ui.kit.labels import PlainLabel, leading, wrap
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from desktop_app.ui.look import Look

LABEL = 128
LONGEST_SHOWN = 1500


class ValueButton(QAbstractButton):
    """Text that can be clicked to change it; wraps, and shows an aside fainter after it."""

    def __init__(self, look: Look, text: str, aside: str, name: str) -> None:
        super().__init__()
        self._look, self._aside = look, aside
        self._empty = not text
        self._shown = (text or self.tr("Add"))[:LONGEST_SHOWN]
        self.setText(self._shown.replace("&", "&&"))
        self.setAccessibleName(f"{name}: {text}" if text else self.tr("Add %1").replace("%1", name))
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
        pad = self._look.theme.px(8)
        metrics = QFontMetrics(self._look.theme.font(Face.BODY))
        text = self._shown + (f" {self._aside}" if self._aside else "")
        rect = metrics.boundingRect(QRect(0, 0, max(40, width - 2 * pad), 100_000), wrap(text), text)
        return max(metrics.height(), rect.height()) + self._look.theme.px(10)

    def sizeHint(self) -> QSize:
        width = self.width() or 300
        return QSize(120, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, QFontMetrics(self._look.theme.font(Face.BODY)).height() + self._look.theme.px(10))

    def paintEvent(self, event: QEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = self.rect()
        if self.hasFocus() or self.underMouse():
            painter.setBrush(theme.colour(Role.BG))
            painter.setPen(QPen(theme.colour(Role.EMBER), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), theme.px(8), theme.px(8))
        place = rect.adjusted(theme.px(8), theme.px(5), -theme.px(8), -theme.px(5))
        painter.setFont(theme.font(Face.BODY))
        painter.setPen(theme.colour(Role.FAINT if self._empty else Role.INK))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        flags = leading(mirrored) | Qt.AlignmentFlag.AlignTop | wrap(self._shown)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(place, flags, self._shown)
        width = painter.fontMetrics().horizontalAdvance(self._shown + " ")
        if self._aside and width < place.width() and "\n" not in self._shown:
            painter.setPen(theme.colour(Role.FAINT))
            painter.drawText(
                place.adjusted(0 if mirrored else width, 0, -width if mirrored else 0, 0), flags, self._aside
            )
        painter.end()


class DetailRow(QWidget):
    """Label and value; a click puts `make_editor`'s widget in the value's place until it is done."""

    def __init__(self, look: Look, label: str, text: str, make_editor: Callable[[], Editor], aside: str = "") -> None:
        super().__init__()
        self._make = make_editor
        self._editor: Editor | None = None
        self.value = ValueButton(look, text, aside, label)
        self.value.clicked.connect(self.edit)
        words = PlainLabel(look.theme, label, Face.SECONDARY, Role.SOFT, wrap=True)
        words.setFixedWidth(look.theme.px(LABEL))
        words.setContentsMargins(0, look.theme.px(6), 0, 0)
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.addWidget(self.value)
        box = row(look.theme, words, self._place, space=4)
        box.setAlignment(words, Qt.AlignmentFlag.AlignTop)
        box.setStretch(1, 1)
        self.setLayout(box)

    def edit(self) -> None:
        """Begin to change the value."""
        if self._editor is None:
            self._editor = self._make()
            self._editor.done.connect(self._over)
            self._place.addWidget(self._editor)
            self.value.hide()
            self._editor.begin()

    def is_edited(self) -> bool:
        """Whether a field is open here."""
        return self._editor is not None

    def _over(self) -> None:
        if self._editor is not None:
            editor, self._editor = self._editor, None
            self._place.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
            self.value.show()
            self.value.setFocus()


class Editor(QWidget):
    """Something that changes a value: tells `done` when it was saved or given up."""

    done = Signal()

    def begin(self) -> None:
        """Put the cursor where typing starts."""


class TextEditor(Editor):
    """A line of text (or several), saved by Enter or by leaving it; Escape gives up. An error stays in place."""

    def __init__(self, look: Look, text: str, name: str, save: Callable[[str], None], *, lines: bool = False) -> None:
        super().__init__()
        self._before, self._save, self._over = text, save, False
        self._field: LineField | TextField
        if lines:
            self._field = TextField(text)
            self._field.refused.connect(lambda: self._say(self.tr("This text is too long to be kept.")))
            self._field.setFixedHeight(look.theme.px(110))
        else:
            self._field = LineField(text)
            self._field.returnPressed.connect(self.save)
        self._field.setAccessibleName(name)
        self._field.installEventFilter(self)
        self._fault = PlainLabel(look.theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._fault.hide()
        self.setLayout(column(look.theme, self._field, self._fault, space=2))
        self.setFocusProxy(self._field)

    def begin(self) -> None:
        self._field.setFocus()
        if isinstance(self._field, QLineEdit):
            self._field.selectAll()

    def text(self) -> str:
        """What is typed."""
        return self._field.text() if isinstance(self._field, LineField) else self._field.toPlainText()

    def save(self) -> None:
        """Store what is typed; a fault is said below and nothing is lost."""
        if self._over:
            return
        if self.text() != self._before:
            try:
                self._save(self.text())
            except InvalidValueError as error:
                self._say(str(error))
                return
        self._over = True
        self.done.emit()

    def _say(self, fault: str) -> None:
        self._fault.setText(fault)
        self._fault.show()
        self._field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() == Qt.Key.Key_Escape:
                self._over = True
                self.done.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
                self.save()
                return True
        elif event.type() == QEvent.Type.FocusOut and not self._fault.isVisible():
            self.save()
        return False


class FormEditor(Editor):
    """Several fields with Save, Cancel and Remove."""

    def __init__(
        self, look: Look, fields: QWidget, save: Callable[[], None], remove: Callable[[], None] | None = None
    ) -> None:
        super().__init__()
        self._save, self._fields = save, fields
        self._fault = PlainLabel(look.theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._fault.hide()
        buttons = row(
            look.theme,
            button(self.tr("Save"), "primary", clicked=self.save),
            button(self.tr("Cancel"), clicked=self.done.emit),
            None,
        )
        if remove is not None:
            buttons.addWidget(button(self.tr("Remove"), "link", clicked=lambda: (remove(), self.done.emit())))
        self.setLayout(column(look.theme, fields, self._fault, buttons, space=8, margins=(0, 4, 0, 8)))

    def begin(self) -> None:
        self._fields.setFocus()

    def save(self) -> None:
        """Store the fields; a fault is said below and nothing is lost."""
        try:
            self._save()
        except InvalidValueError as error:
            self._fault.setText(str(error))
            self._fault.show()
            return
        self.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)
