"""What a row of the Details tab becomes when it is clicked: a field, or a small form."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from desktop_app.domain.errors import InvalidValueError
from desktop_app.ui.kit.accessible import hand_focus
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.fields import LineField, TextField
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext

_STILL_THERE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Why a field may lose the focus although nobody has left it: its own menu, a look into another
window."""


class Editor(QWidget):
    """Something that changes a value: tells `done` when it was saved or given up."""

    done = Signal()

    def begin(self) -> None:
        """Put the cursor where typing starts."""

    def leave(self) -> str:
        """Store what was changed, or say why it cannot be."""
        return ""


class TextEditor(Editor):
    """A line of text (or several), saved by Enter or by leaving it; Escape gives up. An error stays
    in place. `field` is a line that knows more than text, filled in already.
    """

    def __init__(
        self,
        context: UiContext,
        text: str,
        name: str,
        save: Callable[[str], None],
        *,
        lines: bool = False,
        field: LineField | None = None,
    ) -> None:
        super().__init__()
        self._before, self._save, self._over = text, save, False
        self._field: LineField | TextField
        if lines:
            self._field = TextField(text)
            self._field.refused.connect(
                lambda: self._say(self.tr("This text is too long to be kept."))
            )
            self._field.setFixedHeight(context.theme.px(110))
        else:
            self._field = field or LineField(text)
            self._field.returnPressed.connect(self.save)
        self._field.setAccessibleName(name)
        self._field.installEventFilter(self)
        self._fault = PlainLabel(context.theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._fault.hide()
        self.setLayout(column(context.theme, self._field, self._fault, space=2))
        hand_focus(self, self._field)

    def begin(self) -> None:
        self._field.setFocus()
        if isinstance(self._field, QLineEdit):
            self._field.selectAll()

    def text(self) -> str:
        """What is typed."""
        return (
            self._field.text() if isinstance(self._field, LineField) else self._field.toPlainText()
        )

    def unsaved(self) -> str:
        """What is typed and not stored, after the name of the field; "" for nothing."""
        text = self.text()
        changed = not self._over and text != self._before and text.strip()
        return f"{self._field.accessibleName()}: {text}" if changed else ""

    def save(self) -> None:
        """Store what is typed; a fault is said below and nothing is lost."""
        if self._over:
            return
        if self.text() != self._before:
            try:
                self._save(self.text())
            except InvalidValueError as error:
                self._say(say_error(error))
                return
        self._over = True
        self.done.emit()

    def leave(self) -> str:
        self.save()
        return "" if self._over else self._fault.whole_text()

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
        elif isinstance(event, QFocusEvent) and self._is_left(event):
            self.save()
        return False

    def _is_left(self, event: QFocusEvent) -> bool:
        return (
            event.lostFocus() and event.reason() not in _STILL_THERE and not self._fault.isVisible()
        )


class FormEditor(Editor):
    """Several fields with Save, Cancel and Remove, which may be called otherwise."""

    def __init__(
        self,
        context: UiContext,
        fields: QWidget,
        save: Callable[[], None],
        remove: Callable[[], None] | None = None,
        remove_words: str = "",
    ) -> None:
        super().__init__()
        self._save, self._fields = save, fields
        self._before: list[object] = []
        self._fault = PlainLabel(context.theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._fault.hide()
        buttons = row(
            context.theme,
            button(self.tr("Save"), "primary", clicked=self.save),
            button(self.tr("Cancel"), clicked=self.done.emit),
            None,
        )
        if remove is not None:
            buttons.addWidget(
                button(
                    remove_words or self.tr("Remove"),
                    "link",
                    clicked=lambda: (remove(), self.done.emit()),
                )
            )
        self.setLayout(
            column(context.theme, fields, self._fault, buttons, space=8, margins=(8, 4, 0, 8))
        )

    def begin(self) -> None:
        self._before = self._filled()
        for line in self._fields.findChildren(QLineEdit):
            line.textEdited.connect(self._fault.hide)
        self._fields.setFocus()

    def leave(self) -> str:
        if self._filled() == self._before:
            return ""
        self._fault.setText("")
        self.save()
        return self._fault.whole_text()

    def _filled(self) -> list[object]:
        """What the fields hold, for seeing whether anything was changed."""
        found: list[object] = [item.text() for item in self._fields.findChildren(QLineEdit)]
        found += [item.toPlainText() for item in self._fields.findChildren(QPlainTextEdit)]
        found += [item.currentIndex() for item in self._fields.findChildren(QComboBox)]
        return found + [
            (item.text(), item.isChecked())
            for item in self._fields.findChildren(QAbstractButton)
            if item.isVisible()
        ]

    def save(self) -> None:
        """Store the fields; a fault is said below and nothing is lost."""
        try:
            self._save()
        except InvalidValueError as error:
            self._fault.setText(say_error(error))
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
