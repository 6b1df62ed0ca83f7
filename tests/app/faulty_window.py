"""A real window in a process of its own in which something goes wrong once it has settled: what,
says FAULTS.

Every error, name, note and message holds SECRET. It says line by line, as JSON, what the window
says; after the last fault it copies the report, says that too, and quits. Its arguments are
`kith`'s.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import threading
from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, qWarning
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop_app.app import main
from desktop_app.app.command_line import main as kith
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.timeline import Interaction, InteractionKind

SECRET = "Rumpelstiltskin"
STEP = 30
"""Milliseconds from one fault to the next."""


class Clicked(QObject):
    """Whose slot fails."""

    clicked = Signal()


class Broken(QWidget):
    """Fails where Qt calls it."""

    def paintEvent(self, event: Any) -> None:
        raise KeyError(SECRET)


class Unraisable:
    """Fails where Python cannot raise."""

    def __repr__(self) -> str:
        return SECRET

    def __del__(self) -> None:
        raise LookupError(SECRET)


def _slot(window: Any) -> None:
    window.thing = Clicked()
    window.thing.clicked.connect(lambda: int(SECRET))
    window.thing.clicked.emit()


def _paint(window: Any) -> None:
    broken = Broken(window)
    broken.resize(20, 20)
    broken.show()
    broken.repaint()
    broken.hide()


def _thread(window: Any) -> None:
    def fail() -> None:
        raise ArithmeticError(SECRET)

    thread = threading.Thread(target=fail, name=SECRET)
    thread.start()
    thread.join()


def _unraisable(window: Any) -> None:
    Unraisable()


def _qt(window: Any) -> None:
    qWarning(f"{SECRET} is not there")
    painter = QPainter(QPixmap())
    painter.end()


def _listener(window: Any) -> None:
    def listen(changes: object) -> None:
        raise BufferError(SECRET)

    stop = window.book.history.listen(listen)
    window.book.settings.set("told", SECRET).result()
    stop()


def _callback(window: Any) -> None:
    def done(future: object) -> None:
        raise EOFError(SECRET)

    future = window.book.settings.set("called", SECRET)
    future.add_done_callback(done)
    future.result()


def _pool(window: Any) -> None:
    def work() -> None:
        raise NotImplementedError(SECRET)

    window.runner.run(SECRET, work, lambda _: None)


def _database(window: Any) -> None:
    reader = window.book._store.reader
    window.runner.run(
        "people", lambda: reader.rows(f"SELECT {SECRET} FROM {SECRET}"), lambda _: None
    )


def _ours(window: Any) -> None:
    try:
        raise InvalidValueError("name", "text-too-long", length=1, most=1, text=SECRET)
    except InvalidValueError as error:
        raise RuntimeError(SECRET) from error


def _segv(window: Any) -> None:
    faulthandler._sigsegv()


FAULTS: dict[str, Callable[[Any], None]] = {
    "slot": _slot, "paint": _paint, "thread": _thread, "unraisable": _unraisable, "qt": _qt, "listener": _listener,
    "callback": _callback, "pool": _pool, "database": _database, "ours": _ours, "segv": _segv,
}  # fmt: skip


class Faulty(main.Program):
    """Does what FAULTS asks once its window has settled."""

    def show_window(self) -> Any:
        """Open the window on people whose every word is secret."""
        if os.environ.get("FAULTS") == "start":
            raise RuntimeError(SECRET)
        window = super().show_window()
        assert self.book is not None
        if not self.book.people_list.anybody():
            row = (
                self.book.people.add(Contact(Person(display_name=SECRET, notes=SECRET)))
                .result()
                .value
            )
            who = (self.book.people.participant(row),)
            self.book.timeline.log(
                Interaction(InteractionKind.CALL, date(2026, 1, 1), SECRET, people=who)
            ).result()
        window.settled.connect(lambda: QTimer.singleShot(STEP, self._next))
        self._left = [name for name in os.environ.get("FAULTS", "").split(",") if name in FAULTS]
        return window

    def show_failure(self, sentence: str) -> None:
        """Tell why it cannot open, and end."""
        super().show_failure(sentence)
        sys.stdout.write(json.dumps(["failure", sentence]) + "\n")
        QTimer.singleShot(STEP, QApplication.quit)

    def close(self) -> None:
        """Fail on the way out, when asked to."""
        super().close()
        if os.environ.get("FAULTS") == "close":
            raise RuntimeError(SECRET)

    def _next(self) -> None:
        if not self._left:
            QTimer.singleShot(STEP, self._end)
            return
        name = self._left.pop(0)
        QTimer.singleShot(STEP, self._next)
        try:
            FAULTS[name](self.window)
        finally:
            QTimer.singleShot(STEP // 2, lambda: self._say(name))

    def _say(self, what: str) -> None:
        assert self.window is not None
        sys.stdout.write(json.dumps([what, self.window.toast.text()]) + "\n")
        sys.stdout.flush()

    def _end(self) -> None:
        assert self.window is not None
        self._say("end")
        button = next(
            (item for item in self.window.toast.findChildren(QPushButton) if item.isVisible()), None
        )
        if button is not None:
            button.click()
            self._say("copied")
            sys.stdout.write(json.dumps(["report", QGuiApplication.clipboard().text()]) + "\n")
            sys.stdout.flush()
        assert self.window.mapToGlobal(QPoint()) is not None
        self.leave()


if __name__ == "__main__":
    main.Program = Faulty  # type: ignore[misc]
    raise SystemExit(kith())
