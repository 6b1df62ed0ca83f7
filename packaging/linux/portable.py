"""Packages that need no package manager: `python packaging/linux/portable.py tar|run|appdir`.

tar     dist/kith-VERSION-linux-ARCH.tar.xz, which runs where it is unpacked run
dist/kith-VERSION-linux-ARCH.run, the same archive behind a script that installs it into one's own
home appdir  build/packages/Kith.AppDir, of which appimagetool makes an AppImage
"""

from __future__ import annotations

import hashlib
import platform
import shutil
import sys
import tarfile
from pathlib import Path

import tree

HERE = Path(__file__).parent
NAME = f"kith-{tree.__version__}"
STEM = f"{NAME}-linux-{platform.machine()}"


def archive() -> Path:
    """The archive: program and lib beside share, and a script to install it."""
    folder = tree.fresh("tar") / NAME
    usr = tree.fresh("tar-usr")
    tree.lay_out(usr, "portable")
    shutil.move(usr / "lib" / "kith", folder)
    shutil.move(usr / "share", folder / "share")
    for name in ("install.sh", "uninstall.sh", "README.txt"):
        shutil.copyfile(HERE / "portable" / name, folder / name)
    tree.tidy(folder)
    tree.DIST.mkdir(exist_ok=True)
    target = tree.DIST / f"{STEM}.tar.xz"
    with tarfile.open(target, "w:xz", format=tarfile.GNU_FORMAT, preset=9) as tar:
        for path in [folder, *sorted(folder.rglob("*"))]:
            tar.add(path, path.relative_to(folder.parent), recursive=False, filter=_nobodys)
    return target


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def run_installer() -> Path:
    """The archive behind the script that checks, unpacks and installs it."""
    target = tree.DIST / f"{STEM}.run"
    target.write_bytes(self_unpacking(archive().read_bytes()))
    target.chmod(0o755)
    return target


def self_unpacking(payload: bytes) -> bytes:
    """The script with an archive after its last line."""
    script = (HERE / "portable" / "unpack.sh").read_text(encoding="utf-8")
    facts = {
        "@NAME@": NAME,
        "@SUM@": hashlib.sha256(payload).hexdigest(),
        "@LINES@": str(script.count("\n") + 1),
    }
    for mark, fact in facts.items():
        script = script.replace(mark, fact)
    return script.encode() + payload


def appdir() -> Path:
    """The folder, with what appimagetool looks for at its top."""
    folder = tree.fresh("Kith.AppDir")
    tree.lay_out(folder / "usr", "portable")
    picture = f"{tree.APP_ID}.png"
    shutil.copyfile(
        folder / "usr/share/applications" / f"{tree.APP_ID}.desktop",
        folder / f"{tree.APP_ID}.desktop",
    )
    shutil.copyfile(folder / "usr/share/icons/hicolor/256x256/apps" / picture, folder / picture)
    (folder / ".DirIcon").symlink_to(picture)
    (folder / "AppRun").symlink_to("usr/bin/kith")
    tree.tidy(folder)
    return folder


if __name__ == "__main__":
    made = {"tar": archive, "run": run_installer, "appdir": appdir}[sys.argv[1]]()
    sys.stdout.write(f"{made}\n")
