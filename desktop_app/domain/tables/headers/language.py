"""What a language brings to reading the headers of tables."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.domain.names import fold

_NO_WORDS = re.compile(r"[\W_]+")
_ORDINALS = {ord("º"): None, ord("ª"): None}
_JOINED = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def plain(header: str) -> str:
    """A header as the words of a language are compared: no capitals, diacritics or punctuation, and
    `HomePhone` as two words.
    """
    if header.isidentifier() and not header.isupper():
        header = _JOINED.sub(" ", header)
    return _NO_WORDS.sub(" ", fold(header.translate(_ORDINALS))).strip()


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """Words in the form of `plain`, with what they say.

    `things` are said with or without a number and one of `places` around them (“phone”, “home
    phone 2”); `phrases` are whole headers without their number. Their values are columns in text
    form, of places the label ("" for a word that may stand before anything). Some are decided by the columns around: `name` (family name, given
    name or all of it), `heading` (a title before the name, or of the job), `surname` (the family name, or a
    nickname), `feast` (birthday or anniversary) and `number` (of the house, after a street).
    """

    key: str
    places: dict[str, str]
    things: dict[str, str]
    phrases: dict[str, str]


def said(words: str) -> dict[str, str]:
    """A table of one `header | header = column` a line."""
    found: dict[str, str] = {}
    for line in words.strip().splitlines():
        names, _, value = line.partition(" =")
        found.update((plain(name), value.strip()) for name in names.split("|"))
    return found
