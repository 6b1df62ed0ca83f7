"""Reading LDIF: entries of people become contacts, lists of them groups."""

from __future__ import annotations

import base64
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop_app.domain.faults import fault
from desktop_app.domain.importing import ContactRead, GroupRead, Problem, RecordRead
from desktop_app.domain.names import LONGEST_TEXT
from desktop_app.domain.tables.columns import NOTHING, Column
from desktop_app.domain.tables.days import DayOrder
from desktop_app.domain.tables.directory import attribute_column, attribute_text
from desktop_app.formats import encoding
from desktop_app.formats.cells.contact import contact_of_cells
from desktop_app.formats.cells.labels import label_of
from desktop_app.formats.cells.own_values import names_no_field
from desktop_app.formats.cells.record import cells_of, escaped, record_of, unknown_of
from desktop_app.formats.ldif.entries import Entry, entries
from desktop_app.formats.photo_bytes import photo_of, sniffed
from desktop_app.formats.vcard.photo import LARGEST

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.person import Contact, RawCard

KEY = "ldif"
HABIT = "ldif"
LARGEST_FILE = 1_000_000_000
_PHOTOS = ("jpegphoto", "photo", "thumbnailphoto")
_PHOTO = "\tjpegPhoto\t"
_GROUPS = {"groupofnames", "groupofuniquenames", "mailgroup", "group"}
_NOBODY = {
    "organization",
    "organizationalunit",
    "domain",
    "dcobject",
    "dnsdomain",
    "locality",
    "country",
    "applicationprocess",
    "ipservice",
    "device",
}
_MACHINES = "computer"
"""A class of Active Directory: its accounts of computers are people by the classes they inherit."""
_RATHER = (("cn", "displayname"), ("c", "co"))
"""Attributes of which the second says better what both say."""
_NAMES = {"display_name", "given", "family", "nickname", "organisation"}
_POSTAL = {"postaladdress", "homepostaladdress", "otherpostaladdress", "businesspostaladdress"}
_ORDER = DayOrder.MONTH_FIRST


def read_ldif(path: Path, charset: str = "") -> Iterator[RecordRead]:
    """The people and groups of a file; one that cannot be read is one problem."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            yield Problem(str(path), 0, fault("file-too-large"))
            return
        anybody = False
        with encoding.open_text(path, charset) as text:
            for item in _records(entries(text), str(path)):
                anybody = True
                yield item
        if not anybody:
            yield Problem(str(path), 0, fault("file-names-nobody"))
    except OSError as error:
        yield Problem(str(path), 0, fault("file-not-read", reason=error.strerror or str(error)))


def contact_of(raw: RawCard) -> Contact:
    """The contact that a stored entry says."""
    contact = contact_of_cells(cells_of(raw), HABIT, _ORDER)
    contact.raw = raw
    for line in raw.lines:
        if line.startswith(_PHOTO):
            contact.photo = photo_of(base64.b64decode(line.removeprefix(_PHOTO)))
    return contact


def revision(raw: RawCard) -> datetime | None:
    """The moment of modifyTimestamp (RFC 4512 section 3.4.2) in UTC, None without one that can be
    read.
    """
    for header, value in unknown_of(raw):
        if header == "modifytimestamp":
            try:
                return datetime.strptime(value[:14], "%Y%m%d%H%M%S").replace(tzinfo=UTC)
            except ValueError:
                return None
    return None


def members_of(raw: RawCard) -> tuple[str, ...]:
    """The members that the stored entry of a list names."""
    return tuple(
        _uid(value) for header, value in unknown_of(raw) if header in ("member", "uniquemember")
    )


def _records(found: Iterator[Entry], file: str) -> Iterator[RecordRead]:
    seen: set[str] = set()
    for entry in found:
        # Programs make a `dn` of name and address: two people without one may share it.
        name = _uid(entry.dn)
        own = "" if not name or name in seen else name
        seen.add(name)
        try:
            item = _record(entry, file, own)
        except Exception as error:
            # Our own mistake, then: it must cost this entry and no other.
            unread = fault("card-not-read", kind=type(error).__name__)
            item = Problem(file, entry.line, unread, cards=1)
        if item is not None:
            yield item


def _record(entry: Entry, file: str, own_id: str) -> RecordRead | None:
    """What an entry is; None for one that is of no person, such as the unit they work in."""
    classes = {text.lower() for text in entry.all("objectclass")}
    if entry.is_change or (classes & _NOBODY and not any("person" in name for name in classes)):
        return None
    if _MACHINES in classes:
        return None
    if classes & _GROUPS:
        return _group(entry, file)
    return _person(entry, file, own_id)


def _group(entry: Entry, file: str) -> GroupRead:
    members = tuple(_uid(text) for text in entry.all("member", "uniquemember"))
    cells = [("", escaped(name), text) for name, text in entry.values]
    raw, fingerprint = record_of([("", "dn", entry.dn), *cells], HABIT, _ORDER)
    name = entry.first("cn", "displayname", "ou") or entry.dn[:80] or "Group"
    return GroupRead(name, _uid(entry.dn), members, raw, entry.line, file, KEY, fingerprint)


def _name_in(dn: str) -> str:
    """The name that an entry's `dn` begins with, "" where it begins with something else."""
    first = re.split(r"(?<!\\)[,+]", dn, maxsplit=1)[0]
    kind, equals, name = first.partition("=")
    if not equals:
        return dn.strip()
    return re.sub(r"\\(.)", r"\1", name).strip() if kind.strip().lower() == "cn" else ""


