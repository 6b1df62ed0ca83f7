"""One place may speak with the internet, and only a click leads there."""

from __future__ import annotations

import re
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "desktop_app"
NETWORK = re.compile(
    r"QNetwork\w+|Q(Tcp|Udp|Ssl|Web)Socket|AF_INET|\b(urllib\.request|http\.client|import socket|smtplib|ftplib|httpx|requests)\b"
)


def test_only_the_list_of_releases_is_ever_asked_for() -> None:
    found = {
        (path.relative_to(PACKAGE).as_posix(), found.group())
        for path in PACKAGE.rglob("*.py")
        for found in NETWORK.finditer(path.read_text("utf-8"))
    }
    # A start speaks with the Kith that is open through a socket that is a file.
    local = ("system/handing_over.py", "system/peers.py")
    assert {
        place for place, word in found if (place in local, word) != (True, "import socket")
    } == {"system/releases.py"}


def test_only_one_place_makes_what_asks() -> None:
    users = [
        path
        for path in PACKAGE.rglob("*.py")
        if "import Releases" in path.read_text(encoding="utf-8")
    ]
    assert [path.relative_to(PACKAGE).as_posix() for path in users] == ["app/window_requests.py"]
