"""From typed words to people: for the composer, for completion and for the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.errors import AmbiguousNameError, NotFoundError
from desktop_app.domain.names import fold
from desktop_app.domain.people_query import PersonLine, Scope
from desktop_app.domain.timeline import Participant
from desktop_app.storage.queries import people_list, search, timeline

if TYPE_CHECKING:
    from desktop_app.storage.engine.store import Store

LOOK_AT = 200
LOOK_BACK = 60
"""Entries of the timeline in which those of late are looked for."""
SHORTEST = 2
"""Letters a name needs to be looked for, unless they are of a script that writes names with one."""


class Naming:
    """Finds people by name among those neither archived nor in the trash. Reads are synchronous and
    quick.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, words: str) -> tuple[Participant, ...]:
        """The people `words` may name, most likely first: the whole name, then a name part in full.

        Several answers mean the words alone do not tell.
        """
        wanted = fold(words.strip())
        if len(wanted) < SHORTEST and wanted.isascii():
            return ()
        found = sorted(search.named(self._store.reader, wanted))[:LOOK_AT]
        lines = [
            line
            for line in people_list.lines(self._store.reader, found)
            if line.scope is Scope.PEOPLE
        ]
        lines.sort(key=lambda line: fold(line.name))
        whole = [line for line in lines if fold(line.name) == wanted]
        if whole:
            return _participants(whole)
        parts = wanted.split()
        return _participants([line for line in lines if _holds(fold(line.name).split(), parts)])

    def complete(self, beginning: str, limit: int = 8) -> list[PersonLine]:
        """People whose names begin with what was typed, those whose whole name does first."""
        wanted = fold(beginning.strip())
        if not wanted:
            return []
        lines = self._named(wanted, LOOK_AT)
        lines.sort(key=lambda line: not fold(line.name).startswith(wanted))
        return lines[:limit]

    def recent(self, limit: int = 8) -> list[PersonLine]:
        """Those who took part in what was logged last, the newest first."""
        entries, _ = timeline.page(self._store.reader, limit=LOOK_BACK)
        found = dict.fromkeys(person.id for entry in entries for person in entry.people)
        lines = people_list.lines(self._store.reader, list(found))
        return [line for line in lines if line.scope is Scope.PEOPLE and not line.is_you][:limit]

    def offered(self, beginning: str, limit: int = 8) -> list[PersonLine]:
        """Whom to offer for what was typed: those of late first, then as `complete` says. For
        nothing typed those of late, and where there are none the first in the list.
        """
        wanted = fold(beginning.strip())
        recent = [
            line
            for line in self.recent(LOOK_BACK)
            if any(word.startswith(wanted) for word in (fold(line.name), *fold(line.name).split()))
        ]
        if not recent and not wanted:
            recent = people_list.lines(
                self._store.reader, people_list.starting_with(self._store.reader, "", limit)
            )
        others = self.complete(wanted, limit) if wanted else []
        known = {line.id for line in recent}
        return [*recent, *(line for line in others if line.id not in known)][:limit]

    def resolve(self, text: str) -> Participant:
        """The one person `text` means; raises NotFoundError or AmbiguousNameError, each with a
        sentence.
        """
        found = self.find(text)
        if not found:
            beginning = [Participant(line.id, line.name, line.uid) for line in self.complete(text)]
            found = tuple(beginning)
        if not found:
            raise NotFoundError("nobody-is-called", text=text)
        if len(found) > 1:
            raise AmbiguousNameError(text, tuple(person.name for person in found[:6]))
        return found[0]

    def _named(self, wanted: str, limit: int) -> list[PersonLine]:
        db = self._store.reader
        beginning = people_list.starting_with(db, wanted, limit)
        others: list[int] = []
        if len(beginning) < limit and len(wanted) >= SHORTEST:
            others = sorted(search.names_matching(db, wanted) - set(beginning))[
                : limit - len(beginning)
            ]
        lines = people_list.lines(db, [*beginning, *others])
        return [line for line in lines if line.scope is Scope.PEOPLE]


def _participants(lines: list[PersonLine]) -> tuple[Participant, ...]:
    return tuple(Participant(line.id, line.name, line.uid) for line in lines)


def _holds(name: list[str], parts: list[str]) -> bool:
    """Whether `parts` stand in `name` as whole words, in that order."""
    words = iter(name)
    return all(part in words for part in parts)
