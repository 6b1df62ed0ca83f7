"""The recovery code: shown, saved to be printed, and one group of it typed back."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QLineEdit

from desktop_app.domain.errors import KithError
from desktop_app.domain.recovery_code import cleaned, groups_of
from desktop_app.ui.kit.boxes import column, frame, line, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.vault.code_paper import paper
from desktop_app.ui.vault.pass_card import numbered
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.kit.context import UiContext

COLUMNS = 3


class CodeCard(QFrame):
    """`write` puts bytes into a file only its owner can read. `changed` when `is_ready` may be
    another.
    """

    changed = Signal()

    def __init__(
        self,
        context: UiContext,
        code: str,
        write: Callable[[Path, bytes], object],
        number: int = 2,
    ) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._context, self._write = context, write
        theme = context.theme
        self.code = code
        self._groups = groups_of(code)
        self._asked = random.randrange(len(self._groups))
        words = self.tr(
            "It opens the book if the passphrase is forgotten. Nobody else can, and neither can we."
        )
        why = PlainLabel(theme, words, Face.BODY, Role.SOFT, wrap=True)
        save = button(
            self.tr("Save as PDF…"), icon=context.icons.icon("file-down"), clicked=self._choose
        )
        self._said = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        self._said.hide()
        self.setLayout(
            column(
                theme,
                numbered(context, number, self.tr("A recovery code, on paper")),
                why,
                self._shown(),
                row(theme, save, None),
                self._said,
                line(),
                numbered(context, number + 1, self.tr("Show that you have it")),
                self._test(),
                None,
                space=10,
                margins=(22, 20, 22, 20),
            )
        )

    def is_ready(self) -> bool:
        """Whether the group asked for was typed back."""
        return cleaned(self.field.text()) == self._groups[self._asked]

    def _shown(self) -> QFrame:
        theme = self._context.theme
        grid = QGridLayout()
        grid.setContentsMargins(*(theme.px(14),) * 4)
        grid.setVerticalSpacing(theme.px(10))
        for at, group in enumerate(self._groups):
            label = PlainLabel(theme, group, Face.TITLE)
            label.setProperty("kind", "code")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
            grid.addWidget(label, at // COLUMNS, at % COLUMNS)
        shown = frame("code-box", grid)
        shown.setAccessibleName(self.tr("Recovery code"))
        shown.setAccessibleDescription(" ".join(" ".join(group) for group in self._groups))
        # Read from left to right in every language: the groups are counted.
        shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return shown

    def _test(self):
        theme = self._context.theme
        words = (
            self.tr("The first group on the paper is"),
            self.tr("The second group on the paper is"),
            self.tr("The third group on the paper is"),
            self.tr("The fourth group on the paper is"),
            self.tr("The fifth group on the paper is"),
            self.tr("The sixth group on the paper is"),
        )[self._asked]
        self.field = QLineEdit()
        self.field.setAccessibleName(words)
        self.field.setMaxLength(12)
        self.field.setFixedWidth(theme.px(110))
        self.field.textChanged.connect(self._look)
        self._tick = IconLabel(self._context.icons, "circle-check", theme, Role.GREEN, 18)
        self._tick.hide()
        asked = PlainLabel(theme, words, Face.BODY, Role.SOFT)
        return row(theme, asked, self.field, self._tick, None)

    def _look(self) -> None:
        self._tick.setVisible(self.is_ready())
        self.changed.emit()

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Where to save the recovery code"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.tr("Kith recovery code") + ".pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def save(self, path: Path) -> None:
        """Save the paper there, and say that it must not stay on this computer."""
        try:
            self._write(path, paper(self.code))
        except KithError as error:
            words = say_error(error)
        else:
            words = self.tr("Saved. Print it, then delete the file: who finds it opens the book.")
        self._said.setText(words)
        self._said.show()
