"""One click back to work: what is known, the newest good copy, what would be missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton

from desktop_app.domain.errors import DamagedDatabaseError
from desktop_app.services.address_book import AddressBook
from desktop_app.services.recovery import Recovery
from desktop_app.ui.kit.runner import Runner
from desktop_app.ui.recovery.window import RecoveryWindow
from tests.damaged import FILE, book_with_backup, damage, names
from tests.ui.reach import button, choose, every, popped_up, says

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext

Show = Callable[..., RecoveryWindow]


@pytest.fixture
def show(qtbot, context: UiContext) -> Iterator[Show]:
    """Shows the window for a folder."""
    runner = Runner()

    def shown(folder: Path, key: str = "book-has-damage") -> RecoveryWindow:
        error = DamagedDatabaseError(key, path=str(folder / FILE))
        window = RecoveryWindow(context, Recovery(folder), runner, error)
        qtbot.addWidget(window)
        window.show()
        return window

    yield shown
    runner.close()


def _copies(window: RecoveryWindow) -> list[QAbstractButton]:
    """The button that opens a copy, which names its time."""
    every_one = every(window, QAbstractButton)
    return [item for item in every_one if item.accessibleName().startswith("Open the copy of")]


def _open_copy(window: RecoveryWindow) -> QAbstractButton:
    (found,) = _copies(window)
    return found


def test_one_click_opens_the_newest_good_copy_with_what_was_written_since(
    qtbot, tmp_path: Path, show: Show
) -> None:
    body = damage(book_with_backup(tmp_path))
    window = show(tmp_path)
    assert says(window, "Part of your book cannot be read")
    qtbot.waitUntil(lambda: says(window, "1 person and 0 entries, opened and read through."))
    qtbot.waitUntil(lambda: says(window, "2 things you wrote since then can still be read."))
    qtbot.waitUntil(lambda: says(window, "At the bar") and says(window, "Ben Carter"))
    with qtbot.waitSignal(window.ready):
        _open_copy(window).click()
    assert names(tmp_path) == ["Ana Sousa", "Ben Carter"]
    assert next(tmp_path.glob("kith-damaged-*.sqlite3")).read_bytes() == body


def test_what_can_be_read_is_saved_and_said_before_it_is_opened(
    qtbot, tmp_path: Path, show: Show
) -> None:
    damage(book_with_backup(tmp_path))
    for copy in (tmp_path / "copies").iterdir():
        copy.unlink()
    window = show(tmp_path)
    qtbot.waitUntil(lambda: says(window, "There is no good copy"))
    qtbot.waitUntil(lambda: button(window, "Save what can be read instead").isEnabled())
    assert not _copies(window)
    button(window, "Save what can be read instead").click()
    qtbot.waitUntil(lambda: says(window, "2 people and 1 entry are in a new file."))
    with qtbot.waitSignal(window.ready):
        button(window, "Open it").click()
    assert names(tmp_path) == ["Ana Sousa", "Ben Carter"]


def test_a_book_another_program_changed_can_be_taken_as_it_is(
    qtbot, tmp_path: Path, show: Show
) -> None:
    folder = book_with_backup(tmp_path)
    body = bytearray((folder / FILE).read_bytes())
    place = body.rindex(b"Ben Carter")
    body[place] = ord("K")
    (folder / FILE).write_bytes(body)
    window = show(tmp_path, "book-has-changed")
    assert says(window, "Your book is not as Kith left it")
    qtbot.waitUntil(lambda: button(window, "Go on with it as it is").isEnabled())
    with qtbot.waitSignal(window.ready):
        button(window, "Go on with it as it is").click()
    book = AddressBook(folder)
    assert not list(book.checking.pages())
    book.close()


def test_another_copy_is_chosen_from_the_list(qtbot, tmp_path: Path, show: Show) -> None:
    folder = book_with_backup(tmp_path)
    newest = folder / "copies" / "2030-01-01T00-00-00Z-quit.sqlite3"
    newest.write_bytes((folder / FILE).read_bytes())
    damage(folder)
    window = show(tmp_path)
    qtbot.waitUntil(lambda: says(window, "2 people and 1 entry, opened and read through."))
    qtbot.waitUntil(lambda: says(window, "Nothing that can be read was written since then."))
    qtbot.waitUntil(lambda: button(window, "Others").isEnabled())
    button(window, "Others").click()
    menu = popped_up(qtbot)
    choose(menu, menu.actions()[1].text())
    qtbot.waitUntil(lambda: says(window, "1 person and 0 entries, opened and read through."))
    qtbot.waitUntil(lambda: says(window, "2 things you wrote since then can still be read."))


def test_every_way_stays_in_sight_in_a_small_window(qtbot, tmp_path: Path, show: Show) -> None:
    damage(book_with_backup(tmp_path))
    window = show(tmp_path, "book-has-changed")
    window.resize(420, 360)
    qtbot.waitUntil(lambda: len(_copies(window)) == 1)
    ways = ("Quit", "Go on with it as it is", "Save what can be read instead")

    def in_sight() -> bool:
        buttons = [*(button(window, words) for words in ways), _open_copy(window)]
        return all(
            window.rect().contains(
                made.rect().translated(made.mapTo(window, made.rect().topLeft()))
            )
            and made.width() >= made.sizeHint().width()
            for made in buttons
        )

    qtbot.waitUntil(in_sight)
