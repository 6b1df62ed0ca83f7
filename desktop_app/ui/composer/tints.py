"""The colours of the pieces of a line that were understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop_app.domain.grammar.tokens import Token, TokenKind
from desktop_app.ui.kit.labels import utf16
from desktop_app.ui.kit.theme import Role

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from desktop_app.ui.kit.theme import Theme

_TO_COME = (Role.EMBER, Role.EMBER_BG)
_TINTS = {
    TokenKind.REMINDER: _TO_COME,
    TokenKind.KIND: (Role.INK, Role.LINE),
    TokenKind.DATE: (Role.BLUE, Role.BLUE_BG),
    TokenKind.TIME: (Role.BLUE, Role.BLUE_BG),
    TokenKind.MINUTES: (Role.INK, Role.LINE),
    TokenKind.PLACE: (Role.INK, Role.LINE),
    TokenKind.PROMISE: _TO_COME,
    TokenKind.WHEN: (Role.EMBER, Role.EMBER_BG),
    TokenKind.PERSON: (Role.GREEN, Role.GREEN_BG),
    TokenKind.AMBIGUOUS: (Role.EMBER, Role.EMBER_BG),
    TokenKind.UNKNOWN: (Role.FAINT, Role.BG),
}
_ASKED_ABOUT = (TokenKind.UNKNOWN, TokenKind.AMBIGUOUS, TokenKind.WHEN)
"""Underlined as well: colour is never the only carrier."""


def tint(edit: QTextEdit, tokens: Iterable[Token], theme: Theme, today: date) -> None:
    """Tint the `tokens` of what stands in `edit`; `today` tells a day that was from a plan."""
    text, selections = edit.toPlainText(), []
    for token in tokens:
        planned = token.kind is TokenKind.DATE and token.value > today
        ink, ground = _TO_COME if planned else _TINTS[token.kind]
        style = QTextCharFormat()
        style.setForeground(theme.colour(ink))
        style.setBackground(theme.colour(ground))
        if token.kind in _ASKED_ABOUT:
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        cursor = QTextCursor(edit.document())
        cursor.setPosition(utf16(text, token.start))
        cursor.setPosition(utf16(text, token.end), QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, style
        selections.append(selection)
    edit.setExtraSelections(selections)
