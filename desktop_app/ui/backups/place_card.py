"""The second place: where it is, and when a backup went there last."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button, relabel
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import TitledCard
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.words.backup_state import say_inside
from desktop_app.ui.words.errors import say_error

WORDS = 240
"""Pixels at the usual font below which the buttons stand under the words."""

if TYPE_CHECKING:
    from desktop_app.services.second_place import PlaceState
    from desktop_app.ui.kit.context import UiContext


class PlaceCard(TitledCard):
    """`choose_requested` to choose a place or another one, `stop_requested` to use none."""

    choose_requested = Signal()
    stop_requested = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, self.tr("A second place"))
        theme = self._theme = context.theme
        self._context = context
        self._name = PlainLabel(theme, "", Face.STRONG, elide=True)
        self._said = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        self.choose = button(self.tr("Choose a folder…"), clicked=self.choose_requested.emit)
        self.stop = button(self.tr("Use none"), "quiet", clicked=self.stop_requested.emit)
        words = column(theme, self._name, self._said, space=2)
        icon = IconLabel(context.icons, "hard-drive", theme, Role.SOFT, 20)
        told = row(theme, icon, words, space=12)
        told.setStretch(1, 1)
        whole = turning(theme, Part(told, 1, WORDS), self.stop, self.choose, space=12, gap=6)
        self.body.addLayout(whole)
        self.fill(None)

    def fill(self, state: PlaceState | None) -> None:
        """Say how it stands; None while no place is chosen."""
        self.stop.setVisible(state is not None)
        self._name.setVisible(state is not None)
        if state is None:
            relabel(self.choose, self.tr("Choose a folder…"))
            self._said.setText(
                self.tr(
                    "On a stick or in a folder that is synchronised, backups outlive this computer. "
                    "Each new one is copied there too."
                )
            )
            return
        relabel(self.choose, self.tr("Change…"))
        self._name.setText(self._shown(state.folder))
        self._said.setText(self._say(state))

    def _shown(self, folder: Path) -> str:
        return (
            str(folder) if not folder.name else fill_in("%1 (%2)", folder.name, str(folder.parent))
        )

    def _say(self, state: PlaceState) -> str:
        last = say_inside(state.last, self._context.now()) if state.last else ""
        if state.failed is not None:
            return fill_in(self.tr("The last copy did not get there. %1"), say_error(state.failed))
        if not state.is_there:
            if not last:
                return self.tr("It is not there now. Plug it in, and the newest backup goes there.")
            return fill_in(self.tr("Last copied %1; it is not there now."), last)
        return fill_in(self.tr("Last copied %1."), last) if last else self.tr("Nothing copied yet.")
