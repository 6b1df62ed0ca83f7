"""Your circles in the window: from the click to all of them painted, then moved and enlarged."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter

from desktop_app.app.interpreter import tune
from desktop_app.app.main import Program, make_app
from desktop_app.ui.kit.window_state import WindowState
from desktop_app.ui.reach.circles_canvas import CirclesCanvas
from tests.bench.import_window import wait

FRAMES = 60
SIZE = (1440, 900)


def main() -> None:
    """Print seconds from the click to the first painted page and to all dots, of the median and the
    longest frame while it is enlarged, and of painting as many dots bare.
    """
    folder = Path(sys.argv[2])
    tune()
    app = make_app()
    state = WindowState(folder)
    state.keep(view="people")
    state.save()
    program = Program(app, folder)
    window = program.open()
    window.resize(*SIZE)
    wait(lambda: window.is_settled() and not window.runner.waiting())
    # Their modules are loaded and everybody is read on the first visit.
    first = visit(window)
    again = visit(window)
    canvas = window.findChild(CirclesCanvas)
    frames = sorted(took(lambda: moved(canvas)) for _ in range(FRAMES))
    dots = took(lambda: bare(len(canvas.scene.circles.people)))
    print(first, again, frames[FRAMES // 2], frames[-1], dots, flush=True)
    window.close()
    program.close()


def visit(window) -> float:
    """Seconds from the click to a page that waits for nothing more."""
    window.shell.show("people")
    wait(lambda: not window.runner.waiting())
    began = time.perf_counter()
    window.shell.show("reach")
    wait(lambda: not window.runner.waiting(), 1)
    window.repaint()
    return time.perf_counter() - began


def moved(canvas) -> None:
    """One frame of a movement."""
    canvas.zoom(1.02)
    canvas.repaint()


def bare(count: int) -> None:
    """So many dots, painted on nothing."""
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    painter.setBrush(QColor("teal"))
    for row in range(count):
        painter.drawEllipse(row * 7 % SIZE[0], row // SIZE[0] * 5 % SIZE[1], 3, 3)
    painter.end()


def took(work: Callable[[], object]) -> float:
    """Seconds one call takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
