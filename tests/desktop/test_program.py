"""The whole program as a process of its own, on a real screen with a real notification server."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.agenda import NoticeSettings
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.services.address_book import AddressBook
from tests.desktop.conftest import Session, need
from tests.desktop.tray_watcher import TrayWatcher
from tests.patience import SECONDS

ROOT = Path(__file__).resolve().parents[2]
WINDOW = "^Kith( [(][0-9]+[)])?$"
"""The title of the window, with the number of things that wait, if any."""
# Never set: other processes tell nobody when they have done something, so they are looked at again
# and again.
_PAUSE = threading.Event()
# Says at its end which of the modules it was asked about were loaded at all.
PROGRAM = """
import sys
import desktop_app.app.no_tray as tray
from desktop_app.app.command_line import main
tray.PATIENCE = 1000
status = main(sys.argv[1:])
print("window built:", "desktop_app.ui.window.main_window" in sys.modules)
raise SystemExit(status)
"""


class Running:
    """Kith on an address book of one person and one reminder that fell due yesterday."""

    def __init__(self, session: Session, folder: Path) -> None:
        self.session, self.folder = session, folder
        book = AddressBook(folder)
        # At whatever hour the tests run.
        book.agenda.set_settings(NoticeSettings()).result()
        inner = next(circle.id for circle in book.circles.all() if circle.cadence is not None)
        person = Person(display_name="Ana Sousa", given="Ana", family="Sousa", circle_id=inner)
        ana = book.people.add(Contact(person)).result().value
        long_ago = Interaction(
            InteractionKind.CALL,
            date.today() - timedelta(900),
            people=(Participant(ana, "Ana Sousa"),),
        )
        book.timeline.log(long_ago).result()
        reminder = Reminder(
            "Call Ana", date.today() - timedelta(1), people=(book.people.participant(ana),)
        )
        self.uid = book.people.contact(ana).person.uid
        self.reminder = book.reminders.add(reminder).result().value
        book.close()
        self.process: subprocess.Popen[str] | None = None

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        environment = self.session.environment | {"QT_QPA_PLATFORM": "xcb"}
        command = [sys.executable, "-c", PROGRAM, "--data-dir", str(self.folder), *arguments]
        return subprocess.Popen(
            command,
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def hidden(self) -> None:
        self.process = self.start("--hidden")

    def again(self, *arguments: str) -> None:
        """A second start, which hands over and ends."""
        second = self.start(*arguments)
        assert (second.wait(SECONDS), second.stderr.read() if second.stderr else "") == (0, "")
        for pipe in (second.stdout, second.stderr):
            assert pipe is not None
            pipe.close()

    def stored(self) -> Reminder:
        book = AddressBook(self.folder)
        try:
            return book.reminders.reminder(self.reminder)
        finally:
            book.close()

    def ended(self) -> str:
        """Wait for the end and give what was printed."""
        assert self.process is not None
        out, err = self.process.communicate(timeout=SECONDS)
        assert (self.process.returncode, err) == (0, "")
        return out.strip()

    def windows(self, title: str) -> list[str]:
        """The windows shown under that title."""
        command = ("xdotool", "search", "--onlyvisible", "--name", title)
        done = subprocess.run(
            command, env=self.session.environment, capture_output=True, text=True, check=False
        )
        return done.stdout.split()


@pytest.fixture
def running(session: Session, tmp_path: Path) -> Iterator[Running]:
    need("xdotool")
    made = Running(session, tmp_path / "book")
    yield made
    if made.process is not None and made.process.poll() is None:
        made.process.kill()
        made.process.communicate()


@pytest.fixture
def tray(session: Session) -> Iterator[TrayWatcher]:
    watcher = TrayWatcher()
    yield watcher
    watcher.close()


def _until(done: Callable[[], object]) -> None:
    deadline = time.monotonic() + SECONDS
    while not done():
        assert time.monotonic() < deadline
        _PAUSE.wait(0.03)


def test_done_on_the_notice_completes_the_reminder_and_no_window_is_ever_built(
    running, session, tray
) -> None:
    session.dunst()
    running.hidden()
    _until(lambda: session.displayed() == 1)
    session.press("Done")
    _until(lambda: running.stored().done_at is not None)
    # Ticked twice is ticked once; the notice is gone from the screen with it.
    _until(lambda: session.displayed() == 0)
    tray.press("Quit")
    assert running.ended() == "window built: False"
    assert running.windows("Kith") == []


def test_tomorrow_on_the_notice_puts_it_off_to_the_morning(running, session, tray) -> None:
    session.dunst()
    running.hidden()
    _until(lambda: session.displayed() == 1)
    session.press("Tomorrow")
    _until(lambda: running.stored().snoozed_until is not None)
    local = running.stored().snoozed_until.astimezone()
    assert (local.date(), local.hour) == (date.today() + timedelta(1), 9)
    tray.press("Quit")
    assert running.ended() == "window built: False"


def test_open_on_the_notice_shows_the_window_at_the_person(running, session, tray) -> None:
    session.dunst()
    running.hidden()
    _until(lambda: session.displayed() == 1)
    session.press("Open")
    _until(lambda: running.windows("Kith"))
    tray.press("Quit")
    assert running.ended() == "window built: True"
    assert f"selected={running.uid}" in (running.folder / "window.ini").read_text(encoding="utf-8")


def test_told_once_and_not_again_at_the_next_start(running, session, tray) -> None:
    session.dunst()
    running.hidden()
    _until(lambda: session.displayed() == 1)
    tray.press("Quit")
    running.ended()
    _until(lambda: session.displayed() == 0)
    running.hidden()
    tray.wait_for_icon(2)
    tray.press("Quit")
    running.ended()
    # Quitting takes notices from the screen; the server remembers every one there was.
    assert (session.displayed(), session.run("dunstctl", "count", "history")) == (0, "1")


def test_a_second_start_raises_and_a_hidden_one_does_not(running, tray) -> None:
    running.hidden()
    tray.wait_for_icon()
    running.again("--hidden")
    assert running.windows(WINDOW) == []
    running.again()
    _until(lambda: running.windows(WINDOW))
    tray.press("Quit")
    assert running.ended() == "window built: True"


def test_the_tray_shows_what_is_due_and_follows_the_shell(running, session, tray) -> None:
    session.dunst()
    running.hidden()
    tray.wait_for_icon()
    _until(lambda: "Call Ana" in tray.entries())
    assert list(tray.entries())[:2] == ["Open Kith", "Quick log…"]
    session.press("Done")
    _until(lambda: "Call Ana" not in tray.entries())
    tray.press("Quit")
    running.ended()


def test_quick_log_opens_alone_and_whom_it_names_leaves_the_tray(running, session, tray) -> None:
    running.hidden()
    tray.wait_for_icon()
    _until(lambda: "Be in touch with Ana Sousa" in tray.entries())
    running.again("--quick-log")
    _until(lambda: running.windows("Quick log"))
    window = running.windows("Quick log")[0]
    session.run("xdotool", "windowfocus", "--sync", window)
    session.run("xdotool", "type", "Coffee with Ana Sousa today")
    session.run("xdotool", "key", "Return")
    _until(lambda: not running.windows("Quick log"))
    _until(lambda: "Be in touch with Ana Sousa" not in tray.entries())
    tray.press("Quit")
    assert running.ended() == "window built: False"
    book = AddressBook(running.folder)
    assert book.timeline.page()[0][0].summary == "Coffee with Ana Sousa"
    book.close()


def test_closing_the_window_keeps_kith_in_the_tray_and_says_so_once(running, session, tray) -> None:
    need("openbox", "wmctrl")
    session.dunst()
    session.start("openbox")
    running.hidden()
    _until(lambda: session.displayed() == 1)
    tray.press("Open Kith")
    for expected in (2, 2):
        _until(lambda: running.windows("^Kith [(]1[)]$"))
        session.run("wmctrl", "-F", "-c", "Kith (1)")
        _until(lambda: not running.windows(WINDOW))
        _until(lambda expected=expected: session.displayed() == expected)
        tray.click()
    _until(lambda: running.windows(WINDOW))
    tray.press("Quit")
    assert running.ended() == "window built: True"


def test_a_tray_that_comes_later_gets_the_icon(running, session) -> None:
    session.dunst()
    running.hidden()
    # The notice shows that the icon was made, before there was a tray.
    _until(lambda: session.displayed() == 1)
    first = TrayWatcher()
    first.wait_for_icon()
    first.close()
    # A panel that is started again finds it as well.
    second = TrayWatcher()
    second.wait_for_icon()
    assert second.property("ToolTip")[2] == "Kith: 1 thing due"
    second.press("Quit")
    running.ended()
    second.close()


def test_without_a_tray_a_hidden_start_is_minimised_and_closing_quits(running, session) -> None:
    need("openbox", "wmctrl")
    session.dunst()
    session.start("openbox")
    running.hidden()
    find = ("xdotool", "search", "--name", WINDOW)
    _until(
        lambda: (
            subprocess.run(find, env=session.environment, capture_output=True, check=False).stdout
        )
    )
    assert running.windows(WINDOW) == []
    # What is due, and that there is no tray.
    _until(lambda: session.displayed() == 2)
    running.again()
    _until(lambda: running.windows("^Kith [(]1[)]$"))
    session.run("wmctrl", "-F", "-c", "Kith (1)")
    assert running.ended() == "window built: True"
