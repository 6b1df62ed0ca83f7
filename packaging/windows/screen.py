"""A private X server for programs that are looked at: nothing of it shows on the screen of whoever
runs this.
"""

from __future__ import annotations

import os
import re
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

SIZE = "1440x900x24"
PATIENCE = 90.0
"""Seconds a window may take to come or go; Wine on a busy machine is slow."""


class Screen:
    """Made with Xvfb, openbox, xdotool and ImageMagick; `end` stops what was started. Sets DISPLAY
    for all programs.
    """

    def __init__(self, pictures: Path) -> None:
        self._pictures = pictures
        pictures.mkdir(parents=True, exist_ok=True)
        read, write = os.pipe()
        server = [
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            SIZE,
            "-nolisten",
            "tcp",
            "-noreset",
        ]
        self._running = [subprocess.Popen(server, pass_fds=(write,), stderr=subprocess.DEVNULL)]
        os.close(write)
        with os.fdopen(read) as told:
            os.environ["DISPLAY"] = ":" + told.readline().strip()
        self._empty = self._look()
        self._running.append(subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL))

    def end(self) -> None:
        """Stop the window manager and the server."""
        for process in reversed(self._running):
            process.terminate()
            process.wait()

    def wait_for(self, title: str) -> None:
        """Wait for the window whose title fits this regular expression, and put it in front."""
        window = until(lambda: self.shows(title), f"no window “{title}”")[-1]
        # Wine draws its tray as a window, which takes the keyboard when it comes; nobody else asks
        # for it here.
        subprocess.run(
            ["xdotool", "windowactivate", "--sync", window], check=True, timeout=PATIENCE
        )

    def wait_gone(self, title: str) -> None:
        """Until no such window is there any more."""
        until(lambda: not self.shows(title), f"the window “{title}” stays")

    def press(self, title: str, *keys: str) -> None:
        """Press keys one after another, as xdotool calls them, in the window of that title."""
        for key in keys:
            self.wait_for(title)
            subprocess.run(["xdotool", "key", "--delay", "80", key], check=True)
            time.sleep(0.2)

    def type(self, title: str, text: str) -> None:
        """Type a text into the window of that title."""
        self.wait_for(title)
        subprocess.run(["xdotool", "type", "--delay", "80", text], check=True)

    def click(self, title: str, right: int, up: int) -> None:
        """Click so many pixels right of the left edge of a window and above its lower one; it is
        not put in front.
        """
        window = until(lambda: self.shows(title), f"no window “{title}”")[-1]
        told = subprocess.run(
            ["xdotool", "getwindowgeometry", "--shell", window],
            check=True,
            capture_output=True,
            text=True,
        )
        height = int(re.search(r"HEIGHT=(\d+)", told.stdout)[1])
        subprocess.run(
            [
                "xdotool",
                "mousemove",
                "--window",
                window,
                str(right),
                str(height - up),
                "click",
                "1",
            ],
            check=True,
        )

    def photograph(self, name: str) -> Path:
        """A picture of the whole screen, once anything is painted on it and three looks in a row
        show the same.
        """
        target, before, same = self._pictures / f"{name}.png", self._empty, 0
        deadline = time.monotonic() + PATIENCE
        while same < 2 and time.monotonic() < deadline:
            time.sleep(1)
            seen = self._look()
            same = same + 1 if seen == before != self._empty else 0
            before = seen
        subprocess.run(["import", "-window", "root", target], check=True)
        return target

    @staticmethod
    def _look() -> bytes:
        command = ["import", "-window", "root", "rgb:-"]
        return subprocess.run(command, check=True, capture_output=True).stdout

    @staticmethod
    def shows(title: str) -> list[str]:
        """The windows whose titles fit this regular expression, by number."""
        command = ["xdotool", "search", "--onlyvisible", "--name", title]
        found = subprocess.run(command, capture_output=True, text=True, check=False)
        return found.stdout.split()


def until(found: Callable[[], T], fault: str) -> T:
    """What `found` gives once that is something; raises SystemExit with `fault` when it takes too
    long.
    """
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if answer := found():
            return answer
        time.sleep(0.3)
    raise SystemExit(fault)
