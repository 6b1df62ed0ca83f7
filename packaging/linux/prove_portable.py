"""What is proved of the packages that need no package manager, after the .deb has gone but what it
depended on is there.
"""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import tree
from portable import NAME, STEM
from prove_package import HOME, exec_line, leave, start

if TYPE_CHECKING:
    from prove_desk import Desk
    from prove_root import Root

CARRIED = ("libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-render-util0", "libxcb-util1",
           "libxcb-xkb1", "libxkbcommon-x11-0")  # fmt: skip
"""Debian's packages of the libraries a portable bundle has itself."""


def bare_desktop(root: Root, desk: Desk, pictures: Path) -> str:
    """The system has only what every desktop has."""
    root.run("apt-get", "purge", "-y", "-qq", *CARRIED)
    root.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "xz-utils")
    return f"without {', '.join(CARRIED)}"


def archive_runs(root: Root, desk: Desk, pictures: Path) -> str:
    """The archive runs where it is unpacked."""
    root.give(tree.DIST / f"{STEM}.tar.xz", f"{HOME}/kith.tar.xz")
    root.run("tar", "-C", HOME, "-xJf", f"{HOME}/kith.tar.xz", user=True)
    program = f"{HOME}/{NAME}/kith"
    said = root.run(program, "--selftest", user=True, **desk.environment)
    assert "painted by xcb" in said, said
    running = start(root, desk, program)
    desk.window()
    desk.picture(pictures / "7-archive.png")
    leave(root, desk, running, program)
    assert not (root.home / ".local/bin").exists()
    return said.splitlines()[-1]


def runs_installer(root: Root, desk: Desk, pictures: Path) -> str:
    """The .run installs for a user without root; a damaged one refuses."""
    given = root.give(tree.DIST / f"{STEM}.run", f"{HOME}/kith.run")
    data = (tree.DIST / f"{STEM}.run").read_bytes()
    (root.home / "cut.run").write_bytes(data[:-1000])
    root.run("sh", f"{HOME}/cut.run", user=True, status=1)
    assert not (root.home / ".local/lib").exists()
    root.run("sh", given, user=True)
    entry = root.home / ".local/share/applications" / f"{tree.APP_ID}.desktop"
    subprocess.run(["desktop-file-validate", entry], check=True)
    running = start(root, desk, *exec_line(entry))
    desk.window()
    desk.picture(pictures / "8-run.png")
    leave(root, desk, running, f"{HOME}/.local/bin/kith")
    return f"Exec={' '.join(exec_line(entry))}"


def installs_again(root: Root, desk: Desk, pictures: Path) -> str:
    """A second installation takes the place of the first, and leaves nothing of it."""
    old = root.home / ".local/lib/kith/lib/only-in-the-earlier-version.txt"
    old.write_text("To be taken away.\n")
    root.run("sh", f"{HOME}/kith.run", user=True)
    assert not old.exists()
    return root.run(f"{HOME}/.local/bin/kith", "--selftest", user=True).splitlines()[-1]


def uninstalls(root: Root, desk: Desk, pictures: Path) -> str:
    """Its uninstaller takes away all but the people, also what started it at log-in."""
    autostart = root.home / ".config/autostart" / f"{tree.APP_ID}.desktop"
    autostart.write_text(
        autostart.read_text().replace("/usr/lib/kith/kith", f"{HOME}/.local/lib/kith/kith")
    )
    root.run("sh", f"{HOME}/.local/lib/kith/uninstall.sh", user=True)
    local = root.home / ".local"
    left = [
        path.relative_to(local).as_posix()
        for path in local.rglob("*")
        if "kith" in path.name.lower()
    ]
    assert all(path.startswith("share/kith") for path in left), left
    assert (local / "share/kith/kith.sqlite3").is_file()
    assert not autostart.exists()
    return "only share/kith is left"


def rpm_unpacked(root: Root, desk: Desk, pictures: Path) -> str:
    """The .rpm, unpacked, runs; it asks only for libraries this system has and offers none of its
    own.
    """
    (made,) = tree.DIST.glob(f"kith-{tree.__version__}-*.rpm")
    place = root.home / "rpm"
    place.mkdir()
    subprocess.run(f"rpm2cpio '{made}' | cpio -idm --quiet", shell=True, cwd=place, check=True)
    said = root.run(f"{HOME}/rpm/usr/bin/kith", "--selftest", user=True, **desk.environment)
    assert "painted by xcb" in said, said
    wanted = tree.run("rpm", "-qp", "--requires", made).split()
    libraries = {
        word.partition("(")[0] for word in wanted if word.startswith("lib") and ".so" in word
    }
    known = root.run("ldconfig", "-p")
    assert not [name for name in libraries if f"{name} " not in known], libraries
    offered = tree.run("rpm", "-qp", "--provides", made)
    assert ".so" not in offered, offered
    return f"{len(libraries)} libraries asked for; {said.splitlines()[-1]}"


def app_dir(root: Root, desk: Desk, pictures: Path) -> str:
    """The folder an AppImage is made of runs by its AppRun."""
    subprocess.run(
        ["cp", "-a", tree.ROOT / "build/packages/Kith.AppDir", root.home / "Kith.AppDir"],
        check=True,
    )
    return root.run(
        f"{HOME}/Kith.AppDir/AppRun", "--selftest", user=True, **desk.environment
    ).splitlines()[-1]


PROOFS = (
    bare_desktop,
    archive_runs,
    runs_installer,
    installs_again,
    uninstalls,
    rpm_unpacked,
    app_dir,
)
