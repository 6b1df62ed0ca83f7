"""A name on as few lines as show it whole, where there is little room across."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from desktop_app.ui.kit.theme import Face

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from desktop_app.ui.kit.theme import Theme

_SIZES = ((Face.STRONG, 2), (Face.SMALL_STRONG, 3))
"""Faces tried one after another, each with the most lines of it a row has room for."""
LONGEST = 300


def name_lines(theme: Theme, name: str, width: int) -> tuple[QFont, list[str]]:
    """The font and the lines `name` is written in within `width` pixels: whole, in the larger face
    where that fits. A word that no line holds is broken, on lines of its own where there are any left, and the
    last line is shortened only where even letters on three lines do not.
    """
    words = re.findall(r"[^\s-]*-+|[^\s-]+", name[:LONGEST])
    for face, most in _SIZES:
        font = theme.font(face)
        lines = _broken(_spaced(name, words), QFontMetrics(font), width)
        if lines is not None and len(lines) <= most:
            return font, lines
    metrics = QFontMetrics(font)
    pieces = [part for piece in _spaced(name, words) for part in _by_letters(piece, metrics, width)]
    lines = _broken(pieces, metrics, width) or [""]
    if len(lines) > most:
        lines = _by_letters(" ".join(name[:LONGEST].split()), metrics, width)
    kept, rest = lines[: most - 1], "".join(lines[most - 1 :])
    if not rest and len(lines) > 1:
        return font, kept
    return font, [*kept, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]


def _spaced(name: str, words: list[str]) -> list[str]:
    """The pieces a line may be broken between, each with the blank that follows it in the name."""
    line, pieces = " ".join(name[:LONGEST].split()), list[str]()
    for word in words:
        line = line[len(word) :]
        blank = " " if line.startswith(" ") else ""
        line = line.removeprefix(" ")
        pieces.append(word + blank)
    return pieces


def _broken(pieces: list[str], metrics: QFontMetrics, width: int) -> list[str] | None:
    """The pieces on lines; None where one alone is too wide."""
    lines = [""]
    for piece in pieces:
        if metrics.horizontalAdvance(piece.rstrip()) > width:
            return None
        if lines[-1] and metrics.horizontalAdvance(lines[-1] + piece.rstrip()) > width:
            lines[-1] = lines[-1].rstrip()
            lines.append("")
        lines[-1] += piece
    return [*lines[:-1], lines[-1].rstrip()]


def _by_letters(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    lines = [""]
    for letter in text:
        if lines[-1] and metrics.horizontalAdvance(lines[-1] + letter) > width:
            lines.append("")
        lines[-1] += letter
    return lines
