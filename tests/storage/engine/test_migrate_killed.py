"""An address book of an older format, brought up to date by a program that is killed, or by ten at
once."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_app.storage.engine import check
from desktop_app.storage.engine.connection import Database
from desktop_app.storage.engine.migrate import latest_version
from desktop_app.storage.engine.own_files import FILE_NAME
from desktop_app.storage.engine.selftest import make_first_format
from desktop_app.storage.engine.store import Store

ROOT = Path(__file__).resolve().parents[3]
KILLS = int(os.environ.get("KITH_KILLS", "20"))
PEOPLE = 3000
PERSON = (
    "INSERT INTO person (id, uid, display_name, sort_key, family_key, created_at, updated_at) "
    "VALUES (?1, 'u' || ?1, 'Person ' || ?1, 'p' || ?1, 'p', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z')"
)


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an address book of the first format."""
    folder = tmp_path_factory.mktemp("old")
    db = make_first_format(folder)
    with db.immediate():
        db.run_many(PERSON, [(row,) for row in range(1, PEOPLE + 1)])
        db.run(
            "INSERT INTO channel (person_id, kind, value) SELECT id, 'email', uid || '@x.org' FROM person"
        )
    db.close()
    return folder


def _start(folder: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.storage.engine.migrating", str(folder)]
    return subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def _format(path: Path) -> tuple[int, list[tuple[object, ...]]]:
    """The number of the file's format, and its whole schema."""
    db = Database(path)
    schema = db.rows("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name")
    found = db.value("PRAGMA user_version"), schema
    db.close()
    return found


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_whenever_it_is_killed_the_file_is_of_one_format(old: Path, tmp_path: Path) -> None:
    whole = tmp_path / "whole"
    shutil.copytree(old, whole)
    process = _start(whole)
    assert process.stdout is not None
    process.stdout.readline()
    began = time.monotonic()
    assert process.communicate()[0] == "done\n"
    took = time.monotonic() - began
    formats = [_format(old / FILE_NAME), _format(whole / FILE_NAME)]
    assert [number for number, _ in formats] == [1, latest_version()]
    dice, seen = random.Random(7), []
    for number in range(KILLS):
        folder = tmp_path / str(number)
        shutil.copytree(old, folder)
        process = _start(folder)
        assert process.stdout is not None
        process.stdout.readline()
        try:
            process.wait(dice.uniform(0, took * 1.2))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
        process.communicate()
        found = _format(folder / FILE_NAME)
        assert found in formats, f"kill {number}"
        seen.append(found[0])
        store = Store(folder)
        assert (
            store.reader.value("SELECT count(*) FROM person JOIN channel ON person_id = person.id")
            == PEOPLE
        )
        store.close()
        assert _format(folder / FILE_NAME) == formats[1]
        assert check.problems_of(folder / FILE_NAME) == []
        copies = list(folder.glob("copies/before-*"))
        assert len(copies) == 1 or (found[0], len(copies)) == (1, 2)
        assert [_format(copy) for copy in copies] == [formats[0]] * len(copies)
        shutil.rmtree(folder)
    assert 1 in seen, "no kill fell into the work"


@pytest.mark.parametrize("log", ["wal", "delete"])
def test_ten_programs_that_start_at_once_all_open_it(old: Path, tmp_path: Path, log: str) -> None:
    """`delete` is how a safety copy keeps its log: somebody has put one in the place of a lost
    file."""
    shutil.copytree(old, tmp_path / "book")
    db = Database(tmp_path / "book" / FILE_NAME)
    db.run(f"PRAGMA journal_mode = {log}")
    db.close()
    processes = [_start(tmp_path / "book") for _ in range(10)]
    told = [process.communicate() for process in processes]
    assert [(said.splitlines()[1:], fault) for said, fault in told] == [(["done"], "")] * 10
    store = Store(tmp_path / "book")
    assert store.reader.value("SELECT count(*) FROM person") == PEOPLE
    store.close()
    assert check.problems_of(tmp_path / "book" / FILE_NAME) == []
    (copy,) = (tmp_path / "book" / "copies").iterdir()
    assert _format(copy)[0] == 1
