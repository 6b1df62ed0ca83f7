"""Fields give back what they were given, and refuse rather than cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData

from desktop_app.domain.names import LONGEST_TEXT
from desktop_app.ui.kit.fields import LineField, TextField

ODD = ("two\nlines", "a\u2028b", "no\u00a0break", "x" * 50_000, "tab\tand\rreturn", " outer ")


@pytest.mark.parametrize("text", ODD)
@pytest.mark.parametrize("kind", [LineField, TextField])
def test_what_nobody_touched_comes_out_as_it_went_in(qtbot, kind: type, text: str) -> None:
    field = kind(text)
    qtbot.addWidget(field)
    assert (field.text() if kind is LineField else field.toPlainText()) == text


def test_a_line_typed_anew_is_what_was_typed(qtbot) -> None:
    field = LineField("two\nlines")
    qtbot.addWidget(field)
    field.setText("one line")
    assert field.text() == "one line"


def test_too_much_is_kept_too_long_for_the_services_to_refuse(qtbot) -> None:
    field = LineField()
    qtbot.addWidget(field)
    field.insert("x" * (LONGEST_TEXT + 500))
    assert len(field.text()) == LONGEST_TEXT + 1


def test_a_paste_in_place_of_a_selection_counts_what_stays(qtbot) -> None:
    field = TextField("word " * 19_000)
    qtbot.addWidget(field)
    mime = QMimeData()
    mime.setText("other " * 16_000)
    with qtbot.waitSignal(field.refused):
        field.insertFromMimeData(mime)
    field.selectAll()
    field.insertFromMimeData(mime)
    assert field.toPlainText() == mime.text()
