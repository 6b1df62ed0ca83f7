"""What every Linux package holds, laid out as it lies under /usr."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging" / "linux")]

import share  # noqa: E402

from desktop_app import APP_ID, __version__  # noqa: E402

DIST = ROOT / "dist"
MAINTAINER = "The Kith project <kith-desktop@users.noreply.github.com>"
HOME_PAGE = "https://github.com/kith-desktop/kith"
PACKAGES = {"rpmbuild": "rpm", "dpkg-shlibdeps": "dpkg-dev"}
"""The packages of Debian that have a program, where they are called otherwise."""
SUMMARY = "address book that remembers"
DESCRIPTION = """Who people are, what passed between you, and when it is time to be in touch
again: a timeline with everybody, rhythms for those who matter, reminders that
come also while the window is closed, vCard files in and out. It runs on your
own computer, and your people stay there."""

__all__ = [
    "APP_ID",
    "DESCRIPTION",
    "DIST",
    "HOME_PAGE",
    "MAINTAINER",
    "ROOT",
    "SUMMARY",
    "__version__",
]


def moment() -> int:
    """The time written into packages, seconds since 1970: SOURCE_DATE_EPOCH, else now."""
    return int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))


def bundle(mode: str) -> Path:
    """The bundle `make` has built in that mode."""
    found = ROOT / "build" / mode / "kith"
    if not (found / "kith").is_file():
        raise SystemExit(f"{found} is not built; make build/{mode}/kith/kith does it.")
    return found


def fresh(name: str) -> Path:
    """An empty folder under build/ for one package."""
    folder = ROOT / "build" / "packages" / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def lay_out(usr: Path, mode: str, *, debian: bool = False) -> None:
    """Fill `usr`: the bundle in lib/kith, the command in bin, all else in share."""
    shutil.copytree(bundle(mode), usr / "lib" / "kith", symlinks=True)
    (usr / "bin").mkdir()
    (usr / "bin" / "kith").symlink_to("../lib/kith/kith")
    share.lay_out(usr / "share", debian=debian)


def tidy(folder: Path) -> None:
    """One mode for programs, one for all else, one time for everything: the same source gives the
    same package.
    """
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_program(path) else 0o644)
        os.utime(path, (moment(), moment()), follow_symlinks=False)


def _is_program(path: Path) -> bool:
    return path.suffix == ".sh" or (
        path.name == "kith" and path.parent.name != "completions" and is_elf(path)
    )


def is_elf(path: Path) -> bool:
    """Whether a file is a program or a library."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def elf_files(folder: Path) -> Iterator[Path]:
    """Programs and libraries, without the plugins that are loaded only where the desktop has GTK, or
    the system prints with CUPS.
    """
    where_there = ("libqgtk3.so", "libcupsprintersupport.so")
    return (
        path for path in sorted(folder.rglob("*")) if is_elf(path) and path.name not in where_there
    )


def run(*command: object, **more: object) -> str:
    """Run a program and give what it printed; its complaints are shown. Where it is not installed, the
    whole program ends with a sentence that says what to install.
    """
    program = str(command[0])
    if shutil.which(program) is None:
        package = PACKAGES.get(program, program)
        raise SystemExit(f"{program} is not installed: apt-get install {package}")
    done = subprocess.run(
        [str(part) for part in command], stdout=subprocess.PIPE, text=True, check=True, **more
    )
    return done.stdout
