"""What the clicks on the portfolio do: commands that can be undone, and the page saved as a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtWidgets import QFileDialog

from desktop_app.ui.kit.asking import AskName
from desktop_app.ui.kit.folders import begin_in_last_folder
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.portfolio.page import page_html, page_pdf
from desktop_app.ui.words.errors import say_error
from desktop_app.ui.words.short import cut

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.favours import Favour
    from desktop_app.domain.portfolio import PortfolioPage
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

LONGEST_FILE_NAME = 60


class PortfolioActions(QObject):
    """What can be done on the portfolio of one window."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__(shell.parent())
        self._shell, self._tools = shell, tools
        self._book, self._context = tools.book, tools.context

    def tick(self, favour: Favour, ticked: bool, may_ask: bool = False) -> None:
        """Show it, or not; `may_ask`: whom it was for may be asked about it."""
        self._shell.confirm(self._book.favours.set_in_portfolio(favour.id, ticked, may_ask))

    def open_person(self, person_id: int) -> None:
        """Go to somebody's page."""
        self._shell.open_person(person_id)

    def ask_text(self, favour: Favour) -> None:
        """Ask for other words of what it was."""
        self._ask(
            self.tr("Change the words"),
            self.tr("What did you do?"),
            lambda words: self._edit(replace(favour, text=words)),
            favour.text,
        )

    def ask_link(self, favour: Favour) -> None:
        """Ask for a web address where it can be seen."""
        self._ask(
            self.tr("A link"),
            self.tr("Where can it be seen? A web address"),
            lambda words: self._edit(replace(favour, link=words)),
            favour.link,
        )

    def drop_link(self, favour: Favour) -> None:
        """Take link or picture away."""
        self._edit(replace(favour, link=""))

    def ask_picture(self, favour: Favour) -> None:
        """Ask for a picture on this computer; it stays where it is, and is put into pages saved."""
        dialog = QFileDialog(
            self._shell.parent(),
            self.tr("A picture of it"),
            "",
            self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)"),
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        begin_in_last_folder(dialog, self._tools.state)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._edit(replace(favour, link=_url(name))))
        dialog.open()

    def save_html(self, page: PortfolioPage) -> None:
        """Ask where, and save the page as one HTML file."""
        self._save(self.tr("Web pages (*.html)"), "html", page, page_html)

    def save_pdf(self, page: PortfolioPage) -> None:
        """Ask where, and save the page as a PDF."""
        self._save(self.tr("PDF files (*.pdf)"), "pdf", page, page_pdf)

    def _save(
        self,
        kind: str,
        suffix: str,
        page: PortfolioPage,
        made: Callable[[PortfolioPage], str | bytes],
    ) -> None:
        dialog = QFileDialog(self._shell.parent(), self.tr("Save your portfolio"), "", kind)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        begin_in_last_folder(dialog, self._tools.state)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"{self._file_name(page)}.{suffix}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def chosen(name: str) -> None:
            path = Path(name)

            def done(_: object) -> None:
                self._shell.say(fill_in(self.tr("Your portfolio was written to %1"), path.name))

            self._tools.runner.run(
                "portfolio-save",
                lambda: self._book.exporting.write(path, [made(page)]),
                done,
                self._shell.say_error,
            )

        dialog.fileSelected.connect(chosen)
        dialog.open()

    def _file_name(self, page: PortfolioPage) -> str:
        """A name that every system takes."""
        said = f"{self.tr('Portfolio')} {page.name}".strip()
        plain = "".join(mark if mark.isalnum() or mark in " -" else " " for mark in said)
        return " ".join(cut(plain, LONGEST_FILE_NAME).rstrip("…").split())

    def _edit(self, favour: Favour) -> None:
        self._shell.confirm(unless_invalid(self._book.favours.edit(favour)))

    def _ask(self, title: str, label: str, then: Callable[[str], object], text: str) -> None:
        theme, parent = self._context.theme, self._shell.parent()
        AskName(theme, title, label, self.tr("Save"), then, say_error, parent, text).open()


def _url(name: str) -> str:
    return QUrl.fromLocalFile(name).toString(QUrl.ComponentFormattingOption.FullyEncoded)
