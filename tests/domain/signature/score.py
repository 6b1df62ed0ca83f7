"""How much of signatures is read: precision and recall over all fields of a set with what is expected."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from desktop_app.domain.person import ChannelKind
from desktop_app.formats.pasted import read_pasted

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.person import Channel, Contact

Facts = set[tuple[str, ...]]
_PLAIN = ("name", "prefix", "suffix", "organisation", "department", "title", "email", "web")
_EXTENSION = re.compile(r"\s*(?:ext\.?|x)\s*\d+$")


def score(path: Path) -> tuple[float, float, list[str]]:
    """Precision and recall of the set in that file, and what is wrong, a line for each signature."""
    right = extra = missing = 0
    told = []
    for case in json.loads(path.read_text(encoding="utf-8")):
        wanted, found = _wanted(case["expected"]), _found(read_pasted(case["text"]).contact)
        right += len(wanted & found)
        extra += len(found - wanted)
        missing += len(wanted - found)
        if wanted != found:
            told.append(f"{sorted(found - wanted)} instead of {sorted(wanted - found)}")
    return right / (right + extra), right / (right + missing), told


def _wanted(expected: dict[str, Any]) -> Facts:
    facts: Facts = {(key, _bare(text)) for key in _PLAIN for text in expected.get(key, [])}
    facts |= {("phone", label, _digits(number)) for label, number in expected.get("phone", [])}
    facts |= {("profile", net, _handle(name)) for net, name in expected.get("profile", [])}
    for address in expected.get("address", []):
        facts |= {(part, _bare(text)) for part, text in address.items() if text}
    return facts


def _found(contact: Contact) -> Facts:
    person = contact.person
    names = (
        (person.display_name,)
        if not person.display_name.isascii() and person.display_name[0] > "\u3000"
        else (person.given, person.middle, person.family)
    )
    said = {"name": " ".join(filter(None, names)), "prefix": person.prefix, "suffix": person.suffix}
    if person.is_company:
        said = {"organisation": person.display_name}
    facts: Facts = {(key, _bare(text)) for key, text in said.items() if text}
    for work in contact.positions:
        for key in ("organisation", "department", "title"):
            facts.add((key, _bare(getattr(work, key))))
        facts.add(("title", _bare(work.role)))
    for way in contact.channels:
        facts |= _way(way)
    return {fact for fact in facts if fact[-1]}


def _way(way: Channel) -> Facts:
    if way.kind is ChannelKind.PHONE:
        return {("phone", way.label, _digits(way.value))}
    if way.kind is ChannelKind.SOCIAL:
        return {("profile", way.service, _handle(way.value))}
    if way.address is not None:
        at = way.address
        return {
            ("street", _bare(at.street or at.po_box)),
            ("city", _bare(at.city)),
            ("region", _bare(at.region)),
            ("code", _bare(at.postal_code)),
            ("country", _bare(at.country)),
        }
    return {(way.kind.value, _bare(way.value))}


def _bare(text: str) -> str:
    return " ".join(text.strip(" ,;.").split())


def _digits(number: str) -> str:
    return re.sub(r"\D", "", _EXTENSION.sub("", number))


def _handle(address: str) -> str:
    bare = address.rstrip("/")
    return (bare if bare.startswith("@") else bare.rpartition("/")[2]).strip("@").lower()
