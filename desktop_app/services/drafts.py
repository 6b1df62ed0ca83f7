"""What was typed and is not stored yet, kept so that a kill or a power cut loses a second of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import TYPE_CHECKING

from desktop_app.storage import settings
from desktop_app.storage.queries import settings as settings_queries

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

KEY = "drafts"
"""The setting they are kept in: with the people, so they are as well kept and as secret."""


class Drafts:
    """Texts by the place they were typed at, which is the caller's to name. Keeping them is no step
    of undo, and nobody is told.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> dict[str, str]:
        """Those that were kept last."""
        found = settings_queries.setting(self._store.reader, KEY)
        kept = found if isinstance(found, dict) else {}
        return {str(place): text for place, text in kept.items() if isinstance(text, str)}

    def keep(self, drafts: Callable[[], Mapping[str, str]]) -> Future[None]:
        """Keep these in the place of all before. They are asked for on the writer's thread, after
        everything that was to be stored before.
        """

        def work(db: Database) -> bool:
            wanted = dict(drafts())
            if not wanted:
                settings.forget_setting(db, KEY)
            elif wanted != settings_queries.setting(db, KEY):
                settings.set_setting(db, KEY, wanted)
            return False

        return self._store.derive(("setting",), work)
