"""One person: read whole, made, edited in place, put away and brought back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import fields, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from desktop_app.domain.cadence import check_cadence
from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import InvalidValueError, NotFoundError
from desktop_app.domain.names import built_name, checked_text, is_built
from desktop_app.domain.person import Contact, Person, Photo, Relation
from desktop_app.domain.person_data import PersonData
from desktop_app.domain.person_parts import check_part
from desktop_app.domain.time_zones import zone_named
from desktop_app.services.before import Before, nothing_before
from desktop_app.services.command import command
from desktop_app.storage import people, person_parts, timestamps
from desktop_app.storage.queries import circles, relation_kinds, rhythms, timeline
from desktop_app.storage.queries import people as people_queries
from desktop_app.storage.queries import person_parts as person_parts_queries

if TYPE_CHECKING:
    from desktop_app.domain.households import Together
    from desktop_app.domain.person import Part
    from desktop_app.domain.timeline import Participant
    from desktop_app.services.before import Once
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

_NAME_PARTS = {"prefix", "given", "middle", "family", "suffix", "nickname"}
_NOT_EDITED = {"id", "uid", "created_at", "updated_at", "last_contact", "rhythm_since"}
EDITABLE = frozenset(item.name for item in fields(Person)) - _NOT_EDITED


class People:
    """Commands and reads about single people. Reads are synchronous and quick; commands answer
    through futures.

    `clock` gives the present UTC moment, `before` is called before many are deleted.
    """

    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        before: Before = nothing_before,
    ) -> None:
        self._store = store
        self._clock, self._before = clock, before

    def page(self, person_id: int) -> PersonData:
        """All about one person; raises NotFoundError."""
        db = self._store.reader
        contact = people_queries.load(db, person_id)
        person = contact.person
        circle = next(
            (item for item in circles.all_circles(db) if item.id == person.circle_id), None
        )
        introducers = people_queries.participants(
            db, [person.introduced_by] if person.introduced_by else []
        )
        cadence, clock_day = rhythms.of_person(db, person_id)
        return PersonData(
            contact,
            circle,
            cadence,
            clock_day,
            next(iter(introducers.values()), None),
            tuple(person_parts_queries.inverse_relations(db, person_id)),
            timeline.count(db, person_id),
            _together(db, contact),
        )

    def contact(self, person_id: int) -> Contact:
        """The person with all parts; raises NotFoundError."""
        return people_queries.load(self._store.reader, person_id)

    def time_zone(self, person_id: int) -> str:
        """The IANA name of the zone somebody is in, "" when not known."""
        return people_queries.time_zone(self._store.reader, person_id)

    def photo(self, person_id: int) -> bytes | None:
        """The encoded photo, or None. May be called on any thread."""
        found = people_queries.load_photo(self._store.reader, person_id)
        return None if found is None else found.data

    def participant(self, person_id: int) -> Participant:
        """Id, name and uid; raises NotFoundError."""
        found = people_queries.participants(self._store.reader, [person_id])
        if not found:
            raise NotFoundError("person-is-gone")
        return found[person_id]

    def id_of(self, uid: str) -> int | None:
        """The id of the person with that uid, or None."""
        return people_queries.id_of_uid(self._store.reader, uid)

    @command
    def add(self, contact: Contact) -> Future[Done[int]]:
        """Put a new person in and give the id. The future raises InvalidValueError without a
        name.
        """
        person = contact.person
        person.display_name = checked_text(
            "display_name", person.display_name or built_name(person)
        )
        if not person.display_name:
            raise InvalidValueError("display_name", "person-needs-name")
        check_cadence(person.cadence)
        step = Step("person.add", person.display_name)
        return self._store.write(step, lambda db: people.insert(db, contact, self._clock()))

    @command
    def edit(self, person_id: int, **values: Any) -> Future[Done[None]]:
        """Change fields of a person, by attribute name; text is stripped.

        When a name part changes and the display name was built from the parts, it follows. The
        future raises InvalidValueError for a value that cannot be held or when no name would be
        left.
        """
        if not values.keys() <= EDITABLE:
            raise InvalidValueError(min(values.keys() - EDITABLE), "field-not-editable")
        if values.get("introduced_by") == person_id:
            raise InvalidValueError("introduced_by", "person-introduces-themselves")
        checked = {
            key: checked_text(key, value) if isinstance(value, str) else value
            for key, value in values.items()
        }

        check_cadence(values.get("cadence"))
        if "time_zone" in checked:
            checked["time_zone"] = zone_named(checked["time_zone"])
        if checked.keys() & (_NAME_PARTS | {"display_name"}):
            edited(
                people_queries.load_person(self._store.reader, person_id), checked, self._clock()
            )

        def work(db: Database) -> None:
            before = people_queries.load_person(db, person_id)
            after = edited(before, checked, self._clock())
            # That it was asked for is no change, and must not look like one.
            if replace(after, updated_at=before.updated_at) != before:
                people.save_person(db, after)

        return self._store.write(Step("person.edit", self._name(person_id)), work)

    @command
    def save_part(self, part: Part) -> Future[Done[int]]:
        """Add (id 0) or change a channel, position, date, relation or value of a field of one's own
        of `part.person_id`, and give its id.

        The future raises InvalidValueError for one that says nothing, or holds what cannot be
        stored.
        """
        check_part(part)

        def work(db: Database) -> int:
            if part.id and _is_stored(part, people_queries.load(db, part.person_id)):
                return part.id
            self._touch(db, part.person_id)
            return person_parts.save_part(db, part)

        return self._store.write(Step("person.edit", self._name(part.person_id)), work)

    @command
    def remove_part(self, part: Part) -> Future[Done[None]]:
        """Take a channel, position, date, relation or value of a field of one's own away."""

        def work(db: Database) -> None:
            person_parts.remove_part(db, part)
            self._touch(db, part.person_id)

        return self._store.write(Step("person.edit", self._name(part.person_id)), work)

    def own_relations(self) -> list[tuple[str, str]]:
        """Kinds of relation in the user's own words whose other side was told, each with that."""
        return relation_kinds.own_kinds(self._store.reader)

    @command
    def order_parts(self, person_id: int, parts: list[Part]) -> Future[Done[None]]:
        """Store the order of one kind of part; all of that person's parts of the kind must be
        given.
        """
        step = Step("person.edit", self._name(person_id))
        return self._store.write(step, lambda db: person_parts.order_parts(db, parts))

    @command
    def set_photo(self, person_id: int, photo: Photo | None) -> Future[Done[None]]:
        """Set or take away the photo; the caller has checked and scaled it."""

        def work(db: Database) -> None:
            if people_queries.load_photo(db, person_id) != photo:
                people.set_photo(db, person_id, photo)
                self._touch(db, person_id)

        return self._store.write(Step("person.photo", self._name(person_id)), work)

    @command
    def set_circle(self, ids: Iterable[int], circle_id: int | None) -> Future[Done[None]]:
        """Put people into a circle, or none; its rhythm counts from today for those who were in
        another.
        """
        rows = list(ids)
        day = timestamps.local_day(self._clock())
        values = {"circle_id": circle_id, "rhythm_since": day.isoformat()}

        def work(db: Database) -> None:
            people.set_columns(db, rhythms.in_other_circle(db, rows, circle_id), values)

        step = self._step("person.no-circle" if circle_id is None else "person.circle", rows)
        named = {item.id: item.name for item in circles.all_circles(self._store.reader)}
        return self._store.write(replace(step, to=named.get(circle_id or 0, "")), work)

    @command
    def set_starred(self, ids: Iterable[int], starred: bool) -> Future[Done[None]]:
        """Star people or take the star away."""
        return self._set("person.star" if starred else "person.unstar", ids, starred=starred)

    @command
    def set_is_you(self, person_id: int) -> Future[Done[None]]:
        """Say which person is the user; at most one is."""
        step = Step("person.edit", self._name(person_id))
        return self._store.write(step, lambda db: people.set_is_you(db, person_id))

    @command
    def archive(self, ids: Iterable[int]) -> Future[Done[None]]:
        """Put people into the archive: out of the list, kept with all that passed."""
        return self._set("person.archive", ids, archived_at=self._now_text())

    @command
    def trash(self, ids: Iterable[int]) -> Future[Done[None]]:
        """Put people into the trash, whence they can be restored."""
        rows, at = list(ids), self._now_text()

        from desktop_app.domain.backups import BackupReason

        def work(db: Database, before: Once) -> None:
            before(BackupReason.DELETE, len(rows))
            people.set_columns(db, rows, {"trashed_at": at})

        step = self._step("person.trash", rows)
        return self._before.asking(
            lambda before: self._store.write(step, lambda db: work(db, before))
        )

    @command
    def restore(self, ids: Iterable[int]) -> Future[Done[None]]:
        """Bring people back from archive or trash."""
        return self._set("person.restore", ids, archived_at=None, trashed_at=None)

    def _set(self, key: str, ids: Iterable[int], **columns: Any) -> Future[Done[None]]:
        rows = list(ids)
        return self._store.write(
            self._step(key, rows), lambda db: people.set_columns(db, rows, columns)
        )

    def _step(self, key: str, rows: list[int]) -> Step:
        return Step(key, self._name(rows[0]) if len(rows) == 1 else "", len(rows))

    def _name(self, person_id: int) -> str:
        found = people_queries.participants(self._store.reader, [person_id])
        return found[person_id].name if found else ""

    def _now_text(self) -> str:
        return timestamps.to_text(self._clock().replace(microsecond=0)) or ""

    def _touch(self, db: Database, person_id: int) -> None:
        people.set_columns(db, [person_id], {"updated_at": self._now_text()})


