"""Handing what a start asks to the Kith that has the address book open, without loading Qt: the
click is answered at once.

One message a connection, to the socket (on Windows the pipe) of `SingleInstance`: a line with the
number of bytes that follow, a line with the token by which the desktop lets the window come forward,
then the message, in UTF-8. It is answered by `HEARD`, so a window that hangs is noticed. The token is
the one of Wayland's xdg-activation.

Or the line `KEY_WANTED` alone, of a command that would else ask for the passphrase. It is answered by
a line: the key in hexadecimal, or nothing while that Kith is locked.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

LOCK_NAME = "kith.lock"
WAIT = 8.0
"""Seconds the other one may take to say that it heard."""
HEARD = b"heard\n"
KEY_WANTED = b"key\n"
KEY_WAIT = 2.0
"""Seconds a command waits for the key before it asks for the passphrase."""
LONGEST_ANSWER = 256
LONGEST = 4_000_000
"""Bytes; more than a command line can hold."""
TOKEN = "XDG_ACTIVATION_TOKEN"
"""The variable in which a desktop gives the token, and in which Qt looks for it."""


def address(folder: Path) -> Path:
    """Where the Kith that has `folder` open listens."""
    if sys.platform == "win32":
        return Path(r"\\.\pipe", _name(folder))
    return private_name(folder)


def private_name(folder: Path) -> Path:
    """Where something about `folder` may lie that is this user's alone, and of this computer."""
    if sys.platform == "win32":
        import tempfile

        return Path(tempfile.gettempdir(), _name(folder))
    return _private_place() / _name(folder)


def _name(folder: Path) -> str:
    from hashlib import sha256

    return f"kith-{sha256(os.fsencode(folder.resolve())).hexdigest()[:16]}"


if sys.platform != "win32":

    def _private_place() -> Path:
        """A folder that is the user's alone, so that nobody else can take the name of the socket: of a
        Flatpak the one its sandboxes share, else that of the session, else one of our own.
        """
        session = Path(os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}")
        flatpak = os.environ.get("FLATPAK_ID")
        if flatpak:
            return session / "app" / flatpak
        if _is_private(session):
            return session
        temporary = Path(os.environ.get("TMPDIR") or "/tmp", f"kith-{os.getuid()}")  # noqa: S108
        for own in (temporary, Path.home() / ".cache" / "kith-run"):
            with suppress(OSError):
                make_private(own)
            if _is_private(own):
                return own
        return temporary

    def _is_private(folder: Path) -> bool:
        """Whether it is a folder of the user that nobody else can enter."""
        try:
            found = folder.lstat()
        except OSError:
            return False
        private = stat.S_ISDIR(found.st_mode) and not found.st_mode & 0o077
        return private and found.st_uid == os.getuid()


class UnansweredError(OSError):
    """The Kith that has the address book open listens, and does not answer: it hangs."""


def hand_over(folder: Path, message: str, patience: float = WAIT) -> bool:
    """Give `message`, perhaps empty, to the Kith that has `folder` open; False when none takes
    it. Raises UnansweredError when it says nothing for `patience` seconds; then it never acts on the
    message.
    """
    if not (folder / LOCK_NAME).exists():
        return False
    said = f"{os.environ.get(TOKEN, '')}\n{message}".encode("utf-8", "surrogateescape")[:LONGEST]
    try:
        return _say(address(folder), b"%d\n%b" % (len(said), said), patience) == HEARD
    except TimeoutError as error:
        raise UnansweredError(0, "another Kith has it open and hangs") from error
    except OSError:
        return False


def ask_key(folder: Path, patience: float = KEY_WAIT) -> bytes | None:
    """The key of the encrypted address book in `folder`, of the Kith that has it open: b"" when that
    is locked or does not answer within `patience` seconds, None when there is no such Kith.
    """
    if not (folder / LOCK_NAME).exists():
        return None
    try:
        return bytes.fromhex(_say(address(folder), KEY_WANTED, patience).decode("ascii"))
    except (TimeoutError, ValueError):
        return b""
    except OSError:
        return None


def make_private(folder: Path) -> None:
    """Make a folder, and those above it that are missing, for its owner only; raises OSError."""
    for missing in reversed([place for place in folder.parents if not place.exists()]):
        missing.mkdir(mode=0o700, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)


def _say(place: Path, said: bytes, patience: float) -> bytes:
    """The line that is answered, b"" for none; raises OSError, TimeoutError among them."""
    if sys.platform == "win32":
        return _in_time(lambda: _say_to_pipe(place, said), patience)
    import socket

    if place.stat().st_uid != os.getuid():
        raise PermissionError("somebody else listens there")
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(patience)
        line.connect(os.fsencode(place))
        line.sendall(said)
        answer = b""
        while not answer.endswith(b"\n") and (more := line.recv(LONGEST_ANSWER)):
            answer += more
        return answer


def _say_to_pipe(place: Path, said: bytes) -> bytes:
    with place.open("r+b", buffering=0) as pipe:
        while said:
            said = said[pipe.write(said) :]
        return pipe.read(LONGEST_ANSWER)


def _in_time(work: Callable[[], bytes], patience: float) -> bytes:
    """Do it on a thread that is left behind when it takes too long: nothing else ends a write to a
    pipe nobody reads.

    Raises OSError, TimeoutError among them.
    """
    from threading import Thread

    faults: list[OSError] = [TimeoutError(0, "nobody listens")]
    answers: list[bytes] = []

    def run() -> None:
        try:
            answers.append(work())
        except OSError as error:
            faults[:] = [error]
        else:
            faults.clear()

    thread = Thread(target=run, daemon=True)
    thread.start()
    thread.join(patience)
    if faults:
        raise faults[0]
    return answers[0]


def whole(said: bytes) -> bytes | None:
    """What was said, without the number of its bytes; None while some of it is still to come."""
    count, separator, rest = said[: LONGEST + 32].partition(b"\n")
    if not separator or not count.isdigit() or len(rest) < int(count[:12]):
        return None
    return rest


def taken(said: bytes) -> str:
    """The message of what was said; the token goes where Qt finds it when the window is next
    brought forward.
    """
    token, _, message = said[:LONGEST].decode("utf-8", "surrogateescape").partition("\n")
    if token:
        os.environ[TOKEN] = token
    return message
