"""Installs what build.py made into a fresh Wine prefix, uses it as a person would, and takes it
away again.

`make prove-windows`. Says each thing it saw, ends with status 1 at the first it did not see;
pictures of the windows are left in build/windows/pictures to be looked at. It proves nothing about
toasts, high resolutions, dark title bars, SmartScreen or file permissions: those need a real
Windows.
"""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from build import ROOT, VERSION, WORK, installer
from screen import Screen, until
from wine import Wine

ID = "io.github.kith_desktop.Kith"
CLASSES, RUN = r"HKCU\Software\Classes", r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
UNINSTALL = rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{ID}"
FRIENDS = ROOT / "tests" / "formats" / "authored" / "ios18_contacts.vcf"
"""Real properties in several scripts, each person with a UID."""
WINDOW = "^Kith( [(][0-9]+[)])?$"
"""The title of Kith's window, with the number of things that wait, if any."""
AT_ANY_HOUR = ROOT / "packaging" / "notices-at-any-hour.json"
"""Settings without quiet hours: proofs run at night too."""
OTHERS = "Other.Cards"
"""Stands for the program that opens .vcf files before Kith comes."""
TABS_TO_LOGIN = 5
"""Presses of Tab from the first page's beginning to the choice of starting at log-in."""
DONE = (94, 48)
"""Where a notice's button Done is: right of the window's left edge, and above its lower one, both with
the room for the shadow."""
PASSPHRASE, GIVEN = "five apples sing under snow", "KITH_PASSPHRASE_FILE"
ASKS = "^Kith .+ locked$"
"""The title of the window that asks for the passphrase."""
EAR = "KithLeaving"
"""The class of the window that hears of a locked screen and of sleep (system/leaving/windows.py)."""
LEAVING = {"the screen is locked": (0x02B1, 7), "the computer sleeps": (0x0218, 4)}
"""WM_WTSSESSION_CHANGE with WTS_SESSION_LOCK, WM_POWERBROADCAST with PBT_APMSUSPEND."""
BUSY = 2
"""The installer's status when Kith did not quit."""


def check(seen: object, what: str) -> None:
    """Say that it is so, or end."""
    if not seen:
        raise SystemExit(f"NOT SO: {what}")
    sys.stdout.write(f"ok  {what}\n")
    sys.stdout.flush()


class Computer:
    """A Windows computer with nobody's things on it."""

    def __init__(self) -> None:
        shutil.rmtree(WORK / "proof", ignore_errors=True)
        self.screen = Screen(WORK / "pictures")
        self.wine = Wine(WORK / "proof")
        self.wine.create()
        self.home = next(
            path for path in self.wine.path("users").iterdir() if path.name != "Public"
        )
        self.local = self.home / "AppData" / "Local"
        self.folder, self.people = self.local / "Programs" / "Kith", self.local / "Kith"
        self.link = self.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Kith.lnk"

    def end(self) -> None:
        """Switch it off."""
        self.wine.stop()
        self.screen.end()

    def windows(self, path: Path) -> str:
        """What Windows calls a file."""
        return "C:\\" + str(path.relative_to(self.wine.path())).replace("/", "\\")

    def value(self, key: str, name: str = "") -> str | None:
        """A value of the registry, its default one without `name`; None when there is none."""
        done = self.wine.run("reg", "query", key, *(["/v", name] if name else ["/ve"]), check=False)
        return next(
            (
                line.split("REG_SZ", 1)[1].strip()
                for line in done.stdout.splitlines()
                if "REG_SZ" in line
            ),
            None,
        )

    def kith(self, *arguments: str, status: int = 0) -> str:
        """Run Kith's command to its end and give what it said."""
        done = self.wine.run(self.folder / "kith.exe", *arguments, check=False)
        if done.returncode != status:
            raise SystemExit(
                f"kith {' '.join(arguments)} ended with {done.returncode}: {done.stdout}"
            )
        return done.stdout

    def reads(self) -> bool:
        """Whether a command can read the address book without asking for anything."""
        return self.wine.run(self.folder / "kith.exe", "list", check=False).returncode == 0

    def setup(self, *arguments: str) -> int:
        """Run the installer without a word and give its status."""
        return self.wine.run(installer(), "/S", *arguments, check=False).returncode

    def remove(self, *arguments: str) -> None:
        """Run the uninstaller without a word; it goes on as a copy of itself."""
        self.wine.run(self.folder / "uninstall.exe", "/S", *arguments)
        until(lambda: not self.folder.exists(), f"{self.folder} stays")


