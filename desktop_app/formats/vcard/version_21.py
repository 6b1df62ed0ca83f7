"""vCard 2.1 lines rewritten as 3.0 lines, so that everything after this knows one syntax.

Quoted-printable is decoded part by part *after* splitting at `;`, because an encoded semicolon is
data (vCard 2.1 specification, sections 2.1.3 and 2.2.2). Encoded text may also turn up in files
that call themselves 3.0.
"""

from __future__ import annotations

import quopri
import re

from desktop_app.formats.encoding import bytes_to_text, codec_of, repaired
from desktop_app.formats.storable import storable
from desktop_app.formats.vcard.property_line import Head, head_text, split_escaped, split_line

_LISTS = {"NICKNAME", "CATEGORIES"}
_AS_IS = {"PHOTO", "LOGO", "SOUND", "KEY", "URL", "AGENT"}
_STRAY_BACKSLASH = re.compile(r"\\(?![;,:\\nN])")


def is_old(head: Head) -> bool:
    """Whether a line of a card that calls itself newer is written in the manner of 2.1.

    CHARSET=UTF-8 only says what the file is written in anyway, so the line stays as it is.
    """
    charset = head.param("CHARSET").upper()
    return head.param("ENCODING").upper() == "QUOTED-PRINTABLE" or charset not in ("", "UTF-8")


def modernised(line: str, fallback: str) -> str:
    """A 2.1 line as 3.0 would write it, with its characters repaired; a line that is none stays as
    it is. `fallback` is what its bytes are read by where it names no charset.
    """
    found = split_line(line)
    if found is None:
        return repaired(line, "", fallback)
    head, value = found
    charset = head.param("CHARSET")
    encoding = head.param("ENCODING").upper()
    value = repaired(value, charset, fallback)
    params = [
        (repaired(key, charset, fallback), repaired(text, charset, fallback))
        for key, text in head.params
        if key not in ("CHARSET", "ENCODING")
    ]
    if encoding in ("BASE64", "B"):
        return f"{head_text(head.name, [('ENCODING', 'b'), *params], head.group)}:{''.join(value.split())}"
    if encoding == "QUOTED-PRINTABLE":
        value = ";".join(
            _decoded(part, charset, fallback, head.name) for part in split_escaped(value, ";")
        )
    elif head.name not in _AS_IS and not head.name.startswith("X-"):
        value = _STRAY_BACKSLASH.sub(r"\\\\", value)
        value = value if head.name in _LISTS else _commas_escaped(value)
    return f"{head_text(head.name, params, head.group)}:{value}"


def unknown_charset(line: str) -> str:
    """The charset a line names and nobody knows, "" when it names none or one that is known."""
    found = split_line(line)
    charset = "" if found is None else found[0].param("CHARSET")
    return storable(repaired(charset)) if charset and not codec_of(charset) else ""


def _decoded(part: str, charset: str, fallback: str, name: str) -> str:
    data = quopri.decodestring(part.encode("utf-8", "surrogateescape"))
    text = bytes_to_text(data, charset, fallback).replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("\\", "\\\\").replace("\n", "\\n").replace(";", "\\;")
    return (
        text
        if name in _LISTS or name in _AS_IS or name.startswith("X-")
        else text.replace(",", "\\,")
    )


def _commas_escaped(value: str) -> str:
    return re.sub(r"(?<!\\),", r"\\,", value) if "," in value else value
