"""Preferences: by which name people are sorted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QWidget

from desktop_app.domain.changes import Noun
from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.buttons import choices
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from desktop_app.domain.changes import ChangeSet
    from desktop_app.services.people_list import PeopleList
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.runner import Runner


class SortChoice(QWidget):
    """First or last name. Everybody is put in their place anew, which is said while it lasts.
    `started` carries the future of every change.
    """

    started = Signal(object)

    def __init__(self, context: UiContext, people: PeopleList, runner: Runner) -> None:
        super().__init__()
        self._people, self._runner = people, runner
        theme = context.theme
        self._first = QRadioButton(self.tr("First name"))
        self._last = QRadioButton(self.tr("Last name"))
        self._both = choices(self._first, self._last)
        self._show()
        self._both.buttonClicked.connect(lambda _: self._choose())
        self._why = self.tr(
            "Names that are written with the family name first, as 山田太郎 or Kovács Anna, always "
            "go by that; Japanese ones by how they are read."
        )
        self._said = PlainLabel(theme, self._why, Face.SECONDARY, Role.SOFT, wrap=True)
        words = PlainLabel(theme, self.tr("Sort people by"), Face.BODY, Role.SOFT)
        line = flowing(theme, words, self._first, self._last, space=16)
        self.setLayout(column(theme, line, self._said, space=6))

    def apply_changes(self, changes: ChangeSet) -> None:
        """Show what is stored now."""
        if changes.touches(Noun.SETTING):
            self._show()

    def _show(self) -> None:
        wanted = self._last if self._people.is_by_family() else self._first
        wanted.setChecked(True)

    def _choose(self) -> None:
        if self._last.isChecked() == self._people.is_by_family():
            return
        future = self._people.sort_by_family(self._last.isChecked())
        self.started.emit(future)
        for made in (self._first, self._last):
            made.setEnabled(False)
        self._said.setText(self.tr("Putting everybody in order …"))
        self._runner.watch(future, lambda _: self._done(), lambda error: self._done())

    def _done(self) -> None:
        for made in (self._first, self._last):
            made.setEnabled(True)
        self._said.setText(self._why)
        self._show()
