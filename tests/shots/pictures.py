"""What a picture is called, and how one for the manual is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

SCENE = "Scene"
"""The text inside a picture of the manual that names what it shows: nothing made by hand has it."""
COLOURS = 256
EXACT, NEAR = 24, 36
"""The colours used most stay as they are; of the others, which are the edges of letters, two are at
least so far apart, in steps of red, green and blue together."""


def takes(*names: str) -> Callable[[Any], Any]:
    """Says of a scene which pictures it takes."""

    def mark(scene: Any) -> Any:
        scene.pictures = frozenset(names)
        return scene

    return mark


def write_small(picture: QPixmap, path: Path) -> None:
    """Write a picture with a palette of its own, a third of the size, and its name in it."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    small = image.convertToFormat(QImage.Format.Format_Indexed8, _palette(image))
    small.setText(SCENE, path.stem)
    assert small.save(str(path), "PNG", 0)


def _palette(image: QImage) -> list[int]:
    """The colours used most, and of the rest none near another one before it."""
    chosen: list[tuple[int, int, int]] = []
    for value, _ in Counter(memoryview(image.constBits()).cast("I")).most_common():
        colour = (value >> 16 & 255, value >> 8 & 255, value & 255)
        if len(chosen) < EXACT or all(
            sum(map(abs, map(int.__sub__, colour, other))) >= NEAR for other in chosen
        ):
            chosen.append(colour)
            if len(chosen) == COLOURS:
                break
    return [255 << 24 | red << 16 | green << 8 | blue for red, green, blue in chosen]
