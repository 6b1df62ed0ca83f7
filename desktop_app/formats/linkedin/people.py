"""People of an archive: connections, contacts of an address book once uploaded, and yourself."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote

from desktop_app.domain.names import built_name
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Position,
)
from desktop_app.domain.tables.columns import Column, Field
from desktop_app.domain.tables.days import DayOrder
from desktop_app.domain.tables.habits import TABLE
from desktop_app.formats.cells.contact import contact_of_cells
from desktop_app.formats.cells.record import escaped, record_of
from desktop_app.formats.cells.slots import parted
from desktop_app.formats.linkedin.members import plain
from desktop_app.formats.linkedin.moments import partial_of

if TYPE_CHECKING:
    from desktop_app.domain.person import RawCard
    from desktop_app.formats.linkedin.members import Row

_SLUG = re.compile(r"linkedin\.com/(?:in|pub)/([^/?#\s]+)", re.IGNORECASE)
_SEVERAL = re.compile(r"[,;|\n]")
_WEBSITE = re.compile(r"\[?([A-Z_ ]{0,40}):\s{0,9}((?:https?:)?[^\],\s]+)\]?", re.IGNORECASE)
_COLUMNS = {
    "firstname": Column(Field.GIVEN),
    "lastname": Column(Field.FAMILY),
    "fullname": Column(Field.DISPLAY_NAME),
    "url": Column(Field.SOCIAL, "linkedin"),
    # What somebody lets their contacts at work see.
    "emailaddress": Column(Field.EMAIL, "work"),
    "company": Column(Field.ORGANISATION),
    "companies": Column(Field.ORGANISATION),
    "position": Column(Field.TITLE),
    "title": Column(Field.TITLE),
    "birthday": Column(Field.BIRTHDAY),
    "location": Column(Field.PLACE),
    "addresses": Column(Field.ADDRESS, "", "text"),
}
_MANY = {"emails": Field.EMAIL, "phonenumbers": Field.PHONE, "sites": Field.WEB}
_UID = Column(Field.UID)


def slug_of(address: str) -> str:
    """The name a profile has in its address, in lower case; "" for any other address."""
    found = _SLUG.search(address)
    return unquote(found[1]).strip().lower() if found else ""


def profile_of(address: str) -> str:
    """The address of a profile in the one form by which profiles are compared, "" for no profile."""
    slug = slug_of(address)
    return f"linkedin.com/in/{slug}" if slug else ""


def uid_of(slug: str) -> str:
    """A uid for whoever has that profile: the same in every archive (RFC 9562, version 5)."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"https://www.linkedin.com/in/{slug}"))


def contact_of_row(row: Row) -> tuple[Contact, str]:
    """The person of a row and the fingerprint of what it says. The name is empty where the row
    names nobody.
    """
    kept = list(_cells(row))
    raw, fingerprint = record_of(((str(c), h, v) for c, h, v in kept), TABLE, DayOrder.MONTH_FIRST)
    contact = contact_of_cells(((c, v) for c, _, v in kept), TABLE, DayOrder.MONTH_FIRST)
    if not (contact.person.given or contact.person.family or row["fullname"]):
        contact.person.display_name = ""
    contact.raw = raw
    return contact, fingerprint


def _cells(row: Row) -> Iterator[tuple[Column, str, str]]:
    slug = slug_of(row["url"])
    if slug:
        yield _UID, "", uid_of(slug)
    for column, value in row.cells.items():
        header, value = escaped(row.headers.get(column, column)), value.strip()
        if column in _MANY:
            for number, part in enumerate(_parts(value), 1):
                yield Column(_MANY[column], "", "", number), header, part
        elif value:
            yield _COLUMNS.get(column, Column(Field.NOTHING)), header, value


def _parts(text: str) -> list[str]:
    return parted(_SEVERAL, text)


def contact_of(raw: RawCard) -> Contact:
    """The contact that a stored row says."""
    from desktop_app.formats.tables.reader import contact_of as of_table

    return of_table(raw)


def is_connection(raw: RawCard) -> bool:
    """Whether a stored row is of the table of connections: it says since when."""
    headers = (line.split("\t", 2)[1] for line in raw.lines if line.startswith("\t"))
    return any(plain(header) == "connectedon" for header in headers)


def yourself(profile: Row | None, positions: Iterable[Row], education: Iterable[Row]) -> Contact:
    """You, as your profile, positions and education say."""
    contact = Contact(Person())
    if profile is not None:
        person = contact.person
        person.given, person.family = profile["firstname"], profile["lastname"]
        person.display_name = built_name(person)
        person.headline = profile["headline"]
        person.place = profile["geolocation"]
        contact.channels = list(_websites(profile["websites"]))
        born = partial_of(profile["birthdate"])
        if born is not None:
            contact.dates.append(ImportantDate(DateKind.BIRTHDAY, born))
    for row in positions:
        contact.positions.append(
            _position(row["companyname"], row["title"], row["startedon"], row["finishedon"])
        )
    for row in education:
        study = _position(row["schoolname"], row["degreename"], row["startdate"], row["enddate"])
        study.is_study = True
        contact.positions.append(study)
    return contact


def _position(organisation: str, title: str, since: str, until: str) -> Position:
    end = partial_of(until)
    return Position(
        organisation, title, since=partial_of(since), until=end, ended=bool(until and end is None)
    )


def _websites(text: str) -> Iterator[Channel]:
    """`[PORTFOLIO:https://…,COMPANY:https://…]`."""
    for label, address in _WEBSITE.findall(text):
        if "." in address:
            yield Channel(ChannelKind.WEB, address, label.strip().lower().replace("_", " "))