def _together(db: Database, contact: Contact) -> Together | None:
    if not contact.homes:
        return None
    from desktop_app.storage.queries import households

    household = contact.homes[0].household.id
    return households.together(db, [household]).get(household)


def edited(person: Person, values: dict[str, Any], now: datetime) -> Person:
    """`person` with those fields changed and its display name following the name parts where it was
    made of them.
    """
    followed = is_built(person)
    changed = replace(person, **values, updated_at=now)
    if (changed.circle_id, changed.cadence) != (person.circle_id, person.cadence):
        changed.rhythm_since = timestamps.local_day(now)
    if "display_name" not in values and followed and values.keys() & _NAME_PARTS:
        changed.display_name = built_name(changed)
    if not changed.display_name:
        changed.display_name = built_name(changed)
    if not changed.display_name:
        raise InvalidValueError("display_name", "person-needs-name")
    return changed


def _is_stored(part: Part, contact: Contact) -> bool:
    """Whether that very part is there, the other side of its kind as it is told too."""
    other = part.other_kind if isinstance(part, Relation) else ""
    return any(
        part == stored and other in ("", getattr(stored, "other_kind", ""))
        for stored in _parts(contact)
    )


def _parts(contact: Contact) -> list[Part]:
    return [
        *contact.channels,
        *contact.positions,
        *contact.dates,
        *contact.relations,
        *contact.own_values,
        *contact.homes,
    ]
