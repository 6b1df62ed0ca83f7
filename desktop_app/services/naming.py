"""From typed words to people: for the composer, for completion and for the command line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.domain.errors import AmbiguousNameError, NotFoundError
from desktop_app.domain.names import fold
from desktop_app.domain.near_names import near_spellings
from desktop_app.domain.timeline import Participant
from desktop_app.storage.queries import naming, people_list, search, timeline

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.storage.engine.store import Store
    from desktop_app.storage.queries.naming import Called

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
        """The people `words` may name, most likely first: the whole name, then parts of it and
        of the nickname in full, the family name first or last, also without its apostrophe.

        Several answers mean the words alone do not tell.
        """
        wanted = fold(words.strip())
        if len(wanted) < SHORTEST and wanted.isascii():
            return ()
        named = self._called(search.named(self._store.reader, wanted))
        if not named and (split := _apostrophe_put_back(wanted)) != wanted:
            named = self._called(search.named(self._store.reader, split))
        whole = [each for each in named if fold(each.name) == wanted]
        if whole:
            return _participants(whole)
        parts = _parts(wanted)
        return _participants(
            [each for each in named if _holds(_parts(fold(each.said)), parts)]
            or [each for each in named if set(parts) <= set(_parts(fold(each.said)))]
        )

    def near(self, words: str, limit: int = 6) -> tuple[Participant, ...]:
        """People whose name is spelt nearly as `words`, of which nobody's is: "Anna" may be Ana."""
        first, *others = _parts(fold(words.strip())) or [""]
        spellings = near_spellings(first)
        if not spellings:
            return ()
        named = self._called(naming.named_any(self._store.reader, spellings, LOOK_AT))
        return _participants(
            [each for each in named if set(others) <= set(_parts(fold(each.said)))][:limit]
        )

    def organisation(self, words: str) -> str:
        """The name of the organisation that is called so, or begins with these words; these words where
        several do, and "" where none does.
        """
        return naming.organisation_that_begins(self._store.reader, words.strip())

    def complete(self, beginning: str, limit: int = 8) -> list[PersonLine]:
        """People whose names begin with what was typed, those whose whole name does first."""
        wanted = beginning.strip()
        if not wanted:
            return []
        # Where the index of the list has enough, the names of others need not be read.
        first = people_list.starting_with(self._store.reader, wanted, limit)
        return self._lines(first if len(first) >= limit else self._beginning(wanted), limit)

    def recent(self, limit: int = 8) -> list[PersonLine]:
        """Those who took part in what was logged last, the newest first."""
        return self._lines(list(self._of_late()), limit)

    def offered(self, beginning: str, limit: int = 8) -> list[PersonLine]:
        """Whom to offer for what was typed: those of late first, then as `complete` says. For
        nothing typed those of late, and where there are none the first in the list.
        """
        wanted, late = fold(beginning.strip()), self._of_late()
        if not wanted:
            first = people_list.starting_with(self._store.reader, "", limit)
            return self.recent(limit) or self._lines(first, limit)
        recent = [row for row, name in late.items() if _has_word(fold(name), wanted)]
        others = [row for row in self._beginning(beginning.strip()) if row not in late]
        return self._lines([*recent, *others], limit)

    def _of_late(self) -> dict[int, str]:
        """The names of those who took part in what was logged last, the newest first."""
        entries, _ = timeline.page(self._store.reader, limit=LOOK_BACK)
        people = {person.id: person.name for entry in entries for person in entry.people}
        living = {each.id for each in naming.called(self._store.reader, list(people))}
        return {row: name for row, name in people.items() if row in living}

    def _lines(self, rows: Sequence[int], limit: int) -> list[PersonLine]:
        return people_list.lines(self._store.reader, rows[:limit])

    def resolve(self, text: str) -> Participant:
        """The one person `text` means; raises NotFoundError or AmbiguousNameError, each with a
        sentence.
        """
        found = self.find(text)
        if not found:
            lines = self.complete(text)
            found = tuple(Participant(line.id, line.name, line.uid) for line in lines)
        if not found:
            raise NotFoundError("nobody-is-called", text=text)
        if len(found) > 1:
            raise AmbiguousNameError(text, tuple(person.name for person in found[:6]))
        return found[0]

    def _beginning(self, text: str) -> list[int]:
        """People with a name that begins with the text, those whose whole name does first. Only
        names are read of them: there may be many.
        """
        db, wanted = self._store.reader, fold(text)
        # Not folded: the list may have a letter of its own in another place.
        found = people_list.starting_with(db, text, LOOK_AT)
        if len(found) < LOOK_AT and len(wanted) >= SHORTEST:
            others = search.names_matching(db, wanted) - set(found)
            found = [*found, *sorted(others)[: LOOK_AT - len(found)]]
        names = {each.id: fold(each.name) for each in naming.called(db, found)}
        return sorted(
            (row for row in found if row in names),
            key=lambda row: not names[row].startswith(wanted),
        )

    def _called(self, found: Collection[int]) -> list[Called]:
        named = naming.called(self._store.reader, sorted(found)[:LOOK_AT])
        return sorted(named, key=lambda each: fold(each.name))


def _participants(called: Iterable[Called]) -> tuple[Participant, ...]:
    return tuple(Participant(each.id, each.name, each.uid) for each in called)


def _parts(name: str) -> list[str]:
    """The words of a folded name; an apostrophe joins, a hyphen does not."""
    return [part for part in re.sub("['’ʼ]", "", name).replace("-", " ").split() if part]


def _apostrophe_put_back(name: str) -> str:
    """The folded name as the index holds O’Connor, for "oconnor"."""
    return re.sub(r"\b([odl])(?=\w{4})", r"\1 ", name)


def _has_word(name: str, beginning: str) -> bool:
    """Whether the folded name, or a word of it, begins so."""
    return any(word.startswith(beginning) for word in (name, *name.split()))


def _holds(name: list[str], parts: list[str]) -> bool:
    """Whether `parts` stand in `name` as whole words, in that order."""
    words = iter(name)
    return all(part in words for part in parts)
