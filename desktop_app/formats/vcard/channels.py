"""Channels in vCards: telephone numbers, e-mail and postal addresses, web pages, chat and social
profiles.
"""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import quote, unquote

from desktop_app.domain.person import Channel, ChannelKind, PostalAddress
from desktop_app.formats.one_line import without_directions
from desktop_app.formats.vcard.labels import label_of, types_of
from desktop_app.formats.vcard.postal_parts import postal_parts
from desktop_app.formats.vcard.property_line import Head, escape, unescape

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):(.+)\Z", re.DOTALL)
_NUMBER = re.compile(r"(?:tel|fax|modem|sms|callto):\s*(?=\S)", re.IGNORECASE)
"""Schemes of numbers (RFC 3966, RFC 2806)."""
_SCHEMES = {
    "jabber": "xmpp",
    "google talk": "xmpp",
    "yahoo": "ymsgr",
    "msn": "msnim",
    **{service: service for service in ("skype", "aim", "icq", "sip")},
}
"""URI schemes by the service they are written for."""
_SERVICES = {
    name: service
    for service, names in {
        "jabber": "xmpp jabber",
        "google talk": "googletalk gtalk google googlehangouts hangouts gchat",
        "gadu-gadu": "gadugadu gadu gg",
        "yahoo": "yahoo ymsgr yahooim yahoomessenger",
        "msn": "msn msnim msnmessenger windowslive windowslivemessenger livemessenger",
        "aim": "aim aolim aol",
        "icq": "icq",
        "skype": "skype skypeusername",
        "sip": "sip sips smssip",
        "qq": "qq tencentqq",
        "signal": "signal sgnl",
        "telegram": "telegram tg",
        "whatsapp": "whatsapp",
        "groupwise": "groupwise",
    }.items()
    for name in names.split()
}
_IN_HANDLES = "".join(map(chr, range(0x20, 0x7F))).replace("%", "").replace("?", "")
WHOLE = "X-KITH-WHOLE"
"""The parameter of an ADR whose street is the address as one text, and of an EMAIL that is one."""
NO_SERVICE = "X-KITH-NO-SERVICE"
"""The parameter of a chat or profile whose label is one, and no name of a service."""
_PLACES = ("PREF", "HOME", "WORK")
"""Types of a profile that name no service."""
_NO_LETTERS = re.compile(r"[^a-z0-9]")
_NO_SERVICE = frozenset(
    [
        "PREF",
        "HOME",
        "WORK",
        "PERSONAL",
        "BUSINESS",
        "MOBILE",
        "OTHER",
        "INTERNET",
        "VOICE",
        "SCHOOL",
    ]
)
_NOBODY = ("x-apple", "im", "imto")
"""Schemes that say no service."""
_WEB = ("http", "https")
_ITS_OWN = re.compile(r":(?:https?://|x-apple:|\Z)", re.IGNORECASE)
_AROUND = ",\t \xa0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
"""What stands around the line of an address and says nothing."""
_COMMAND = re.compile(
    r"(?:goim|addbuddy|sendim|addfriend|chat|add|message|call|resolve|user)\?(?:[a-z]+=)?(?=.)",
    re.IGNORECASE,
)


def _text(value: str) -> str:
    return without_directions(unescape(value).strip())


def number_of(value: str) -> str:
    """The number in a raw value."""
    return without_scheme(_text(value))


def without_scheme(number: str) -> str:
    """A number as it is dialled; of a `tel:` URI (RFC 3966) with its extension in words. What has
    parameters alone stays as it is, "" is what has nothing at all.
    """
    found = _NUMBER.match(number)
    if found is None:
        return number
    dialled, *params = number[found.end() :].split(";")
    extension = next((item[4:] for item in params if item[:4].lower() == "ext="), "")
    extension = f"ext. {extension.strip()}" if extension.strip() else ""
    said = " ".join(filter(None, (dialled.strip(), extension)))
    return said or (number if any(params) else "")


def phone(head: Head, value: str, label: str) -> Channel | None:
    """TEL."""
    number = number_of(value)
    return (
        Channel(ChannelKind.PHONE, number, label_of(head, label), preferred=head.preferred)
        if number
        else None
    )


def email(head: Head, value: str, label: str) -> Channel | None:
    """EMAIL; `mailto:` is dropped, and what stands round an address as in the heading of a mail."""
    address = _text(_unended(value) if "@" in value else value)
    address = (address[7:].strip() or address) if address[:7].lower() == "mailto:" else address
    address = address if head.param(WHOLE) else _between(address)
    return (
        Channel(ChannelKind.EMAIL, address, label_of(head, label), preferred=head.preferred)
        if address
        else None
    )


