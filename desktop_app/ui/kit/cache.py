"""Keeping what was read or laid out, and no more of it than is of use."""

from __future__ import annotations

from itertools import islice
from typing import Any


def forget_oldest(cache: dict[Any, Any], most: int) -> None:
    """Leave the `most` entries that came last. A large cache emptied at once takes the time of a
    frame.
    """
    for key in list(islice(cache, max(0, len(cache) - most))):
        del cache[key]
