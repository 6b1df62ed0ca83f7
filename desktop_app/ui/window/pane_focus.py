"""Going from pane to pane of a window by a key: sidebar, list, page, reminders, and round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop_app.ui.kit.empty_state import EmptyState
from desktop_app.ui.kit.tab_order import stops

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.window.frame import WindowFrame
    from desktop_app.ui.window.navigation import Navigation


class PaneFocus:
    """Gives the focus to a pane where it was last there, else where its work begins."""

    def __init__(self, window: WindowFrame, navigation: Navigation) -> None:
        self._window, self._navigation = window, navigation
        self._last: dict[QWidget, QWidget] = {}

    def go(self, step: int) -> None:
        """The next pane in sight (1) or the one before (-1)."""
        panes = [pane for pane in self._panes() if pane.isVisible()]
        if not panes:
            return
        focused = self._window.focusWidget()
        at = next((place for place, pane in enumerate(panes) if _holds(pane, focused)), None)
        if at is not None and focused is not None:
            self._remember(panes[at], focused)
        if at is None:
            at = -1 if step > 0 else 0
        self._enter(panes[(at + step) % len(panes)])

    def stay(self, gone: QWidget) -> None:
        """What had the focus is gone from sight: where Qt went on to another pane, hand the focus to what
        is nearest in the same one.
        """
        pane = next((each for each in self._panes() if _holds(each, gone)), None)
        if pane is None or not pane.isVisible() or _holds(pane, self._window.focusWidget()):
            return
        order, free = list(stops(pane)), _free(pane)
        around: QWidget | None = gone.parentWidget()
        while around is not None and around is not pane:
            if any(around.isAncestorOf(each) for each in free):
                break
            around = around.parentWidget()
        near = [each for each in free if around is None or around.isAncestorOf(each)]
        if not near:
            # A sentence in place of all there was, or the pane itself.
            near = [each for each in pane.findChildren(EmptyState) if each.isVisible()] or [pane]
        # Qt was at the end: what stands before it is the last there is.
        following = order[order.index(gone) :] if gone in order else order
        target = next((each for each in following if each in near), near[-1])
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _panes(self) -> tuple[QWidget, ...]:
        window = self._window
        return window.sidebar, window.list, window.pages, window.side

    def _remember(self, pane: QWidget, focused: QWidget) -> None:
        self._last[pane] = focused
        # What is gone is not gone back to.
        focused.destroyed.connect(lambda: self._forget(pane, focused))

    def _forget(self, pane: QWidget, gone: QWidget) -> None:
        if self._last.get(pane) is gone:
            del self._last[pane]

    def _enter(self, pane: QWidget) -> None:
        last = self._last.get(pane)
        if last is not None and _holds(pane, last) and last.isVisible() and last.isEnabled():
            last.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        window = self._window
        begins: dict[QWidget, Callable[[], object]] = {
            window.sidebar: window.sidebar.land,
            window.list: window.list.land,
            window.pages: self._enter_page,
            window.side: lambda: _first(window.side),
        }
        begins[pane]()

    def _enter_page(self) -> None:
        self._navigation.land_on_page()
        focused = self._window.focusWidget()
        if focused is None or not focused.focusPolicy() & Qt.FocusPolicy.TabFocus:
            # The focus is to be seen: on the first control rather than on the page as a whole.
            _first(self._window.pages)


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (widget is pane or pane.isAncestorOf(widget))


def _first(pane: QWidget) -> None:
    """Give the focus to the first control in a pane that Tab reaches."""
    if free := _free(pane):
        free[0].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _free(pane: QWidget) -> list[QWidget]:
    """Where Tab stops in a pane now, in order."""
    return [stop for stop in stops(pane) if stop.isVisible() and stop.isEnabled()]
