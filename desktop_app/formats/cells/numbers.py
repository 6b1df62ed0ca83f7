"""Telephone numbers and e-mail addresses as people write them into one cell: several, and which each
is beside it.
"""

from __future__ import annotations

import re

_WORDS = {
    "mobile": "mobile mob mobil mobiltelefon cell cellphone m c handy cel móvil movil celular telemóvel gsm portable",
    "home": "home h private privat priv casa domicile dom",
    "work": "work w office business o dienstlich dienst geschäftlich gesch büro buero bureau trabajo trabalho",
    "fax": "fax f telefax",
    "": "tel telefon telephone phone ph t tél teléfono",
}
_LABELS = {word: label for label, words in _WORDS.items() for word in words.split()}
_NUMBER = r"[+(]?[\d][\d\s()./\-–]{4,}\d"
_BEFORE = re.compile(rf"([^\W\d_]+)(?:\.?:|\.|)\s*({_NUMBER})")
_BEHIND = re.compile(rf"({_NUMBER})\s*(?:\(([^\W\d_]+)\.?\)|([^\W\d_]+)\.?)")
_EMAIL = re.compile(r"(?:([^\W\d_]+)\s*:\s*)?([^\s@:()<>]+@[^\s@:()<>]+)(?:\s+\(([^\W\d_]+)\.?\))?")
_EMAILS = re.compile(r"[;,\n]|\s/\s")
_OF_EMAILS = ("home", "work", "")
_SLASH = re.compile(r"\s+/\s+")
_LONG = 7
"""Digits: a slash between shorter ones stands behind the code of a town."""
_NO_DIGIT = re.compile(r"\D")
_FRACTION = re.compile(r"(\d{7,15})\.0")
"""How pandas and others write a column of numbers with gaps."""


def with_its_label(text: str) -> tuple[str, str]:
    """A number and the label beside it, "" where there is none that is known."""
    if text[:1].isalpha() and (found := _BEFORE.fullmatch(text)):
        label, number = _LABELS.get(found[1].lower()), found[2]
    elif text and not text[-1].isdigit() and (found := _BEHIND.fullmatch(text)):
        label, number = _LABELS.get((found[2] or found[3]).lower()), found[1]
    else:
        return text, ""
    return (text, "") if label is None else (number, label)


def numbers_in(text: str) -> list[str]:
    """Whole numbers between which a slash stands apart, or the text as it is."""
    if found := _FRACTION.fullmatch(text):
        return [found[1]]
    if "/" not in text:
        return [text]
    parts = _SLASH.split(text)
    are_whole = all(len(_NO_DIGIT.sub("", part)) >= _LONG for part in parts)
    return parts if are_whole else [text]


def emails_with_labels(text: str) -> list[tuple[str, str]]:
    """The addresses of a cell each with the label beside it; none where nothing is beside any, or
    something else.
    """
    if "(" not in text and ":" not in text:
        return []
    found = [_EMAIL.fullmatch(part.strip()) for part in _EMAILS.split(text) if part.strip()]
    result = []
    for each in found:
        word = (each[1] or each[3] or "tel").lower() if each else ""
        label = _LABELS.get(word)
        if each is None or label not in _OF_EMAILS or (each[1] and each[3]):
            return []
        result.append((each[2], label or ""))
    return result
