"""Every sentence of warning, in one file, so that it can be read aloud: said before an ask, in kind
words, and never a wall.

Knows nothing of Qt: the command line says them too. `tests/ui/words/test_tone.py` reads all of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.domain.ways.guards import GuardKey
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop_app.domain.ways.guards import Guard

GUARDS: dict[GuardKey, str] = {
    GuardKey.SAID_NO: QT_TRANSLATE_NOOP(
        "Warnings",
        "{name} said no to something you asked, {days} days ago. Perhaps ask somebody else.",
    ),
    GuardKey.UNANSWERED: QT_TRANSLATE_NOOP(
        "Warnings",
        "You asked {name} {days} days ago and heard nothing yet. Let it be for a season.",
    ),
    GuardKey.ASKED_LATELY: QT_TRANSLATE_NOOP(
        "Warnings", "You asked {name} for something {days} days ago."
    ),
    GuardKey.GIVE_FIRST: QT_TRANSLATE_NOOP("Warnings", "Perhaps do something for {name} first?"),
    GuardKey.ONLY_ASKS: QT_TRANSLATE_NOOP(
        "Warnings",
        "The last {count} times you were in touch, you asked {name} for something. "
        "Perhaps just say hello this time?",
    ),
}


def guard_sentence(guard: Guard, name: str, translated: Callable[[str], str] = str) -> str:
    """What to think of before asking `name`; `translated` turns an English sentence of the context
    "Warnings" into the language it is said in.
    """
    return translated(GUARDS[guard.key]).format(name=name, days=guard.days, count=guard.count)
