"""The name of this computer's time zone, without Qt."""

from __future__ import annotations

import os
from pathlib import Path


def local_zone_name() -> str:
    """The IANA name from TZ or the system's own file, "" when neither tells."""
    named = os.environ.get("TZ", "").lstrip(":")
    if "/" in named and not named.startswith("/"):
        return named
    try:
        target = str(Path("/etc/localtime").resolve())
    except OSError:
        return ""
    _, found, name = target.partition("zoneinfo/")
    return name.removeprefix("posix/") if found else ""
