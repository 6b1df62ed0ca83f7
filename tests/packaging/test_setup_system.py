"""What `make run` and `make test` say on a Linux that lacks libraries: exactly what to install, or
what Python must be there."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
TOOLS = ("sh", "awk", "sort", "tr", "mkdir", "cat", "env", "dirname")
"""All the scripts may take from the system; what else they call is a stand-in."""
CURSOR, ICCCM = "libxcb-cursor.so.0", "libxcb-icccm.so.4"
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="scripts for Linux")


class Computer:
    """A PATH of few tools, where packages are names in a file and libraries in another."""

    def __init__(self, place: Path) -> None:
        self.place, self.tools = place, place / "tools"
        self.tools.mkdir()
        for name in TOOLS:
            found = shutil.which(name)
            assert found is not None
            (self.tools / name).symlink_to(found)
        qt = place / "PySide6"
        (qt / "Qt/plugins/platforms").mkdir(parents=True)
        (qt / "QtWidgets.abi3.so").touch()
        (place / "venv/bin").mkdir(parents=True)
        self.tool("../venv/bin/python", f"echo '{qt}'")
        self.tool("uname", "echo Linux")
        self.tool("id", "echo 1000")
        self.tool(
            "ldd", f'while read -r name; do echo "    $name => not found"; done <{place}/lost'
        )
        self.lose()
        (place / "installed").touch()

    def tool(self, name: str, script: str) -> None:
        """Put a command there."""
        path = self.tools / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)

    def lose(self, *libraries: str) -> None:
        """The libraries the loader does not find."""
        (self.place / "lost").write_text("".join(f"{name}\n" for name in libraries))

    def has(self, *packages: str) -> None:
        """The packages that are installed."""
        (self.place / "installed").write_text("".join(f"{name}\n" for name in packages))

    def with_apt(self) -> None:
        """Debian: `apt-get install` gives back the libraries that were lost."""
        self.tool(
            "dpkg-query",
            'for name; do while read -r had; do [ "$had" != "$name" ] || echo "ok installed"; done '
            f"<{self.place}/installed; done",
        )
        self.tool("apt-get", f'echo "$@" >>{self.place}/called; echo -n >{self.place}/lost')

    def run(self, script: str = "setup-system.sh") -> tuple[int, str]:
        """The status of the script and what it said of faults."""
        done = subprocess.run(
            [self.tools / "sh", PACKAGING / script, self.place / "venv"],
            env={"PATH": str(self.tools)},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stderr


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    """One that lacks nothing, with no package manager."""
    return Computer(tmp_path)


def _named(said: str) -> list[str]:
    """The packages of the one command it asks for."""
    (line,) = (line.strip() for line in said.splitlines() if line.startswith("  sudo "))
    return [word for word in line.split() if word.startswith(("lib", "xcb", "Mesa", "mesa", "krb"))]


def test_nothing_is_said_where_nothing_is_missing(computer: Computer) -> None:
    assert computer.run() == (0, "")


def test_debian_is_told_the_libraries_and_the_packages_it_has_not(computer: Computer) -> None:
    computer.with_apt()
    computer.lose(CURSOR, ICCCM)
    computer.has(*(name for name in _every_package(computer) if name not in _PAIR))
    status, said = computer.run()
    assert status == 1
    assert f"{CURSOR} {ICCCM}" in said
    assert _named(said) == list(_PAIR)
    assert "apt-get install -y --no-install-recommends libxcb-cursor0 libxcb-icccm4" in said


_PAIR = ("libxcb-cursor0", "libxcb-icccm4")


def _every_package(computer: Computer) -> list[str]:
    """All it would name on a Debian that has none."""
    computer.has()
    return _named(computer.run()[1])


def test_a_debian_without_any_is_told_also_what_no_other_package_brings(computer: Computer) -> None:
    computer.with_apt()
    computer.lose("libGL.so.1")
    named = _every_package(computer)
    # QtNetwork links to Kerberos; a trimmed Debian 13 has it from nowhere else.
    assert {"libgl1", "libegl1", "libgssapi-krb5-2", "libwayland-egl1"} <= set(named)


def test_a_package_with_todays_name_is_not_asked_for_by_its_old_one(computer: Computer) -> None:
    computer.with_apt()
    computer.lose(CURSOR)
    every = _every_package(computer)
    computer.has(*(f"{name}t64" if name == "libglib2.0-0" else name for name in every[:9]))
    assert "libglib2.0-0" in every[:9]
    assert _named(computer.run()[1]) == every[9:]


def test_where_all_packages_are_there_the_library_is_named_alone(computer: Computer) -> None:
    computer.with_apt()
    computer.lose(CURSOR)
    computer.has(*_every_package(computer), "fonts-dejavu-core")
    status, said = computer.run()
    assert status == 1
    assert CURSOR in said
    assert "sudo" not in said


def test_root_installs_just_what_is_missing(computer: Computer) -> None:
    computer.with_apt()
    computer.lose(CURSOR)
    computer.has(*(name for name in _every_package(computer) if name != "libxcb-cursor0"))
    computer.tool("id", "echo 0")
    assert computer.run() == (0, "")
    called = (computer.place / "called").read_text().splitlines()
    assert called[0].startswith("update")
    assert "libxcb-cursor0" in called[1]
    assert "libxcb-icccm4" not in called[1]


def test_root_hears_what_the_installation_did_not_bring(computer: Computer) -> None:
    computer.with_apt()
    computer.tool("apt-get", "exit 0")
    computer.tool("id", "echo 0")
    computer.lose(CURSOR)
    status, said = computer.run()
    assert (status, said.strip()) == (1, f"Still missing after the installation: {CURSOR}")


@pytest.mark.parametrize(
    ("manager", "asks", "package"),
    [
        ("dnf", "rpm", "xcb-util-cursor"),
        ("zypper", "rpm", "libxcb-cursor0"),
        ("pacman", "pacman", "xcb-util-cursor"),
    ],
)
def test_other_systems_are_told_in_the_words_of_theirs(
    computer: Computer, manager: str, asks: str, package: str
) -> None:
    computer.tool(manager, "exit 1")
    # Both answer by their status.
    lacking = f'for name; do :; done; [ "$name" != {package} ] || exit 1'
    computer.tool(asks, lacking)
    computer.lose(CURSOR)
    status, said = computer.run()
    assert status == 1
    (line,) = (line.strip() for line in said.splitlines() if line.startswith("  sudo "))
    assert line.startswith(f"sudo {manager} ")
    assert line.split()[-1] == package


def test_a_system_with_no_manager_known_is_told_the_libraries(computer: Computer) -> None:
    computer.lose(CURSOR, ICCCM)
    status, said = computer.run()
    assert status == 1
    assert f"{CURSOR} {ICCCM}" in said


def test_without_a_python_it_says_which_is_needed(computer: Computer) -> None:
    assert computer.run("make-venv.sh") == (
        1,
        "Kith needs Python 3.11 or newer, and none was found.\n",
    )


def test_a_python_too_old_is_none(computer: Computer) -> None:
    computer.tool("python3", "exit 1")
    assert "3.11 or newer" in computer.run("make-venv.sh")[1]


def test_a_python_without_venv_names_the_package_of_that_python(computer: Computer) -> None:
    computer.tool("python3", 'case "$2" in *ensurepip*) exit 1 ;; esac')
    status, said = computer.run("make-venv.sh")
    assert status == 1
    assert "apt install python3-venv" in said
    computer.tool("python3.12", 'case "$2" in *ensurepip*) exit 1 ;; esac')
    computer.tool("python3", "exit 1")
    assert "apt install python3.12-venv" in computer.run("make-venv.sh")[1]
