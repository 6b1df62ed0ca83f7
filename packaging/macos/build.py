"""Makes dist/kith-VERSION-macos-ARCH.dmg, on macOS: `python packaging/macos/build.py`.

It needs the packages of requirements-bundle.lock and requirements-release.lock. The program is
signed with no name, as PyInstaller does by itself, so macOS asks before it opens it for the first
time.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from desktop_app import __version__  # noqa: E402

WORK, DIST = ROOT / "build" / "macos", ROOT / "dist"


def main() -> None:
    """Bundle, let the bundle test itself, pack."""
    import dmgbuild

    folders = ["--workpath", WORK / "work", "--distpath", WORK]
    spec = [
        sys.executable,
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--clean",
        *folders,
        ROOT / "packaging" / "kith.spec",
    ]
    subprocess.run(
        [str(part) for part in spec], env=os.environ | {"PYTHONHASHSEED": "0"}, check=True
    )
    app = WORK / "Kith.app"
    subprocess.run(["codesign", "--verify", "--deep", "--strict", str(app)], check=True)
    subprocess.run([str(app / "Contents" / "MacOS" / "kith"), "--selftest"], check=True)
    DIST.mkdir(exist_ok=True)
    target = DIST / f"kith-{__version__}-macos-{platform.machine()}.dmg"
    settings = Path(__file__).with_name("dmg.py")
    dmgbuild.build_dmg(str(target), f"Kith {__version__}", str(settings), defines={"app": str(app)})
    sys.stdout.write(f"{target}\n")


if __name__ == "__main__":
    main()
