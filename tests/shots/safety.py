"""What keeps people's books safe, and eyes: questions, banners, and more contrast."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from desktop_app.domain.backups import BackupReason
from desktop_app.domain.errors import BackupBrokeError, NoBackupError, StorageUnavailableError
from desktop_app.ui.window.only_read import show_only_read
from desktop_app.ui.window.without_backup import WithoutBackup
from tests.shots.pictures import takes

if TYPE_CHECKING:
    from tests.shots.studio import Studio

FULL = StorageUnavailableError("backup-no-room", folder="/home/ana/Kith/copies", free=1000)
BROKE = StorageUnavailableError(
    "copy-not-written", folder="/home/ana/Kith/copies", reason="database or disk is full"
)
ONLY_READ = StorageUnavailableError("book-folder-only-read", folder="/media/stick/kith")


@takes(
    "contrast-today-light", "contrast-people-light", "contrast-today-dark", "contrast-people-dark"
)
def contrast(studio: Studio) -> None:
    """Where the system asks for more."""
    for choice in ("light", "dark"):
        window = studio.reset(choice, (1440, 900))
        window.context.theme.follow_contrast(True)
        for room in ("today", "people"):
            window.shell.show(room)
            studio.settle(1500)
            studio.take(f"contrast-{room}-{choice}", window)
        window.context.theme.follow_contrast(False)


@takes("without-backup", "without-backup-dark", "backup-broke", "backup-broke-200")
def without_backup(studio: Studio) -> None:
    """Asked where the backup before something large cannot be made, or broke off."""
    for name, choice, error, scale in (
        ("without-backup", "light", NoBackupError("backup-before-failed", reason=FULL), 1.0),
        ("without-backup-dark", "dark", NoBackupError("backup-before-failed", reason=FULL), 1.0),
        ("backup-broke", "light", BackupBrokeError("backup-before-broke", reason=BROKE), 1.0),
        ("backup-broke-200", "light", BackupBrokeError("backup-before-broke", reason=BROKE), 2.0),
    ):
        window = studio.reset(choice, (1100, 760))
        window.context.theme.set_text_scale(scale)
        dialog = WithoutBackup(window, error)
        dialog.open()
        studio.settle(800)
        studio.take(name, dialog)
        dialog.reject()
        window.context.theme.set_text_scale(1.0)


@takes("only-read-banner", "only-read-banner-200")
def only_read(studio: Studio) -> None:
    """The line that stays over everything."""
    for name, scale in (("only-read-banner", 1.0), ("only-read-banner-200", 2.0)):
        window = studio.reset("light", (1440, 900))
        window.context.theme.set_text_scale(scale)
        window.book.only_read = ONLY_READ
        show_only_read(window)
        studio.settle(1500)
        studio.take(name, window)
        window.book.only_read = None
        banner = window.banner_box.itemAt(window.banner_box.count() - 1).widget()
        banner.hide()
        banner.deleteLater()
        window.context.theme.set_text_scale(1.0)


@takes("backups-other-version")
def other_version(studio: Studio) -> None:
    """A copy that a synchronised folder left beside the book."""
    window = studio.reset("light", (1440, 900))
    book = window.book
    made = book.backups.make(BackupReason.ASKED)
    beside = book.folder / "kith (conflicted copy 2026-11-27).sqlite3"
    shutil.copyfile(book.backups.path(made), beside)
    window.shell.show("backups")
    studio.settle(2500)
    studio.take("backups-other-version", window)
    beside.unlink()
    book.backups.path(made).unlink()
