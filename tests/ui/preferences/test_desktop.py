"""The choices about the desktop, as a user makes them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTime

from desktop_app import APP_ID
from desktop_app.app.desktop_integration import DesktopSettings
from desktop_app.domain.agenda import NoticeSettings
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.kit.window_state import WindowState
from desktop_app.ui.login_choice import LoginChoice
from desktop_app.ui.preferences.desktop import DesktopCard, NoticesCard
from desktop_app.ui.window.first_start import FirstStart
from tests.ui.reach import says, texts


@pytest.fixture
def desktop(qtbot, context, tmp_path: Path, monkeypatch) -> Iterator[DesktopSettings]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    book = AddressBook(tmp_path / "book")
    made = DesktopSettings(book, WindowState(tmp_path / "book"), tmp_path / "book")
    made.book = book
    yield made
    book.close()


def _show(qtbot, widget):
    qtbot.addWidget(widget)
    widget.resize(600, widget.sizeHint().height())
    widget.show()
    return widget


def test_the_tray_is_wanted_until_it_is_not_and_that_is_kept(
    desktop, context, qtbot, tmp_path: Path
) -> None:
    card = _show(qtbot, DesktopCard(context, desktop))
    assert card.tray.isChecked()
    card.tray.click()
    assert not desktop.wants_tray()
    assert not DesktopSettings(desktop.book, WindowState(tmp_path / "book"), None).wants_tray()
    assert not desktop.stays_in_tray()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the file of Linux desktops")
def test_starting_at_log_in_is_chosen_on_the_first_page_and_in_preferences(
    desktop, context, qtbot, tmp_path: Path
) -> None:
    page = _show(qtbot, FirstStart(context, desktop))
    box = page.findChild(LoginChoice).box
    assert not box.isChecked()
    box.click()
    written = (tmp_path / "config" / "autostart" / f"{APP_ID}.desktop").read_text(encoding="utf-8")
    assert '"--data-dir"' in written
    assert '"--hidden"' in written
    card = _show(qtbot, DesktopCard(context, desktop))
    assert card.login.box.isChecked()
    card.login.box.click()
    assert not (tmp_path / "config" / "autostart" / f"{APP_ID}.desktop").exists()


def test_why_it_could_not_be_changed_is_said_there(desktop, context, qtbot, tmp_path: Path) -> None:
    (tmp_path / "config").write_text("in the way")
    card = _show(qtbot, DesktopCard(context, desktop))
    card.login.box.click()
    assert not card.login.box.isChecked()
    assert says(card.login, "cannot be changed")


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (("not-asked", ""), ""),
        (("granted", "Meta+L"), "Press Meta+L anywhere."),
        (("refused", ""), "did not allow it"),
        (("not-offered", ""), "does not let programs ask"),
    ],
)
def test_how_it_stands_with_the_key_is_said_plainly(
    desktop, context, qtbot, monkeypatch, state, words: str
) -> None:
    card = _show(qtbot, DesktopCard(context, desktop))
    monkeypatch.setattr(desktop, "key_state", lambda: state)
    before = texts(card)
    desktop.changed.emit()
    said = [text for text in texts(card) if text not in before]
    assert len(said) == bool(words)
    assert words in "".join(said)
    assert says(card, "--quick-log") == (state[0] in ("refused", "not-offered"))


def test_notices_are_set_and_kept_with_the_data(desktop, context, qtbot) -> None:
    card = _show(qtbot, NoticesCard(context, desktop))
    card.started.connect(lambda future: future.result())
    assert not card.digest_at.isEnabled()
    # Quiet hours are on from the start.
    assert card.quiet.isChecked()
    assert card.quiet_from.isEnabled()
    card.digest.click()
    card.digest_at.setTime(QTime(7, 30))
    card.digest_at.editingFinished.emit()
    assert desktop.book.agenda.settings() == NoticeSettings(
        digest_at=time(7, 30), quiet_from=time(22), quiet_until=time(8)
    )
    card.quiet.click()
    assert desktop.book.agenda.settings() == NoticeSettings(digest_at=time(7, 30))
    card.enabled.click()
    assert not card.digest.isEnabled()
    assert not desktop.book.agenda.settings().enabled
    desktop.book.history.undo().result()
    assert desktop.book.agenda.settings().enabled
