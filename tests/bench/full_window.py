"""Kith's window on an address book, from process start to painted rows and an answering loop, then
to every pane."""

from __future__ import annotations

import sys
import time


def main() -> None:
    """Print seconds since the moment given as argument, the memory used in KiB, and the seconds
    until all is there."""
    began, folder = float(sys.argv[1]), sys.argv[2]
    from pathlib import Path

    from desktop_app.app.interpreter import tune

    tune()
    from PySide6.QtCore import QTimer

    from desktop_app.app.main import Program, make_app
    from desktop_app.ui.kit.window_state import WindowState
    from desktop_app.ui.people_view.delegate import PersonDelegate

    found: list[float] = []
    paint = PersonDelegate.paint

    def painted(*arguments) -> None:
        """A row is drawn: after that frame, when the loop runs again, the window answers."""
        paint(*arguments)
        if not found:
            found.append(0.0)
            QTimer.singleShot(0, answers)

    def answers() -> None:
        found[0] = time.time() - began
        wait()

    def wait() -> None:
        from tests.bench.memory import peak

        if window.is_settled() and not window.runner.waiting():
            print(found[0], peak(), time.time() - began, flush=True)
            window.close()
            app.quit()
        else:
            QTimer.singleShot(1, wait)

    PersonDelegate.paint = painted
    app = make_app()
    state = WindowState(Path(folder))
    state.keep(view="people")
    state.save()
    program = Program(app, Path(folder))
    window = program.open()
    app.exec()
    program.close()


main()
