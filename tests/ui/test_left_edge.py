"""The titles of all pages stand in one line, so that nothing jumps when one goes from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from desktop_app.ui.kit.labels import PlainLabel
from tests.ui.reach import every

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Opened

TITLES = {
    "today": "Good afternoon",
    "circles": "Circles",
    "duplicates": "Perhaps the same person",
    "households": "Households",
    "review": "Weekly review",
    "timeline": "Timeline",
    "giving": "Give and ask",
    "openings": "Openings",
    "recommendations": "Recommendations",
    "portfolio": "Portfolio",
    "reach": "Reach",
    "fields": "Fields of work",
    "importing": "Bring people in",
    "printing": "Print",
    "backups": "Backups",
}


def test_titles_stand_in_one_line(qtbot: QtBot, open_book: Callable[..., Opened]) -> None:
    window = open_book(size=(1800, 900)).window
    edges: dict[str, int] = {}

    def titles(words: str) -> list[PlainLabel]:
        return [label for label in every(window.pages, PlainLabel) if label.whole_text() == words]

    for place, words in TITLES.items():
        window.shell.show(place)
        qtbot.waitUntil(lambda words=words: titles(words) != [])
        edges[place] = titles(words)[0].mapTo(window.pages, QPoint(0, 0)).x()
    assert set(edges.values()) == {window.context.theme.px(36)}, edges
