"""Fields for people's text: what stands in them untouched comes out as it went in, and too much is
refused, not cut.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from desktop_app.domain.names import LONGEST_TEXT


def fits(source: QMimeData, field: QTextEdit | QPlainTextEdit) -> bool:
    """Whether pasted text can be kept beside what stays in the field; Qt would lay out a million
    letters for minutes.
    """
    stays = field.document().characterCount() - 1 - len(field.textCursor().selectedText())
    return not source.hasText() or stays + len(source.text()) <= LONGEST_TEXT


class LineField(QLineEdit):
    """One line. Line ends are shown as `joint`, and stay line ends as long as nothing is typed."""

    def __init__(self, text: str = "", joint: str = " ") -> None:
        super().__init__()
        # Qt's own limit is lower and cuts in silence; one character too many is what the services
        # refuse.
        self.setMaxLength(LONGEST_TEXT + 1)
        self.setText(joint.join(text.split("\n")))
        self._given, self._shown = text, super().text()

    def text(self) -> str:
        """What stands in the field."""
        typed = super().text()
        return self._given if typed == self._shown else typed


class TextField(QPlainTextEdit):
    """Several lines. `refused` tells of pasted text that is longer than can be kept."""

    refused = Signal()

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTabChangesFocus(True)
        self._given, self._shown = text, super().toPlainText()

    def toPlainText(self) -> str:
        """What stands in the field; Qt's own answer makes ordinary blanks of those that do not
        break.
        """
        typed = super().toPlainText()
        return self._given if typed == self._shown else typed

    def insertFromMimeData(self, source: QMimeData) -> None:
        if fits(source, self):
            super().insertFromMimeData(source)
        else:
            self.refused.emit()
