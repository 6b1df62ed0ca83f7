"""Having the grammar ready before lines come: it is some thousand spellings, compiled when they are
first needed otherwise.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.languages import languages, read_line
from desktop_app.domain.matching.notice import notice

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

    def organisation(self, words: str) -> str:
        """None is."""
        return ""


def load_whole() -> None:
    """Compile all that a line may need: one to two seconds of one processor."""
    now = datetime.now(UTC)
    read_line("Coffee with Ana yesterday at 9, remind me in 2 weeks", now, _Nobody())
    read_line("Went for a walk", now, _Nobody())
    notice("Coffee, she is looking for a flat")
    for language in languages():
        language.giving.compile()
