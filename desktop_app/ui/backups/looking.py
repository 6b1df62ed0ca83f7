"""The one backup that is looked into: opened, compared and let go on threads."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from desktop_app.domain.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.backup_contents import Against, Listed
    from desktop_app.domain.backups import Backup
    from desktop_app.services.backup_contents import Contents
    from desktop_app.ui.room import RoomTools

Answer = tuple["Against", "Listed"]


class Looking:
    """`filled` is given what was found, `failed` what went wrong, both on the UI thread."""

    def __init__(
        self,
        tools: RoomTools,
        filled: Callable[[Answer], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        self._tools, self._filled, self._failed = tools, filled, failed
        self._contents: Contents | None = None
        self._wanted = ""
        self._lock = threading.Lock()

    def into(self, backup: Backup, search: str, most: int) -> None:
        """Open a backup in place of the one before, and find those searched."""
        self._wanted = backup.id

        def work() -> Answer:
            with self._lock:
                self._let_go()
                self._contents = self._tools.book.backups.look_into(
                    self._tools.book.backups.path(backup)
                )
                if self._wanted != backup.id:
                    self._let_go()
                return self._found(search, most)

        self._run(work)

    def find(self, search: str, most: int) -> None:
        """Find others in the one that is open."""
        self._run(lambda: self._found(search, most))

    def refresh(self, search: str, most: int) -> None:
        """Compare it anew, if one is open."""

        def work() -> Answer:
            with self._lock:
                if self._contents is not None:
                    self._contents.refresh()
                if not self._wanted:
                    self._let_go()
                return self._found(search, most)

        if self._wanted:
            self._run(work)

    def leave(self) -> None:
        """Let go of it, at once or as soon as it is open."""
        self._wanted = ""
        self._tools.runner.forget("inside")
        if self._lock.acquire(blocking=False):
            try:
                self._let_go()
            finally:
                self._lock.release()

    def _found(self, search: str, most: int) -> Answer:
        contents = self._contents
        if contents is None:
            raise NotFoundError("backup-is-gone")
        return contents.against, contents.people(search, most)

    def _let_go(self) -> None:
        if self._contents is not None:
            self._contents.close()
            self._contents = None

    def _run(self, work: Callable[[], Answer]) -> None:
        self._tools.runner.run("inside", work, self._filled, self._refused)

    def _refused(self, error: BaseException) -> None:
        if self._wanted:
            self._failed(error)
