"""A look into files before they are imported: who is in them, and what would become of each card.
Writes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.importing import (
    CardOutcome,
    CardShown,
    Charset,
    ContactRead,
    FileFound,
    FoundCard,
    GroupRead,
    ImportProgress,
    OnKnown,
    Option,
    Preview,
    Probable,
    Problem,
    Severity,
    with_option,
)
from desktop_app.domain.person import ChannelKind, Contact, Person
from desktop_app.domain.things_read import RosterRead
from desktop_app.formats.source import sources
from desktop_app.services.card_additions import new_position
from desktop_app.services.card_lines import as_wanted
from desktop_app.services.card_outcome import (
    NOTHING_CHOSEN,
    decide,
    has_own_uid,
    is_same_group,
    knows_group,
    updated,
)
from desktop_app.services.import_tables import ChosenTables
from desktop_app.services.known_before import KnownBefore
from desktop_app.services.loose_values import LooseValues
from desktop_app.services.lost_connections import LOST, lost
from desktop_app.services.new_jobs import JOBS
from desktop_app.storage.queries import mentioned, people, records
from desktop_app.storage.queries.records import Known, KnownRecord, seen_ids

if TYPE_CHECKING:
    from desktop_app.domain.field_choices import Take
    from desktop_app.domain.importing import RecordRead
    from desktop_app.domain.person import RawCard
    from desktop_app.domain.tables.look import AsTable
    from desktop_app.services.reading.door import Reading
    from desktop_app.storage.engine.connection import Database

CHUNK = 500
"""Cards about which the database is asked in one question."""
NOTHING_ELSE: frozenset[str] = frozenset()
MOST_COMPARED = 2000
"""Cards that came before which are held against whom they are about; others where one looks at
them."""
PHOTOS = 32_000_000
"""Bytes of photos kept for the list; the others are read when their card is looked at."""


class PreviewRun:
    """One look into some files, with what an import asks the database; `db` is the calling thread's
    reader, `reading` the door to files, `charsets` those somebody chose, by path, and `tables` how
    tables are read; `mine` are your e-mail addresses, if not those that are stored.
    """

    def __init__(
        self,
        db: Database,
        reading: Reading,
        charsets: Mapping[str, str],
        tables: Mapping[str, AsTable],
        mine: Sequence[str] = (),
    ) -> None:
        self._db, self._reading, self._charsets = db, reading, charsets
        self._mine = tuple(mine) or tuple(mentioned.your_addresses(db))
        self._tables = ChosenTables(db, reading, tables)
        self._table: AsTable | None = None
        self._within: dict[str, AsTable] = {}
        self._known = Known(seen=seen_ids(db))
        self._preview = Preview()
        self._photos = self._compared = 0
        self._groups: dict[tuple[str, str, str], list[RawCard]] = {}

    def run(
        self,
        files: Sequence[Path],
        progress: Callable[[ImportProgress], None],
        cancelled: Callable[[], bool],
    ) -> Preview:
        """Look into every file; stops with `cancelled` set when told to."""
        preview, seen = self._preview, self._known.seen
        seen.find = KnownBefore(self._db, seen, alone=str(files[0]) if len(files) == 1 else "")
        for number, path in enumerate(files):
            kind = self._reading.recognised(path, self._mine)
            if kind.is_book:
                preview.books.append(path)
                continue
            found = FileFound(path, kind.key, about=kind.about, told=kind.told)
            preview.found.append(found)
            self._note(kind.options)
            charset = self._charset(str(path), kind.charset)
            for name, guess in kind.charsets.items():
                self._charset(name, guess)
            self._table = self._tables.of(path, charset)
            self._within = self._tables.within(path, self._charsets)
            # What there is besides people is only counted.
            records = self._reading.records(
                path,
                cancelled,
                charset=charset,
                options=NOTHING_ELSE,
                table=self._table,
                mine=self._mine,
                tables=self._within,
                charsets=dict(self._charsets),
            )
            while chunk := list(islice(records, CHUNK)):
                preview.cards += self._counted(found, self._cards(chunk, str(path)))
                progress(ImportProgress(path.name, number, len(files), len(preview.cards)))
                if cancelled():
                    preview.cancelled = True
                    return preview
            preview.files += 1
        preview.cancelled = cancelled()
        return preview

    def _note(self, options: Sequence[Option]) -> None:
        """Further options."""
        for option in options:
            with_option(self._preview.options, option)

    def _counted(self, found: FileFound, cards: Iterable[FoundCard]) -> Iterator[FoundCard]:
        """The same cards, counted for their file."""
        for card in cards:
            found.refused += card.outcome is CardOutcome.REFUSED
            found.groups += card.is_group
            found.people += card.outcome is not CardOutcome.REFUSED and not card.is_group
            yield card

    def _charset(self, file: str, found: Charset | None) -> str:
        """The one somebody chose for a file, "" for none; notes it when it, or a guess, is told."""
        chosen = self._charsets.get(file, "")
        if found is not None and (chosen or found.is_guess):
            others = tuple(name for name in (found.name, *found.others) if name != chosen)
            self._preview.charsets[file] = Charset(chosen, False, others) if chosen else found
        return chosen

    def _cards(self, records_read: Sequence[RecordRead], file: str) -> Iterator[FoundCard]:
        own = LooseValues(self._db)
        chunk = [
            own.settled(item) if isinstance(item, ContactRead) else item for item in records_read
        ]
        # What earlier cards of these files said goes before what is stored: it would be stored by
        # then.
        contacts = [item for item in chunk if isinstance(item, ContactRead)]
        there = records.known(self._db, contacts)
        self._known.seen.claim_known(contacts, there)
        self._known.add(there)
        self._known.seen.note(contacts)
        for item in chunk:
            if isinstance(item, Problem) and item.severity is Severity.PROBLEM:
                yield FoundCard(
                    CardOutcome.REFUSED, item.card_name, file, item.line, fault=item.fault
                )
            elif isinstance(item, GroupRead):
                yield self._group(item)
            elif isinstance(item, ContactRead):
                yield self._contact(item)
            elif isinstance(item, RosterRead) and (count := len(lost(self._db, [item]))):
                self._note([Option(LOST, count)])

    def _contact(self, item: ContactRead) -> FoundCard:
        contact, person = item.contact, item.contact.person
        decision = decide(self._known, item)
        outcome, is_own = decision.outcome, has_own_uid(self._known, item)
        is_different = came_before = False
        if outcome is CardOutcome.NEW:
            self._known.came(0, item, is_own)
        elif outcome is CardOutcome.UPDATES and decision.person_id:
            adds = decision.probably is not None
            outcome, is_different = self._update(decision.person_id, item, adds=adds)
        elif outcome is CardOutcome.IDENTICAL and decision.person_id:
            came_before, is_different = True, self._is_edited(decision.person_id, item)
        found = FoundCard(outcome, person.display_name, item.file, item.line, reach=_reach(contact))
        found.fingerprint, found.charset = item.fingerprint, self._charsets.get(item.file, "")
        found.table = self._within.get(item.file, self._table)
        found.is_different = is_different
        found.came_before = came_before
        found.asks = is_different or (outcome is CardOutcome.UPDATES and bool(decision.person_id))
        found.is_offered = item.is_offered
        found.uid = person.uid if is_own or outcome is not CardOutcome.NEW else ""
        position = next((each for each in contact.positions if each.is_current), None)
        if position is not None:
            found.title, found.organisation = position.title, position.organisation
        found.person, found.follows = decision.person_id or None, decision.follows
        if decision.probably is not None:
            found.probably = Probable(decision.probably.name, decision.probably.by)
            found.adds_nothing = outcome is CardOutcome.IDENTICAL and not is_different
            found.asks = True
        if outcome is CardOutcome.UPDATES and self._has_new_job(item, found.person):
            self._note([Option(JOBS, 1)])
        found.fault = item.problems[0].fault if item.problems else None
        if contact.photo is not None and self._photos + len(contact.photo.data) <= PHOTOS:
            self._photos += len(contact.photo.data)
            found.photo = contact.photo.data
        return found

    def _update(
        self, person_id: int, item: ContactRead, *, adds: bool = False
    ) -> tuple[CardOutcome, bool]:
        """Whether the card changes anything about somebody who is here, and if not, whether it
        would as what is newer.
        """
        stored, item = people.load(self._db, person_id), as_wanted(self._db, person_id, item)
        before = records.newest(self._db, person_id, item.source, item.contact.person.uid)
        if updated(stored, item, before, adds=adds).changes:
            return CardOutcome.UPDATES, False
        return CardOutcome.IDENTICAL, updated(stored, item, before, is_newer=True).changes

    def _is_edited(self, person_id: int, item: ContactRead) -> bool:
        """Whether somebody whose card came before has been changed since; asked of the first ones
        alone, as each is read whole for it.
        """
        if self._compared >= MOST_COMPARED:
            return False
        self._compared += 1
        return self._update(person_id, item)[1]

    def _has_new_job(self, item: ContactRead, person: int | None) -> bool:
        """Whether a source that tells of jobs told another of that person before."""
        source = sources()[item.source]
        if person is None or not source.is_partial:
            return False
        before = records.newest(self._db, person, item.source, item.contact.person.uid)
        return before is not None and bool(new_position(item.contact, source.contact_of(before)))

    def _group(self, item: GroupRead) -> FoundCard:
        key, members = (item.source, item.fingerprint), len(item.members)
        before = self._groups.setdefault((item.source, item.uid, item.name), [])
        known = (
            key in self._known.records
            or any(is_same_group(item, raw) for raw in before)
            or knows_group(self._db, item)
        )
        before.append(item.raw)
        if item.fingerprint:
            self._known.records[key] = KnownRecord(0, 0)
        outcome = CardOutcome.IDENTICAL if known else CardOutcome.NEW
        return FoundCard(
            outcome, item.name, item.file, item.line, fingerprint=item.fingerprint, members=members
        )


def shown(
    db: Database,
    reading: Reading,
    found: FoundCard,
    known: OnKnown = OnKnown.FILL_IN,
    fields: Mapping[str, Take] = NOTHING_CHOSEN,
) -> CardShown | None:
    """The whole card, read anew, and who it is about as they would be then; None when its file does
    not say it any more. Raises OSError.
    """
    item = reading.record(Path(found.file), found.line, charset=found.charset, table=found.table)
    if not isinstance(item, (ContactRead, GroupRead)) or item.fingerprint != found.fingerprint:
        return None
    if isinstance(item, GroupRead):
        return CardShown(Contact(Person(display_name=item.name)))
    item = LooseValues(db).settled(item)
    notices = tuple(problem.fault for problem in item.problems)
    if found.person is None:
        return CardShown(item.contact, None, notices)
    try:
        stored = people.load(db, found.person)
    except NotFoundError:
        return CardShown(item.contact, None, notices)
    if known is OnKnown.SKIP:
        return CardShown(stored, stored, notices, item.contact)
    if known is OnKnown.KEEP_BOTH:
        return CardShown(item.contact, None, notices)
    if found.came_before and known is OnKnown.FILL_IN and not fields:
        return CardShown(stored, stored, notices, item.contact)
    before = records.newest(db, found.person, item.source, item.contact.person.uid)
    is_newer = known is OnKnown.NEWER
    adds = found.probably is not None
    after = updated(stored, item, before, is_newer=is_newer, fields=fields, adds=adds).contact
    return CardShown(after, stored, notices, item.contact)


def _reach(contact: Contact) -> tuple[str, ...]:
    """The first e-mail address and the first number, those preferred before others."""
    best = sorted(contact.channels, key=lambda channel: not channel.preferred)
    firsts = (
        next((channel.value for channel in best if channel.kind is kind), "")
        for kind in (ChannelKind.EMAIL, ChannelKind.PHONE)
    )
    return tuple(value for value in firsts if value)
