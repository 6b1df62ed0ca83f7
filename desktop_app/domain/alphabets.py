"""The order of letters, by language: where one has letters that others take for a letter with a mark
(Swedish å after z), a folded name gets a key that sorts so by the numbers of its characters alone. So
an index of the database keeps the order that people see.

The letters are those of the collation of the Unicode CLDR (common/collation, release 46) that differ
from another one in the first degree. Names in Chinese characters without a phonetic name stand in
the order of Unicode.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from desktop_app.domain.names import fold
from desktop_app.domain.scripts import is_east_asian

_FIRST = 0xF0000
"""Private characters: what follows the letter they are put behind sorts before them."""

_NORDIC = "z: æ,ä ø,ö å,aa"
_SWEDISH = "z: å ä,æ ö,ø"
_SERBO_CROATIAN = "c: č ć; d: dž đ; l: lj; n: nj; s: š; z: ž"
_AFTER = {
    "az": "c: ç; e: ə; g: ğ; h: x ı; k: q; o: ö; s: ş; u: ü",
    "be": "е: ё; и: й; у: ў",
    "bg": "и: й",
    "bs": _SERBO_CROATIAN,
    "cs": "c: č; h: ch; r: ř; s: š; z: ž",
    "cy": "c: ch; d: dd; f: ff; g: ng; l: ll; p: ph; r: rh; t: th",
    "da": _NORDIC,
    "eo": "c: ĉ; g: ĝ; h: ĥ; j: ĵ; s: ŝ; u: ŭ",
    "es": "n: ñ",
    "et": "s: š z ž; w: õ ä ö ü",
    "fi": _SWEDISH,
    "gl": "n: ñ",
    "hr": _SERBO_CROATIAN,
    "hu": "c: cs; d: dz dzs; g: gy; l: ly; n: ny; o: ö,ő; s: sz; t: ty; u: ü,ű; z: zs",
    "is": "a: á; d: ð,đ; e: é; i: í; o: ó; u: ú; y: ý; z: þ æ,ä ö,ø å",
    "lt": "c: č; i: =y; s: š; z: ž",
    "lv": "c: č; g: ģ; k: ķ; l: ļ; n: ņ; s: š; z: ž",
    "mk": "г: ѓ; к: ќ",
    "nb": _NORDIC,
    "nn": _NORDIC,
    "no": _NORDIC,
    "pl": "a: ą; c: ć; e: ę; l: ł; n: ń; o: ó; s: ś; z: ź ż",
    "ro": "a: ă â; i: î; s: ș,ş; t: ț,ţ",
    "ru": "и: й",
    "sk": "a: ä; c: č; h: ch; o: ô; s: š; z: ž",
    "sl": "c: č ć; d: đ; s: š; z: ž",
    "sq": "c: ç; d: dh; e: ë; g: gj; l: ll; n: nj; r: rr; s: sh; t: th; x: xh; z: zh",
    "sr": _SERBO_CROATIAN,
    "sv": _SWEDISH,
    "tr": "c: ç; g: ğ; h: ı; o: ö; s: ş; u: ü",
    "uk": "г: ґ; е: є; и: і ї й",
    "vi": "a: ă â; d: đ; e: ê; o: ô ơ; u: ư",
}
"""For each language: a letter, and those that follow it in their order; "," stands between two that
count as one, "=" before one that counts as the letter itself."""
_DOTLESS = ("az", "tr")
"""Languages in which I is the capital of ı."""


_SMALL_KANA = dict(zip("ぁぃぅぇぉっゃゅょゎゕゖ", "あいうえおつやゆよわかけ", strict=True))
_KANA = str.maketrans(
    {chr(code + 0x60): chr(code) for code in range(0x3041, 0x3097)}
    | {chr(ord(small) + 0x60): large for small, large in _SMALL_KANA.items()}
    | _SMALL_KANA
    | {"ー": "", "・": " "}
)
"""Katakana as hiragana, small ones as large ones, for both are read alike (JIS X 4061)."""
_FIRST_EAST_ASIAN = "\u1100"
_COLUMNS = "あいうえお かきくけこ さしすせそ たちつてと なにぬねの はひふへほ まみむめも やゆよ らりるれろ わゐゑをん"
_CONSONANTS = "ㄱ12 ㄴ1 ㄷ12 ㄹ1 ㅁ1 ㅂ12 ㅅ12 ㅇ1 ㅈ12 ㅊ1 ㅋ1 ㅌ1 ㅍ1 ㅎ1"


def _headings() -> dict[str, str]:
    found = {kana: column[0] for column in _COLUMNS.split() for kana in column}
    spread = [group[0] for group in _CONSONANTS.split() for _ in group[1:]]
    return found | {chr(ord(_FIRST_EAST_ASIAN) + place): at for place, at in enumerate(spread)}


_HEADINGS = _headings()
"""Under which letter of a Japanese or Korean list a key stands, by its first character."""


def _read(key: str) -> str:
    """A folded key with its kana as they are read."""
    return key if key.isascii() else key.translate(_KANA)


class Alphabet:
    """The letters of a language, "" for the order that suits most."""

    def __init__(self, language: str) -> None:
        self.language = language if language in _AFTER else ""
        self._dotless = self.language in _DOTLESS
        self._codes: dict[str, str] = {}
        self._labels: dict[str, str] = {}
        for group in filter(None, _AFTER.get(self.language, "").split(";")):
            base, _, letters = group.strip().partition(": ")
            for place, same in enumerate(letters.split(), 1):
                if same.startswith("="):
                    self._codes[same[1:]] = base
                    continue
                code = base + chr(_FIRST + place)
                self._labels[code] = same.split(",")[0]
                self._codes |= dict.fromkeys(same.split(","), code)
        longest = sorted(self._codes, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, longest))) if longest else None
        self._is_plain = not any(map(str.isascii, self._codes)) and not self._dotless

    def key(self, text: str) -> str:
        """What `text` is sorted by: folded, its own letters of the language in their place."""
        if self._pattern is None or (self._is_plain and text.isascii()):
            return _read(fold(text))
        small = unicodedata.normalize("NFC", text)
        if self._dotless:
            small = small.replace("I", "ı").replace("İ", "i")
        small = small.lower()
        return _read(fold(self._pattern.sub(lambda found: self._codes[found[0]], small)))

    def letter(self, key: str) -> str:
        """The letter a key begins with, as a heading: the first of its column in kana (あ か さ …), the
        first consonant in Hangul; "#" for digits and signs, "…" for scripts that have no letters.
        """
        if key[:2] in self._labels:
            label = self._labels[key[:2]]
            return "İ" if self._dotless and label == "i" else label[:1].upper() + label[1:]
        first = key[:1]
        if not first.isalpha():
            return "#"
        if first >= _FIRST_EAST_ASIAN and is_east_asian(first):
            return _HEADINGS.get(first, "…")
        return "İ" if self._dotless and first == "i" else first.upper()


@lru_cache(maxsize=4)
def alphabet(language: str) -> Alphabet:
    """The letters of a language by its code of two letters (ISO 639-1)."""
    return Alphabet(language)
