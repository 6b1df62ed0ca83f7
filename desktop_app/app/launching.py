"""The command that starts this very program again."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def own_command(*arguments: str, folder: Path | None = None) -> list[str]:
    """Program and arguments; `folder` is the address book when it is not the user's usual one."""
    frozen = getattr(sys, "frozen", False)
    start = (
        [_window_program()] if frozen else [sys.executable, "-m", "desktop_app.app.command_line"]
    )
    place = [] if folder is None else ["--data-dir", str(folder)]
    return [*start, *place, *arguments]


READ = "--read"
"""What a Kith is started with that only reads foreign files for another; no part of the help."""


def reader_command() -> list[str]:
    """What starts `services/reading/child.py`: on Windows the program with a console, for only that
    has a standard input; none is shown.
    """
    return [*_this_program(), READ]


def _this_program() -> list[str]:
    if not getattr(sys, "frozen", False):
        # -P: no module is taken from the folder one happens to be in, among what was downloaded.
        return [sys.executable, "-P", "-m", "desktop_app.app.command_line"]
    if sys.platform == "win32":
        return [str(Path(sys.executable).with_name("kith.exe"))]
    return [sys.executable]


def _window_program() -> str:
    """The bundle's program that opens the window; on Windows the one beside `kith.exe` that opens
    no console with it.
    """
    if sys.platform == "win32":
        return str(Path(sys.executable).with_name("kithw.exe"))
    # An AppImage is mounted elsewhere at every start; its runtime says where the file itself is.
    return os.environ.get("APPIMAGE") or sys.executable


def short_command(*arguments: str, folder: Path | None = None) -> str:
    """The same as one types it: by its short name where the shell finds it."""
    import shlex
    import shutil
    import subprocess

    command = own_command(*arguments, folder=folder)
    if folder is None and shutil.which("kith") is not None:
        command = ["kith", *arguments]
    return subprocess.list2cmdline(command) if sys.platform == "win32" else shlex.join(command)


def open_sample() -> None:
    """Open the sample people in a program of their own, so that they never mix with the user's."""
    import subprocess

    subprocess.Popen(own_command("--demo"), env=os.environ.copy(), start_new_session=True)
