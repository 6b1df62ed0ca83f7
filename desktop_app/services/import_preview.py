"""Looking into files before they are imported: who is in them, and what would become of each card. Writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.importing import (
    CardShown,
    ContactRead,
    Fate,
    Found,
    GroupRead,
    ImportProgress,
    Preview,
    Problem,
)
from desktop_app.domain.person import ChannelKind, Contact, Person
from desktop_app.formats.vcard_reader import read_one, read_vcards
from desktop_app.formats.vcard_writer import fingerprint
from desktop_app.services.import_chunk import judged, merged
from desktop_app.storage.queries import importing, people
from desktop_app.storage.queries.importing import Known, KnownCards

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

CHUNK = 500
"""Cards judged with one question to the database."""
PHOTOS = 32_000_000
"""Bytes of photos kept for the list; the others are read when their card is looked at."""

Read = ContactRead | GroupRead | Problem


class Looking:
    """One look into some files, with what an import asks the database; `db` is the calling thread's reader."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._known = KnownCards({}, {})
        self._preview = Preview()
        self._photos = 0

    def run(
        self, files: Sequence[Path], progress: Callable[[ImportProgress], None], cancelled: Callable[[], bool]
    ) -> Preview:
        """Look into every file; stops with `cancelled` set when told to."""
        preview = self._preview
        for number, path in enumerate(files):
            cards = read_vcards(path)
            while chunk := list(islice(cards, CHUNK)):
                preview.found += self._judge(chunk, str(path))
                progress(ImportProgress(path.name, number, len(files), len(preview.found)))
                if cancelled():
                    preview.cancelled = True
                    return preview
            preview.files += 1
        return preview

    def _judge(self, chunk: Sequence[Read], file: str) -> Iterator[Found]:
        contacts = [item.contact for item in chunk if isinstance(item, ContactRead)]
        prints = [_mark(contact) for contact in contacts]
        here = importing.known(self._db, [contact.person.uid for contact in contacts], prints)
        # What earlier cards of these files said goes before what is stored: it would be stored by then.
        for uid, there in here.by_uid.items():
            self._known.by_uid.setdefault(uid, there)
        for mark, person in here.prints.items():
            self._known.prints.setdefault(mark, person)
        marks = iter(prints)
        for item in chunk:
            if isinstance(item, Problem):
                yield Found(Fate.REFUSED, item.card_name, file, item.line, reason=item.reason)
            elif isinstance(item, GroupRead):
                yield self._group(item, file)
            else:
                yield self._contact(item, next(marks), file)

    def _contact(self, item: ContactRead, mark: str, file: str) -> Found:
        contact = item.contact
        fate, there = judged(self._known, contact, mark)
        person = contact.person
        if fate is Fate.NEW:
            self._known.by_uid[person.uid or mark] = Known(0, person.display_name)
        position = next((each for each in contact.positions if each.is_current), None)
        found = Found(fate, person.display_name, file, item.line, reach=_reach(contact), mark=mark, uid=person.uid)
        if position is not None:
            found.title, found.organisation = position.title, position.organisation
        found.person = there.id or None if there is not None else None
        found.reason = item.problems[0].reason if item.problems else ""
        if contact.photo is not None and self._photos + len(contact.photo.data) <= PHOTOS:
            self._photos += len(contact.photo.data)
            found.photo = contact.photo.data
        return found

    def _group(self, item: GroupRead, file: str) -> Found:
        mark = fingerprint(item.raw)
        known = mark in self._known.prints or importing.is_group_known(self._db, mark)
        self._known.prints[mark] = 0
        fate = Fate.SAME if known else Fate.NEW
        return Found(fate, item.name, file, item.line, mark=mark, members=len(item.members))


def shown(db: Database, found: Found) -> CardShown | None:
    """The whole card, read anew; None when its file does not say it any more. Raises OSError."""
    item = read_one(Path(found.file), found.line)
    if isinstance(item, GroupRead) and fingerprint(item.raw) == found.mark:
        return CardShown(Contact(Person(display_name=item.name)))
    if not isinstance(item, ContactRead) or _mark(item.contact) != found.mark:
        return None
    notices = tuple(problem.reason for problem in item.problems)
    if found.fate is Fate.NEW or found.person is None:
        return CardShown(item.contact, None, notices)
    try:
        stored = people.load(db, found.person)
    except NotFoundError:
        return CardShown(item.contact, None, notices)
    after = merged(stored, item.contact) if found.fate is Fate.NEWS else stored
    return CardShown(after, stored, notices)


def _mark(contact: Contact) -> str:
    return fingerprint(contact.raw) if contact.raw else ""


def _reach(contact: Contact) -> tuple[str, ...]:
    """The first e-mail address and the first number, those preferred before others."""
    best = sorted(contact.channels, key=lambda channel: not channel.preferred)
    firsts = (
        next((channel.value for channel in best if channel.kind is kind), "")
        for kind in (ChannelKind.EMAIL, ChannelKind.PHONE)
    )
    return tuple(value for value in firsts if value)
