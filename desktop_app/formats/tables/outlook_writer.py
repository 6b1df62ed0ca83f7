"""Writing Outlook CSV, with English headers, which every Outlook takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.domain.names import built_name
from desktop_app.domain.person import ChannelKind, Contact, DateKind, PostalAddress
from desktop_app.formats.cells.own_values import MOST_OWN, in_one
from desktop_app.formats.tables.writer import People, current_positions, rows_written

_ADDRESS = ("Street", "Street 2", "Street 3", "City", "State", "Postal Code", "Country/Region")
_HEADER = [
    "Title",
    "First Name",
    "Middle Name",
    "Last Name",
    "Suffix",
    "Nickname",
    "Given Yomi",
    "Surname Yomi",
    "Company",
    "Department",
    "Job Title",
    *(f"{place} {part}" for place in ("Business", "Home", "Other") for part in _ADDRESS),
    "Assistant's Phone",
    "Business Fax",
    "Business Phone",
    "Business Phone 2",
    "Callback",
    "Car Phone",
    "Company Main Phone",
    "Home Fax",
    "Home Phone",
    "Home Phone 2",
    "ISDN",
    "Mobile Phone",
    "Other Fax",
    "Other Phone",
    "Pager",
    "Primary Phone",
    "Radio Phone",
    "TTY/TDD Phone",
    "Telex",
    "Anniversary",
    "Assistant's Name",
    "Birthday",
    "Business Address PO Box",
    "Categories",
    "Children",
    "E-mail Address",
    "E-mail 2 Address",
    "E-mail 3 Address",
    "Gender",
    "Home Address PO Box",
    "IMAddress",
    "Location",
    "Manager's Name",
    "Notes",
    "Other Address PO Box",
    "Profession",
    "Referred By",
    "Spouse",
    *(f"User {number}" for number in range(1, MOST_OWN + 1)),
    "Personal Web Page",
    "Web Page",
]
_PHONES: dict[str, Sequence[str]] = {
    "mobile": ("Mobile Phone",),
    "work": ("Business Phone", "Business Phone 2"),
    "home": ("Home Phone", "Home Phone 2"),
    "work mobile": ("Mobile Phone",),
    "fax": ("Business Fax", "Home Fax", "Other Fax"),
    "work fax": ("Business Fax",),
    "home fax": ("Home Fax",),
    "other fax": ("Other Fax",),
    "pager": ("Pager",),
    "main": ("Company Main Phone", "Primary Phone"),
    "car": ("Car Phone",),
    "callback": ("Callback",),
    "radio": ("Radio Phone",),
    "isdn": ("ISDN",),
    "telex": ("Telex",),
    "text telephone": ("TTY/TDD Phone",),
    "assistant": ("Assistant's Phone",),
}
_ANY_PHONE = ("Other Phone", "Primary Phone", "Company Main Phone")
"""Columns for numbers of other labels, and for those whose own are full."""
_EMAILS = ("E-mail Address", "E-mail 2 Address", "E-mail 3 Address")
_RELATIONS = {
    "spouse": "Spouse",
    "partner": "Spouse",
    "manager": "Manager's Name",
    "assistant": "Assistant's Name",
}
_PLACES = {"work": "Business", "home": "Home"}


def write_outlook(people: People) -> Iterator[str]:
    """The people as Outlook takes them: three addresses of either kind, no photos."""
    return rows_written(_HEADER, (_row(contact) for contact in people()))


def _row(contact: Contact) -> dict[str, str]:
    person = contact.person
    position = next(iter(current_positions(contact)), None)
    row = {
        "Title": person.prefix,
        "First Name": person.given,
        "Middle Name": person.middle,
        "Last Name": person.family,
        "Suffix": person.suffix,
        "Nickname": person.nickname,
        "Given Yomi": person.phonetic_given,
        "Surname Yomi": person.phonetic_family,
        "Gender": {"male": "Male", "female": "Female"}.get(person.gender, "Unspecified"),
        "Location": person.place,
        "Notes": person.notes,
        "Referred By": contact.introduced_by_name,
        "Categories": ";".join(tag.replace(";", ",") for tag in contact.tags),
    }
    if position is not None:
        row["Company"], row["Department"] = position.organisation, position.department
        row["Job Title"], row["Profession"] = position.title, position.role
    if not built_name(person):
        where = "Company" if person.is_company else "First Name"
        row[where] = row.get(where) or person.display_name
    _days(row, contact)
    _ways(row, contact)
    _people(row, contact)
    for number, value in enumerate(contact.own_values[:MOST_OWN], 1):
        row[f"User {number}"] = in_one(value)
    return row


def _put(row: dict[str, str], text: str, names: Sequence[str]) -> bool:
    """Put a text into the first of these columns that is empty; False when none is."""
    name = next((each for each in names if not row.get(each)), None)
    if name is not None:
        row[name] = text
    return name is not None


def _ways(row: dict[str, str], contact: Contact) -> None:
    waiting = []
    for way in sorted(contact.channels, key=lambda item: not item.preferred):
        if way.kind is ChannelKind.EMAIL:
            _put(row, way.value, _EMAILS)
        elif way.kind is ChannelKind.WEB:
            _put(row, way.value, ("Web Page", "Personal Web Page"))
        elif way.kind is ChannelKind.CHAT:
            _put(row, way.value, ("IMAddress",))
        elif way.kind is ChannelKind.PHONE and not _put(row, way.value, _PHONES.get(way.label, ())):
            waiting.append(way.value)
        elif way.kind is ChannelKind.ADDRESS:
            _address(row, way.label, way.value, way.address)
    for value in waiting:
        _put(row, value, _ANY_PHONE)


def _address(row: dict[str, str], label: str, value: str, address: PostalAddress | None) -> None:
    place = _PLACES.get(label, "Other")
    if row.get(f"{place} Street") or row.get(f"{place} City"):
        place = next((each for each in ("Other", "Home", "Business") if _is_free(row, each)), "")
    if not place:
        return
    if address is None:
        row[f"{place} Street"] = value
        return
    lines = [address.extended, *address.street.split("\n")]
    lines = [line for line in lines if line]
    first = [*lines[:2], "\n".join(lines[2:])]
    for name, text in zip(_ADDRESS[:3], first, strict=False):
        row[f"{place} {name}"] = text
    row[f"{place} City"] = address.city
    row[f"{place} State"] = address.region
    row[f"{place} Postal Code"] = address.postal_code
    row[f"{place} Country/Region"] = address.country
    row[f"{place} Address PO Box"] = address.po_box


def _is_free(row: dict[str, str], place: str) -> bool:
    return not any(row.get(f"{place} {part}") for part in _ADDRESS)


def _days(row: dict[str, str], contact: Contact) -> None:
    names = {DateKind.BIRTHDAY: "Birthday", DateKind.ANNIVERSARY: "Anniversary"}
    for date in contact.dates:
        day = date.when.whole if date.when is not None else None
        if day is not None and date.kind in names:
            _put(row, f"{day.month}/{day.day}/{day.year}", (names[date.kind],))


def _people(row: dict[str, str], contact: Contact) -> None:
    children = [item.other_name for item in contact.relations if item.kind == "child"]
    row["Children"] = "; ".join(name.replace(";", ",") for name in children if name)
    for relation in contact.relations:
        if relation.kind in _RELATIONS:
            _put(row, relation.other_name, (_RELATIONS[relation.kind],))
