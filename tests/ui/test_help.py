"""F1 knows where somebody is, and every place it knows has a page."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

import desktop_app.ui
from desktop_app.ui.kit.screen import Screen
from desktop_app.ui.palette.palette import Palette
from desktop_app.ui.room import MenuPart
from desktop_app.ui.rooms import ROOMS
from desktop_app.ui.window.main_menu import entries

MANUAL = Path(__file__).resolve().parents[2] / "docs" / "manual"


def _asked(qtbot, window) -> str:
    with qtbot.waitSignal(window.help_requested) as asked:
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F1)
    return asked.args[0]


def test_each_view_asks_for_its_own_page(qtbot, open_book) -> None:
    window = open_book().window
    # Those of one page stand apart, so that one that asks for what was shown before is found.
    for view, page in (
        ("today", "today"), ("people", "people"), ("timeline", "timeline"), ("circles", "rhythms"), ("review", "review"),
        ("trash", "people"),
    ):  # fmt: skip
        window.shell.show(view)
        assert _asked(qtbot, window) == page


def test_what_has_the_focus_goes_before_what_is_shown(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
    window.person.composer.edit.setFocus()
    assert _asked(qtbot, window) == "logging"
    window.reminders.findChildren(QWidget)[0].window().activateWindow()
    next(
        item
        for item in window.reminders.findChildren(QWidget)
        if item.focusPolicy() & Qt.FocusPolicy.TabFocus
    ).setFocus()
    assert _asked(qtbot, window) == "reminders"
    window.shell.do("palette")
    assert isinstance(window.findChild(Palette).findChild(QLineEdit), QWidget)
    assert _asked(qtbot, window) == "keys"


def test_the_first_start_asks_for_the_first_steps(qtbot, open_book) -> None:
    assert _asked(qtbot, open_book(sample=False).window) == "first-steps"


def test_menu_and_palette_offer_it(open_book) -> None:
    window = open_book().window
    actions = window.later.actions.get()
    assert "help" in entries(window.parts)[MenuPart.HELP]
    assert actions.keys("help") == "F1"
    assert "help" in {spec.id for spec in actions.available()}


def _places() -> dict[str, str]:
    """The page of every room and class of the window that names one."""
    found = {room.key: room.help_page for room in ROOMS if room.help_page}
    for module in pkgutil.walk_packages(desktop_app.ui.__path__, "desktop_app.ui."):
        for name, thing in vars(importlib.import_module(module.name)).items():
            page = vars(thing).get("help_page") if isinstance(thing, type) else None
            if isinstance(page, str):
                found[name] = page
    return found


def test_every_place_has_its_page_in_the_manual() -> None:
    places = _places()
    assert {"Preferences", "importing", "ReminderEditor", "today", "Failure"} <= set(places)
    assert {
        name: page for name, page in places.items() if not (MANUAL / f"{page}.md").is_file()
    } == {}


def test_the_keys_page_has_every_key_and_no_other(open_book) -> None:
    lines = (MANUAL / "keys.md").read_text(encoding="utf-8").splitlines()
    cells = [
        line.split("|")[1].strip()
        for line in lines
        if line.startswith("| ") and "+" in line or line.startswith("| F")
    ]
    said = {key for cell in cells for key in cell.replace(" (or ", ", ").rstrip(")").split(", ")}
    assert said == {
        key for spec in open_book().window.later.actions.get().specs() for key in spec.keys
    }


def test_every_room_with_a_place_names_its_page_and_no_screen_does() -> None:
    assert [room.key for room in ROOMS if room.places and not room.help_page] == []
    screens = [name for name, page in _places().items() if name.endswith("Screen")]
    assert screens == [] and not hasattr(Screen, "help_page")
