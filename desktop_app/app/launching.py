"""The command that starts this very program again."""

from __future__ import annotations

import sys
from pathlib import Path


def own_command(*arguments: str, folder: Path | None = None) -> list[str]:
    """Program and arguments; `folder` is the address book when it is not the user's usual one."""
    program = str(_without_console(Path(sys.executable)))
    start = [program] if getattr(sys, "frozen", False) else [program, "-m", "desktop_app.app.command_line"]
    place = [] if folder is None else ["--data-dir", str(folder)]
    return [*start, *place, *arguments]


def _without_console(program: Path) -> Path:
    """On Windows the twin that opens no console, as pythonw.exe is of python.exe and kithw.exe of kith.exe."""
    twin = program.with_name(f"{program.stem}w{program.suffix}")
    return twin if sys.platform == "win32" and twin.is_file() else program


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
    import os
    import subprocess

    subprocess.Popen(own_command("--demo"), env=os.environ.copy(), start_new_session=True)
