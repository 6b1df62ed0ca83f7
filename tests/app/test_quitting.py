"""Asking an open window to quit, in real processes."""

from __future__ import annotations

import os
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from desktop_app.app import quitting
from desktop_app.app.quitting import quit_open
from desktop_app.app.start_requests import QUIT
from desktop_app.system import single_instance
from desktop_app.system.handing_over import LOCK_NAME, UnansweredError
from desktop_app.system.single_instance import SingleInstance
from tests.app.test_beside_a_window import Window, book, book_of_ana, window
from tests.app.test_command_line import kith
from tests.damaged import FILE, book_with_backup
from tests.patience import SECONDS

__all__ = ["book", "book_of_ana", "window"]


def test_an_open_window_ends_before_the_answer_comes(window: Window, book: Path) -> None:
    done = kith(book, "--quit")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    lock = QLockFile(str(book / LOCK_NAME))
    assert lock.tryLock(0)
    lock.unlock()
    assert window.process.wait() == 0
    assert kith(book, "check").returncode == 0


def test_the_sample_people_are_closed_as_well(tmp_path: Path) -> None:
    demo = Window(tmp_path, "--demo")
    demo.wait_until(lambda shown: shown["people"])
    assert kith(tmp_path, "--quit").returncode == 0
    assert demo.process.wait() == 0
    demo.close()


def test_where_nothing_is_open_nothing_happens(tmp_path: Path) -> None:
    assert kith(tmp_path / "nowhere", "--quit").returncode == 0
    assert not (tmp_path / "nowhere").exists()


def test_a_window_that_does_not_answer_is_said(qapp, tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.setattr(single_instance, "WAIT", 50)
    lock = QLockFile(str(tmp_path / LOCK_NAME))
    assert lock.tryLock(0)
    assert quit_open(tmp_path) == 1
    assert f"does not answer (process {os.getpid()})" in capsys.readouterr().err
    lock.unlock()


def test_a_window_that_answers_late_is_waited_for(
    qapp, qtbot, tmp_path: Path, monkeypatch, capsys
) -> None:
    """As one that was shown a moment ago on a busy computer: it listens, and is at work."""
    monkeypatch.setattr(single_instance, "ANSWER", 0.05)
    first = SingleInstance(tmp_path)
    assert first.acquire()
    first.listen()
    first.heard.connect(lambda _: first.release())
    with pytest.raises(UnansweredError):
        SingleInstance(tmp_path).acquire()
    with ThreadPoolExecutor(1) as pool:
        quitting_ = pool.submit(quit_open, tmp_path)
        time.sleep(0.3)  # What the window is at.
        qtbot.waitUntil(quitting_.done)
    assert (quitting_.result(), capsys.readouterr().err) == (0, "")


def test_the_ways_back_are_left_as_well(tmp_path: Path) -> None:
    folder = book_with_backup(tmp_path / "data")
    with (folder / FILE).open("r+b") as file:
        file.write(b"\x55" * 512)
    window = Window(folder)
    window.wait_until(lambda shown: "ways back" in shown)
    done = kith(folder, "--quit")
    assert (done.returncode, done.stderr) == (0, "")
    window.process.wait(SECONDS)
    window.close()


def test_a_window_that_is_long_in_closing_is_waited_for_and_else_said(
    qapp, tmp_path: Path, monkeypatch, capsys
) -> None:
    heard: list[object] = []
    first = SingleInstance(tmp_path)
    assert first.acquire()
    first.listen()
    first.heard.connect(heard.append)
    monkeypatch.setattr(quitting, "PATIENCE", 0.05)
    monkeypatch.setattr(
        single_instance, "hand_over", lambda folder, message, _: heard.append(message) is None
    )
    assert quit_open(tmp_path) == 1
    assert heard == [QUIT]
    assert "still writing" in capsys.readouterr().err
    first.release()
