"""Reading a line: its language, the words that say something, the acts, the places and times."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

from desktop_app.domain.matching.small_words import ASKING, HIRING, PREPOSITIONS, SEEKING, SMALL
from desktop_app.domain.matching.stems import folded
from desktop_app.domain.matching.tokens import Part, parts
from desktop_app.domain.matching.words import Act, Kind, Membership, Reading, Side, Word

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from desktop_app.domain.matching.lexicon import Entry, Lexicon

CONTEXT = 0.6
"""What a word counts that is no part of the thing asked for or given ("for a memoir")."""
LANGUAGE = "language "
"""The names of the lists of languages begin so."""
WHO_ASKS = 0.4
"""What a word counts that tells who asks ("painter needs …")."""
SITUATION = 0.8
"""What a word counts in a clause of its own before what is asked ("moving in May, needs …")."""
LISTED = 0.6
"""A word of a list of topics says at least that much, however frequent it is."""
DESCRIBES = 0.3
"""What a word counts that describes."""
_RARE = 0.68
"""A word that is in no list and among some 700 most frequent ones only describes."""
_WHO = re.compile(
    r"^(?!(?:stick|trail|comput|print|ladd|freez|cook|heat|post|pap|cov|flow|lett|wat|rul|fold)er)"
    r".*(?:er|or|ist|ian|m[ae]n|house|club|firm|company|studio|industry|group|school|centre|center)s?$"
)
"""Who does a thing is met by what they do: the kind of their work says what is given."""
INNER = 0.6
"""How close a phrase is to the lists its noun is in by itself."""
_UNLISTED = 0.5
_CIRCUMSTANCE = 0.5
"""What a word counts that nothing meets, where no list has it or it is only a circumstance."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What words by themselves are, None for small ones; the acts they name; the stems that may
    follow them in a longer phrase.
    """

    word: Word | None
    acts: tuple[tuple[str, str], ...] = ()
    followed: Collection[str] = ()


class Reader:
    """Reads lines with one lexicon. Not for several threads at a time."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._single: dict[tuple[str, str, bool], _Known] = {}
        self._phrases: dict[tuple[object, ...], _Known] = {}
        self._weighed: dict[tuple[int, float, bool], Word] = {}
        self._read_once: WeakValueDictionary[tuple[str, bool], Reading] = WeakValueDictionary()

    def need(self, text: str) -> Reading:
        """`text` as something that is looked for; the same object while one of that text is kept."""
        return self._once(text, asks=True)

    def offer(self, text: str) -> Reading:
        """`text` as something that can be given, likewise."""
        return self._once(text, asks=False)

    def _once(self, text: str, *, asks: bool) -> Reading:
        key = text, asks
        found = self._read_once.get(key)
        if found is None:
            found = self._read_once[key] = self._read(text, asks=asks)
        return found

    def _read(self, text: str, *, asks: bool) -> Reading:
        tokens = parts(text)
        lowered = [token.text.lower() for token in tokens]
        language = self._lexicon.language(lowered)
        met = ASKING[language].search(text.lower())
        frame = met.span() if met and asks and met.end() < len(text.rstrip(" .!?")) else (0, 0)
        found = _Found(
            language, text, asks=asks, frame=met.span() if met else (0, 0), known=self._weighed
        )
        at, place = 0, _Place(frame[0], situation="," in text[: frame[0]])
        if language == "de":
            tokens = list(self._taken_apart(tokens))
            lowered = [token.text.lower() for token in tokens]
        prepositions = PREPOSITIONS[language]
        while at < len(tokens):
            token = tokens[at]
            length, known = self._at(language, tokens, lowered, at)
            place.enter(token, lowered[at] in prepositions)
            if known.word is not None:
                found.add(known.word, place, known.acts, token.start, tokens[at + length - 1].end)
            at += length
        return found.reading()

    def _taken_apart(self, tokens: list[Part]) -> Iterator[Part]:
        """The words, compounds that are in no list as their two parts."""
        for token in tokens:
            length, _ = self._lexicon.at("de", [token.text], 0)
            both = None if length else self._lexicon.compound(token.text)
            if both is None:
                yield token
            else:
                yield token._replace(text=both[0], end=token.start + len(both[0]))
                start = token.end - len(both[1])
                yield token._replace(text=both[1], start=start, after_sign=False)

    def _at(
        self, language: str, tokens: list[Part], lowered: list[str], at: int
    ) -> tuple[int, _Known]:
        """How many words from `at` on belong together, and what they are."""
        token = tokens[at]
        key = language, token.text, token.start > 0
        known = self._single.get(key)
        if known is not None:
            following = lowered[at + 1] if known.followed and at + 1 < len(lowered) else ""
            if self._lexicon.stems.stem(language, following) not in known.followed:
                return 1, known
        length, entries = self._lexicon.at(language, lowered, at)
        if length < 2:
            if known is None:
                known = self._single[key] = self._new_single(language, token, entries)
            return 1, known
        both = *key, *(other.text for other in tokens[at + 1 : at + length])
        known = self._phrases.get(both)
        if known is None:
            entries = [*entries, *self._inner_acts(language, lowered, at, length)]
            entries += self._inner_topics(language, lowered, at, length, entries)
            word = self._new_word(language, tokens[at : at + length], entries)
            known = self._phrases[both] = _Known(word, _acts(entries))
        return length, known

    def _new_single(self, language: str, token: Part, entries: Sequence[Entry]) -> _Known:
        lowered = token.text.lower()
        if lowered in SMALL[language]:
            # "Sucht" is addiction, "sucht" looks for something.
            entries = [entry for entry in entries if entry.kind is not Kind.TOPIC]
        word = self._new_word(language, [token], entries)
        return _Known(word, _acts(entries), self._lexicon.following(language, lowered))

    def _inner_acts(
        self, language: str, words: list[str], start: int, length: int
    ) -> Iterator[Entry]:
        """The acts that single words of a phrase name: “driving lessons” are lessons."""
        if any(entry.kind is Kind.ACT for entry in self._lexicon.at(language, words, start)[1]):
            # “For hire” is a phrase of its own, and hires nobody.
            return
        for at in range(start, start + length):
            for entry in self._lexicon.at(language, words, at, most=1)[1]:
                if entry.kind is Kind.ACT:
                    yield entry

    def _inner_topics(
        self, language: str, words: list[str], start: int, length: int, entries: Sequence[Entry]
    ) -> Iterator[Entry]:
        """What the noun of a phrase is by itself, less closely: a guest room is a room. English and
        German have it last, the others first.
        """
        at = start + length - 1 if language in ("en", "de") else start
        known = {entry.group for entry in entries}
        if _kind(entries) is Kind.TOPIC and words[at] not in SMALL[language]:
            for entry in self._lexicon.at(language, words, at, most=1)[1]:
                if entry.kind is Kind.TOPIC and entry.group not in known:
                    yield replace(entry, closeness=entry.closeness * INNER)

    def _new_word(self, language: str, tokens: list[Part], entries: Sequence[Entry]) -> Word | None:
        typed = " ".join(token.text for token in tokens)
        lowered = typed.lower()
        stem = self._lexicon.stems.stem
        stems = " ".join(stem(language, token.text) for token in tokens)
        if not entries:
            if lowered in SMALL[language] or lowered.isdigit():
                return None
            kind = Kind.TOPIC
        else:
            kind = _kind(entries)
        rarity = self._lexicon.frequencies.rarity(language, lowered)
        if not entries and rarity < _RARE:
            kind = Kind.DESCRIBING
        if entries and kind is Kind.TOPIC:
            rarity = max(rarity, LISTED)
        if kind is Kind.DESCRIBING:
            rarity *= DESCRIBES
            return Word(typed, f"{language}:{stems}", kind, (), rarity)
        groups = tuple(
            Membership(entry.group, entry.closeness, entry.is_kind_of)
            for entry in entries
            if entry.kind is kind
        )
        if len(tokens) > 1 and kind is Kind.TOPIC:
            noun = tokens[-1 if language in ("en", "de") else 0].text
            groups = (*groups, Membership(f"{language}:{stem(language, noun)}", INNER))
        if not entries and self._is_name(language, tokens[0]):
            return Word(typed, f"name:{folded(typed)}", kind, (), rarity)
        return Word(typed, f"{language}:{stems}", kind, groups, rarity, listed=bool(groups))

    def _is_name(self, language: str, token: Part) -> bool:
        text = token.text
        if text.isupper():
            return True
        rare = self._lexicon.frequencies.rarity(language, text.lower()) == 1.0
        return rare and text[0].isupper() and token.start > 0 and language != "de"


