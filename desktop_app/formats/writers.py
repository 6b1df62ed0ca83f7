"""Every form in which people can be written for other programs, and what each cannot carry."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.person import ChannelKind, Contact, DateKind
from desktop_app.formats.cells.own_values import MOST_OWN
from desktop_app.formats.ldif.writer import write_ldif
from desktop_app.formats.tables.google_writer import write_google
from desktop_app.formats.tables.outlook_writer import write_outlook
from desktop_app.formats.tables.plain_writer import write_plain

if TYPE_CHECKING:
    from desktop_app.formats.tables.writer import People


@dataclass(frozen=True, slots=True)
class Form:
    """A form: its key, the ending of its files with the dot, how it is written, and the keys of
    what it leaves out (`left_out`).
    """

    key: str
    suffix: str
    write: Callable[[People], Iterator[str]]
    lacks: tuple[str, ...]


_KITHS = (
    *("photos", "circles", "rhythms", "fields", "past-positions", "meeting"),
    "pronouns",
    "households",
)
FORMS = {
    form.key: form
    for form in (
        Form(
            "google-csv",
            ".csv",
            write_google,
            (*_KITHS, "profiles", "relations-by-id", "introducers", "gender", "place"),
        ),
        Form(
            "outlook-csv",
            ".csv",
            write_outlook,
            (
                *_KITHS,
                "own-fields-but-four",
                "profiles",
                "relations-but-few",
                "dates-but-two",
                "days-in-part",
                "labels",
                "more-than-three",
            ),
        ),
        Form(
            "csv",
            ".csv",
            write_plain,
            ("photos", "circles", "rhythms", "fields", "periods"),
        ),
        Form(
            "ldif",
            ".ldif",
            lambda people: write_ldif(people()),
            (
                "circles",
                "rhythms",
                "fields",
                "own-fields-but-four",
                "households",
                "past-positions",
                "meeting",
                "pronouns",
                "profiles",
                "relations-but-few",
                "dates-but-two",
                "labels",
                "introducers",
                "gender",
                "place",
            ),
        ),
    )
}
"""The forms besides vCard and Kith's own JSON, by key."""
_FEW = {"spouse", "partner", "manager", "assistant", "child"}
_LABELS = {"", "home", "work", "mobile", "pager", "main", "other"}
_LABELS |= {"fax", "work fax", "home fax", "other fax"}


def _several(contact: Contact, kind: ChannelKind) -> int:
    return sum(way.kind is kind for way in contact.channels)


_TELLS: dict[str, Callable[[Contact], bool]] = {
    "photos": lambda contact: contact.photo is not None,
    "circles": lambda contact: bool(contact.circle),
    "rhythms": lambda contact: contact.person.cadence is not None,
    "fields": lambda contact: bool(contact.person.fields),
    "own-fields-but-four": lambda contact: len(contact.own_values) > MOST_OWN,
    "households": lambda contact: bool(contact.homes),
    "past-positions": lambda contact: any(not item.is_current for item in contact.positions),
    "periods": lambda contact: any(
        item.since or item.until or item.ended or item.standing for item in contact.positions
    ),
    "meeting": lambda contact: bool(contact.person.met_text or contact.person.met_on),
    "pronouns": lambda contact: bool(contact.person.pronouns or contact.person.headline),
    "profiles": lambda contact: _several(contact, ChannelKind.SOCIAL) > 0,
    "relations-by-id": lambda contact: any(item.other_uid for item in contact.relations),
    "relations-but-few": lambda contact: any(item.kind not in _FEW for item in contact.relations),
    "dates-but-two": lambda contact: any(
        item.kind in (DateKind.OTHER, DateKind.DEATH) for item in contact.dates
    ),
    "days-in-part": lambda contact: any(
        item.when is None or item.when.whole is None for item in contact.dates
    ),
    "labels": lambda contact: any(way.label not in _LABELS for way in contact.channels),
    "more-than-three": lambda contact: any(
        _several(contact, kind) > 3 for kind in (ChannelKind.EMAIL, ChannelKind.ADDRESS)
    ),
    "introducers": lambda contact: bool(contact.introduced_by_name),
    "gender": lambda contact: bool(contact.person.gender),
    "place": lambda contact: bool(contact.person.place),
}
"""Whether a contact has something, by the key of what it is."""


class LeftOut:
    """Counts what people have that a form cannot carry, while they are written."""

    def __init__(self, form: Form) -> None:
        self._lacks = form.lacks
        self.counted: dict[str, int] = {}

    def look_at(self, contact: Contact) -> Contact:
        """Count what of a contact is left out, and give it back."""
        for key in self._lacks:
            if _TELLS[key](contact):
                self.counted[key] = self.counted.get(key, 0) + 1
        return contact
