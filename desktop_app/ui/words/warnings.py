"""Every sentence of warning, in one file, so that it can be read aloud: said before an ask, in kind
words, and never a wall.

Knows nothing of Qt: the command line says them too. `tests/ui/words/test_tone.py` reads all of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.domain.guards import GuardKey, IdeaKind
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.guards import Asks, Guard, Idea

GUARDS: dict[GuardKey, str] = {
    GuardKey.SAID_NO: QT_TRANSLATE_NOOP(
        "Warnings", "{name} said no to something you asked, {ago}. Perhaps ask somebody else."
    ),
    GuardKey.UNANSWERED: QT_TRANSLATE_NOOP(
        "Warnings", "You asked {name} {ago} and heard nothing yet. Let it be for a season."
    ),
    GuardKey.ASKED_LATELY: QT_TRANSLATE_NOOP(
        "Warnings", "You asked {name} for something {ago}. Perhaps give it a little time."
    ),
    GuardKey.GIVE_FIRST: QT_TRANSLATE_NOOP("Warnings", "Perhaps do something for {name} first?"),
    GuardKey.ONLY_ASKS: QT_TRANSLATE_NOOP(
        "Warnings",
        "The last {count} times you were in touch, you asked {name} for something. "
        "Perhaps just say hello this time?",
    ),
    GuardKey.REST: QT_TRANSLATE_NOOP(
        "Warnings", "You did a lot for others this month. Rest is allowed."
    ),
}
IDEAS: dict[tuple[IdeaKind, bool], str] = {
    (IdeaKind.THANK, True): QT_TRANSLATE_NOOP("Warnings", "You could still say thanks: {text}."),
    (IdeaKind.THANK, False): QT_TRANSLATE_NOOP(
        "Warnings", "You could still say thanks for their help."
    ),
    (IdeaKind.NEWS, True): QT_TRANSLATE_NOOP("Warnings", "You could tell what came of it: {text}."),
    (IdeaKind.NEWS, False): QT_TRANSLATE_NOOP(
        "Warnings", "You could tell what came of their help."
    ),
    (IdeaKind.PROMISE, True): QT_TRANSLATE_NOOP(
        "Warnings", "You could keep what you promised: {text}."
    ),
    (IdeaKind.PROMISE, False): QT_TRANSLATE_NOOP("Warnings", "You could keep what you promised."),
    (IdeaKind.NEED, True): QT_TRANSLATE_NOOP(
        "Warnings", "{name} is looking for something: {text}. Perhaps you know somebody."
    ),
    (IdeaKind.RECOMMENDATION, False): QT_TRANSLATE_NOOP(
        "Warnings", "A few lines about your work together, unasked, would be a fine surprise."
    ),
    (IdeaKind.HELLO, False): QT_TRANSLATE_NOOP(
        "Warnings", "You could ask what they are working on, and what would make it easier."
    ),
}
"""What could be done first, with what it is about and without."""

_AGO: tuple[tuple[int, int, str], ...] = (
    (730, 365, QT_TRANSLATE_NOOP("Warnings", "{count} years ago")),
    (61, 30, QT_TRANSLATE_NOOP("Warnings", "{count} months ago")),
    (14, 7, QT_TRANSLATE_NOOP("Warnings", "{count} weeks ago")),
    (2, 1, QT_TRANSLATE_NOOP("Warnings", "{count} days ago")),
)
"""From so many days on, in units of so many days; each is said of two and more."""
LONG_AGO = 61
"""Days from which a day is told by its month."""
WORK_LONG_AGO = QT_TRANSLATE_NOOP(
    "Warnings", "What {name} saw of your work is more than a year ago. Perhaps say hello first."
)
NOTHING_GIVEN = QT_TRANSLATE_NOOP(
    "Warnings",
    "You have not written one for {name}, nor helped, as far as Kith knows. Perhaps begin with that?",
)
"""Before somebody is asked for a recommendation."""
HELPED_AND_ASKED = QT_TRANSLATE_NOOP(
    "Warnings", "You last helped {name} {helped}, and last asked for something {asked}."
)
ONLY_HELPED = QT_TRANSLATE_NOOP(
    "Warnings", "You last helped {name} {helped}; you have never asked, as far as Kith knows."
)
ONLY_ASKED = QT_TRANSLATE_NOOP("Warnings", "You last asked {name} for something {asked}.")
NEVER_ASKED = QT_TRANSLATE_NOOP(
    "Warnings", "You have never asked {name} for anything, as far as Kith knows."
)
"""Of what was before an ask, where nothing speaks for waiting."""
IN_MONTH = QT_TRANSLATE_NOOP("Warnings", "in {month}")
YESTERDAY = QT_TRANSLATE_NOOP("Warnings", "yesterday")
TODAY = QT_TRANSLATE_NOOP("Warnings", "today")

Translated = Callable[[str], str]


def guard_sentence(guard: Guard, name: str, translated: Translated = str) -> str:
    """What to think of before asking `name`, and what to do first where there is an idea;
    `translated` turns an English sentence of the context "Warnings" into the language it is said in.
    """
    ago = "" if guard.days is None else _ago(guard.days, translated)
    said = translated(GUARDS[guard.key]).format(name=name, ago=ago, count=guard.count)
    return said if guard.idea is None else f"{said} {idea_sentence(guard.idea, name, translated)}"


def idea_sentence(idea: Idea, name: str, translated: Translated = str) -> str:
    """What could be done for `name`."""
    text = " ".join(idea.text.split()).rstrip(".")
    found = IDEAS.get((idea.kind, bool(text))) or IDEAS[idea.kind, not text]
    return translated(found).format(name=name, text=text)


def history_sentence(
    asks: Asks, today: date, name: str, month: Callable[[date], str], translated: Translated = str
) -> str:
    """When you last helped `name` and asked for something, as far as was logged; `month` says in
    which month a local day is, where that is longer ago than some weeks.
    """

    def when(day: date | None) -> str:
        if day is None:
            return ""
        days = (today - day).days
        if days < LONG_AGO:
            return _ago(days, translated)
        return translated(IN_MONTH).format(month=month(day))

    asked = max(asks.asked, default=None)
    if asks.helped is None:
        said = NEVER_ASKED if asked is None else ONLY_ASKED
    else:
        said = ONLY_HELPED if asked is None else HELPED_AND_ASKED
    return translated(said).format(name=name, helped=when(asks.helped), asked=when(asked))


def _ago(days: int, translated: Translated) -> str:
    for least, unit, words in _AGO:
        if days >= least:
            return translated(words).format(count=days // unit)
    return translated(YESTERDAY if days else TODAY)
