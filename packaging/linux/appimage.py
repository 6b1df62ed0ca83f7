"""Makes dist/kith-VERSION-ARCH.AppImage of the folder `make appdir` lays out: `python
packaging/linux/appimage.py`.

The tool and the program that an AppImage begins with are fetched from their makers' releases, and
used only when their bytes are those named here.
"""

from __future__ import annotations

import hashlib
import os
import platform
import subprocess
import sys
import urllib.request
from pathlib import Path

import tree

TOOLS = {
    "appimagetool": (
        "https://github.com/AppImage/appimagetool/releases/download/1.9.1/appimagetool-x86_64.AppImage",
        "ed4ce84f0d9caff66f50bcca6ff6f35aae54ce8135408b3fa33abfc3cb384eb0",
    ),
    "runtime": (
        "https://github.com/AppImage/type2-runtime/releases/download/20251108/runtime-x86_64",
        "2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d",
    ),
}


def fetch(folder: Path, name: str, address: str, digest: str) -> Path:
    """The file behind an address, executable. Raises SystemExit when it is not the one that is
    meant.
    """
    with urllib.request.urlopen(address, timeout=120) as answer:
        data = answer.read()
    found = hashlib.sha256(data).hexdigest()
    if found != digest:
        raise SystemExit(
            f"{address} is another file than the one that was looked at: its SHA-256 is {found}."
        )
    target = folder / name
    target.write_bytes(data)
    target.chmod(0o755)
    return target


def main() -> None:
    """Fetch, check and pack."""
    appdir = tree.ROOT / "build" / "packages" / "Kith.AppDir"
    folder = tree.fresh("appimage")
    tool, runtime = (fetch(folder, name, *wanted) for name, wanted in TOOLS.items())
    tree.DIST.mkdir(exist_ok=True)
    target = tree.DIST / f"kith-{tree.__version__}-{platform.machine()}.AppImage"
    # Mounting itself needs FUSE, which containers lack.
    environment = os.environ | {"ARCH": platform.machine(), "APPIMAGE_EXTRACT_AND_RUN": "1"}
    command = [tool, "--no-appstream", "--runtime-file", runtime, appdir, target]
    subprocess.run([str(part) for part in command], env=environment, check=True)
    sys.stdout.write(f"{target}\n")


if __name__ == "__main__":
    main()
