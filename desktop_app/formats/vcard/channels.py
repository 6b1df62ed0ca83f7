"""Channels in vCards: telephone numbers, e-mail and postal addresses, web pages, chat and social
profiles.
"""

from __future__ import annotations

import re
from functools import lru_cache

from desktop_app.domain.person import Channel, ChannelKind, PostalAddress
from desktop_app.formats.vcard.property_line import Head, components, escape, unescape

_BIDI = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):(.+)\Z", re.DOTALL)
_TYPE_LABELS = (
    ("FAX", "fax"),
    ("PAGER", "pager"),
    ("CELL", "mobile"),
    ("IPHONE", "mobile"),
    ("HOME", "home"),
    ("WORK", "work"),
    ("HOMEPAGE", "homepage"),
    ("OTHER", "other"),
)
"""Types in the order in which they count where a line has several: a fax at home is a fax."""
_LABEL_TYPES = {label: name for name, label in reversed(_TYPE_LABELS)}
_STANDARD = {"home", "work", "mobile", "fax", "pager", "homepage", "other", "school", "main"}
_SCHEMES = {
    "skype": "skype",
    "xmpp": "jabber",
    "aim": "aim",
    "icq": "icq",
    "ymsgr": "yahoo",
    "msnim": "msn",
    "sip": "sip",
}
_SERVICE_SCHEMES = {service: scheme for scheme, service in _SCHEMES.items()} | {
    "google talk": "xmpp",
    "msn": "msnim",
}


def _label(head: Head, custom: str) -> str:
    if custom:
        return custom.lower() if custom.lower() in _STANDARD else custom
    return _type_label(head.types)


@lru_cache(maxsize=512)
def _type_label(types: frozenset[str]) -> str:
    return next((label for name, label in _TYPE_LABELS if name in types), "")


def _text(value: str) -> str:
    text = unescape(value).strip()
    return text if text.isascii() else _BIDI.sub("", text).strip()


def phone(head: Head, value: str, label: str) -> Channel | None:
    """TEL; a `tel:` URI (RFC 3966) becomes the number with its extension in words."""
    number = _text(value)
    if number[:4].lower() == "tel:":
        number, *params = number[4:].split(";")
        extension = next((item[4:] for item in params if item[:4].lower() == "ext="), "")
        number += f" ext. {extension}" if extension else ""
    return (
        Channel(ChannelKind.PHONE, number, _label(head, label), preferred=head.preferred)
        if number
        else None
    )


def email(head: Head, value: str, label: str) -> Channel | None:
    """EMAIL; `mailto:` is dropped."""
    address = _text(value)
    address = address[7:] if address[:7].lower() == "mailto:" else address
    return (
        Channel(ChannelKind.EMAIL, address, _label(head, label), preferred=head.preferred)
        if address
        else None
    )


def web(head: Head, value: str, label: str) -> Channel | None:
    """URL."""
    url = _text(value)
    return (
        Channel(ChannelKind.WEB, url, _label(head, label), preferred=head.preferred)
        if url
        else None
    )


def address(head: Head, value: str, label: str) -> Channel | None:
    """ADR: seven parts; Google's eighth, the same in one piece, stays in the card only."""
    found = PostalAddress(*components(value, 7)[:7])
    line = found.one_line()
    return (
        Channel(ChannelKind.ADDRESS, line, _label(head, label), "", head.preferred, found)
        if line
        else None
    )


def chat(head: Head, value: str, label: str, service: str) -> Channel | None:
    """IMPP (RFC 4770) and the older X- properties; the service is that of a parameter, label or URI
    scheme.
    """
    handle = _text(value)
    found = _SCHEME.match(handle)
    if found and not service:
        handle = found[2].lstrip("/")
        known = head.param("X-SERVICE-TYPE") or head.param("SERVICE-TYPE") or label or found[1]
        service = (
            known.lower()
            if known.lower() != found[1].lower()
            else _SCHEMES.get(known.lower(), known.lower())
        )
    place = _label(head, "") if head.param("X-SERVICE-TYPE") or label else _label(head, label)
    return Channel(ChannelKind.CHAT, handle, place, service, head.preferred) if handle else None


def social(head: Head, value: str, label: str, service: str) -> Channel | None:
    """SOCIALPROFILE (RFC 9554) and Apple's X-SOCIALPROFILE; the page, or the name there when no
    page is given.
    """
    page = _text(value)
    if page[:8].lower() == "x-apple:":
        page = page[8:]
    page = page or head.param("X-USER") or head.param("USERNAME")
    types = [
        text.lower()
        for key, text in head.params
        if key == "TYPE" and text.upper() not in ("PREF", "HOME", "WORK")
    ]
    service = (
        service or head.param("SERVICE-TYPE").lower() or (types[0] if types else label.lower())
    )
    return (
        Channel(
            ChannelKind.SOCIAL, page, _label(head, "") if types else "", service, head.preferred
        )
        if page
        else None
    )


def written(channel: Channel, version: str) -> tuple[str, list[tuple[str, str]], str, str]:
    """Property name, parameters, raw value and custom label that say `channel`."""
    name, params, value = _WRITERS[channel.kind](channel, version)
    custom = (
        "" if channel.label in _LABEL_TYPES or channel.kind is ChannelKind.CHAT else channel.label
    )
    if channel.label in _LABEL_TYPES:
        params.append(("TYPE", _LABEL_TYPES[channel.label]))
    if channel.preferred:
        params.append(("PREF", "1") if version == "4.0" else ("TYPE", "pref"))
    return name, params, value, custom


def _write_plain(
    name: str, params: list[tuple[str, str]], value: str
) -> tuple[str, list[tuple[str, str]], str]:
    return name, params, escape(value)


def _uri(value: str) -> str:
    """A URI as a value: commas and semicolons are its own and stay."""
    return value.replace("\\", "\\\\").replace("\n", "")


def _write_email(channel: Channel, version: str) -> tuple[str, list[tuple[str, str]], str]:
    return _write_plain("EMAIL", [] if version == "4.0" else [("TYPE", "INTERNET")], channel.value)


def _write_address(channel: Channel, _: str) -> tuple[str, list[tuple[str, str]], str]:
    found = channel.address or PostalAddress(street=channel.value)
    return "ADR", [], ";".join(escape(getattr(found, part)) for part in PostalAddress.__slots__)


def _write_chat(channel: Channel, _: str) -> tuple[str, list[tuple[str, str]], str]:
    scheme = _SERVICE_SCHEMES.get(channel.service, "x-apple")
    params = [("X-SERVICE-TYPE", channel.service)] if channel.service else []
    if channel.label and channel.label not in _LABEL_TYPES:
        params.append(("TYPE", channel.label))
    return (
        "IMPP",
        params,
        f"{scheme}:{escape(channel.value)}" if channel.service else escape(channel.value),
    )


def _write_social(channel: Channel, _: str) -> tuple[str, list[tuple[str, str]], str]:
    return (
        "X-SOCIALPROFILE",
        [("TYPE", channel.service)] if channel.service else [],
        _uri(channel.value),
    )


_WRITERS = {
    ChannelKind.PHONE: lambda channel, version: _write_plain("TEL", [], channel.value),
    ChannelKind.EMAIL: _write_email,
    ChannelKind.WEB: lambda channel, version: ("URL", [], _uri(channel.value)),
    ChannelKind.ADDRESS: _write_address,
    ChannelKind.CHAT: _write_chat,
    ChannelKind.SOCIAL: _write_social,
}
