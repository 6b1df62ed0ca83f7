"""What the contacts of a FRITZ!Box say.

As the box writes them (AVM, “X_AVM-DE_OnTel”, TR-064, and files of FRITZ!OS 5 to 8): `person/realName`,
`telephony/number` with `type`, `prio`, `quickdial` and `vanity`, `services/email` with `classifier`,
`uniqueid` counted from 1 in each box, `mod_time` in seconds since 1970.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop_app.domain.family_first import family_and_given
from desktop_app.domain.faults import fault
from desktop_app.domain.importing import ContactRead, Problem
from desktop_app.domain.names import LONGEST_TEXT
from desktop_app.domain.tables.days import DayOrder
from desktop_app.formats.cells.contact import contact_of_cells
from desktop_app.formats.cells.record import cells_of, escaped, kept_of, record_of
from desktop_app.formats.one_line import on_one_line
from desktop_app.formats.storable import storable
from desktop_app.formats.xml_guard import UnsafeXmlError, elements, local, text_in

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from desktop_app.domain.importing import RecordRead
    from desktop_app.domain.person import Contact, RawCard

KEY = "fritzbox"
CHANGED = "mod_time"
_INTERNAL = "intern"
_ORDER = DayOrder.DAY_FIRST
_MOST_WAYS, _LONGEST_LABEL = 500, 200
_LABELS = {
    "home": "home",
    "private": "home",
    "mobile": "mobile",
    "work": "work",
    "business": "work",
    "fax_work": "work fax",
    "fax_home": "home fax",
    "fax": "fax",
    "pager": "pager",
    "other": "other",
}
_OWN_LABEL = "label:"

Cell = tuple[str, str, str]
"""A column in text form, its header escaped, and its value."""


def read_phonebook(path: Path) -> Iterator[RecordRead]:
    """The people of a file. The phones of the box itself, which have internal numbers alone, are
    nobody.
    """
    number, anybody = 0, False
    try:
        for number, found in enumerate(elements(path, "contact"), 1):
            cells = list(_cells(found))
            if _is_of_the_box(found):
                continue
            anybody = True
            yield _record(cells, str(path), number)
        if not anybody:
            yield Problem(str(path), 0, fault("file-names-nobody"))
    except OSError as error:
        yield Problem(str(path), 0, fault("file-not-read", reason=error.strerror or str(error)))
    except UnsafeXmlError as error:
        yield Problem(str(path), number, fault("xml-not-read", reason=str(error)[:120]))


def contact_of(raw: RawCard) -> Contact:
    """The contact that a record says."""
    contact = contact_of_cells(cells_of(raw), KEY, _ORDER)
    contact.raw = raw
    return contact


def changed_at(raw: RawCard) -> datetime | None:
    """The UTC moment the box last changed what a record says, None where it does not tell."""
    said = next((line for line in raw.lines if line.startswith(f"\t{CHANGED}\t")), "")
    seconds = said.rpartition("\t")[2]
    if not seconds.isdecimal() or not int(seconds[:12]):
        return None
    try:
        return datetime.fromtimestamp(int(seconds[:12]), UTC)
    except (OverflowError, ValueError, OSError):
        return None


def kept(raw: RawCard) -> list[str]:
    """The lines of a record that say nothing Kith knows; when it was changed is none of them."""
    return [line for line in kept_of(raw) if not line.startswith(f"\t{CHANGED}\t")]


def _record(cells: list[Cell], file: str, number: int) -> RecordRead:
    longest = max((len(value) for _, _, value in cells), default=0)
    if longest > LONGEST_TEXT:
        long = fault("card-field-too-long", length=longest, most=LONGEST_TEXT)
        return Problem(file, number, long, cards=1)
    raw, fingerprint = record_of(cells, KEY, _ORDER)
    contact = contact_of(raw)
    if not contact.person.display_name:
        return Problem(file, number, fault("card-holds-nobody"), cards=1)
    return ContactRead(contact, number, (), file, KEY, fingerprint)


def _is_of_the_box(contact: Element) -> bool:
    numbers = [each for each in contact.iter() if local(each) == "number"]
    return bool(numbers) and all(each.get("type") == _INTERNAL for each in numbers)


def _cells(contact: Element) -> Iterator[Cell]:
    yield from _names(storable(text_in(contact, "person", "realName")))
    ways = [each for each in contact.iter() if local(each) in ("number", "email")][:_MOST_WAYS]
    # The one marked as the main one comes first, others as they stand.
    for number, way in enumerate(sorted(ways, key=lambda way: way.get("prio") != "1"), 1):
        yield from _way(way, number)
    own_id = text_in(contact, "carddav_uid") or text_in(contact, "uniqueid")
    yield from _said("uid", "uniqueid", own_id)
    category = text_in(contact, "category")
    yield from _said("", "category", "" if category == "0" else category)
    yield from _said("", "imageURL", text_in(contact, "person", "imageURL"))
    yield from _said("", CHANGED, text_in(contact, CHANGED))


def _said(column: str, header: str, value: str) -> Iterator[Cell]:
    if value := storable(value.strip()):
        yield column, escaped(header), value


def _names(name: str) -> Iterator[Cell]:
    """A name whole; “Family, Given”, as boxes sort by it, in its parts."""
    name = on_one_line(name)
    family, given = family_and_given(name) or ("", "")
    if not family or "." in given:
        yield from _said("display_name", "realName", name)
        return
    yield from _said("family", "realName", family)
    yield from _said("given", "realName", given)


def _way(way: Element, number: int) -> Iterator[Cell]:
    value, kind = (way.text or "").strip(), way.get("type") or way.get("classifier") or ""
    if not value:
        return
    if local(way) == "email":
        label, column, header = _LABELS.get(kind, ""), "email", "email"
    else:
        own = storable(on_one_line(kind.removeprefix(_OWN_LABEL)))[:_LONGEST_LABEL].strip()
        label = own if kind.startswith(_OWN_LABEL) else _LABELS.get(kind, "")
        column, header = ("" if kind == _INTERNAL else "phone"), "number"
    place = f"#{number}" + (f"={label}" if label else "") if column else ""
    yield from _said(f"{column}{place}", f"{header} {kind}".strip(), value)
    for mark in ("quickdial", "vanity"):
        yield from _said("", f"{mark} {value}", way.get(mark) or "")