def _acts(entries: Sequence[Entry]) -> tuple[tuple[str, str], ...]:
    """The names and sides of the acts among them."""
    acts = (entry.group.partition(" ") for entry in entries if entry.kind is Kind.ACT)
    return tuple((name, side) for name, _, side in acts)


def _kind(entries: Sequence[Entry]) -> Kind:
    kinds = {entry.kind for entry in entries}
    order = (Kind.TOPIC, Kind.PLACE, Kind.TIME, Kind.ACT, Kind.DESCRIBING)
    return next(kind for kind in order if kind in kinds)


class _Place:
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


class _Found:
    """What was found so far."""

    def __init__(
        self,
        language: str,
        text: str,
        *,
        asks: bool,
        frame: tuple[int, int],
        known: dict[tuple[int, float, bool], Word],
    ) -> None:
        self._language, self._text, self._asks = language, text, asks
        self._frame, self._known = frame, known
        self._topics: list[tuple[Word, float]] = []
        self._modifying = set[int]()
        self._last = 0
        self._acts: set[Act] = set()
        self._places: list[Word] = []
        self._times: list[Word] = []

    def add(
        self, word: Word, place: _Place, acts: Sequence[tuple[str, str]], start: int, end: int
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
        if key not in self._known:
            self._known[key] = _weighed(word, weight, modifies=key[2])
        return self._known[key]

    def _seeks(self) -> bool:
        begin, end = self._frame
        return bool(
            # “Bassist, looking for people to jam with” offers a bassist.
            "," not in self._text[:begin]
            and SEEKING.search(self._text[begin:end].lower())
            and not {act.name for act in self._acts} & {"job", "volunteering", "giving"}
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
                self._acts.add(Act(name, Side.TAKES if side == "asks" else Side.GIVES))
        elif self._asks and side == "gives" and HIRING.search(self._text[begin:].lower()):
            self._acts.add(Act(name, Side.GIVES))
        elif self._asks and side == "gives":
            wants_to = self._text[begin:end].endswith(" to") and start <= end + 1
            self._acts.add(Act(name, Side.GIVES if wants_to else Side.EITHER))
        elif not self._asks and side == "takes":
            self._acts.add(Act(name, Side.TAKES if end and start >= end else Side.EITHER))
        else:
            self._acts.add(Act(name, Side(side)))

    def reading(self) -> Reading:
        """The line. One that only asks for advice, or names nothing a list has, is about all it says."""
        named = not any(act.name == "advice" for act in self._acts) and any(
            word.listed and word.kind is Kind.TOPIC and weight == 1.0
            for word, weight in self._topics
        )
        topics = tuple(
            self._weighed(at, word, weight if named else 1.0)
            for at, (word, weight) in enumerate(self._topics)
        )
        return Reading(
            self._text,
            self._language,
            topics,
            frozenset(self._acts),
            tuple(self._places),
            tuple(self._times),
            self._seeks(),
            sum(word.says for word in topics),
            frozenset(
                member.group
                for word in topics
                for member in word.groups
                if member.group.startswith(LANGUAGE)
            ),
            tuple(map(id, topics)),
        )


def _weighed(word: Word, weight: float, *, modifies: bool) -> Word:
    says, asked = word.says * weight, weight >= SITUATION
    lost = says * (1.0 if word.listed else _UNLISTED) * (1.0 if asked else _CIRCUMSTANCE)
    return replace(word, says=says, asked=asked, lost=lost, modifies=modifies)
