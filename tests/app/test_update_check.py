"""Looking for a newer Kith in the real window, by mouse and by key, with a real server at the other
end."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from desktop_app import __version__
from desktop_app.app.main import Program
from desktop_app.domain import releases
from desktop_app.ui.palette.palette import Palette
from desktop_app.ui.update_check import UpdateCheckDialog
from tests.system.release_server import Behave, ReleaseServer, answer, raw

NOTES = "## Added\n- <b>Rings</b> for <img src='file:///etc/passwd'> groups"
LATER = answer(
    json.dumps({"tag_name": "v99.0.0", "html_url": "https://evil.example/", "body": NOTES}).encode()
)


class DesktopIntegration:
    """A window on nobody, and who answers at the other end."""

    def __init__(self, qtbot, program: Program, server: ReleaseServer) -> None:
        self.qtbot, self.program, self.server = qtbot, program, server
        self.window = program.open()
        qtbot.waitUntil(self.window.is_settled)

    def dialog(self) -> UpdateCheckDialog:
        """The dialog, once it is there."""
        self.qtbot.waitUntil(
            lambda: any(item.isVisible() for item in self.window.findChildren(UpdateCheckDialog))
        )
        return next(
            item for item in self.window.findChildren(UpdateCheckDialog) if item.isVisible()
        )

    def open(self) -> UpdateCheckDialog:
        """Open it as the palette would."""
        self.window.shell.do("newer")
        return self.dialog()


@pytest.fixture
def start(qtbot, context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    """Opens the window with a server that behaves as told."""
    opened: list[DesktopIntegration] = []

    def begin(behave: Behave) -> DesktopIntegration:
        server = ReleaseServer(behave)
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        monkeypatch.setattr(releases, "ADDRESS", server.address())
        opened.append(
            DesktopIntegration(
                qtbot, Program(QApplication.instance(), tmp_path / str(len(opened))), server
            )
        )
        return opened[-1]

    yield begin
    for desktop in opened:
        for dialog in desktop.window.findChildren(UpdateCheckDialog):
            dialog.reject()
        desktop.window.quit()
        desktop.program.close()
        desktop.window.deleteLater()
        desktop.server.close()


@pytest.fixture
def visited(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses a browser was asked to open."""
    asked: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: asked.append(QUrl(url).toString()) or True
    )
    return asked


def test_by_mouse_from_the_menu_to_the_download_page(qtbot, start, visited: list[str]) -> None:
    desktop = start(LATER)
    desktop.window.shell.do("menu")
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    # The menu of help opens beside it.
    help_menu = next(action.menu() for action in menu.actions() if action.text() == "Help")
    qtbot.mouseClick(
        menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(help_menu.menuAction()).center()
    )
    qtbot.waitUntil(help_menu.isVisible)
    entry = next(
        action for action in help_menu.actions() if action.text() == "Look for a newer Kith…"
    )
    qtbot.mouseClick(
        help_menu, Qt.MouseButton.LeftButton, pos=help_menu.actionGeometry(entry).center()
    )
    dialog = desktop.dialog()
    assert __version__ in dialog.said.whole_text()
    assert "api.github.com" in dialog.why.whole_text()
    assert not dialog.page.isVisible()
    assert desktop.server.asked == []
    qtbot.mouseClick(dialog.ask, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.notes.isVisible)
    assert dialog.said.whole_text() == f"Kith 99.0.0 is out. You have {__version__}."
    assert dialog.notes.toPlainText() == NOTES.removeprefix("## ")
    assert visited == []
    qtbot.mouseClick(dialog.page, Qt.MouseButton.LeftButton)
    # The answer's own address is not believed.
    assert visited == ["https://github.com/kith-desktop/kith/releases"]
    assert len(desktop.server.asked) == 1


def test_by_key_from_the_palette(qtbot, start, visited: list[str]) -> None:
    desktop = start(LATER)
    qtbot.keyClick(desktop.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    line = desktop.window.findChild(Palette).findChild(QLineEdit)
    qtbot.keyClicks(line, "newer")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    dialog = desktop.dialog()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.page.hasFocus)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert visited == ["https://github.com/kith-desktop/kith/releases"]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not desktop.window.findChildren(UpdateCheckDialog))
    assert len(desktop.server.asked) == 1


@pytest.mark.parametrize(
    ("version", "words"),
    [
        (__version__, f"Kith {__version__} is the newest."),
        ("0.0.1", f"Your Kith, {__version__}, is newer than the newest released one, 0.0.1."),
    ],
)
def test_nothing_newer(qtbot, start, version: str, words: str) -> None:
    desktop = start(answer(json.dumps({"tag_name": version, "body": NOTES}).encode()))
    dialog = desktop.open()
    dialog.ask.click()
    qtbot.waitUntil(lambda: dialog.said.whole_text() == words)
    assert not dialog.page.isVisible()
    assert not dialog.notes.isVisible()
    dialog.ask.click()
    qtbot.waitUntil(lambda: len(desktop.server.asked) == 2)


@pytest.mark.parametrize(
    ("behave", "word"),
    [
        (raw(b""), "no connection"),
        (answer(b"{}", "404 Not Found"), "404"),
        (answer(b"{}"), "does not say a version"),
        (answer(b" " * 600_000), "too long"),
        (answer(b"", "302 Found", "Location: https://evil.example/"), "follows to none"),
    ],
    ids=["offline", "missing", "garbage", "huge", "elsewhere"],
)
def test_a_failure_is_one_clear_sentence_with_another_way(
    qtbot, start, visited: list[str], behave: Behave, word: str
) -> None:
    dialog = start(behave).open()
    dialog.ask.click()
    qtbot.waitUntil(
        lambda: dialog.said.whole_text() == "The newest version could not be asked for."
    )
    assert word in dialog.why.whole_text()
    assert "%" not in dialog.why.whole_text()
    assert dialog.ask.accessibleName() == "Look again"
    dialog.page.click()
    assert visited == ["https://github.com/kith-desktop/kith/releases"]


def test_waiting_can_be_stopped_and_the_window_works_meanwhile(qtbot, start) -> None:
    desktop = start(lambda connection: desktop.server.over.wait() and None)
    dialog = desktop.open()
    dialog.ask.click()
    qtbot.waitUntil(lambda: len(desktop.server.asked) == 1)
    assert dialog.ask.accessibleName() == "Stop"
    dialog.ask.click()
    assert dialog.said.whole_text() == "Stopped."
    dialog.ask.click()
    dialog.reject()
    qtbot.waitUntil(lambda: not desktop.window.findChildren(UpdateCheckDialog))


@pytest.mark.expects("systemTrayWindowChanged")
def test_without_a_click_nobody_is_asked(qtbot, start) -> None:
    desktop = start(LATER)
    desktop.program.start_background()
    dialog = desktop.open()
    desktop.window.shell.show("today")
    dialog.reject()
    qtbot.waitUntil(lambda: not desktop.window.findChildren(UpdateCheckDialog))
    assert desktop.server.asked == []


def test_no_browser(qtbot, start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    dialog = start(LATER).open()
    dialog.ask.click()
    qtbot.waitUntil(dialog.page.isVisible)
    dialog.page.click()
    assert dialog.said.whole_text() == "No browser answered."
    assert "https://github.com/kith-desktop/kith/releases" in dialog.why.whole_text()
