"""Circles: which there are, and changes to them."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.cadence import check_cadence
from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.names import checked_text
from desktop_app.services.command import command
from desktop_app.storage import circles
from desktop_app.storage.queries import circles as circles_queries

if TYPE_CHECKING:
    from desktop_app.domain.cadence import Circle
    from desktop_app.storage.engine.store import Store


class Circles:
    """Circles. Reads are synchronous and quick; commands answer through futures."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[Circle]:
        """Every circle, the closest first."""
        return circles_queries.all_circles(self._store.reader)

    @command
    def save(self, circle: Circle) -> Future[Done[None]]:
        """Change name, size or rhythm of a circle; the future raises InvalidValueError for what
        cannot be.
        """
        name = checked_text("name", circle.name)
        if not name:
            raise InvalidValueError("name", "circle-needs-name")
        check_cadence(circle.cadence)
        return self._store.write(
            Step("circle.edit", name), lambda db: circles.save(db, replace(circle, name=name))
        )
