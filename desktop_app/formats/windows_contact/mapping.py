"""What a Windows contact says: its collections, each of items with labels (Microsoft's contact schema,
as Windows' own `wab.exe` writes it).
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from desktop_app.domain.names import LONGEST_TEXT
from desktop_app.domain.tables.days import DayOrder
from desktop_app.formats.cells.contact import contact_of_cells
from desktop_app.formats.cells.labels import unmarked
from desktop_app.formats.cells.record import cells_of, escaped, record_of
from desktop_app.formats.photo_bytes import photo_of, sniffed
from desktop_app.formats.storable import storable
from desktop_app.formats.vcard.photo import LARGEST
from desktop_app.formats.xml_guard import child, local, text_in

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from desktop_app.domain.person import Contact, RawCard

KEY = "windows-contact"
LONGEST_LABEL = 100
"""Characters of a label."""
_ORDER = DayOrder.MONTH_FIRST
_PHOTO = "\tPhoto\t"
_ITEMS = {
    "Name": {
        "FormattedName": "display_name",
        "Title": "prefix",
        "GivenName": "given",
        "MiddleName": "middle",
        "FamilyName": "family",
        "Suffix": "suffix",
        "Generation": "suffix",
        "NickName": "nickname",
        "PhoneticGivenName": "phonetic_given",
        "PhoneticFamilyName": "phonetic_family",
        "Phonetic": "",
    },
    "EmailAddress": {"Address": "email"},
    "PhoneNumber": {"Number": "phone"},
    "PhysicalAddress": {
        "AddressLabel": "address.formatted",
        "Street": "address.street",
        "ExtendedAddress": "address.extended",
        "POBox": "address.po_box",
        "Locality": "address.city",
        "Region": "address.region",
        "PostalCode": "address.postal_code",
        "Country": "address.country",
    },
    "Position": {
        "Company": "organisation",
        "Organization": "organisation",
        "Department": "department",
        "JobTitle": "title",
        "Profession": "role",
        "Role": "role",
        "Office": "",
        "Manager": "",
    },
    "Url": {"Value": "web"},
    "IMAddress": {"Value": "chat", "Protocol": "chat.service"},
    "Date": {"Value": "date"},
    "Person": {"FormattedName": "relation"},
    "ContactID": {"Value": "uid"},
}
"""Columns in text form, by the item and its part."""
_SENT_BY = ("Type", "SMTP")
"""How mail gets to every address there is."""
_WHOLE = {"Notes": "notes", "Gender": "gender"}
_LABELS = {
    "personal": "home",
    "business": "work",
    "cellular": "mobile",
    "mobile": "mobile",
    "fax": "fax",
    "pager": "pager",
    "car": "car",
    "other": "other",
}
_PLACED = ("email", "phone", "address", "web", "chat")
_FIRST = ("cellular", "mobile", "fax", "pager", "car")
"""Labels that say more than where it is: a fax at work is a fax."""


def record(contact: Element) -> tuple[RawCard, str]:
    """The card that keeps a contact, and its fingerprint."""
    cells = [cell for cell in _cells(contact) if cell[2] and len(cell[2]) <= LONGEST_TEXT]
    if photo := _photo(contact):
        cells.append(("", "Photo", base64.b64encode(photo).decode()))
    return record_of(cells, KEY, _ORDER)


def contact_of(raw: RawCard) -> Contact:
    """The contact that a record says."""
    contact = contact_of_cells(cells_of(raw), KEY, _ORDER)
    contact.raw = raw
    for line in raw.lines:
        if line.startswith(_PHOTO):
            contact.photo = photo_of(base64.b64decode(line.removeprefix(_PHOTO)))
    return contact


def _cells(contact: Element) -> Iterator[tuple[str, str, str]]:
    seen_id = False
    for part in contact:
        name = local(part)
        if name in _WHOLE:
            yield _WHOLE[name], name, storable(part.text or "").strip()
        for number, item in enumerate(_by_preference(part), 1):
            kind = local(item)
            if kind == "ContactID" and seen_id:
                continue
            seen_id = seen_id or kind == "ContactID"
            if kind in _ITEMS:
                yield from _item(item, kind, number)


def _by_preference(collection: Element) -> list[Element]:
    """The items of a collection, those labelled as preferred first, in their order."""
    return sorted(collection, key=lambda item: "preferred" not in _labels(item))


def _labels(item: Element) -> list[str]:
    found = child(item, "LabelCollection")
    texts = [] if found is None else [storable(label.text or "").lower() for label in found]
    words = (unmarked(" ".join(text.rpartition(":")[2].split())) for text in texts)
    return [text[:LONGEST_LABEL].strip() for text in words]


def _item(item: Element, kind: str, number: int) -> Iterator[tuple[str, str, str]]:
    columns, labels = _ITEMS[kind], _labels(item)
    for part in item:
        name = local(part)
        text = storable(part.text or "").strip()
        if not text or name == "LabelCollection" or (name, text) == _SENT_BY:
            continue
        column = columns.get(name, "")
        if column:
            column = _labelled(column, kind, labels, number)
        yield column, escaped(f"{kind}/{name}" + "".join(f" {label}" for label in labels)), text


def _labelled(column: str, kind: str, labels: Iterable[str], number: int) -> str:
    known = set(labels)
    if kind == "Date":
        day = next((each for each in ("birthday", "anniversary") if each in known), "")
        return day or f"date#{number}={_other(known)}"
    if kind == "Person":
        return f"relation#{number}={_other(known) or 'contact'}"
    if column.partition(".")[0] not in _PLACED:
        several = kind == "Position" and number > 1
        return f"{column}#{number}" if several else column
    first = next((each for each in _FIRST if each in known), "")
    place = next((_LABELS[each] for each in ("personal", "business") if each in known), "")
    word = first or next((each for each in _LABELS if each in known), "")
    label = f"{place} fax" if first == "fax" and place else _LABELS.get(word, "")
    if kind == "IMAddress":
        return f"{column}#{number}"
    return f"{column}#{number}" + (f"={label}" if label else "")


def _other(labels: set[str]) -> str:
    return next(iter(sorted(labels - {"preferred"})), "")


def has_odd_photo(contact: Element) -> bool:
    """Whether there are pictures and none of them is of a kind that Kith shows (Windows’ own are BMP)."""
    return any(_photos(contact)) and not _photo(contact)


def _photo(contact: Element) -> bytes:
    """The first picture, b"" for none that Kith shows."""
    shown = (data for data in _photos(contact) if len(data) <= LARGEST and sniffed(data))
    return next(shown, b"")


def _photos(contact: Element) -> Iterator[bytes]:
    found = child(contact, "PhotoCollection")
    for item in () if found is None else found:
        try:
            data = base64.b64decode("".join(text_in(item, "Value").split()))
        except (binascii.Error, ValueError):
            continue
        if data:
            yield data
