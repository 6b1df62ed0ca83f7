"""Organisations: what is known of them."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain import organisations as rules
from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.names import checked_text, checked_texts
from desktop_app.services.command import command
from desktop_app.storage import organisations
from desktop_app.storage.queries import organisations as organisation_queries
from desktop_app.storage.queries.way_words import organisations_called

if TYPE_CHECKING:
    from desktop_app.domain.organisations import Organisation
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store


class Organisations:
    """Organisations. Reads are synchronous and quick; commands answer through futures.

    The page of one is `Giving.of_organisation`.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def organisation(self, organisation_id: int) -> Organisation:
        """One organisation; raises NotFoundError."""
        return organisation_queries.load_one(self._store.reader, organisation_id)

    def named(self, name: str) -> Organisation | None:
        """The organisation of that name, whatever its case; None for none."""
        return organisation_queries.named(self._store.reader, name.strip())

    def beginning(self, name: str, limit: int) -> list[Organisation]:
        """Those whose names begin so, A to Z, at most `limit`; none for no name."""
        found = organisations_called(self._store.reader, name.strip(), limit)
        return [self.organisation(row) for row, _ in found]

    @command
    def add(self, organisation: Organisation) -> Future[Done[int]]:
        """Store a new organisation and give its id; the future raises InvalidValueError without a
        name or with one that is taken.
        """
        made = _checked(organisation)
        _refuse_taken(self._store.reader, made)

        def work(db: Database) -> int:
            _refuse_taken(db, made)
            return organisations.insert(db, made)

        return self._store.write(Step("organisation.add", made.name), work)

    @command
    def edit(self, organisation: Organisation) -> Future[Done[None]]:
        """Write a stored organisation anew; the future raises InvalidValueError without a name or
        with one that is taken, and NotFoundError.
        """
        made = _checked(organisation)
        _refuse_taken(self._store.reader, made)

        def work(db: Database) -> None:
            _refuse_taken(db, made)
            organisations.save(db, made)

        return self._store.write(Step("organisation.edit", made.name), work)

    @command
    def merge(self, gone: int, kept: int) -> Future[Done[None]]:
        """Make two spellings of one organisation one: all that is told of `gone` is told of `kept`
        from then on, which has what only the other said of itself. The future raises
        InvalidValueError for one organisation twice, and NotFoundError.
        """
        if gone == kept:
            raise InvalidValueError("name", "organisation-with-itself")
        name = self.organisation(kept).name

        def work(db: Database) -> None:
            whole = rules.merged(
                organisation_queries.load_one(db, kept), organisation_queries.load_one(db, gone)
            )
            organisations.replace_by(db, gone, kept)
            organisations.save(db, whole)

        return self._store.write(Step("organisation.merge", name), work)


def _refuse_taken(db: Database, organisation: Organisation) -> None:
    other = organisation_queries.named(db, organisation.name)
    if other is not None and other.id != organisation.id:
        raise InvalidValueError("name", "organisation-name-taken", name=other.name)


def _checked(organisation: Organisation) -> Organisation:
    texts = checked_texts(organisation, "name", "headline", "place", "website", "notes")
    if not texts["name"]:
        raise InvalidValueError("name", "organisation-needs-name")
    fields = tuple(filter(None, (checked_text("fields", word) for word in organisation.fields)))
    return replace(organisation, **texts, fields=fields)
