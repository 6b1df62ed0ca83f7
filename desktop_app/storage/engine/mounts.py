"""On what kind of file system a folder lies, and whether SQLite may share memory between programs
there, as its write-ahead log asks for.

That log works on one computer only (sqlite.org/wal.html, "All processes using a database must be on
the same host computer"), and some file systems answer that they have it and fail at the first write.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

_TABLE = Path("/proc/self/mountinfo")
_ESCAPED = re.compile(r"\\([0-7]{3})")
_SHARED = re.compile(
    r"nfs\d*|cifs|smb\d*|smbfs|ncpfs?|afs|afpfs|9p|ceph|glusterfs|lustre|gfs2|ocfs2|davfs|webdav|"
    r"vboxsf|vmhgfs|prl_fs|virtiofs|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|gvfs|s3fs|glusterfs|"
    r"ceph(-fuse)?|smbnetfs|curlftpfs|vmhgfs-fuse|onedriver|google-drive-ocamlfuse|kio-fuse)"
)
"""Types of file systems, as mount(8) and `statfs` name them, whose files other computers write."""
_SURE = re.compile(
    r"ext[234]|xfs|btrfs|zfs|f2fs|bcachefs|jfs|reiserfs|nilfs2|tmpfs|ramfs|overlay|apfs|hfs"
)
"""Those of this computer on which the log is known to work."""
_REMOTE_DRIVE = 4
"""DRIVE_REMOTE of GetDriveTypeW (learn.microsoft.com, fileapi.h)."""


def type_in(table: str, path: str) -> str:
    """The type of the file system that holds `path`, an absolute path without links, by the text of
    a mountinfo table (proc_pid_mountinfo(5)); "" where none of its mounts does.
    """
    found, longest = "", -1
    for line in table.splitlines():
        before, dash, after = line.partition(" - ")
        parts = before.split(" ")
        if not dash or len(parts) < 5:
            continue
        place = _ESCAPED.sub(lambda code: chr(int(code[1], 8)), parts[4]).rstrip("/")
        # Of two on one place the later one is seen.
        if (path == place or path.startswith(f"{place}/")) and len(place) >= longest:
            found, longest = after.split(" ")[0], len(place)
    return found


def type_of(folder: Path) -> str:
    """The type of the file system that holds `folder`, or the next folder above that is there; "" where
    the system does not say, "network" for a drive of another computer on Windows.
    """
    place = os.path.realpath(folder)
    if sys.platform == "win32":
        return _windows_type(place)
    if sys.platform == "darwin":
        return _mac_type(place)
    try:
        return type_in(_TABLE.read_text("utf-8", "surrogateescape"), place)
    except OSError:
        return ""


def is_shared(kind: str) -> bool:
    """Whether files of that type of file system are written by other computers too."""
    return kind == "network" or _SHARED.fullmatch(kind) is not None


def journal_mode(folder: Path, opened: Callable[..., Any]) -> str:
    """SQLite's journal for a file in `folder`, where `opened` opens files: "wal", or "delete" where its shared memory is not safe,
    which on a file system that is neither known to be shared nor to be sound is tried out.
    """
    kind = type_of(folder)
    if _SURE.fullmatch(kind) or (not kind and sys.platform != "linux"):
        return "wal"
    if is_shared(kind):
        return "delete"
    return "wal" if _works(str(folder), opened) else "delete"


@lru_cache
def _works(folder: str, opened: Callable[..., Any]) -> bool:
    from desktop_app.storage.engine.log_probe import log_works

    return log_works(Path(folder), opened)


def _windows_type(place: str) -> str:  # pragma: no cover
    import ctypes

    drive = os.path.splitdrive(place)[0]
    windll = getattr(ctypes, "windll", None)
    if drive.startswith("\\\\") and not drive.startswith("\\\\?\\"):
        return "network"
    if windll is None or windll.kernel32.GetDriveTypeW(f"{drive}\\") != _REMOTE_DRIVE:
        return ""
    return "network"


def _mac_type(place: str) -> str:  # pragma: no cover
    """The name of the type as statfs(2) gives it: f_fstypename, 16 bytes at 72 of the structure with
    64-bit inodes (sys/mount.h of macOS).
    """
    import ctypes

    answer = ctypes.create_string_buffer(4096)
    library = ctypes.CDLL(None, use_errno=True)
    statfs = getattr(library, "statfs$INODE64", None) or library.statfs
    if statfs(os.fsencode(place), answer):
        return ""
    return answer.raw[72:88].split(b"\0")[0].decode("ascii", "replace")
