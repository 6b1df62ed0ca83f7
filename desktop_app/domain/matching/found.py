"""What is found in a line while it is read: its words by their kind, each weighed by its place."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.matching.small_words import HIRING, SEEKING
from desktop_app.domain.matching.words import Act, Kind, Reading, Side, Word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.matching.tokens import Part

CONTEXT = 0.6
"""What a word counts that is no part of the thing asked for or given ("for a memoir")."""
LANGUAGE = "language "
"""The names of the lists of languages begin so."""
WHO_ASKS = 0.4
"""What a word counts that tells who asks ("painter needs …")."""
SITUATION = 0.8
"""What a word counts in a clause of its own before what is asked ("moving in May, needs …")."""
_WHO = re.compile(
    r"^(?!(?:stick|trail|comput|print|ladd|freez|cook|heat|post|pap|cov|flow|lett|wat|rul|fold)er)"
    r".*(?:er|or|ist|ian|m[ae]n|house|club|firm|company|studio|industry|group|school|centre|center)s?$"
)
"""Who does a thing is met by what they do: the kind of their work says what is given."""
_UNLISTED = 0.5
_CIRCUMSTANCE = 0.5
"""What a word counts that nothing meets, where no list has it or it is only a circumstance."""

_BEHIND_SPARED = 0.6
"""What a word of an offer takes away that is not its first thing, as a share of what it says."""


class Place:
    """Where in the line the reading stands: before what is asked for, in it, or behind it."""

    def __init__(self, begins: int, *, situation: bool) -> None:
        self._begins, self._who = begins, SITUATION if situation else WHO_ASKS
        self.topics = 0
        self.behind = False
        self.before = False

    def enter(self, token: Part, preposition: bool) -> None:
        """Move on to `token`."""
        was_before, self.before = self.before, token.end <= self._begins
        if was_before and not self.before:
            self.topics = 0
        if not self.before and self.topics and (preposition or token.after_sign):
            self.behind = True

    @property
    def weight(self) -> float:
        """What a word counts here."""
        if self.before:
            return self._who
        return CONTEXT if self.behind else 1.0


class Known:
    """What lines have in common, made once: words as they count at their places, and acts."""

    def __init__(self) -> None:
        self.words: dict[tuple[int, float, bool], Word] = {}
        """By the `id` of the word, its weight and whether it only modifies the next."""
        self._acts: dict[tuple[tuple[str, str], ...], frozenset[Act]] = {}

    def acts_of(self, named: tuple[tuple[str, str], ...]) -> frozenset[Act]:
        """The acts of these names and sides."""
        found = self._acts.get(named)
        if found is None:
            acts = frozenset(Act(name, Side(side)) for name, side in named)
            found = self._acts[named] = acts
        return found


class Found:
    """What was found so far."""

    def __init__(
        self,
        language: str,
        text: str,
        *,
        asks: bool,
        frame: tuple[int, int],
        known: Known,
    ) -> None:
        self._language, self._text, self._asks = language, text, asks
        self._frame, self._known = frame, known
        self._topics: list[tuple[Word, float]] = []
        self._modifying = set[int]()
        self._last = 0
        self._acts: dict[tuple[str, str], None] = {}
        self._places: list[Word] = []
        self._times: list[Word] = []

    def add(
        self, word: Word, place: Place, acts: Sequence[tuple[str, str]], start: int, end: int
    ) -> None:
        """Take up a word that stands from `start` to `end` and names these acts."""
        if acts and not place.before and not (self._asks and place.behind):
            for name, side in acts:
                self._add_act(name, side, start)
        if word.kind is Kind.PLACE:
            self._places.append(word)
        elif word.kind is Kind.TIME:
            self._times.append(word)
        elif word.kind is not Kind.ACT:
            if self._is_head(word, start) and not acts:
                self._modifying.add(len(self._topics) - 1)
            self._topics.append((word, place.weight))
            self._last = end
            # "A panel on housing": what such a word is about still belongs to it.
            if word.kind is Kind.TOPIC and not place.before and not acts:
                place.topics += 1

    def _is_head(self, word: Word, start: int) -> bool:
        """Whether the topic before only says which kind of this one is given. In English the first
        of two nouns does, and is in the singular: "edits memoirs" are no memoirs.
        """
        if self._asks or self._language != "en" or not self._topics or start != self._last + 1:
            return False
        if word.kind is not Kind.TOPIC or _WHO.search(word.text.lower()):
            return False
        before = self._topics[-1][0]
        bare = before.text.lower()
        return before.kind is Kind.TOPIC and (
            not bare.endswith(("s", "ing", "ed")) or bare.endswith("ss")
        )

    def _weighed(self, at: int, word: Word, weight: float) -> Word:
        """The word as it counts at its place; the same object each time, for the index to know."""
        key = id(word), weight, at in self._modifying
        found = self._known.words.get(key)
        if found is None:
            found = self._known.words[key] = _weighed(word, weight, modifies=key[2])
        return found

    def _seeks(self) -> bool:
        begin, end = self._frame
        return bool(
            # “Bassist, looking for people to jam with” offers a bassist.
            "," not in self._text[:begin]
            and SEEKING.search(self._text[begin:end].lower())
            and all(name not in ("job", "volunteering", "giving") for name, _ in self._acts)
        )

    def _add_act(self, name: str, side: str, start: int) -> None:
        """An act named by a word of that side. Who "needs a teacher" does not teach, so in a need a
        word of giving means it only right after "wants to", and in an offer one of taking only after
        "would like to"; "asks" and "does" are read on one side alone.
        """
        begin, end = self._frame
        if name == "help":
            # Words such as “coup de main” name nothing; what follows does.
            return
        if side in ("asks", "does"):
            if (side == "asks") == self._asks:
                self._acts[name, "takes" if side == "asks" else "gives"] = None
        elif self._asks and side == "gives" and HIRING.search(self._text[begin:].lower()):
            self._acts[name, "gives"] = None
        elif self._asks and side == "gives":
            wants_to = self._text[begin:end].endswith(" to") and start <= end + 1
            self._acts[name, "gives" if wants_to else "either"] = None
        elif not self._asks and side == "takes":
            self._acts[name, "takes" if end and start >= end else "either"] = None
        else:
            self._acts[name, side] = None

    def reading(self) -> Reading:
        """The line. One that only asks for advice, or names nothing a list has, is about all it says."""
        named = all(name != "advice" for name, _ in self._acts) and any(
            weight == 1.0 and word.listed and word.kind is Kind.TOPIC
            for word, weight in self._topics
        )
        topics = [
            self._weighed(at, word, weight if named else 1.0)
            for at, (word, weight) in enumerate(self._topics)
        ]
        return Reading(
            self._text,
            self._language,
            tuple(topics),
            self._known.acts_of(tuple(self._acts)),
            tuple(self._places),
            tuple(self._times),
            self._seeks(),
            sum([word.spared for word in topics]),
            _tongues(topics),
            tuple([id(word) for word in topics]),
        )


_NO_TONGUES = frozenset[str]()


def _tongues(topics: Sequence[Word]) -> frozenset[str]:
    """The lists of languages these words are in."""
    found = [
        member.group
        for word in topics
        for member in word.groups
        if member.group.startswith(LANGUAGE)
    ]
    return frozenset(found) if found else _NO_TONGUES


def _weighed(word: Word, weight: float, *, modifies: bool) -> Word:
    says, asked = word.says * weight, weight >= SITUATION
    lost = says * (1.0 if word.listed else _UNLISTED) * (1.0 if asked else _CIRCUMSTANCE)
    spared = says if asked else says * _BEHIND_SPARED
    return replace(word, says=says, asked=asked, lost=lost, spared=spared, modifies=modifies)
