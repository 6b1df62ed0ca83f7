"""What is proved of the .deb, in this order; each proof gives what it saw, or raises."""

from __future__ import annotations

import shlex
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import prove_old
import tree
from prove_root import USER, Root

if TYPE_CHECKING:
    from prove_desk import Desk

HOME = f"/home/{USER}"
AT_ANY_HOUR = tree.ROOT / "packaging" / "notices-at-any-hour.json"
"""Settings without quiet hours: proofs run at night too."""
CARDS = "".join(
    f"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:{name}\r\nEMAIL:{name.split()[0].lower()}@example.org\r\nEND:VCARD\r\n"
    for name in ("Zoë Ünal", "Ben Carter", "林 美玲")
)
APT = ("apt-get", "install", "-y", "-qq", "--no-install-recommends")
DESKTOP = f"usr/share/applications/{tree.APP_ID}.desktop"
AUTOSTART = f".config/autostart/{tree.APP_ID}.desktop"
TABS_TO_LOGIN = 5
"""Presses of Tab from the first page's beginning to the choice of starting at log-in."""


def package() -> Path:
    """The package `make deb` has made."""
    return next(tree.DIST.glob(f"kith_{tree.__version__}-*.deb"))


def exec_line(file: Path, *files: str) -> list[str]:
    """The command of a desktop file's first Exec line, with `files` for its field code."""
    line = next(
        line for line in file.read_text(encoding="utf-8").splitlines() if line.startswith("Exec=")
    )
    words = shlex.split(line.removeprefix("Exec="))
    return [part for word in words for part in (files if word == "%F" else [word])]


def start(root: Root, desk: Desk, *command: str) -> subprocess.Popen[bytes]:
    """Start a program as the user, on the screen."""
    return subprocess.Popen(
        root.command(*command, user=True, **desk.environment), stdin=subprocess.DEVNULL
    )


def leave(root: Root, desk: Desk, running: subprocess.Popen[bytes], program: str = "kith") -> None:
    """Have the program quit and see that it did."""
    root.run(program, "--quit", user=True, **desk.environment)
    assert running.wait(30) == 0, f"ended with {running.returncode}"