def install(computer: Computer) -> None:
    """What the installer leaves on the computer."""
    computer.wine.run("reg", "add", rf"{CLASSES}\.vcf", "/ve", "/d", OTHERS, "/f")
    check(computer.setup() == 0, "installed without a question and without an administrator")
    check(sorted(path.name for path in computer.folder.iterdir()) == ["kith.exe", "kithw.exe", "lib", "uninstall.exe"],
          "two programs, one folder and the uninstaller are there")  # fmt: skip
    check(computer.link.is_file(), "the Start menu has Kith")
    check(
        computer.value(UNINSTALL, "DisplayVersion") == VERSION,
        f"Apps lists it as version {VERSION}",
    )
    check(
        computer.value(rf"{CLASSES}\.vcf\OpenWithProgids", f"{ID}.vcf") is not None,
        "“Open with” offers it for .vcf",
    )
    registered = computer.value(r"HKCU\Software\RegisteredApplications", ID)
    check(
        computer.value(rf"HKCU\{registered}\FileAssociations", ".vcf") == f"{ID}.vcf",
        "default apps offer it for .vcf",
    )
    check(computer.value(rf"{CLASSES}\.vcf") == OTHERS, "what opened .vcf before still does")
    sys.stdout.write(computer.kith("--selftest"))


def first_window(computer: Computer) -> None:
    """The Start menu opens the window; start at log-in is set and cleared in it."""
    computer.wine.start("start", computer.windows(computer.link))
    computer.screen.wait_for(WINDOW)
    computer.screen.photograph("first-start")
    computer.screen.press(WINDOW, *["Tab"] * TABS_TO_LOGIN, "space")
    wanted = f"{computer.windows(computer.folder / 'kithw.exe')} --hidden"
    until(lambda: computer.value(RUN, "Kith") == wanted, f"the Run key does not hold {wanted}")
    check(True, f"ticked in the window, the Run key holds {wanted}")
    computer.screen.photograph("start-at-login")
    computer.screen.press(WINDOW, "space")
    until(lambda: computer.value(RUN, "Kith") is None, "the Run key stays")
    check(True, "unticked, the Run key is gone")
    computer.screen.press(WINDOW, "space")
    until(lambda: computer.value(RUN, "Kith") == wanted, "the Run key does not come again")
    computer.kith("--quit")
    computer.screen.wait_gone("^Kith")
    check(True, "kith --quit ends the window")


def carry(computer: Computer) -> None:
    """People in by the command line, out again, and compared with what another Kith here makes of
    the same file.
    """
    place = computer.home / "my files – 山"
    place.mkdir()
    shutil.copy(FRIENDS, place / "friends.vcf")
    said = computer.kith("import", computer.windows(place / "friends.vcf"))
    check("4 added" in said, f"imported: {said.strip()}")
    computer.kith("export", "--format", "vcard4", "--to", computer.windows(place / "out.vcf"))
    with tempfile.TemporaryDirectory() as scratch:
        before, after = (
            people_in(FRIENDS, Path(scratch, "a")),
            people_in(place / "out.vcf", Path(scratch, "b")),
        )
    check(
        len(before) == 4 and before == after,
        "the 4 people exported are those imported, in every field",
    )
    names = {person["display_name"] for person in before}
    check(
        names <= set(computer.kith("list").replace("  ", "\n").splitlines()),
        f"listed: {', '.join(sorted(names))}",
    )


