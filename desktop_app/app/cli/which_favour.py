"""Which of several favours a logged line goes on with: asked on a terminal, said outright elsewhere.
It is never guessed.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from desktop_app.app.printing import complain
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.favours import roles
from desktop_app.ui.words.kept_favours import favour_sentence
from desktop_app.ui.words.short import capital

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.favours import Favour

NONE = "none"
"""What is said for none of them."""


class NotSaidError(Exception):
    """Which it is was not said: nothing is to be logged."""


def which_favour(meant: Sequence[Favour], said: str | None) -> int | None:
    """The row of the one of `meant` that is meant, None for none of them; `said` is its number, or
    `NONE`.

    Raises InvalidValueError for a number of none of them, and NotSaidError, once it told how to say
    it, where nobody can be asked or the answer is empty.
    """
    if said is not None:
        return _said(meant, said)
    if len(meant) == 1:
        return meant[0].id
    if not sys.stdin.isatty():
        complain("The line may mean one of several favours. Say which:")
        for favour in meant:
            complain(f"  --favour {favour.id}  {_words(favour)}")
        complain(f"  --favour {NONE}  none of them")
        raise NotSaidError
    return _asked(meant)


def _said(meant: Sequence[Favour], said: str) -> int | None:
    if said.casefold() == NONE:
        return None
    if said not in {str(favour.id) for favour in meant}:
        raise InvalidValueError("favour", "favour-not-meant", text=said)
    return int(said)


def _asked(meant: Sequence[Favour]) -> int | None:
    complain("Which is it?")
    for place, favour in enumerate(meant, 1):
        complain(f"  {place}  {_words(favour)}")
    complain("  0  none of these")
    while True:
        complain("Its number, or Enter to log nothing:")
        answer = sys.stdin.readline().strip()
        if not answer:
            raise NotSaidError
        if answer.isdecimal() and int(answer) <= len(meant):
            return meant[int(answer) - 1].id if int(answer) else None


def _words(favour: Favour) -> str:
    names = roles(favour)
    return capital(favour_sentence(favour.kind, favour.side, favour.step, names, favour.text))
