"""Checking the address book, and repairing what the check finds."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QProgressBar, QWidget

from desktop_app.domain.errors import StoppedError
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button, relabel
from desktop_app.ui.kit.dates import say_time
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.errors import say_error
from desktop_app.ui.words.fault_sentences import say_fault
from desktop_app.ui.words.repairs import repair_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.changes import Done, Step
    from desktop_app.domain.faults import Fault
    from desktop_app.domain.repairs import Repair, Repaired
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

KEY = "check-book"
WIDTH, LIST_HEIGHT = 560, 200
MOST_SHOWN = 500


def check_book(shell: Shell, tools: RoomTools) -> None:
    """Show the check at work, or the one that is open already."""
    for shown in shell.parent().findChildren(CheckDialog):
        if shown.isVisible():
            shown.raise_()
            shown.activateWindow()
            return
    CheckDialog(shell, tools).show()


class CheckDialog(QDialog):
    """At work, then what came of it. The window can be used meanwhile; Cancel and Esc end the check,
    and a repair that has begun goes on to its end.

    Damage to the file closes it: the window then says what leads back (`ui/recovery/stopped.py`).
    """

    help_page = "troubleshooting"

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__(shell.parent())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check the address book"))
        self._shell, self._tools, self._theme = shell, tools, tools.context.theme
        self._stop = threading.Event()
        self._step: Step | None = None
        self._is_repairing = False
        self._known = tools.book.checking.damage
        self._make_parts()
        self._look()

    def _make_parts(self) -> None:
        theme, icons = self._theme, self._tools.context.icons
        self._well = IconLabel(icons, "shield-check", theme, Role.GREEN, 24)
        self._ill = IconLabel(icons, "triangle-alert", theme, Role.EMBER, 24)
        self._title = PlainLabel(theme, "", Face.TITLE, wrap=True)
        self._said = PlainLabel(theme, "", Face.BODY, Role.SOFT, wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._list = QPlainTextEdit()
        self._list.setAccessibleName(self.tr("What was found"))
        self._list.setReadOnly(True)
        self._list.setTabChangesFocus(True)
        self._list.setMinimumHeight(theme.px(LIST_HEIGHT))
        self._close = button(self.tr("Cancel"), clicked=self.reject)
        self._undo = button(self.tr("Undo"), clicked=self._take_back)
        self._repair = button(self.tr("Repair"), "primary", clicked=self._mend)
        head = row(theme, self._well, self._ill, self._title, space=12)
        head.setStretch(2, 1)
        foot = row(theme, None, self._close, self._undo, self._repair)
        parts = (head, self._said, self._bar, self._list, None, foot)
        self._box = column(theme, *parts, space=12, margins=(24, 20, 24, 18))
        self.setLayout(self._box)

    def _say(
        self,
        title: str,
        said: str,
        lines: Sequence[str] = (),
        *,
        icon: QWidget | None = None,
        ways: Sequence[QWidget] = (),
    ) -> None:
        """Show this and nothing else; without an icon it is at work."""
        self._title.setText(title)
        self._said.setText(said)
        self._list.setPlainText("\n".join(f"• {line}" for line in _shown(lines)))
        for part, is_there in (
            (self._well, icon is self._well),
            (self._ill, icon is self._ill),
            (self._bar, icon is None),
            (self._list, bool(lines)),
            (self._undo, self._undo in ways),
            (self._repair, self._repair in ways),
        ):
            part.setVisible(is_there)
        relabel(self._close, self.tr("Cancel") if icon is None else self.tr("Close"))
        self._close.setEnabled(not self._is_repairing)
        first = ways[0] if ways else self._close
        first.setFocus()
        self._fit()

    def _fit(self) -> None:
        width = min(self._theme.px(WIDTH), self._shell.parent().width())
        high = max(self._box.totalHeightForWidth(width), self._theme.px(150))
        self.resize(width, min(high, self._shell.parent().height()))

    def _look(self) -> None:
        self._say(
            self.tr("Checking the address book…"),
            self.tr("You can go on working meanwhile. Nothing is changed."),
        )
        checking, stop = self._tools.book.checking, self._stop

        def work() -> tuple[list[Fault], list[Repair]]:
            faults = checking.whole(stop.is_set)
            return faults, checking.repairs(faults)

        self._tools.runner.run(KEY, work, lambda found: self._found(*found), self._fail)

    def _found(self, faults: list[Fault], repairs: list[Repair]) -> None:
        if self._is_damaged():
            return
        if not faults:
            looked = self.tr(
                "Looked at: every page of the file, every link between people, entries and all the"
                " rest, every value, the search index, rhythms and days of the last contact."
            )
            self._say(self.tr("All is well"), looked, icon=self._well)
        elif not repairs:
            lines = list(map(say_fault, faults))
            self._say(self.tr("Found, and not to be repaired"), "", lines, icon=self._ill)
        else:
            said = self.tr(
                "Kith makes a backup first and then does this, all of it or nothing. What is taken"
                " out stays in the backup, and Undo brings it back."
            )
            self._say(
                self.tr("%Ln thing(s) can be repaired", None, len(repairs)),
                said,
                _words(repairs),
                icon=self._ill,
                ways=(self._repair,),
            )
            if (why := self._tools.book.only_read) is not None:
                self._repair.setEnabled(False)
                self._said.setText(say_error(why))
                self._close.setFocus()
                self._fit()

    def _is_damaged(self) -> bool:
        """Whether there is damage, which the window says: again, if it was known before."""
        checking = self._tools.book.checking
        if self._known is not None:
            checking.remind()
        if checking.damage is not None:
            self.accept()
        return checking.damage is not None

    def _mend(self) -> None:
        self._is_repairing = True
        self._say(self.tr("Repairing…"), self.tr("First a backup is made and read through."))
        checking = self._tools.book.checking
        self._tools.runner.run(KEY, checking.repair, self._repaired, self._fail)

    def _repaired(self, done: Done[Repaired]) -> None:
        self._is_repairing = False
        self._step, what = done.step, done.value
        said = ""
        if what.backup is not None:
            clock = say_time(what.backup.made.astimezone(self._tools.context.zone).time())
            said = fill_in(self.tr("What was there before is in the backup of %1."), clock)
        if what.left:
            lines = [*map(say_fault, what.left), *_words(what.repairs)]
            title, icon = self.tr("Some of it is wrong still"), self._ill
        else:
            lines = _words(what.repairs)
            title, icon = self.tr("Repaired, and all is well"), self._well
        ways = () if self._step is None else (self._undo,)
        self._say(title, said, lines, icon=icon, ways=ways)
        self._close.setFocus()

    def _fail(self, error: BaseException) -> None:
        self._is_repairing = False
        if isinstance(error, StoppedError):
            return
        if self._is_damaged():
            return
        self._say(self.tr("Nothing was changed"), say_error(error), icon=self._ill)

    def _take_back(self) -> None:
        self._shell.undo(self._step)
        self.accept()

    def reject(self) -> None:
        """End the check; a repair goes on, and so does what tells of it."""
        if not self._is_repairing:
            super().reject()

    def done(self, result: int) -> None:
        """Go away; nobody waits for an answer any more."""
        self._stop.set()
        self._tools.runner.forget(KEY)
        super().done(result)


def _words(repairs: Sequence[Repair]) -> list[str]:
    return [
        repair_words(one, lambda text: QCoreApplication.translate("Repairs", text))
        for one in repairs
    ]


def _shown(lines: Sequence[str]) -> list[str]:
    """The first of them, and how many more there are."""
    more = len(lines) - MOST_SHOWN
    if more <= 0:
        return list(lines)
    return [*lines[:MOST_SHOWN], QCoreApplication.translate("Repairs", "and %Ln more", "", more)]
