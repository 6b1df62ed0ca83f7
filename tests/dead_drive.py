"""A drive that does not answer: whoever looks into its folder waits until it is taken away, as with
a server that has gone.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_DEVICE = "/dev/fuse"
_LET_GO = 2
"""MNT_DETACH of umount2(2)."""


@contextmanager
def dead_drive(folder: Path) -> Iterator[Path]:
    """Put one in place of `folder` for a while; skips the test where this is not allowed, as it
    needs Linux and its administrator.

    It is a file system in user space (fuse(4), mount(2)) whose program never reads a question.
    """
    if sys.platform != "linux" or not os.access(_DEVICE, os.W_OK):
        pytest.skip("no file systems in user space")
    system, place = ctypes.CDLL(None, use_errno=True), os.fsencode(folder)
    device = os.open(_DEVICE, os.O_RDWR)
    how = f"fd={device},rootmode=40000,user_id=0,group_id=0"
    try:
        if system.mount(b"dead", place, b"fuse", 0, how.encode()):
            pytest.skip(f"no mounting: {os.strerror(ctypes.get_errno())}")
        try:
            yield folder
        finally:
            system.umount2(place, _LET_GO)
    finally:
        os.close(device)
