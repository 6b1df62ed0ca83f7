"""Arabic names beside Latin ones, by their consonants: Arabic writes no short vowels, and what
stands for its letters in Latin is spelt in many ways ("Mohammed", "Muhamad").

The letters after ISO 233-2, those that Latin spellings confuse levelled together.
"""

from __future__ import annotations

import re
from functools import lru_cache

_ARABIC = dict(
    zip(
        "بتثجحخدذرزسشصضطظغفقكلمنهپچژگک",
        "bttjhhddrzsssdtzjfkklmnhbsjjk",
        strict=True,
    )
)
"""All others (alif, waw, ya, ayn, hamza, marks) stand for vowels or for nothing Latin writes."""
_LATIN = (
    ("kh", "h"), ("gh", "j"), ("sh", "s"), ("ch", "s"), ("th", "t"), ("dh", "d"), ("ph", "f"), ("dj", "j"),
    ("c", "k"), ("q", "k"), ("x", "ks"), ("g", "j"), ("p", "b"), ("v", "f"),
)  # fmt: skip
_VOWELS = re.compile("[aeiouyw]")
_TWICE = re.compile(r"(.)\1+")
_ARTICLES = {"al", "el", "ul", "bin", "ibn", "ben"}
_ARABIC_ARTICLES = {"بن", "ابن"}
_SHORTEST_WITH_ARTICLE = 5


@lru_cache(maxsize=16384)
def skeleton(words: tuple[str, ...]) -> str:
    """The consonants of a name's words without articles, "" when there are none."""
    return "".join(_bones(word) for word in words if word not in _ARTICLES | _ARABIC_ARTICLES)


def _bones(word: str) -> str:
    if word.isascii():
        for written, heard in _LATIN:
            word = word.replace(written, heard)
        bare = _VOWELS.sub("", word)
        bare = bare[:-1] if word.endswith("ah") else bare
    else:
        if word.startswith("ال") and len(word) >= _SHORTEST_WITH_ARTICLE:
            word = word[2:]
        bare = "".join(_ARABIC.get(char, "") for char in word)
    return _TWICE.sub(r"\1", bare)
