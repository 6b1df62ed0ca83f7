"""Notes jotted down as fields between slashes or bars: "coffee/ivan/sat 14th/3pm"."""

from __future__ import annotations

import re

_BETWEEN = re.compile(r"(?<=\w)/(?=[^\W\d])|(?<=[^\W\d])/(?=\d)")
_SPACED = re.compile(r"(?<= )[/|](?= )")
_NO_FIELDS = re.compile(r"//|\bw/|/[^\W\d](?!\w)|\b(?:and/or|he/she|his/her)\b", re.IGNORECASE)
_FEWEST = 2
"""Slashes without blanks that make fields of what they part: "Ana/Tom" are two people."""
_FIELD_ENDS = ","


def in_clauses(text: str) -> str:
    """`text` with a comma for each mark between its fields, every other character in its place."""
    if "/" not in text and "|" not in text:
        return text
    text = _SPACED.sub(_FIELD_ENDS, text)
    if len(_BETWEEN.findall(text)) < _FEWEST or _NO_FIELDS.search(text):
        return text
    return _BETWEEN.sub(_FIELD_ENDS, text)
