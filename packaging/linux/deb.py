"""Makes dist/kith_VERSION-1_ARCH.deb around the bundle: `python packaging/linux/deb.py`.

Needs dpkg-dev. There are no maintainer scripts: dpkg's triggers refresh what desktops cache.
"""

from __future__ import annotations

import gzip
import hashlib
import shutil
import sys
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import tree

HERE = Path(__file__).with_name("deb")
REVISION = "1"
ALSO_NEEDED = "tzdata"
"""What no library says: the time zones."""
RECOMMENDED = (
    "libgtk-3-0, libcups2, dbus-user-session | dbus-x11, fonts-noto-color-emoji, xdg-utils"
)
"""Native dialogs, printers, notices, pictures in names, links that open."""
SUGGESTED = "gnome-shell-extension-appindicator, fonts-noto-cjk"
NEWS = """kith ({version}) unstable; urgency=medium

  * Version {upstream}; changelog.gz tells what is new in it.

 -- {maintainer}  {day}
"""


def build() -> Path:
    """Lay the package out and pack it; gives the file."""
    folder = tree.fresh("deb")
    version, arch = (
        f"{tree.__version__}-{REVISION}",
        tree.run("dpkg", "--print-architecture").strip(),
    )
    tree.lay_out(folder / "usr", "deb", debian=True)
    _documents(folder / "usr" / "share", version)
    _open_manual(folder / "usr")
    (folder / "DEBIAN").mkdir()
    depends = _depends(folder)
    tree.tidy(folder)
    size = sum(-(-path.lstat().st_size // 1024) for path in (folder / "usr").rglob("*"))
    control = [
        "Package: kith", f"Version: {version}", f"Architecture: {arch}", "Section: utils", "Priority: optional",
        f"Maintainer: {tree.MAINTAINER}", f"Installed-Size: {size}", f"Depends: {depends}, {ALSO_NEEDED}",
        f"Recommends: {RECOMMENDED}", f"Suggests: {SUGGESTED}", f"Homepage: {tree.HOME_PAGE}",
        f"Description: {tree.SUMMARY}", *(f" {line}" for line in tree.DESCRIPTION.splitlines()), "",
    ]  # fmt: skip
    (folder / "DEBIAN" / "control").write_text("\n".join(control), encoding="utf-8")
    (folder / "DEBIAN" / "md5sums").write_text(_sums(folder), encoding="utf-8")
    tree.DIST.mkdir(exist_ok=True)
    target = tree.DIST / f"kith_{version}_{arch}.deb"
    tree.run("dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", folder, target)
    return target


def _documents(share: Path, version: str) -> None:
    folder = share / "doc" / "kith"
    folder.mkdir(parents=True)
    shutil.copyfile(HERE / "copyright", folder / "copyright")
    day = format_datetime(datetime.fromtimestamp(tree.moment(), UTC))
    news = NEWS.format(
        version=version, upstream=tree.__version__, maintainer=tree.MAINTAINER, day=day
    )
    for name, data in {
        "changelog.Debian.gz": news.encode(),
        "changelog.gz": _read("CHANGELOG.md"),
    }.items():
        (folder / name).write_bytes(gzip.compress(data, mtime=0))
    overrides = share / "lintian" / "overrides" / "kith"
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(HERE / "lintian-overrides", overrides)


def _open_manual(usr: Path) -> None:
    """Lay the manual where browsers that are confined to a few folders, Ubuntu's Firefox above all,
    may read it.
    """
    shown = usr / "share" / "doc" / "kith" / "html"
    inside = usr / "lib" / "kith" / "lib" / "site"
    inside.rename(shown)
    inside.symlink_to("../../../share/doc/kith/html")


def _read(name: str) -> bytes:
    return (tree.ROOT / name).read_bytes()


def _depends(folder: Path) -> str:
    """The packages that hold the libraries the bundle links to, as Debian's own tool finds them."""
    work = tree.fresh("deb-depends")
    (work / "debian").mkdir()
    (work / "debian" / "control").write_text(
        "Source: kith\n\nPackage: kith\nArchitecture: any\n", encoding="utf-8"
    )
    lib = folder / "usr" / "lib" / "kith" / "lib"
    private = [f"-l{place}" for place in (lib, lib / "PySide6" / "Qt" / "lib")]
    said = tree.run("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *private, *tree.elf_files(folder),
                    cwd=work)  # fmt: skip
    return said.partition("shlibs:Depends=")[2].strip()


def _sums(folder: Path) -> str:
    files = (
        path
        for path in sorted((folder / "usr").rglob("*"))
        if path.is_file() and not path.is_symlink()
    )
    return "".join(
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(folder)}\n"
        for path in files
    )


if __name__ == "__main__":
    sys.stdout.write(f"{build()}\n")
