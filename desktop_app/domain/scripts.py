"""In which script, and so by what custom, a name is written: told by its letters alone."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_EAST_ASIAN = ("CJK", "HANGUL", "HIRAGANA", "KATAKANA", "BOPOMOFO", "IDEOGRAPHIC")
_FIRST_EAST_ASIAN = "\u1100"
# Not compiled yet: the first frame knows people and asks nothing of their letters.
_VIETNAMESE = "[ơưƠƯ\u1ea0-\u1eb7\u1ebe-\u1ec9\u1ece-\u1ee3\u1ee6-\u1ef1]"
"""Letters that only Vietnamese has (Unicode, Latin Extended Additional). Those with a dot below that
Yoruba and Igbo write too (ẹ ị ọ ụ) tell nothing, nor do those that others have with other marks
(ẽ ỳ ỷ ỹ ỵ).
"""


@lru_cache(maxsize=4096)
def is_east_asian(text: str) -> bool:
    """Whether there are Chinese characters, Hangul or kana in a text."""
    if text.isascii():
        return False
    return any(
        unicodedata.name(char, "").startswith(_EAST_ASIAN)
        for char in text
        if char >= _FIRST_EAST_ASIAN
    )


def is_all_east_asian(text: str) -> bool:
    """Whether all letters of a text are such, and there are some."""
    if text.isascii():
        return False
    letters = [char for char in text if char.isalpha()]
    return bool(letters) and all(is_east_asian(char) for char in letters)


def is_vietnamese(text: str) -> bool:
    """Whether there are letters in a text that no other language writes."""
    if text.isascii():
        return False
    return re.search(_VIETNAMESE, unicodedata.normalize("NFC", text)) is not None


def share_no_script(one: str, other: str) -> bool:
    """Whether two texts have letters both, and none of one script."""
    first, second = _scripts(one), _scripts(other)
    return bool(first and second) and not first & second


def _scripts(text: str) -> set[str]:
    """The scripts of a text's letters, by how Unicode begins their names."""
    return {unicodedata.name(char, "").partition(" ")[0] for char in text if char.isalpha()}
