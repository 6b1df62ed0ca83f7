"""Work on other threads, and what the window remembers between two starts."""

from __future__ import annotations

import stat
import threading
from concurrent.futures import Future
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop_app.domain.errors import InvalidValueError, NotFoundError
from desktop_app.ui.kit.later import Later
from desktop_app.ui.kit.runner import Runner, unless_invalid
from desktop_app.ui.kit.sure import box_of, sure
from desktop_app.ui.kit.window_state import NAME, WindowState


@pytest.fixture
def runner(qapp):
    """Threads, closed at the end."""
    made = Runner()
    yield made
    made.close()


def test_work_is_done_elsewhere_and_answered_here(qtbot, runner) -> None:
    here, found = threading.get_ident(), list[tuple[int, int]]()
    runner.run("a", threading.get_ident, lambda there: found.append((there, threading.get_ident())))
    assert runner.waiting() == {"a"}
    qtbot.waitUntil(lambda: len(found) == 1)
    assert found[0][0] != here and found[0][1] == here
    assert runner.waiting() == set()


def test_what_is_forgotten_is_not_answered(qtbot, runner) -> None:
    heard: list[str] = []
    go = threading.Event()
    runner.run("a", lambda: go.wait() and "a", heard.append)
    runner.run("b", lambda: go.wait() and "b", heard.append)
    runner.forget("a")
    runner.forget("never asked")
    go.set()
    qtbot.waitUntil(lambda: heard == ["b"])
    runner.run("a", lambda: "again", heard.append)
    qtbot.waitUntil(lambda: heard == ["b", "again"])


def test_a_stale_fault_is_not_told_either(qtbot, runner) -> None:
    told: list[object] = []
    runner.failed.connect(told.append)
    go = threading.Event()
    runner.run("a", lambda: go.wait() and [][1], told.append, told.append)
    runner.run("a", lambda: "new", told.append, told.append)
    go.set()
    qtbot.waitUntil(lambda: told == ["new"])
    runner.run("b", lambda: "last", told.append)
    qtbot.waitUntil(lambda: told == ["new", "last"])


def test_futures_without_a_key_are_all_answered(qtbot, runner) -> None:
    heard: list[int] = []
    futures = [Future[int]() for _ in range(3)]
    for future in futures:
        runner.watch(future, heard.append)
    for number in (2, 0, 1):
        futures[number].set_result(number)
    qtbot.waitUntil(lambda: heard == [2, 0, 1])


def test_what_was_called_off_is_not_answered(qtbot, runner) -> None:
    heard: list[object] = []
    runner.failed.connect(heard.append)
    off, done = Future[int](), Future[int]()
    runner.watch(off, heard.append, heard.append)
    runner.watch(done, heard.append)
    off.cancel()
    off.set_running_or_notify_cancel()
    done.set_result(1)
    qtbot.waitUntil(lambda: heard == [1])


def test_after_closing_nothing_is_begun(qtbot, runner) -> None:
    done: list[str] = []
    runner.run("a", lambda: done.append("before"), lambda _: done.append("answered"))
    runner.close()
    runner.run("b", lambda: done.append("after"), lambda _: done.append("answered"))
    assert done in ([], ["before"])
    other = Runner()
    other.run("c", lambda: "c", done.append)
    qtbot.waitUntil(lambda: "c" in done)
    other.close()
    assert "answered" not in done and "after" not in done


def test_a_receiver_may_ask_again_in_its_answer(qtbot, runner) -> None:
    heard: list[int] = []

    def take(number: int) -> None:
        heard.append(number)
        if number < 3:
            runner.run("a", lambda: number + 1, take)

    runner.run("a", lambda: 0, take)
    qtbot.waitUntil(lambda: heard == [0, 1, 2, 3])


def test_only_what_was_refused_outright_is_raised_at_once() -> None:
    refused, failed, waiting, fine = (Future[int]() for _ in range(4))
    refused.set_exception(InvalidValueError("name", "name-is-empty"))
    failed.set_exception(NotFoundError("entry-is-gone"))
    fine.set_result(1)
    with pytest.raises(InvalidValueError):
        unless_invalid(refused)
    for future in (failed, waiting, fine):
        assert unless_invalid(future) is future


def test_what_is_made_later_is_made_once() -> None:
    made: list[int] = []
    later = Later(lambda: made.append(1) or len(made))
    assert later.made is None
    assert [later.get(), later.get(), later.made] == [1, 1, 1]


def test_what_surely_is_there_is_noticed_when_it_is_not(qtbot) -> None:
    with pytest.raises(RuntimeError):
        sure(None)
    assert sure(0) == 0
    host = QWidget()
    qtbot.addWidget(host)
    with pytest.raises(TypeError):
        box_of(host)
    grid = QWidget()
    qtbot.addWidget(grid)
    QGridLayout(grid)
    with pytest.raises(TypeError):
        box_of(grid)
    box = QHBoxLayout(host)
    assert box_of(host) is box


def test_the_window_remembers_across_starts(tmp_path: Path) -> None:
    state = WindowState(tmp_path)
    state.keep(view="people", width=300, scale=1.5, split=QByteArray(b"\0\xff"))
    state.save()
    written = (tmp_path / NAME).read_text(encoding="utf-8")
    assert "view=people" in written and "width=300" in written
    # Only the owner may read whom the window last showed.
    assert stat.S_IMODE((tmp_path / NAME).stat().st_mode) == 0o600
    again = WindowState(tmp_path)
    assert (again.text("view"), again.number("width", 0), again.number("scale", 0)) == (
        "people", 300, 1.5,
    )  # fmt: skip
    assert again.bytes("split") == QByteArray(b"\0\xff")


def test_what_was_never_kept_has_its_default(tmp_path: Path) -> None:
    state = WindowState(tmp_path)
    assert (state.text("view"), state.text("view", "today"), state.number("width", 7)) == (
        "", "today", 7,
    )  # fmt: skip
    assert state.bytes("split") == QByteArray()
    state.keep(width="wide", split="text")
    assert state.number("width", 7) == 7
    assert state.bytes("split") == QByteArray()


@pytest.mark.parametrize("text", ["", "\0\0\0", "[General", "view=%%%\n=\n[", "ü" * 1000])
def test_a_file_that_cannot_be_read_counts_as_empty(tmp_path: Path, text: str) -> None:
    (tmp_path / NAME).write_text(text, encoding="utf-8")
    state = WindowState(tmp_path)
    assert state.text("review") == ""
    state.keep(review="kept all the same")
    state.save()
    assert "kept all the same" in (tmp_path / NAME).read_text(encoding="utf-8")


def test_who_receives_an_answer_is_let_go_of_here_and_not_on_the_thread(qtbot, runner) -> None:
    gone: list[int] = []
    go = threading.Event()

    class Receiver:
        def take(self, found: object) -> None:
            """Hear of it."""

        def __del__(self) -> None:
            gone.append(threading.get_ident())

    runner.run("a", go.wait, Receiver().take)
    runner.run("a", lambda: None, lambda found: None)
    qtbot.waitUntil(lambda: runner.waiting() == set())
    go.set()
    qtbot.waitUntil(lambda: len(gone) == 1)
    assert gone == [threading.get_ident()]
