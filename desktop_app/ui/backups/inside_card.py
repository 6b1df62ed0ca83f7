"""Inside one backup: who is in it, what differs from now, and bringing back one, some, or all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.backup_contents import Then
from desktop_app.ui.backups.person_row import HANGS, PersonThenRow
from desktop_app.ui.kit.boxes import clear, column, line, row
from desktop_app.ui.kit.buttons import button, relabel
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.search_field import SearchField
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import TitledCard
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turn_layout import turning
from desktop_app.ui.words.backup_contents import say_against, say_lost
from desktop_app.ui.words.backup_state import say_inside
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from desktop_app.domain.backup_contents import Against, Listed
    from desktop_app.domain.backups import Backup
    from desktop_app.ui.kit.context import UiContext

TYPING = 150
"""Milliseconds after the last letter before the search begins."""
AT_ONCE = 30


class InsideCard(TitledCard):
    """`searched` carries words and how many to show; `restore_requested` is for all of it,
    `people_requested` carries the uids of those to bring back.
    """

    searched = Signal(str, int)
    restore_requested = Signal()
    people_requested = Signal(object)

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "")
        self._context, theme = context, context.theme
        self._against: Against | None = None
        self._ticked: dict[str, str] = {}
        self._when, self._most = "", AT_ONCE
        self._said = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        self.search = SearchField(theme, context.icons, self.tr("Search in this copy"))
        self._pause = QTimer(self, interval=TYPING, singleShot=True)
        self._pause.timeout.connect(self.ask)
        self.search.textChanged.connect(lambda _: self._typed())
        self._rows = column(theme, space=0)
        self._rest = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT)
        self._more = button(self.tr("Show more"), "quiet", clicked=self._show_more)
        self._build_foot()
        self._inside = QWidget()
        rest = row(theme, self._rest, self._more, None, margins=(HANGS, 0, 0, 0))
        self._inside.setLayout(
            column(theme, self.search, self._rows, rest, line(), self._foot, self._asking, space=10)
        )
        self.body.addLayout(column(theme, self._said, self._inside, space=10))
        self._inside.hide()

    def _build_foot(self) -> None:
        theme = self._context.theme
        self.bring = button(self.tr("Bring back"), "primary", clicked=self._bring)
        self.whole = button(self.tr("Go back to this copy…"), clicked=self._ask_whole)
        note = self.tr("Either way Kith first copies what is there now, so Undo brings it back.")
        self._foot = QWidget()
        words = PlainLabel(theme, note, Face.SECONDARY, Role.FAINT, wrap=True)
        self._foot.setLayout(column(theme, turning(theme, self.bring, self.whole), words, space=10))
        self._asking = QWidget()
        self._asked = PlainLabel(theme, "", Face.BODY, wrap=True)
        self.yes = button(self.tr("Go back"), "primary", clicked=self._restore)
        self.no = button(self.tr("Cancel"), clicked=self._cancel)
        self._asking.setLayout(
            column(theme, self._asked, row(theme, self.yes, self.no, None), space=10)
        )
        self._asking.hide()

    def show_backup(self, backup: Backup) -> None:
        """Another one is looked into; who is in it comes later."""
        self._when = say_inside(backup.made, self._context.now())
        self.set_title(fill_in(self.tr("Inside the copy of %1"), self._when))
        self._said.setText(self.tr("Looking into it…"))
        self._against, self._ticked, self._most = None, {}, AT_ONCE
        self._inside.hide()
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)

    def show_fault(self, words: str) -> None:
        """It cannot be looked into, and why."""
        self._said.setText(words)
        self._inside.hide()

    def fill(self, against: Against, listed: Listed) -> None:
        """Show what differs and who is in it."""
        self._against = against
        self._said.setText(say_against(against))
        focused = self.focusWidget()
        again = (
            next((row.uid() for row in self._people() if row.isAncestorOf(focused)), "")
            if focused
            else ""
        )
        clear(self._rows)
        for person in listed.shown:
            made = PersonThenRow(self._context, person)
            made.box.setChecked(made.uid() in self._ticked)
            made.ticked.connect(self._count)
            self._rows.addWidget(made)
            made.show()
            if made.uid() == again:
                made.name.setFocus()
        self._say_rest(listed)
        still = {row.uid() for row in self._people() if row.person.state is not Then.AS_NOW}
        self._ticked = {uid: name for uid, name in self._ticked.items() if uid in still}
        self._inside.show()
        self._cancel()
        self._count()

    def ask(self) -> None:
        """Ask for those who are searched."""
        self._pause.stop()
        self.searched.emit(self.search.text(), self._most)

    def set_busy(self, busy: bool) -> None:
        """Nothing can be asked while something is being brought back."""
        for made in (self.bring, self.whole, self.yes):
            made.setEnabled(not busy)
        if not busy:
            self._count()

    def _people(self) -> list[PersonThenRow]:
        found = (self._rows.itemAt(at) for at in range(self._rows.count()))
        return [
            made
            for item in found
            if item is not None and isinstance(made := item.widget(), PersonThenRow)
        ]

    def _say_rest(self, listed: Listed) -> None:
        words = ""
        if listed.as_now:
            words = (
                self.tr("and %Ln more, as now", None, listed.as_now)
                if listed.shown
                else self.tr("%Ln person(s), as now", None, listed.as_now)
            )
        elif not listed.shown:
            words = (
                self.tr("Nobody of that name is in this copy.")
                if self.search.text().strip()
                else self.tr("Nobody is in this copy.")
            )
        self._rest.setText(words)
        self._rest.setVisible(bool(words) and not listed.more)
        self._more.setVisible(bool(listed.more))

    def _typed(self) -> None:
        self._most = AT_ONCE
        self._pause.start()

    def _show_more(self) -> None:
        self._most += 3 * AT_ONCE
        self.ask()

    def _count(self) -> None:
        for made in self._people():
            if made.box.isChecked():
                self._ticked[made.uid()] = made.person.then.person.display_name
            else:
                self._ticked.pop(made.uid(), None)
        names = list(self._ticked.values())
        if len(names) == 1:
            relabel(self.bring, fill_in(self.tr("Bring back %1"), cut(names[0], LONGEST_NAME)))
        elif names:
            relabel(self.bring, self.tr("Bring back %Ln person(s)", None, len(names)))
        else:
            relabel(self.bring, self.tr("Bring back"))
        self.bring.setEnabled(bool(names))

    def _bring(self) -> None:
        if self._ticked:
            self.people_requested.emit(list(self._ticked))

    def _ask_whole(self) -> None:
        if self._against is None:
            return
        asked = self.tr("Everything becomes as it was %1. %2 Undo brings it back.")
        self._asked.setText(fill_in(asked, self._when, say_lost(self._against)))
        self._foot.hide()
        self._asking.show()
        self.no.setFocus()

    def _cancel(self) -> None:
        had = self._asking.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._asking.hide()
        self._foot.show()
        if had:
            self.whole.setFocus()

    def _restore(self) -> None:
        self._cancel()
        self.restore_requested.emit()
