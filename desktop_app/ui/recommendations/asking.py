"""Before somebody is asked for a recommendation: what speaks for waiting, and when to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.domain.recommendations import has_written, is_fresh
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.said import say_guard
from desktop_app.ui.words.short import LONGEST_NAME, cut
from desktop_app.ui.words.warnings import NOTHING_GIVEN, WORK_LONG_AGO

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QPushButton

    from desktop_app.domain.guards import Guard
    from desktop_app.domain.recommendations import Colleague
    from desktop_app.ui.kit.context import UiContext


TOMORROW, NEXT_WEEK = 1, 7
"""Days after which one can be reminded to ask."""


class AskDialog(QDialog):
    """Nothing here is a wall: all of it can be done whatever is said above. `guards` are what
    to think of first, read on a thread. `later` carries in how many days to be reminded; `called` is
    the first name.
    """

    now = Signal()
    later = Signal(int)
    write_first = Signal()
    help_page = "recommendations"

    def __init__(
        self,
        context: UiContext,
        guards: Sequence[Guard],
        colleague: Colleague,
        called: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._colleague = context, colleague
        name = cut(colleague.person.name, LONGEST_NAME)
        self.setWindowTitle(fill_in(self.tr("Ask %1 for a recommendation"), name))
        theme = context.theme
        thoughts = self._thoughts(guards)
        words = [self._thought(text) for text in thoughts]
        question = PlainLabel(theme, self.tr("When would you like to ask?"), Face.BODY)
        now = button(self.tr("Draft it now"), "plain" if thoughts else "primary")
        tomorrow = button(self.tr("Remind me tomorrow"))
        next_week = button(self.tr("Remind me next week"))
        write = button(
            fill_in(self.tr("Write one for %1 first"), called),
            "give",
            context.icons.icon("pen-line", Role.ON_EMBER),
        )
        write.setVisible(has_written(colleague) is None)
        cancel = button(self.tr("Cancel"), clicked=self.reject)
        self._does(now, self.now.emit)
        self._does(tomorrow, lambda: self.later.emit(TOMORROW))
        self._does(next_week, lambda: self.later.emit(NEXT_WEEK))
        self._does(write, self.write_first.emit)
        times = row(theme, now, tomorrow, next_week, None)
        foot = row(theme, write, None, cancel)
        margins = (20, 18, 20, 18)
        self.setLayout(column(theme, *words, question, times, foot, space=12, margins=margins))
        (write if thoughts and has_written(colleague) is None else now).setFocus()

    def _does(self, made: QPushButton, act: Callable[[], object]) -> None:
        def done() -> None:
            self.accept()
            act()

        made.clicked.connect(done)

    def _thoughts(self, guards: Sequence[Guard]) -> list[str]:
        """What to think of first, in sentences."""
        today, colleague = self._context.today(), self._colleague
        name = cut(colleague.person.name, LONGEST_NAME)
        said = [say_guard(guard, name) for guard in guards]
        found = []
        if colleague.remembered is not None and not is_fresh(colleague.remembered, today):
            found.append(WORK_LONG_AGO)
        if colleague.helped is None and has_written(colleague) is None:
            found.append(NOTHING_GIVEN)
        translate = QCoreApplication.translate
        return said + [translate("Warnings", text).format(name=name) for text in found]

    def _thought(self, text: str) -> QWidget:
        theme, made = self._context.theme, QWidget()
        icon = IconLabel(self._context.icons, "lightbulb", theme, Role.AMBER, 18)
        box = row(theme, icon, PlainLabel(theme, text, Face.BODY, wrap=True), space=10)
        box.setStretch(1, 1)
        box.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        made.setLayout(box)
        return made
