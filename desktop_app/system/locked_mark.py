"""A mark that the Kith of a folder was locked since the computer was started: the keyring opens nothing
until somebody has typed the passphrase, though Kith be ended and started again.

An empty file in the private place of the session, beside the socket; one from before the computer
was started counts no more.
"""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from pathlib import Path

from desktop_app.system.handing_over import private_name

_ROUGHLY = 5.0
"""Seconds: the clock may be set a little after the start."""


def set_mark(folder: Path) -> None:
    """It was locked."""
    with suppress(OSError):
        _path(folder).touch(mode=0o600)


def take_mark(folder: Path) -> None:
    """It was unlocked."""
    with suppress(OSError):
        _path(folder).unlink(missing_ok=True)


def is_marked(folder: Path) -> bool:
    """Whether it was locked last, and not before the computer was started."""
    try:
        return _path(folder).stat().st_mtime > time.time() - _running() - _ROUGHLY
    except OSError:
        return False


def _path(folder: Path) -> Path:
    place = private_name(folder)
    return place.with_name(f"{place.name}.locked")


def _running() -> float:
    """Seconds since the computer was started, sleep among them."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        # What Python calls monotonic stands still there while the computer sleeps.
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()
