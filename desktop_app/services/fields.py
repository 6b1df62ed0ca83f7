"""Fields of work: the taxonomy, and fields proposed for people of whom none is known."""

from __future__ import annotations

import json
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Done, Step
from desktop_app.domain.fields import Taxonomy
from desktop_app.domain.names import fold
from desktop_app.services.command import command
from desktop_app.storage import settings
from desktop_app.storage.people import set_columns
from desktop_app.storage.queries import fields as queries
from desktop_app.storage.queries import way_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.fields import Field, Proposal
    from desktop_app.domain.timeline import Participant
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

AT_ONCE = 10
"""So many are proposed at once."""
LOOK_AT = 400


@dataclass(frozen=True, slots=True)
class ProposedField:
    """A field somebody may be of; nothing of it is stored before the user says so
    (`Fields.keep`).
    """

    person: Participant
    proposal: Proposal


class Fields:
    """Reads are synchronous and quick; commands answer through futures."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def taxonomy(self) -> Taxonomy:
        """The fields and their areas that are in force."""
        return queries.taxonomy(self._store.reader)

    def your_areas(self) -> frozenset[str]:
        """The areas of your own fields."""
        return self.taxonomy().areas(queries.your_fields(self._store.reader))

    @command
    def set_taxonomy(self, fields: Sequence[Field]) -> Future[Done[None]]:
        """Keep these fields, areas and words in place of those in force; people keep theirs."""
        kept = Taxonomy(fields).to_json()
        return self._store.write(
            Step("setting.edit", queries.KEY),
            lambda db: settings.set_setting(db, queries.KEY, kept),
        )

    @command
    def keep(self, chosen: Sequence[tuple[int, str]]) -> Future[Done[None]]:
        """Add a field to each of these people, by id, as one step; who has it already, or is gone,
        stays as they are.
        """
        people = [person for person, _ in chosen]
        named = way_words.people(self._store.reader, people[:1])
        subject = named[people[0]].name if len(people) == 1 and named else ""

        def work(db: Database) -> None:
            known = queries.fields_of(db, people)
            for person, field in chosen:
                theirs = known.get(person)
                if theirs is not None and fold(field) not in map(fold, theirs):
                    theirs.append(field.strip())
                    values = {"fields": json.dumps(theirs, ensure_ascii=False)}
                    set_columns(db, [person], values)

        return self._store.write(Step("person.edit", subject, len(chosen)), work)

    def proposals(self, limit: int = AT_ONCE) -> list[ProposedField]:
        """For people of whom no field is known, what their title or organisation tells, whom you
        were in touch with last first.
        """
        db, taxonomy = self._store.reader, self.taxonomy()
        found = [
            (person, proposal)
            for person, title, place, theirs in queries.without_field(db, LOOK_AT)
            if (proposal := taxonomy.propose(title, place, theirs)) is not None
        ][:limit]
        people = way_words.people(db, [person for person, _ in found])
        return [ProposedField(people[person], proposal) for person, proposal in found]
