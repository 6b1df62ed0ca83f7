"""The first start: three ways in, never a blank table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLayout, QPushButton, QSizePolicy, QWidget

from desktop_app.ui.kit.boxes import column, frame, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent

    from desktop_app.ui.desk import Desk
    from desktop_app.ui.look import Look


class FirstStart(QFrame):
    """Import what you have, add somebody, or look round with sample people."""

    help_page = "first-steps"
    asked_import = Signal()
    asked_add = Signal()
    asked_demo = Signal()
    dropped = Signal(list)

    def __init__(self, look: Look, desk: Desk | None = None) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAcceptDrops(True)
        self._look = look
        theme = look.theme
        title = PlainLabel(theme, self.tr("Keep your people close"), Face.GREETING)
        text = PlainLabel(
            theme, self.tr("Kith remembers who they are, what you talked about, and when to say hello.\nEverything stays on this computer."),
            Face.BODY, Role.SOFT, wrap=True,
        )  # fmt: skip
        for label in (title, text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        ways = row(
            theme,
            self._way(
                "import", self.tr("Bring your address book"),
                self.tr("A vCard file from your phone, Google, Apple, Outlook or Thunderbird. Or drop it anywhere here."),
                button(self.tr("Import a file…"), "primary", clicked=self.asked_import.emit),
            ),
            self._way(
                "user-plus", self.tr("Add somebody"), self.tr("Begin with one person you would like to stay in touch with."),
                button(self.tr("Add a person"), clicked=self.asked_add.emit),
            ),
            self._way(
                "eye", self.tr("Look round first"),
                self.tr("Forty sample people with years of history, kept apart from your own data."),
                button(self.tr("Open sample people"), clicked=self.asked_demo.emit),
            ),
            space=16,
        )  # fmt: skip
        mark = IconLabel(look.icons, "kith", theme, Role.EMBER, 44)
        inner = QWidget()
        inner.setMaximumWidth(theme.px(800))
        for place in range(ways.count()):
            ways.setStretch(place, 1)
        head = column(theme, row(theme, None, mark, None), title, text, space=10)
        inner.setLayout(column(theme, None, head, ways, *self._login(desk), None, space=32))
        box = row(theme, None, inner, None, margins=(32, 24, 32, 24))
        box.setStretch(1, 10)
        self.setLayout(box)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Tab goes to the first way in; until then none is marked.
        self.setFocus()

    def _login(self, desk: Desk | None) -> list[QLayout]:
        """Whether to start with the session, where that can be arranged."""
        if desk is None:
            return []
        from desktop_app.ui.login_choice import LoginChoice

        words = self.tr("Start Kith when I log in, so that reminders come")
        return [row(self._look.theme, None, LoginChoice(self._look.theme, desk, words), None)]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])

    def _way(self, icon: str, title: str, text: str, act: QPushButton) -> QFrame:
        theme = self._look.theme
        head = PlainLabel(theme, title, Face.TITLE, wrap=True)
        words = PlainLabel(theme, text, Face.BODY, Role.SOFT, wrap=True)
        # All ways are as wide as each other, whatever their words are.
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        picture = IconLabel(self._look.icons, icon, theme, Role.EMBER, 24)
        return frame(
            "card",
            column(
                theme,
                row(theme, picture, None),
                head,
                words,
                None,
                row(theme, act, None),
                space=10,
                margins=(20, 20, 20, 20),
            ),
        )
