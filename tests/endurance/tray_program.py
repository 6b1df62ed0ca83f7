"""Kith as it starts at log-in, used a little for days: `python -m … FOLDER`. Every hour it logs a line
and says as JSON what it holds; four times a day its window is opened, looked round in and closed again.

The hours are those of the clock it is given, which may go as fast as the machine can follow.
"""

from __future__ import annotations

import gc
import json
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.app import main
from desktop_app.app.background import Background
from desktop_app.app.command_line import main as kith
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant

HOUR = 3_600_000
BETWEEN = 6 * HOUR
"""Milliseconds between two looks round."""
ROOMS = ("today", "people", "timeline", "giving", "reach", "backups", "preferences", "today")
SIDE = HOUR // 12
"""Milliseconds between two rooms, and until the window is closed."""


class Watched(main.Program):
    """Logs, shows its window and tells of itself."""

    _hours = 0

    def start_hidden(self, **more: Any) -> None:
        """Begin, as if this desktop had a tray."""
        Background.has_tray = lambda _: True  # type: ignore[method-assign]
        super().start_hidden(**more)
        self._timers = [QTimer(interval=HOUR), QTimer(interval=BETWEEN)]
        self._timers[0].timeout.connect(self._hour)
        self._timers[1].timeout.connect(lambda: self._look_round(0))
        for timer in self._timers:
            timer.start()

    def _hour(self) -> None:
        self._hours += 1
        book = self.book
        assert book is not None
        person = 1 + self._hours % 40
        talk = Interaction(
            InteractionKind.COFFEE,
            datetime.now(UTC).date(),
            summary=f"Coffee {self._hours}",
            people=(Participant(person, ""),),
        )
        book.timeline.log(talk).result()
        gc.collect()
        sys.stdout.write(json.dumps({"hour": self._hours, **_held(book.folder)}) + "\n")
        sys.stdout.flush()

    def _look_round(self, room: int) -> None:
        window = self.show_window()
        if room < len(ROOMS):
            window.shell.show(ROOMS[room])
            QTimer.singleShot(SIDE, lambda: self._look_round(room + 1))
        else:
            window.close()


def _held(folder: Path) -> dict[str, int]:
    """What the process holds: kilobytes, files, threads, timers that run, widgets, objects of Qt."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    rss = next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]
    wal = folder / "kith.sqlite3-wal"
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    objects = [one for one in gc.get_objects() if isinstance(one, QObject)]
    return {
        "memory": int(rss),
        "files": sum(1 for _ in Path("/proc/self/fd").iterdir()),
        "threads": sum(1 for _ in Path("/proc/self/task").iterdir()),
        "python threads": threading.active_count(),
        "timers": sum(1 for one in objects if _runs(one)),
        "widgets": len(app.allWidgets()),
        "log": wal.stat().st_size // 1024 if wal.exists() else 0,
    }


def _runs(one: QObject) -> bool:
    try:
        return isinstance(one, QTimer) and one.isActive()
    except RuntimeError:
        # Its object of Qt is gone.
        return False


if __name__ == "__main__":
    main.Program = Watched  # type: ignore[misc]
    raise SystemExit(kith(["--data-dir", sys.argv[1], "--hidden"]))
