"""Scenes of Preferences, taken with a Studio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.ui.preferences.key_field import KeyField
from desktop_app.ui.room import Page
from tests.shots.pictures import takes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.preferences.dialog import Preferences
    from tests.shots.studio import Studio

PAGES = (Page.APPEARANCE, Page.NAMES, Page.KEYS, Page.DATA)


@takes("preferences-light", *(f"preferences-{page.value}-dark" for page in PAGES))
def pages(studio: Studio) -> None:
    """Each page of its own."""
    _take(studio, studio.reset(), "preferences-light", Page.RHYTHMS)
    window = studio.reset("dark")
    for page in PAGES:
        _take(studio, window, f"preferences-{page.value}-dark", page)


@takes("preferences-keys-light", "preferences-keys-narrow")
def keys(studio: Studio) -> None:
    """A key that another action has, asked about; and narrow."""
    window = studio.reset()
    _take(studio, window, "preferences-keys-light", Page.KEYS, press=Qt.Key.Key_L)
    window = studio.reset(size=(760, 600))
    _take(studio, window, "preferences-keys-narrow", Page.KEYS, (560, 580))


@takes("preferences-narrow", "preferences-200")
def small(studio: Studio) -> None:
    """The list as a drop-down: in a narrow window, and with text twice as large."""
    window = studio.reset(size=(760, 600))
    _take(studio, window, "preferences-narrow", Page.RHYTHMS, (560, 580))
    window.context.theme.set_text_scale(2.0)
    _take(studio, window, "preferences-200", Page.RHYTHMS, (740, 580))
    window.context.theme.set_text_scale(1.0)


def _take(
    studio: Studio,
    window: QWidget,
    name: str,
    page: Page,
    size: tuple[int, int] | None = None,
    press: Qt.Key | None = None,
) -> None:
    """A picture of a page, in a dialog of a size in pixels; with a key pressed together with Ctrl."""

    def turn(shown: Preferences) -> None:
        if size is not None:
            shown.resize(*size)
        shown.go(page)
        if press is not None:
            field = shown.findChild(KeyField)
            QTest.keyClick(field, press, Qt.KeyboardModifier.ControlModifier)

    studio._popup(window, lambda: window.shell.do("preferences"), name, turn)
