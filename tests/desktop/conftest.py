"""A private session for one test: its own D-Bus, its own X server, and dunst. Skipped where these
are not installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.patience import MILLISECONDS, SECONDS
from tests.ui.conftest import context

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

collect_ignore_glob = [] if sys.platform.startswith("linux") else ["test_*.py"]
NEEDED = ("dbus-daemon", "Xvfb", "dunst", "dunstctl", "dbus-send")
DUNSTRC = """
[global]
    monitor = 0
    origin = top-right
    width = 380
    font = DejaVu Sans 10
    markup = full
    sort = no
    dmenu = {chooser}
"""
BUS = """
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={place}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
"""
"""A bus that starts nothing by itself."""
CHOOSER = '#!/bin/sh\n# Picks the action whose words are in the file beside it, as a hand would in the menu.\ngrep -m1 "^#$(cat {wanted}) "\n'


__all__ = ["context"]


class Session:
    """Programs started for one test, on one bus and one screen; `environment` is for more of
    them."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.environment = dict(os.environ)
        self._running: list[subprocess.Popen[bytes]] = []

    def start(self, *command: str, **more) -> subprocess.Popen[bytes]:
        """Start a program that is ended with the test."""
        silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL} | more
        process = subprocess.Popen(command, env=self.environment, **silent)
        self._running.append(process)
        return process

    def run(self, *command: str) -> str:
        """Run a program to its end and give what it printed."""
        done = subprocess.run(
            command,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=SECONDS,
        )
        assert done.returncode == 0, (command, done.stderr)
        return done.stdout.strip()

    def bus(self) -> str:
        """Start a message bus and give its address."""
        config = self.place / "bus.conf"
        config.write_text(BUS.format(place=self.place))
        daemon = self.start(
            "dbus-daemon",
            f"--config-file={config}",
            "--nofork",
            "--print-address=1",
            stdout=subprocess.PIPE,
        )
        assert daemon.stdout is not None
        address = daemon.stdout.readline().decode().strip()
        daemon.stdout.close()
        return address

    def screen(self) -> None:
        """Start an X server; what is started later draws there."""
        read, write = os.pipe()
        self.start(
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            "1280x800x24",
            "-nolisten",
            "tcp",
            pass_fds=(write,),
        )
        os.close(write)
        with os.fdopen(read) as told:
            self.environment["DISPLAY"] = ":" + told.readline().strip()
        self.environment.pop("WAYLAND_DISPLAY", None)

    def dunst(self) -> None:
        """Start the notification server and wait until it answers."""
        chooser, rc = self.place / "chooser", self.place / "dunstrc"
        chooser.write_text(CHOOSER.format(wanted=self.place / "wanted"))
        chooser.chmod(0o700)
        rc.write_text(DUNSTRC.format(chooser=chooser))
        self.start("dunst", "-config", str(rc))
        self.wait_for("org.freedesktop.Notifications")

    def wait_for(self, name: str) -> None:
        """Wait until somebody has that name on the bus."""
        ask = ("dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus", "/",
               "org.freedesktop.DBus.NameHasOwner", f"string:{name}")  # fmt: skip
        deadline = time.monotonic() + SECONDS
        while "true" not in self.run(*ask):
            assert time.monotonic() < deadline, f"{name} did not come"

    def press(self, words: str) -> None:
        """Choose the button with these words in the newest notice, through the server's own
        menu."""
        (self.place / "wanted").write_text(words)
        self.run("dunstctl", "context")

    def displayed(self) -> int:
        """How many notices are on the screen."""
        return int(self.run("dunstctl", "count", "displayed"))

    def stop(self, name: str) -> None:
        """End one program by its name."""
        found = next(process for process in self._running if process.args[0] == name)
        found.terminate()
        found.wait(SECONDS)

    def end(self) -> None:
        """End all that was started, the newest first."""
        for process in reversed(self._running):
            process.terminate()
        for process in reversed(self._running):
            process.wait(SECONDS)


def need(*programs: str) -> None:
    """Skip the test unless these programs are here."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing or not sys.platform.startswith("linux"):
        pytest.skip(f"needs {', '.join(missing) or 'Linux'}")


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """A bus and a screen; this very process talks to that bus as well."""
    need(*NEEDED)
    made = Session(tmp_path)
    try:
        made.environment["DBUS_SESSION_BUS_ADDRESS"] = made.bus()
        # Whatever asks for the computer's own bus gets one without sleep and without services.
        made.environment["DBUS_SYSTEM_BUS_ADDRESS"] = made.bus()
        for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
            monkeypatch.setenv(name, made.environment[name])
        made.screen()
        yield made
    finally:
        made.end()


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """Waits for what will happen as long as a busy machine may take; so does the program for an
    answer over the bus.

    With its own few seconds it would take a slow service for one that is not there, and show the
    notice itself.
    """
    monkeypatch.setattr("desktop_app.system.bus.ANSWER_WITHIN", MILLISECONDS)
    for name in ("waitSignal", "waitUntil"):
        monkeypatch.setattr(qtbot, name, partial(getattr(qtbot, name), timeout=MILLISECONDS))
    return qtbot


@pytest.fixture
def beside(qtbot) -> Callable[[Callable[[], object]], object]:
    """Runs something that waits for this very process, on a thread, while Qt's event loop goes on
    here."""

    def run(work: Callable[[], object]) -> object:
        found: list[object] = []
        faults: list[BaseException] = []

        def body() -> None:
            try:
                found.append(work())
            except BaseException as fault:
                faults.append(fault)

        thread = threading.Thread(target=body)
        thread.start()
        qtbot.waitUntil(lambda: not thread.is_alive())
        if faults:
            raise faults[0]
        return found[0]

    return run