def files_hold(root: Root, desk: Desk, pictures: Path) -> str:
    """The files are in order for desktops, software centres and Debian."""
    subprocess.run(["dpkg-deb", "-x", package(), root.path / "tmp-look"], check=True)
    look = root.path / "tmp-look"
    subprocess.run(["desktop-file-validate", look / DESKTOP], check=True)
    metainfo = look / "usr/share/metainfo" / f"{tree.APP_ID}.metainfo.xml"
    subprocess.run(
        ["appstreamcli", "validate", "--no-net", metainfo], check=True, stdout=subprocess.DEVNULL
    )
    done = subprocess.run(
        ["lintian", "--fail-on", "error,warning", package()],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    size = package().stat().st_size / 1e6
    assert size <= 41, f"{size:.1f} MB"
    return f"{package().name}, {size:.1f} MB"


def earlier_version(root: Root, desk: Desk, pictures: Path) -> str:
    """An earlier version is installed alone, with an address book of the first format."""
    root.run("apt-get", "update", "-qq")
    before = root.run("dpkg-query", "-f", "x", "-W").count("x")
    root.run(*APT, root.give(prove_old.package(package()), "/root/old.deb"))
    more = root.run("dpkg-query", "-f", "x", "-W").count("x") - before
    prove_old.address_book(root.home / ".local" / "share" / "kith")
    root.run("chown", "-R", f"{USER}:{USER}", HOME)
    return f"version {prove_old.VERSION}, {more} packages with what it depends on"


def upgrade(root: Root, desk: Desk, pictures: Path) -> str:
    """The package goes over it, brings the address book up to date and loses nobody; one in the
    tray makes room.
    """
    other = ("--data-dir", f"{HOME}/other")
    running = start(root, desk, "kith", *other, "--hidden")
    desk.until((root.home / "other" / "kith.sqlite3").is_file, "the earlier one in the tray")
    root.run(*APT, root.give(package(), f"/root/{package().name}"))
    assert not (root.path / prove_old.LEFTOVER).exists(), "a file of the earlier version is left"
    root.run("kith", *other, user=True, **desk.environment)
    desk.window()
    programs = {str(Path(f"/proc/{number}/exe").readlink()) for number in _numbers(root)}
    assert programs and not [program for program in programs if "deleted" in program], programs
    root.run("kith", *other, "--quit", user=True, **desk.environment)
    assert running.wait(30) == 0
    listed = root.run("kith", "list", user=True)
    assert listed.startswith(prove_old.PERSON), listed
    assert list((root.home / ".local/share/kith").rglob("before-format-*.sqlite3")), (
        "no copy of the old file"
    )
    assert root.run("kith", "check", user=True).strip() == "Your address book is sound."
    return (
        f"now {root.run('kith', '--version', user=True).strip()}; {listed.strip()} is still there"
    )


def installed_whole(root: Root, desk: Desk, pictures: Path) -> str:
    """The files are as the package says (dpkg --verify)."""
    assert root.run("dpkg", "--verify", "kith") == ""
    return root.run("dpkg-query", "-W", "kith").strip()


def selftest(root: Root, desk: Desk, pictures: Path) -> str:
    """The self-test passes, into memory and on the screen."""
    root.run("kith", "--selftest", user=True)
    said = root.run("kith", "--selftest", user=True, **desk.environment)
    assert "painted by xcb" in said, said
    return said.splitlines()[-1]


def first_start(root: Root, desk: Desk, pictures: Path) -> str:
    """Somebody new opens it from the menu and has it start at log-in."""
    root.run("mv", f"{HOME}/.local/share/kith", f"{HOME}/migrated")
    running = start(root, desk, *exec_line(root.path / DESKTOP))
    shown = desk.window()
    # By one of its two names desktops know the window as the entry's.
    classes = desk.tool("xprop", "-id", shown, "WM_CLASS").split('"')[1::2]
    entry = (root.path / DESKTOP).read_text(encoding="utf-8").splitlines()
    assert any(f"StartupWMClass={name}" in entry for name in classes), classes
    desk.picture(pictures / "1-first-start.png")
    desk.press(*["Tab"] * TABS_TO_LOGIN, "space")
    desk.until((root.home / AUTOSTART).is_file, "the file that starts it at log-in")
    desk.picture(pictures / "2-starts-at-log-in.png")
    leave(root, desk, running)
    return (root.home / AUTOSTART).read_text(encoding="utf-8").splitlines()[3]


def opens_file(root: Root, desk: Desk, pictures: Path) -> str:
    """A contact file is opened as a file manager does: it is shown, and its people come in when
    that is confirmed.
    """
    (root.home / "friends.vcf").write_text(CARDS, encoding="utf-8")
    running = start(root, desk, *exec_line(root.path / DESKTOP, f"{HOME}/friends.vcf"))
    desk.window()
    desk.picture(pictures / "3-file-opened.png")
    assert root.run("kith", "list", user=True) == "", "imported unasked"
    desk.press("Return")
    desk.until(
        lambda: root.run("kith", "list", user=True).count("\n") == 3, "the people of the file"
    )
    desk.picture(pictures / "4-imported.png")
    leave(root, desk, running)
    return ", ".join(
        line.split("  ")[0] for line in root.run("kith", "list", user=True).splitlines()
    )


def at_login(root: Root, desk: Desk, pictures: Path) -> str:
    """Started by the log-in file it shows no window, and says what is due in a notice."""
    root.run("kith", "import", root.give(AT_ANY_HOUR, f"{HOME}/settings.json"), user=True)
    root.run(
        "kith",
        "log",
        "Coffee with Ben Carter yesterday, remind me today at 0:01 to send the photos",
        user=True,
    )
    running = start(root, desk, *exec_line(root.home / AUTOSTART))
    desk.until(desk.notices, "a notice")
    assert desk.windows() == [], "a window is shown"
    desk.picture(pictures / "5-notice-after-log-in.png")
    leave(root, desk, running)
    assert desk.notices() == 0, "the notice outlives the program"
    return "one notice, no window"


def recommended(root: Root, desk: Desk, pictures: Path) -> str:
    """With what the package recommends it takes the desktop's own dialogs, and opens contact files
    unasked.
    """
    root.run("apt-get", "install", "-y", "-qq", "--reinstall", f"/root/{package().name}")
    root.run("apt-get", "install", "-y", "-qq", "libgtk-3-0", "xdg-utils", "desktop-file-utils")
    default = root.run(
        "xdg-mime", "query", "default", "text/vcard", user=True, XDG_CURRENT_DESKTOP="GNOME"
    ).strip()
    assert default == f"{tree.APP_ID}.desktop", default
    running = start(root, desk, "env", "XDG_CURRENT_DESKTOP=GNOME", *exec_line(root.path / DESKTOP))
    desk.window()
    maps = "".join(
        Path(f"/proc/{number}/maps").read_text(encoding="utf-8") for number in _numbers(root)
    )
    assert "libqgtk3.so" in maps, "the theme of the desktop is not loaded"
    desk.picture(pictures / "6-with-recommended.png")
    leave(root, desk, running)
    return f"text/vcard is for {default}"


def _numbers(root: Root) -> list[str]:
    """The numbers of the Kiths that run in there."""
    names = subprocess.run(
        ["pgrep", "-x", "kith"], capture_output=True, text=True, check=False
    ).stdout.split()
    return [number for number in names if root.holds(number)]


def removal(root: Root, desk: Desk, pictures: Path) -> str:
    """Removing it takes all of it away and leaves the people."""
    root.run("apt-get", "purge", "-y", "-qq", "kith")
    left = root.run("find", "/usr", "/etc", "/var/lib", "-iname", "*kith*").split()
    assert left == [], left
    kept = sorted(path.name for path in (root.home / ".local/share/kith").iterdir())
    assert "kith.sqlite3" in kept, kept
    return f"kept: {', '.join(kept)}"


PROOFS = (files_hold, earlier_version, upgrade, installed_whole, selftest, first_start, opens_file, at_login,
          recommended, removal)  # fmt: skip
