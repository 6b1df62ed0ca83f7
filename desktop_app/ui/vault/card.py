"""Preferences: encryption."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.services.vault import HAS_KEYRING, REMEMBER, YES
from desktop_app.ui.kit.boxes import row
from desktop_app.ui.kit.buttons import button, relabel
from desktop_app.ui.kit.calm_fields import ChoiceBox
from desktop_app.ui.kit.card import Card
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.window_state import WindowState

LOCK_AFTER = "lock_after"
"""What the window remembers the minutes by, "0" for never."""
USUAL = 10
_MINUTES = (1, 5, 10, 30, 60, 0)


def lock_after(state: WindowState) -> int:
    """After how many minutes without a key or the mouse Kith locks, 0 for never."""
    minutes = int(state.number(LOCK_AFTER, USUAL))
    return minutes if 0 <= minutes <= 24 * 60 else USUAL


class VaultCard(Card):
    """`ask` is told what is wanted, as `RoomTools.vault` is."""

    def __init__(
        self, context: UiContext, state: WindowState, ask: Callable[[str], object], *, on: bool
    ) -> None:
        super().__init__(context, self.tr("Encryption"))
        self._context, self._state, self._ask = context, state, ask
        self._keep: QPushButton | None = None
        if on:
            self._fill_on()
        else:
            self._fill_off()

    def _label(self, words: str) -> PlainLabel:
        return PlainLabel(self._context.theme, words, Face.SECONDARY, Role.SOFT, wrap=True)

    def _fill_off(self) -> None:
        words = self.tr(
            "Your book is not encrypted: who has this computer, or a copy, can read it. With a "
            "passphrase they cannot."
        )
        icon = self._context.icons.icon("lock")
        act = button(self.tr("Encrypt…"), icon=icon, clicked=lambda: self._ask("encrypt"))
        self.hold(self._label(words), row(self._context.theme, act, None))

    def _fill_on(self) -> None:
        theme = self._context.theme
        words = self.tr("Your book and its copies are encrypted. A passphrase opens them.")
        acts = QWidget()
        flow = FlowLayout(acts, theme.px(8))
        for what, said in (
            ("lock", self.tr("Lock now")),
            ("passphrase", self.tr("Change the passphrase…")),
            ("code", self.tr("New recovery code…")),
            ("decrypt", self.tr("Remove the encryption…")),
        ):
            flow.addWidget(button(said, clicked=lambda what=what: self._ask(what)))
        if HAS_KEYRING:
            self._keep = button("", clicked=self._turn_remembering)
            flow.addWidget(self._keep)
            self._tell()
        self._after = ChoiceBox()
        self._after.setAccessibleName(self.tr("Lock when nobody is here"))
        for minutes in _MINUTES:
            self._after.addItem(self._say(minutes), minutes)
        self._after.setCurrentIndex(max(0, self._after.findData(lock_after(self._state))))
        self._after.activated.connect(self._choose)
        asked = PlainLabel(theme, self.tr("Lock when nobody is here"), Face.BODY)
        self.hold(self._label(words), acts, row(theme, asked, self._after, None))

    def _remembers(self) -> bool:
        return self._state.text(REMEMBER) == YES

    def _turn_remembering(self) -> None:
        self._ask("forget" if self._remembers() else "remember")
        self._tell()

    def _tell(self) -> None:
        """Say on the button what it would do now."""
        assert self._keep is not None
        off, on = self.tr("No longer remember it here"), self.tr("Remember on this computer…")
        relabel(self._keep, off if self._remembers() else on)

    def event(self, event: QEvent) -> bool:
        # The window that asks for the passphrase was closed: perhaps it is remembered now.
        if event.type() == QEvent.Type.WindowActivate and self._keep is not None:
            self._tell()
        return super().event(event)

    def _say(self, minutes: int) -> str:
        if minutes == 0:
            return self.tr("Never")
        if minutes == 1:
            return self.tr("After a minute")
        if minutes == 60:
            return self.tr("After an hour")
        return fill_in(self.tr("After %1 minutes"), str(minutes))

    def _choose(self, _: int) -> None:
        self._state.keep(**{LOCK_AFTER: self._after.currentData()})
        self._state.save()
