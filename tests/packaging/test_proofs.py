"""What `make prove-linux` and `make prove-windows` look for is what Kith shows and writes today:
they run rarely, and would tell late."""

from __future__ import annotations

import importlib.util
import re
import sys
from datetime import time
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox

from desktop_app.domain.agenda import NoticeSettings
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.window.first_start import FirstStart
from tests.ui.conftest import context, open_book, sample_folder

__all__ = ["context", "open_book", "sample_folder"]

ROOT = Path(__file__).resolve().parents[2]
ANA, BEN = (
    f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nUID:{name[0]}\r\nEND:VCARD\r\n"
    for name in ("Ana", "Ben")
)
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="they run on Linux")


def _script(system: str, name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A script of a folder whose scripts import each other by their names alone."""
    folder = ROOT / "packaging" / system
    monkeypatch.syspath_prepend(str(folder))
    spec = importlib.util.spec_from_file_location(f"{system}_{name}", folder / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    before = set(sys.modules)
    spec.loader.exec_module(module)
    for left in set(sys.modules) - before:
        if Path(getattr(sys.modules[left], "__file__", None) or "/").parent == folder:
            del sys.modules[left]
    return module


def test_the_window_is_found_with_and_without_things_that_wait(
    open_book, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripts = {"linux": "prove_desk", "windows": "prove"}
    patterns = [_script(*script, monkeypatch).WINDOW for script in scripts.items()]
    window = open_book(sample=False, wait=False).window
    for count in (0, 1, 7, 120):
        window.say_waiting(count)
        assert all(re.search(pattern, window.windowTitle()) for pattern in patterns)
    for other in ("Kith Setup", "Kith Uninstall", "About Kith", "Import", "Kith (7) Setup"):
        assert not any(re.search(pattern, other) for pattern in patterns)


def test_so_many_tabs_lead_from_the_first_page_to_the_choice_of_starting_at_log_in(
    qtbot, context, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripts = {"linux": "prove_package", "windows": "prove"}
    presses = {_script(*script, monkeypatch).TABS_TO_LOGIN for script in scripts.items()}
    page = FirstStart(context, SimpleNamespace(starts_at_login=lambda: False))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.hasFocus)
    reached = None
    for _ in range(presses.pop()):
        assert not isinstance(reached, QCheckBox)
        QTest.keyClick(page.window(), Qt.Key.Key_Tab)
        reached = QApplication.focusWidget()
    assert isinstance(reached, QCheckBox)
    assert presses == set()


def test_windows_compares_people_by_what_they_are_whatever_file_they_came_in(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    people_of = _script("windows", "prove", monkeypatch).people_of

    def imported(*cards: str) -> list[dict]:
        file = tmp_path / "cards.vcf"
        file.write_text("".join(cards))
        book = AddressBook(tmp_path / str(len(list(tmp_path.iterdir()))))
        book.importing.run([file])
        found = people_of("".join(book.json_book.parts()))
        book.close()
        return found

    there = imported(BEN, ANA)
    assert [person["display_name"] for person in there] == ["Ana", "Ben"]
    assert there == imported(ANA, BEN)
    assert there != imported(ANA, BEN.replace("FN:Ben", "FN:Bea"))


def test_an_address_book_that_proves_a_notice_has_no_quiet_hours(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    scripts = {"linux": "prove_package", "windows": "prove"}
    files = {_script(*script, monkeypatch).AT_ANY_HOUR for script in scripts.items()}
    book = AddressBook(tmp_path / "kith")
    assert book.agenda.settings().is_quiet(time(23))
    assert [book.json_book.run(file).is_refused for file in files] == [False]
    assert book.agenda.settings() == NoticeSettings()
    book.close()
