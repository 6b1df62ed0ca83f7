"""The lists of words that belong together, and finding the words of a line in them.

A list of topics is a line of text, its languages in the order en | de | fr | es | pt with commas
between the words; a word with "~" before it is only near the others, and those after "<" are kinds of
those before it: any trumpet is brass, yet no trombone. In the file of acts and of times a name
stands before the line ("lending takes: borrow"); a line of places is "Country = Land > City = Stadt,
City". What follows "#" is a remark. `resources/matching/README.md` explains it to whoever edits them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from itertools import repeat

from desktop_app.domain.matching.frequency import Frequencies
from desktop_app.domain.matching.small_words import SMALL
from desktop_app.domain.matching.stems import LANGUAGES, Stems, folded
from desktop_app.domain.matching.tokens import parts
from desktop_app.domain.matching.words import Kind

NEAR = 0.6
"""How close a word after "~" is to the others of its list."""
_PREFIX = 3
_SURELY, _LISTED = 3.0, 0.5
_SHORTEST = 4
"""Parts of a compound have at least so many letters."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A word or phrase of a list."""

    words: tuple[str, ...]
    group: str
    kind: Kind
    closeness: float = 1.0
    is_kind_of: bool = False


_Phrase = tuple[tuple[str, ...], Entry]
"""The stems that follow the first one, and the entry."""
_Begun = tuple[Sequence[Entry], Mapping[str, Sequence[_Phrase]]]


@dataclass(frozen=True, slots=True)
class Texts:
    """What the lexicon is made from: the text of each list by its kind, and frequent words."""

    lists: Mapping[Kind, str]
    frequent: Mapping[str, Sequence[str]]
    own: str = ""


class Lexicon:
    """All lists. Not for several threads at a time: stems are computed when first asked for."""

    def __init__(self, texts: Texts) -> None:
        self.frequencies = Frequencies(texts.frequent)
        self.stems = Stems()
        self.within: dict[str, str] = {}
        self._told: dict[str, tuple[float, ...]] = {}
        self._starts: dict[tuple[str, str], _Begun] = {}
        self._listed: dict[str, set[str]] = {language: set() for language in LANGUAGES}
        self._buckets: dict[tuple[str, str], list[Entry]] = {}
        self._stemmed: dict[tuple[str, str], dict[str, list[Entry]]] = {}
        for kind, text in texts.lists.items():
            for language, entry in self._entries(kind, text):
                self._add(language, entry)
        for language, entry in self._entries(Kind.TOPIC, texts.own, prefix="own"):
            self._add(language, entry)

    def again(self) -> Lexicon:
        """Another one of the same lists, for another thread: what is read of them is shared, what is
        found out while reading lines is not.
        """
        other = copy(self)
        other.stems, other._told, other._starts, other._stemmed = Stems(), {}, {}, {}
        return other

    def _entries(self, kind: Kind, text: str, prefix: str = "") -> Iterator[tuple[str, Entry]]:
        for number, line in enumerate(text.splitlines(), 1):
            bare = line.partition("#")[0].strip()
            if not bare:
                continue
            if kind is Kind.PLACE:
                yield from self._places(bare)
                continue
            name, colon, words = bare.rpartition(":")
            group = name.strip() if colon else f"{prefix}{kind.value} {number}"
            yield from _group(group, kind, words, everywhere=bool(prefix))

    def _places(self, line: str) -> Iterator[tuple[str, Entry]]:
        country, _, towns = line.partition(">")
        whole = country.split("=")[0].strip()
        for place in [country, *filter(None, map(str.strip, towns.split(",")))]:
            names = [name.strip() for name in place.split("=")]
            if names[0] != whole:
                self.within[names[0]] = whole
            for name in names:
                for language in LANGUAGES:
                    yield language, Entry(_words(name), names[0], Kind.PLACE)

    def _add(self, language: str, entry: Entry) -> None:
        if entry.words:
            key = language, folded(entry.words[0])[:_PREFIX]
            self._buckets.setdefault(key, []).append(entry)
        if len(entry.words) == 1 and entry.kind is not Kind.PLACE:
            self._listed[language].add(entry.words[0])

    def language(self, words: Sequence[str]) -> str:
        """The language of a line of these words in small letters; English if nothing tells."""
        if not words:
            return LANGUAGES[0]
        known = self._told
        told = [known.get(word) or self._told_by(word) for word in words]
        sums = [sum(each) for each in zip(*told, strict=True)]
        return LANGUAGES[sums.index(max(sums))]

    def _told_by(self, word: str) -> tuple[float, ...]:
        told = self._told.get(word)
        if told is None:
            told = self._told[word] = tuple(map(self._tells, LANGUAGES, repeat(word)))
        return told

    def _tells(self, language: str, word: str) -> float:
        """How much a word tells of the language: an article or preposition most, then one that is
        frequent there or in our lists.
        """
        small, listed = word in SMALL[language], word in self._listed[language]
        return _SURELY * small + _LISTED * listed + self.frequencies.told(language, word)

    def compound(self, word: str) -> tuple[str, str] | None:
        """The two listed words a German word is put together from: “Klavierunterricht”."""
        listed, lowered = self._listed["de"], word.lower()
        for cut in range(len(lowered) - _SHORTEST, _SHORTEST - 1, -1):
            if lowered[cut:] in listed:
                first = lowered[:cut]
                for bare in (first, *(first.removesuffix(end) for end in ("s", "n", "en", "es"))):
                    if bare in listed:
                        return word[: len(bare)], word[cut:]
        return None

    def at(
        self, language: str, words: Sequence[str], start: int, most: int = 9
    ) -> tuple[int, Sequence[Entry]]:
        """How many of `words` from `start` on the longest phrase takes (`most` words at most), and
        the entries it is; 0 and none if no list has any.
        """
        single, phrases = self._begun(language, words[start])
        longest, found = 1 if single else 0, single
        if not phrases or start + 1 == len(words) or most == 1:
            return longest, found
        stem = self.stems.stem
        for rest, entry in phrases.get(stem(language, words[start + 1]), ()):
            length = 1 + len(rest)
            if length < longest or length > most or start + length > len(words):
                continue
            if entry.words[0] in SMALL[language] and entry.words != tuple(
                words[start : start + length]
            ):
                # “For sale” is no part of “looking for a sales manager”.
                continue
            if all(stem(language, words[start + 1 + at]) == other for at, other in enumerate(rest)):
                found = [*found, entry] if length == longest else [entry]
                longest = length
        if longest > 1:
            found = _exact(found, tuple(words[start : start + longest]))
        return longest, found

    def following(self, language: str, word: str) -> Mapping[str, int]:
        """The stems that come second in phrases that begin with this word, and how many words the
        longest of each of these phrases has.
        """
        phrases = self._begun(language, word)[1]
        return {
            second: 1 + max(len(rest) for rest, _ in several) for second, several in phrases.items()
        }

    def _begun(self, language: str, word: str) -> _Begun:
        """The entries that are `word`, and the phrases that begin with it, by the second stem."""
        begun = self._starts.get((language, word))
        if begun is None:
            begun = self._starts[language, word] = self._start(language, word)
        return begun

    def _start(self, language: str, word: str) -> _Begun:
        key = language, folded(word)[:_PREFIX]
        bucket = self._stemmed.get(key)
        if bucket is None:
            bucket = self._stemmed[key] = self._stem_bucket(key)
        begun = bucket.get(self.stems.stem(language, word), [])
        typed = word.lower()
        single = _exact([entry for entry in begun if len(entry.words) == 1], (typed,))
        if language == "en":
            # A van "standing" idle is no stand at a fair, an officer no office.
            single = [
                entry
                for entry in single
                if entry.kind is not Kind.TOPIC
                or _is_inflected(typed, entry.words[0])
                or _is_done_by(typed, entry.words[0])
            ]
        phrases = dict[str, list[_Phrase]]()
        for entry in begun:
            rest = tuple(self.stems.stem(language, other) for other in entry.words[1:])
            if rest:
                phrases.setdefault(rest[0], []).append((rest, entry))
        return single, phrases

    def _stem_bucket(self, key: tuple[str, str]) -> dict[str, list[Entry]]:
        """The entries whose first word begins so, by the stem of that word."""
        language, bucket = key[0], dict[str, list[Entry]]()
        for entry in self._buckets.get(key, ()):
            bucket.setdefault(self.stems.stem(language, entry.words[0]), []).append(entry)
        return bucket


