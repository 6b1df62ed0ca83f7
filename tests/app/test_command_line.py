"""The command line as a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CARDS = "".join(
    f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nUID:{uid}\r\nEND:VCARD\r\n"
    for uid, name in enumerate(("Ana Sousa", "Ben Carter", "Ana Lima"), 1)
)


def kith(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `kith` on an address book in `folder`."""
    command = [sys.executable, "-m", "desktop_app.app.command_line", "--data-dir", str(folder), *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A folder whose address book holds three people."""
    (tmp_path / "in.vcf").write_text(CARDS, encoding="utf-8")
    done = kith(tmp_path / "data", "import", str(tmp_path / "in.vcf"))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("3 cards in 1 files: 3 added")
    return tmp_path / "data"


def test_importing_again_changes_nothing(filled: Path) -> None:
    again = json.loads(kith(filled, "import", "--json", str(filled.parent / "in.vcf")).stdout)
    assert (again["added"], again["updated"], again["identical"]) == (0, 0, 3)


def test_list_search_show_and_log(filled: Path) -> None:
    assert [line.split("  ")[0] for line in kith(filled, "list").stdout.splitlines()] == [
        "Ana Lima",
        "Ana Sousa",
        "Ben Carter",
    ]
    done = kith(filled, "log", "Coffee with Ben yesterday, remind me in 2 weeks")
    assert done.returncode == 0
    assert "Coffee with Ben" in done.stdout
    assert "Reminder on" in done.stdout
    shown = json.loads(kith(filled, "show", "--json", "Ben").stdout)
    assert shown["entries"][0]["kind"] == "coffee"
    found = json.loads(kith(filled, "search", "--json", "coffee").stdout)
    assert [entry["summary"] for entry in found["entries"]] == ["Coffee with Ben"]
    assert json.loads(kith(filled, "due", "--json").stdout) == {"reminders": [], "people": []}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("show", "Nobody"), "Nobody in the address book is called “Nobody”.\n"),
        (("log", "Coffee with Ana"), "“Ana” could be Ana Lima or Ana Sousa.\n"),
        (("log", "Coffee with Zed"), "Nobody in the address book is called “Zed”.\n"),
        (("log", "slept well"), "Say with whom, such as “Coffee with Ana yesterday”.\n"),
        (
            ("export", "--to", "/nowhere/at/all.vcf"),
            "/nowhere/at/all.vcf cannot be written: No such file or directory.\n",
        ),
    ],
)
def test_errors_are_one_sentence_without_a_traceback(filled: Path, arguments: tuple[str, ...], says: str) -> None:
    done = kith(filled, *arguments)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", says)


@pytest.mark.parametrize("version", ["vcard3", "vcard4"])
def test_export_and_import_into_an_empty_book_gives_equal_people(filled: Path, tmp_path: Path, version: str) -> None:
    kith(filled, "log", "Coffee with Ben yesterday")
    out = tmp_path / "out.vcf"
    assert kith(filled, "export", "--format", version, "--to", str(out)).returncode == 0
    assert kith(filled, "export", "--format", version).stdout.encode() == out.read_bytes().replace(b"\r\n", b"\n")
    kith(tmp_path / "second", "import", str(out))
    one, two = (json.loads(kith(folder, "list", "--json").stdout) for folder in (filled, tmp_path / "second"))
    for person in one:
        person.pop("last_contact")
    for person in two:
        person.pop("last_contact")
    assert one == two


def test_everything_as_json(filled: Path) -> None:
    whole = json.loads(kith(filled, "export", "--format", "json").stdout)
    assert [person["display_name"] for person in whole["people"]] == ["Ana Lima", "Ana Sousa", "Ben Carter"]
    assert whole["format"] == 1


def test_a_newer_address_book_is_refused(filled: Path) -> None:
    import sqlcipher3.dbapi2 as sqlite

    path = filled / "kith.sqlite3"
    connection = sqlite.connect(str(path))
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = path.read_bytes()
    done = kith(filled, "list")
    assert done.returncode == 1
    assert "newer Kith" in done.stderr
    assert path.read_bytes() == before


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    done = kith(tmp_path / "data", "import", str(tmp_path / "none.vcf"))
    assert done.returncode == 1
    assert "cannot be read" in done.stderr


def test_version() -> None:
    assert kith(Path("/nonexistent"), "--version").stdout == "Kith 0.1.0\n"
