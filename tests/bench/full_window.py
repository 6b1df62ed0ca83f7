"""Kith's window on an address book, from process start to painted rows and an answering loop, then to every pane."""

from __future__ import annotations

import sys
import time


def main() -> None:
    """Print seconds since the moment given as argument, the memory used in KiB, and the seconds until all is there."""
    began, folder = float(sys.argv[1]), sys.argv[2]
    from pathlib import Path

    from PySide6.QtCore import QEvent, QObject, QTimer

    from desktop_app.app.interpreter import tune
    from desktop_app.app.main import Program, make_app

    tune()
    app = make_app()
    program = Program(app, Path(folder))
    window = program.open()
    found = []

    class Painted(QObject):
        """Tells when the list has drawn its rows."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            """After that frame, when the loop runs again, the window answers."""
            if event.type() == QEvent.Type.Paint and window.list.model.ids() and not found:
                found.append(0.0)
                QTimer.singleShot(0, answers)
            return False

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

    watch = Painted()
    window.list.view.viewport().installEventFilter(watch)
    app.exec()
    program.close()


main()