def people_in(cards: Path, scratch: Path) -> list[dict]:
    """The people of a vCard file, imported here."""
    command = [sys.executable, "-m", "desktop_app.app.command_line", "--data-dir", str(scratch)]
    subprocess.run([*command, "import", cards], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    done = subprocess.run(
        [*command, "export", "--format", "json"], cwd=ROOT, check=True, capture_output=True
    )
    return people_of(done.stdout)


def people_of(book: str | bytes) -> list[dict]:
    """The people of a JSON book by UID, without what differs from import to import: the moments,
    and the records of where they came from.
    """
    passing = ("created_at", "updated_at", "records")
    people = sorted(json.loads(book)["people"], key=lambda person: person["uid"])
    return [
        {key: value for key, value in person.items() if key not in passing} for person in people
    ]


def notice(computer: Computer) -> None:
    """A Kith started as at log-in tells of what is due, in a window with buttons; its Done is
    done.
    """
    shutil.copy(AT_ANY_HOUR, computer.home / "settings.json")
    computer.kith("import", computer.windows(computer.home / "settings.json"))
    computer.kith("log", "Call with Siobhán O'Brien yesterday, remind me today at 0:05")
    told = "Be in touch with Siobhán O'Brien"
    check(told in computer.kith("due"), "a reminder is due")
    computer.wine.start(computer.folder / "kithw.exe", "--hidden")
    until(lambda: computer.screen.shows("^Be in touch"), "no notice comes")
    computer.screen.photograph("notice")
    computer.screen.click("^Be in touch", *DONE)
    computer.screen.wait_gone("^Be in touch")
    until(lambda: told not in computer.kith("due"), "its button Done does nothing")
    check(True, "Kith, hidden in the tray, told of it, and its button Done ticked it off")
    computer.kith("--quit")


def windows_with_people(computer: Computer) -> None:
    """The window, and a file opened as Explorer does it, with the command the registry holds, while
    it is open.
    """
    program = computer.wine.start(computer.folder / "kithw.exe")
    computer.screen.wait_for(WINDOW)
    computer.screen.photograph("today")
    card = computer.home / "my files – 山" / "new friend.vcf"
    card.write_text(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Þóra Ævars\r\nUID:þóra\r\nEND:VCARD\r\n", encoding="utf-8"
    )
    command = computer.value(rf"{CLASSES}\{ID}.vcf\shell\open\command") or ""
    expected = f'"{computer.windows(computer.folder / "kithw.exe")}" --open "%1"'
    check(command == expected, f".vcf files are opened with {command}")
    computer.wine.run(computer.folder / "kithw.exe", "--open", computer.windows(card))
    # It is shown in the window that is there, once the screen is still.
    computer.screen.photograph("opened-file")
    check(
        "Þóra" not in computer.kith("list"),
        "a file that was opened is shown first, and imports nobody unasked",
    )
    computer.screen.press(WINDOW, "Return")
    until(lambda: "Þóra" in computer.kith("list"), "who is in the file does not come in")
    check(True, "confirmed, it imports who is in it")
    upgrade(computer, program)


def upgrade(computer: Computer, program: subprocess.Popen[bytes]) -> None:
    """The installer over a Kith that runs: one that answers is asked to quit, one that does not is
    left alone.
    """
    program.send_signal(signal.SIGSTOP)
    stamp = (computer.folder / "kithw.exe").stat().st_mtime_ns
    check(
        computer.setup() == BUSY,
        f"over a Kith that does not answer the installer ends with status {BUSY}",
    )
    check((computer.folder / "kithw.exe").stat().st_mtime_ns == stamp, "and has changed nothing")
    program.send_signal(signal.SIGCONT)
    (computer.folder / "lib" / "left-by-an-older-version.txt").touch()
    check(computer.setup() == 0, "over one that does, it installs")
    check(program.wait(60) == 0, "after that one has quit in order")
    check(
        not (computer.folder / "lib" / "left-by-an-older-version.txt").exists(),
        "what an older version left is gone",
    )
    check("Siobh" in computer.kith("list"), "the people are still there")
    check(computer.value(RUN, "Kith") is not None, "so is the start at log-in")


def locks(computer: Computer) -> None:
    """An encrypted address book is locked with the screen and before the computer sleeps."""
    words = computer.home / "words.txt"
    words.write_text(PASSPHRASE, encoding="utf-8")
    computer.wine.set(GIVEN, computer.windows(words))
    computer.kith("encrypt")
    computer.wine.set(GIVEN, None)
    computer.wine.start(computer.folder / "kithw.exe")
    for what, message in LEAVING.items():
        computer.screen.type(ASKS, PASSPHRASE)
        computer.screen.press(ASKS, "Return")
        # The window that is open lends the key to a command, a locked one does not.
        until(lambda: computer.reads(), "the passphrase does not open it")
        computer.wine.tell(EAR, *message)
        until(lambda: not computer.reads(), f"it stays open when {what}")
        check(True, f"it is locked when {what}")
    computer.screen.photograph("locked")
    computer.kith("--quit")
    computer.wine.set(GIVEN, computer.windows(words))
    computer.kith("decrypt")
    computer.wine.set(GIVEN, None)


def uninstall(computer: Computer) -> None:
    """Without a word people are kept; with /PURGE they go."""
    computer.wine.start(computer.folder / "kithw.exe", "--hidden")
    until(lambda: (computer.people / "kith.lock").exists(), "Kith does not start hidden")
    computer.remove()
    check(
        not computer.link.exists(),
        "uninstalled over a hidden Kith: programs and Start menu entry are gone",
    )
    gone = {UNINSTALL: "DisplayName", RUN: "Kith", rf"{CLASSES}\.vcf\OpenWithProgids": f"{ID}.vcf",
            r"HKCU\Software\RegisteredApplications": ID, rf"{CLASSES}\{ID}.vcf": ""}  # fmt: skip
    check(
        all(computer.value(*place) is None for place in gone.items()),
        "every key it wrote is gone from the registry",
    )
    check(computer.value(rf"{CLASSES}\.vcf") == OTHERS, "what opened .vcf before still does")
    check((computer.people / "kith.sqlite3").is_file(), "the people are kept")
    check(
        computer.setup() == 0 and "Siobh" in computer.kith("list"),
        "installed again, they are there",
    )
    check("sound" in computer.kith("check"), "and the address book is sound")
    computer.remove("/PURGE")
    check(not computer.people.exists(), "uninstalled with /PURGE, the people are gone too")
    check((computer.home / "my files – 山" / "out.vcf").is_file(), "and nothing else is")


def pages(computer: Computer) -> None:
    """The pages of installer and uninstaller, as a person meets them; the people are ticked to
    go.
    """
    computer.wine.start(installer())
    computer.screen.wait_for("^Kith Setup")
    computer.screen.photograph("setup-1-folder")
    computer.screen.press("^Kith Setup", "Return")
    until(
        lambda: (computer.folder / "uninstall.exe").is_file(), "the installer's button does nothing"
    )
    computer.screen.photograph("setup-2-done")
    computer.screen.press("^Kith Setup", "Return")
    computer.screen.wait_for(WINDOW)
    check(True, "the installer's pages install, and its last one opens Kith")
    computer.kith("--quit")
    computer.wine.start(computer.folder / "uninstall.exe")
    computer.screen.wait_for("^Kith Uninstall")
    computer.screen.photograph("uninstall-1-choice")
    computer.screen.press("^Kith Uninstall", "Return")
    until(lambda: not computer.folder.exists(), "the uninstaller's button does nothing")
    computer.screen.photograph("uninstall-2-done")
    check(
        computer.people.exists(), "the uninstaller's page keeps the people unless they are ticked"
    )


def main() -> None:
    """Prove it all."""
    computer = Computer()
    try:
        for part in (
            install,
            first_window,
            carry,
            notice,
            windows_with_people,
            locks,
            uninstall,
            pages,
        ):
            part(computer)
    except BaseException:
        computer.screen.photograph("failed")
        raise
    finally:
        computer.end()


if __name__ == "__main__":
    main()
