"""A window on the address book in a folder, until its first row is drawn: prints as JSON which modules
its thread loaded by then, and which sources Python keeps.
"""

from __future__ import annotations

import linecache
import os
import sys
import threading
from pathlib import Path


class _Elsewhere:
    """What other threads load, which the first frame does not wait for: found first, and passed on."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def find_spec(self, name: str, *_: object) -> None:
        """Note who asks for a module that is not there yet."""
        if threading.current_thread() is not threading.main_thread():
            self.names.add(name)


def main() -> None:
    """Open it, print, and end at once."""
    elsewhere = _Elsewhere()
    sys.meta_path.insert(0, elsewhere)  # type: ignore[arg-type]
    from desktop_app.app.interpreter import tune

    tune()
    from PySide6.QtWidgets import QMainWindow

    from desktop_app.app.main import Program, make_app
    from desktop_app.ui.kit.window_state import WindowState
    from desktop_app.ui.people_view.delegate import PersonDelegate
    from desktop_app.ui.window.main_window import MainWindow

    folder = Path(sys.argv[1])

    def painted(*_: object) -> None:
        loaded, sources = sorted({*sys.modules} - elsewhere.names), sorted(linecache.cache)
        # After the list was made: it is looked for there.
        import json

        sys.stdout.write(json.dumps([loaded, sources]))
        sys.stdout.flush()
        os._exit(0)

    PersonDelegate.paint = painted
    # What the window makes once it was drawn may come before the list was read, or after.
    MainWindow.paintEvent = QMainWindow.paintEvent
    app = make_app()
    state = WindowState(folder)
    state.keep(view="people")
    state.save()
    program = Program(app, folder)
    program.open()
    app.exec()


main()
