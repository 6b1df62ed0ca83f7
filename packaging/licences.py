"""Gather the licences of all that travels in a bundle: `python packaging/licences.py FOLDER [SYSTEM
LIBRARY…]`.

Texts come from the packages' own metadata; those a package does not carry lie in
packaging/licences. For libraries taken from the system, the copyright files of their Debian
packages are copied.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
OWN = {
    "Kith.txt": ROOT / "LICENSE",
    "Lucide.txt": ROOT / "resources" / "icons" / "LICENSE-lucide.txt",
    "Places.txt": ROOT / "resources" / "places" / "LICENSE-places.txt",
    "Word frequencies.txt": ROOT / "resources" / "matching" / "LICENSE-frequencies.txt",
}
QT = ("PySide6-Essentials", "shiboken6")
"""Packages that carry no text of their own; Qt.txt speaks for them."""


def gather(folder: Path, system_libraries: Iterable[str] = ()) -> None:
    """Fill `folder` anew. Raises FileNotFoundError when a text that must travel is missing."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(Path(__file__).with_name("licences"), folder)
    for name, source in {**OWN, "Python.txt": _python_licence()}.items():
        shutil.copyfile(source, folder / name)
    _name_qt(folder / "Qt.txt")
    lines = [_copy_package(name, folder) for name in sorted(_packages(), key=str.lower)]
    lines += _copy_system(system_libraries, folder)
    with (folder / "README.txt").open("a", encoding="utf-8") as readme:
        readme.write("".join(f"  {line}\n" for line in lines))


def _python_licence() -> Path:
    places = [
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
    ]
    places.append(Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright"))
    found = next((place for place in places if place.is_file()), None)
    if found is None:
        raise FileNotFoundError(f"Python's licence is in none of {', '.join(map(str, places))}")
    return found


def _name_qt(notice: Path) -> None:
    from PySide6 import __version__ as pyside
    from PySide6.QtCore import qVersion

    minor = qVersion().rpartition(".")[0]
    text = notice.read_text(encoding="utf-8")
    notice.write_text(text.format(qt=qVersion(), minor=minor, pyside=pyside), encoding="utf-8")


def _packages() -> Iterator[str]:
    """What the program needs at run time on this system: its declared dependencies and theirs."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = [*project["dependencies"], *project["optional-dependencies"]["qr"]]
    found, waiting = set(), [Requirement(line) for line in lines]
    while waiting:
        wanted = waiting.pop()
        if wanted.name not in found and (
            wanted.marker is None or wanted.marker.evaluate({"extra": ""})
        ):
            found.add(wanted.name)
            waiting += [Requirement(line) for line in metadata.requires(wanted.name) or ()]
    yield from found.difference(QT)


def _copy_package(name: str, folder: Path) -> str:
    files = [file for file in metadata.files(name) or () if _is_licence(str(file))]
    if not files:
        raise FileNotFoundError(f"{name} carries no licence text; put one into packaging/licences")
    target = folder / f"{name}.txt"
    target.write_text(
        "\n\n".join(file.read_text(encoding="utf-8") for file in files), encoding="utf-8"
    )
    return f"{name} {metadata.version(name)}: {target.name}"


def _is_licence(path: str) -> bool:
    return (
        ".dist-info/" in path
        and re.search(r"(licen[cs]e|copying|notice)[^/]*$", path, re.IGNORECASE) is not None
    )


def _copy_system(libraries: Iterable[str], folder: Path) -> list[str]:
    owners = sorted({_owner(library) for library in libraries})
    for package in owners:
        shutil.copyfile(f"/usr/share/doc/{package}/copyright", folder / f"{package}.txt")
    return [f"{package}, from Debian: {package}.txt" for package in owners]


def _owner(library: str) -> str:
    """The Debian package a library belongs to; its recorded path may lack the /usr of today."""
    real = str(Path(library).resolve())
    for path in (library, real, real.removeprefix("/usr")):
        said = subprocess.run(["dpkg", "-S", path], capture_output=True, text=True, check=False)
        if said.returncode == 0:
            return said.stdout.partition(":")[0]
    raise FileNotFoundError(f"no package owns {library}, so its licence is not known")


if __name__ == "__main__":
    gather(Path(sys.argv[1]), sys.argv[2:])
