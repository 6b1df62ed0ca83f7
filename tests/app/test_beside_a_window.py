"""Real processes beside a real window: second starts, and the command line."""

from __future__ import annotations

import json
import logging
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.app.test_command_line import ROOT, kith
from tests.patience import SECONDS

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{0}\r\nUID:{0}\r\nEND:VCARD\r\n"
STARTS = 10


def _heed_signals() -> None:
    """As from a terminal: whoever runs the tests in the background, or by nohup, has them ignored."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)


class Window:
    """A window in a process of its own, and what it says; `command` starts another in its place, with
    what else a process is given.
    """

    def __init__(
        self, folder: Path, *arguments: str, command: Sequence[str] = (), **given: Any
    ) -> None:
        own = [
            sys.executable,
            "-m",
            "tests.app.spied_window",
            "--data-dir",
            str(folder),
            *arguments,
        ]
        self.process = subprocess.Popen(
            command or own,
            **({"cwd": ROOT} | given),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            preexec_fn=_heed_signals if os.name == "posix" else None,
        )
        self._patience = threading.Timer(SECONDS, self.process.kill)
        self._patience.daemon = True
        self._patience.start()

    def wait_until(self, wanted: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
        """Read on until the window shows what is wanted."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if wanted(shown := json.loads(line)):
                return shown
        raise AssertionError(f"the window ended: {self.process.communicate()[1]}")

    def close(self) -> None:
        """End the process."""
        self._patience.cancel()
        self.process.terminate()
        self.process.communicate()


