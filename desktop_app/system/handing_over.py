"""Handing what a start asks to the Kith that has the address book open, without loading Qt: the
click is answered at once.

One message a connection, to the socket (on Windows the pipe) of `SingleInstance`: a line with the
token by which the desktop lets the window come forward, then the message, in UTF-8. The token is
the one of Wayland's xdg-activation.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

LOCK_NAME = "kith.lock"
WAIT = 5.0
"""Seconds the other one may take to listen."""
LONGEST = 4_000_000
"""Bytes; more than a command line can hold."""
TOKEN = "XDG_ACTIVATION_TOKEN"
"""The variable in which a desktop gives the token, and in which Qt looks for it."""


def address(folder: Path) -> Path:
    """Where the Kith that has `folder` open listens."""
    from hashlib import sha256

    name = f"kith-{sha256(os.fsencode(folder.resolve())).hexdigest()[:16]}"
    return Path(r"\\.\pipe" if sys.platform == "win32" else _shared_place(), name)


def _shared_place() -> str:
    """The folder all sandboxes of a Flatpak share; elsewhere the temporary one."""
    flatpak = os.environ.get("FLATPAK_ID")
    if flatpak:
        return f"{os.environ.get('XDG_RUNTIME_DIR', '')}/app/{flatpak}"
    return os.environ.get("TMPDIR") or "/tmp"  # noqa: S108


def hand_over(folder: Path, message: str) -> bool:
    """Give `message`, perhaps empty, to the Kith that has `folder` open; False when none takes
    it.
    """
    if not (folder / LOCK_NAME).exists():
        return False
    said = f"{os.environ.get(TOKEN, '')}\n{message}".encode("utf-8", "surrogateescape")[:LONGEST]
    try:
        _say(address(folder), said)
    except OSError:
        return False
    return True


def _say(place: Path, said: bytes) -> None:
    if sys.platform == "win32":
        _in_time(lambda: _say_to_pipe(place, said))
        return
    import socket

    if place.stat().st_uid != os.getuid():
        raise PermissionError("somebody else listens there")
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(WAIT)
        line.connect(os.fsencode(place))
        line.sendall(said)


def _say_to_pipe(place: Path, said: bytes) -> None:
    with place.open("r+b", buffering=0) as pipe:
        while said:
            said = said[pipe.write(said) :]


def _in_time(work: Callable[[], None]) -> None:
    """Do it on a thread that is left behind when it takes too long: nothing else ends a write to a
    pipe nobody reads.

    Raises OSError, TimeoutError among them.
    """
    from threading import Thread

    faults: list[OSError] = [TimeoutError(0, "nobody listens")]

    def run() -> None:
        try:
            work()
        except OSError as error:
            faults[:] = [error]
        else:
            faults.clear()

    thread = Thread(target=run, daemon=True)
    thread.start()
    thread.join(WAIT)
    if faults:
        raise faults[0]


def taken(said: bytes) -> str:
    """The message of what was said; the token goes where Qt finds it when the window is next
    brought forward.
    """
    token, _, message = said[:LONGEST].decode("utf-8", "surrogateescape").partition("\n")
    if token:
        os.environ[TOKEN] = token
    return message
