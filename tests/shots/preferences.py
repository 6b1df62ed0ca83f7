"""Scenes of Preferences, taken with a Studio."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.ui.preferences.dialog import Preferences
from desktop_app.ui.room import Page
from tests.shots.pictures import takes

if TYPE_CHECKING:
    from tests.shots.studio import Studio

PAGES = (Page.APPEARANCE, Page.NAMES, Page.DATA)


@takes("preferences-light", *(f"preferences-{page.value}-dark" for page in PAGES))
def pages(studio: Studio) -> None:
    """Each page of its own."""
    window = studio.reset()
    open_them = partial(window.shell.do, "preferences")
    studio._popup(window, open_them, "preferences-light", _go(Page.RHYTHMS))
    window = studio.reset("dark")
    for page in PAGES:
        studio._popup(window, open_them, f"preferences-{page.value}-dark", _go(page))


@takes("preferences-narrow", "preferences-200")
def small(studio: Studio) -> None:
    """The list as a drop-down: in a narrow window, and with text twice as large."""
    window = studio.reset(size=(760, 600))
    open_them = partial(window.shell.do, "preferences")
    studio._popup(window, open_them, "preferences-narrow", partial(_small, wide=560))
    window.context.theme.set_text_scale(2.0)
    studio._popup(window, open_them, "preferences-200", partial(_small, wide=740))
    window.context.theme.set_text_scale(1.0)


def _small(shown: Preferences, wide: int) -> None:
    shown.resize(wide, 580)
    shown.go(Page.RHYTHMS)


def _go(page: Page):
    return partial(Preferences.go, page=page)
