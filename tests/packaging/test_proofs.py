"""What `make prove-linux` and `make prove-windows` look for is what Kith shows and writes today:
they run rarely, and would tell late."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox

from desktop_app.ui.window.first_start import FirstStart
from tests.ui.conftest import context, open_book, sample_folder

__all__ = ["context", "open_book", "sample_folder"]

ROOT = Path(__file__).resolve().parents[2]
CARDS = "".join(
    f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nUID:{uid}\r\nEND:VCARD\r\n"
    for uid, name in (("b", "Ben"), ("a", "Ana"))
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
    people_in = _script("windows", "prove", monkeypatch).people_in
    (tmp_path / "there.vcf").write_text(CARDS)
    turned = CARDS.split("BEGIN:")[2], CARDS.split("BEGIN:")[1]
    (tmp_path / "back.vcf").write_text("".join(f"BEGIN:{card}" for card in turned))
    there = people_in(tmp_path / "there.vcf", tmp_path / "a")
    assert [person["display_name"] for person in there] == ["Ana", "Ben"]
    assert there == people_in(tmp_path / "back.vcf", tmp_path / "b")
