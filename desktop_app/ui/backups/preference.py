"""Preferences: how it stands with the backups, and the way to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.card import Card
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.words.backup_state import say_state

if TYPE_CHECKING:
    from desktop_app.services.backups import BackupState
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


class BackupsCard(Card):
    """Says when the newest was made."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__(tools.context, self.tr("Backups"))
        self._shell, theme = shell, tools.context.theme
        self._said = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        icon = tools.context.icons.icon("shield-check")
        show = button(self.tr("Show the backups"), icon=icon, clicked=self._show)
        self.hold(self._said, flowing(theme, show))
        tools.runner.run("backups-card", tools.book.backups.state, self._say)

    def _say(self, state: BackupState) -> None:
        self._said.setText(say_state(state, self._context.now()).whole)

    def _show(self) -> None:
        self.window().close()
        self._shell.show("backups")
