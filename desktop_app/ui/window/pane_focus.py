"""Going from pane to pane of a window by a key: sidebar, list, page, reminders, and round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

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
    widget = pane.nextInFocusChain()
    while widget is not None and widget is not pane:
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if takes and widget.isVisible() and widget.isEnabled() and pane.isAncestorOf(widget):
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        widget = widget.nextInFocusChain()
