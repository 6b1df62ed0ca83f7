"""How long the window works at a time: the processor time of its thread between two looks for input, which
a busy machine does not change much."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher, QTimer

from desktop_app.app.interpreter import keep, tune
from desktop_app.app.main import Program, make_app
from desktop_app.ui.kit.window_state import WindowState
from tests.bench.window import until

FRAME = 8.0
"""Milliseconds that no turn should take."""
QUIET = 1.0
"""Seconds after which all is taken to be done."""
_BY_SIZE = "SELECT organisation_id FROM position GROUP BY organisation_id ORDER BY count(*) "


class _Turns:
    """The turns of the event loop since they were asked for last, in milliseconds."""

    def __init__(self) -> None:
        self._began, self._found = time.thread_time(), list[float]()
        self._loop = QAbstractEventDispatcher.instance()
        self._loop.awake.connect(self._note)

    def _note(self) -> None:
        now = time.thread_time()
        self._found.append((now - self._began) * 1000)
        self._began = now

    def taken(self) -> list[float]:
        """Those since the last call."""
        self._note()
        found, self._found = self._found, []
        return found


def measure(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Every figure as what, value and comparison."""
    tune()
    app = make_app()
    state = WindowState(folder)
    state.keep(view="people")
    state.save()
    program = Program(app, folder)
    window = program.open()
    _rest(window)
    keep()
    db, pane, turns = window.book._store.reader, window.list, _Turns()
    ids, shell = pane.model.ids(), window.shell
    (few,), (second,) = db.rows(f"{_BY_SIZE} LIMIT 2")
    ((most,),) = db.rows(f"{_BY_SIZE} DESC LIMIT 1")
    for what, act in (
        ("somebody else's page", lambda: pane.open_person(ids[500])),
        ("Details, the first time", lambda: window.person.show_tab("details")),
        ("somebody else's Details", lambda: pane.open_person(ids[900])),
        ("the next one's Details", lambda: pane.open_person(ids[901])),
        ("an organisation, the first time", lambda: shell.show("organisation", few)),
        ("another organisation", lambda: shell.show("organisation", second)),
        ("the largest organisation", lambda: shell.show("organisation", most)),
        ("Duplicates, the first time", lambda: shell.show("duplicates")),
    ):
        yield _told(what, act, window, turns)
    window.close()
    program.close()


def _told(
    what: str, act: Callable[[], object], window: object, turns: _Turns
) -> tuple[str, str, str]:
    turns.taken()
    # As a click comes: what it has painted is painted in the turn after it.
    QTimer.singleShot(1, act)
    _rest(window)
    found = turns.taken()
    long = sum(each > FRAME for each in found)
    return (
        f"{what}: longest turn",
        f"{max(found):.0f} ms",
        f"{long} longer than {FRAME:.0f} ms; {sum(found):.0f} ms in all",
    )


def _rest(window: object) -> None:
    """Let the window live until it has had nothing to wait for for a while."""
    began = time.perf_counter()
    until(
        lambda: (
            time.perf_counter() - began > QUIET
            and window.is_settled()  # type: ignore[attr-defined]
            and not window.runner.waiting()
        ),  # type: ignore[attr-defined]
        20,
    )
