"""What passed between you and people: read by pages, logged, corrected."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Done, Step
from desktop_app.domain.names import checked_text
from desktop_app.domain.timeline import TimelineQuery
from desktop_app.services.command import command
from desktop_app.storage import reminders, timeline
from desktop_app.storage.queries import timeline as timeline_queries
from desktop_app.storage.queries import timeline_list

if TYPE_CHECKING:
    from desktop_app.domain.reminders import Reminder
    from desktop_app.domain.timeline import Interaction, InteractionKind, PageEnd
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store


class Timeline:
    """Interactions. Reads are synchronous and quick; commands answer through futures. `clock` gives
    the UTC moment.
    """

    def __init__(
        self, store: Store, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._store = store
        self._clock = clock

    def page(
        self,
        person_id: int | None = None,
        kinds: Sequence[InteractionKind] = (),
        after: PageEnd | None = None,
        limit: int = 50,
    ) -> tuple[list[Interaction], PageEnd | None]:
        """The newest interactions of a person (or all), and where the next page starts (None at the
        end).
        """
        return timeline_queries.page(self._store.reader, person_id, kinds, after, limit)

    def search(self, text: str, limit: int = 200) -> list[Interaction]:
        """The newest interactions in which each word of `text` begins a word of line, body, place
        or a name.
        """
        db = self._store.reader
        return (
            timeline_queries.load(db, timeline_list.ids(db, TimelineQuery(text=text), limit))
            if text.strip()
            else []
        )

    def interaction(self, interaction_id: int) -> Interaction:
        """One interaction; raises NotFoundError."""
        return timeline_queries.load_one(self._store.reader, interaction_id)

    @command
    def log(self, interaction: Interaction, reminder: Reminder | None = None) -> Future[Done[int]]:
        """Store what happened, with a reminder that was asked for in the same breath, and give the
        interaction's id.

        A reminder that only asked to be in touch with these people is done by it. All that is one
        step of undo. The future raises InvalidValueError for text that cannot be held.
        """
        check_entry(interaction)
        now = self._clock()

        def work(db: Database) -> int:
            reminders.settle(db, interaction, now)
            if reminder is not None:
                reminders.insert(db, reminder, now)
            return timeline.insert(db, interaction, now)

        step = step_about("interaction.log", interaction)
        return self._store.write(
            step if reminder is None else replace(step, reminder=reminder.due), work
        )

    @command
    def edit(self, interaction: Interaction) -> Future[Done[None]]:
        """Write a stored interaction anew; the future raises NotFoundError when it is gone."""
        check_entry(interaction)
        step = step_about("interaction.edit", interaction)
        return self._store.write(step, lambda db: timeline.save(db, interaction))

    @command
    def remove(self, ids: Iterable[int]) -> Future[Done[None]]:
        """Delete interactions."""
        rows = list(ids)
        return self._store.write(
            Step("interaction.remove", "", len(rows)), lambda db: timeline.remove(db, rows)
        )


def step_about(key: str, interaction: Interaction) -> Step:
    """The step of a command that stores an entry, telling what is stored."""
    names = tuple(person.name for person in interaction.people)
    return Step(key, ", ".join(names), people=names, kind=interaction.kind, day=interaction.day)


def check_entry(interaction: Interaction) -> None:
    """Make its texts fit to store; raises InvalidValueError for text that cannot be held."""
    for name in ("summary", "body", "place"):
        setattr(interaction, name, checked_text(name, getattr(interaction, name)))
