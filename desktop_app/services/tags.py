"""Tags: which there are, who carries them, and changes to them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop_app.domain.cadence import check_cadence
from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.names import checked_text
from desktop_app.services.command import command
from desktop_app.storage import rhythms, tags, timestamps
from desktop_app.storage.queries import rhythms as rhythms_queries
from desktop_app.storage.queries import tags as tags_queries

if TYPE_CHECKING:
    from desktop_app.domain.cadence import Cadence
    from desktop_app.domain.tags import Tag
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store


class Tags:
    """Tags. Reads are synchronous and quick; commands answer through futures. `clock` gives the
    UTC moment.
    """

    def __init__(
        self, store: Store, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._store, self._clock = store, clock

    def all(self) -> list[Tag]:
        """Every tag, by name."""
        return tags_queries.all_tags(self._store.reader)

    def counts(self) -> dict[int, int]:
        """How many living people carry each tag, by tag id."""
        return tags_queries.living_counts(self._store.reader)

    @command
    def put(
        self, people: Iterable[int], add: Iterable[str] = (), remove: Iterable[str] = ()
    ) -> Future[Done[None]]:
        """Put tags (made where new) on people and take others off, by name; capitals alone make no
        new tag.
        """
        rows = list(people)
        there = {tag.name for tag in self.all()}
        alike = {name.casefold(): name for name in there}
        named = [_name(name) for name in add]
        wanted = [name if name in there else alike.get(name.casefold(), name) for name in named]
        unwanted = list(remove)

        def work(db: Database) -> None:
            known = {tag.name: tag.id for tag in tags_queries.all_tags(db)}
            gone = [known[name] for name in unwanted if name in known]
            tags.put(db, rows, tags.tag_ids(db, wanted), gone, timestamps.local_day(self._clock()))

        subject = ", ".join((*wanted, *unwanted))
        return self._store.write(
            Step("tag.put" if wanted else "tag.take", subject, len(rows)), work
        )

    @command
    def save(self, tag: Tag) -> Future[Done[None]]:
        """Rename, recolour or give a rhythm; the future raises InvalidValueError for a name that is
        empty or taken.
        """
        changed = replace(tag, name=_name(tag.name))
        if any(other.name == changed.name and other.id != tag.id for other in self.all()):
            raise InvalidValueError("name", "tag-exists", name=changed.name)
        return self._store.write(Step("tag.edit", changed.name), lambda db: tags.save(db, changed))

    @command
    def set_rhythm(self, tag: Tag, cadence: Cadence | None) -> Future[Done[None]]:
        """Give everybody with the tag a rhythm, or none of the tag's; the future raises
        InvalidValueError. A rhythm where there was none counts from today for them.
        """
        check_cadence(cadence)
        changed = replace(tag, cadence=cadence)

        def work(db: Database) -> None:
            had = any(item.id == tag.id and item.cadence for item in tags_queries.all_tags(db))
            if cadence is not None and not had:
                day = timestamps.local_day(self._clock())
                rhythms.begin(db, rhythms_queries.with_tag(db, tag.id), day)
            tags.save(db, changed)

        return self._store.write(Step("tag.rhythm", tag.name), work)

    @command
    def remove(self, tag: Tag) -> Future[Done[None]]:
        """Take the tag off everybody and delete it."""
        return self._store.write(Step("tag.remove", tag.name), lambda db: tags.remove(db, tag.id))


def _name(text: str) -> str:
    name = checked_text("name", text)
    if not name:
        raise InvalidValueError("name", "tag-needs-name")
    return name
