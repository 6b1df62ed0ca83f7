"""A look into files before they are imported: who is in them, and what would become of each card. Writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.importing import (
    CardOutcome,
    CardShown,
    ContactRead,
    FoundCard,
    GroupRead,
    ImportProgress,
    Preview,
    Problem,
)
from desktop_app.domain.person import ChannelKind, Contact, Person
from desktop_app.formats.source import read_record, read_records
from desktop_app.services.card_outcome import has_own_uid, merged, outcome_of
from desktop_app.storage.queries import importing, people
from desktop_app.storage.queries.importing import Known, KnownCards

if TYPE_CHECKING:
    from desktop_app.domain.importing import RecordRead
    from desktop_app.storage.engine.connection import Database

CHUNK = 500
"""Cards about which the database is asked in one question."""
PHOTOS = 32_000_000
"""Bytes of photos kept for the list; the others are read when their card is looked at."""


class PreviewRun:
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
            records = read_records(path)
            while chunk := list(islice(records, CHUNK)):
                preview.cards += self._cards(chunk, str(path))
                progress(ImportProgress(path.name, number, len(files), len(preview.cards)))
                if cancelled():
                    preview.cancelled = True
                    return preview
            preview.files += 1
        return preview

    def _cards(self, chunk: Sequence[RecordRead], file: str) -> Iterator[FoundCard]:
        read = [item for item in chunk if isinstance(item, ContactRead)]
        here = importing.known(
            self._db, [item.contact.person.uid for item in read], [item.fingerprint for item in read]
        )
        # What earlier cards of these files said goes before what is stored: it would be stored by then.
        for uid, there in here.by_uid.items():
            self._known.by_uid.setdefault(uid, there)
        for fingerprint, person in here.prints.items():
            self._known.prints.setdefault(fingerprint, person)
        for item in chunk:
            if isinstance(item, Problem):
                yield FoundCard(CardOutcome.REFUSED, item.card_name, file, item.line, reason=item.reason)
            elif isinstance(item, GroupRead):
                yield self._group(item)
            else:
                yield self._contact(item)

    def _contact(self, item: ContactRead) -> FoundCard:
        contact, person = item.contact, item.contact.person
        outcome, there = outcome_of(self._known, item)
        is_own = has_own_uid(self._known, item)
        if outcome is CardOutcome.NEW and is_own:
            self._known.by_uid[person.uid] = Known(0, person.display_name)
        found = FoundCard(outcome, person.display_name, item.file, item.line, reach=_reach(contact))
        found.fingerprint = item.fingerprint
        found.uid = person.uid if is_own or outcome is not CardOutcome.NEW else ""
        position = next((each for each in contact.positions if each.is_current), None)
        if position is not None:
            found.title, found.organisation = position.title, position.organisation
        found.person = there.id or None if there is not None else None
        found.reason = item.problems[0].reason if item.problems else ""
        if contact.photo is not None and self._photos + len(contact.photo.data) <= PHOTOS:
            self._photos += len(contact.photo.data)
            found.photo = contact.photo.data
        return found

    def _group(self, item: GroupRead) -> FoundCard:
        fingerprint, members = item.fingerprint, len(item.members)
        known = fingerprint in self._known.prints or importing.is_group_known(self._db, fingerprint)
        self._known.prints[fingerprint] = 0
        outcome = CardOutcome.IDENTICAL if known else CardOutcome.NEW
        return FoundCard(outcome, item.name, item.file, item.line, fingerprint=fingerprint, members=members)


def shown(db: Database, found: FoundCard) -> CardShown | None:
    """The whole card, read anew; None when its file does not say it any more. Raises OSError."""
    item = read_record(Path(found.file), found.line)
    if item is None or isinstance(item, Problem) or item.fingerprint != found.fingerprint:
        return None
    if isinstance(item, GroupRead):
        return CardShown(Contact(Person(display_name=item.name)))
    notices = tuple(problem.reason for problem in item.problems)
    if found.outcome is CardOutcome.NEW or found.person is None:
        return CardShown(item.contact, None, notices)
    try:
        stored = people.load(db, found.person)
    except NotFoundError:
        return CardShown(item.contact, None, notices)
    after = merged(stored, item) if found.outcome is CardOutcome.UPDATES else stored
    return CardShown(after, stored, notices)


def _reach(contact: Contact) -> tuple[str, ...]:
    """The first e-mail address and the first number, those preferred before others."""
    best = sorted(contact.channels, key=lambda channel: not channel.preferred)
    firsts = (
        next((channel.value for channel in best if channel.kind is kind), "")
        for kind in (ChannelKind.EMAIL, ChannelKind.PHONE)
    )
    return tuple(value for value in firsts if value)
