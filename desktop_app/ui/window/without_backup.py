"""Asks whether something large goes on although the backup before it could not be made, or stays
although it broke off.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog

from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from desktop_app.domain.errors import KithError, NoBackupError
    from desktop_app.ui.window.frame import WindowFrame

WIDTH = 460


class _Answer:
    def __init__(self, error: NoBackupError) -> None:
        self.given, self.goes_on = threading.Event(), error.is_done

    def give(self, goes_on: bool) -> None:
        self.goes_on = goes_on
        self.given.set()


class AskWithout(QObject):
    """For one window. Once that is closed nothing goes on, and what is done stays."""

    _asked = Signal(object, object)
    _told = Signal(object)

    def __init__(self, window: WindowFrame) -> None:
        super().__init__(window)
        self._window = window
        self._open: set[_Answer] = set()
        self._is_over = False
        self._asked.connect(self._ask, Qt.ConnectionType.QueuedConnection)
        window.closed.connect(self._end)
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        window.book.backups.decide = self.decide
        window.book.backups.tell = self._told.emit

    def decide(self, error: NoBackupError) -> bool:
        """Whether to go on; waits for the user, so never on the UI thread nor the writer's."""
        answer = _Answer(error)
        self._open.add(answer)
        if self._is_over:
            return error.is_done
        self._asked.emit(error, answer)
        answer.given.wait()
        self._open.discard(answer)
        return answer.goes_on

    def _ask(self, error: NoBackupError, answer: _Answer) -> None:
        if self._is_over:
            answer.give(error.is_done)
            return
        dialog = WithoutBackup(self._window, error)
        dialog.finished.connect(lambda given: answer.give(given == QDialog.DialogCode.Accepted))
        dialog.open()

    def _tell(self, error: KithError) -> None:
        if not self._is_over:
            self._window.toast.say(say_error(error))

    def _end(self) -> None:
        self._is_over = True
        for answer in tuple(self._open):
            answer.give(answer.goes_on)


class WithoutBackup(QDialog):
    """Why there is no backup, and two buttons: go on without, or leave everything as it is; of what is
    done by then, keep it or take it back.
    """

    help_page = "backup"

    def __init__(self, window: WindowFrame, error: NoBackupError) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("No backup before this"))
        theme = window.context.theme
        more = self.tr(
            "You can go on without one. Undo works as ever, until Kith is quit; after that only an older backup has what was there before."
        )
        words, back = self.tr("Go on without"), self.tr("Cancel")
        if error.is_done:
            more = self.tr(
                "What you did is stored. You can keep it without one. Undo works as ever, until Kith is quit; after that only an older backup has what was there before."
            )
            words, back = self.tr("Keep it"), self.tr("Take it back")
        without = button(words, clicked=self.accept)
        cancel = button(back, "primary", clicked=self.reject)
        cancel.setDefault(True)
        self.setLayout(
            column(
                theme,
                PlainLabel(theme, say_error(error), Face.BODY, wrap=True),
                PlainLabel(theme, more, Face.BODY, Role.SOFT, wrap=True),
                row(theme, None, without, cancel),
                space=12,
                margins=(24, 22, 24, 20),
            )
        )
        self.resize(theme.px(WIDTH), self.sizeHint().height())
        cancel.setFocus()
