"""The rows of a timeline while entries come, go and move under it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from desktop_app.domain.timeline import Interaction, InteractionKind, TimelineQuery
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.changes import Changes
from desktop_app.ui.entries.model import READ_AT_ONCE, TimelineModel
from desktop_app.ui.kit.runner import Runner

DAY = date(2026, 11, 21)


@contextmanager
def _open(context, entries: int) -> Iterator[tuple[AddressBook, TimelineModel, Changes]]:
    """A model on some entries, told of every change as the window tells it."""
    with TemporaryDirectory() as folder:
        book, runner = AddressBook(Path(folder)), Runner()
        for number in range(entries):
            _log(book, number)
        model = TimelineModel(book.timeline_list, context, runner)
        tester = QAbstractItemModelTester(
            model, QAbstractItemModelTester.FailureReportingMode.Warning
        )
        tester.setUseFetchMore(False)
        changes = Changes(book.history)
        changes.changed.connect(model.apply_changes)
        yield book, model, changes
        changes.close()
        runner.close()
        book.close()
        del tester


def _log(book: AddressBook, days: int) -> int:
    return (
        book.timeline.log(
            Interaction(InteractionKind.CALL, DAY - timedelta(days=days % 50), str(days))
        )
        .result()
        .value
    )


def _ids(model: TimelineModel) -> list[int]:
    return [model.entry_id(row) for row in range(model.rowCount())]


def _agrees(book: AddressBook, model: TimelineModel) -> bool:
    return model.is_whole() and _ids(model) == list(book.timeline_list.ids(model.query()))


_DO = st.sampled_from(["log", "remove", "undo", "page", "page", "back"])


@settings(
    max_examples=20,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(steps=st.lists(st.tuples(_DO, st.integers(0, 90)), max_size=12), entries=st.integers(0, 150))
def test_every_entry_comes_once_and_in_order_whatever_happens_between_pages(
    qtbot, context, steps, entries: int
) -> None:
    with _open(context, entries) as (book, model, _):
        model.show(TimelineQuery())
        row = 0
        for what, number in steps:
            ids = list(book.timeline_list.ids(TimelineQuery()))
            if what == "log":
                _log(book, number)
            elif what == "remove" and ids:
                book.timeline.remove([ids[number % len(ids)]]).result()
            elif what == "undo":
                book.history.undo().exception()
            elif model.rowCount():
                # What is shown meanwhile is some entry as it is, or nothing for one that has just
                # gone.
                row = max(0, min(model.rowCount() - 1, row + (40 if what == "page" else -40)))
                item = model.item(row)
                assert item is None or item.id == model.entry_id(row)
        # An entry that went and came back is the same row all along, blank until the model has
        # heard of both.
        qtbot.waitUntil(
            lambda: _agrees(book, model) and all(map(model.item, range(model.rowCount())))
        )
        forwards = [model.item(row) for row in range(model.rowCount())]
        backwards = [model.item(row) for row in reversed(range(model.rowCount()))]
        assert forwards == backwards[::-1]
        assert [(item.day, item.id) for item in forwards] == sorted(
            ((item.day, item.id) for item in forwards), reverse=True
        )
        assert len({item.id for item in forwards}) == len(forwards)


def test_the_newest_question_is_the_one_answered(qtbot, context) -> None:
    with _open(context, 100) as (book, model, _):
        for text in ("1", "12", "1", "12", "99"):
            model.show(TimelineQuery(text=text))
        qtbot.waitUntil(model.is_whole)
        assert [model.item(row).summary for row in range(model.rowCount())] == ["99"]
        model.show(TimelineQuery())
        assert model.rowCount() == 60
        qtbot.waitUntil(lambda: _agrees(book, model))
        assert model.rowCount() == 100


def test_rows_are_kept_for_a_while_not_for_ever(qtbot, context, monkeypatch) -> None:
    monkeypatch.setattr("desktop_app.ui.entries.model.KEEP", 100)
    with _open(context, 400) as (book, model, _):
        read, entries = list[int](), book.timeline_list.entries
        monkeypatch.setattr(
            book.timeline_list, "entries", lambda ids: entries(read.extend(ids) or ids)
        )
        model.show(TimelineQuery())
        qtbot.waitUntil(model.is_whole)
        assert all(model.item(row) is not None for row in range(model.rowCount()))
        assert sorted(read) == sorted(_ids(model))
        read.clear()
        kept = 0
        while model.item(model.rowCount() - 1 - kept) is not None and not read:
            kept += 1
        assert 100 <= kept <= 100 + READ_AT_ONCE


def test_another_program_and_a_renamed_person_are_seen(qtbot, context) -> None:
    with _open(context, 3) as (book, model, _):
        model.show(TimelineQuery())
        other = AddressBook(book.folder)
        _log(other, 0)
        other.close()
        book.history.check_outside().result()
        qtbot.waitUntil(lambda: model.rowCount() == 4)
        assert model.item(0).summary == "0"
