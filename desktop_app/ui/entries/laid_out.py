"""Where the parts of a row of the timeline are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from desktop_app.domain.timeline import Participant


@dataclass(frozen=True, slots=True)
class Chip:
    """Somebody who took part, or how many more did (nobody's name): where, from the beginning of
    the row.
    """

    place: QRect
    words: str
    person: Participant | None


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the parts of an entry are, from the top and the beginning of its row."""

    height: int
    title: QRect
    title_words: str
    when: QRect
    when_words: str
    text: QRect
    text_words: str
    foot: QRect
    foot_words: str
    chips: tuple[Chip, ...]
    mark: QRect
    mark_words: str
