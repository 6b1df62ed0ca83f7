"""Keystrokes, scrolling and opening on the real window, against a bare query of the same
database."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QListWidget

from desktop_app.app.interpreter import tune
from desktop_app.app.main import Program, make_app
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.ui.kit.window_state import WindowState
from desktop_app.ui.palette.palette import Palette
from tests.bench import timeline

WORDS = (
    "ana sousa",
    "ba",
    "carter",
    "lindqvist",
    "de fi",
    "kobayashi",
    "fable",
    "zakuvo",
    *"eghimnoprstw",
)


LOGGED = ("fair", "contract", "intern", "spring list", "moved", "memoir", "ana fair")


def until(done: Callable[[], bool], every: int = 1) -> None:
    """Let the window live until something is true, looking `every` so many milliseconds; TimeoutError
    after a minute.
    """
    loop, began = QEventLoop(), time.perf_counter()
    timer = QTimer(interval=every)
    timer.timeout.connect(
        lambda: loop.quit() if done() or time.perf_counter() - began > 60 else None
    )
    timer.start()
    getattr(loop, "exec")()  # noqa: B009
    if time.perf_counter() - began > 60:
        raise TimeoutError("the window did not come to what is measured")


def _rest() -> None:
    """Let the window do all that waits to be done, painting too: a timer of no time comes after it."""
    turns = iter(range(2))
    until(lambda: next(turns, None) is None, 0)


def _p95(values: list[float]) -> float:
    return sorted(values)[max(0, round(len(values) * 0.95) - 1)]


def measure(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Every figure as what, value and comparison."""
    tune()
    app = make_app()
    state = WindowState(folder)
    state.keep(view="people")
    state.save()
    program = Program(app, folder)
    window = program.open()
    pane = window.list
    everybody = (
        len(program.book.people_list.ids(pane.query(), window.context.today()))
        if program.book
        else 0
    )
    until(lambda: len(pane.model.ids()) == everybody)
    yield from _keystrokes(window)
    yield from _logged_words(window)
    yield from _palette(window)
    pane.search.clear()
    until(lambda: len(pane.model.ids()) == everybody)
    frames = list(_scroll(pane.view))
    yield "scrolling: slowest frame of 300", f"{max(frames):.1f} ms", f"p95 {_p95(frames):.1f} ms"
    opened = []
    ids = pane.model.ids()
    for place in range(0, len(ids), max(1, len(ids) // 60)):
        began = time.perf_counter()
        pane.open_person(ids[place])
        window.repaint()
        opened.append((time.perf_counter() - began) * 1000)
    yield (
        "opening a person, painted: p95 of 60",
        f"{_p95(opened):.1f} ms",
        f"slowest {max(opened):.1f} ms",
    )
    yield from _today(window)
    yield from timeline.measure(window, until)
    window.close()
    program.close()


class _RowsPainted(QObject):
    """Whether the rows of the palette have been painted since."""

    def __init__(self, viewport) -> None:
        super().__init__()
        self._viewport, self.seen = viewport, False
        viewport.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False

    def end(self) -> None:
        """Stop watching."""
        self._viewport.removeEventFilter(self)


class _Painted(QObject):
    """Whether the rows that answer a query can be seen: painted since, unless they are those that
    stood there before."""

    def __init__(self, pane) -> None:
        super().__init__()
        self._pane, self._viewport, self._before = (
            pane,
            pane.view.viewport(),
            list(pane.model.ids()),
        )
        self._arrived, self.seen = False, False
        self._viewport.installEventFilter(self)
        pane.shown.connect(self._arrive)

    def _arrive(self) -> None:
        self._arrived = True
        shown = list(self._pane.model.ids())
        # For nobody a sentence takes the place of the rows.
        self.seen = self.seen or not shown or shown == self._before

    def eventFilter(self, watched, event) -> bool:
        self.seen = self.seen or (self._arrived and event.type() == QEvent.Type.Paint)
        return False

    def end(self) -> None:
        """Stop watching."""
        self._viewport.removeEventFilter(self)
        self._pane.shown.disconnect(self._arrive)


def _keystrokes(window) -> Iterator[tuple[str, str, str]]:
    pane, short, long, whole = window.list, list[float](), list[float](), list[float]()
    bare = _bare_query(window)
    for text in WORDS:
        pane.search.clear()
        for length in range(1, len(text) + 1):
            arrived: list[bool] = []
            connection = pane.shown.connect(arrived.append)
            painted = _Painted(pane)
            began = time.perf_counter()
            pane.search.setText(text[:length])
            until(lambda painted=painted: painted.seen)
            (short if length == 1 else long).append((time.perf_counter() - began) * 1000)
            until(lambda arrived=arrived: any(arrived))
            whole.append((time.perf_counter() - began) * 1000)
            pane.shown.disconnect(connection)
            painted.end()
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


def _logged_words(window) -> Iterator[tuple[str, str, str]]:
    """Words that stand in entries, and in many of them: from the keystroke to the first painted rows
    that answer it, to those found by entries, and to the whole list."""
    pane, first, logged, whole = window.list, list[float](), list[float](), list[float]()
    for text in LOGGED:
        pane.search.clear()
        for length in range(1, len(text) + 1):
            arrived: list[bool] = []
            connection = pane.shown.connect(arrived.append)
            painted = _Painted(pane)
            began = time.perf_counter()
            pane.search.setText(text[:length])
            until(lambda painted=painted: painted.seen)
            first.append((time.perf_counter() - began) * 1000)
            until(lambda arrived=arrived: any(arrived))
            whole.append((time.perf_counter() - began) * 1000)
            pane.shown.disconnect(connection)
            painted.end()
            if length == len(text):
                logged += _soon(window, text)
    yield (
        "logged words, keystroke to painted list: p95",
        f"{_p95(first):.1f} ms",
        f"{len(first)} keystrokes, slowest {max(first):.1f} ms",
    )
    yield "  to the whole list: p95", f"{_p95(whole):.1f} ms", f"slowest {max(whole):.1f} ms"
    yield "  the first found by entries, read: p95", f"{_p95(logged):.1f} ms", "on a thread"


def _soon(window, text: str) -> list[float]:
    query, today = PeopleQuery(text=text), window.context.today()
    times = []
    for _ in range(5):
        began = time.perf_counter()
        window.book.people_list.find_soon(query, today)
        times.append((time.perf_counter() - began) * 1000)
    return times


def _palette(window) -> Iterator[tuple[str, str, str]]:
    """Ctrl+K: from the keystroke to what is known at once, painted, and to the rest below it, painted.
    Between two keystrokes the window comes to rest, as between those of a person.
    """
    window.shell.do("palette")
    palette = window.findChild(Palette)
    line, found = palette.findChild(QLineEdit), palette.findChild(QListWidget)
    rows = found.viewport()
    verb, busy = _first_verb(line, found)
    first, whole = list[float](), list[float]()

    def answered() -> bool:
        return "palette" not in window.runner.waiting()

    for text in (*LOGGED, "ana sousa", "log call ana"):
        line.clear()
        for length in range(1, len(text) + 1):
            until(answered)
            _rest()
            painted = _RowsPainted(rows)
            began = time.perf_counter()
            line.setText(text[:length])
            known = found.count() > 0
            # Where nothing is known at once there are no rows before the rest is there.
            until(lambda p=painted, k=known: (k and p.seen) or answered())
            if not known:
                _rest()
            first.append((time.perf_counter() - began) * 1000)
            until(answered)
            _rest()
            whole.append((time.perf_counter() - began) * 1000)
            painted.end()
    palette.end()
    yield (
        "Ctrl+K, keystroke to painted rows: p95",
        f"{_p95(first):.1f} ms",
        f"{len(first)} keystrokes, slowest {max(first):.1f} ms",
    )
    yield (
        "  with entries and organisations, painted: p95",
        f"{_p95(whole):.1f} ms",
        f"slowest {max(whole):.1f} ms",
    )
    yield (
        "  the first verb of a run, to what it will do",
        f"{verb:.0f} ms",
        f"its grammar is loaded beside; the window itself works {busy:.1f} ms of them",
    )


def _first_verb(line: QLineEdit, found: QListWidget) -> tuple[float, float]:
    """Milliseconds from the first verb to a row that says what it will do, by the clock; and how many of
    those the thread of the window was on a processor.
    """
    began, busy = time.perf_counter(), time.thread_time()
    line.setText("log call ana")
    until(lambda: any(found.item(at).text() == "Do" for at in range(found.count())), 20)
    return (time.perf_counter() - began) * 1000, (time.thread_time() - busy) * 1000


def _today(window) -> Iterator[tuple[str, str, str]]:
    """From the click to the painted page, the first time and later; and its figures against the SQL
    they come from."""
    clicks = []
    for _ in range(20):
        window.shell.show("people")
        until(lambda: not window.runner.waiting())
        began = time.perf_counter()
        window.shell.show("today")
        until(lambda: "today" not in window.runner.waiting())
        window.repaint()
        clicks.append((time.perf_counter() - began) * 1000)
    yield (
        "Today, click to painted: the first time",
        f"{clicks[0]:.1f} ms",
        f"p95 of 19 more {_p95(clicks[1:]):.1f} ms",
    )
    whole, bare = _figures(window)
    yield "Today's figures", f"{whole:.1f} ms", f"{whole / bare:.2f} × the bare SQL ({bare:.1f} ms)"


def _figures(window) -> tuple[float, float]:
    """Milliseconds for the page, and for nothing but its statements on the same connection; the
    middle of eleven."""
    connection, asked = window.book._store.reader.handle(), list[str]()
    now = window.context.now()
    connection.set_trace_callback(lambda sql: None if sql.startswith("--") else asked.append(sql))
    window.book.today.read(now)
    connection.set_trace_callback(None)

    def took(work: Callable[[], object]) -> float:
        times = []
        for _ in range(11):
            began = time.perf_counter()
            work()
            times.append((time.perf_counter() - began) * 1000)
        return sorted(times)[5]

    return took(lambda: window.book.today.read(now)), took(
        lambda: [connection.execute(sql).fetchall() for sql in asked]
    )


def _bare_query(window) -> float:
    db = window.book._store.reader
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
