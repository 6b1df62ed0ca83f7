"""Has the composer's grammar ready when the first letter comes; no start waits for it."""

from __future__ import annotations

from functools import lru_cache
from threading import Thread


@lru_cache(maxsize=1)
def load() -> Thread:
    """Read it in beside the window, once."""
    thread = Thread(target=_read, name="grammar", daemon=True)
    thread.start()
    return thread


def is_loaded() -> bool:
    """Whether a line is read at once; else whoever reads one waits until it is there."""
    return not load().is_alive()


def _read() -> None:
    from desktop_app.domain.grammar.loading import load_whole

    load_whole()
