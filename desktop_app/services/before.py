"""What large writes call first, so that a backup is made of what was there before."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.backups import BackupReason

Before = Callable[["BackupReason", "int | None"], object]
"""`Backups.before`: for what, and of how many people (None: whatever it is about)."""


def nothing_before(reason: BackupReason, people: int | None) -> None:
    """Where no backups are made."""
