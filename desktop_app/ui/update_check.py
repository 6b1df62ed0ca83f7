"""Whether there is a newer Kith: says what would be asked, asks when told to, and shows what came
back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from desktop_app.domain.releases import ADDRESS, PAGE, NoAnswer, Release, is_newer
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button, relabel, set_kind
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.sure import box_of
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext


class Asker(Protocol):
    """Asks for the newest release: `answered` carries a Release, `failed` a NoAnswer and an HTTP
    status.
    """

    answered: Any
    failed: Any

    def look(self) -> None:
        """Ask once."""

    def stop(self) -> None:
        """Wait for no answer any more."""


class UpdateCheckDialog(QDialog):
    """Opening it asks nothing. `version` is the one that runs."""

    help_page = "privacy"

    def __init__(
        self, context: UiContext, releases: Asker, version: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Look for a newer Kith"))
        self._theme, self._releases, self._version = context.theme, releases, version
        self._waiting = False
        self.said = PlainLabel(
            self._theme, fill_in(self.tr("This is Kith %1."), version), Face.TITLE, wrap=True
        )
        self.why = PlainLabel(self._theme, self._what_is_asked(), Face.BODY, Role.SOFT, wrap=True)
        self.notes = QPlainTextEdit()
        self.notes.setAccessibleName(self.tr("What is new in it"))
        self.notes.setReadOnly(True)
        self.notes.setTabChangesFocus(True)
        self.notes.setMinimumHeight(self._theme.px(200))
        self.page = button(self.tr("Open the download page"), clicked=self._open)
        self.ask = button(self.tr("Look"), "primary", clicked=self._ask_or_stop)
        close = button(self.tr("Close"), clicked=self.reject)
        for later in (self.notes, self.page):
            later.hide()
        foot = row(self._theme, None, close, self.page, self.ask)
        self.setLayout(
            column(
                self._theme,
                self.said,
                self.why,
                self.notes,
                foot,
                space=12,
                margins=(24, 20, 24, 18),
            ),
        )
        self.ask.setDefault(True)
        self.ask.setFocus()
        self._fit()
        releases.answered.connect(self._show_release)
        releases.failed.connect(self._show_failure)

    def done(self, result: int) -> None:
        """Go away; whatever may still come is not waited for."""
        self._releases.stop()
        super().done(result)

    def _what_is_asked(self) -> str:
        host = QUrl(ADDRESS).host()
        return fill_in(
            self.tr(
                "Kith never looks for a newer one by itself. Look puts one question to %1: what the newest version is. It says "
                "nothing about you, your people or this computer; as with any page you open, your internet address is seen "
                "there. Nothing is downloaded and nothing installed."
            ),
            host,
        )

    def _ask_or_stop(self) -> None:
        if self._waiting:
            self._releases.stop()
            self._say(self.tr("Stopped."), self._what_is_asked())
            return
        self._say(self.tr("Asking…"), self._what_is_asked())
        self._waiting = True
        relabel(self.ask, self.tr("Stop"))
        self._releases.look()

    def _say(self, words: str, why: str, notes: str = "", *, page: bool = False) -> None:
        self._waiting = False
        self.said.setText(words)
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.notes.setPlainText(notes)
        self.notes.setVisible(bool(notes))
        self.page.setVisible(page)
        relabel(self.ask, self.tr("Look again"))
        self._fit()

    def _show_release(self, release: Release) -> None:
        if is_newer(release.version, self._version):
            words = fill_in(self.tr("Kith %1 is out. You have %2."), release.version, self._version)
            why = self.tr(
                "Its download page opens in your browser. What you keep in Kith stays where it is."
            )
            self._say(words, why, release.notes, page=True)
            self.ask.hide()
            set_kind(self.page, "kind", "primary")
            self.page.setDefault(True)
            self.page.setFocus()
        elif is_newer(self._version, release.version):
            words = self.tr("Your Kith, %1, is newer than the newest released one, %2.")
            self._say(fill_in(words, self._version, release.version), "")
        else:
            self._say(fill_in(self.tr("Kith %1 is the newest."), self._version), "")

    def _show_failure(self, wrong: NoAnswer, status: int) -> None:
        why = fill_in(self._say_why(wrong), QUrl(ADDRESS).host(), str(status))
        self._say(self.tr("The newest version could not be asked for."), why, page=True)

    def _say_why(self, wrong: NoAnswer) -> str:
        return {
            NoAnswer.OFFLINE: self.tr("There was no connection to %1, or it broke off."),
            NoAnswer.LATE: self.tr("%1 took too long to answer."),
            NoAnswer.INSECURE: self.tr(
                "Whoever answered could not prove to be %1, so nothing was believed. A network that wants you to log in "
                "first does that, and so does a wrong clock."
            ),
            NoAnswer.ELSEWHERE: self.tr(
                "%1 sends on to another address, and Kith follows to none."
            ),
            NoAnswer.REFUSED: self.tr("%1 answered with error %2 instead of a version."),
            NoAnswer.TOO_LARGE: self.tr(
                "What %1 sent was too long to be what was asked for; it was not read to its end."
            ),
            NoAnswer.UNREADABLE: self.tr("What %1 sent does not say a version."),
        }[wrong]

    def _open(self) -> None:
        if not QDesktopServices.openUrl(QUrl(PAGE)):
            self._say(
                self.tr("No browser answered."),
                fill_in(self.tr("The page is %1"), PAGE),
                page=True,
            )

    def _fit(self) -> None:
        """As high as the words need, at one width."""
        width = self._theme.px(520)
        box_of(self).activate()
        self.resize(width, box_of(self).totalHeightForWidth(width))
