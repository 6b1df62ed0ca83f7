"""Circles: which there are, and changes to them."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop_app.domain.cadence import check_cadence
from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.names import checked_text
from desktop_app.services.command import command
from desktop_app.storage import circles, rhythms, timestamps
from desktop_app.storage.queries import circles as circles_queries
from desktop_app.storage.queries import rhythms as rhythms_queries

if TYPE_CHECKING:
    from desktop_app.domain.cadence import Circle
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store


class Circles:
    """Circles. Reads are synchronous and quick; commands answer through futures. `clock` gives the
    UTC moment.
    """

    def __init__(
        self, store: Store, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._store, self._clock = store, clock

    def all(self) -> list[Circle]:
        """Every circle, the closest first."""
        return circles_queries.all_circles(self._store.reader)

    @command
    def save(self, circle: Circle) -> Future[Done[None]]:
        """Change name, size or rhythm of a circle; the future raises InvalidValueError for what
        cannot be. A rhythm where there was none counts from today for those who are in it.
        """
        name = checked_text("name", circle.name)
        if not name:
            raise InvalidValueError("name", "circle-needs-name")
        check_cadence(circle.cadence)
        day = timestamps.local_day(self._clock())

        def work(db: Database) -> None:
            had = any(
                item.id == circle.id and item.cadence for item in circles_queries.all_circles(db)
            )
            if circle.cadence is not None and not had:
                rhythms.begin(db, rhythms_queries.in_circle(db, circle.id), day)
            circles.save(db, replace(circle, name=name))

        return self._store.write(Step("circle.edit", name), work)
