"""Keystrokes, scrolling and opening on the real window, against a bare query of the same database."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from desktop_app.app.main import Program, make_app
from tests.bench import timeline

WORDS = ("ana sousa", "ba", "carter", "lindqvist", "de fi", "kobayashi", "fable", "zakuvo")


def _until(done: Callable[[], bool]) -> None:
    """Let the window live until something is true."""
    loop = QEventLoop()
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: loop.quit() if done() else None)
    timer.start()
    getattr(loop, "exec")()  # noqa: B009


def _p95(values: list[float]) -> float:
    return sorted(values)[max(0, round(len(values) * 0.95) - 1)]


def measure(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Every figure as what, value and comparison."""
    app = make_app()
    program = Program(app, folder)
    window = program.open()
    pane = window.list
    everybody = len(program.kith.people_list.ids(pane.query(), window.look.today())) if program.kith else 0
    _until(lambda: len(pane.model.ids()) == everybody)
    yield from _keystrokes(window)
    pane.search.clear()
    _until(lambda: len(pane.model.ids()) == everybody)
    frames = list(_scroll(pane.view))
    yield "scrolling: slowest frame of 300", f"{max(frames):.1f} ms", f"p95 {_p95(frames):.1f} ms"
    opened = []
    ids = pane.model.ids()
    for place in range(0, len(ids), max(1, len(ids) // 60)):
        began = time.perf_counter()
        pane.open_person(ids[place])
        window.repaint()
        opened.append((time.perf_counter() - began) * 1000)
    yield "opening a person, painted: p95 of 60", f"{_p95(opened):.1f} ms", f"slowest {max(opened):.1f} ms"
    yield from timeline.measure(window, _until)
    window.close()
    program.close()


def _keystrokes(window) -> Iterator[tuple[str, str, str]]:
    pane, short, long, whole = window.list, list[float](), list[float](), list[float]()
    bare = _bare_query(window)
    for text in WORDS:
        pane.search.clear()
        for length in range(1, len(text) + 1):
            began = time.perf_counter()
            arrived: list[bool] = []
            connection = pane.shown.connect(arrived.append)
            pane.search.setText(text[:length])
            _until(lambda arrived=arrived: bool(arrived))
            pane.view.viewport().repaint()
            (short if length == 1 else long).append((time.perf_counter() - began) * 1000)
            _until(lambda arrived=arrived: any(arrived))
            whole.append((time.perf_counter() - began) * 1000)
            pane.shown.disconnect(connection)
    yield (
        "keystroke to painted list, one letter: p95",
        f"{_p95(short):.1f} ms",
        f"{_p95(short) / bare:.1f} × a bare query ({bare:.1f} ms)",
    )
    yield (
        "keystroke to painted list, two letters on: p95",
        f"{_p95(long):.1f} ms",
        f"{_p95(long) / bare:.1f} × a bare query",
    )
    yield "keystroke to the whole list: p95", f"{_p95(whole):.1f} ms", ""


def _bare_query(window) -> float:
    db = window.kith._store.reader
    times = []
    for _ in range(20):
        began = time.perf_counter()
        db.rows("SELECT rowid FROM person_words WHERE person_words MATCH '\"carter\"*'")
        times.append((time.perf_counter() - began) * 1000)
    return sorted(times)[10]


def _scroll(view) -> Iterator[float]:
    bar = view.verticalScrollBar()
    step = max(1, bar.maximum() // 300)
    for number in range(300):
        began = time.perf_counter()
        bar.setValue(number * step)
        view.viewport().repaint()
        yield (time.perf_counter() - began) * 1000
