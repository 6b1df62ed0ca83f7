"""A desk of its own for a walk: an X server, a bus, an accessibility bus, and Kith on them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.walks.spoken import FOCUSABLE, Bus, Thing

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = str(Path(sys.executable).with_name("kith"))
NEEDED = ("Xvfb", "dbus-daemon", "openbox", "xdotool", "import")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PATIENCE = 120.0
"""Seconds; a wait is over when the thing has happened."""
HELD = "Views and lists"
"""What the sidebar is called: the window of an open address book has it."""
LOOK = 0.15
"""Seconds between two looks."""


def say(words: str) -> None:
    """Tell whoever runs the walk."""
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def missing() -> list[str]:
    """What is not installed here and needed for a walk."""
    gone = [name for name in NEEDED if shutil.which(name) is None]
    return gone if _launcher() else [*gone, "at-spi2-core"]


def _launcher() -> str | None:
    return next((name for name in LAUNCHERS if Path(name).exists()), None)


class Desk:
    """Kith is started by `start`, worked by mouse and keys, and heard over the bus.

    `pictures` is the folder for `picture`. `clicks` counts what the mouse and Enter pressed.
    """

    def __init__(self, place: Path, pictures: Path, size: str = "1440x900") -> None:
        self.place, self._pictures, self._size = place, pictures, size
        self.clicks = 0
        self.environment = dict(os.environ)
        self.environment.pop("WAYLAND_DISPLAY", None)
        self._running: list[subprocess.Popen[bytes]] = []
        self._kith: subprocess.Popen[bytes] | None = None
        for name in (
            "HOME",
            "XDG_CONFIG_HOME",
            "XDG_DATA_HOME",
            "XDG_CACHE_HOME",
            "XDG_STATE_HOME",
        ):
            self.environment[name] = str(place / name.lower())
        self.environment |= {
            "XDG_RUNTIME_DIR": str(place / "run"),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "QT_SCALE_FACTOR": "1",
            "LC_ALL": "C.UTF-8",
        }
        for name in ("HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME"):
            Path(self.environment[name]).mkdir(parents=True, exist_ok=True, mode=0o700)
        pictures.mkdir(parents=True, exist_ok=True)
        self._open()
        self.bus = Bus(self.environment["DBUS_SESSION_BUS_ADDRESS"])

    def _open(self) -> None:
        self.environment["DISPLAY"] = ":" + self._told(
            "Xvfb", "-displayfd", "1", "-screen", "0", f"{self._size}x24", "-nolisten", "tcp"
        )
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._told(
            "dbus-daemon", "--session", "--nofork", "--print-address=1"
        )
        manager = self._begin("openbox")
        time.sleep(0.5)
        if manager.poll() is not None:
            # Now and then it ends as it begins; without it no window gets the keys.
            manager = self._begin("openbox")
        assert manager.poll() is None, "no window manager"
        launcher = _launcher()
        assert launcher is not None
        self._begin(launcher, "--launch-immediately")

    def _told(self, *command: str) -> str:
        process = self._begin(*command, stdout=subprocess.PIPE)
        assert process.stdout is not None
        return process.stdout.readline().decode().strip()

    def _begin(self, *command: str, **more) -> subprocess.Popen[bytes]:
        silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL} | more
        process = subprocess.Popen(command, env=self.environment, cwd=ROOT, **silent)
        self._running.append(process)
        return process

    def close(self) -> None:
        """End all that was started here."""
        for process in reversed(self._running):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    @property
    def data(self) -> Path:
        """The folder of the address book."""
        return Path(self.environment["XDG_DATA_HOME"]) / "kith"

    def start(self, *arguments: str, shows: str = "") -> None:
        """Start Kith and wait for its window, and for what it `shows`."""
        log = (self.place / "kith.log").open("ab")
        self._kith = self._begin(PROGRAM, *arguments, stdout=log, stderr=log)
        self.until(self.bus.windows, "the window")
        if shows:
            self.find(shows)

    def appear(self, choice: str) -> None:
        """Have Kith be "light" or "dark" from the next start on."""
        self.data.mkdir(parents=True, exist_ok=True, mode=0o700)
        (self.data / "window.ini").write_text(f"[General]\nappearance={choice}\n")

    def quit(self) -> None:
        """Leave by Ctrl+Q and wait until it is gone."""
        self.key("ctrl+q")
        self.ended()

    def ended(self) -> None:
        """Wait until Kith is gone."""
        assert self._kith is not None
        self._kith.wait(PATIENCE)
        self._running.remove(self._kith)

    def said(self) -> str:
        """What Kith wrote on the terminal, and of a crash."""
        told = [self.place / "kith.log", self.data / "running.txt"]
        return "".join(path.read_text(errors="replace") for path in told if path.exists())

    def kith(self, *arguments: str) -> str:
        """What the command line says."""
        done = subprocess.run(
            [PROGRAM, *arguments],
            env=self.environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout + done.stderr

    def until(self, holds: Callable[[], object], what: str = "") -> object:
        """Wait until that holds, and give what it answered."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if found := holds():
                return found
            time.sleep(LOOK)
        self.picture("stuck")
        raise AssertionError(f"waited in vain for {what or holds}")

    def find(self, name: str, role: str = "") -> Thing:
        """What is shown under that name (a beginning is enough where it ends in …)."""

        def look() -> Thing | None:
            return next((thing for thing in self.bus.shown() if thing.fits(name, role)), None)

        found = self.until(look, f"{role} {name!r}")
        assert isinstance(found, Thing)
        return found

    def shows(self, name: str, role: str = "") -> bool:
        """Whether that is shown now."""
        return any(thing.fits(name, role) for thing in self.bus.shown())

    def gone(self, name: str) -> None:
        """Wait until nothing of that name is shown any more."""
        self.until(lambda: not self.shows(name), f"{name!r} to go")

    def click(self, name: str, role: str = "") -> Thing:
        """Click there with the mouse, once the wheel has brought it into sight."""
        thing = self.find(name, role)
        for _ in range(60):
            hides = thing.hidden_by()
            if hides is None:
                break
            self._xdotool("mousemove", *map(str, hides.middle))
            self._xdotool("click", "5" if thing.middle[1] > hides.middle[1] else "4")
            time.sleep(LOOK)
            thing = self.find(name, role)
        self.click_at(*thing.middle)
        return thing

    def click_at(self, across: int, down: int) -> None:
        """Click at a place of the screen."""
        self.clicks += 1
        self._xdotool("mousemove", str(across), str(down), "click", "1")

    def key(self, *keys: str) -> None:
        """Press keys, by the names of X: Tab, Return, ctrl+k …"""
        for key in keys:
            self._xdotool("key", "--clearmodifiers", key)

    def write(self, words: str) -> None:
        """Type."""
        self._xdotool("type", "--delay", "8", words)

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True)

    def focus(self) -> Thing | None:
        """What has the focus; of a row the list it is in, at which Tab stops."""
        for tree in reversed(self.bus.trees()):
            focused = [thing for thing in tree.walk() if thing.is_focused]
            if focused:
                at = next(
                    (thing for thing in reversed(focused) if thing.has(FOCUSABLE)), focused[-1]
                )
                return at.parent if at.is_row else at
        return None

    def tab_to(self, name: str, role: str = "", back: bool = False, most: int = 80) -> Thing:
        """Press Tab until the focus is there."""
        for _ in range(most):
            at = self.focus()
            if at is not None and at.fits(name, role):
                return at
            self.key("shift+Tab" if back else "Tab")
        self.picture("stuck")
        raise AssertionError(f"no Tab leads to {role} {name!r}")

    def settle(self, seconds: float = 0.6) -> None:
        """Let animations and readers end, for a picture."""
        time.sleep(seconds)

    def picture(self, name: str) -> None:
        """Photograph the screen."""
        self.settle()
        path = self._pictures / f"{name}.png"
        subprocess.run(["import", "-window", "root", str(path)], env=self.environment, check=True)
        say(f"{name}: {self.clicks} clicks so far")

    def leave(self, name: str, words: str) -> None:
        """Leave a text beside the pictures."""
        (self._pictures / name).write_text(words + "\n", encoding="utf-8")
