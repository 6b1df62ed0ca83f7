"""Writing LDIF (RFC 2849) with the attributes that Thunderbird and directories know (inetOrgPerson,
RFC 2798, and Mozilla's own).
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from desktop_app.domain.person import ChannelKind, DateKind
from desktop_app.formats.cells.own_values import MOST_OWN, in_one
from desktop_app.formats.ldif.escaping import dn_value

if TYPE_CHECKING:
    from desktop_app.domain.person import Channel, Contact

_FOLD_AT = 76
_CLASSES = ("top", "person", "organizationalPerson", "inetOrgPerson", "mozillaAbPersonAlpha")
_PHONES = {
    "mobile": "mobile",
    "work": "telephoneNumber",
    "home": "homePhone",
    "fax": "facsimileTelephoneNumber",
    "work fax": "facsimileTelephoneNumber",
    "home fax": "facsimileTelephoneNumber",
    "other fax": "facsimileTelephoneNumber",
    "pager": "pager",
    "car": "carPhone",
    "main": "companyPhone",
}
_CHATS = {"aim": "nsAIMid", "icq": "nsICQid", "msn": "nsMSNid", "yahoo": "nsYahooid"}
_CHATS |= {"google talk": "nsGoogleTalkid", "skype": "nsSkypeid"}
_HOME = {
    "street": "mozillaHomeStreet",
    "city": "mozillaHomeLocalityName",
    "region": "mozillaHomeState",
    "postal_code": "mozillaHomePostalCode",
    "country": "mozillaHomeCountryName",
}
_WORK = {
    "po_box": "postOfficeBox",
    "street": "street",
    "city": "l",
    "region": "st",
    "postal_code": "postalCode",
    "country": "c",
}
_TEXTS = {
    "given": "givenName",
    "family": "sn",
    "middle": "middleName",
    "prefix": "personalTitle",
    "suffix": "generationQualifier",
    "nickname": "mozillaNickname",
    "file_as": "fileAs",
    "notes": "description",
}
_RELATIONS = {"spouse": "spouse", "manager": "manager", "assistant": "secretary"}


def write_ldif(people: Iterable[Contact]) -> Iterator[str]:
    """The people as entries, one text each."""
    yield "version: 1\r\n"
    for contact in people:
        lines = [_line("dn", _dn(contact)), *(f"objectclass: {name}\r\n" for name in _CLASSES)]
        lines += [_line(name, text) for name, text in _attributes(contact) if text]
        if contact.photo is not None:
            data = base64.b64encode(contact.photo.data).decode()
            lines.append(_folded(f"jpegPhoto:: {data}"))
        yield "\r\n" + "".join(lines)


def _dn(contact: Contact) -> str:
    mail = next((way.value for way in contact.channels if way.kind is ChannelKind.EMAIL), "")
    uid = f",uid={dn_value(contact.person.uid)}" if contact.person.uid else ""
    return f"cn={dn_value(contact.person.display_name)},mail={dn_value(mail)}{uid}"


def _attributes(contact: Contact) -> Iterator[tuple[str, str]]:
    yield "cn", contact.person.display_name
    for field, name in _TEXTS.items():
        yield name, getattr(contact.person, field)
    for way in contact.channels:
        yield from _way(way)
    for position in contact.positions:
        if position.is_current:
            yield "o", position.organisation
            yield "ou", position.department
            yield "title", position.title
            yield "employeeType", position.role
    for date in contact.dates:
        prefix = {DateKind.BIRTHDAY: "birth", DateKind.ANNIVERSARY: "anniversary"}.get(date.kind)
        if prefix and date.when is not None:
            yield f"{prefix}year", str(date.when.year or "")
            yield f"{prefix}month", str(date.when.month or "")
            yield f"{prefix}day", str(date.when.day or "")
    for relation in contact.relations:
        yield _RELATIONS.get(relation.kind, ""), relation.other_name
    for number, value in enumerate(contact.own_values[:MOST_OWN], 1):
        yield f"mozillaCustom{number}", in_one(value)
    for tag in contact.tags:
        yield "businessCategory", tag


def _way(way: Channel) -> Iterator[tuple[str, str]]:
    if way.kind is ChannelKind.EMAIL:
        yield "mozillaSecondEmail" if way.label == "home" else "mail", way.value
    elif way.kind is ChannelKind.PHONE:
        yield _PHONES.get(way.label, "otherTelephone"), way.value
    elif way.kind is ChannelKind.WEB:
        yield "mozillaHomeUrl" if way.label == "home" else "mozillaWorkUrl", way.value
    elif way.kind is ChannelKind.CHAT:
        yield _CHATS.get(way.service, "imAddress"), way.value
    elif way.kind is ChannelKind.ADDRESS:
        if way.address is None:
            yield "homePostalAddress" if way.label == "home" else "postalAddress", way.value
            return
        for part, name in (_HOME if way.label == "home" else _WORK).items():
            text = getattr(way.address, part)
            if part == "street" and way.address.extended:
                text = f"{way.address.extended}\n{text}".strip()
            yield name, text


def _line(name: str, text: str) -> str:
    """An attribute; what is no safe string (RFC 2849) is base64. "" without a name."""
    if not name:
        return ""
    safe = text.isascii() and text.isprintable() and text[:1] not in " :<" and text[-1:] != " "
    if safe:
        return _folded(f"{name}: {text}")
    data = base64.b64encode(text.encode("utf-8", "replace")).decode()
    return _folded(f"{name}:: {data}")


def _folded(line: str) -> str:
    if len(line) <= _FOLD_AT:
        return line + "\r\n"
    pieces = [line[:_FOLD_AT]]
    step = _FOLD_AT - 1
    pieces += [line[place : place + step] for place in range(_FOLD_AT, len(line), step)]
    return "\r\n ".join(pieces) + "\r\n"
