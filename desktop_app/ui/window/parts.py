"""The parts that make a window work, for those that need several of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop_app.ui.kit.later import Later
    from desktop_app.ui.room import Action
    from desktop_app.ui.window.frame import WindowFrame
    from desktop_app.ui.window.list_menus import ListMenus
    from desktop_app.ui.window.navigation import Navigation
    from desktop_app.ui.window.pane_focus import PaneFocus
    from desktop_app.ui.window.screens import Screens
    from desktop_app.ui.window.shell import WindowShell
    from desktop_app.ui.window.visits import Visits
    from desktop_app.ui.window.window_layout import WindowLayout


class WindowParts(NamedTuple):
    """The widgets, the screens, how they are laid out, the ways between them, and the verbs of the
    rooms.

    `declared` answers every action there is, of the rooms and of the window, in the order the
    palette lists them in.
    """

    window: WindowFrame
    screens: Screens
    layout: WindowLayout
    navigation: Navigation
    visits: Visits
    panes: Later[PaneFocus]
    shell: WindowShell
    list_menus: Later[ListMenus]
    declared: Callable[[], Sequence[Action]]
