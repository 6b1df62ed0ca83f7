"""Words of names in letters that compare: folded, umlauts spelt one way, other scripts in Latin.

Cyrillic after ICAO 9303 part 3 (table 6B), Greek after ELOT 743, Hangul after the Revised
Romanization, kana after Hepburn. What a script writes more coarsely than Latin is levelled by
`sound`, which is compared only where one of two names was in another script.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from desktop_app.domain.names import fold

_CYRILLIC = dict(
    zip(
        "абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюяђјљњћџў",
        [
            "a",
            "b",
            "v",
            "g",
            "g",
            "d",
            "e",
            "e",
            "ie",
            "zh",
            "z",
            "i",
            "i",
            "i",
            "i",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "kh",
            "ts",
            "ch",
            "sh",
            "shch",
            "_",
            "y",
            "_",
            "e",
            "iu",
            "ia",
            "d",
            "j",
            "lj",
            "nj",
            "c",
            "dz",
            "u",
        ],
        strict=True,
    )
)
_GREEK_PAIRS = {"ου": "ou", "αυ": "av", "ευ": "ev", "μπ": "b", "ντ": "nt", "γγ": "ng", "γκ": "gk"}
_GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρστυφχψωσ",
        [
            "a",
            "v",
            "g",
            "d",
            "e",
            "z",
            "i",
            "th",
            "i",
            "k",
            "l",
            "m",
            "n",
            "x",
            "o",
            "p",
            "r",
            "s",
            "t",
            "y",
            "f",
            "ch",
            "ps",
            "o",
            "s",
        ],
        strict=True,
    )
)
_KANA_ROWS = (
    ("あいうえお", " a i u e o"), ("かきくけこ", "k ka ki ku ke ko"), ("がぎぐげご", "g ga gi gu ge go"),
    ("さしすせそ", "s sa shi su se so"), ("ざじずぜぞ", "z za ji zu ze zo"), ("たちつてと", "t ta chi tsu te to"),
    ("だぢづでど", "d da ji zu de do"), ("なにぬねの", "n na ni nu ne no"), ("はひふへほ", "h ha hi fu he ho"),
    ("ばびぶべぼ", "b ba bi bu be bo"), ("ぱぴぷぺぽ", "p pa pi pu pe po"), ("まみむめも", "m ma mi mu me mo"),
    ("やゆよわを", "y ya yu yo wa o"), ("らりるれろ", "r ra ri ru re ro"), ("ゃゅょんー", "y ya yu yo n _"),
)  # fmt: skip
_KATAKANA = 0x60
"""How far behind its hiragana a katakana stands in Unicode."""
_KANA = {
    ord(kana) + shift: letters.replace("_", "")
    for row, spelling in _KANA_ROWS
    for kana, letters in zip(row, spelling.split(" ")[1:], strict=True)
    for shift in (0, _KATAKANA)
    if kana != "ー" or not shift
}
_LEADS = [
    "g",
    "kk",
    "n",
    "d",
    "tt",
    "r",
    "m",
    "b",
    "pp",
    "s",
    "ss",
    "_",
    "j",
    "jj",
    "ch",
    "k",
    "t",
    "p",
    "h",
]
_VOWELS = [
    "a",
    "ae",
    "ya",
    "yae",
    "eo",
    "e",
    "yeo",
    "ye",
    "o",
    "wa",
    "wae",
    "oe",
    "yo",
    "u",
    "wo",
    "we",
    "wi",
    "yu",
    "eu",
    "ui",
    "i",
]
_TAILS = [
    "_",
    "k",
    "k",
    "k",
    "n",
    "n",
    "n",
    "t",
    "l",
    "k",
    "m",
    "l",
    "l",
    "l",
    "p",
    "l",
    "m",
    "p",
    "p",
    "t",
    "t",
    "ng",
    "t",
    "t",
    "k",
    "t",
    "p",
    "t",
]
_HANGUL = {
    chr(first + place): letters
    for first, row in ((0x1100, _LEADS), (0x1161, _VOWELS), (0x11A8, _TAILS[1:]))
    for place, letters in enumerate(row)
}
"""By the parts into which folding takes a syllable."""
_BEFORE = {**_KANA, **dict.fromkeys(map(ord, "'’ʼ`"), "")}
_WORD = re.compile(r"[^\W_]+\.?")
_LONGEST_SHORTENED = 4
_UMLAUTS = re.compile("(?<=[aou])e|(?<=a)a")
"""What stands for the dots of an umlaut (or the ring of an å) where they cannot be typed."""
_SOUNDS = (
    ("shch", "sh"), ("sch", "sh"), ("tch", "ch"), ("kh", "h"), ("ch", "h"), ("ph", "f"), ("th", "t"), ("ck", "k"),
    ("gk", "g"), ("x", "ks"), ("q", "k"), ("c", "k"), ("w", "v"), ("ou", "u"), ("y", "i"), ("j", "i"), ("tz", "ts"),
)  # fmt: skip
_TWICE = re.compile(r"(.)\1+")


@lru_cache(maxsize=65536)
def words(text: str) -> tuple[str, ...]:
    """The words of a name in letters that compare, in their order; hyphens part words, apostrophes
    do not. What is shortened ("C.", "Chr.", a single Latin letter) ends in a full stop.
    """
    return tuple(map(_word, _WORD.findall(fold(text.translate(_BEFORE)))))


def _word(found: str) -> str:
    bare = found.rstrip(".")
    shortened = len(bare) == 1 and bare.isascii()
    shortened |= found != bare and len(bare) <= _LONGEST_SHORTENED
    return f"{spelt(bare)}." if shortened else spelt(bare)


def spelt(word: str) -> str:
    """A folded word in Latin letters, with umlauts as if they had no dots: "mueller" and "muller"
    are one. Letters of a script that is not known stay.
    """
    return _UMLAUTS.sub("", word if word.isascii() else latin(word))


def latin(word: str) -> str:
    """A folded word with Cyrillic, Greek, Hangul and kana in Latin letters."""
    for pair, letters in _GREEK_PAIRS.items():
        word = word.replace(pair, letters)
    return "".join(map(_latin, word))


@lru_cache(maxsize=4096)
def _latin(char: str) -> str:
    found = _CYRILLIC.get(char) or _GREEK.get(char) or _HANGUL.get(char)
    return char if found is None else found.replace("_", "")


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """What is left of a Latin word when spellings of one foreign name are levelled: "Yulia",
    "Iuliia" and "Julia" are one.
    """
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    return _TWICE.sub(r"\1", word)


@lru_cache(maxsize=65536)
def script(text: str) -> str:
    """The script of the first letter, as Unicode names it ("LATIN", "CJK"), "" without a letter."""
    letter = next((char for char in text if char.isalpha()), "")
    return unicodedata.name(letter, "").split(" ")[0].split("-")[0] if letter else ""
