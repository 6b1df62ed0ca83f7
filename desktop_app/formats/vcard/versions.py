"""A line of one version as the other would write it: what Kith need not understand to keep."""

from __future__ import annotations

import re

from desktop_app.formats.vcard.channels import number_of
from desktop_app.formats.vcard.photo import decoded
from desktop_app.formats.vcard.property_line import (
    LONGEST_HEAD,
    Head,
    escape,
    head_text,
    split_line,
    unescape,
)

_APPLE = {"KIND": "X-ADDRESSBOOKSERVER-KIND", "MEMBER": "X-ADDRESSBOOKSERVER-MEMBER"}
_MODERN = {apple: name for name, apple in _APPLE.items()}
_MARKS = ("BEGIN:VCARD", "END:VCARD", "VERSION:")
_ENDS = tuple(mark.partition(":")[0] for mark in _MARKS)
_BINARY = {"PHOTO": "image", "LOGO": "image", "SOUND": "audio", "KEY": "application"}


_TYPE_NAME = re.compile(r"[A-Z0-9.+_-]{1,40}")
"""The second half of a media type, in capitals (RFC 6838 section 4.2)."""
_MOST_APART = 20
"""Types of a property that are each written as a parameter."""
_QUOTED = re.compile(r'"[^"]*"')
_BLANKS = re.compile(r"\s[;=:]|[;=]\s")
"""Blanks in the head of a line, which some write and few read."""


def as_kept(line: str) -> list[str]:
    """The line as it was read, none for one that is no property, or that would end the card; what
    other readers cannot take is written so that they can.
    """
    found = split_line(line)
    if found is None or found[0].name in _ENDS:
        return []
    head, value = found
    if head.name == "AGENT" and value.strip().upper() == "BEGIN:VCARD":
        # A card inside of which the file had no more: it would take the end of this one for its own.
        return []
    if head.param("ENCODING").lower() == "b" and decoded(value) is None:
        params = [pair for pair in head.params if pair[0] != "ENCODING"]
        name = f"X-{head.name}" if head.name in _BINARY else head.name
        return [f"{head_text(name, params, head.group)}:{value}"]
    said = line[: len(line) - len(value)]
    if '\\"' in said or (" " in said and _BLANKS.search(_QUOTED.sub("", said))):
        return [f"{head_text(head.name, head.params, head.group)}:{value}"]
    return [line]


def converted(line: str, version: str) -> list[str]:
    """The line as `version` ("3.0" or "4.0") names and marks it, none for one that is no property.

    Every type and parameter stays: preferences change their form, and what is encoded goes into a
    data URI or comes out of it. Only a head that would be too long to read stays as it was.
    """
    line = next(iter(as_kept(line)), "")
    found = split_line(line)
    if found is None:
        return []
    head, value = found
    name, params, value = (_to_4 if version == "4.0" else _to_3)(head, value)
    if len(params) > _MOST_APART:
        params = _together(params)
    if (name, params, value) == (head.name, list(head.params), found[1]):
        return [line]
    said = head_text(name, params, head.group)
    if len(said) > LONGEST_HEAD:
        # Marks in a parameter take two characters each: so long, it would not be read again.
        return [line]
    lines = [f"{said}:{value}"]
    if version == "3.0" and head.name == "ADR" and (label := head.param("LABEL")):
        types = [pair for pair in params if pair[0] == "TYPE"]
        lines.append(f"{head_text('LABEL', types, head.group)}:{escape(unescape(label))}")
    return lines


Parts = tuple[str, list[tuple[str, str]], str]


def _together(params: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Each parameter once and the types as one: so many of them apart, each after its name, would be a head
    too long to read.
    """
    types = [text for key, text in dict.fromkeys(params) if key == "TYPE"]
    others = [pair for pair in dict.fromkeys(params) if pair[0] != "TYPE"]
    return [("TYPE", ",".join(types)), *others] if types else others


def _to_4(head: Head, value: str) -> Parts:
    params = [
        ("PREF", "1") if (key, text.lower()) == ("TYPE", "pref") else (key, text)
        for key, text in head.params
    ]
    if head.param("ENCODING").lower() == "b":
        params = [(key, text) for key, text in params if key != "ENCODING"]
        if head.name in _BINARY or head.name.startswith("X-"):
            params = [(key, text) for key, text in params if key not in ("TYPE", "VALUE")]
            value = f"data:{_media(head)};base64,{value}"
    return _MODERN.get(head.name, head.name), params, value


def _to_3(head: Head, value: str) -> Parts:
    params: list[tuple[str, str]] = []
    for key, text in head.params:
        if (key, text) == ("PREF", "1"):
            params.append(("TYPE", "pref"))
        elif key == "LABEL" and head.name == "ADR":
            continue  # `converted` writes it as a property.
        elif key == "TYPE":
            words = [word for word in dict.fromkeys(text.split(",")) if word.strip()]
            # One by one all readers know them; so many, one by one, would be a head too long to read.
            apart = words if len(words) <= _MOST_APART else [",".join(words)]
            params += [("TYPE", word) for word in apart]
        else:
            params.append((key, text))
    start, comma, data = value.partition(",")
    if head.name in _BINARY and comma and start[:5].lower() == "data:" and "base64" in start:
        media = start[5:].partition(";")[0]
        params = [(key, text) for key, text in params if key not in ("VALUE", "MEDIATYPE")]
        kind = media.rpartition("/")[2].upper()
        # What is no word says nothing to other readers, and could be of any length.
        types = [("TYPE", kind)] if _TYPE_NAME.fullmatch(kind) else []
        params = [("ENCODING", "b"), *types, *params]
        value = data
    elif head.name == "TEL" and start[:4].lower() == "tel:":
        params = [(key, text) for key, text in params if key not in ("VALUE", "MEDIATYPE")]
        value = escape(number_of(value))
    return _APPLE.get(head.name, head.name), params, value


def _media(head: Head) -> str:
    kind = _BINARY.get(head.name, "application")
    types = [text for key, text in head.params if key == "TYPE" and text.lower() != "pref"]
    if not types:
        return "application/octet-stream"
    return types[0].lower() if "/" in types[0] else f"{kind}/{types[0].lower()}"
