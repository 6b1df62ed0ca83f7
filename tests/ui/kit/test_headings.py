"""Titles are headings to a screen reader, other labels are not."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from desktop_app.ui.kit.headings import announce_headings
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face


@pytest.mark.parametrize("face", Face)
def test_titles_are_headings(qtbot, context, face: Face) -> None:
    announce_headings()
    label = PlainLabel(context.theme, "Whom you know", face)
    qtbot.addWidget(label)
    told = QAccessible.queryAccessibleInterface(label)
    is_title = face in (Face.NAME, Face.TITLE, Face.GREETING)
    role = QAccessible.Role.Heading if is_title else QAccessible.Role.StaticText
    assert told is not None
    assert told.role() == role
    assert told.text(QAccessible.Text.Name) == "Whom you know"


def test_a_heading_says_all_of_what_is_cut(qtbot, context) -> None:
    announce_headings()
    label = PlainLabel(context.theme, "Maximiliane von Hohenberg", Face.NAME, elide=True)
    qtbot.addWidget(label)
    label.resize(60, 30)
    told = QAccessible.queryAccessibleInterface(label)
    assert told is not None
    assert told.text(QAccessible.Text.Name) == "Maximiliane von Hohenberg"
