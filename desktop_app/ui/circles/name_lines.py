"""A name on as few lines as show it whole, where there is little room across."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

from desktop_app.ui.kit.theme import Face

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.ui.kit.theme import Theme

_SIZES = ((Face.STRONG, 2), (Face.SMALL_STRONG, 3))
"""Faces tried one after another, each with the most lines of it a row has room for."""
_NARROWER = (90, 80)
"""How narrow, in per cent, the letters of the last face are drawn before a word is broken."""
LONGEST = 300


def name_lines(theme: Theme, name: str, width: int) -> tuple[QFont, list[str]]:
    """The font and the lines `name` is written in within `width` pixels: whole, in the larger face
    where that fits, else with narrower letters. A word that even so no line holds is broken, on lines of its own
    where there are any left, and the last line is shortened only where even letters on three lines do not.
    """
    words = re.findall(r"[^\s-]*-+|[^\s-]+", name[:LONGEST])
    for font, most in _fonts(theme):
        lines = _broken(_spaced(name, words), QFontMetrics(font), width)
        if lines is not None and len(lines) <= most:
            return font, lines
    face, most = _SIZES[-1]
    font = theme.font(face)
    metrics = QFontMetrics(font)
    pieces = [part for piece in _spaced(name, words) for part in _by_letters(piece, metrics, width)]
    lines = _broken(pieces, metrics, width) or [""]
    if len(lines) > most:
        lines = _by_letters(" ".join(name[:LONGEST].split()), metrics, width)
    kept, rest = lines[: most - 1], "".join(lines[most - 1 :])
    if not rest and len(lines) > 1:
        return font, kept
    return font, [*kept, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]


def _fonts(theme: Theme) -> Iterator[tuple[QFont, int]]:
    """What is tried, the best first, each with the most lines of it."""
    for face, most in _SIZES:
        yield theme.font(face), most
    for per_cent in _NARROWER:
        font = QFont(theme.font(face))
        font.setStretch(per_cent)
        yield font, most


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
