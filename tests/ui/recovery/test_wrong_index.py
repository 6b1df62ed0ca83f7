"""A window that meets an index which leads nowhere offers to make it anew, and works on afterwards."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop_app.app.recovering import Recovering
from desktop_app.domain.errors import DamagedDatabaseError
from desktop_app.ui.backups.check_dialog import CheckDialog
from tests.services.test_wrong_indexes import leave_behind
from tests.ui.conftest import close
from tests.ui.reach import button, every, says

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Opened


def test_it_is_offered_and_mended(qtbot: QtBot, open_book: Callable[..., Opened]) -> None:
    opened = open_book()
    folder = opened.book.folder
    ana = opened.book.naming.resolve("Ana Sousa").id
    close(opened)
    leave_behind(folder, "channel_person", f"DELETE FROM channel WHERE person_id = {ana}")
    opened = open_book()
    window, book = opened.window, opened.book
    recovering = Recovering(
        SimpleNamespace(book=book, window=window, key=None, show_window=lambda: window)
    )
    recovering.watch()
    with pytest.raises(DamagedDatabaseError):
        book.people.contact(ana)
    qtbot.waitUntil(lambda: len(every(window, CheckDialog)) == 1)
    dialog = every(window, CheckDialog)[0]
    qtbot.waitUntil(lambda: says(dialog, "1 thing can be repaired"))
    qtbot.mouseClick(button(dialog, "Repair"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: says(dialog, "Repaired, and all is well"))
    assert book.checking.damage is None
    assert not book.people.contact(ana).channels
    recovering.close()
