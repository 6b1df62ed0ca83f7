"""The lines in which people of an event are named: who else comes, and whom one met there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame

from desktop_app.ui.composer.edit import ComposerEdit
from desktop_app.ui.composer.grammar import Reading, load
from desktop_app.ui.composer.names_offer import NamesOffer
from desktop_app.ui.kit.accessible import hand_focus
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button, set_kind
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop_app.domain.grammar.tokens import Token
    from desktop_app.services.naming import Naming
    from desktop_app.ui.composer.giving_row import GivingRow
    from desktop_app.ui.kit.context import UiContext

MOST_LINES = 4


class NameLine(QFrame):
    """One line with names completed while they are typed. `entered` carries the text; `typed` tells
    that it changed. What is wrong, or will happen, is said below it.
    """

    entered = Signal(str)
    typed = Signal(str)

    def __init__(self, context: UiContext, naming: Naming, name: str, asks: str) -> None:
        super().__init__()
        self._context = context
        self._reading = Reading(self, self.text, self._typed, self._enter)
        theme = context.theme
        self.edit = ComposerEdit()
        self.edit.setProperty("kind", "bare")
        self.edit.setAccessibleName(name)
        self.edit.ask(asks)
        self._names = NamesOffer(self.edit, naming, theme)
        self.edit.entered.connect(self._enter)
        self.edit.escaped.connect(self.edit.clear)
        self.edit.textChanged.connect(self._typed)
        self.edit.installEventFilter(self)
        enter = button(self.tr("Enter"), "key", clicked=self._enter)
        enter.setAccessibleName(name)
        line = row(
            theme,
            IconLabel(context.icons, "pencil", theme, Role.EMBER, 16),
            self.edit,
            enter,
            margins=(14, 7, 12, 7),
            space=10,
        )
        line.setStretch(1, 1)
        self.card = QFrame()
        self.card.setProperty("kind", "card")
        self._inside = column(theme, line, space=0)
        self.card.setLayout(self._inside)
        self._offered: GivingRow | None = None
        self.said = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        self.said.setContentsMargins(theme.px(40), 0, 0, 0)
        self.said.hide()
        self.below = row(theme, space=8, margins=(40, 0, 0, 0))
        self.setLayout(column(theme, self.card, self.said, self.below, space=6))
        hand_focus(self, self.edit)
        theme.changed.connect(self._resize)
        self._resize()

    def text(self) -> str:
        """What is typed."""
        return self.edit.toPlainText()

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Say something below the line; "" for nothing."""
        self.said.set_role(Role.EMBER if wrong else Role.SOFT)
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def offer(self, words: str, choices: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Offer something below the line: what it is about, and what a click on each of a few words
        does; "" for nothing.
        """
        if self._offered is None:
            if not words:
                return
            from desktop_app.ui.composer.giving_row import GivingRow

            self._offered = GivingRow(self._context)
            self._offered.taken.connect(lambda: self.offer("", ()))
            self._offered.dismissed.connect(lambda: self.offer("", ()))
            self._inside.addWidget(self._offered)
        self._offered.say(words, choices)

    def tint(self, tokens: Iterable[Token]) -> None:
        """Tint what was understood."""
        from desktop_app.ui.composer.tints import tint

        tint(self.edit, tokens, self._context.theme, self._context.today())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_kind(self.card, "focused", event.type() == QEvent.Type.FocusIn)
            load()
        elif event.type() == QEvent.Type.Resize:
            self._resize()
        return False

    def _typed(self) -> None:
        self._resize()
        if not self.text() or not self._reading.waits():
            self.typed.emit(self.text())

    def _resize(self) -> None:
        spacing = self.edit.fontMetrics().lineSpacing()
        height = round(max(self.edit.document().size().height(), spacing + 6))
        self.edit.setFixedHeight(min(height, MOST_LINES * spacing))

    def _enter(self) -> None:
        if self.text().strip() and not self._reading.waits(enters=True):
            self.entered.emit(" ".join(self.text().split()))
