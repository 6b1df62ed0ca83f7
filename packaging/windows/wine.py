"""Windows programs on Debian: a Wine prefix of our own, with what Qt needs and Wine lacks."""

from __future__ import annotations

import os
import struct
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
WINE, SERVER = "/usr/lib/wine/wine64", "/usr/lib/wine/wineserver"
STUBS = ("icuuc", "mscms")
PATIENCE = 1800.0
"""Seconds until a program that hangs is ended; freezing takes ten minutes on a busy machine."""


class Wine:
    """A prefix: a folder that is a Windows computer's disk and registry."""

    def __init__(self, prefix: Path) -> None:
        self.prefix = prefix.resolve()
        self._environment = os.environ | {
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            # No questions about .NET and Gecko, no entries in the menu of whoever builds; our own
            # mscms.dll.
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=;mscms=n",
        }

    def create(self) -> None:
        """Make the prefix, if there is none yet, and lay the stubs into its system folder."""
        system = self.prefix / "drive_c" / "windows" / "system32"
        if (system / "icuuc.dll").exists():
            return
        self.prefix.mkdir(parents=True, exist_ok=True)
        self.run("wineboot", "--init")
        self.run("winecfg", "-v", "win10")
        self.run("reg", "add", r"HKCU\Control Panel\Desktop\WindowMetrics", "/v", "MessageFont", "/t", "REG_BINARY", "/d",
                 _logfont("DejaVu Sans"), "/f")  # fmt: skip
        self.wait()
        for name in STUBS:
            source, target = HERE / "stubs" / f"{name}.c", system / f"{name}.dll"
            target.unlink(missing_ok=True)
            subprocess.run(
                ["x86_64-w64-mingw32-gcc", "-shared", "-Os", "-s", "-o", target, source], check=True
            )

    def run(
        self, *command: str | Path, check: bool = True, cwd: Path | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a program to its end and keep what it says; raises SystemExit with that when its
        status is not 0.
        """
        # Python under Wine dies of "Invalid handle" without an input, or where its output is no
        # pipe.
        done = subprocess.run(
            [WINE, *map(str, command)],
            cwd=cwd,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            timeout=PATIENCE,
            check=False,
        )
        if check and done.returncode:
            raise SystemExit(
                f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout[-3000:]}"
            )
        return done

    def start(self, *command: str | Path) -> subprocess.Popen[bytes]:
        """Start a program that goes on running; `stop` ends it."""
        pipes = {
            "stdin": subprocess.DEVNULL,
            "stdout": subprocess.DEVNULL,
            "stderr": subprocess.DEVNULL,
        }
        return subprocess.Popen([WINE, *map(str, command)], env=self._environment, **pipes)

    def set(self, name: str, value: str | None) -> None:
        """Set a variable of the environment for programs that are run from now on, or with None
        take it away.
        """
        self._environment.pop(name, None)
        if value is not None:
            self._environment[name] = value

    def tell(self, window: str, message: int, event: int) -> None:
        """Post a message with its first number to the window of that class, as Windows itself
        does.
        """
        program = self.path("tell.exe")
        if not program.exists():
            compiler = ["x86_64-w64-mingw32-gcc", "-Os", "-s", "-municode", "-o", program]
            subprocess.run([*compiler, HERE / "tell.c"], check=True)
        self.run(program, window, str(message), str(event))

    def wait(self) -> None:
        """Wait until no program runs in the prefix any more, and what it keeps is written."""
        subprocess.run([SERVER, "--wait"], env=self._environment, check=True, timeout=PATIENCE)

    def stop(self) -> None:
        """End every program in the prefix."""
        subprocess.run([SERVER, "--kill"], env=self._environment, check=False)

    def path(self, *parts: str) -> Path:
        """Where a path below C: lies here."""
        return self.prefix.joinpath("drive_c", *parts)


def _logfont(name: str) -> str:
    """A font as Windows keeps it (LOGFONTW, in hex). Windows' own is not there, and Wine would take
    one with serifs.
    """
    numbers = struct.pack("<5i8B", -12, 0, 0, 0, 400, 0, 0, 0, 1, 0, 0, 0, 0)
    return (numbers + name.encode("utf-16-le").ljust(64, b"\0")).hex()
