"""One property line of a vCard: `group.NAME;PARAM=value:value` (RFC 6350 section 3.3), and escapes
within values.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.formats.encoding import bytes_to_text

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
LONGEST_NAME = 70
"""Letters of the name of a property; what has more is none. Folded, its first line would say no end
of the name, and be taken for one more line of a photo before it."""
_NAME = re.compile(rf"[A-Za-z0-9][A-Za-z0-9_/-]{{,{LONGEST_NAME - 1}}}\Z")
_CARET = re.compile(r"\^([n'^])")
_CARETS = {"n": "\n", "'": '"', "^": "^"}
_CUSTOM = re.compile(
    r"X-CUSTOM\((?:CHARSET=(?P<charset>[^,]*),)?(?P<coded>ENCODING=QUOTED-PRINTABLE,)?(?P<label>.*)\)\Z",
    re.IGNORECASE | re.DOTALL,
)
"""A label of somebody's own as Samsung's telephones write it, in the place of a type."""
_BARE_ENCODINGS = {"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"}
LONGEST_HEAD = 4000
"""Characters before the colon; a longer head is no property."""


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before the colon. Names and types are upper case; `params` and `words`, the types
    again, keep order and the values' own case.
    """

    group: str
    name: str
    params: tuple[tuple[str, str], ...]
    types: frozenset[str]
    preferred: bool
    """Whether the line is marked as the preferred one of its kind."""
    words: tuple[str, ...] = ()

    def param(self, key: str) -> str:
        """The first value of a parameter, "" when it is not there; `key` in upper case."""
        for name, value in self.params:
            if name == key:
                return value
        return ""


def split_line(line: str) -> tuple[Head, str] | None:
    """Head and raw value of an unfolded line, None when it is no property line. Linear in its
    length.
    """
    head, colon, value = line.partition(":")
    if '"' in head:
        end = _colon_outside_quotes(line)
        if end < 0:
            return None
        head, value = line[:end], line[end + 1 :]
    elif not colon:
        return None
    if len(head) > LONGEST_HEAD:
        return None
    parsed = parse_head(head)
    return None if parsed is None else (parsed, value)


def _colon_outside_quotes(line: str) -> int:
    quoted = False
    for place, mark in enumerate(line):
        if mark == '"':
            quoted = not quoted
        elif mark == ":" and not quoted:
            return place
    return -1


def has_open_quote(line: str) -> bool:
    """Whether a line ends within the quotes of a parameter."""
    return line.count('"') % 2 == 1 and _colon_outside_quotes(line) < 0


@lru_cache(maxsize=4096)
def parse_head(text: str) -> Head | None:
    """Read what stands before the colon. The same few heads fill a whole address book, hence the
    memory.
    """
    name, *rest = _split_quoted(text, ";")
    group, dot, name = name.strip().rpartition(".")
    if not _NAME.match(name) or (dot and not _NAME.match(group)):
        return None
    params: list[tuple[str, str]] = []
    for part in rest:
        if part[:9].upper() == "X-CUSTOM(" and (found := _CUSTOM.match(part.strip())):
            params.append(("TYPE", _custom(found)))
            continue
        key, equals, value = part.partition("=")
        key = key.strip().upper()
        if equals:
            if key == "TYPE":
                # Nextcloud escapes the commas between types.
                value = value.replace("\\,", ",")
            params += [(key, _plain(item)) for item in _split_quoted(value, ",")]
        elif key:
            # vCard 2.1 writes types and encodings without their parameter's name.
            params.append(("ENCODING" if key in _BARE_ENCODINGS else "TYPE", part.strip()))
    words = tuple(
        word.strip() for key, value in params if key == "TYPE" for word in value.split(",")
    )
    types = frozenset(word.upper() for word in words)
    preferred = "PREF" in types or ("PREF", "1") in params
    return Head(group, name.upper(), tuple(params), types, preferred, words)


def _custom(found: re.Match[str]) -> str:
    """A type of somebody's own; a comma would part it in two."""
    text = found["label"]
    if found["coded"]:
        data = quopri.decodestring(text.encode("utf-8", "surrogateescape"))
        text = bytes_to_text(data, found["charset"] or "")
    return "X-" + " ".join(text.replace(",", " ").split())


def _split_quoted(text: str, separator: str) -> list[str]:
    """`text` split at `separator` outside double quotes."""
    if '"' not in text:
        return text.split(separator)
    parts, begin, quoted = [], 0, False
    for place, mark in enumerate(text):
        if mark == '"':
            quoted = not quoted
        elif mark == separator and not quoted:
            parts.append(text[begin:place])
            begin = place + 1
    return [*parts, text[begin:]]


def _plain(value: str) -> str:
    """A parameter value without quotes and with the escapes of RFC 6868 undone."""
    value = value.strip().strip('"')
    return _CARET.sub(lambda found: _CARETS[found[1]], value) if "^" in value else value


def unescape(value: str) -> str:
    r"""A text value with `\\n`, `\\,`, `\\;`, `\\:` and `\\\\` undone; a backslash before anything
    else stays.
    """
    if "\\" not in value:
        return value
    return _ESCAPED.sub(_unescaped, value)


def _unescaped(found: re.Match[str]) -> str:
    mark = found[1]
    if mark in "nN":
        return "\n"
    return mark if mark in ",;:\\" else found[0]


def escape(text: str) -> str:
    """A text value as RFC 6350 section 3.4 wants it."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace(",", "\\,").replace(";", "\\;")


def split_escaped(value: str, separator: str) -> list[str]:
    """A raw value split at unescaped `separator`s; the parts are still escaped."""
    if "\\" not in value:
        return value.split(separator)
    parts, part = [], ""
    for piece in value.split(separator):
        part += piece
        backslashes = len(piece) - len(piece.rstrip("\\"))
        if backslashes % 2:
            part += separator
        else:
            parts.append(part)
            part = ""
    return [*parts, part] if part else parts


def components(value: str, wanted: int) -> list[str]:
    """The unescaped parts of a structured value, at least `wanted` of them."""
    parts = [unescape(part).strip() for part in split_escaped(value, ";")]
    return parts + [""] * (wanted - len(parts))


def head_text(name: str, params: Iterable[tuple[str, str]] = (), group: str = "") -> str:
    """A head to write; values that need it are quoted and escaped as in RFC 6868."""
    text = f"{group}.{name}" if group else name
    return text + "".join(f";{key}={_quoted(value)}" for key, value in params)


def _quoted(value: str) -> str:
    value = value.replace("^", "^^").replace("\n", "^n").replace('"', "^'")
    return f'"{value}"' if any(mark in value for mark in ":;,") else value
