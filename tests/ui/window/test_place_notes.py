"""What is told once of the place where the address book lies."""

from __future__ import annotations

import shutil

from PySide6.QtCore import Qt

from desktop_app.storage.engine import mounts
from desktop_app.ui.preferences.dialog import Preferences
from tests.ui.conftest import close
from tests.ui.reach import button, dialog, has_button, says

NETWORK = "This address book lies on a drive of another computer."
VERSION = "Beside your address book lies another version of it: “kith (1).sqlite3”."


def test_a_network_drive_and_another_version_are_told_once_each(
    qtbot, open_book, tmp_path, sample_folder, monkeypatch
) -> None:
    folder = tmp_path / "kith"
    shutil.copytree(sample_folder, folder)
    shutil.copyfile(folder / "kith.sqlite3", folder / "kith (1).sqlite3")
    monkeypatch.setattr(mounts, "type_of", lambda _: "cifs")
    opened = open_book()
    window = opened.window
    qtbot.waitUntil(lambda: says(window, NETWORK))
    assert not says(window, VERSION)
    qtbot.mouseClick(button(window, "Leave it here"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not says(window, NETWORK))
    qtbot.waitUntil(lambda: says(window, VERSION))
    qtbot.mouseClick(button(window, "See what differs"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not says(window, VERSION))
    qtbot.waitUntil(lambda: window.screens.current() == "backups")
    page = window.screens.prepare("backups")
    qtbot.waitUntil(lambda: page.list.gone_to() is not None)
    assert page.list.gone_to().id == "kith (1)"
    qtbot.waitUntil(lambda: has_button(page, "Go back to this copy…"))
    close(opened)
    again = open_book(view="today")
    qtbot.waitUntil(lambda: "places" not in again.window.runner.waiting())
    assert not says(again.window, NETWORK)
    assert not says(again.window, VERSION)


def test_keep_it_elsewhere_leads_to_where_the_data_are(
    qtbot, open_book, sample_folder, monkeypatch
) -> None:
    monkeypatch.setattr(mounts, "type_of", lambda _: "cifs")
    window = open_book().window
    qtbot.waitUntil(lambda: says(window, NETWORK))
    qtbot.mouseClick(button(window, "Keep it elsewhere…"), Qt.MouseButton.LeftButton)
    shown = dialog(Preferences)
    assert says(shown, "Your data")
    assert has_button(shown, "Show folder")
    shown.reject()
