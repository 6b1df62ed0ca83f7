"""Saved searches."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.names import checked_text
from desktop_app.services.command import command
from desktop_app.storage import smart_lists
from desktop_app.storage.queries import smart_lists as smart_lists_queries

if TYPE_CHECKING:
    from desktop_app.domain.people_query import SmartList
    from desktop_app.storage.engine.store import Store


class SmartLists:
    """Smart lists. Reads are synchronous and quick; commands answer through futures."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[SmartList]:
        """Every smart list, in its order."""
        return smart_lists_queries.all_smart_lists(self._store.reader)

    @command
    def save(self, smart_list: SmartList) -> Future[Done[int]]:
        """Add (id 0) or change a smart list and give its id; the future raises InvalidValueError
        without a name.
        """
        name = checked_text("name", smart_list.name)
        if not name:
            raise InvalidValueError("name", "smart-list-needs-name")
        named = replace(smart_list, name=name)
        return self._store.write(
            Step("smart-list.save", name), lambda db: smart_lists.save(db, named)
        )

    @command
    def remove(self, smart_list: SmartList) -> Future[Done[None]]:
        """Delete a smart list; its people stay."""
        step = Step("smart-list.remove", smart_list.name)
        return self._store.write(step, lambda db: smart_lists.remove(db, smart_list.id))
