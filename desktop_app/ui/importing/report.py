"""What came of an import: counts in a line, and what needs a look."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desktop_app.domain.importing import Problem, Severity
from desktop_app.ui.importing.problem_rows import PROBLEM, ProblemDelegate
from desktop_app.ui.kit.row_view import RowListWidget
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.fault_sentences import say_fault
from desktop_app.ui.words.import_options import say_besides

if TYPE_CHECKING:
    from desktop_app.services.import_report import ImportReport
    from desktop_app.ui.kit.context import UiContext

SHOWN_AT_MOST = 500


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ImportReport", text, None, count)


def say_report(report: ImportReport) -> tuple[str, str]:
    """A title and a line of counts."""
    if report.cancelled:
        return _tr("Import cancelled"), _tr("Nothing was changed.")
    more = [
        (report.updated, _tr("%Ln updated", report.updated)),
        (report.identical, _tr("%Ln already there", report.identical)),
        (report.groups, _tr("%Ln group(s) made tags", report.groups)),
        (report.refused, _tr("%Ln could not be read", report.refused)),
        *((count, say_besides(key, count)) for key, count in sorted(report.things.items())),
        (
            report.left_out,
            _tr("%Ln left out: not here, or not sure, whom they are about", report.left_out),
        ),
    ]
    rest = "".join(f" · {words}" for count, words in more if count)
    return _tr("%Ln person(s) added", report.added), _tr("%Ln card(s) in all", report.cards) + rest


def say_next(*, begins: bool, proposes: bool = False) -> str:
    """What to do with people who have just come in; `begins` while few have a circle, `proposes`
    where entries wait to be confirmed.
    """
    if proposes:
        return _tr("Next: log or dismiss what was proposed, in the weekly review.")
    if begins:
        return _tr("Next: choose whom to keep close.")
    return _tr("Those without a circle wait in Circles.")


class ProblemList(RowListWidget):
    """What could not be read, then what was noticed, each with its place."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What needs a look"))
        self.setItemDelegate(ProblemDelegate(context))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)

    def fill(self, problems: list[Problem]) -> list[Problem]:
        """Show the first of them, those that cost something before others; gives those shown."""
        shown = sorted(problems, key=lambda item: item.severity is Severity.NOTICE)[:SHOWN_AT_MOST]
        for problem in shown:
            where, reason = problem_place(problem), say_fault(problem.fault)
            item = QListWidgetItem(f"{where}\n{reason}")
            item.setData(PROBLEM, (reason, where, problem.severity is not Severity.NOTICE))
            self.addItem(item)
        return shown


def problem_place(problem: Problem) -> str:
    """File, line and whose card."""
    name = Path(problem.file).name
    if problem.line > 0:
        name += ", " + fill_in(_tr("line %1"), str(problem.line))
    return f"{name} · {problem.card_name}" if problem.card_name else name


def problem_lines(problem: Problem) -> str:
    """A problem as it is copied: its place, the reason, and the text of the file."""
    lines = (problem_place(problem), say_fault(problem.fault), problem.raw)
    return "\n".join(line for line in lines if line)
