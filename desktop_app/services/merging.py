"""Putting people together who are one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop_app.domain.backups import BackupReason
from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import InvalidValueError, KithError
from desktop_app.domain.merging import Answers, merged, merging
from desktop_app.services.before import Before, nothing_before
from desktop_app.services.command import command
from desktop_app.storage import merging as storage
from desktop_app.storage.queries import merging as queries
from desktop_app.storage.queries import people

if TYPE_CHECKING:
    from desktop_app.domain.merging import ComesAlong, Merging
    from desktop_app.services.before import Once
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store


class Mergers:
    """Merges people. `clock` gives the present UTC moment, `before` is called before."""

    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        before: Before = nothing_before,
    ) -> None:
        self._store, self._clock, self._before = store, clock, before

    def plan(self, people_ids: Sequence[int]) -> Merging:
        """What merging these people, two or more, asks and keeps; the first is the one the others
        go into, but for you, who stays you. Raises InvalidValueError, NotFoundError.
        """
        return _plan(self._store.reader, people_ids)

    def comes_along(self, people_ids: Sequence[int]) -> ComesAlong:
        """How much hangs on these people and will hang on the one."""
        return queries.comes_along(self._store.reader, people_ids)

    def origins(self, people_ids: Sequence[int]) -> dict[int, tuple[str, datetime]]:
        """Of those who came from files: the format of the file that told of them last, and the UTC
        moment, by id.
        """
        return queries.origins(self._store.reader, people_ids)

    @command
    def merge(self, plan: Merging, answers: Answers | None = None) -> Future[Done[int]]:
        """Make those people one as `answers` say, and give the id of the one who stays; all that
        hangs on the others hangs on them from now on. One step of undo.

        The future raises NotFoundError when one is gone, KithError "merge-has-changed" when what
        was shown is no longer so.
        """
        ids = [card.person.id for card in plan.cards]
        result = merged(plan, answers or Answers())

        def work(db: Database, before: Once) -> int:
            if _plan(db, ids) != plan:
                raise KithError("merge-has-changed")
            before(BackupReason.MERGE)
            storage.merge(db, ids[1:], result, self._clock())
            return ids[0]

        name = result.contact.person.display_name
        step = Step("person.merge", name)
        return self._before.asking(
            lambda before: self._store.write(step, lambda db: work(db, before))
        )


def _plan(db: Database, people_ids: Sequence[int]) -> Merging:
    ids = list(dict.fromkeys(people_ids))
    if len(ids) < 2:
        raise InvalidValueError("people", "doubles-need-two")
    cards = [people.load(db, row) for row in ids]
    return merging(sorted(cards, key=lambda card: not card.person.is_you))
