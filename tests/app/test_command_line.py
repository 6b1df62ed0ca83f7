"""The command line as a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.reminders import Reminder
from desktop_app.services.address_book import AddressBook
from tests import fork_server
from tests.formats.vcard.test_corpus import CORPUS, needs_corpus
from tests.patience import SECONDS

ROOT = Path(__file__).resolve().parents[2]
CARDS = "".join(
    f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nUID:{uid}\r\nEND:VCARD\r\n"
    for uid, name in enumerate(("Ana Sousa", "Ben Carter", "Ana Lima"), 1)
)


def kith(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `kith` on an address book in `folder`."""
    return fork_server.run(["--data-dir", str(folder), *arguments], SECONDS)


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
    assert json.loads(kith(filled, "due", "--json").stdout) == {
        "waiting": 0,
        "reminders": [],
        "dates": [],
        "people": [],
    }


def test_the_line_of_a_company_has_its_name_once(filled: Path) -> None:
    card = filled.parent / "kiln.vcf"
    card.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Kiln\nORG:Kiln\nEND:VCARD\n")
    assert kith(filled, "import", str(card)).returncode == 0
    assert "Kiln" in kith(filled, "list").stdout.splitlines()


def test_search_says_where_it_found_somebody(filled: Path) -> None:
    assert kith(filled, "log", "Dinner after the quillfair with Ben").returncode == 0
    day = date.today().isoformat()
    (person, *rest) = kith(filled, "search", "quillf").stdout.splitlines()
    assert person.startswith("Ben Carter  ")
    assert person.endswith(f"(Dinner after the quillfair with Ben, {day})")
    assert len(rest) == 1 and "quillfair" in rest[0]
    found = json.loads(kith(filled, "search", "--json", "quillf").stdout)["people"]
    assert [line["found_by"]["in"] for line in found] == ["entry"]
    assert found[0]["found_by"]["day"] == day
    # What the line shows anyway is not said twice.
    assert "(" not in kith(filled, "search", "lima").stdout
    assert "found_by" not in kith(filled, "search", "--json", "lima").stdout


def test_a_line_that_is_only_a_reminder_is_one_and_nothing_that_happened(filled: Path) -> None:
    due = (date.today() + timedelta(days=1)).isoformat()
    for text in ("call Ben tomorrow at 9:30", "remind me tomorrow at 9:30 to call Ben"):
        done = kith(filled, "log", text)
        assert (done.returncode, done.stdout.lower()) == (0, f"reminder on {due} 09:30: call ben\n")
    said = json.loads(kith(filled, "log", "--json", "remind me tomorrow to pay the rent").stdout)
    assert said == {
        "reminder": {"due": due, "clock": None, "text": "Pay the rent", "rule": "", "people": []}
    }
    assert json.loads(kith(filled, "show", "--json", "Ben").stdout)["entries"] == []


def test_what_is_due_says_when_and_with_whom(filled: Path) -> None:
    day = date.today() - timedelta(days=1)
    kith(filled, "log", "remind me tonight to call Ben")
    assert (
        kith(filled, "due").stdout == f"{date.today().isoformat()} 20:00  Call Ben  (Ben Carter)\n"
    )
    (found,) = json.loads(kith(filled, "due", "--json").stdout)["reminders"]
    assert (found["clock"], [person["name"] for person in found["people"]]) == (
        "20:00",
        ["Ben Carter"],
    )
    assert day < date.fromisoformat(found["due"])


