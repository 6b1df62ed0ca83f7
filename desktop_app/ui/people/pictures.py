"""A pasted picture as a file, for what reads files."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

T = TypeVar("T")


def as_file(image: QImage, read: Callable[[Path], T]) -> T:
    """What `read` makes of the picture, which lies in a file meanwhile; on a worker thread."""
    with tempfile.TemporaryDirectory(prefix="kith-") as folder:
        path = Path(folder) / "pasted.png"
        image.save(str(path))
        return read(path)
