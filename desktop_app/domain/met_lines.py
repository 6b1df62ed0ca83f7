"""A line on each person you met at an event.

They stand in the text of its entry, one a line, each after the name of whom it is about: so they
are read, searched and exported with the entry, wherever it is shown. Of two people who are called
the same the line is about both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.domain.timeline import Participant

_AFTER_NAME = ": "


def met_lines(body: str, people: Iterable[Participant]) -> dict[int, str]:
    """What `body` says of each of `people`, by id; who has no line is left out."""
    told = dict(
        line.split(_AFTER_NAME, 1) for line in reversed(body.splitlines()) if _AFTER_NAME in line
    )
    return {person.id: told[person.name] for person in people if person.name in told}


def with_met_line(body: str, person: Participant, words: str) -> str:
    """`body` with these words about `person` in place of those before; without any, the line goes.

    Words of several lines become one.
    """
    begins = person.name + _AFTER_NAME
    said = " ".join(words.split())
    made = [begins + said] if said else []
    found = list[str]()
    for line in body.splitlines():
        if line.startswith(begins):
            found += made
            made = []
        else:
            found.append(line)
    return "\n".join([*found, *made])
