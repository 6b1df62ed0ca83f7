"""All words of the window stand out from what is behind them, by day and by night: measured on what is
drawn, for a style sheet may change what the theme says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop_app.system.own_colours import OwnColours
from desktop_app.ui.composer.tints import TINTS
from desktop_app.ui.kit.buttons import button
from tests.ui.contrast import LEAST, contrast_of, faint, ratio

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.kit.context import UiContext
    from tests.ui.conftest import Opened

PLACES = ("today", "circles", "timeline", "giving", "events", "review", "recommendations")


def test_the_measure() -> None:
    black, white, grey = (0, 0, 0), (255, 255, 255), (119, 119, 119)
    assert ratio(black, white) == ratio(white, black) == 21
    # #777777 on white is the known pair that just fails.
    assert 4.4 < ratio(grey, white) < LEAST


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_words_stand_out(
    qtbot: QtBot, open_book: Callable[..., Opened], context: UiContext, choice: str
) -> None:
    context.theme.set_choice(choice)
    opened = open_book()
    window, found = opened.window, dict[str, list[str]]()

    def look(name: str) -> None:
        qtbot.waitUntil(lambda: not window.runner.waiting())
        found[name] = faint(window)

    for place in PLACES:
        window.shell.show(place)
        look(place)
    for tab in ("timeline-tab", "details"):
        window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id, tab)
        look(tab)
    assert not any(found.values()), {name: words for name, words in found.items() if words}


NIGHT = OwnColours("#000000", "#ffffff", "#d6b4fd", "#2b2b2b", "#a6a6a6")
"""A contrast theme of Windows, where lines have the colour of text."""


@pytest.mark.parametrize("own", [None, NIGHT])
@pytest.mark.parametrize("choice", ["light", "dark"])
def test_with_more_contrast_words_stand_out_from_what_lies_under_them(
    qtbot: QtBot, context: UiContext, choice: str, own: OwnColours | None
) -> None:
    """What is pointed at or pressed, what cannot be pressed, and what a line was understood by."""
    theme = context.theme
    theme.set_choice(choice)
    theme.follow_contrast(True)
    theme.follow_colours(own)
    found = {}
    for kind in ("plain", "quiet", "nav", "key", "primary"):
        made = button("Words", kind)
        qtbot.addWidget(made)
        made.setEnabled(kind != "primary")
        made.show()
        made.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        found[kind, "pointed at"] = contrast_of(made)
        made.setDown(True)
        found[kind, "pressed"] = contrast_of(made)
    for kind, (ink, ground) in TINTS.items():
        colours = (theme.colour(role).getRgb()[:3] for role in (ink, ground))
        found[kind.name, "in a line"] = ratio(*colours)
    theme.follow_colours(None)
    theme.follow_contrast(False)
    theme.set_choice("light")
    assert not {what: round(value, 2) for what, value in found.items() if value < LEAST}


def test_a_faint_text_is_found(
    qtbot: QtBot, open_book: Callable[..., Opened], context: UiContext
) -> None:
    window = open_book().window
    window.shell.open_person(window.book.naming.resolve("Ana Sousa").id)
    edit = window.person.composer.edit
    qtbot.waitUntil(edit.isVisible)
    # The cursor would be what stands out.
    window.list.view.setFocus()
    edit.setStyleSheet("QTextEdit { placeholder-text-color: #b0b0b0; }")
    assert any("What happened with Ana" in words for words in faint(window))
