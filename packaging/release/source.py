"""The source as Python packages, and the manual: the same commit gives the same bytes."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
import tarfile
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

BACKEND = """
import sys
from setuptools import build_meta
target = sys.argv[1]  # setuptools puts its own there
build_meta.build_wheel(target)
build_meta.build_sdist(target)
"""


def python_packages(root: Path, target: Path, moment: int) -> None:
    """Put the wheel and the source archive of the last commit into `target`. Needs setuptools, and
    fetches nothing.
    """
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(moment), "PYTHONHASHSEED": "0"}
    with TemporaryDirectory() as place:
        # A folder of its own: setuptools would take what earlier builds left beside the source.
        subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", root, place], check=True)
        command = [sys.executable, "-c", BACKEND, str(target)]
        subprocess.run(command, cwd=place, env=environment, stdout=subprocess.DEVNULL, check=True)
    (made,) = target.glob("*.tar.gz")
    _settle(made, moment)


def _settle(path: Path, moment: int) -> None:
    """Write a source archive again without the clock and the user of this computer, which
    setuptools puts into it.
    """
    old = path.rename(path.with_suffix(".old"))
    with tarfile.open(old) as source:
        members = sorted(source.getmembers(), key=lambda entry: entry.name)
        _write(path, ((entry, source.extractfile(entry)) for entry in members), moment)
    old.unlink()


def pack(folder: Path, path: Path, moment: int) -> None:
    """Put a folder into `path`, a .tar.gz whose only top folder is called as the archive is."""
    name = path.name.removesuffix(".tar.gz")

    def entries() -> Iterable[tuple[tarfile.TarInfo, object]]:
        for file in sorted(item for item in folder.rglob("*") if item.is_file()):
            entry = tarfile.TarInfo(f"{name}/{file.relative_to(folder).as_posix()}")
            entry.size = file.stat().st_size
            with file.open("rb") as data:
                yield entry, data

    _write(path, entries(), moment)


def _write(path: Path, entries: Iterable[tuple[tarfile.TarInfo, object]], moment: int) -> None:
    # A name in the header of gzip would be that of this file and its folder.
    with (
        path.open("wb") as raw,
        gzip.GzipFile("", "wb", mtime=moment, fileobj=raw) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for entry, data in entries:
            entry.mtime, entry.uid, entry.gid, entry.uname, entry.gname = moment, 0, 0, "", ""
            entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
            entry.pax_headers = {}
            tar.addfile(entry, data)  # type: ignore[arg-type]
