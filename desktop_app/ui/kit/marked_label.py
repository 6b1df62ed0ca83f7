"""A label in which some words stand out; what people write is never read as HTML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop_app.domain.direction import set_apart
from desktop_app.ui.kit.labels import LONGEST_SHOWN, PlainLabel, escaped
from desktop_app.ui.kit.theme import Face, Role, Theme

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

Parts = list[tuple[str, bool]]
"""Words, and whether they stand out."""
_PLACE = re.compile("%([1-9])")


def filled_parts(pattern: str, values: Sequence[str], plain: Collection[int] = ()) -> Parts:
    """`pattern` with its %1, %2 … as parts, the values standing out but for those numbered in
    `plain`.
    """
    found, at = Parts(), 0
    for place in _PLACE.finditer(pattern):
        number = int(place[1])
        found.append((pattern[at : place.start()], False))
        value = set_apart(values[number - 1]) if number <= len(values) else place[0]
        found.append((value, number not in plain))
        at = place.end()
    found.append((pattern[at:], False))
    return [part for part in found if part[0]]


class MarkedLabel(PlainLabel):
    """Words of which some are bolder and, with `marked`, of another colour."""

    def __init__(
        self,
        theme: Theme,
        face: Face = Face.BODY,
        role: Role = Role.INK,
        marked: Role | None = None,
    ) -> None:
        self._parts: Parts = []
        self._marked = marked
        super().__init__(theme, "", face, role, wrap=True)
        self.setTextFormat(Qt.TextFormat.RichText)
        theme.changed.connect(self._show)

    def show_parts(self, parts: Parts) -> None:
        """Show these, one after another."""
        self._parts = parts
        self.setText("".join(words for words, _ in parts))
        self._show()

    def _show(self) -> None:
        colour = "" if self._marked is None else f"color:{self._theme.colour(self._marked).name()};"
        shown = []
        for words, stands_out in self._parts:
            text = escaped(words[:LONGEST_SHOWN])
            style = f"font-weight:600;{colour}"
            shown.append(f'<span style="{style}">{text}</span>' if stands_out else text)
        self.setAccessibleName(self.whole_text())
        super(PlainLabel, self).setText("".join(shown))
