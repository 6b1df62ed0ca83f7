"""Records of the JSON book that say little, as people write them by hand, when they come again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.services.test_json_book import books

if TYPE_CHECKING:
    from desktop_app.domain.changes import Step
    from desktop_app.services.json_book import BookReport

__all__ = ["books"]


def _write(folder: Path, book: dict[str, Any]) -> Path:
    path = folder / "book.json"
    path.write_text(json.dumps(book), encoding="utf-8")
    return path


SPARSE: dict[str, list[dict[str, Any]]] = {
    "people": [
        {
            "uid": "1",
            "display_name": "Ana",
            "headline": "Editor",
            "starred": False,
            "nickname": "",
            "circle": None,
            "tags": [{"tag": "friends"}, "choir"],
            "channels": [{"kind": "email", "value": "ana@example.com", "label": ""}],
        }
    ],
    "interactions": [{"uid": "2", "kind": "call", "day": "2026-01-02", "people": ["1"]}],
    "reminders": [{"uid": "3", "text": "Write", "due": "2026-02-03"}],
}


def _step(report: BookReport) -> Step | None:
    return None if report.done is None else report.done.step


def test_a_sparse_book_that_comes_again_changes_nothing(books: Any, tmp_path: Path) -> None:
    book = books("one")
    path = _write(tmp_path, {"format": 2, **SPARSE})
    assert _step(book.json_book.run(path)) is not None
    report = book.json_book.run(path)
    assert _step(report) is None
    told = {name: (counts.updated, counts.same) for name, counts in report.counts.items()}
    assert told == {"people": (0, 1), "interactions": (0, 1), "reminders": (0, 1)}


@pytest.mark.parametrize(
    "change",
    [
        {"headline": "Author"},
        {"starred": True},
        {"tags": ["friends"]},
        {"tags": ["friends", "work"]},
        {"channels": []},
        {"channels": [{"kind": "email", "value": "ana@example.org"}]},
        {"created_at": "2020-01-01T00:00:00Z"},
    ],
)
def test_what_a_sparse_book_says_otherwise_is_brought_up_to_date(
    books: Any, tmp_path: Path, change: dict[str, Any]
) -> None:
    book = books("one")
    book.json_book.run(_write(tmp_path, {"format": 2, **SPARSE}))
    people = [SPARSE["people"][0] | change]
    report = book.json_book.run(_write(tmp_path, {"format": 2, **SPARSE, "people": people}))
    assert [counts.updated for counts in report.counts.values()] == [1, 0, 0]
