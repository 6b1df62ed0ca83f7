"""Preferences: where the address book is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.card import Card
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext


class DataCard(Card):
    """`move` is given the folder to keep everything in from now on; None where that cannot be
    changed.
    """

    def __init__(
        self, context: UiContext, folder: Path, move: Callable[[Path], object] | None
    ) -> None:
        super().__init__(context, self.tr("Where everything is kept"))
        self._folder, self._move = folder, move
        theme = context.theme
        place = PlainLabel(theme, str(self._folder), Face.BODY, Role.INK, wrap=True)
        place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        open_it = button(
            self.tr("Show folder"),
            icon=context.icons.icon("folder-open"),
            clicked=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))),
        )
        elsewhere = button(self.tr("Keep it elsewhere…"), clicked=self._choose)
        elsewhere.setEnabled(move is not None)
        words = self.tr("Everything is in one file on this computer. Nothing leaves it.")
        why = PlainLabel(theme, words, Face.SECONDARY, Role.SOFT, wrap=True)
        self.hold(why, place, flowing(theme, open_it, elsewhere))

    def _choose(self) -> None:
        dialog = QFileDialog(
            self, self.tr("Where to keep your address book"), str(self._folder.parent)
        )
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, name: str) -> None:
        if self._move is not None:
            self._move(Path(name))