def _exact(entries: Sequence[Entry], typed: tuple[str, ...]) -> Sequence[Entry]:
    """Those that are the very words, if any is: "hospital" and "hospitality" share a stem."""
    return [entry for entry in entries if entry.words == typed] or entries


def _is_inflected(typed: str, listed: str) -> bool:
    """Whether the two English words are forms of one, rather than only of one stem."""
    return _bare(typed) == _bare(listed)


def _is_done_by(typed: str, listed: str) -> bool:
    """Whether who is listed does what was typed: a photographer photographs."""
    ends = typed.endswith(("s", "ing")) and len(listed) > _SHORTEST + 2
    bare = _bare(typed.removesuffix("ing"))
    return ends and listed.endswith(("er", "or")) and _bare(listed[:-1]) == bare


def _bare(word: str) -> str:
    for ending, bare in (("ies", "y"), ("ied", "y"), ("es", ""), ("s", ""), ("ed", ""), ("e", "")):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word.removesuffix(ending) + bare
    return word


def _group(name: str, kind: Kind, line: str, *, everywhere: bool) -> Iterator[tuple[str, Entry]]:
    """The entries of one list. A user's own list without "|" is taken to be of every language."""
    columns = line.split("|")
    if everywhere and len(columns) == 1:
        columns *= len(LANGUAGES)
    for language, column in zip(LANGUAGES, columns, strict=False):
        wide, _, kinds = column.partition("<")
        for texts, is_kind_of in ((wide, False), (kinds, True)):
            for text in texts.split(","):
                bare = text.strip()
                closeness = NEAR if bare.startswith("~") else 1.0
                words = _words(bare.lstrip("~ "))
                yield language, Entry(words, name, kind, closeness, is_kind_of)


def _words(text: str) -> tuple[str, ...]:
    return tuple(part.text.lower() for part in parts(text))
