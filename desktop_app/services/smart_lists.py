"""Saved searches, and preferences that belong to the data."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.names import checked_text
from desktop_app.storage import smart_lists

if TYPE_CHECKING:
    from desktop_app.domain.people_query import SmartList
    from desktop_app.storage.engine.store import Store


class SmartLists:
    """Smart lists and settings. Reads are synchronous and quick; commands answer through futures."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[SmartList]:
        """Every smart list, in its order."""
        return smart_lists.all_smart_lists(self._store.reader)

    def save(self, smart_list: SmartList) -> Future[Done[int]]:
        """Add (id 0) or change a smart list and give its id; raises InvalidValueError at once without a name."""
        name = checked_text("name", smart_list.name)
        if not name:
            raise InvalidValueError("name", "A smart list needs a name.")
        named = replace(smart_list, name=name)
        return self._store.write(Step("smart-list.save", name), lambda db: smart_lists.save(db, named))

    def remove(self, smart_list: SmartList) -> Future[Done[None]]:
        """Delete a smart list; its people stay."""
        step = Step("smart-list.remove", smart_list.name)
        return self._store.write(step, lambda db: smart_lists.remove(db, smart_list.id))

    def setting(self, key: str, default: Any = None) -> Any:
        """The JSON value kept with the data under `key`."""
        found = smart_lists.setting(self._store.reader, key)
        return default if found is None else found

    def set_setting(self, key: str, value: Any) -> Future[Done[None]]:
        """Keep a JSON value with the data."""
        return self._store.write(Step("setting.edit", key), lambda db: smart_lists.set_setting(db, key, value))
