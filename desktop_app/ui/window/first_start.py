"""The first start: three ways in, never a blank table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from desktop_app.ui.kit.boxes import SCROLL_BAR, column, frame, row, scroller
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent

    from desktop_app.ui.desktop_integration import DesktopIntegration
    from desktop_app.ui.kit.context import UiContext


WIDEST, EDGE = 864, 32
"""Pixels at the usual font that the page takes at most, and of them those beside what is on it."""
LOW = 640
"""The same of a window in which there is less air between its parts."""


class FirstStart(QFrame):
    """Import what you have, add somebody, or look round with sample people; or just write down what
    happened last.
    """

    help_page = "first-steps"
    import_requested = Signal()
    add_requested = Signal()
    demo_requested = Signal()
    log_requested = Signal()
    encrypt_requested = Signal()
    dropped = Signal(list)

    def __init__(
        self,
        context: UiContext,
        desktop: DesktopIntegration | None = None,
        *,
        can_encrypt: bool = False,
    ) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAcceptDrops(True)
        self._context = context
        theme = context.theme
        title = PlainLabel(theme, self.tr("Keep your people close"), Face.GREETING, wrap=True)
        text = PlainLabel(
            theme,
            self.tr(
                "Kith remembers who they are, what you talked about, and when to say hello.\nEverything stays on this computer."
            ),
            Face.BODY,
            Role.SOFT,
            wrap=True,
        )
        for label in (title, text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._ways = self._three_ways()
        self._line_words = (
            self.tr("Or log a first line, such as “Coffee yesterday with Ana”"),
            self.tr("Or log a first line"),
        )
        mark = IconLabel(context.icons, "kith", theme, Role.EMBER, 44)
        head = column(theme, row(theme, None, mark, None), title, text, space=10)
        foot = column(theme, self._first_line(), *self._login(desktop), space=14)
        if can_encrypt:
            foot.addLayout(self._encryption())
        self._content = QWidget()
        self._whole = column(
            theme, None, head, self._ways, foot, None, space=32, margins=(EDGE, 24, EDGE, 24)
        )
        area = scroller(self._content)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(column(theme, area, space=0))
        self._content.setLayout(self._whole)
        theme.changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The ways in stand below each other where side by side they would not be as wide as each
        other, and in a low window all is closer together.
        """
        px = self._context.theme.px
        self._content.setMaximumWidth(px(WIDEST))
        is_low = self.height() < px(LOW)
        self._whole.setSpacing(px(20 if is_low else 32))
        self._whole.setContentsMargins(
            px(EDGE), px(8 if is_low else 24), px(EDGE), px(8 if is_low else 24)
        )
        room = self.width() - 2 * px(EDGE) - px(SCROLL_BAR)
        ways = [self._ways.itemAt(place) for place in range(self._ways.count())]
        widest = max(way.minimumSize().width() for way in ways if way is not None)
        wanted = widest * len(ways) + self._ways.spacing() * (len(ways) - 1)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._ways.setDirection(down if wanted > room else across)
        said = self._line.fontMetrics().horizontalAdvance
        beside = self._line.sizeHint().width() - said(self._line.text())
        whole, short = self._line_words
        self._line.setText(" " + (whole if beside + said(" " + whole) <= room else short))

    def _three_ways(self) -> QHBoxLayout:
        made = row(
            self._context.theme,
            self._way(
                "import",
                self.tr("Bring your address book"),
                self.tr(
                    "Contacts from your phone, Google, Apple, Outlook, Thunderbird or LinkedIn, or a table of your own. Or drop it anywhere here."
                ),
                button(self.tr("Import a file…"), "primary", clicked=self.import_requested.emit),
            ),
            self._way(
                "user-plus",
                self.tr("Add somebody"),
                self.tr("Begin with one person you would like to stay in touch with."),
                button(self.tr("Add a person"), clicked=self.add_requested.emit),
            ),
            self._way(
                "eye",
                self.tr("Look round first"),
                self.tr(
                    "Forty sample people with years of history, kept apart from your own data."
                ),
                button(self.tr("Open sample people"), clicked=self.demo_requested.emit),
            ),
            space=16,
        )
        for place in range(made.count()):
            made.setStretch(place, 1)
        return made

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # What became less wide while it was hidden is put in place by no event.
        self._whole.invalidate()
        self._whole.activate()
        # Tab goes to the first way in; until then none is marked.
        self.setFocus()

    def _first_line(self) -> QHBoxLayout:
        """The way in for those who would rather begin by writing."""
        icon = self._context.icons.icon("pen-line")
        self._line = button(self._line_words[0], "quiet", icon, self.log_requested.emit)
        return row(self._context.theme, None, self._line, None)

    def _encryption(self) -> QHBoxLayout:
        """The choice to begin with an encrypted book."""
        words, icon = self.tr("Encrypt it with a passphrase"), self._context.icons.icon("lock")
        return row(
            self._context.theme,
            None,
            button(words, "quiet", icon, self.encrypt_requested.emit),
            None,
        )

    def _login(self, desktop: DesktopIntegration | None) -> list[QLayout]:
        """Whether to start with the session, where that can be arranged."""
        if desktop is None:
            return []
        from desktop_app.ui.login_choice import LoginChoice

        words = self.tr("Start Kith when I log in, so that reminders come")
        return [
            row(self._context.theme, None, LoginChoice(self._context.theme, desktop, words), None)
        ]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(
            [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        )

    def _way(self, icon: str, title: str, text: str, act: QPushButton) -> QFrame:
        theme = self._context.theme
        head = PlainLabel(theme, title, Face.TITLE, wrap=True)
        words = PlainLabel(theme, text, Face.BODY, Role.SOFT, wrap=True)
        # All ways are as wide as each other, whatever their words are.
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        picture = IconLabel(self._context.icons, icon, theme, Role.EMBER, 24)
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
