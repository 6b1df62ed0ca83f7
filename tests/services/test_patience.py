"""A second place that never answers holds up neither backups nor the end of the program."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.backups import BackupReason
from desktop_app.domain.errors import StorageUnavailableError
from desktop_app.domain.person import Contact, Person
from desktop_app.services import second_place
from desktop_app.services.address_book import AddressBook
from desktop_app.services.patience import Patience
from tests.dead_drive import dead_drive

NOW = datetime(2026, 11, 29, 9, 30, tzinfo=UTC)
HERE = Path("drive")


@pytest.fixture
def released() -> Iterator[threading.Event]:
    """Ends what is stuck, at the end of the test at the latest."""
    event = threading.Event()
    yield event
    event.set()


def test_what_answers_in_time_answers_or_raises() -> None:
    patience = Patience()
    assert patience.ask(lambda: 7, 60, HERE) == 7
    with pytest.raises(ZeroDivisionError):
        patience.ask(lambda: 1 // 0, 60, HERE)


def test_what_does_not_is_left_behind_and_not_asked_until_it_ends(released) -> None:
    patience = Patience()
    with pytest.raises(StorageUnavailableError, match="place-does-not-answer"):
        patience.ask(released.wait, 0, HERE)
    with pytest.raises(StorageUnavailableError, match="place-does-not-answer"):
        patience.ask(lambda: 7, 60, HERE)
    released.set()
    while True:
        try:
            assert patience.ask(lambda: 7, 60, HERE) == 7
        except StorageUnavailableError:
            continue
        break


def test_whoever_waits_gives_up_soon_when_the_program_ends(released, monkeypatch) -> None:
    monkeypatch.setattr("desktop_app.services.patience.LAST", 0)
    patience, begun = Patience(), threading.Event()

    def stuck() -> None:
        begun.set()
        released.wait()

    threading.Thread(target=lambda: (begun.wait(), patience.hurry())).start()
    with pytest.raises(StorageUnavailableError, match="place-does-not-answer"):
        patience.ask(stuck, 3600, HERE)


def test_a_drive_that_has_gone_holds_up_no_backup(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(second_place, "TO_LOOK", 0.2)
    monkeypatch.setattr(second_place, "TO_COPY", 0.2)
    stick = tmp_path / "stick"
    stick.mkdir()
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    book.people.add(Contact(Person(display_name="Ana Sousa"))).result()
    book.backups.use_second_place(stick)
    assert book.backups.second_place.state().is_there
    with dead_drive(stick):
        book.people.add(Contact(Person(display_name="Ben Carter"))).result()
        made = book.backups.make(BackupReason.ASKED)
        assert made in book.backups.all()
        state = book.backups.second_place.state()
        assert not state.is_there
        assert state.failed is not None
        assert state.failed.key == "place-does-not-answer"
        book.close()
