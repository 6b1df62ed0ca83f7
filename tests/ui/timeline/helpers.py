"""What the tests of the timeline have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.timeline.screen import TimelineScreen

if TYPE_CHECKING:
    from tests.ui.conftest import Opened


def show(qtbot, opened: Opened) -> TimelineScreen:
    opened.window.shell.show("timeline")
    page = page_of(opened)
    qtbot.waitUntil(page.entries.model.is_whole)
    return page


def page_of(opened: Opened) -> TimelineScreen:
    page = opened.window.pages.currentWidget()
    assert isinstance(page, TimelineScreen)
    return page
