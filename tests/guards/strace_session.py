"""Run by hand: `python -m tests.guards.strace_session`. A whole session with hostile cards under
`strace`: nothing is connected to but local sockets, nothing is written but in the program's own
folders, and nothing is opened that a card names.

Needs `strace` and `Xvfb`; without them it says so and ends with status 77.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.guards.canaries import found_in
from tests.guards.hostile import CARDS, OTHERS
from tests.guards.making import NEIGHBOUR, SECRET

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("strace", "Xvfb")
SKIPPED = 77
_CONNECT = re.compile(r"connect\(\d+(?:<[^>]*>)?, \{sa_family=(\w+)(?:, sun_path=@?\"([^\"]*)\")?")
_OPENED = re.compile(r"openat\((?:AT_FDCWD|\d+)(?:<[^>]*>)?, \"([^\"]*)\", ([A-Z_|]+)")
_WRITES = re.compile("O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND")
_DEVICES = (
    "/dev/null",
    "/dev/shm/",
    "/dev/dri/",
    "/dev/tty",
    "/dev/pts/",
    "/proc/self/",
    "/proc/thread-self/",
)
"""What programs open for writing and keep nothing in."""
_PLACES = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR", "HOME")


def main() -> int:
    """Live the session and tell what was seen; the exit status is 1 when anything was wrong."""
    if missing := [name for name in NEEDED if shutil.which(name) is None]:
        _say(f"skipped: {', '.join(missing)} not installed")
        return SKIPPED
    with tempfile.TemporaryDirectory(prefix="kith-session-") as folder:
        place = Path(folder)
        cards = _cards(place)
        environment = _environment(place, cards)
        screen = _screen(environment)
        begun = time.monotonic()
        try:
            said = _lived(place, environment)
        finally:
            screen.terminate()
            screen.wait()
        _say(f"{' '.join(said.split())} ({time.monotonic() - begun:.0f} s)")
        faults = [] if "lived to the end" in said else ["the session did not end by itself"]
        faults += _looked_at(place, cards)
    for fault in faults:
        _say(f"WRONG: {fault}")
    return 1 if faults else 0


def _cards(place: Path) -> Path:
    cards = place / "hostile"
    cards.mkdir()
    for case in CARDS + OTHERS:
        if not case.large:
            case.make(cards / f"{case.name.replace('/', '_')}{case.suffix}")
    return cards


def _environment(place: Path, cards: Path) -> dict[str, str]:
    """Folders of its own for all that is kept, and an xdg-open that only notes what it is given."""
    environment = {**os.environ, "SESSION_IMPORTS": str(cards), "QT_QPA_PLATFORM": "xcb"}
    for name in _PLACES:
        (place / name.lower()).mkdir(mode=0o700)
        environment[name] = str(place / name.lower())
    programs = place / "bin"
    programs.mkdir()
    opener = programs / "xdg-open"
    opener.write_text(f'#!/bin/sh\necho "$1" >> {place}/tmpdir/opened\n')
    opener.chmod(0o700)
    environment["PATH"] = f"{programs}:{environment['PATH']}"
    environment["PYTHONPATH"] = str(ROOT)
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    for name in ("DBUS_SESSION_BUS_ADDRESS", "WAYLAND_DISPLAY"):
        environment.pop(name, None)
    return environment


def _screen(environment: dict[str, str]) -> subprocess.Popen[bytes]:
    read, write = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        environment["DISPLAY"] = ":" + told.readline().strip()
    return screen


def _lived(place: Path, environment: dict[str, str]) -> str:
    program = [sys.executable, "-m", "tests.guards.session_window"]
    done = subprocess.run(
        [
            "strace",
            "-f",
            "-qq",
            "-s",
            "4096",
            "-e",
            "trace=connect,openat",
            "-o",
            place / "trace",
            *program,
        ],
        cwd=place,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=1800,
        check=False,
    )
    return done.stdout


def _looked_at(place: Path, cards: Path) -> list[str]:
    """What the trace and the folders show that was not to be."""
    faults, families, written, opened = list[str](), Counter[str](), Counter[str](), 0
    for line in (place / "trace").read_text(encoding="utf-8", errors="replace").splitlines():
        if found := _CONNECT.search(line):
            families[found[1]] += 1
            if found[1] not in ("AF_UNIX", "AF_LOCAL"):
                faults.append(line)
        elif found := _OPENED.search(line):
            opened += 1
            path = os.path.normpath(place / found[1])
            if path == SECRET or path.startswith("/etc/passwd/"):
                faults.append(f"a path named in a card was opened: {line}")
            if _WRITES.search(found[2]):
                kept = _where(path, place, cards)
                written[kept or path] += 1
                if not kept:
                    faults.append(f"opened for writing: {line}")
    links = place / "tmpdir" / "opened"
    given = links.read_text().splitlines() if links.exists() else []
    faults += [f"a link was opened: {link}" for link in given if not _is_good(link)]
    log = b"".join(path.read_bytes() for path in place.rglob("kith.log*"))
    if found_in(log, NEIGHBOUR):
        faults.append("a name is in the log")
    _say(f"connected: {dict(families) or 'nothing'}")
    _say(f"opened: {opened}; for writing: {dict(written)}")
    _say(f"links given to the system: {len(given)}; bytes of the log: {len(log)}")
    return faults


def _where(path: str, place: Path, cards: Path) -> str:
    """The folder of the program's own that a path is in, "" for none; nobody writes to the cards."""
    if path.startswith(str(cards)):
        return ""
    if path.startswith(_DEVICES):
        return "devices"
    inside = path.startswith(f"{place}/")
    return Path(path).relative_to(place).parts[0] if inside else ""


def _is_good(link: str) -> bool:
    return link.startswith(("http://", "https://", "mailto:", "tel:")) and "@evil" not in link


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
