"""The window of a locked address book: it asks for the passphrase or the recovery code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QMainWindow, QVBoxLayout, QWidget

from desktop_app.domain.errors import InvalidValueError, KithError, WrongSecretError
from desktop_app.ui.kit.boxes import column, row, scroller
from desktop_app.ui.kit.buttons import button, relabel
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.wrapped_box import WrappedBox
from desktop_app.ui.vault.secret_field import SecretField
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from desktop_app.services.vault import Vault
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.runner import Runner

WIDEST = 400
"""Pixels of the fields at the usual font."""


class UnlockWindow(QMainWindow):
    """`unlocked` carries the key. `foot` says when and why it was locked, "" at a start.

    A wrong secret is said in place, as often as it is tried: each try takes half a second, and a
    limit would lock out the owner, not somebody who has the files.
    """

    unlocked = Signal(object)
    closed = Signal()
    help_page = "encryption"

    def __init__(self, context: UiContext, vault: Vault, runner: Runner, foot: str = "") -> None:
        super().__init__()
        self._context, self._vault, self._runner = context, vault, runner
        self._by_code = False
        theme = context.theme
        self.setWindowTitle(self.tr("Kith – locked"))
        self.setWindowIcon(context.icons.icon("kith"))
        picture = IconLabel(context.icons, "kith", theme, Role.EMBER, 56)
        title = PlainLabel(theme, self.tr("Kith is locked"), Face.GREETING, wrap=True)
        words = self.tr("Your people are encrypted on this computer.")
        why = PlainLabel(theme, words, Face.BODY, Role.SOFT, wrap=True)
        for label in (title, why):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._foot = PlainLabel(theme, foot, Face.SECONDARY, Role.FAINT, wrap=True)
        self._foot.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._foot.setVisible(bool(foot))
        form = QWidget()
        form.setLayout(self._form())
        form.setMaximumWidth(theme.px(WIDEST))
        theme.changed.connect(lambda: form.setMaximumWidth(theme.px(WIDEST)))
        across = row(theme, None, form, None)
        across.setStretch(1, 10)
        inside = QWidget()
        parts = (None, row(theme, None, picture, None), title, why, across, self._foot, None)
        whole = column(theme, *parts, space=10, margins=(24, 24, 24, 24))
        whole.setStretch(0, 2)
        whole.setStretch(whole.count() - 1, 3)
        inside.setLayout(whole)
        self.setCentralWidget(scroller(inside))
        self.field.setFocus()

    def sizeHint(self) -> QSize:
        theme = self._context.theme
        return QSize(theme.px(1440), theme.px(900)).boundedTo(self.screen().availableSize())

    def _form(self) -> QVBoxLayout:
        theme = self._context.theme
        self._asked = PlainLabel(theme, self.tr("Passphrase"), Face.SECONDARY, Role.SOFT)
        self.field = SecretField(self._context, self.tr("Passphrase"))
        self.code = QLineEdit()
        self.code.setAccessibleName(self.tr("Recovery code"))
        self.code.setPlaceholderText("XXXXX XXXXX XXXXX XXXXX XXXXX XXXXX")
        self.code.setMinimumHeight(theme.px(36))
        self.code.hide()
        for field in (self.field, self.code):
            field.returnPressed.connect(self._try)
            field.textEdited.connect(lambda _: self.say(""))
        self._button = button(self.tr("Unlock"), "primary", clicked=self._try)
        self._said = PlainLabel(theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._said.hide()
        self._other = button(self.tr("Use the recovery code"), "link", clicked=self._turn)
        self._remember = WrappedBox(self.tr("Remember on this computer"))
        self._remember.hide()
        meaning = self.tr(
            "Kith then opens without asking after you log in to this computer, also for whoever else "
            "can use your account."
        )
        self._meaning = PlainLabel(theme, meaning, Face.SECONDARY, Role.SOFT, wrap=True)
        self._meaning.hide()
        self._remember.toggled.connect(self._meaning.setVisible)
        line = row(theme, self.field, self.code, self._button)
        return column(
            theme,
            self._asked,
            line,
            self._said,
            self._remember,
            self._meaning,
            row(theme, self._other, None),
            space=6,
            margins=(0, 20, 0, 24),
        )

    def is_by_code(self) -> bool:
        """Whether the recovery code is asked for, not the passphrase."""
        return self._by_code

    def say(self, sentence: str) -> None:
        """Say below the field what is wrong; "" for nothing."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
        self.field.set_invalid(bool(sentence))

    def set_foot(self, words: str) -> None:
        """Say at the foot when and why it was locked."""
        self._foot.setText(words)
        self._foot.setVisible(bool(words))

    def offer_remember(self, kept: bool | None) -> None:
        """Let the user choose to have this computer remember what opens it, as it is `kept` now; None
        where there is no keyring.
        """
        if kept is not None:
            self._remember.setChecked(kept)
            self._remember.show()

    def wants_remembered(self) -> bool | None:
        """What was chosen; None when it was not offered."""
        return None if self._remember.isHidden() else self._remember.isChecked()

    def failed(self, error: BaseException) -> None:
        """Say why it did not open, and let it be tried again."""
        self._set_busy(False)
        if not isinstance(error, KithError):
            raise error
        self.say(say_error(error))
        field = self.code if self._by_code else self.field
        if isinstance(error, WrongSecretError | InvalidValueError):
            field.selectAll()
        field.setFocus()

    def _turn(self) -> None:
        """The other of passphrase and recovery code."""
        self._by_code = not self._by_code
        self.say("")
        self.field.setVisible(not self._by_code)
        self.code.setVisible(self._by_code)
        code, words = self.tr("Recovery code"), self.tr("Passphrase")
        self._asked.setText(code if self._by_code else words)
        back, there = self.tr("Use the passphrase"), self.tr("Use the recovery code")
        relabel(self._other, back if self._by_code else there)
        (self.code if self._by_code else self.field).setFocus()

    def _try(self) -> None:
        vault, typed = self._vault, self.field.text()
        if self._by_code:
            code = self.code.text()
            self._ask(lambda: vault.key_of_code(code))
        elif typed:
            self._ask(lambda: vault.key_of_passphrase(typed))

    def _ask(self, work) -> None:
        self.say("")
        self._set_busy(True)
        self._runner.run("unlock", work, self.unlocked.emit, self.failed)

    def _set_busy(self, busy: bool) -> None:
        for part in (self.field, self.code, self._button, self._remember, self._other):
            part.setEnabled(not busy)
        relabel(self._button, self.tr("Opening…") if busy else self.tr("Unlock"))

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
