"""The sheet of shortcuts, read from the same list as menus and palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from desktop_app.ui.kit.boxes import column, row, scroller
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from desktop_app.ui.kit.actions import Actions
    from desktop_app.ui.look import Look


class ShortcutSheet(QDialog):
    """Every action with a key, by group."""

    def __init__(self, look: Look, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        theme = look.theme
        content = QWidget()
        grid = QGridLayout(content)
        grid.setHorizontalSpacing(theme.px(32))
        grid.setVerticalSpacing(theme.px(8))
        group = ""
        for spec in actions.specs():
            if not spec.keys:
                continue
            if spec.group != group:
                group = spec.group
                label = PlainLabel(theme, group, Face.SMALL_STRONG, Role.FAINT)
                label.setContentsMargins(0, theme.px(8), 0, 0)
                grid.addWidget(label, grid.rowCount(), 0, 1, 2)
            line = grid.rowCount()
            keys = "  ·  ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in spec.keys)
            grid.addWidget(PlainLabel(theme, spec.text), line, 0)
            grid.addWidget(PlainLabel(theme, keys, Face.STRONG, Role.SOFT), line, 1, Qt.AlignmentFlag.AlignRight)
        grid.setRowStretch(grid.rowCount(), 1)
        close = button(self.tr("Close"), "primary", clicked=self.accept)
        self.setLayout(column(theme, scroller(content), row(theme, None, close), space=12, margins=(20, 16, 20, 16)))
        self.resize(theme.px(480), theme.px(560))
        close.setFocus()
