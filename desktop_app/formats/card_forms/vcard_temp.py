"""Cards of XMPP (XEP-0054, `vcard-temp`) as lines of vCard 3.0."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.formats.card_forms.property import line_of
from desktop_app.formats.vcard.property_line import escape
from desktop_app.formats.vcard.words import PROPERTIES
from desktop_app.formats.xml_guard import local, text_in

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

NAMESPACE = "vcard-temp"
_PARTS = {
    "N": ("FAMILY", "GIVEN", "MIDDLE", "PREFIX", "SUFFIX"),
    "ADR": ("POBOX", "EXTADD", "STREET", "LOCALITY", "REGION", "PCODE", "CTRY"),
    "ORG": ("ORGNAME", "ORGUNIT"),
    "GEO": ("LAT", "LON"),
}
_OTHERWISE = {"EXTADD": "EXTADR"}
"""Names of an element in the schema, where the text has another."""
_VALUES = {"TEL": "NUMBER", "EMAIL": "USERID", "LABEL": "LINE", "CATEGORIES": "KEYWORD"}
_NAMES = {"DESC": "NOTE", "JABBERID": "X-JABBER"}
_TYPES = frozenset(
    [
        "HOME",
        "WORK",
        "VOICE",
        "FAX",
        "PAGER",
        "MSG",
        "CELL",
        "VIDEO",
        "BBS",
        "MODEM",
        "ISDN",
        "PCS",
        "PREF",
        "POSTAL",
        "PARCEL",
        "DOM",
        "INTL",
        "INTERNET",
        "X400",
    ]  # fmt: skip
)
_PICTURES = ("PHOTO", "LOGO", "SOUND", "KEY")


def is_temp(card: Element) -> bool:
    """Whether an element is a card of XMPP's own form."""
    return card.tag.startswith(f"{{{NAMESPACE}}}")


def lines_of(card: Element) -> Iterator[str]:
    """What a card says, line by line; what has no name in vCard has one of its own."""
    for item in card:
        if name := local(item).upper():
            yield _line(name, item)


def _line(name: str, item: Element) -> str:
    if name in _PICTURES:
        return _picture(name, item)
    if name in _PARTS:
        parts = [_texts(item, part) for part in _PARTS[name]]
        if name == "GEO":
            return line_of(name, (), "text", [[part[0] for part in parts if part]])
        if name == "ORG":
            return line_of(name, (), "text", [[text for part in parts for text in part]])
        return line_of(name, _types(item) if name == "ADR" else (), "text", [parts])
    value = _VALUES.get(name, "")
    texts = _texts(item, value) if value else []
    if name == "LABEL":
        texts = ["\n".join(texts)]
    if not texts:
        said = " ".join(text for each in item.itertext() if (text := each.strip()))
        # Of CLASS the name of an element is what it says.
        texts = [said if said or value else " ".join(map(local, item))]
    name = _NAMES.get(name, name)
    known = name in PROPERTIES or name.startswith("X-")
    return line_of(name if known else f"X-{name}", _types(item) if value else (), "text", texts)


def _types(item: Element) -> list[tuple[str, str]]:
    """What is said of an address or number, by elements that hold nothing."""
    return [("TYPE", name) for each in item if (name := local(each).upper()) in _TYPES]


def _texts(item: Element, name: str) -> list[str]:
    names = (name, _OTHERWISE.get(name, name))
    found = [(each.text or "").strip() for each in item if local(each).upper() in names]
    return [text for text in found if text]


def _picture(name: str, item: Element) -> str:
    """Data in base64, or where it lies; how a name sounds may be a text."""
    if data := "".join(text_in(item, "BINVAL").split()):
        kind = text_in(item, "TYPE").rpartition("/")[2].upper()
        types = f";TYPE={kind}" if kind.isalnum() and kind.isascii() else ""
        return f"{name};ENCODING=b{types}:{data}"
    if place := text_in(item, "EXTVAL"):
        return line_of(name, (), "uri", [place])
    text = text_in(item, "PHONETIC") or text_in(item, "CRED")
    return f"{name}:{escape(text)}" if text else ""
