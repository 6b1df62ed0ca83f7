"""What came of an import: counts, what needs a look with its raw text, and what is next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.ui.importing.report import ProblemList, problem_lines, say_report
from desktop_app.ui.kit.boxes import column, frame
from desktop_app.ui.kit.buttons import button, relabel
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.turn_layout import Part, turning

if TYPE_CHECKING:
    from desktop_app.domain.importing import Problem
    from desktop_app.services.import_report import ImportReport
    from desktop_app.ui.kit.context import UiContext

WORDS = 220
"""Width at the usual font that words want beside a button."""
LEAST_LIST = 72
"""Height at the usual font of the list of problems."""
RAW = 180
"""Height of the raw text at the usual font."""


class ReportPane(QWidget):
    """`left` says that it has been looked at, `doubles_wanted` that those who may be here twice are
    to be shown. `close_button` is for the foot of the page, where it stays in sight.
    """

    left = Signal()
    doubles_wanted = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._problems: list[Problem] = []
        theme = context.theme
        self._title = PlainLabel(theme, "", Face.TITLE, wrap=True)
        self._text = PlainLabel(theme, "", Face.BODY, Role.SOFT, wrap=True)
        self._next = PlainLabel(theme, "", Face.BODY, wrap=True)
        self._twice = PlainLabel(theme, "", Face.BODY, wrap=True)
        self._doubles = button(self.tr("Find duplicates"), clicked=self.doubles_wanted.emit)
        self._list = ProblemList(context)
        self._list.setMinimumHeight(theme.px(LEAST_LIST))
        self._raw = QPlainTextEdit()
        self._raw.setReadOnly(True)
        self._raw.setTabChangesFocus(True)
        self._raw.setAccessibleName(self.tr("The text in the file"))
        self._raw.setFont(theme.font(Face.SECONDARY))
        self._raw.setFixedHeight(theme.px(RAW))
        self._copy = button(self.tr("Copy"), clicked=self._copied)
        self._copy_all = button(self.tr("Copy the report"), clicked=self._copied_all)
        copies = flowing(theme, self._copy, self._copy_all)
        below = column(theme, self._raw, copies, space=8, margins=(12, 8, 12, 12))
        inside = column(theme, self._list, below, space=0, margins=(1, 8, 1, 1))
        inside.setStretch(0, 1)
        self._card = frame("card", inside)
        self.close_button = button(self.tr("Close"), "primary", clicked=self.left.emit)
        twice = turning(theme, Part(self._twice, 1, WORDS), self._doubles, space=12)
        words = column(theme, self._title, self._text, twice, self._next, space=4)
        whole = column(theme, words, self._card, None, space=14)
        whole.setStretch(1, 100)
        self.setLayout(whole)
        self._list.currentRowChanged.connect(self._show_raw)

    def show_report(self, report: ImportReport, *, earlier: str = "") -> None:
        """Show what came of an import; `earlier` says when, of one that was."""
        title, text = say_report(report)
        self.tell(title, f"{earlier} · {text}" if earlier else text, report.problems)

    def tell(self, title: str, text: str, problems: list[Problem]) -> None:
        """Say how it ended, with what needs a look."""
        self._title.setText(title)
        self._text.setText(text)
        self.say_next("")
        self.say_twice("")
        self._list.clear()
        self._problems = self._list.fill(problems)
        self._card.setVisible(bool(problems))
        self._list.setCurrentRow(0)

    def say_next(self, words: str) -> None:
        """Say what is next, once this is left; "" says nothing."""
        self._next.setText(words)
        self._next.setVisible(bool(words))
        relabel(self.close_button, self.tr("Go on") if words else self.tr("Close"))

    def say_twice(self, words: str) -> None:
        """Say how many of those who came in may be here twice, with the way to them; "" says
        nothing.
        """
        self._twice.setText(words)
        self._twice.setVisible(bool(words))
        self._doubles.setVisible(bool(words))

    def land(self) -> None:
        """Put the focus where the work goes on."""
        self.close_button.setFocus()

    def _show_raw(self, place: int) -> None:
        raw = self._problems[place].raw if 0 <= place < len(self._problems) else ""
        self._raw.setPlainText(raw)
        self._raw.setVisible(bool(raw))
        self._copy.setEnabled(place >= 0)

    def _copied(self) -> None:
        place = self._list.currentRow()
        if place >= 0:
            QGuiApplication.clipboard().setText(problem_lines(self._problems[place]))

    def _copied_all(self) -> None:
        said = [self._title.whole_text(), self._text.whole_text()]
        said += [problem_lines(problem) for problem in self._problems]
        QGuiApplication.clipboard().setText("\n\n".join(said))
