"""Titles are headings to a screen reader, which goes from one to the next."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_TITLES = frozenset({Face.NAME, Face.TITLE, Face.GREETING})


class _Heading(QAccessibleWidget):
    def __init__(self, label: PlainLabel) -> None:
        super().__init__(label, QAccessible.Role.Heading)
        self._label = label

    def text(self, kind: QAccessible.Text) -> str:
        """What it is called: its words, as with every label."""
        said = super().text(kind)
        return self._label.whole_text() if kind == QAccessible.Text.Name and not said else said


def _describe(_: str, shown: QObject) -> QAccessibleInterface | None:
    if isinstance(shown, PlainLabel) and shown.face() in _TITLES:
        return _Heading(shown)
    return None


@cache
def announce_headings() -> None:
    """From now on labels in the face of a title are told of as headings."""
    QAccessible.installFactory(_describe)
