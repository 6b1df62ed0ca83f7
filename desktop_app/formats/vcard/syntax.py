"""One syntax for cards of every version: the lines of a card as 3.0 or 4.0 would write them, fit to
be stored.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_app.domain.faults import Fault, fault
from desktop_app.formats.encoding import FALLBACK, codec_of, repaired
from desktop_app.formats.storable import is_fit, storable
from desktop_app.formats.vcard import version_21
from desktop_app.formats.vcard.property_line import split_line


@dataclass(slots=True)
class ModernCard:
    """The lines of a card without VERSION, all of them text that can be stored, and what was
    noticed on the way.
    """

    version: str
    lines: list[str]
    notices: list[Fault] = field(default_factory=list)


def modern_card(lines: list[str], fallback: str = FALLBACK) -> ModernCard:
    """Read the version off a card's lines and rewrite those in the manner of 2.1; `version` is
    "3.0" or "4.0".

    Bytes that are not UTF-8 are read by the charset of their line, else by one that another line of
    the card names, else by `fallback`.
    """
    version, kept = "", []
    for line in lines:
        if line[:1] in "Vv" and line[:7].upper() == "VERSION" and line[7:8] in (":", ";"):
            version = version or line.rpartition(":")[2].strip()
        else:
            kept.append(line)
    modern = "4.0" if version == "4.0" else "3.0"
    whole = "\n".join(kept)
    if version != "2.1" and is_fit(whole) and not _is_old(whole) and _is_unicode(whole):
        return ModernCard(modern, kept)
    return _rewritten(modern, kept, version == "2.1", fallback)


def _rewritten(version: str, lines: list[str], is_old: bool, fallback: str) -> ModernCard:
    fallback = _named_charset(lines) or fallback
    made = [_modern_line(_with_plain_head(line), is_old, fallback) for line in lines]
    card = ModernCard(version, [storable(line) for line in made])
    for charset in dict.fromkeys(map(version_21.unknown_charset, lines)):
        if charset:
            card.notices.append(fault("charset-unknown", charset=charset[:60]))
    if any("\x00" in line for line in (*lines, *made)):
        # Written out or encoded.
        card.notices.append(fault("nul-left-out"))
    return card


def _with_plain_head(line: str) -> str:
    """A line without NUL, and without other controls before its value, which itself may be in
    ISO-2022 and then has some: what a line is must not change when they go.
    """
    if line.isprintable():
        return line
    head, colon, value = line.partition(":")
    return f"{storable(head)}{colon}{value.replace(chr(0), '')}"


def _named_charset(lines: list[str]) -> str:
    """The first charset a line of the card names that is another than UTF-8, "" for none."""
    for line in lines:
        if "CHARSET" in line[:200].upper() and (found := split_line(line)) is not None:
            name = codec_of(found[0].param("CHARSET"))
            if name not in ("", "utf-8", "ascii"):
                return name
    return ""


def _is_old(text: str) -> bool:
    """Whether a line may be written in the manner of 2.1."""
    capitals = text.upper()
    return "QUOTED-PRINTABLE" in capitals or "CHARSET" in capitals


def _is_unicode(text: str) -> bool:
    """Whether every character is one, and no byte that could not be decoded."""
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _modern_line(line: str, is_old: bool, fallback: str) -> str:
    if is_old or _looks_old(line):
        return version_21.modernised(line, fallback)
    return repaired(line, "", fallback)


def _looks_old(line: str) -> bool:
    """Whether a line of a card that calls itself newer is written in the manner of 2.1."""
    head = line[:200].upper()
    if "QUOTED-PRINTABLE" not in head and "CHARSET" not in head:
        return False
    found = split_line(line)
    return found is not None and version_21.is_old(found[0])
