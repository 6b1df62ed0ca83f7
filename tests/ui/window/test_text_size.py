"""Text that grows while the window is open: what no longer fits side by side gives way at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Opened


def test_panes_give_way_and_come_back(
    qtbot: QtBot, open_book: Callable[..., Opened], text_scale: Callable[[float], None]
) -> None:
    window = open_book().window
    window.shell.show("people")
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: window.width() == 1440 and not window.window_layout.slides())
    before = window.list.width()
    text_scale(1.5)
    qtbot.waitUntil(window.window_layout.slides)
    # Names have as much room beside their faces as before.
    qtbot.waitUntil(lambda: window.list.width() == round(1.5 * before))
    text_scale(1.0)
    qtbot.waitUntil(lambda: not window.window_layout.slides() and window.list.width() == before)