def _unended(value: str) -> str:
    """A raw value without the marks that would part it from a next one; an escaped mark is its own."""
    bare = value.rstrip(";, ")
    return value if bare.endswith("\\") else bare


def _between(address: str) -> str:
    """What stands between `<` and `>` after a name, the whole where that is no address."""
    name, mark, rest = address.partition("<")
    found = rest[:-1].strip()
    is_one = mark and rest.endswith(">") and "@" in found[1:-1] and len(found.split()) == 1
    return found if is_one and not {"<", ">"} & {*found, *name} else address


def web(head: Head, value: str, label: str) -> Channel | None:
    """URL."""
    url = _text(value)
    return (
        Channel(ChannelKind.WEB, url, label_of(head, label), preferred=head.preferred)
        if url
        else None
    )


def address(head: Head, value: str, label: str) -> Channel | None:
    """ADR: seven parts; Google's eighth, the same in one piece, stays in the card only. Without
    parts it is what its LABEL says (RFC 6350 section 6.3.1); one text is no PO box.
    """
    printed = address_text(head, unescape(head.param("LABEL")), label)
    if ";" not in value and not head.param(WHOLE):
        return address_text(head, unescape(value), label) or printed
    parts = postal_parts(value)
    if any(parts) and not parts[-1]:
        # Registries say the country by its code alone (RFC 8605 section 3.1).
        parts[-1] = head.param("CC").upper()
    found = PostalAddress(*parts)
    if head.param(WHOLE):
        place = label_of(head, label)
        return Channel(ChannelKind.ADDRESS, found.street, place, "", head.preferred)
    if line := found.one_line():
        place = label_of(head, label)
        return Channel(ChannelKind.ADDRESS, line, place, "", head.preferred, found)
    return printed


def address_text(head: Head, text: str, label: str) -> Channel | None:
    """An address in one piece, from its lines."""
    line = ", ".join(said for part in text.splitlines() if (said := part.strip(_AROUND)))
    return (
        Channel(ChannelKind.ADDRESS, line, label_of(head, label), "", head.preferred)
        if line
        else None
    )


def service_named(name: str) -> str:
    """The one name Kith has for a chat service, whatever a program calls it."""
    return _SERVICES.get(_NO_LETTERS.sub("", name.lower()), name.lower())


def chat(head: Head, value: str, label: str, service: str) -> Channel | None:
    """IMPP (RFC 4770) and the older X- properties; the service is that of a parameter, label, type
    or URI scheme, in this order.
    """
    handle, scheme = _text(value), ""
    named = head.param("X-SERVICE-TYPE") or head.param("SERVICE-TYPE")
    if not service:
        scheme, handle = uri_parts(handle, named)
    elif (found := _SCHEME.match(handle)) and service_named(found[1]) == service:
        handle = uri_parts(handle)[1]
    said = [named, *(word for word in (label, *_own_types(head)) if _may_be(word, scheme))]
    by = "" if head.param(NO_SERVICE) else next((word for word in said if word), "")
    service = service or service_named(by or scheme)
    if by and by == label:
        label = ""
    elif by != named:
        head = replace(head, words=tuple(word for word in head.words if word != by))
    if service in _SERVICES.values():
        # Nextcloud says it by a type and by a label.
        words = (word for word in head.words if service_named(_bare(word)) != service)
        head = replace(head, words=tuple(words))
    place = label_of(head, label)
    return Channel(ChannelKind.CHAT, handle, place, service, head.preferred) if handle else None


def _bare(word: str) -> str:
    """A type without the mark of those that are nowhere defined."""
    return word[2:] if word[:2].upper() == "X-" else word


def uri_parts(text: str, named: str = "") -> tuple[str, str]:
    """The scheme and the handle of a chat URI; no scheme for one that says no service, and for a text
    that is none. `named` is the service that is said beside it.
    """
    found = _SCHEME.match(text)
    if found is None or not _is_uri(found[1], found[2], named):
        return "", text
    return "" if found[1].lower() in _NOBODY else found[1], _handle(found[2])


def _is_uri(scheme: str, rest: str, named: str) -> bool:
    """Whether what looks like the scheme of a chat URI is one, and not the beginning of a
    handle.
    """
    service = service_named(scheme)
    known = scheme.lower() in _NOBODY or service in _SERVICES.values() or not named
    if rest[:1].isspace() or scheme.lower() in ("http", "https"):
        return False
    return known or service == service_named(named)


def _own_types(head: Head) -> list[str]:
    """The types that may name a service."""
    return [word for word in head.words if word.upper() not in _NO_SERVICE]


