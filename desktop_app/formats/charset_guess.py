"""Which charset some text may be written in, where nothing says so: the one in which its words look
most like names.

Every reading is judged letter by letter: how often the names of a language have that letter between
such neighbours (`charset_letters.py`). On one to twelve names of 33 languages in 24 charsets this
is right more often than the general detectors, which are made for pages of prose:
`tests/formats/test_charset_guess.py` tells the figures.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from desktop_app.formats.charset_letters import COMMON, LETTERS

_LANGUAGES = {
    "cp1252": "de fr es pt sv da no fi it",
    "cp1250": "cs pl hu sk sl hr ro",
    "cp1251": "ru uk bg",
    "cp1253": "el",
    "cp1254": "tr",
    "cp1255": "he",
    "cp1256": "ar fa",
    "cp1257": "lv lt et",
    "cp874": "th",
    "iso8859-2": "cs pl hu sk sl hr",
    "iso8859-5": "ru bg",
    "koi8-r": "ru",
    "koi8-u": "uk",
    "cp866": "ru",
    "mac_roman": "de fr es pt sv da no fi it",
    "cp850": "de fr es pt sv da no fi it",
    "cp852": "cs pl hu sk sl hr",
    "cp932": "ja",
    "euc_jp": "ja",
    "gb18030": "zh",
    "big5": "tw",
    "cp949": "ko",
}
"""The charsets tried, each with the languages whose files are written in it."""
_BETWEEN = re.compile(r"[\s,;:]+", re.ASCII)
_RARE = {
    "cp1252": 0.0,
    "cp1251": 0.5,
    "mac_roman": 2.5,
    "cp850": 3.5,
    "cp852": 3.5,
    "cp866": 2.0,
    "iso8859-2": 2.0,
    "iso8859-5": 2.5,
    "koi8-u": 1.5,
    "euc_jp": 2.0,
}
"""What counts against a charset because few files are written in it."""
_VOWELS = frozenset("aeiouyøæœəıаеёиоуыэюяіїєαεηιουω")
_WITHIN, _ALONE = frozenset("’·"), frozenset("€§°№\u00a0")
_PUNCTUATION = frozenset("‘’“”„–—…«»°§€\u00a0·№ºª")
_PLACES = {
    left + right: place
    for place, (left, right) in enumerate((left, right) for left in "SVC" for right in "SVC")
}  # S: the word's edge, V: a vowel, C: any other letter.
_NO_CHARACTER, _OTHER_SCRIPT, _SYMBOL, _NOT_OF_IT, _APART = 25.0, 7.0, 9.0, 9.0, 3.0
_CASE, _SMALL_FIRST, _BY_ITSELF = 4.0, 2.0, 4.0
_NAMED = 8.0
"""What speaks for a charset that other lines of the file name."""
FIRST_LOOK, CLOSER_LOOK, ALL = 40, 6, 400
"""Words by which all charsets are judged, how many of those are judged again, and by how many
words."""
_LONGEST = 40
"""Letters of a word that are judged; what has no blanks is no names."""


def ranked(lines: Sequence[bytes], named: Iterable[str] = ()) -> list[str]:
    """The charsets that text may be in, the likeliest first, without those in which it reads no
    differently. `named` are those that the file itself names elsewhere.
    """
    data, known = b"\n".join(lines), set(named)
    readings = {name: words_of(data.decode(name, "replace")) for name in (*_LANGUAGES, *known)}
    first = sorted(readings, key=lambda name: _cost(name, readings[name][:FIRST_LOOK], known))
    close = sorted(first[:CLOSER_LOOK], key=lambda name: _cost(name, readings[name][:ALL], known))
    best: list[str] = []
    for name in (*close, *first[CLOSER_LOOK:]):
        if all(readings[name] != readings[other] for other in best):
            best.append(name)
    return best


def words_of(text: str) -> list[str]:
    """The different words of a text that are not ASCII alone, in their order."""
    return list(dict.fromkeys(word for word in _BETWEEN.split(text) if not word.isascii()))


def _cost(charset: str, words: Sequence[str], named: set[str]) -> float:
    """How little these words look like names; small is good."""
    languages = _LANGUAGES.get(charset, "de").split()
    cost = min(sum(_word_cost(word, language) for word in words) for language in languages)
    return cost + _RARE.get(charset, 1.0) - (_NAMED if charset in named else 0.0)


def _word_cost(word: str, language: str) -> float:
    common = _commonness().get(language)
    cost, last = 0.0, len(word) - 1
    for place, mark in enumerate(word[:_LONGEST]):
        if mark.isascii():
            continue
        before = word[place - 1] if place else " "
        after = word[place + 1] if place < last else " "
        if common is None:
            cost += _letter_cost(before, mark, after, language)
        else:
            cost += common.get(mark) or (10.0 if _kind(mark) != "S" else 12.0)
    return cost


@lru_cache(maxsize=16_384)
def _letter_cost(before: str, mark: str, after: str, language: str) -> float:
    """How unlikely `mark` is between these neighbours in a name of that language."""
    kind = _kind(mark)
    if kind == "-":
        return _NO_CHARACTER
    if kind == "S":
        near = (before.isalpha(), after.isalpha())
        odd = any(near) if mark in _ALONE else all(near) and mark not in _WITHIN
        return _APART if mark in _PUNCTUATION and not odd else _SYMBOL
    left, right = _kind(before), _kind(after)
    if left == right == "S":
        return _BY_ITSELF
    costs = _letters(language).get(mark.lower())
    cost = _NOT_OF_IT if costs is None else costs[_PLACES.get(left + right, 0)]
    if mark >= "\u0250" and any(near.isascii() and near.isalpha() for near in (before, after)):
        cost += _OTHER_SCRIPT
    return cost + _case_cost(before, mark, after, left)


def _case_cost(before: str, mark: str, after: str, left: str) -> float:
    """What counts against a capital within a word, or a small letter among capitals or before
    all others.
    """
    if mark.isupper():
        among_small = before.islower() or (before.isupper() and after.islower())
        return _CASE if among_small else 0.0
    if mark.islower():
        if before.isupper() and after.isupper():
            return _CASE
        return _SMALL_FIRST if left == "S" else 0.0
    return 0.0


@lru_cache(maxsize=4096)
def _kind(mark: str) -> str:
    """V for a vowel, C for another letter or a mark on one, "-" for what is no character, S for all
    else.
    """
    category = unicodedata.category(mark)
    if mark == "\ufffd" or category in ("Cc", "Co", "Cn"):
        return "-" if mark > "\x7f" else "S"
    if category[0] not in "LM":
        return "S"
    return "V" if unicodedata.normalize("NFD", mark.lower())[0] in _VOWELS else "C"


@lru_cache(maxsize=64)
def _letters(language: str) -> Mapping[str, tuple[float, ...]]:
    """By letter what it costs at each place."""
    return {
        item[0]: tuple(int(digit, 36) / 3 for digit in item[1:])
        for item in LETTERS[language].split()
    }


@lru_cache(maxsize=1)
def _commonness() -> Mapping[str, Mapping[str, float]]:
    """By language of many characters what each costs: those used as Zipf's law has it, the first
    few alike.
    """
    return {
        language: {mark: math.log(rank + 8) + 1.35 for rank, mark in enumerate(marks)}
        for language, marks in COMMON.items()
    }
