"""One syntax for cards of every version: the lines of a card as 3.0 or 4.0 would write them, fit to
be stored.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_app.domain.faults import Fault, fault
from desktop_app.formats.encoding import repaired
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


def modern_card(lines: list[str]) -> ModernCard:
    """Read the version off a card's lines and rewrite those in the manner of 2.1; `version` is
    "3.0" or "4.0".
    """
    version, kept = "", []
    for line in lines:
        if line[:1] in "Vv" and line[:7].upper() == "VERSION" and line[7:8] in (":", ";"):
            version = version or line.rpartition(":")[2].strip()
        else:
            kept.append(line)
    modern = "4.0" if version == "4.0" else "3.0"
    whole = "\n".join(kept)
    if version != "2.1" and "\x00" not in whole and not _is_old(whole) and _is_unicode(whole):
        return ModernCard(modern, kept)
    return _rewritten(modern, kept, version == "2.1")


def _rewritten(version: str, lines: list[str], is_old: bool) -> ModernCard:
    card = ModernCard(version, [_modern_line(line.replace("\x00", ""), is_old) for line in lines])
    for charset in dict.fromkeys(map(version_21.unknown_charset, lines)):
        if charset:
            card.notices.append(fault("charset-unknown", charset=charset[:60]))
    if any("\x00" in line for line in (*lines, *card.lines)):
        # Written out or encoded: SQLite's functions stop at one.
        card.lines = [line.replace("\x00", "") for line in card.lines]
        card.notices.append(fault("nul-left-out"))
    return card


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


def _modern_line(line: str, is_old: bool) -> str:
    if is_old or _looks_old(line):
        return version_21.modernised(line)
    return repaired(line)


def _looks_old(line: str) -> bool:
    """Whether a line of a card that calls itself newer is written in the manner of 2.1."""
    head = line[:200].upper()
    if "QUOTED-PRINTABLE" not in head and "CHARSET" not in head:
        return False
    found = split_line(line)
    return found is not None and version_21.is_old(found[0])
