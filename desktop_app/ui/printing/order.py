"""What is to be printed, as other parts of the window hand it over."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class What(Enum):
    """The kinds of paper."""

    DIRECTORY = "directory"
    LABELS = "labels"
    PAGE = "page"


class ToPrint(NamedTuple):
    """A kind of paper, and the people chosen for it; none chosen is everybody."""

    what: What
    ids: tuple[int, ...] = ()
