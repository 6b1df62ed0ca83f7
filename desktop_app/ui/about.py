"""What this program is: version, licence, and where it keeps what. Nothing here asks the network."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QWidget

from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button, relabel
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext


class AboutFacts(NamedTuple):
    """Kith's version, those of what it runs on ("Qt 6.9.1, Python 3.11.9"), its folders, and the
    addresses of its pages on the web, which are shown as text.
    """

    version: str
    runs_on: str
    data: Path
    logs: Path
    pages: str
    releases: str


class AboutDialog(QDialog):
    """The facts, each to be selected and copied, and a button to show each folder."""

    help_page = "troubleshooting"

    def __init__(self, context: UiContext, facts: AboutFacts, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Kith"))
        self._context, self._facts = context, facts
        theme = context.theme
        mark = IconLabel(context.icons, "kith", theme, Role.EMBER, 44)
        name = PlainLabel(theme, fill_in(self.tr("Kith %1"), facts.version), Face.NAME)
        what = self.tr("An address book that remembers. Your people stay on this computer.")
        words = PlainLabel(theme, what, Face.BODY, Role.SOFT, wrap=True)
        head = row(theme, mark, column(theme, name, words, None, space=2), space=14)
        head.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        head.setStretch(1, 1)
        self._copy = button(self.tr("Copy version and folders"), clicked=self._copy_facts)
        close = button(self.tr("Close"), "primary", clicked=self.accept)
        close.setDefault(True)
        foot = row(theme, self._copy, None, close)
        whole = column(theme, head, self._grid(), None, foot, space=18, margins=(24, 22, 24, 20))
        self.setLayout(whole)
        self.resize(theme.px(580), whole.heightForWidth(theme.px(580)))
        close.setFocus()

    def _grid(self) -> QGridLayout:
        """A row for each fact: what it is, what it says, and the button it may have."""
        theme, facts = self._context.theme, self._facts
        licence = self.tr(
            "MIT licence, © 2026 the Kith authors. The icons are Lucide’s, under the ISC licence; the window is "
            "drawn by Qt for Python, under the LGPL. Towns are from GeoNames (geonames.org), CC BY 4.0; the map is "
            "made with Natural Earth, public domain."
        )
        rows: tuple[tuple[str, str, Path | None], ...] = (
            (self.tr("Runs on"), facts.runs_on, None),
            (self.tr("Licence"), licence, None),
            (self.tr("Your data"), str(facts.data), facts.data),
            (self.tr("Log"), str(facts.logs), facts.logs),
            (self.tr("Project"), facts.pages, None),
            (self.tr("Releases"), facts.releases, None),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(14))
        grid.setVerticalSpacing(theme.px(10))
        grid.setColumnStretch(1, 1)
        for line, (words, text, folder) in enumerate(rows):
            name = PlainLabel(theme, words, Face.SECONDARY, Role.FAINT)
            grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._fact(words, text), line, 1, 1, 2 if folder is None else 1)
            if folder is not None:
                grid.addWidget(self._opener(words, folder), line, 2, Qt.AlignmentFlag.AlignTop)
        return grid

    def _fact(self, words: str, text: str) -> PlainLabel:
        made = PlainLabel(self._context.theme, text, Face.BODY, wrap=True)
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        made.setAccessibleName(f"{words}: {text}")
        return made

    def _opener(self, words: str, folder: Path) -> QPushButton:
        made = button(
            self.tr("Show folder"),
            icon=self._context.icons.icon("folder-open"),
            clicked=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
        )
        made.setAccessibleName(f"{words}: {self.tr('Show folder')}")
        # A log is made with its first line.
        made.setEnabled(folder.is_dir())
        return made

    def _copy_facts(self) -> None:
        facts = self._facts
        lines = (f"Kith {facts.version}", facts.runs_on, str(facts.data), str(facts.logs))
        QGuiApplication.clipboard().setText("\n".join(lines))
        relabel(self._copy, self.tr("Copied"))
