"""What backups were made for, in words. Knows nothing of Qt: the command line says them too."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain.backups import BackupReason
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP

_REASONS = {
    BackupReason.CHANGES: QT_TRANSLATE_NOOP("Backups", "after changes"),
    BackupReason.QUIT: QT_TRANSLATE_NOOP("Backups", "when you quit Kith"),
    BackupReason.IMPORT: QT_TRANSLATE_NOOP("Backups", "before an import"),
    BackupReason.MERGE: QT_TRANSLATE_NOOP("Backups", "before people were merged"),
    BackupReason.DELETE: QT_TRANSLATE_NOOP("Backups", "before people were deleted"),
    BackupReason.RESTORE: QT_TRANSLATE_NOOP("Backups", "before another copy was brought back"),
    BackupReason.REPAIR: QT_TRANSLATE_NOOP("Backups", "before a repair"),
    BackupReason.MIGRATION: QT_TRANSLATE_NOOP("Backups", "before a newer Kith opened it"),
    BackupReason.CONVERSION: QT_TRANSLATE_NOOP(
        "Backups", "before encryption was switched on or off"
    ),
    BackupReason.ASKED: QT_TRANSLATE_NOOP("Backups", "because you asked"),
    BackupReason.ELSEWHERE: QT_TRANSLATE_NOOP("Backups", "another version beside your book"),
}


def reason_words(reason: BackupReason, translated: Callable[[str], str] = str) -> str:
    """What a backup was made for, such as "before an import"."""
    return translated(_REASONS[reason])