def test_a_reminder_is_about_all_whom_it_names(filled: Path) -> None:
    for text in ("remind me tonight to call Ben and Ana Lima", "call Ben and Ana Lima tonight"):
        said = json.loads(kith(filled, "log", "--json", text).stdout)["reminder"]
        assert [person["name"] for person in said["people"]] == ["Ben Carter", "Ana Lima"], text
    told = kith(filled, "log", "Coffee with Ben and Ana Lima, remind me in 2 weeks").stdout
    assert told.splitlines()[1].endswith(": Be in touch with Ben Carter, Ana Lima")
    due = kith(filled, "due").stdout.splitlines()
    assert [line.endswith("(Ben Carter, Ana Lima)") for line in due] == [True, True]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("show", "Nobody"), "Nobody in the address book is called “Nobody”.\n"),
        (("log", "Coffee with Ana"), "“Ana” could be Ana Lima or Ana Sousa.\n"),
        (("log", "Coffee with Zed"), "Nobody in the address book is called “Zed”.\n"),
        (("log", "slept well"), "Say with whom, such as “Coffee with Ana yesterday”.\n"),
        (
            ("export", "--to", "/nowhere/at/all.vcf"),
            f"{Path('/nowhere/at/all.vcf')} cannot be written: No such file or directory.\n",
        ),
    ],
)
def test_errors_are_one_sentence_without_a_traceback(
    filled: Path, arguments: tuple[str, ...], says: str
) -> None:
    done = kith(filled, *arguments)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", says)


@pytest.mark.parametrize("version", ["vcard3", "vcard4"])
def test_export_and_import_into_an_empty_book_gives_equal_people(
    filled: Path, tmp_path: Path, version: str
) -> None:
    kith(filled, "log", "Coffee with Ben yesterday")
    out = tmp_path / "out.vcf"
    assert kith(filled, "export", "--format", version, "--to", str(out)).returncode == 0
    assert kith(filled, "export", "--format", version).stdout.encode() == out.read_bytes().replace(
        b"\r\n", b"\n"
    )
    kith(tmp_path / "second", "import", str(out))
    one, two = (
        json.loads(kith(folder, "list", "--json").stdout)
        for folder in (filled, tmp_path / "second")
    )
    for person in one:
        person.pop("last_contact")
    for person in two:
        person.pop("last_contact")
    assert one == two


def test_everything_as_json(filled: Path) -> None:
    whole = json.loads(kith(filled, "export", "--format", "json").stdout)
    assert sorted(person["display_name"] for person in whole["people"]) == [
        "Ana Lima",
        "Ana Sousa",
        "Ben Carter",
    ]
    assert whole["format"] == 2


