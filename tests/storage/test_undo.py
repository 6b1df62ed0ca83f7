"""Any sequence of commands, undone, leaves the database equal; redo restores it."""

from __future__ import annotations

import importlib
import inspect
import os
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

from desktop_app import services
from desktop_app.domain.changes import Step
from desktop_app.domain.errors import NothingToUndoError
from desktop_app.services import import_run, json_book
from desktop_app.storage.engine import journal
from desktop_app.storage.engine.store import Store
from tests import pretend
from tests.storage.card_commands import CardCommands
from tests.storage.commands import Commands
from tests.storage.conftest import KEY
from tests.storage.giving_commands import GivingCommands
from tests.storage.home_commands import HomeCommands
from tests.storage.own_commands import OwnCommands
from tests.storage.undo_machine import UndoneAtTheEnd

if TYPE_CHECKING:
    from desktop_app.storage.engine.key import Key


class CommandsInPieces(Commands):
    """The same in an encrypted file, with imports of several chunks and undo in the merged
    statements of large steps."""

    key = KEY

    def __init__(self) -> None:
        self._patch = pytest.MonkeyPatch()
        self._patch.setattr(import_run, "CHUNK", 2)
        self._patch.setattr(json_book, "CHUNK", 2)
        self._patch.setattr(journal, "MANY", 2)
        self._patch.setattr(journal, "READ_AT_ONCE", 3)
        super().__init__()

    def teardown(self) -> None:
        try:
            super().teardown()
        finally:
            self._patch.undo()


EXAMPLES = int(os.environ.get("KITH_UNDO_EXAMPLES", "25"))
Commands.TestCase.settings = settings(max_examples=EXAMPLES, stateful_step_count=16, deadline=None)
CommandsInPieces.TestCase.settings = Commands.TestCase.settings
TestCommands = Commands.TestCase
TestCommandsInPieces = CommandsInPieces.TestCase


NOT_UNDONE = {
    "History.undo": "is tried everywhere",
    "History.redo": "is tried everywhere",
    "History.check_outside": "writes nothing",
    "JsonBook.look": "writes nothing",
    "Backups.bring_back": "is undone in tests/services/test_backups.py",
    "BringingBack.bring_back": "is undone in tests/services/test_backups.py",
    "Before.asking": "is the write it is given",
    "BacksUp.before": "copies, and changes nothing",
    "Backups.before": "copies, and changes nothing",
    "BringingBack.before": "copies, and changes nothing",
    "Trash.erase": "what is erased is gone",
    "Trash.empty": "what is erased is gone",
    "Agenda.told": "what was said cannot be unsaid",
    "PeopleList.follow_language": "works the order out anew, which is no doing of the user",
}


def _commands() -> Iterator[str]:
    """Every command of every service there is: what answers through a future, and what starts a
    batch of its own."""
    for found in pkgutil.iter_modules(services.__path__):
        module = importlib.import_module(f"{services.__name__}.{found.name}")
        for _, service in inspect.getmembers(module, inspect.isclass):
            if service.__module__ != module.__name__ or service.__name__.startswith("_"):
                continue
            for name, method in inspect.getmembers(service, inspect.isfunction):
                answers = str(method.__annotations__.get("return"))
                if not name.startswith("_") and answers.startswith(
                    ("Future", "ImportReport", "BookReport")
                ):
                    yield f"{service.__name__}.{name}"


def test_every_command_of_every_service_is_tried_above() -> None:
    source = "".join(
        map(
            inspect.getsource,
            (Commands, CardCommands, GivingCommands, OwnCommands, HomeCommands, UndoneAtTheEnd),
        )
    )
    forgotten = [name for name in _commands() if f".{name.partition('.')[2]}(" not in source]
    assert set(forgotten) == NOT_UNDONE.keys() - {"History.undo", "History.redo"}


def test_a_service_nobody_thought_of_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    with_parcels = [*services.__path__, str(Path(pretend.__file__).parent / "services")]
    monkeypatch.setattr(services, "__path__", with_parcels)
    assert {"Parcels.send", "People.add", "Circles.save", "JsonBook.run", "ImportRun.run"} <= set(
        _commands()
    )


@pytest.fixture
def store(tmp_path: Path, key: Key | None) -> Iterator[Store]:
    store = Store(tmp_path / "kith", key)
    yield store
    store.close()


def _rename(name: str) -> Any:
    return lambda db: db.run("UPDATE circle SET name = ? WHERE id = 1", (name,))


def test_an_outside_change_to_another_column_survives_undo(store: Store, key: Key | None) -> None:
    other = Store(store.folder, key)
    store.write(Step("a"), _rename("Nearest")).result()
    other.write(Step("b"), lambda db: db.run("UPDATE circle SET size = 6 WHERE id = 1")).result()
    store.undo().result()
    assert store.reader.one("SELECT name, size FROM circle WHERE id = 1") == ("Inner", 6)
    other.close()


def test_a_new_command_ends_redo_and_old_steps_are_forgotten(store: Store) -> None:
    for number in range(120):
        store.write(Step(str(number)), _rename(str(number))).result()
    store.undo().result()
    store.write(Step("new"), _rename("new")).result()
    with pytest.raises(NothingToUndoError, match="^nothing-to-redo$"):
        store.redo().result()
    undone = 0
    while store.undoable():
        store.undo().result()
        undone += 1
    assert undone == 100
    assert store.reader.value("SELECT name FROM circle WHERE id = 1") == "19"


def test_a_failing_command_leaves_nothing_and_no_step(store: Store) -> None:
    def fail(db: Any) -> None:
        _rename("Gone")(db)
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        store.write(Step("x"), fail).result()
    assert store.reader.value("SELECT name FROM circle WHERE id = 1") == "Inner"
    assert store.undoable() is None


def test_a_batch_is_one_step_and_can_be_abandoned(store: Store) -> None:
    batch = store.batch(Step("import"))
    batch.write(_rename("One")).result()
    store.write(
        Step("click"), lambda db: db.run("UPDATE circle SET size = 9 WHERE id = 2")
    ).result()
    batch.write(_rename("Two")).result()
    batch.finish().result()
    assert store.undo().result().step == Step("import")
    assert store.reader.value("SELECT name FROM circle WHERE id = 1") == "Inner"
    assert store.reader.value("SELECT size FROM circle WHERE id = 2") == 9
    second = store.batch(Step("import"))
    second.write(_rename("Three")).result()
    second.abandon().result()
    assert store.reader.value("SELECT name FROM circle WHERE id = 1") == "Inner"
    assert store.undoable() == Step("click")
