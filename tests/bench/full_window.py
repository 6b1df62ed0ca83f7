"""Kith's window on an address book, from process start to painted rows and an answering loop."""

from __future__ import annotations

import sys
import time


def main() -> None:
    """Print seconds since the moment given as argument, and the memory used in KiB."""
    began, folder = float(sys.argv[1]), sys.argv[2]
    from pathlib import Path

    from PySide6.QtCore import QTimer

    from desktop_app.app.main import Program, make_app

    app = make_app()
    program = Program(app, Path(folder))
    window = program.open()

    def look() -> None:
        from tests.bench.memory import peak

        if window.list.model.ids() and window.isVisible():
            window.repaint()
            print(time.time() - began, peak(), flush=True)
            window.close()
            app.quit()
        else:
            QTimer.singleShot(0, look)

    QTimer.singleShot(0, look)
    app.exec()
    program.close()


main()
