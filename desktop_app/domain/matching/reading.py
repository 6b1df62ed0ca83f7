"""Reading a line: its language, the words that say something, the acts, the places and times."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

from desktop_app.domain.matching.found import Found, Known, Place
from desktop_app.domain.matching.small_words import ASKING, PREPOSITIONS, SMALL
from desktop_app.domain.matching.stems import folded
from desktop_app.domain.matching.tokens import Part, parts
from desktop_app.domain.matching.words import Kind, Membership, Reading, Word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_app.domain.matching.lexicon import Entry, Lexicon

LISTED = 0.6
"""A word of a list of topics says at least that much, however frequent it is."""
DESCRIBES = 0.3
"""What a word counts that describes."""
_RARE = 0.68
"""A word that is in no list and among some 700 most frequent ones only describes."""
_AMBIGUOUS, _CLEAR = 0.7, 0.9
"""How surely a frequent word means what it is listed for, and from which rarity on a word is wholly
clear only by being rarer still. Frequent words have more meanings (Zipf, *The Meaning-Frequency
Relationship of Words*, Journal of General Psychology 33, 1945).
"""
INNER = 0.6
"""How close a phrase is to the lists its noun is in by itself."""


@dataclass(frozen=True, slots=True)
class _Words:
    """What words by themselves are, None for small ones; the acts they name; the stems that may
    follow them in a longer phrase, and how many words the longest one of each has.
    """

    word: Word | None
    acts: tuple[tuple[str, str], ...] = ()
    followed: Mapping[str, int] | None = None


class Reader:
    """Reads lines with one lexicon. Not for several threads at a time."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._single: dict[tuple[str, str, bool], _Words] = {}
        self._phrases: dict[tuple[object, ...], tuple[int, _Words]] = {}
        self._spelled: dict[tuple[str, ...], _Words] = {}
        self._known = Known()
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
        found = Found(
            language, text, asks=asks, frame=met.span() if met else (0, 0), known=self._known
        )
        at, place = 0, Place(frame[0], situation="," in text[: frame[0]])
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
    ) -> tuple[int, _Words]:
        """How many words from `at` on belong together, and what they are."""
        token = tokens[at]
        key = language, token.text, token.start > 0
        known = self._single.get(key)
        if known is None:
            _, entries = self._lexicon.at(language, lowered, at, most=1)
            known = self._single[key] = self._new_single(language, token, entries)
        if not known.followed or at + 1 == len(tokens):
            return 1, known
        longest = known.followed.get(self._lexicon.stems.stem(language, lowered[at + 1]))
        if longest is None:
            return 1, known
        both = *key, *[other.text for other in tokens[at + 1 : at + longest]]
        found = self._phrases.get(both)
        if found is None:
            length, entries = self._lexicon.at(language, lowered, at)
            if length > 1:
                known = self._phrase(language, tokens, lowered, at, length, entries)
            found = self._phrases[both] = length if length > 1 else 1, known
        return found

    def _phrase(
        self,
        language: str,
        tokens: list[Part],
        lowered: list[str],
        at: int,
        length: int,
        entries: Sequence[Entry],
    ) -> _Words:
        """What so many words from `at` on are, which these entries are; the same each time."""
        typed = language, *[token.text for token in tokens[at : at + length]]
        known = self._spelled.get(typed)
        if known is None:
            known = self._new_phrase(language, tokens, lowered, at, length, entries)
            self._spelled[typed] = known
        return known

    def _new_phrase(
        self,
        language: str,
        tokens: list[Part],
        lowered: list[str],
        at: int,
        length: int,
        entries: Sequence[Entry],
    ) -> _Words:
        entries = [*entries, *self._inner_acts(language, lowered, at, length)]
        entries += self._inner_topics(language, lowered, at, length, entries)
        word = self._new_word(language, tokens[at : at + length], entries)
        return _Words(word, _acts(entries))

    def _new_single(self, language: str, token: Part, entries: Sequence[Entry]) -> _Words:
        lowered = token.text.lower()
        if lowered in SMALL[language]:
            # "Sucht" is addiction, "sucht" looks for something.
            entries = [entry for entry in entries if entry.kind is not Kind.TOPIC]
        word = self._new_word(language, [token], entries)
        return _Words(word, _acts(entries), self._lexicon.following(language, lowered))

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
        if _kind(entries) is Kind.TOPIC and not self._is_general(language, words[at]):
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
        sure = _AMBIGUOUS + (1 - _AMBIGUOUS) * max(0.0, (rarity - _CLEAR) / (1 - _CLEAR))
        if not entries and rarity < _RARE:
            kind = Kind.DESCRIBING
        if entries and kind is Kind.TOPIC:
            rarity = max(rarity, LISTED)
        if kind is Kind.DESCRIBING:
            rarity *= DESCRIBES
            return Word(typed, f"{language}:{stems}", kind, (), rarity, sure=sure)
        groups = tuple(
            Membership(entry.group, entry.closeness, entry.is_kind_of)
            for entry in entries
            if entry.kind is kind
        )
        if len(tokens) > 1 and kind is Kind.TOPIC:
            noun = tokens[-1 if language in ("en", "de") else 0].text
            if not self._is_general(language, noun.lower()):
                groups = (*groups, Membership(f"{language}:{stem(language, noun)}", INNER))
        if not entries and self._is_name(language, tokens[0]):
            return Word(typed, f"name:{folded(typed)}", kind, (), rarity)
        listed = bool(groups)
        return Word(typed, f"{language}:{stems}", kind, groups, rarity, listed=listed, sure=sure)

    def _is_general(self, language: str, noun: str) -> bool:
        """Whether a noun says nothing by itself: a cosmetics maker is no bottle maker."""
        entries = self._lexicon.at(language, [noun], 0, most=1)[1]
        return noun in SMALL[language] or any(entry.kind is Kind.DESCRIBING for entry in entries)

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
