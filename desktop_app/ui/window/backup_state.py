"""The state of the backups in the sidebar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.backup_watch import BackupWatch
from desktop_app.ui.window.without_backup import AskWithout
from desktop_app.ui.words.backup_state import say_state

if TYPE_CHECKING:
    from desktop_app.services.backups import BackupState
    from desktop_app.ui.window.frame import WindowFrame

KEY = "backups"
"""The place whose entry says it."""


class SidebarBackups:
    """For one window: said anew when a backup begins or ends, and every minute."""

    def __init__(self, window: WindowFrame) -> None:
        self._window = window
        AskWithout(window)
        watch = BackupWatch(window.book.backups, window)
        watch.changed.connect(self.refresh)
        watch.passed.connect(self.refresh)

    def refresh(self) -> None:
        """Read how it stands, off the UI thread, and say it."""
        self._window.runner.run("backup-state", self._window.book.backups.state, self._say)

    def _say(self, state: BackupState) -> None:
        said = say_state(state, self._window.context.now())
        icon = self._window.context.icons.icon(said.icon, said.role)
        self._window.sidebar.say(KEY, icon, said.words, said.whole)