def test_a_json_book_goes_out_and_in_and_is_the_same(filled: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    kith(filled, "export", "--format", "json", "--to", str(first))
    done = kith(tmp_path / "other", "import", str(first))
    assert (done.returncode, done.stderr) == (0, "")
    assert "people 3 added" in done.stdout
    kith(tmp_path / "other", "export", "--format", "json", "--to", str(second))
    assert first.read_text(encoding="utf-8") == second.read_text(encoding="utf-8")
    again = json.loads(kith(tmp_path / "other", "import", "--json", str(first)).stdout)
    assert again[0]["sections"]["people"] == {"added": 0, "updated": 0, "same": 3, "kept": 0}


def test_a_bad_json_book_says_which_file_and_why_and_changes_nothing(
    filled: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text(
        '{"format": 2, "people": [\n{"display_name": "Zoe"},\n{"display_name": 7}]}',
        encoding="utf-8",
    )
    done = kith(filled, "import", str(bad))
    assert done.returncode == 1
    assert (
        done.stderr
        == f"{bad}:3: A record of “people” cannot be read (display_name): 7 is no text.\n"
    )
    assert "Zoe" not in kith(filled, "list").stdout
    said = json.loads(kith(filled, "import", "--json", str(tmp_path / "no.json")).stdout)
    assert said["problems"][0]["file"] == str(tmp_path / "no.json")


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


def test_a_file_that_is_no_address_book_is_said_plainly(tmp_path: Path) -> None:
    other = tmp_path / "report.pdf"
    other.write_bytes(b"%PDF-1.7")
    done = kith(tmp_path / "data", "import", str(other))
    assert (
        done.stdout.splitlines()[0]
        == "0 cards in 1 file: 0 added, 0 updated, 0 already there, 0 groups, 0 refused."
    )
    assert (done.stderr, done.returncode) == (
        f"{other}: This file is no address book that Kith can read.\n",
        1,
    )


def test_the_status_says_whether_a_card_was_refused(tmp_path: Path) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\n{}\nEND:VCARD\n"
    path = tmp_path / "in.vcf"
    path.write_text(card.format("FN:Ana") + card.format("NOTE:nobody"), encoding="utf-8")
    done = kith(tmp_path / "data", "import", str(path))
    assert (
        done.stdout.splitlines()[0]
        == "2 cards in 1 file: 1 added, 0 updated, 0 already there, 0 groups, 1 refused."
    )
    assert (done.returncode, done.stderr.startswith(f"{path}:5: This card holds no name")) == (
        1,
        True,
    )
    path.write_text(card.format("FN:Ana\nNOTE:no property at all\nodd"), encoding="utf-8")
    done = kith(tmp_path / "data", "import", str(path))
    assert (done.returncode, "cannot be understood" in done.stderr) == (0, True)


def test_version() -> None:
    assert kith(Path("/nonexistent"), "--version").stdout == "Kith 0.1.0\n"


TASKS = (
    ("list",),
    ("search", "Ana"),
    ("show", "Ben"),
    ("log", "Call with Ben"),
    ("due",),
    ("check",),
    ("import", "in.vcf"),
)
"""Every task that can answer as JSON."""


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task[0])
def test_every_task_answers_as_json_too(filled: Path, task: tuple[str, ...]) -> None:
    arguments = [str(filled.parent / part) if part.endswith(".vcf") else part for part in task]
    done = kith(filled, *arguments, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    json.loads(done.stdout)
    plain = kith(filled, *arguments)
    assert (plain.returncode, plain.stderr) == (0, "")


LOADED = """
import sys
from desktop_app.app.command_line import main
status = main(sys.argv[1:])
print([name for name in sys.modules if name.split(".")[0] in ("PySide6", "shiboken6")], file=sys.stderr)
raise SystemExit(status)
"""


@pytest.mark.parametrize(
    "task", [*TASKS, ("export",), ("export", "--format", "json")], ids=" ".join
)
def test_no_task_loads_qt(filled: Path, task: tuple[str, ...]) -> None:
    arguments = [str(filled.parent / part) if part.endswith(".vcf") else part for part in task]
    command = [sys.executable, "-c", LOADED, "--data-dir", str(filled), *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "[]\n")


@pytest.mark.parametrize(
    "arguments", [("nonsense",), ("list", "too", "much"), ("import",), ("export", "--format", "x")]
)
def test_a_wrong_call_is_one_line_and_status_2(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = kith(tmp_path, *arguments)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "--help" in done.stderr


def test_hostile_text_does_nothing_to_a_terminal(tmp_path: Path) -> None:
    nasty = "\x1b]0;owned\x07\x1b[2J\x9b31m<img src=file:///etc/passwd>=HYPERLINK(1)"
    card = f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zed {nasty}\r\nNOTE:{nasty}\r\nORG:{nasty}\r\n{nasty}\r\nEND:VCARD\r\n"
    (tmp_path / "in.vcf").write_text(card, encoding="utf-8")
    data = tmp_path / "data"
    for arguments in (("import", str(tmp_path / "in.vcf")), ("list",), ("show", "Zed"), ("log", "Call with Zed"),
                      ("search", "Zed"), ("show", nasty), ("log", f"Call with {nasty}"), ("export", "--to", f"/no/{nasty}")):  # fmt: skip
        done = kith(data, *arguments)
        assert not set("\x1b\x07\x9b") & set(done.stdout + done.stderr), arguments
        assert "Traceback" not in done.stderr
    assert "<img src=file:///etc/passwd>" in kith(data, "list").stdout


def test_names_in_any_script_go_through_a_pipe(tmp_path: Path) -> None:
    names = ["Ærø Þór", "佐藤 花子", "Ωμέγα", "Жанна", "😀 Zed"]
    cards = "".join(
        CARDS.splitlines(keepends=True)[0] + f"VERSION:3.0\r\nFN:{name}\r\nEND:VCARD\r\n"
        for name in names
    )
    (tmp_path / "in.vcf").write_text(cards, encoding="utf-8")
    assert kith(tmp_path / "data", "import", str(tmp_path / "in.vcf")).returncode == 0
    listed, as_json = kith(tmp_path / "data", "list"), kith(tmp_path / "data", "list", "--json")
    assert sorted(listed.stdout.splitlines()) == sorted(names)
    assert sorted(line["name"] for line in json.loads(as_json.stdout)) == sorted(names)


@pytest.mark.skipif(
    sys.platform == "win32", reason="a command line of Windows holds no more than 32,767 letters"
)
def test_a_name_too_long_for_the_address_book_is_said(filled: Path) -> None:
    done = kith(filled, "log", "Call with Ben " + "x" * 110_000)
    assert (done.returncode, done.stdout) == (1, "")
    assert "too long" in done.stderr
    assert done.stderr.count("\n") == 1


@needs_corpus
def test_the_whole_corpus_card_by_card(tmp_path: Path) -> None:
    manifest = json.loads((CORPUS / "manifest.json").read_text(encoding="utf-8"))
    cards = sum(entry["cards"] for entry in manifest if entry["format"] == "vcard")
    done = kith(tmp_path, "import", "--json", str(CORPUS))
    assert (done.returncode, done.stderr) == (1, f"This is a new address book, in {tmp_path}.\n")
    said = json.loads(done.stdout)
    assert said["refused"]
    assert said["cards"] > cards == 1179
    outcomes = ("added", "updated", "identical", "groups", "refused")
    assert sum(said[key] for key in outcomes) == said["cards"]
    refused = [problem for problem in said["problems"] if problem["severity"] == "problem"]
    assert sum(problem["cards"] for problem in refused) == said["refused"]
    for problem in said["problems"]:
        assert problem["file"] and problem["reason"].endswith(".")
        assert problem["line"] or not problem["cards"]
    assert kith(tmp_path, "check").returncode == 0


def test_due_lists_important_dates_of_those_one_keeps_in_mind(tmp_path: Path) -> None:
    """A circle, a star or a tag says so; of the other card nothing is due."""
    folder = tmp_path / "kith"
    today = date.today()
    card = f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Sousa\r\nUID:a-1\r\nBDAY:{today.year - 40}-{today:%m-%d}\r\nCATEGORIES:choir\r\nEND:VCARD\r\n"
    stranger = card.replace("CATEGORIES:choir\r\n", "").replace("Ana", "Eva").replace("a-1", "e-1")
    (tmp_path / "in.vcf").write_text(card + stranger, newline="")
    kith(folder, "import", str(tmp_path / "in.vcf"))
    said = json.loads(kith(folder, "due", "--json").stdout)
    (found,) = said["dates"]
    assert (said["waiting"], found["waits"]) == (1, True)
    assert (found["day"], found["kind"], found["person"]["name"]) == (
        today.isoformat(),
        "birthday",
        "Ana Sousa",
    )
    assert kith(folder, "due").stdout == f"{today.isoformat()}  birthday of Ana Sousa, 40\n"


def test_due_leaves_out_what_was_put_off(tmp_path: Path) -> None:
    now = datetime.now().astimezone()
    book = AddressBook(tmp_path / "kith")
    for words, days in (("waits", None), ("put off till now", -1), ("put off", 2)):
        until = None if days is None else now + timedelta(days)
        book.reminders.add(Reminder(words, now.date() - timedelta(1), snoozed_until=until)).result()
    book.close()
    found = json.loads(kith(tmp_path / "kith", "due", "--json").stdout)["reminders"]
    assert [item["text"] for item in found] == ["waits", "put off till now"]
