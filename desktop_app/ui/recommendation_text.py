"""The text of a recommendation: one that you write, or one that you received."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

from desktop_app.domain import favour_steps
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.favours import FavourStep, Side
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.date_field import DayField
from desktop_app.ui.kit.day_sheet import Near
from desktop_app.ui.kit.fields import LineField, TextField
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.room_on_screen import resize_within
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.errors import say_error
from desktop_app.ui.words.giving_drafts import recommendation

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.favours import Favour
    from desktop_app.ui.kit.context import UiContext


class TextDialog(QDialog):
    """`keep` is given the favour as filled in and may refuse it by raising KithError, which is said
    in place. `called` is the first name of the other.
    """

    help_page = "recommendations"

    def __init__(
        self,
        context: UiContext,
        favour: Favour,
        called: str,
        keep: Callable[[Favour], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._favour, self._keep = context, favour, keep
        self._writes = favour.side is Side.GIVEN
        title = (
            self.tr("Write a recommendation for %1")
            if self._writes
            else self.tr("A recommendation from %1")
        )
        self.setWindowTitle(fill_in(title, called))
        draft = recommendation(called, favour.organisation) if self._writes else ""
        self.text = TextField(favour.words or draft)
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setTabChangesFocus(True)
        self.link = LineField(favour.link)
        self.link.setAccessibleName(self.tr("Link"))
        self.link.setPlaceholderText(self.tr("Where it can be read, if anywhere"))
        self._happened = favour_steps.has_happened(favour) and bool(favour.id)
        day = favour_steps.happened_on(favour) if self._happened else None
        self.day = DayField(context, day or context.today(), Near.PAST)
        self.day.setAccessibleName(self.tr("Day"))
        self.fault = PlainLabel(context.theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self.fault.hide()
        self._lay_out()
        resize_within(self, context.theme.px(620), context.theme.px(440))
        self.text.setFocus()

    def _lay_out(self) -> None:
        theme = self._context.theme
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Link"), self.link)
        if not self._happened:
            words = self.tr("Written on") if self._writes else self.tr("Received on")
            form.addRow(words, self.day)
        self.copy = button(
            self.tr("Copy"), icon=self._context.icons.icon("copy"), clicked=self._copy
        )
        words = self.tr("It is written") if self._writes else self.tr("Keep")
        self.finish = button(
            self.tr("Save") if self._happened else words, "primary", clicked=self._finished
        )
        self.later = button(self.tr("Keep the draft"), clicked=self._keep_draft)
        self.later.setVisible(self._writes and not self._happened)
        cancel = button(self.tr("Cancel"), clicked=self.reject)
        foot = row(theme, self.copy, None, cancel, self.later, self.finish)
        margins = (20, 18, 20, 18)
        self.setLayout(column(theme, self.text, form, self.fault, foot, space=10, margins=margins))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText().strip())

    def _filled(self) -> Favour:
        return replace(
            self._favour, words=self.text.toPlainText().strip(), link=self.link.text().strip()
        )

    def _finished(self) -> None:
        step = FavourStep.WRITTEN if self._writes else FavourStep.RECEIVED
        favour = self._filled()
        if self._happened:
            self._store(lambda: favour)
            return
        if not self.day.read():
            self._say(self.day.fault())
            return
        day, today = self.day.day(), self._context.today()
        if favour.id:
            self._store(lambda: favour_steps.moved(favour, step, day, today))
        else:
            self._store(lambda: replace(favour, step=step, day=day))

    def _keep_draft(self) -> None:
        self._store(self._filled)

    def _store(self, made: Callable[[], Favour]) -> None:
        try:
            self._keep(made())
        except InvalidValueError as error:
            self._say(say_error(error))
        else:
            self.accept()

    def _say(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.show()