def _uid(dn: str) -> str:
    """An entry's name in its directory, as its members are named by: without blanks at the commas,
    in small letters (RFC 4514 compares most names so).
    """
    return ",".join(map(str.strip, dn.split(","))).lower()


def _better_first(values: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Attributes, each that says better what another says in the place of that one."""
    result, names = list(values), [name for name, _ in values]
    for worse, better in _RATHER:
        if worse in names and better in names[names.index(worse) :]:
            one, two = names.index(worse), names.index(better)
            result[one], result[two] = result[two], result[one]
    return result


def _parted(values: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Attributes, the tags that SOGo has in one as one each."""
    for name, text in values:
        parts = text.split(",") if name == "vcardcategories" else [text]
        yield from ((name, part.strip() if len(parts) > 1 else part) for part in parts)


def _page(column: Column, text: str) -> tuple[Column, str]:
    """A page and what it is called, which stand in one value (RFC 2079)."""
    page, _, called = text.partition(" ")
    label = label_of(called)[0] if ":" in page else ""
    return (replace(column, label=label), page) if label else (column, text)


def _person(entry: Entry, file: str, own_id: str) -> RecordRead:
    counted: Counter[str] = Counter()
    first: dict[str, str] = {}
    kept: list[tuple[str, str, str]] = []
    for name, text in _parted(_better_first(entry.values)):
        if not text or name == "objectclass":
            continue
        says = attribute_text(name)
        value = "\n".join(map(str.strip, text.split("$"))) if name in _POSTAL else text
        again = first.setdefault(says, value) == value or name == "c"
        counted[says] += 1
        # What is said again stays what it is; what is said otherwise is kept, and shown with the record.
        column = attribute_column(name, 1 if again else counted[says])
        if name == "labeleduri":
            column, value = _page(column, value)
        column = NOTHING if names_no_field(column, value) else column
        kept.append((str(column), escaped(name), value))
    if entry.dn:
        kept.append(("uid" if own_id else "", "dn", own_id or _uid(entry.dn)))
    if not any(column.partition(".")[0] in _NAMES for column, _, _ in kept):
        kept.append(("display_name", "dn", _name_in(entry.dn)))
    longest = max((len(value) for _, _, value in kept), default=0)
    if longest > LONGEST_TEXT:
        long = fault("card-field-too-long", length=longest, most=LONGEST_TEXT)
        return Problem(file, entry.line, long, cards=1)
    photo = next((entry.photos[name] for name in _PHOTOS if name in entry.photos), b"")
    if photo and sniffed(photo) and len(photo) <= LARGEST:
        kept.append(("", "jpegPhoto", base64.b64encode(photo).decode()))
    raw, fingerprint = record_of(kept, HABIT, _ORDER)
    contact = contact_of(raw)
    if not contact.person.display_name:
        return Problem(file, entry.line, fault("card-holds-nobody"), cards=1)
    return ContactRead(contact, entry.line, (), file, KEY, fingerprint)
