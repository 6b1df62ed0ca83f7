"""The one thread that writes: who goes first, where answers and faults arrive, and how it ends."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest

from desktop_app.domain.errors import NotFoundError
from desktop_app.storage.engine.writer import Priority, Writer
from tests.patience import SECONDS


def _writer(told: list[str]) -> Writer:
    writer = Writer(lambda: told.append("opened"), lambda: told.append("closed"))
    writer.wait_open()
    return writer


def test_the_urgent_go_first_and_equals_in_order_of_arrival() -> None:
    told: list[str] = []
    writer, gate, begun = _writer(told), threading.Event(), threading.Event()

    def hold() -> None:
        begun.set()
        gate.wait()

    writer.submit(hold)
    begun.wait()
    for name, priority in (
        ("b1", Priority.BATCH),
        ("c1", Priority.CLICK),
        ("b2", Priority.BATCH),
        ("c2", Priority.CLICK),
    ):
        writer.submit(lambda name=name: told.append(name), priority)
    gate.set()
    writer.close()
    assert told == ["opened", "c1", "c2", "b1", "b2", "closed"]


def test_answers_and_faults_come_through_the_future() -> None:
    writer = _writer([])
    assert writer.submit(lambda: 7).result() == 7
    with pytest.raises(ZeroDivisionError):
        writer.submit(lambda: 1 / 0).result()
    writer.close()


def test_a_job_taken_back_in_time_is_not_done() -> None:
    told: list[str] = []
    writer, gate, begun = _writer(told), threading.Event(), threading.Event()
    writer.submit(lambda: (begun.set(), gate.wait()))
    begun.wait()
    waiting = writer.submit(lambda: told.append("done"))
    assert waiting.cancel()
    gate.set()
    assert writer.submit(lambda: "still here").result() == "still here"
    writer.close()
    assert told == ["opened", "closed"]


def test_after_closing_nothing_is_taken_any_more() -> None:
    told: list[str] = []
    writer = _writer(told)
    writer.close()
    writer.close()
    with pytest.raises(RuntimeError, match="closed"):
        writer.submit(lambda: None)
    assert told == ["opened", "closed"]


def test_what_hinders_the_opening_is_told_whatever_letting_go_may_raise(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    heard: list[type] = []
    monkeypatch.setattr(threading, "excepthook", lambda args: heard.append(args.exc_type))

    def fail() -> None:
        raise KeyError("opening")

    def fail_too() -> None:
        raise ValueError("letting go")

    for after, faults in ((lambda: None, []), (fail_too, [ValueError])):
        writer = Writer(fail, after)
        with pytest.raises(KeyError):
            writer.wait_open()
        writer.close()
        assert heard == faults


def test_an_error_nobody_asks_for_is_told_and_one_foreseen_is_not(monkeypatch) -> None:
    told: list[type] = []
    writer = _writer([])
    monkeypatch.setattr(threading, "excepthook", lambda hook: told.append(hook.exc_type))

    def refuse() -> None:
        raise NotFoundError("person-is-gone")

    for job in (lambda: 1 / 0, refuse, lambda: [][0], lambda: 7):
        writer.submit(job)
    asked = writer.submit(lambda: {}["x"])
    assert isinstance(asked.exception(), KeyError)
    del asked
    writer.close()
    gc.collect()
    # In which order they are found is the garbage collector’s.
    assert sorted(told, key=str) == [IndexError, ZeroDivisionError]


def test_an_error_is_told_as_soon_as_nobody_can_ask_for_it(monkeypatch) -> None:
    """Not when the collector of cycles comes by, which may be much later and in any order."""
    told: list[type] = []
    writer = _writer([])
    monkeypatch.setattr(threading, "excepthook", lambda hook: told.append(hook.exc_type))
    gc.collect()
    gc.disable()
    try:
        for job in (lambda: 1 / 0, lambda: [][0], lambda: {}["x"], lambda: 7):
            writer.submit(job)
        writer.close()
        assert told == [ZeroDivisionError, IndexError, KeyError]
    finally:
        gc.enable()


def test_the_thread_keeps_nothing_of_what_it_did_while_it_waits() -> None:
    """It would be the last to let go of a window that wanted to know, and end it on its own thread."""
    writer, gone = _writer([]), threading.Event()
    who = Kept()
    weakref.finalize(who, gone.set)
    writer.submit(lambda: 7).add_done_callback(lambda _, who=who: None)
    del who
    assert gone.wait(SECONDS)
    writer.close()


class Kept:
    """Somebody who waits for an answer."""
