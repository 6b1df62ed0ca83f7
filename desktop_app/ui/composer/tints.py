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

    from desktop_app.domain.giving_told import GivingTold
    from desktop_app.ui.kit.theme import Theme

_TO_COME = (Role.EMBER, Role.EMBER_BG)
TINTS = {
    TokenKind.REMINDER: _TO_COME,
    TokenKind.KIND: (Role.INK, Role.UNDER),
    TokenKind.DATE: (Role.BLUE, Role.BLUE_BG),
    TokenKind.TIME: (Role.BLUE, Role.BLUE_BG),
    TokenKind.MINUTES: (Role.INK, Role.UNDER),
    TokenKind.PLACE: (Role.INK, Role.UNDER),
    TokenKind.PROMISE: _TO_COME,
    TokenKind.WHEN: (Role.EMBER, Role.EMBER_BG),
    TokenKind.PERSON: (Role.GREEN, Role.GREEN_BG),
    TokenKind.AMBIGUOUS: (Role.EMBER, Role.EMBER_BG),
    TokenKind.UNKNOWN: (Role.FAINT, Role.BG),
}
_ASKED_ABOUT = (TokenKind.UNKNOWN, TokenKind.AMBIGUOUS, TokenKind.WHEN)
"""Underlined as well: colour is never the only carrier."""


def tint(
    edit: QTextEdit,
    tokens: Iterable[Token],
    theme: Theme,
    today: date,
    give: GivingTold | None = None,
) -> None:
    """Tint the `tokens` of what stands in `edit`, and in green what `give` was told by; `today`
    tells a day that was from a plan. Names nobody has keep their own look.
    """
    selections = list[QTextEdit.ExtraSelection]()
    given = () if give is None else give.spans
    for span in given:
        selections.append(_tinted(edit, (span.start, span.end), theme, (Role.GREEN, Role.GREEN_BG)))
    for token in tokens:
        planned = token.kind is TokenKind.DATE and token.value > today
        ink, ground = _TO_COME if planned else TINTS[token.kind]
        is_given = any(span.start <= token.start and token.end <= span.end for span in given)
        if is_given and token.kind not in _ASKED_ABOUT:
            continue
        selections.append(
            _tinted(
                edit, (token.start, token.end), theme, (ink, ground), token.kind in _ASKED_ABOUT
            )
        )
    edit.setExtraSelections(selections)


def _tinted(
    edit: QTextEdit,
    place: tuple[int, int],
    theme: Theme,
    roles: tuple[Role, Role],
    asked: bool = False,
) -> QTextEdit.ExtraSelection:
    """The piece of the text from the first to before the second code point, in those colours."""
    text, style = edit.toPlainText(), QTextCharFormat()
    style.setForeground(theme.colour(roles[0]))
    style.setBackground(theme.colour(roles[1]))
    if asked:
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    cursor = QTextCursor(edit.document())
    cursor.setPosition(utf16(text, place[0]))
    cursor.setPosition(utf16(text, place[1]), QTextCursor.MoveMode.KeepAnchor)
    selection = QTextEdit.ExtraSelection()
    selection.cursor, selection.format = cursor, style
    return selection
