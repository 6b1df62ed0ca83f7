"""Words of one's own for relations: which there are, and changes to them."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import InvalidValueError, NotFoundError
from desktop_app.domain.names import checked_text
from desktop_app.domain.relations import OwnPair, is_standard, own_pairs_of
from desktop_app.services.command import command
from desktop_app.storage import relation_kinds
from desktop_app.storage.queries import relation_kinds as queries

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

LONGEST = 60
"""Characters of a word; it stands beside a name."""


class RelationKinds:
    """Pairs of words of the user's own, made where a relation is written (`People.save_part`). Reads
    are synchronous and quick; commands answer through futures.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[OwnPair]:
        """Every pair once, by its first word."""
        return own_pairs_of(queries.own_kinds(self._store.reader))

    def counts(self) -> dict[OwnPair, int]:
        """How many relations of people say one of the own words of each pair."""
        said = queries.counts(self._store.reader)
        return {pair: sum(said.get(word, 0) for word in pair.own) for pair in self.all()}

    @command
    def rename(self, pair: OwnPair, new: OwnPair) -> Future[Done[None]]:
        """Say both words of a pair otherwise; the relations of people follow. A word that is not the
        user's own stays as it is.

        The future raises InvalidValueError for a word that is empty, too long, known to everybody or
        another's already, and NotFoundError when the pair is gone.
        """
        there = {name.casefold() for name, _ in queries.own_kinds(self._store.reader)}
        if pair.kind.casefold() not in there:
            raise NotFoundError("relation-word-is-gone")
        renamed: dict[str, str] = {}
        for field, was, said in (("kind", pair.kind, new.kind), ("other", pair.other, new.other)):
            word = _checked(field, said)
            if word == was or is_standard(was):
                continue
            if is_standard(word) or word.casefold() in there - {was.casefold()}:
                raise InvalidValueError(field, "relation-word-exists", name=word)
            renamed.setdefault(was.casefold(), word)
        words = list(renamed.values())
        if len({word.casefold() for word in words}) < len(words):
            raise InvalidValueError("other", "relation-word-exists", name=words[-1])

        def work(db: Database) -> None:
            if renamed:
                relation_kinds.rename(db, renamed)

        return self._store.write(Step("relation-kind.edit", new.kind.strip()), work)

    @command
    def remove(self, pair: OwnPair, *, with_relations: bool = False) -> Future[Done[None]]:
        """Forget a pair. The relations that say its words stay as they are, or go too."""

        def work(db: Database) -> None:
            relation_kinds.remove(db, pair, with_relations=with_relations)

        return self._store.write(Step("relation-kind.remove", pair.kind), work)


def _checked(field: str, text: str) -> str:
    word = " ".join(checked_text(field, text).split())
    if not word:
        raise InvalidValueError(field, "relation-word-is-empty")
    if len(word) > LONGEST:
        raise InvalidValueError(field, "relation-word-too-long", most=LONGEST)
    return word
