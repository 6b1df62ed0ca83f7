"""One calm sentence in the window for what nobody caught, with the report to copy."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from desktop_app.ui.words.faults import say_copied, say_copy_report, say_crash, say_fault

if TYPE_CHECKING:
    from desktop_app.app.diagnostics import Diagnostics
    from desktop_app.ui.window.main_window import MainWindow


class FaultNotice(QObject):
    """Says the newest fault on the window that is shown; until there is one it is kept. `hear` may
    be called on any thread. `said` is called after each.
    """

    _heard = Signal(str, str)

    def __init__(
        self,
        window: Callable[[], MainWindow | None],
        said: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__()
        self._window, self._said = window, said
        self._waiting: tuple[str, str] | None = None
        self._heard.connect(self._say, Qt.ConnectionType.QueuedConnection)

    def hear(self, report: str) -> None:
        """Something went wrong just now."""
        self._heard.emit(say_fault(), report)

    def hear_crash(self, report: str) -> None:
        """The run before this one ended by a fault."""
        self._heard.emit(say_crash(), report)

    def hear_of(self, diagnostics: Diagnostics) -> None:
        """What happened before, and from now on all that does."""
        diagnostics.listener = self.hear
        diagnostics.install_logging()
        if diagnostics.crash:
            self.hear_crash(diagnostics.crash)
        elif diagnostics.faults():
            self.hear(diagnostics.report())

    def is_waiting(self) -> bool:
        """Whether there is something that could not be said yet."""
        return self._waiting is not None

    def say_waiting(self) -> None:
        """A window is shown now: say what could not be said before."""
        if self._waiting is not None:
            self._say(*self._waiting)

    def _say(self, words: str, report: str) -> None:
        window = self._window()
        if window is None or not window.isVisible() or not window.is_settled():
            self._waiting = (words, report)
            return
        self._waiting = None
        window.toast.say(words, say_copy_report(), lambda: self._copy(window, report))
        self._said()

    @staticmethod
    def _copy(window: MainWindow, report: str) -> None:
        QGuiApplication.clipboard().setText(report)
        window.toast.say(say_copied())
