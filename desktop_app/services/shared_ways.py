"""Addresses, numbers and profiles in the form in which those of two people are compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.doubles.channels import (
    email_key,
    is_profile,
    is_role,
    number_tail,
    page_key,
)
from desktop_app.domain.person import ChannelKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.person import Contact

EMAIL, PHONE, PROFILE = "email", "phone", "profile"
"""What a record and somebody have in common, as `Probable` calls it."""
MOST_SHARING = 40
"""Of what more people share nobody is known: a switchboard, a placeholder."""


@dataclass(frozen=True, slots=True)
class Way:
    """A way to reach somebody: the key by which it is found, and as it is written."""

    key: str
    value: str


def ways_of(contact: Contact) -> list[Way]:
    """What of a contact may tell who they are: an address of one's own says more than a number,
    whatever comes first in a record.
    """
    found = [
        Way(key, way.value)
        for way in contact.channels
        if (make := _KINDS.get(way.kind)) and (key := make(way.value))
    ]
    return sorted(found, key=lambda way: is_number(way.key))


def key_of(kind: str, value: str) -> str:
    """The key of a way of that kind as it is stored, "" for one that tells nobody."""
    return _KEYS[kind](value)


def is_number(key: str) -> bool:
    """Whether a key is of a number, of which it has the end alone."""
    return key.startswith("#")


def said_by(key: str) -> str:
    """What a key is of; "" for an address that several people read."""
    if is_number(key):
        return PHONE
    if key.startswith("/"):
        return PROFILE
    return "" if is_role(key) else EMAIL


def _number_key(value: str) -> str:
    tail = number_tail(value)
    return f"#{tail}" if tail else ""


def _page_key(value: str) -> str:
    page = page_key(value)
    return f"/{page}" if is_profile(page) else ""


_KINDS: dict[ChannelKind, Callable[[str], str]] = {
    ChannelKind.EMAIL: email_key,
    ChannelKind.PHONE: _number_key,
    ChannelKind.SOCIAL: _page_key,
    ChannelKind.WEB: _page_key,
}
_KEYS = {kind.value: make for kind, make in _KINDS.items()}
