"""Asks once before people go for ever, and says what goes, what stays and which backups hold them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog

from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.dates import say_day_within
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.erasing import going_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.trash import Going
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

KEY = "erasing"
WIDTH = 460
"""At the usual font."""


def ask_erase(shell: Shell, tools: RoomTools, ids: Sequence[int]) -> None:
    """Ask whether these people shall go for ever, and have them erased."""
    if ids:
        EraseDialog(shell, tools, ids).open()


class EraseDialog(QDialog):
    """It can be answered once it has said all it has to say; Cancel has the focus at first."""

    help_page = "people"

    def __init__(self, shell: Shell, tools: RoomTools, ids: Sequence[int]) -> None:
        super().__init__(shell.parent())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Erase for ever"))
        self._shell, self._tools, self._ids = shell, tools, list(ids)
        theme = tools.context.theme
        head = PlainLabel(theme, self._asks(), Face.TITLE, wrap=True)
        self._said = PlainLabel(theme, self.tr("Looking at what goes with them…"), wrap=True)
        self._yes = button(self.tr("Erase for ever"), "primary", clicked=self._erase)
        self._yes.setEnabled(False)
        self._yes.setAutoDefault(False)
        cancel = button(self.tr("Cancel"), clicked=self.reject)
        cancel.setDefault(True)
        self._box = column(
            theme, head, self._said, row(theme, None, cancel, self._yes), space=14,
            margins=(20, 18, 20, 16),
        )  # fmt: skip
        self.setLayout(self._box)
        self._fit()
        cancel.setFocus()
        self.finished.connect(lambda _: tools.runner.forget(KEY))
        trash, asked = tools.book.trash, self._ids
        tools.runner.run(KEY, lambda: trash.going(asked), self._show, self._fail)

    def _asks(self) -> str:
        line = self._tools.book.people_list.line(self._ids[0]) if len(self._ids) == 1 else None
        if line is not None:
            return fill_in(self.tr("Erase %1 for ever?"), line.name[:60])
        return self.tr("Erase %Ln person(s) for ever?", None, len(self._ids))

    def _show(self, going: Going) -> None:
        def translated(text: str, count: int) -> str:
            return QCoreApplication.translate("Erasing", text, None, count)

        today = self._tools.context.today()
        words = going_words(going, lambda day: say_day_within(day, today), translated)
        self._said.setText("\n\n".join(words))
        self._yes.setEnabled(True)
        self._fit()

    def _fit(self) -> None:
        theme, room = self._tools.context.theme, self._shell.parent().width()
        width = min(theme.px(WIDTH), room)
        self.resize(width, self._box.totalHeightForWidth(width))

    def _fail(self, error: BaseException) -> None:
        self.reject()
        self._shell.say_error(error)

    def _erase(self) -> None:
        self._shell.confirm(self._tools.book.trash.erase(self._ids))
        self.accept()
