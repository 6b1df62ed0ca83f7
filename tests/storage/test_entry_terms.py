"""Entries found by the beginning of a long word, compared with a reader of all of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.changes import Step
from desktop_app.domain.found import words_of
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.storage import timeline
from desktop_app.storage.engine.store import Store
from desktop_app.storage.queries import mentions

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.key import Key

NOW = datetime(2026, 11, 21, tzinfo=UTC)
LINES = ("the contract", "contracts and contraband", "Contrast", "a counter-contract", "Müllerstraße 4",
         *(f"number{letter}" for letter in "abcdefghijklmnop"), "numb", "contr", "nothing", "οδοσα")  # fmt: skip
TYPED = ("contr", "contra", "CONTRACT", "contracts", "contract count", "contra b", "mullerstr",
         "numbe", "numberp", "number zzz", "ΟΔΟΣΑ", "contractx", "zzzzzz", "contra zzzzz")  # fmt: skip


@pytest.fixture
def store(tmp_path, key: Key | None) -> Iterator[Store]:
    opened = Store(tmp_path, key)
    yield opened
    opened.close()


def _log(store: Store, lines: tuple[str, ...]) -> dict[int, str]:
    def log(db: Database) -> dict[int, str]:
        day = date(2026, 11, 20)
        return {
            timeline.insert(db, Interaction(InteractionKind.NOTE, day, line), NOW): line
            for line in lines
        }

    return store.write(Step("fill"), log).result().value


def _wanted(entries: dict[int, str], text: str) -> list[int]:
    def begins(word: str, line: str) -> bool:
        return any(held.startswith(word) for held in words_of(line))

    holds = [row for row, line in entries.items() if all(begins(w, line) for w in words_of(text))]
    return holds[::-1]


@pytest.mark.parametrize("text", TYPED)
def test_a_long_beginning_finds_what_a_reader_would(store: Store, text: str) -> None:
    entries = _log(store, LINES)
    assert mentions.last_entries(store.reader, text, 100) == _wanted(entries, text)
    assert mentions.last_entries(store.reader, text, 2) == _wanted(entries, text)[:2]


def test_what_is_gone_and_what_is_new_counts(store: Store) -> None:
    first = list(_log(store, ("contract signed", "contract read")))
    assert mentions.last_entries(store.reader, "contra", 9) == first[::-1]
    store.write(Step("remove"), lambda db: timeline.remove(db, first[:1])).result()
    (third,) = _log(store, ("contraband",))
    assert mentions.last_entries(store.reader, "contra", 9) == [third, first[1]]


def test_reading_stays_reading(store: Store) -> None:
    mentions.last_entries(store.reader, "contra", 9)
    assert store.reader.value("PRAGMA query_only") == 1
