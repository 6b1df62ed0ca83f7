"""An import beside the window: how long the window was kept waiting at most."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from desktop_app.app.interpreter import tune
from desktop_app.app.main import Program, make_app
from desktop_app.domain.person import Contact, Person
from desktop_app.ui.importing.dialog import ImportDialog


def wait(until, milliseconds: int = 10) -> None:
    """Let the window live until something is so."""
    loop, timer = QEventLoop(), QTimer(interval=milliseconds)
    timer.timeout.connect(lambda: loop.quit() if until() else None)
    timer.start()
    getattr(loop, "exec")()  # noqa: B009


def main() -> None:
    """Print the import's seconds, the longest wait of the window in seconds, and how many were over 50 ms."""
    source, folder = Path(sys.argv[2]), Path(sys.argv[3])
    tune()
    app = make_app()
    program = Program(app, folder)
    window = program.open()
    program.kith.people.add(Contact(Person(display_name="Somebody"))).result()
    wait(lambda: window.is_settled() and not window.runner.waiting())
    reports: list[float] = []
    dialog = ImportDialog(program.look, program.kith.importing, program.runner, window)
    dialog.finished_with.connect(lambda _: reports.append(time.perf_counter()))
    dialog.open()
    beats = [time.perf_counter()]
    pulse = QTimer(interval=1)
    pulse.timeout.connect(lambda: beats.append(time.perf_counter()))
    pulse.start()
    began = time.perf_counter()
    dialog.start([source])
    wait(lambda: reports and time.perf_counter() - reports[0] > 1.5)
    gaps = [after - before for before, after in zip(beats, beats[1:], strict=False)]
    print(reports[0] - began, max(gaps), sum(gap > 0.05 for gap in gaps), flush=True)
    dialog.close()
    window.close()
    program.close()


main()
