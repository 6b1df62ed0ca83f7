"""Storing a chunk of cards, together or, where that cannot be, one by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from desktop_app.domain.errors import UnstorableError
from desktop_app.domain.faults import fault
from desktop_app.domain.importing import NO_WISHES, CardOutcome, OnKnown, Problem, Wishes
from desktop_app.domain.things_read import NewJob
from desktop_app.formats.source import sources
from desktop_app.services.card_additions import new_position
from desktop_app.services.card_lines import as_wanted
from desktop_app.services.card_outcome import PARTS, decide, has_own_uid, knows_group, updated
from desktop_app.services.loose_values import LooseValues
from desktop_app.storage import importing, people, records, timestamps
from desktop_app.storage.engine.faults import storing
from desktop_app.storage.people import NewPerson
from desktop_app.storage.queries import circles
from desktop_app.storage.queries import people as people_queries
from desktop_app.storage.queries import records as record_queries
from desktop_app.storage.records import ImportBatch, Origin, Origins

if TYPE_CHECKING:
    from desktop_app.domain.importing import ContactRead, GroupRead
    from desktop_app.domain.person import Contact
    from desktop_app.services.card_outcome import Update
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.queries.records import Known, SeenIds


@dataclass(slots=True)
class ChunkResult:
    """What became of the cards of a chunk.

    `added` are the ids of new people, `introduced` pairs of a person's id and the uid of whom
    introduced them (`named`: the name), and
    `resumed` those records known already that an import broken off had left without their
    introducer. `probable` counts those of `added` who are probably somebody who was here. `jobs` are positions that came since their source told of those people.
    """

    added: list[int] = field(default_factory=list)
    probable: int = 0
    updated: int = 0
    identical: int = 0
    skipped: int = 0
    introduced: list[tuple[int, str]] = field(default_factory=list)
    named: list[tuple[int, str]] = field(default_factory=list)
    resumed: list[int] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    jobs: list[NewJob] = field(default_factory=list)

    def add(self, other: ChunkResult) -> None:
        """Count what became of further cards."""
        self.added += other.added
        self.probable += other.probable
        self.updated += other.updated
        self.identical += other.identical
        self.skipped += other.skipped
        self.introduced += other.introduced
        self.named += other.named
        self.resumed += other.resumed
        self.jobs += other.jobs
        self.problems += other.problems


def store_chunk(
    db: Database,
    chunk: Sequence[ContactRead],
    batch: ImportBatch,
    now: datetime,
    indexing: Callable[[], None] = lambda: None,
    wishes: Wishes = NO_WISHES,
    seen: SeenIds | None = None,
) -> ChunkResult:
    """Store the contacts of `chunk` together; call inside a transaction of its own. Raises
    UnstorableError where one of them cannot be stored: then the transaction is to be taken back, and
    `store_singly` is to have them. Raises StorageUnavailableError.

    `seen` is what the import has learnt of ids so far, and learns of these. `now` is a UTC moment,
    `indexing` is called as by `people.insert_many`.
    """
    seen = record_queries.seen_ids(db) if seen is None else seen
    chunk = list(map(LooseValues(db).settled, chunk))
    seen.note(chunk)
    others = {key: list(people) for key, people in seen.others.items()}
    claimed, first = set(seen.claimed), people_queries.next_id(db)
    try:
        with storing():
            return _Chunk(db, batch, now, wishes, seen).store(chunk, indexing)
    except UnstorableError:
        seen.others, seen.claimed = others, claimed
        _forget(seen, first)
        raise


def store_singly(
    db: Database,
    chunk: Sequence[ContactRead],
    batch: ImportBatch,
    now: datetime,
    wishes: Wishes = NO_WISHES,
    seen: SeenIds | None = None,
) -> ChunkResult:
    """Store the contacts of `chunk` one by one: those that cannot be stored end in `problems`. All else
    as by `store_chunk`.
    """
    seen = record_queries.seen_ids(db) if seen is None else seen
    seen.note(chunk)
    result = ChunkResult()
    for item in chunk:
        first = people_queries.next_id(db)
        try:
            with db.savepoint():
                result.add(_Chunk(db, batch, now, wishes, seen).store([item]))
        except UnstorableError as error:
            _forget(seen, first)
            result.problems.append(_unstorable(item, item.contact.person.display_name, error))
    return result


def _forget(seen: SeenIds, row: int) -> None:
    """Forget those of that row and later ones, who were not stored."""
    if seen.find is not None:
        seen.find.forget_from(row)


def _unstorable(item: ContactRead | GroupRead, name: str, error: UnstorableError) -> Problem:
    # The name itself may be what cannot be written anywhere.
    shown = name[:80].encode("utf-8", "replace").decode()
    unstorable = fault("card-not-stored", reason=error.values["reason"])
    return Problem(item.file, item.line, unstorable, shown, cards=1)


class _Chunk:
    """Some cards being stored, all or none of them."""

    def __init__(
        self, db: Database, batch: ImportBatch, now: datetime, wishes: Wishes, seen: SeenIds
    ) -> None:
        self._db, self._now, self._wishes, self._seen = db, now, wishes, seen
        self._origins = Origins(db, batch)
        self._circles = circles.ids_by_name(db)
        self._you = people_queries.id_of_you(db)
        self._result = ChunkResult()
        self._new: list[NewPerson] = []
        self._first_id = people_queries.next_id(db)

    def store(
        self, chunk: Sequence[ContactRead], indexing: Callable[[], None] = lambda: None
    ) -> ChunkResult:
        """Store the cards and give what became of them; raises UnstorableError within `storing`."""
        known = record_queries.known(self._db, chunk)
        known.seen = self._seen
        known.seen.claim_known(chunk, known)
        for read in chunk:
            decision = decide(known, read)
            person_id = decision.person_id
            if person_id is None:
                self._result.probable += decision.probably is not None
                self._add(known, read)
                continue
            is_new = self._seen.is_new(person_id)
            on_known = self._wishes.on_known(read.fingerprint, is_new=is_new)
            again = (
                decision.outcome is CardOutcome.IDENTICAL
                and bool(person_id)
                and self._wishes.wants_again(read.fingerprint)
            )
            updates = again or decision.outcome is CardOutcome.UPDATES
            if updates and on_known is OnKnown.SKIP:
                self._result.skipped += 1
            elif updates and on_known is OnKnown.KEEP_BOTH:
                self._result.probable += decision.probably is not None
                self._add(known, read, is_kept=not again)
            elif decision.outcome is CardOutcome.IDENTICAL and not again:
                self._result.identical += 1
                if (
                    decision.record is not None
                    and decision.record.is_unfinished
                    and read.contact.introduced_by_uid
                ):
                    self._result.introduced.append(
                        (decision.record.person_id, read.contact.introduced_by_uid)
                    )
                    self._result.resumed.append(decision.record.id)
            else:
                self._update(
                    person_id,
                    read,
                    is_newer=on_known is OnKnown.NEWER,
                    is_kept=not again,
                    adds=decision.probably is not None,
                )
        self._insert(indexing)
        return self._result

    def _add(self, known: Known, read: ContactRead, *, is_kept: bool = True) -> None:
        """Somebody new, to be inserted with the others; `known` has them from now on. A record that
        came before is not kept a second time.
        """
        row, own_uid = self._first_id + len(self._new), has_own_uid(known, read)
        self._settle_who_is_you(row, read)
        contact, person = read.contact, read.contact.person
        person.circle_id = self._circles.get(contact.circle)
        if person.uid and not own_uid:
            contact = replace(contact, person=replace(person, uid=""))
        self._new.append(NewPerson(row, contact, self._origin(read) if is_kept else None))
        known.came(row, read, own_uid)

    def _origin(self, read: ContactRead) -> Origin | None:
        """Where it was read, None for a contact of no source."""
        return (
            self._origins.of(read.source, read.contact.person.uid, read.fingerprint)
            if read.source
            else None
        )

    def _settle_who_is_you(self, row: int, read: ContactRead) -> None:
        """Whoever is you already stays so: a friend's own card says it of them, and not every card
        of yours does.
        """
        person = read.contact.person
        person.is_you = row == self._you or (self._you is None and person.is_you)
        self._you = row if person.is_you else self._you

    def _insert(self, indexing: Callable[[], None] = lambda: None) -> None:
        new, self._new = self._new, []
        if new:
            people.insert_many(self._db, new, self._now, indexing)
            self._result.added += [item.id for item in new]
            self._result.introduced += [
                (item.id, uid) for item in new if (uid := item.contact.introduced_by_uid)
            ]
            self._result.named += [
                (item.id, name) for item in new if (name := item.contact.introduced_by_name)
            ]
            self._first_id = people_queries.next_id(self._db)

    def _update(
        self,
        person_id: int,
        read: ContactRead,
        *,
        is_newer: bool,
        is_kept: bool = True,
        adds: bool = False,
    ) -> None:
        if self._new and person_id >= self._first_id:
            # A later card of this chunk about somebody new in it: they must be stored before they
            # are updated.
            self._insert()
        db, read = self._db, as_wanted(self._db, person_id, read)
        contact = read.contact
        self._settle_who_is_you(person_id, read)
        stored = people_queries.load(db, person_id)
        before = record_queries.newest(db, person_id, read.source, read.contact.person.uid)
        fields = self._wishes.fields_of(read.fingerprint)
        update = updated(stored, read, before, is_newer=is_newer, fields=fields, adds=adds)
        # Of somebody who has come with this import every further card counts, as the look into the
        # files before could not know better.
        is_news = update.changes or self._seen.is_new(person_id)
        if not is_news and contact.person.is_you == stored.person.is_you:
            self._result.identical += 1
            is_partial = update.before is None and sources()[read.source].is_partial
            if is_kept and (fields or is_partial or adds):
                # What it says is known, or was not wanted; that it says so tells what is new the
                # next time.
                self._add_record(person_id, read)
            return
        self._note_job(read, update, stored)
        news = update.contact
        people.save_person(
            db, replace(news.person, updated_at=self._now, is_you=contact.person.is_you)
        )
        for kind, name in PARTS.items():
            if getattr(news, name) is not getattr(stored, name):
                people.replace_parts(db, person_id, kind, getattr(news, name))
        if news.photo is not stored.photo:
            people.set_photo(db, person_id, news.photo)
        importing.put_tags(
            db,
            person_id,
            [name for name in contact.tags if name not in stored.tags],
            timestamps.local_day(self._now),
        )
        if is_kept:
            self._add_record(person_id, read, is_older=update.is_older)
        self._result.updated += 1

    def _add_record(self, person_id: int, read: ContactRead, *, is_older: bool = False) -> None:
        """Keep what was read of somebody; of an older record only that it came."""
        origin = self._origin(read)
        if origin is None:
            return
        if is_older:
            records.insert_many(self._db, [(person_id, origin, None)])
        else:
            records.add(self._db, person_id, origin, read.contact.raw)

    def _note_job(self, read: ContactRead, update: Update, stored: Contact) -> None:
        """Somebody of whom their source told another position before."""
        source = sources()[read.source]
        if source.is_partial and update.before is not None and not update.is_older:
            new = new_position(read.contact, source.contact_of(update.before))
            if new is not None:
                self._result.jobs.append(NewJob(stored.person.id, stored.person.uid, new))


def store_groups(
    db: Database, groups: Sequence[GroupRead], batch: ImportBatch, now: datetime
) -> tuple[int, list[Problem]]:
    """Make each group a tag on those of its members who are here, at the UTC moment `now`; how many
    were new or changed, and those refused.
    """
    stored, problems = 0, list[Problem]()
    for group in groups:
        try:
            with db.savepoint():
                if not knows_group(db, group):
                    day = timestamps.local_day(now)
                    importing.store_group(db, group, Origins(db, batch), day)
                    stored += 1
        except UnstorableError as error:
            problems.append(_unstorable(group, group.name, error))
    return stored, problems
