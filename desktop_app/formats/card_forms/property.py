"""Properties of a card that was not written as lines, as lines of vCard 4.0.

A card read so is a vCard to all that follows: what is kept, what is known again, what is written.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from desktop_app.domain.importing import ContactRead, GroupRead, Problem, RecordRead
from desktop_app.formats.vcard.property_line import escape
from desktop_app.formats.vcard.reader import read_vcards_from

Params = Sequence[tuple[str, str]]
_NAME = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")
_RAW = frozenset(
    ["uri", "date", "date-and-or-time", "date-time", "time", "timestamp", "binary"]
    + ["language-tag", "utc-offset", "boolean", "integer", "float"]
)
_BY_DEFAULT = frozenset(["text", "unknown", "date-and-or-time", "timestamp", "language-tag"])
KINDS = _RAW | _BY_DEFAULT
"""Types of values."""
_STRUCTURED = frozenset(["N", "ADR"])
_LISTS = frozenset(["NICKNAME", "CATEGORIES"])


def line_of(
    name: str, params: Params, kind: str, values: Sequence[str | Sequence[str | Sequence[str]]]
) -> str:
    """One property: `kind` is the type of its values as RFC 7095 has it, and a value is a text or
    its components, of which each may be several texts. "" for a name that is none.
    """
    group, _, bare = name.upper().rpartition(".")
    if not bare or not set(bare) <= _NAME:
        return ""
    head = f"{group}.{bare}" if group else bare
    for key, value in params:
        if key and set(key.upper()) <= _NAME:
            head += f";{key.upper()}={_quoted(value)}"
    if kind not in _BY_DEFAULT:
        head += f";VALUE={kind}" if set(kind.upper()) <= _NAME else ""
    if bare in _STRUCTURED and len(values) > 1 and all(isinstance(each, str) for each in values):
        # Some write the components as values, where RFC 7095 section 3.3.1.3 has an array.
        values = [[str(each) for each in values]]
    within = "\\n" if bare == "ADR" else ","
    texts = [_value(value, kind in _RAW, within) for value in values]
    joint = "," if bare in _LISTS else ";" if bare == "ORG" else ","
    return f"{head}:{joint.join(texts)}"


def _value(value: str | Sequence[str | Sequence[str]], is_raw: bool, within: str) -> str:
    """`within` stands between several texts of one component: a street may have several lines."""
    if isinstance(value, str):
        return value.replace("\r", "").replace("\n", "") if is_raw else escape(value)
    parts = (part if isinstance(part, str) else None for part in value)
    return ";".join(
        escape(part) if part is not None else within.join(map(escape, filter(None, value[place])))
        for place, part in enumerate(parts)
    )


def _quoted(value: str) -> str:
    """A value of a parameter (RFC 6868 for what may not stand in one)."""
    text = value.replace("^", "^^").replace("\r", "").replace("\n", "^n").replace('"', "^'")
    return f'"{text}"' if any(mark in text for mark in ":;,") else text


def card_of(lines: Iterable[str], version: str, file: str, number: int) -> Iterator[RecordRead]:
    """The record of one card, the `number`th of its file, from its lines."""
    body = "".join(f"{line}\r\n" for line in lines if line)
    text = f"BEGIN:VCARD\r\nVERSION:{version}\r\n{body}END:VCARD\r\n"
    for item in read_vcards_from(io.BytesIO(text.encode("utf-8", "replace")), file):
        if isinstance(item, ContactRead):
            problems = tuple(replace(problem, line=number) for problem in item.problems)
            yield replace(item, line=number, problems=problems)
        elif isinstance(item, GroupRead | Problem):
            yield replace(item, line=number)
