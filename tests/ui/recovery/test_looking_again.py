"""After a fault nobody foresaw the address book is looked at, and a repair offered."""

from __future__ import annotations

from contextlib import closing
from types import SimpleNamespace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop_app.app.fault_notice import FaultNotice
from desktop_app.app.recovering import Recovering
from desktop_app.storage.engine.connection import open_file
from desktop_app.storage.engine.own_files import FILE_NAME
from desktop_app.ui.backups.check_dialog import CheckDialog
from tests.ui.reach import button, every, says, told

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Opened


def test_a_fault_has_everything_looked_at_and_what_can_be_repaired_is_offered(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = open_book()
    window = opened.window
    program = SimpleNamespace(book=opened.book, window=window, key=None)
    recovering = Recovering(program)
    recovering.watch()
    with closing(open_file(opened.book.folder / FILE_NAME)) as connection:
        connection.execute("PRAGMA foreign_keys = off")
        connection.execute(
            "INSERT INTO channel (person_id, kind, value) VALUES (99999, 'email', 'gone@x.org')"
        )
    notice = FaultNotice(lambda: window, recovering.look_again)
    notice.hear("a report")
    told(
        qtbot,
        window,
        "Something in your address book means nothing to Kith. It can be repaired.",
    )
    qtbot.mouseClick(button(window, "Look…"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(every(window, CheckDialog)) == 1)
    qtbot.waitUntil(lambda: says(every(window, CheckDialog)[0], "1 thing can be repaired"))
    recovering.close()
