"""A field for the text of a message template: its words to be filled in are tinted, those that are not
known are underlined.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from desktop_app.domain.message_templates import tokens
from desktop_app.ui.kit.theme import Role
from desktop_app.ui.words.templates import as_shown, as_stored, say_word, words_by_name

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from desktop_app.domain.message_templates import Word
    from desktop_app.ui.kit.theme import Theme


class _Tints(QSyntaxHighlighter):
    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        theme.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        for token in tokens(text, words_by_name()):
            tint = QTextCharFormat()
            if token.word is None:
                tint.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
                tint.setUnderlineColor(self._theme.colour(Role.EMBER))
            else:
                tint.setBackground(self._theme.colour(Role.EMBER_BG))
                tint.setForeground(self._theme.colour(Role.EMBER))
            self.setFormat(token.start, token.end - token.start, tint)


class TemplateText(QPlainTextEdit):
    """Several lines; `stored` is what is kept of it."""

    def __init__(self, theme: Theme, stored: str) -> None:
        super().__init__(as_shown(stored))
        self.setTabChangesFocus(True)
        self._tints = _Tints(theme, self.document())

    def stored(self) -> str:
        """The text with the keys of its words."""
        return as_stored(self.toPlainText())

    def put(self, word: Word) -> None:
        """Put a word to be filled in where the cursor stands."""
        self.insertPlainText(f"{{{say_word(word)}}}")
        self.setFocus()

    def unknown(self) -> list[str]:
        """The words in braces that nothing is filled in for."""
        text = self.toPlainText()
        found = tokens(text, words_by_name())
        return [text[item.start : item.end] for item in found if item.word is None]
