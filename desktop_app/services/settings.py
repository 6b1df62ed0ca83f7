"""Preferences that belong to the data, and so travel with it."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from desktop_app.domain.changes import Done, Step
from desktop_app.services.command import command
from desktop_app.storage import settings
from desktop_app.storage.queries import settings as settings_queries

if TYPE_CHECKING:
    from desktop_app.storage.engine.store import Store


class Settings:
    """Settings by name. Reads are synchronous and quick; commands answer through futures."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, key: str, default: Any = None) -> Any:
        """The JSON value kept with the data under `key`."""
        found = settings_queries.setting(self._store.reader, key)
        return default if found is None else found

    @command
    def set(self, key: str, value: Any) -> Future[Done[None]]:
        """Keep a JSON value with the data."""
        return self._store.write(
            Step("setting.edit", key), lambda db: settings.set_setting(db, key, value)
        )
