"""What came on somebody's card and Kith does not understand: shown, made a field, dropped.

A line that is taken is gone from what is kept of its record, so that no export writes it any more;
its mark stays (`domain/unread.py`), by which a later import of that card leaves it out.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.names import checked_text, fold
from desktop_app.domain.own_values import OwnValue
from desktop_app.domain.person_parts import check_part
from desktop_app.domain.unread import LineOnCard, mark_of, without
from desktop_app.formats.source import sources
from desktop_app.services.command import command
from desktop_app.storage import people, person_parts, records, tags, timestamps
from desktop_app.storage.queries import people as people_queries
from desktop_app.storage.queries import records as record_queries

if TYPE_CHECKING:
    from desktop_app.domain.importing import ContactRead
    from desktop_app.domain.person import Part
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

_BETWEEN = {"notes": "\n\n", "nickname": ", "}
"""The texts of a person that a line can be added to, and what stands between it and what is there."""


class CardLines:
    """Lines of cards. `clock` gives the present UTC moment."""

    def __init__(
        self, store: Store, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._store, self._clock = store, clock

    def of(self, person_id: int) -> list[LineOnCard]:
        """The lines of somebody's cards that Kith does not understand, those that came first before
        others. Parses each card, about a millisecond for one: ask on a thread.
        """
        known = sources()
        return [
            LineOnCard(person_id, card.id, card.source, line, card.files, card.came)
            for card in record_queries.cards_of(self._store.reader, person_id)
            if card.source in known
            for line in known[card.source].unread(card.raw)
        ]

    @command
    def drop(self, card: LineOnCard) -> Future[Done[None]]:
        """Take a line away. The future raises NotFoundError when it is not there any more."""
        return self._store.write(
            self._step("line.drop", card), lambda db: records.take_line(db, card)
        )

    @command
    def make_part(self, card: LineOnCard, part: Part) -> Future[Done[None]]:
        """Make a new channel, position, date, relation or value of a field of one's own of the
        person of a line.

        The future raises InvalidValueError for one that says nothing or cannot be stored, or where
        their field says something already; NotFoundError when the line is not there any more.
        """
        part = replace(part, person_id=card.person_id)
        check_part(part)

        def work(db: Database) -> None:
            if isinstance(part, OwnValue):
                _check_is_empty(db, part)
            records.take_line(db, card)
            person_parts.save_part(db, part)
            self._touch(db, card.person_id)

        return self._store.write(self._step("line.keep", card), work)

    @command
    def make_text(self, card: LineOnCard, field: str, text: str) -> Future[Done[None]]:
        """Add a text to the `notes` or the `nickname` of the person of a line. Raises as
        `make_part`, and InvalidValueError for an empty text.
        """
        checked = checked_text(field, text)
        if field not in _BETWEEN or not checked:
            raise InvalidValueError(field, "card-line-is-empty")

        def work(db: Database) -> None:
            records.take_line(db, card)
            person = people_queries.load_person(db, card.person_id)
            there = getattr(person, field)
            setattr(person, field, f"{there}{_BETWEEN[field]}{checked}" if there else checked)
            person.updated_at = self._clock()
            people.save_person(db, person)

        return self._store.write(self._step("line.keep", card), work)

    @command
    def make_tag(self, card: LineOnCard, name: str) -> Future[Done[None]]:
        """Put a tag on the person of a line. Raises as `make_text`."""
        checked = checked_text("name", name)
        if not checked:
            raise InvalidValueError("name", "card-line-is-empty")

        def work(db: Database) -> None:
            records.take_line(db, card)
            day = timestamps.local_day(self._clock())
            tags.put(db, [card.person_id], tags.tag_ids(db, [checked]), [], day)

        return self._store.write(self._step("line.keep", card), work)

    def _touch(self, db: Database, person_id: int) -> None:
        moment = timestamps.to_text(self._clock().replace(microsecond=0)) or ""
        people.set_columns(db, [person_id], {"updated_at": moment})

    def _step(self, key: str, card: LineOnCard) -> Step:
        found = people_queries.participants(self._store.reader, [card.person_id])
        name = found[card.person_id].name if card.person_id in found else ""
        return Step(key, card.line.name or card.line.value[:60], to=name)


def _check_is_empty(db: Database, value: OwnValue) -> None:
    """Raise InvalidValueError where a person's field says something already."""
    there = people_queries.load(db, value.person_id).own_values
    if any(fold(own.field) == fold(value.field) and own.kind is value.kind for own in there):
        raise InvalidValueError("own_value", "own-value-is-there", name=value.field)


def as_wanted(db: Database, person_id: int, read: ContactRead) -> ContactRead:
    """What was read of somebody who is here, without the lines that are not wanted of them any
    more.
    """
    unwanted = {mark for _, marks in record_queries.unwanted_of(db, person_id) for mark in marks}
    raw = read.contact.raw
    if not unwanted or raw is None:
        return read
    gone = {line.text for line in sources()[read.source].unread(raw) if mark_of(line) in unwanted}
    if not gone:
        return read
    kept = replace(raw, lines=without(raw.lines, gone))
    return replace(read, contact=replace(read.contact, raw=kept))
