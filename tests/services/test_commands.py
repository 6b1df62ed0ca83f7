"""Every command of every service: it answers a Done through its future, and fails through it
too."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

import desktop_app.services
from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import KithError
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Photo,
    Position,
    Relation,
)
from desktop_app.domain.reminders import Reminder
from desktop_app.services.address_book import AddressBook

WRITING = {"write", "batch", "undo", "redo"}
"""What of the store writes."""
TODAY = date(2026, 11, 21)


def _services() -> Iterator[type]:
    """The types of all an address book has: each is found by the name its property answers."""
    made = (
        getattr(item, "func", getattr(item, "fget", None)) for item in vars(AddressBook).values()
    )
    names = {item.__annotations__["return"] for item in made if item is not None} | {
        "History",
        "PeopleList",
    }
    for module in pkgutil.iter_modules(desktop_app.services.__path__, "desktop_app.services."):
        found = importlib.import_module(module.name)
        for name, item in inspect.getmembers(found, inspect.isclass):
            if name in names and item.__module__ == module.name:
                yield item


def _calls(method: ast.FunctionDef) -> Iterator[tuple[bool, str]]:
    """Methods called: of self, and of the store or a batch of it."""
    for node in ast.walk(method):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            whose = ast.unparse(node.func.value)
            if whose in ("self", "self._store", "self._batch", "self._step"):
                yield whose == "self", node.func.attr


def _writing_methods(service: type) -> set[str]:
    """The methods of a service from which a write begins."""
    (tree,) = ast.parse(inspect.getsource(service)).body
    assert isinstance(tree, ast.ClassDef)
    methods = {
        item.name: set(_calls(item)) for item in tree.body if isinstance(item, ast.FunctionDef)
    }
    writing: set[str] = set()
    while True:
        more = {
            name
            for name, calls in methods.items()
            if any(called in writing if own else called in WRITING for own, called in calls)
        }
        if more == writing:
            return writing
        writing = more


COMMANDS = [
    (service, name)
    for service in _services()
    for name in sorted(_writing_methods(service))
    if not name.startswith("_")
]


def test_the_commands_are_found() -> None:
    names = {f"{service.__name__}.{name}" for service, name in COMMANDS}
    assert {
        "People.set_starred",
        "Reminders.complete",
        "History.undo",
        "Today.put_off",
        "Tags.put",
    } <= names


@pytest.mark.parametrize(
    ("service", "name"), COMMANDS, ids=lambda item: getattr(item, "__name__", item)
)
def test_a_command_answers_a_done_through_its_future(service: type, name: str) -> None:
    answers = getattr(service, name).__annotations__["return"]
    assert answers.startswith("Future[Done["), f"{service.__name__}.{name} answers {answers}"


@pytest.mark.parametrize(
    ("service", "name"), COMMANDS, ids=lambda item: getattr(item, "__name__", item)
)
def test_what_a_command_raises_comes_through_its_future(service: type, name: str) -> None:
    """Nothing fits, not even the store: whatever is raised, it is not raised at the caller."""
    future = getattr(service, name)(object())
    assert isinstance(future, Future)
    with pytest.raises((AttributeError, TypeError)):
        future.result(timeout=0)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    moments = (datetime(2026, 11, 21, 9, minute % 60, tzinfo=UTC) for minute in count())
    opened = AddressBook(tmp_path, lambda: next(moments))
    yield opened
    opened.close()


def test_a_reminder_that_is_gone_is_said_through_the_future(book: AddressBook) -> None:
    row = book.reminders.add(Reminder("Call", TODAY)).result().value
    book.reminders.remove([row]).result()
    for asked in (
        lambda: book.reminders.complete(row, TODAY, TODAY),
        lambda: book.reminders.skip(row, TODAY, TODAY),
        lambda: book.reminders.remove([row]),
        lambda: book.reminders.edit(Reminder("", TODAY, id=row)),
        lambda: book.people.add(Contact(Person())),
        lambda: book.tags.put([1], [""]),
    ):
        future = asked()
        with pytest.raises(KithError):
            future.result()


def test_a_failing_listener_or_callback_fails_no_committed_write(
    book: AddressBook, monkeypatch
) -> None:
    told: list[type] = []
    monkeypatch.setattr(threading, "excepthook", lambda hook: told.append(hook.exc_type))
    book.history.listen(lambda changes: 1 / 0)
    future = book.people.add(Contact(Person(display_name="Ana")))
    future.add_done_callback(lambda done: done.result().value)
    done = future.result()
    assert isinstance(done, Done) and done.step == Step("person.add", "Ana")
    assert told == [ZeroDivisionError]
    assert book.people.participant(done.value).name == "Ana"
    assert book.reminders.add(Reminder("Call", TODAY + timedelta(1))).result().value


def test_storing_what_is_stored_already_changes_nothing(book: AddressBook) -> None:
    days = [ImportantDate(DateKind.BIRTHDAY, PartialDate(1984, 5, 14))]
    ways = [Channel(ChannelKind.EMAIL, "ana@sousa.pt"), Channel(ChannelKind.PHONE, "+351 1")]
    work = [Position("Sousa Lda", "Owner")]
    ana = (
        book.people.add(Contact(Person(display_name="Ana"), ways, work, days, photo=Photo(b"x")))
        .result()
        .value
    )
    book.people.save_part(Relation("friend", "Ben", person_id=ana)).result()
    stored = book.people.contact(ana)
    parts = [*stored.channels, *stored.positions, *stored.dates, *stored.relations]
    assert len(parts) == 5
    asked = [lambda part=part: book.people.save_part(part) for part in parts]
    asked += [
        lambda: book.people.edit(ana, display_name="Ana", notes=""),
        lambda: book.people.set_photo(ana, Photo(b"x")),
        lambda: book.people.set_starred([ana], False),
        lambda: book.people.order_parts(ana, stored.channels),
    ]
    for ask in asked:
        done = ask().result()
        assert (done.step, bool(done.changes)) == (None, False), done.asked
    assert book.people.contact(ana).person.updated_at == stored.person.updated_at
    assert (
        book.people.save_part(replace(stored.channels[0], value="ana@example.org")).result().step
        is not None
    )
