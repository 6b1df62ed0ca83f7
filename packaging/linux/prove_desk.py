"""A screen with a window manager, a tray and notices, outside of the systems that are proved: they
stay pristine.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

NEEDED = {"Xvfb": "xvfb", "openbox": "openbox", "trayer": "trayer", "dunst": "dunst", "xdotool": "xdotool",
          "import": "imagemagick", "xprop": "x11-utils", "dbus-daemon": "dbus"}  # fmt: skip
PATIENCE = 60
"""Seconds anything may take to be seen."""
STILL = 4
"""Looks in a row at which a screen shows the same when nothing on it moves any more."""
WINDOW = "^Kith( [(][0-9]+[)])?$"
"""The title of the window, with the number of things that wait, if any."""
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "busconfig.dtd">
<busconfig><type>session</type><listen>unix:abstract={name}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>"""


class Desk:
    """Sockets are abstract ones, which are seen also from where another folder is the root."""

    def __init__(self) -> None:
        self._place = tempfile.TemporaryDirectory(prefix="kith-desk-")
        self._running: list[subprocess.Popen[bytes]] = []
        self.environment = {"QT_QPA_PLATFORM": "xcb"}
        self._screen()
        self._bus()
        for command in (
            ["openbox"],
            ["dunst", "-config", "/dev/null"],
            [
                "trayer",
                "--edge",
                "bottom",
                "--align",
                "right",
                "--widthtype",
                "request",
                "--height",
                "28",
            ],
        ):
            self._start(*command)
        self.until(
            lambda: "window id" in self.tool("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"),
            "a window manager",
        )
        self.until(lambda: self.tool("dunstctl", "count", "displayed"), "a notification service")
        self.tool("xsetroot", "-solid", "#5b6b7a")

    def _start(self, *command: str, **more: object) -> subprocess.Popen[bytes]:
        silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL} | more
        process = subprocess.Popen(command, env=os.environ | self.environment, **silent)
        self._running.append(process)
        return process

    def _screen(self) -> None:
        read, write = os.pipe()
        self._start(
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            "1440x900x24",
            "-nolisten",
            "tcp",
            pass_fds=(write,),
        )
        os.close(write)
        with os.fdopen(read) as told:
            self.environment["DISPLAY"] = ":" + told.readline().strip()

    def _bus(self) -> None:
        config = Path(self._place.name) / "bus.conf"
        config.write_text(BUS.format(name=f"kith-proof-{os.getpid()}"))
        daemon = self._start(
            "dbus-daemon",
            f"--config-file={config}",
            "--nofork",
            "--print-address=1",
            stdout=subprocess.PIPE,
        )
        assert daemon.stdout is not None
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().decode().strip()
        daemon.stdout.close()

    def tool(self, *command: str) -> str:
        """Run a tool on this screen; gives what it printed."""
        return subprocess.run(
            command,
            env=os.environ | self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        ).stdout

    def until(self, seen: Callable[[], object], what: str) -> None:
        """Wait until something is seen; raises TimeoutError when it does not come."""
        deadline = time.monotonic() + PATIENCE
        while not seen():
            if time.monotonic() > deadline:
                raise TimeoutError(f"{what} did not come")
            time.sleep(0.1)

    def windows(self, title: str = WINDOW) -> list[str]:
        """The windows to be seen under that title."""
        return self.tool("xdotool", "search", "--onlyvisible", "--name", title).split()

    def window(self, title: str = WINDOW) -> str:
        """The window of that title, once it is there and active."""
        self.until(lambda: self.windows(title), f"a window called {title}")
        found = self.windows(title)[-1]
        self.tool("xdotool", "windowactivate", "--sync", found)
        return found

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self.tool("xdotool", "key", "--delay", "120", *keys)

    def notices(self) -> int:
        """How many notices are on the screen."""
        said = self.tool("dunstctl", "count", "displayed")
        if not said:
            raise RuntimeError("the notification service does not answer")
        return int(said)

    def picture(self, file: Path) -> None:
        """Photograph the screen once nothing on it moves any more."""
        file.parent.mkdir(parents=True, exist_ok=True)
        before, same = "", 0
        for _ in range(40):
            time.sleep(0.25)
            self.tool("import", "-window", "root", str(file))
            now = self.tool("identify", "-format", "%#", str(file))
            same = same + 1 if now == before else 0
            if same == STILL:
                return
            before = now

    def close(self) -> None:
        """End all that was started here."""
        for process in reversed(self._running):
            process.terminate()
        for process in reversed(self._running):
            process.wait(10)
        self._place.cleanup()
