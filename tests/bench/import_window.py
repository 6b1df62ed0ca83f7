"""An import beside the window: how long the window was kept waiting at most."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QPushButton

from desktop_app.app.interpreter import tune
from desktop_app.app.main import Program, make_app
from desktop_app.domain.person import Contact, Person
from desktop_app.ui.importing.face import Stage
from desktop_app.ui.importing.screen import ImportScreen


def wait(until, milliseconds: int = 10) -> None:
    """Let the window live until something is so."""
    loop, timer = QEventLoop(), QTimer(interval=milliseconds)
    timer.timeout.connect(lambda: loop.quit() if until() else None)
    timer.start()
    getattr(loop, "exec")()  # noqa: B009


def main() -> None:
    """Print seconds of the look and of the import, and the longest wait of the window during each,
    in seconds."""
    source, folder = Path(sys.argv[2]), Path(sys.argv[3])
    tune()
    app = make_app()
    program = Program(app, folder)
    window = program.open()
    program.book.people.add(Contact(Person(display_name="Somebody"))).result()
    wait(lambda: window.is_settled() and not window.runner.waiting())
    beats, done = [time.perf_counter()], list[object]()
    pulse = QTimer(interval=1)
    pulse.timeout.connect(lambda: beats.append(time.perf_counter()))
    pulse.start()
    began = time.perf_counter()
    window.import_paths([source])
    wait(lambda: window.findChild(ImportScreen) is not None)
    page = window.findChild(ImportScreen)
    wait(lambda: page.stage is Stage.CHOOSING)
    shown = time.perf_counter()
    rest(1)
    go = time.perf_counter()
    page.finished_with.connect(done.append)
    next(
        made
        for made in page.findChildren(QPushButton)
        if made.accessibleName().startswith("Import")
    ).click()
    wait(lambda: bool(done))
    ended = time.perf_counter()
    rest(1.5)
    print(
        shown - began,
        ended - go,
        longest(beats, began, go),
        longest(beats, go, time.perf_counter()),
        flush=True,
    )
    window.close()
    program.close()


def rest(seconds: float) -> None:
    """Let the window show what came last."""
    until = time.perf_counter() + seconds
    wait(lambda: time.perf_counter() > until)


def longest(beats: list[float], first: float, last: float) -> float:
    """The longest time between two beats that began in a span."""
    return max(
        after - before
        for before, after in zip(beats, beats[1:], strict=False)
        if first <= before <= last
    )


if __name__ == "__main__":
    main()
