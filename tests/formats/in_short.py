"""A contact in the terms of the authored files' expected contents, and files read in one line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop_app.domain.importing import ContactRead, GroupRead, Problem
from desktop_app.domain.person import Channel, ChannelKind, Contact, DateKind
from desktop_app.formats.source import read_records, sources

AUTHORED = Path(__file__).parent / "authored"
_PERSON = {"given": "given", "family": "family", "prefix": "prefix", "middle": "middle"}
_PERSON |= {"suffix": "suffix", "nickname": "nickname", "note": "notes"}
_PERSON |= {"phonetic_given": "phonetic_given", "phonetic_family": "phonetic_family"}
_KINDS = {"phones": ChannelKind.PHONE, "emails": ChannelKind.EMAIL}
_ADDRESS = ("street", "city", "region", "postal_code", "country")


def read(path: Path) -> tuple[list[Contact], list[Problem]]:
    """The contacts and problems of a file; each contact is made again from its record on the way,
    and must be the same.
    """
    items = list(read_records(path))
    found = [item for item in items if isinstance(item, ContactRead)]
    for item in found:
        assert item.contact.raw is not None and item.fingerprint
        assert all("\n" not in line for line in item.contact.raw.lines)
        again = sources()[item.source].contact_of(item.contact.raw)
        assert replace(again, raw=item.contact.raw) == item.contact
    return [item.contact for item in found], [item for item in items if isinstance(item, Problem)]


def groups(path: Path) -> list[GroupRead]:
    """The groups of a file."""
    return [item for item in read_records(path) if isinstance(item, GroupRead)]


def written(folder: Path, text: str, encoding: str = "utf-8", name: str = "people.csv") -> Path:
    """A file of that text, its line ends as they are."""
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def ways(contact: Contact, kind: ChannelKind) -> list[list[str]]:
    """Label and value of the ways of a kind."""
    return [[item.label, item.value] for item in contact.channels if item.kind is kind]


def _without_place_of_fax(pairs: list[list[str]]) -> list[list[str]]:
    """As the files were written for labels without the place of a fax."""
    return [["fax" if label.endswith(" fax") else label, value] for label, value in pairs]


def in_short(contact: Contact) -> dict[str, Any]:
    """What a contact says, without what is empty."""
    position = next(iter(contact.positions), None)
    found: dict[str, Any] = {key: getattr(contact.person, name) for key, name in _PERSON.items()}
    if position is not None:
        found |= {"org": position.organisation, "department": position.department}
        found["title"] = position.title
    found |= {key: _without_place_of_fax(ways(contact, kind)) for key, kind in _KINDS.items()}
    pages = (way for way in contact.channels if way.kind in (ChannelKind.WEB, ChannelKind.SOCIAL))
    found["urls"] = [[page.service or page.label, page.value] for page in pages]
    found["addresses"] = [_address(item) for item in contact.channels if item.address]
    for kind in (DateKind.BIRTHDAY, DateKind.ANNIVERSARY):
        days = [str(date.when) for date in contact.dates if date.kind is kind]
        found[kind.value] = next(iter(days), "")
    found["related"] = [[item.kind, item.other_name] for item in contact.relations]
    found["categories"] = contact.tags
    return {key: value for key, value in found.items() if value}


def _address(item: Channel) -> list[str]:
    return [item.label, *(getattr(item.address, part) for part in _ADDRESS)]