@pytest.fixture(scope="session")
def book_of_ana(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An address book that holds Ana, as the command line made it."""
    folder = tmp_path_factory.mktemp("ana")
    (folder / "ana.vcf").write_text(CARD.format("Ana Sousa"), encoding="utf-8")
    assert kith(folder / "data", "import", str(folder / "ana.vcf")).returncode == 0
    return folder / "data"


@pytest.fixture
def book(tmp_path: Path, book_of_ana: Path) -> Path:
    """A folder whose address book holds Ana."""
    return shutil.copytree(book_of_ana, tmp_path / "data")


@pytest.fixture
def window(book: Path) -> Iterator[Window]:
    """An open window on that address book."""
    window = Window(book)
    window.wait_until(lambda shown: shown["people"] == ["Ana Sousa"])
    yield window
    window.close()


def test_the_window_shows_what_the_command_line_does(window: Window, book: Path) -> None:
    (book.parent / "ben.vcf").write_text(CARD.format("Ben Carter"), encoding="utf-8")
    for arguments, wanted in (
        (
            ("import", str(book.parent / "ben.vcf")),
            lambda shown: shown["people"] == ["Ana Sousa", "Ben Carter"],
        ),
        (
            ("log", "Coffee with Ana yesterday"),
            lambda shown: any("Coffee" in row for row in shown["timeline"]),
        ),
    ):
        done = kith(book, *arguments)
        assert (done.returncode, done.stderr) == (0, "")
        begin = time.monotonic()
        window.wait_until(wanted)
        logging.getLogger(__name__).info(
            "%s is shown after %.2f s", arguments[0], time.monotonic() - begin
        )
    assert kith(book, "check").returncode == 0
    for arguments in (("list",), ("search", "Ana"), ("show", "Ana"), ("due",), ("export",)):
        assert kith(book, *arguments).returncode == 0


def test_ten_starts_at_once_are_one_window_that_shows_every_file(tmp_path: Path) -> None:
    names = [f"Person é {number}" for number in range(STARTS)]
    for name in names:
        (tmp_path / f"{name}.vcf").write_text(CARD.format(name), encoding="utf-8")
    windows = [Window(tmp_path / "data", str(tmp_path / f"{name}.vcf")) for name in names]
    try:
        said = []
        while len(windows) > 1:
            # A start that finds another window ends by itself without a word.
            ended = [window for window in windows if window.process.poll() is not None]
            said += [(window.process.returncode, *window.process.communicate()) for window in ended]
            windows = [window for window in windows if window not in ended]
        assert said == [(0, "", "")] * (STARTS - 1)
        shown = windows[0].wait_until(lambda shown: sorted(shown["found"]) == names)
        assert shown["people"] == []
    finally:
        for window in windows:
            window.close()
    assert kith(tmp_path / "data", "check").returncode == 0
    assert [path.name for path in (tmp_path / "data").glob("copies/*")] == []


def test_a_file_with_any_name_at_all_is_handed_over(window: Window, book: Path) -> None:
    path = book.parent / "two\nlines of Zo\udcff.vcf"
    try:
        path.write_text(CARD.format("Zoë"), encoding="utf-8")
    except (OSError, UnicodeError):
        pytest.skip("this file system takes no such name")
    second = Window(book, "--open", str(path))
    assert second.process.communicate() == ("", "")
    window.wait_until(lambda shown: "Zoë" in shown["found"])


def test_a_file_is_shown_then_imported(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPY_IMPORTS", "yes")
    (book.parent / "zoë & co.vcf").write_text(CARD.format("Zoë"), encoding="utf-8")
    url = (book.parent / "zoë & co.vcf").as_uri()
    assert "%20" in url
    window = Window(book, url)
    try:
        window.wait_until(
            lambda shown: shown["people"] == ["Ana Sousa", "Zoë"] and shown["dialogs"] == []
        )
    finally:
        window.close()


def test_a_file_macos_hands_over_is_shown(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (book.parent / "ben.vcf").write_text(CARD.format("Ben Carter"), encoding="utf-8")
    monkeypatch.setenv("SPY_OPENS", str(book.parent / "ben.vcf"))
    window = Window(book)
    try:
        shown = window.wait_until(lambda shown: shown["found"] == ["Ben Carter"])
        assert shown["people"] == ["Ana Sousa"]
    finally:
        window.close()


def test_a_folder_and_several_files_are_shown_together(window: Window, book: Path) -> None:
    (book.parent / "more").mkdir()
    for name, folder in (("Ben", "more"), ("Carla", "more"), ("Dora", "")):
        (book.parent / folder / f"{name}.vcf").write_text(CARD.format(name), encoding="utf-8")
    second = Window(book, str(book.parent / "more"), str(book.parent / "Dora.vcf"))
    assert second.process.communicate() == ("", "")
    window.wait_until(lambda shown: shown["found"] == ["Ben", "Carla", "Dora"])


@pytest.mark.parametrize(
    ("wish", "wanted"),
    [
        ("--today", lambda shown: shown["view"] == "today"),
        ("--new-person", lambda shown: shown["dialogs"] == ["Add a person"]),
    ],
)
def test_what_the_menu_offers_reaches_the_open_window(
    window: Window, book: Path, wish: str, wanted: Callable[[dict[str, Any]], bool]
) -> None:
    second = Window(book, wish)
    assert second.process.communicate() == ("", "")
    window.wait_until(wanted)


@pytest.mark.parametrize("wish", ["--today", "--new-person"])
def test_the_first_window_does_what_it_was_started_for(book: Path, wish: str) -> None:
    window = Window(book, wish)
    try:
        window.wait_until(
            lambda shown: (
                shown["dialogs"] == ["Add a person"] or shown["view"] == "today" == wish[2:]
            )
        )
    finally:
        window.close()


@pytest.mark.skipif(sys.platform == "win32", reason="a process there is not sent Ctrl+C alone")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_ctrl_c_the_systems_wish_and_a_closed_terminal_quit_the_window(
    window: Window, book: Path, name: str
) -> None:
    window.process.send_signal(getattr(signal, name))
    said = window.process.communicate(timeout=SECONDS)[1]
    assert (window.process.returncode, "Traceback" in said, (book / "running.txt").exists()) == (
        0,
        False,
        False,
    )
