"""Which folders and files the command line opens, makes and writes to."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.test_command_line import CARDS, ROOT, TASKS, kith


@pytest.mark.parametrize(
    "task", [task for task in TASKS if task[0] != "import"], ids=lambda task: task[0]
)
def test_a_folder_named_by_mistake_is_said_and_not_made(
    tmp_path: Path, task: tuple[str, ...]
) -> None:
    for folder in (tmp_path / "mistyped", tmp_path):
        done = kith(folder, *task)
        assert (done.returncode, done.stdout, done.stderr) == (
            1,
            "",
            f"There is no address book in {folder}.\n",
        )
    assert list(tmp_path.iterdir()) == []


def test_an_import_into_a_new_address_book_says_so(tmp_path: Path) -> None:
    (tmp_path / "in.vcf").write_text(CARDS, encoding="utf-8")
    said = kith(tmp_path / "new", "import", str(tmp_path / "in.vcf")).stdout.splitlines()
    assert said[1:] == [f"This is a new address book, in {tmp_path / 'new'}."]
    assert len(kith(tmp_path / "new", "import", str(tmp_path / "in.vcf")).stdout.splitlines()) == 1
    done = kith(tmp_path / "other", "import", "--json", str(tmp_path / "in.vcf"))
    assert (json.loads(done.stdout)["added"], done.stderr) == (
        3,
        f"This is a new address book, in {tmp_path / 'other'}.\n",
    )
    assert kith(tmp_path / "other", "import", "--json", str(tmp_path / "in.vcf")).stderr == ""


@pytest.mark.parametrize("name", ["--data-dir=", "--data-dir"])
def test_a_folder_without_a_name_is_refused(tmp_path: Path, name: str) -> None:
    for task in ((), ("list",), ("import", "in.vcf"), ("--quit",)):
        command = [
            sys.executable,
            "-m",
            "desktop_app.app.command_line",
            name,
            *([""] if name[-1] != "=" else []),
            *task,
        ]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stdout) == (2, "")
        assert "the name of the folder is empty" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_home_of_nobody_is_said() -> None:
    done = kith(Path("~nobody-here/kith"), "list")
    assert (done.returncode, done.stderr) == (
        1,
        "~nobody-here/kith names the home of a user who is not known here.\n",
    )


@pytest.mark.parametrize(
    "to", ["{book}/kith.sqlite3", "{book}/../data/kith.sqlite3-wal", "{book}/kith.lock"]
)
@pytest.mark.parametrize("form", ["vcard3", "json"])
def test_an_export_never_takes_the_place_of_the_address_book(
    filled: Path, to: str, form: str
) -> None:
    target = to.format(book=filled)
    done = kith(filled, "export", "--format", form, "--to", target)
    says = f"{target} belongs to an address book, so nothing is written over it.\n"
    assert (done.returncode, done.stdout, done.stderr) == (1, "", says)
    assert kith(filled, "check").stdout == "Your address book is sound.\n"
    assert len(kith(filled, "list").stdout.splitlines()) == 3


@pytest.mark.parametrize("to", ["", ".", "/", ".."])
def test_an_export_to_a_folder_is_refused_in_a_sentence(filled: Path, to: str) -> None:
    done = kith(filled, "export", "--to", to)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert done.stderr.endswith("it is a folder, and the name of a file is missing.\n")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such devices")
def test_an_export_to_a_device_or_a_pipe_is_written_there(filled: Path) -> None:
    whole = kith(filled, "export").stdout
    assert kith(filled, "export", "--to", "/dev/stdout").stdout == whole
    assert kith(filled, "export", "--to", "/dev/null").returncode == 0
    script = f"{sys.executable} -m desktop_app.app.command_line --data-dir {filled} export --to >(cat >&2)"
    done = subprocess.run(
        ["bash", "-c", script], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )
    assert done.stderr == whole


def test_two_exports_to_one_file_at_once_leave_a_whole_one(filled: Path, tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "desktop_app.app.command_line",
        "--data-dir",
        str(filled),
        "export",
        "--to",
    ]
    processes = [
        subprocess.Popen([*command, str(tmp_path / "out.vcf")], cwd=ROOT) for _ in range(4)
    ]
    assert [process.wait() for process in processes] == [0] * 4
    assert (tmp_path / "out.vcf").read_text(encoding="utf-8").replace("\r", "") == kith(
        filled, "export"
    ).stdout
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "in.vcf", "out.vcf"]
