"""Storing a chunk of cards, one by one where together they cannot be stored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from desktop_app.domain.errors import UnstorableError
from desktop_app.domain.importing import CardOutcome, Problem
from desktop_app.services.card_outcome import PARTS, has_own_uid, merged, outcome_of
from desktop_app.storage import importing, people
from desktop_app.storage.people import NewPerson
from desktop_app.storage.queries import circles
from desktop_app.storage.queries import importing as importing_queries
from desktop_app.storage.queries import people as people_queries
from desktop_app.storage.queries.importing import Known

if TYPE_CHECKING:
    from desktop_app.domain.importing import ContactRead, GroupRead
    from desktop_app.storage.engine.connection import Database


@dataclass(slots=True)
class ChunkResult:
    """Ids of people added, how many were updated or known already, who names an introducer by UID, and cards refused."""

    added: list[int] = field(default_factory=list)
    updated: int = 0
    identical: int = 0
    introduced: list[tuple[int, str]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def add(self, other: ChunkResult) -> None:
        """Count what became of further cards."""
        self.added += other.added
        self.updated += other.updated
        self.identical += other.identical
        self.introduced += other.introduced
        self.problems += other.problems


def store_chunk(
    db: Database, chunk: Sequence[ContactRead], now: datetime, indexing: Callable[[], None] = lambda: None
) -> ChunkResult:
    """Store the contacts of `chunk`; call inside a transaction. `now` is a UTC moment, `indexing` as `insert_many` has it.

    Those that cannot be stored end in `problems`. Raises StorageUnavailableError.
    """
    try:
        with db.savepoint():
            return _store(db, chunk, now, indexing)
    except UnstorableError:
        # One of them is at fault: alone, each shows whether it is the one.
        result = ChunkResult()
        for item in chunk:
            try:
                with db.savepoint():
                    result.add(_store(db, [item], now, indexing))
            except UnstorableError as error:
                result.problems.append(_unstorable(item, item.contact.person.display_name, error))
        return result


def _unstorable(item: ContactRead | GroupRead, name: str, error: UnstorableError) -> Problem:
    # The name itself may be what cannot be written anywhere.
    shown = name[:80].encode("utf-8", "replace").decode()
    reason = f"This card cannot be stored: {str(error.values['reason']).rstrip('.')}."
    return Problem(item.file, item.line, reason, shown, cards=1)


def _store(db: Database, chunk: Sequence[ContactRead], now: datetime, indexing: Callable[[], None]) -> ChunkResult:
    known = importing_queries.known(
        db, [item.contact.person.uid for item in chunk], [item.fingerprint for item in chunk]
    )
    circle_ids, you = circles.ids_by_name(db), people_queries.id_of_you(db)
    result, new = ChunkResult(), list[NewPerson]()
    first = people_queries.next_id(db)
    for item in chunk:
        contact = item.contact
        outcome, there = outcome_of(known, item)
        if outcome is CardOutcome.IDENTICAL:
            result.identical += 1
            continue
        row = there.id if there is not None else first + len(new)
        # Whoever is you already stays so: a friend's own card says of them that they are, and not every card of yours does.
        contact.person.is_you = row == you or (you is None and contact.person.is_you)
        you = row if contact.person.is_you else you
        if there is None:
            contact.person.circle_id = circle_ids.get(contact.circle)
            if has_own_uid(known, item):
                known.by_uid[contact.person.uid] = Known(row, contact.person.display_name)
            else:
                contact = replace(contact, person=replace(contact.person, uid=""))
            new.append(NewPerson(row, contact, item.fingerprint))
            continue
        if new and there.id >= first:
            # A later card of this chunk about somebody new in it: they must be stored before they are updated.
            _insert(db, new, now, result, lambda: None)
            new, first = [], people_queries.next_id(db)
        _update(db, there, item, now)
        result.updated += 1
    _insert(db, new, now, result, indexing)
    return result


def _insert(
    db: Database, new: Sequence[NewPerson], now: datetime, result: ChunkResult, indexing: Callable[[], None]
) -> None:
    if not new:
        return
    people.insert_many(db, new, now, indexing)
    result.added += [item.id for item in new]
    result.introduced += [(item.id, uid) for item in new if (uid := item.contact.introduced_by_uid)]


def _update(db: Database, there: Known, read: ContactRead, now: datetime) -> None:
    contact = read.contact
    stored = people_queries.load(db, there.id)
    news = merged(stored, read)
    people.save_person(db, replace(news.person, updated_at=now, is_you=contact.person.is_you))
    for kind, name in PARTS.items():
        if getattr(news, name) is not getattr(stored, name):
            people.replace_parts(db, there.id, kind, getattr(news, name))
    if news.photo is not stored.photo:
        people.set_photo(db, there.id, news.photo)
    importing.put_tags(db, there.id, [name for name in contact.tags if name not in stored.tags])
    if contact.raw is not None:
        people.set_raw(db, there.id, contact.raw, read.fingerprint)


def store_groups(db: Database, groups: Sequence[GroupRead]) -> tuple[int, list[Problem]]:
    """Make each group a tag on those of its members who are here; how many were new or changed, and those refused."""
    stored, problems = 0, list[Problem]()
    for group in groups:
        try:
            with db.savepoint():
                stored += importing.store_group(db, group)
        except UnstorableError as error:
            problems.append(_unstorable(group, group.name, error))
    return stored, problems
