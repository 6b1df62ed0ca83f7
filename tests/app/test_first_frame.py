"""What a start loads before it shows people: each module more is time before the first frame."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.domain.person import Contact, Person
from desktop_app.services.address_book import AddressBook
from tests.app.test_command_line import ROOT
from tests.patience import SECONDS

BELOW = {
    # A thread counts everybody meanwhile: what it finds may be there by then, or not yet.
    "domain": "cadence changes direction errors found names people_query rules.rule scripts tags",
    "services": "address_book book_files book_giving command history people_list",
    "storage": "timestamps engine.backup engine.connection engine.faults engine.files engine.journal "
    "engine.guard engine.health engine.key engine.migrate engine.mounts engine.own_files engine.steps engine.store engine.writer queries.people_list "
    "queries.scopes queries.search",
}
"""What is needed to show the first people. Before another module is put here: can it be imported
where it is used?"""
WITH_LIST = ("kit", "people", "people_view", "window", "words")
"""Packages of `ui` that show the list; of others only what declares a room is read."""


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], list[str]]:
    """The modules loaded when the first row is drawn, and the files whose source is kept."""
    folder = tmp_path_factory.mktemp("kith")
    book = AddressBook(folder)
    book.people.add(Contact(Person(display_name="Ana Sousa"))).result()
    book.close()
    answer = subprocess.run(
        [sys.executable, "-m", "tests.app.first_frame", str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=SECONDS,
    )
    assert answer.returncode == 0, answer.stderr
    loaded, sources = json.loads(answer.stdout)
    return loaded, sources


def test_the_floors_below_the_window_load_what_the_list_needs(first) -> None:
    found = {name for name in first[0] if name.split(".")[0] == "desktop_app"}
    for floor, names in BELOW.items():
        wanted = {f"desktop_app.{floor}.{name}" for name in names.split()}
        packages = {f"desktop_app.{floor}", *(name.rpartition(".")[0] for name in wanted)}
        assert {name for name in found if name.split(".")[1:2] == [floor]} <= wanted | packages


def test_of_rooms_only_their_declarations_are_read(first) -> None:
    for name in first[0]:
        parts = name.split(".")
        if parts[:2] == ["desktop_app", "ui"] and len(parts) == 4 and parts[2] not in WITH_LIST:
            assert parts[3] == "room", name


@pytest.mark.parametrize("name", ["json", "peewee", "PySide6.QtNetwork"])
def test_what_the_first_frame_does_without(first, name: str) -> None:
    assert name not in first[0]


def test_no_source_of_the_program_is_read(first) -> None:
    assert [path for path in first[1] if Path(path).is_relative_to(ROOT / "desktop_app")] == []
