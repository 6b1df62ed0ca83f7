"""Whose process is at the other end of a local socket, as the kernel knows it."""

from __future__ import annotations

import sys


def is_own(descriptor: int) -> bool:
    """Whether the process that connected to this socket is of the user this one is of.

    A pipe of Windows has a list of who may open it, which is its owner alone.
    """
    if sys.platform == "win32":
        return True
    import os

    try:
        return _user_of(descriptor) == os.getuid()
    except (OSError, ValueError):
        return False


def _user_of(descriptor: int) -> int:
    """The number of the user; raises OSError and ValueError."""
    import os
    import socket
    import struct

    with socket.socket(fileno=os.dup(descriptor)) as line:
        if sys.platform == "linux":
            # socket(7): struct ucred is pid, uid, gid.
            found = line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
            return int(struct.unpack("3i", found)[1])
        # unix(4) of macOS and the BSDs: LOCAL_PEERCRED of level 0 gives struct xucred, which
        # begins with a version and the user.
        found = line.getsockopt(0, 1, 76)
        return int(struct.unpack("Ii", found[:8])[1])
