"""An earlier Kith to come from: its package, and an address book of the first format."""

from __future__ import annotations

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import tree

from desktop_app.storage.engine.selftest import make_first_format

VERSION = "0.0.9-1"
PERSON = "Ana Sousa"
LEFTOVER = "usr/lib/kith/lib/only-in-the-earlier-version.txt"


def package(today: Path) -> Path:
    """Today's package under the earlier number, with a file that is gone today."""
    folder = tree.fresh("deb-earlier")
    subprocess.run(["dpkg-deb", "-R", today, folder / "kith"], check=True)
    (folder / "kith" / LEFTOVER).write_text("To be taken away.\n")
    control = folder / "kith" / "DEBIAN" / "control"
    control.write_text(
        control.read_text(encoding="utf-8").replace(
            f"Version: {tree.__version__}-1", f"Version: {VERSION}"
        )
    )
    subprocess.run(["dpkg-deb", "-Zgzip", "-z1", "--root-owner-group", "--build", folder / "kith", folder / "old.deb"],
                   check=True, stdout=subprocess.DEVNULL)  # fmt: skip
    shutil.rmtree(folder / "kith")
    return folder / "old.deb"


def address_book(folder: Path) -> None:
    """One person, in a file as the first version of the schema had it."""
    now = datetime.now(UTC).isoformat()
    person = {"uid": "ana", "display_name": PERSON, "given": "Ana", "family": "Sousa", "sort_key": "ana sousa",
              "family_key": "sousa ana", "created_at": now, "updated_at": now}  # fmt: skip
    db = make_first_format(folder)
    db.run(
        f"INSERT INTO person ({', '.join(person)}) VALUES ({', '.join('?' * len(person))})",
        tuple(person.values()),
    )
    db.close()
