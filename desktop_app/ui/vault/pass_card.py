"""A new passphrase, typed twice, with how well it holds in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop_app.domain.passphrases import SHORTEST, Strength, plain, strength_of
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.vault.secret_field import SecretField

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext


def numbered(context: UiContext, number: int, title: str) -> QHBoxLayout:
    """The head of a step: its number and its title."""
    theme = context.theme
    at = PlainLabel(theme, str(number), Face.SMALL_STRONG, Role.EMBER)
    at.setProperty("kind", "step")
    return row(theme, at, PlainLabel(theme, title, Face.TITLE), None, space=10)


class PassCard(QFrame):
    """`changed` after every letter; `is_ready` once both are the same and long enough."""

    changed = Signal()

    def __init__(self, context: UiContext, number: int = 1) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        theme = context.theme
        self._theme = theme
        words = self.tr("Four or five words that make a picture only you see.")
        why = PlainLabel(theme, words, Face.BODY, Role.SOFT, wrap=True)
        self.first = SecretField(context, self.tr("Passphrase"))
        self.second = SecretField(context, self.tr("Passphrase once more"))
        self._tick = IconLabel(context.icons, "circle-check", theme, Role.GREEN)
        self._said = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        said = row(theme, self._tick, self._said)
        said.setStretch(1, 1)
        for field in (self.first, self.second):
            field.textChanged.connect(self._look)
        self.setLayout(
            column(
                theme,
                numbered(context, number, self.tr("A passphrase")),
                why,
                PlainLabel(theme, self.tr("Passphrase"), Face.SECONDARY, Role.SOFT),
                self.first,
                PlainLabel(theme, self.tr("Once more"), Face.SECONDARY, Role.SOFT),
                self.second,
                said,
                None,
                margins=(22, 20, 22, 20),
            )
        )
        self._look()

    def passphrase(self) -> str:
        """What was typed."""
        return self.first.text()

    def is_ready(self) -> bool:
        """Whether it can be used."""
        strength = strength_of(self.first.text())
        return strength is not Strength.SHORT and self._agree()

    def _agree(self) -> bool:
        return plain(self.first.text()) == plain(self.second.text())

    def _look(self) -> None:
        strength, agree = strength_of(self.first.text()), self._agree()
        differ = bool(self.second.text()) and not agree
        self._tick.setVisible(self.is_ready() and strength is not Strength.WEAK)
        if differ and not plain(self.first.text()).startswith(plain(self.second.text())):
            words = self.tr("The two are not the same.")
        else:
            words = self._say(strength)
        self._said.setText(words)
        self.second.set_invalid(differ and len(self.second.text()) >= len(self.first.text()))
        self.changed.emit()

    def _say(self, strength: Strength) -> str:
        same = self._agree()
        if not self.first.text():
            return self.tr("Nobody can give it back to you: not we, and not this computer.")
        if strength is Strength.SHORT:
            return fill_in(self.tr("At least %1 letters."), str(SHORTEST))
        if strength is Strength.WEAK:
            return self.tr("Weak: who has the file could try until it fits. More words, please.")
        if strength is Strength.FAIR:
            good = self.tr("Good: guessing it takes one computer a lifetime or more.")
            return self.tr("Both are the same. One word more would be better.") if same else good
        good = self.tr("Strong: nobody guesses it in a lifetime.")
        both = self.tr("Both are the same, and nobody guesses it in a lifetime.")
        return both if same else good
