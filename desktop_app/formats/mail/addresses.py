"""Addresses of a mail: of lists, groups, comments and encoded words; and the names beside them."""

from __future__ import annotations

import re
from contextlib import suppress
from email.utils import getaddresses
from functools import lru_cache
from inspect import signature

from desktop_app.domain.names import built_name
from desktop_app.domain.person import Channel, ChannelKind, Contact, Person, RawCard, person_named
from desktop_app.formats.mail.headers import decoded

VERSION = "mail"
MOST_NAME = 200
LONGEST_FIELD = 20_000
"""Characters of a field from which names are read."""
_ADDRESS = re.compile(r"[^\s@<>\"(),;:]{1,64}@[^\s@<>\"(),;:]{1,255}")
_END = re.compile(r"\([^()]*\)\Z")
_VIA = re.compile(r"\s(?:via|über|par|vía|tramite)\s", re.IGNORECASE)
_NO_GIVEN = re.compile(
    r"\W*(?:inc|llc|ltd|gmbh|ag|co|corp|plc|s\.?a|ph\.?\s?d|md|m\.d|jr|sr|esq|mba|dr|prof)\b",
    re.IGNORECASE,
)
"""What stands after a comma that is no given name."""
_CAN_BE_STRICT = "strict" in signature(getaddresses).parameters
_LONE = re.compile(r"[\ud800-\udfff]")


@lru_cache(maxsize=20_000)
def addresses_of(value: str) -> tuple[tuple[str, str], ...]:
    """Names and addresses of a field, the address in lower case; what is no address is passed over
    (`undisclosed-recipients:;`), and "" stands for a name that is not told.
    """
    found = None
    if len(value) <= LONGEST_FIELD and value.count("@") <= 2 * value.count(",") + 10:
        with suppress(ValueError, IndexError, AttributeError, RecursionError):
            found = _parsed(value)
    if found is None:
        # A field that is broken, or takes the parser the square of its length.
        found = [("", address) for address in _ADDRESS.findall(value)]
    result = []
    for name, address in found:
        address = _LONE.sub("", decoded(address)).strip("<>'\" ").removeprefix("mailto:").lower()
        if _ADDRESS.fullmatch(address):
            result.append((name_of(name, address), address))
    return tuple(result)


def _parsed(value: str) -> list[tuple[str, str]]:
    # Newer versions of Python refuse fields that are only a little wrong, unless they are told not to.
    if _CAN_BE_STRICT:
        return getaddresses([value], strict=False)  # type: ignore[call-arg,unused-ignore]
    return getaddresses([value])


def name_of(text: str, address: str) -> str:
    """A name as it is shown: decoded, without quotes, "" where it is only the address again."""
    name = _LONE.sub("", decoded(text)).strip("'\"`<> ")
    if "@" in name or name.casefold() == address.partition("@")[0] or _VIA.search(f" {name} "):
        return ""
    return name[:MOST_NAME]


def raw_of(name: str, address: str) -> RawCard:
    """What is stored of somebody: the address and the name as it was written."""
    return RawCard(VERSION, (address, name))


def contact_of(raw: RawCard) -> Contact:
    """The contact that a stored address says."""
    address, name = (*raw.lines, "", "")[:2]
    person = _person(name) if name else Person(display_name=address)
    return Contact(person, [Channel(ChannelKind.EMAIL, address)], raw=raw)


def _person(name: str) -> Person:
    """Given and family name; “Doe, John (Sales)” is John Doe."""
    short = _END.sub("", name.rstrip()).rstrip() or name
    family, comma, given = short.partition(",")
    if not comma or "," in given or not given.strip() or _NO_GIVEN.match(given):
        return person_named(short)
    person = Person(given=given.strip(), family=family.strip())
    person.display_name = built_name(person)
    return person
