"""The timer of the backups, and the last one when Kith quits."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.app.backing_up import BackingUp, back_up_last
from desktop_app.app.stop_signals import SESSION_ENDS
from desktop_app.domain.person import Contact, Person
from desktop_app.services.address_book import AddressBook
from tests.patience import SECONDS
from tests.ui.reach import button

if TYPE_CHECKING:
    from desktop_app.services.backups import Backups
    from desktop_app.ui.kit.context import UiContext

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


def test_the_timer_makes_one_when_it_is_due_and_quitting_the_last(
    qtbot: Any, qapp: QApplication, tmp_path: Path, context: UiContext
) -> None:
    now = [NOW]
    book = AddressBook(tmp_path / "kith", lambda: now[0])
    backing_up = BackingUp(book.backups)
    book.people.add(Contact(Person(display_name="Ana Sousa"))).result()
    now[0] += timedelta(minutes=11)
    backing_up.look()
    qtbot.waitUntil(lambda: len(book.backups.all()) == 1)
    backing_up.finish(qapp, context)
    assert [backup.reason.value for backup in book.backups.all()] == ["changes"]
    now[0] += timedelta(minutes=1)
    book.people.add(Contact(Person(display_name="Ben Carter"))).result()
    qapp.setProperty(SESSION_ENDS, True)
    BackingUp(book.backups).finish(qapp, context)
    assert [backup.reason.value for backup in book.backups.all()] == ["changes"]
    qapp.setProperty(SESSION_ENDS, None)
    BackingUp(book.backups).finish(qapp, context)
    assert [backup.reason.value for backup in book.backups.all()] == ["quit", "changes"]
    book.close()


class Slow:
    """Backups of which one takes until it is let go."""

    def __init__(self) -> None:
        self.free = threading.Event()
        self.reasons: list[str] = []

    def make_if_changed(self, reason: Any) -> None:
        """Wait."""
        self.reasons.append(reason.value)
        self.free.wait(SECONDS)


def test_a_slow_last_backup_is_shown_and_need_not_be_waited_for(
    qtbot: Any, qapp: QApplication, context: UiContext
) -> None:
    slow = Slow()

    def shown() -> QPushButton | None:
        tops = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        found = [each for each in tops if each.objectName() == "last-backup"]
        return button(found[0], "Quit now") if found else None

    def press() -> None:
        skip = shown()
        if skip is None:
            QTimer.singleShot(20, press)
        else:
            qtbot.mouseClick(skip, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, press)
    back_up_last(cast("Backups", slow), qapp, context)
    assert slow.reasons == ["quit"]
    slow.free.set()
    back_up_last(cast("Backups", slow), qapp, context)
    qtbot.waitUntil(lambda: shown() is None)
