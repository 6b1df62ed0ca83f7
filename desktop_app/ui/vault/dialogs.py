"""Setting encryption up, another passphrase, another recovery code, and switching it off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QDialog, QFrame, QWidget

from desktop_app.domain.errors import KithError, WrongSecretError
from desktop_app.domain.recovery_code import new_code
from desktop_app.ui.kit.boxes import column, row, scroller
from desktop_app.ui.kit.buttons import button, relabel
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.room_on_screen import resize_within
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.vault.code_card import CodeCard
from desktop_app.ui.vault.pass_card import PassCard
from desktop_app.ui.vault.secret_field import SecretField
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from desktop_app.services.vault import Vault
    from desktop_app.ui.kit.context import UiContext

SIDE_BY_SIDE = 860
"""Pixels at the usual font below which cards stand one below another."""


class VaultDialog(QDialog):
    """Cards, a sentence and two buttons. `agreed` when the user says yes to what it asks; then it
    stays, busy, until `accept` or `failed`.
    """

    agreed = Signal()
    help_page = "encryption"

    def __init__(
        self, context: UiContext, title: str, why: str, act: str, cards: Sequence[QWidget]
    ) -> None:
        super().__init__()
        self._context, self._busy = context, False
        self._cards = cards
        theme = context.theme
        self.setWindowTitle(title)
        self.setWindowIcon(context.icons.icon("kith"))
        head = PlainLabel(theme, title, Face.GREETING, wrap=True)
        words = PlainLabel(theme, why, Face.BODY, Role.SOFT, wrap=True)
        for label in (head, words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.across = row(theme, *cards, space=16)
        self.foot = PlainLabel(theme, "", Face.BODY, Role.SOFT, wrap=True)
        self.cancel = button(self.tr("Cancel"), clicked=self.reject)
        self.act = button(
            act, "primary", icon=context.icons.icon("lock", Role.ON_EMBER), clicked=self._agree
        )
        inside = QWidget()
        inside.setLayout(
            column(theme, head, words, self.across, None, space=12, margins=(28, 24, 28, 12))
        )
        foot = row(theme, self.foot, self.cancel, self.act, margins=(28, 8, 28, 20))
        foot.setStretch(0, 1)
        self.setLayout(column(theme, scroller(inside), foot, space=0))
        resize_within(self, theme.px(980 if len(cards) > 1 else 560), theme.px(600))

    def look(self) -> None:
        """Let it be done only when everything asked for is there."""
        self.act.setEnabled(not self._busy and self.is_ready())

    def is_ready(self) -> bool:
        """Whether everything asked for is there."""
        return True

    def set_busy(self, words: str) -> None:
        """Say what is being done, which cannot be stopped."""
        self._busy = True
        self.foot.setText(words)
        for part in (*self._cards, self.cancel, self.act):
            part.setEnabled(False)

    def failed(self, error: BaseException) -> None:
        """Say what went wrong, and let it be tried again."""
        self._busy = False
        for part in (*self._cards, self.cancel, self.act):
            part.setEnabled(True)
        if not isinstance(error, KithError):
            raise error
        self.foot.setText(say_error(error))
        self.look()

    def reject(self) -> None:
        if not self._busy:
            super().reject()

    def _agree(self) -> None:
        if not self._busy and self.is_ready():
            self.agreed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self._context.theme.px(SIDE_BY_SIDE)
        ways = QBoxLayout.Direction
        self.across.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._busy:
            event.ignore()
            return
        super().closeEvent(event)


class SetUpDialog(VaultDialog):
    """Asks for all that encryption needs: `passphrase` and `code`."""

    def __init__(self, context: UiContext, vault: Vault) -> None:
        self.words = PassCard(context)
        self.paper = CodeCard(context, new_code(), vault.write_paper)
        super().__init__(
            context,
            self.tr("Encrypt your book"),
            self.tr("Whoever takes this computer, or a backup, then finds nothing they can read."),
            self.tr("Encrypt"),
            (self.words, self.paper),
        )
        copies = vault.plain_copies()
        alone = self.tr(
            "Kith makes a copy first, then encrypts the book and the copy. Copies you put elsewhere "
            "stay as they are."
        )
        promise = self.tr(
            "Kith makes a copy first, then encrypts the book and its copies (%1). Copies you put "
            "elsewhere stay as they are."
        )
        self.foot.setText(fill_in(promise, str(copies + 1)) if copies else alone)
        for card in (self.words, self.paper):
            card.changed.connect(self.look)
        self.words.first.setFocus()
        self.look()

    def is_ready(self) -> bool:
        return self.words.is_ready() and self.paper.is_ready()


class CurrentCard(QFrame):
    """The passphrase of now; whoever forgot it has the recovery code."""

    changed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        theme = context.theme
        asked = self.tr("Your passphrase now, or the recovery code")
        self.field = SecretField(context, asked)
        self.field.textChanged.connect(self.changed)
        words = PlainLabel(theme, asked, Face.SECONDARY, Role.SOFT, wrap=True)
        self.setLayout(column(theme, words, self.field, None, margins=(22, 20, 22, 20)))


class ForgottenDialog(VaultDialog):
    """Asks who came in by the recovery code for a passphrase in place of the forgotten one."""

    def __init__(self, context: UiContext) -> None:
        self.words = PassCard(context)
        super().__init__(
            context,
            self.tr("Set a new passphrase"),
            self.tr(
                "You came in by the recovery code; it opens the book as before. A new passphrase "
                "takes the place of the old one."
            ),
            self.tr("Set it"),
            (self.words,),
        )
        relabel(self.cancel, self.tr("Not now"))
        self.words.changed.connect(self.look)
        self.words.first.setFocus()
        self.look()

    def is_ready(self) -> bool:
        return self.words.is_ready()


class ChangeDialog(VaultDialog):
    """Asks for the passphrase of now, and for what `wanted` says: "passphrase" for another one,
    "code" for another recovery code, "remember" and "decrypt" for nothing more.
    """

    def __init__(self, context: UiContext, vault: Vault, wanted: str) -> None:
        self.now = CurrentCard(context)
        self.words = PassCard(context) if wanted == "passphrase" else None
        self.paper = (
            CodeCard(context, new_code(), vault.write_paper, 1) if wanted == "code" else None
        )
        more = [card for card in (self.words, self.paper) if card is not None]
        title, why, act = self._say(wanted)
        super().__init__(context, title, why, act, (self.now, *more))
        for card in (self.now, *more):
            card.changed.connect(self.look)
        self.now.field.setFocus()
        self.look()

    def _say(self, wanted: str) -> tuple[str, str, str]:
        if wanted == "passphrase":
            return (
                self.tr("Change the passphrase"),
                self.tr("Copies you keep elsewhere still open with the old one."),
                self.tr("Change"),
            )
        if wanted == "code":
            return (
                self.tr("Make a new recovery code"),
                self.tr("The old one then opens nothing here any more. Throw its paper away."),
                self.tr("Use the new one"),
            )
        if wanted == "remember":
            return (
                self.tr("Remember on this computer"),
                self.tr(
                    "This computer’s keyring then keeps the key, and Kith opens without asking after you "
                    "log in: also for whoever else can use your account. Once it was locked it asks, "
                    "until the computer is started again."
                ),
                self.tr("Remember"),
            )
        return (
            self.tr("Remove the encryption"),
            self.tr("Whoever has this computer, or a backup, can then read everything."),
            self.tr("Remove"),
        )

    def is_ready(self) -> bool:
        ready = bool(self.now.field.text())
        if self.words is not None:
            ready = ready and self.words.is_ready()
        return ready and (self.paper is None or self.paper.is_ready())

    def failed(self, error: BaseException) -> None:
        super().failed(error)
        if isinstance(error, WrongSecretError):
            self.now.field.set_invalid(True)
            self.now.field.selectAll()
            self.now.field.setFocus()
