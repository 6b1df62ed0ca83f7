"""What the text of a code says of a person, as lines of vCard 3.0: MeCard, BizCard, `mailto:`, `tel:`
and the like.

MeCard and BizCard are of NTT DOCOMO ("Creating QR codes", 2004): fields of a name, a colon and a value,
ended by semicolons, with a backslash before what is meant itself. Read in any order and ended or not.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote

from desktop_app.domain.faults import fault
from desktop_app.domain.importing import ContactRead, GroupRead, Problem
from desktop_app.formats.card_forms.property import card_of
from desktop_app.formats.vcard.property_line import escape
from desktop_app.formats.vcard.reader import RAW_SHOWN, read_vcards_from

if TYPE_CHECKING:
    from desktop_app.domain.importing import RecordRead

_VCARD = re.compile(r"BEGIN:\s*VCARD", re.IGNORECASE)
# A backslash may be the last letter, of a text that was cut off.
_FIELD = re.compile(r"((?:[^;\\]|\\.?)*+)(?:;|\Z)", re.DOTALL)
_PARTS = re.compile(r"((?:[^,\\]|\\.?)*+)(?:,|\Z)", re.DOTALL)
_ESCAPED = re.compile(r"\\(.?)", re.DOTALL)
_DAY = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})\Z")
_HEAD = 200
"""Characters among which a card begins."""
_MOST_FIELDS = 200
_PLAIN = {
    "TEL": "TEL",
    "TEL-AV": "TEL;TYPE=VIDEO",
    "EMAIL": "EMAIL",
    "URL": "URL",
    "NOTE": "NOTE",
    "MEMO": "NOTE",
    "ORG": "ORG",
    "TITLE": "TITLE",
    "TIL": "TITLE",
    "DIV": "X-DEPARTMENT",
    "NICKNAME": "NICKNAME",
}
_BIZCARD = {
    "T": "TITLE",
    "C": "ORG",
    "B": "TEL;TYPE=WORK",
    "M": "TEL;TYPE=CELL",
    "F": "TEL;TYPE=WORK,FAX",
    "E": "EMAIL",
}


def records_of_code(text: str, file: str = "", number: int = 1) -> Iterator[RecordRead]:
    """What a code says: cards and what is wrong with them, or one problem when it is about nobody.
    `number` is the place of the code in its picture.
    """
    if _VCARD.search(text[:_HEAD]):
        data = io.BytesIO(text.encode("utf-8", "replace"))
        for item in read_vcards_from(data, file):
            if isinstance(item, ContactRead | GroupRead | Problem):
                yield replace(item, line=number)
        return
    lines = lines_of_code(text)
    if lines:
        yield from card_of(lines, "3.0", file, number)
    else:
        yield Problem(file, number, fault("code-tells-nobody"), cards=1, raw=text[:RAW_SHOWN])


def lines_of_code(text: str) -> list[str]:
    """The properties of vCard that the text of a code says, none when it is about nobody."""
    stripped = text.strip()
    scheme, _, rest = stripped.partition(":")
    reader = _READERS.get(scheme.strip().upper())
    return [] if reader is None else reader(rest)


def is_code(text: str) -> bool:
    """Whether a text begins as that of a code about a person, or as a vCard."""
    return bool(_VCARD.match(text.lstrip()[:20])) or (
        text.lstrip().partition(":")[0].upper() in ("MECARD", "BIZCARD")
    )


def _fields(text: str) -> list[tuple[str, str]]:
    """Names in capitals with their values, still escaped."""
    found: list[tuple[str, str]] = []
    for match in _FIELD.finditer(text):
        name, colon, value = match[1].partition(":")
        if colon and value.strip() and len(found) < _MOST_FIELDS:
            found.append((name.strip().upper(), value.strip()))
    return found


def _plain(value: str) -> str:
    return _ESCAPED.sub(r"\1", value).strip()


def _parts(value: str) -> list[str]:
    """The parts of a value between commas; the last of them is there once."""
    parts = [_plain(match[1]) for match in _PARTS.finditer(value)]
    return parts[:-1] if value and not value.endswith(",") else parts


def _mecard(text: str) -> list[str]:
    lines: list[str] = []
    for name, value in _fields(text):
        if name == "N":
            lines += _name(_parts(value))
        elif name == "SOUND":
            family, given = (*_parts(value), "")[:2]
            lines += [f"X-PHONETIC-LAST-NAME:{escape(family)}"] if family else []
            lines += [f"X-PHONETIC-FIRST-NAME:{escape(given)}"] if given else []
        elif name == "ADR":
            lines.append(_address(value))
        elif name == "BDAY" and (day := _DAY.match(_plain(value))):
            lines.append(f"BDAY:{day[1]}-{day[2]}-{day[3]}")
        else:
            lines.append(f"{_PLAIN.get(name, 'X-MECARD-' + _word(name))}:{escape(_plain(value))}")
    return lines if any(line.partition(":")[0] != "NOTE" for line in lines) else []


def _word(name: str) -> str:
    return re.sub(r"[^A-Z0-9-]", "", name) or "FIELD"


def _name(parts: list[str]) -> list[str]:
    """The family name comes first where a comma parts it; else the name is one text."""
    if len(parts) > 1:
        family, given, *more = parts
        shown = " ".join(part for part in (given, *more, family) if part)
        middle = " ".join(more)
        return [f"N:{escape(family)};{escape(given)};{escape(middle)};;", f"FN:{escape(shown)}"]
    return [f"FN:{escape(parts[0])}"] if parts else []


def _address(value: str) -> str:
    """MeCard's order: box, room, house number, town, prefecture, code, country; anything else is
    a street.
    """
    parts = _parts(value)
    if len(parts) == 7:
        return "ADR:" + ";".join(map(escape, parts))
    return f"ADR:;;{escape(', '.join(part for part in parts if part))};;;;"


def _bizcard(text: str) -> list[str]:
    fields = _fields(text)
    said = {name: _plain(value) for name, value in fields}
    given, family = said.get("N", ""), said.get("X", "")
    lines = []
    if given or family:
        lines.append(f"N:{escape(family)};{escape(given)};;;")
        lines.append(f"FN:{escape(' '.join(part for part in (given, family) if part))}")
    for name, value in fields:
        if name in _BIZCARD:
            lines.append(f"{_BIZCARD[name]}:{escape(_plain(value))}")
        elif name == "A":
            lines.append(_address(value))
    return lines


def _mailto(text: str) -> list[str]:
    address = unquote(text.partition("?")[0]).partition(",")[0].strip()
    return [f"EMAIL:{escape(address)}"] if "@" in address else []


def _tel(text: str) -> list[str]:
    number = unquote(text.partition("?")[0]).partition(";")[0].partition(":")[0].strip("/ ")
    return [f"TEL:{escape(number)}"] if any(map(str.isdigit, number)) else []


def _matmsg(text: str) -> list[str]:
    said = dict(_fields(text))
    return _mailto(_plain(said.get("TO", "")))


def _whatsapp(text: str) -> list[str]:
    return _tel(parse_qs(text.partition("?")[2]).get("phone", [""])[0])


_READERS: dict[str, Callable[[str], list[str]]] = {
    "MECARD": _mecard,
    "BIZCARD": _bizcard,
    "MAILTO": _mailto,
    "MATMSG": _matmsg,
    "SMTP": _mailto,
    "TEL": _tel,
    "SMSTO": _tel,
    "SMS": _tel,
    "WHATSAPP": _whatsapp,
}
