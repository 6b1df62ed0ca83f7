"""What readers of such exports share: opening one, a photo in it, and what cannot be taken."""

from __future__ import annotations

import base64
import binascii
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.faults import Fault, fault
from desktop_app.domain.importing import About, ContactRead, Problem, Severity
from desktop_app.domain.names import LONGEST_TEXT
from desktop_app.domain.things_read import EntryRead
from desktop_app.formats.crm.document import Document, TooLargeError, read_document
from desktop_app.formats.photo_bytes import photo_of
from desktop_app.formats.vcard.photo import LARGEST

if TYPE_CHECKING:
    from desktop_app.domain.importing import RecordRead
    from desktop_app.domain.person import Contact, Photo
    from desktop_app.domain.things_read import Thing


def opened(path: Path) -> Document | Problem:
    """The document of a file, or why there is none."""
    try:
        return read_document(path)
    except TooLargeError:
        return Problem(str(path), 0, fault("file-too-large"))
    except (ValueError, RecursionError) as error:
        return Problem(str(path), 0, fault("file-is-no-json", reason=str(error)[:120]))
    except OSError as error:
        return Problem(str(path), 0, fault("file-not-read", reason=error.strerror or str(error)))


def about(owner: str, day: str) -> About:
    """What an export says of itself; `day` is a moment in ISO 8601."""
    try:
        return About(owner, datetime.fromisoformat(day).date())
    except ValueError:
        return About(owner)


def photo_at(document: Document, place: str) -> tuple[Photo | None, Fault | None]:
    """The photo for which a place of a document stands, or why it is not taken."""
    if not place:
        return None, None
    url = document.picture(place, LARGEST * 4 // 3 + 100)
    if not url:
        return None, fault("photo-too-large")
    try:
        data = base64.b64decode(url.partition(b",")[2], validate=True)
    except (binascii.Error, ValueError):
        return None, fault("photo-damaged")
    photo = photo_of(data)
    return (photo, None) if photo else (None, fault("photo-format-unknown"))


def person_read(
    contact: Contact, fingerprint: str, notice: Fault | None, file: str, number: int, source: str
) -> RecordRead:
    """Somebody as a record, or why it is none. `number` counts the people of the file from 1."""
    raw, name = contact.raw, contact.person.display_name
    longest = max((len(line) for line in raw.lines), default=0) if raw is not None else 0
    if longest > LONGEST_TEXT:
        long = fault("card-field-too-long", length=longest, most=LONGEST_TEXT)
        return Problem(file, number, long, name[:80], cards=1)
    if not name:
        return Problem(file, number, fault("row-names-nobody"), cards=1)
    problems = (Problem(file, number, notice, name, Severity.NOTICE),) if notice else ()
    return ContactRead(contact, number, problems, file, source, fingerprint)


def checked(thing: Thing) -> RecordRead:
    """The thing, or a problem where its words are too long for an entry."""
    said = (
        [thing.body, *(each.said for each in thing.remarks)] if isinstance(thing, EntryRead) else []
    )
    longest = sum(map(len, said))
    if longest > LONGEST_TEXT:
        long = fault("card-field-too-long", length=longest, most=LONGEST_TEXT)
        return Problem(thing.file, thing.line, long)
    return thing
