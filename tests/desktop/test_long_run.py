"""Years in the tray, made short: a day a cycle, each with a notice on the real server, dealt with
and taken back.

`KITH_DAYS=3650` makes it ten years; `--log-cli-level=INFO` tells the figures.
"""

from __future__ import annotations

import gc
import logging
import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desktop_app.app.background import Background
from desktop_app.app.desktop_integration import DesktopSettings
from desktop_app.app.paths import resources_dir
from desktop_app.domain.reminders import Reminder
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.kit.runner import Runner
from desktop_app.ui.kit.window_state import WindowState
from tests.clock import StoppedClock

DAYS = int(os.environ.get("KITH_DAYS", "150"))
WARM_UP = 50
MOST_GROWTH = 1.10
READERS = 2
"""A second reader may come late: each opens the file and its log once and for all."""
MOST_WAL = 16 * 1024 * 1024
START = datetime(2026, 11, 21, 10, 0, tzinfo=ZoneInfo("Europe/Lisbon"))


def _memory() -> int:
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def _files() -> int:
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208


@pytest.fixture
def years(session, context, tmp_path):
    """Everything that runs without a window, on a clock that is moved by hand."""
    session.dunst()
    clock = StoppedClock(START)
    context = replace(context, clock=clock)
    book = AddressBook(tmp_path / "book", lambda: clock.moment.astimezone(UTC))
    runner = Runner()
    desktop = DesktopSettings(book, WindowState(tmp_path / "book"), tmp_path / "book")
    background = Background(
        book,
        context,
        runner,
        desktop,
        resources_dir() / "icons",
        lambda _: None,
        lambda: None,
        lambda _: False,
    )
    desktop.background = background
    yield background, book, clock
    background.close()
    runner.close()
    book.close()


@pytest.mark.expects(
    "systemTrayWindowChanged"
)  # what Qt says of a tray icon on a platform without screens
def test_years_in_the_tray_leave_memory_files_and_log_as_they_were(
    years, qtbot, session, tmp_path: Path
) -> None:
    background, book, clock = years
    first = START.date()
    reminder = (
        book.reminders.add(Reminder("Water the plants", first, rule="FREQ=DAILY", anchor=first))
        .result()
        .value
    )
    shown: list[str] = []
    background._announcer._dispatcher.shown.connect(shown.append)
    background.start()
    memory = files = most_wal = 0
    for day in range(DAYS):
        qtbot.waitUntil(lambda day=day: len(shown) == day + 1)
        qtbot.waitUntil(lambda: not background._alarm._telling)
        if day == WARM_UP:
            memory, files = _memory(), _files()
        book.reminders.complete(reminder, clock.today(), clock.today()).result()
        qtbot.waitUntil(lambda: not background._announcer._shown)
        clock.moment += timedelta(1)
        background._alarm._timer.timeout.emit()
        most_wal = max(most_wal, (tmp_path / "book" / "kith.sqlite3-wal").stat().st_size)
    assert len(shown) in (DAYS, DAYS + 1)
    grown = _memory()
    logging.getLogger(__name__).info(
        "%d days: %.1f MB became %.1f MB, %d files became %d, the log was at most %.1f MB",
        DAYS, memory / 1e6, grown / 1e6, files, _files(), most_wal / 1e6,
    )  # fmt: skip
    assert grown <= memory * MOST_GROWTH
    assert _files() <= files + READERS
    assert most_wal <= MOST_WAL
