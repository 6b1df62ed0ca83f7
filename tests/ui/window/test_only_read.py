"""The window of an address book that can only be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop_app.domain.errors import StorageUnavailableError
from desktop_app.ui.window.only_read import WRITING
from tests.ui.conftest import close
from tests.ui.reach import button, says, told, write

if TYPE_CHECKING:
    from pathlib import Path

WHY = StorageUnavailableError("book-folder-only-read", folder="/media/stick/kith")
SAID = "This address book can only be read: its folder /media/stick/kith may not be written."


def _state(folder: Path) -> dict[str, int]:
    return {str(path): path.stat().st_mtime_ns for path in folder.rglob("*")}


def test_it_says_so_for_good_and_nothing_typed_is_lost(qtbot, open_book, tmp_path) -> None:
    close(open_book())
    before = _state(tmp_path / "kith")
    opened = open_book(only_read=WHY, view="")
    window = opened.window
    assert says(window, SAID)
    ana = opened.book.naming.resolve("Ana Sousa")
    window.shell.open_person(ana.id)
    qtbot.waitUntil(lambda: window.person.person_id() == ana.id)
    edit = window.person.composer.edit
    write(qtbot, edit, "Lunch with Ana")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    told(qtbot, window, SAID)
    qtbot.waitUntil(lambda: window.person.composer.text() == "Lunch with Ana")
    # A key that would only write answers in the same words, and opens nothing.
    actions = window.later.actions.get()
    assert {spec.id for spec in actions.specs()} >= WRITING
    assert not {spec.id for spec in actions.available()} & WRITING
    window.shell.do("add")
    told(qtbot, window, SAID)
    window.import_paths([tmp_path / "cards.vcf"])
    assert window.screens.current() != "importing"
    with qtbot.waitSignal(window.again_requested):
        qtbot.mouseClick(button(window, "Try again"), Qt.MouseButton.LeftButton)
    assert says(window, SAID)
    # Rooms that read are all there.
    for room in ("timeline", "backups", "giving", "reach", "today"):
        window.shell.show(room)
        qtbot.waitUntil(lambda room=room: window.screens.current() == room)
    close(opened)
    # This folder could be written, so what the window remembers was.
    left = _state(tmp_path / "kith")
    assert {name for name in left | before if left.get(name) != before.get(name)} <= {
        str(tmp_path / "kith"),
        str(tmp_path / "kith" / "window.ini"),
    }
