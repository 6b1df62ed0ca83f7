"""Has the composer's grammar ready when the first letter comes: it is some thousand spellings, and
no start waits for it.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Participant


class _Nobody:
    """Knows nobody."""

    def find(self, words: str) -> tuple[Participant, ...]:
        """None."""
        return ()

    def near(self, words: str) -> tuple[Participant, ...]:
        """None."""
        return ()

    def is_organisation(self, words: str) -> bool:
        """None is."""
        return False


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
    from desktop_app.domain.grammar.languages import languages, read_line
    from desktop_app.domain.matching.notice import notice

    read_line("Coffee with Ana yesterday at 9, remind me in 2 weeks", datetime.now(UTC), _Nobody())
    read_line("Went for a walk", datetime.now(UTC), _Nobody())
    notice("Coffee, she is looking for a flat")
    for language in languages():
        language.giving.compile()
