"""A dialog of fields with names, which is kept or left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QFormLayout, QScrollArea, QWidget

from desktop_app.ui.kit.boxes import column, row, scroller
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.room_on_screen import resize_within
from desktop_app.ui.kit.sure import sure
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext


class FormDialog(QDialog):
    """Whoever inherits makes the fields, gives them to `lay_out`, and keeps them in `save`."""

    def __init__(self, context: UiContext, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(title)
        self._fault = PlainLabel(context.theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._fault.hide()
        self._scrolled: QScrollArea | None = None

    def lay_out(
        self,
        fields: Sequence[tuple[str, QWidget]],
        keep: str,
        width: int,
        first: QWidget,
        *,
        scrolls: bool = False,
    ) -> None:
        """Put fields below one another, each behind its name, and the buttons under them. `keep` is
        what the one that keeps them says, `width` is in pixels at the usual font, `first` gets the
        focus. With `scrolls` the fields scroll where the screen is too low for them; call `grow`
        when they want another height.
        """
        theme, form = self._context.theme, QFormLayout()
        form.setHorizontalSpacing(theme.px(12))
        form.setVerticalSpacing(theme.px(8))
        for words, field in fields:
            if words:
                field.setAccessibleName(words)
            form.addRow(words, field)
        cancel = button(self.tr("Cancel"), clicked=self.reject)
        kept = button(keep, "primary", clicked=self.save)
        kept.setDefault(True)
        buttons = row(theme, None, cancel, kept)
        shown: QFormLayout | QScrollArea = form
        if scrolls:
            inside = QWidget()
            inside.setLayout(form)
            form.setContentsMargins(0, 0, 0, 0)
            shown = self._scrolled = scroller(inside)
        self.setLayout(
            column(theme, shown, self._fault, buttons, space=16, margins=(20, 20, 20, 20))
        )
        resize_within(self, theme.px(width), self.sizeHint().height())
        first.setFocus()
        self.grow()

    def grow(self, *, shrinks: bool = True) -> None:
        """Be as high as fields that scroll want to be, as far as the screen is; where it is higher
        already it stays so unless it `shrinks`.
        """
        if self._scrolled is not None:
            QTimer.singleShot(0, self, lambda: self._grow(shrinks))

    def _grow(self, shrinks: bool) -> None:
        area = sure(self._scrolled)
        form = sure(sure(area.widget()).layout())
        wanted = form.totalHeightForWidth(area.viewport().width())
        room = sure(self.screen()).availableGeometry().height()
        around = self.height() - area.viewport().height()
        least = 0 if shrinks else self.height()
        self.resize(self.width(), max(least, min(room, wanted + around)))

    def save(self) -> None:
        """Keep what the fields say, or `refuse` it."""
        raise NotImplementedError

    def refuse(self, fault: str, field: QWidget) -> None:
        """Say what is wrong, and go where it is put right."""
        self._fault.setText(fault)
        self._fault.show()
        field.setFocus()

    def approve(self) -> None:
        """Nothing is wrong any more."""
        self._fault.hide()
