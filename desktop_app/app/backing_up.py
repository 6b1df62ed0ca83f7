"""The timer of the backups: asks every minute whether one is due, and makes the last one when the
program quits.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop_app.app.stop_signals import SESSION_ENDS
from desktop_app.domain.backups import BackupReason
from desktop_app.domain.errors import KithError
from desktop_app.ui.kit.runner import Runner

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QCoreApplication

    from desktop_app.services.backups import Backups
    from desktop_app.ui.kit.context import UiContext

EVERY = 60_000
"""Milliseconds between two looks; one costs nothing while nothing was written."""
A_MOMENT = 400
"""Milliseconds the last backup may take before it is shown."""


class BackingUp(QObject):
    """Makes backups of one address book on a thread of its own, with a window or without one, and
    calls `settle` there as often. The first minute after a start is the user's.
    """

    def __init__(
        self,
        backups: Backups,
        settle: Callable[[], object] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._backups, self._settle = backups, settle
        self._runner = Runner(self, threads=1)
        self._is_asking = False
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Make a backup if one is due; nothing while another is being made."""
        if self._is_asking:
            return
        self._is_asking = True

        def work() -> None:
            self._backups.make_if_due()
            self._settle()

        self._runner.run("due", work, self._ended, self._ended)

    def finish(self, ending: QCoreApplication | None, context: UiContext) -> None:
        """Look no more; where the program is `ending` make the last backup, but for a session that
        ends: that waits for nobody, and the next start makes it.
        """
        self._timer.stop()
        self._backups.second_place.hurry()
        self._runner.close()
        if ending is not None and not ending.property(SESSION_ENDS):
            back_up_last(self._backups, ending, context)

    def _ended(self, answer: object) -> None:
        self._is_asking = False
        if isinstance(answer, BaseException) and not isinstance(answer, KithError):
            # What is foreseen, the backups tell themselves (`state`).
            raise answer


def back_up_last(backups: Backups, app: QCoreApplication, context: UiContext) -> None:
    """What the program does when it quits: one backup of what no other holds. When it takes longer
    than a moment a small window says so, and lets the user quit at once. `app` has ended.
    """
    ended = threading.Event()

    def work() -> None:
        try:
            backups.make_if_changed(BackupReason.QUIT)
        except KithError:
            # Told by the next start, which tries again.
            return
        finally:
            ended.set()

    threading.Thread(target=work, name="kith-last-backup", daemon=True).start()
    if ended.wait(A_MOMENT / 1000):
        return
    from desktop_app.ui.backups.last import LastBackup

    window = LastBackup(context)
    # `quit` would ask every window to close, this one too, which asks to leave in its turn.
    window.skipped.connect(lambda: app.exit())
    look = QTimer(interval=50)
    look.timeout.connect(lambda: app.exit() if ended.is_set() else None)
    look.start()
    window.show()
    app.exec()
    look.stop()
    window.hide()
    window.deleteLater()