def _may_be(word: str, scheme: str) -> bool:
    """Whether a label or type names the service: a known one, or any where the URI says none."""
    return bool(word) and (not scheme or service_named(word) in _SERVICES.values())


def _handle(rest: str) -> str:
    """The handle in a chat URI: without what to do with it, its percent signs decoded."""
    rest = _COMMAND.sub("", rest.lstrip("/"), count=1)
    return unquote(rest.partition("?")[0]) if rest.partition("?")[0] else rest


def social(head: Head, value: str, label: str, service: str) -> Channel | None:
    """SOCIALPROFILE (RFC 9554) and Apple's X-SOCIALPROFILE; the page, or the name there when no
    page is given.
    """
    page = _text(value)
    user = head.param("X-USER")
    if typed := _pasted(user, page):
        page = typed
    elif page[:8].lower() == "x-apple:":
        page = page[8:]
    page = page or user or head.param("USERNAME")
    own = [word.lower() for word in head.words if word.upper() not in _PLACES]
    service = service or head.param("SERVICE-TYPE").lower() or (own[0] if own else "")
    places = replace(head, words=tuple(word for word in head.words if word.upper() in _PLACES))
    if label and not service and not head.param(NO_SERVICE):
        # Apple's way for a service of one's own.
        service, label = label.lower(), ""
    place = label_of(places, label)
    return Channel(ChannelKind.SOCIAL, page, place, service, head.preferred) if page else None


def _pasted(user: str, page: str) -> str:
    """The page that somebody pasted where an iPhone asks for a name, "" when it was none. The iPhone
    sets its own in front: `x-user=https://x.example/ana:http://x.com/https%3A//x.example/ana`.
    """
    if user.lower() in _WEB and page.startswith("//"):
        # No quotes stand round it, so the head ended within.
        return f"{user}:{_ITS_OWN.split(page, maxsplit=1)[0]}"
    scheme, mark, _ = user.partition("://")
    return user if mark and scheme.lower() in _WEB and "%3a//" in page.lower() else ""


def written(channel: Channel, version: str) -> tuple[str, list[tuple[str, str]], str, str]:
    """Property name, parameters, raw value and custom label that say `channel`."""
    name, params, value = _WRITERS[channel.kind](channel, version)
    types = types_of(channel.label)
    if channel.kind is ChannelKind.SOCIAL and not {*map(str.upper, types)} <= {*_PLACES}:
        # Any other type would be the service.
        types = ()
    custom = "" if types else channel.label
    params += [("TYPE", name) for name in types]
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
    params = [] if version == "4.0" else [("TYPE", "INTERNET")]
    if _between(channel.value) != channel.value:
        params.append((WHOLE, "yes"))
    return _write_plain("EMAIL", params, channel.value)


def _write_address(channel: Channel, _: str) -> tuple[str, list[tuple[str, str]], str]:
    # An address known in one piece stands where other programs look for it, and says so to Kith.
    found = channel.address or PostalAddress(street=channel.value)
    params = [] if channel.address else [(WHOLE, "yes")]
    return "ADR", params, ";".join(escape(getattr(found, part)) for part in PostalAddress.__slots__)


def _write_chat(channel: Channel, _: str) -> tuple[str, list[tuple[str, str]], str]:
    scheme = _SCHEMES.get(channel.service, "x-apple")
    params = [("X-SERVICE-TYPE", channel.service)] if channel.service else []
    if channel.label and not channel.service:
        params.append((NO_SERVICE, "yes"))
    handle = escape(quote(channel.value, _IN_HANDLES)) if channel.service else escape(channel.value)
    return "IMPP", params, f"{scheme}:{handle}" if channel.service else handle


def _write_social(channel: Channel, _: str) -> tuple[str, list[tuple[str, str]], str]:
    is_no_type = channel.service.upper() in _PLACES or "," in channel.service
    name = "SERVICE-TYPE" if is_no_type else "TYPE"
    params = [(name, channel.service)] if channel.service else []
    if channel.label and not channel.service:
        params.append((NO_SERVICE, "yes"))
    # Of what is read the scheme that names nobody is taken away.
    nobody = "x-apple:" if channel.value[:8].lower() == "x-apple:" else ""
    return "X-SOCIALPROFILE", params, nobody + _uri(channel.value)


_WRITERS = {
    ChannelKind.PHONE: lambda channel, version: _write_plain("TEL", [], channel.value),
    ChannelKind.EMAIL: _write_email,
    ChannelKind.WEB: lambda channel, version: ("URL", [], _uri(channel.value)),
    ChannelKind.ADDRESS: _write_address,
    ChannelKind.CHAT: _write_chat,
    ChannelKind.SOCIAL: _write_social,
}
