"""How much of the window stands side by side: less, the narrower it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.later import Later
from desktop_app.ui.window.screens import PEOPLE

if TYPE_CHECKING:
    from desktop_app.ui.kit.slide_over import SlideOver
    from desktop_app.ui.window.frame import WindowFrame
    from desktop_app.ui.window.screens import Screens

FOLD_SIDEBAR, SLIDE_REMINDERS, TAKE_TURNS = 1280, 1180, 720
"""Widths in pixels of the usual font below which the sidebar shows icons only, the reminders slide
over the page, and list and page take turns. With them somebody's page is the widest column at any
width that shows it beside others."""
SIZE = 1000
"""A length at the usual font, by which it is seen that text is of another size."""


class WindowLayout:
    """Fits the panes of a window to its width. `reminders_wanted` is the user's choice while there
    is room for them.
    """

    def __init__(self, window: WindowFrame, screens: Screens) -> None:
        self._window, self._screens = window, screens
        screens.changed.connect(self.fit)
        self._slide = Later(self._make_slide)
        self.reminders_wanted = True
        self._set_minima()
        self._size = window.context.theme.px(SIZE)
        window.context.theme.changed.connect(self._theme_changed)

    def _theme_changed(self) -> None:
        """Text may be of another size, and what stood side by side too wide for it."""
        self._set_minima()
        before, self._size = self._size, self._window.context.theme.px(SIZE)
        if before != self._size:
            self._window.splitter.grow(self._size / before)
        if self._window.isVisible():
            self.fit()

    @property
    def slide(self) -> SlideOver:
        """The sheet for the reminders of a window too narrow for them."""
        return self._slide.get()

    def _make_slide(self) -> SlideOver:
        from desktop_app.ui.kit.slide_over import SlideOver

        return SlideOver(self._window.context, self._window.people_page, self._window.sidebar.bell)

    def slides(self) -> bool:
        """Whether the reminders stand in the sheet."""
        return self._slide.made is not None and self._slide.made.is_over()

    def is_narrow(self) -> bool:
        """Whether list and page take turns."""
        return self._window.width() < self._window.context.theme.px(TAKE_TURNS)

    def fit(self) -> None:
        """Show as much at once as the width allows."""
        window = self._window
        theme, width = window.context.theme, window.width()
        window.sidebar.fold(width < theme.px(FOLD_SIDEBAR))
        wanted = self.reminders_wanted and self._screens.has_side()
        slides = width < theme.px(SLIDE_REMINDERS)
        if slides or self.slides():
            self.slide.take(window.side, slides, window.splitter, shown=wanted)
        else:
            window.side.setVisible(wanted)
        narrow = self.is_narrow()
        if (person := window.later.person.made) is not None:
            person.set_narrow(narrow)
        if narrow and window.list.isVisible() and window.pages.isVisible():
            focused = window.focusWidget()
            in_list = focused is not None and window.list.isAncestorOf(focused)
            showing_list = window.person.person_id() is None or in_list
            window.list.setVisible(showing_list)
            window.pages.setVisible(not showing_list)
        elif not narrow:
            window.pages.show()
            window.list.setVisible(self._screens.current() == PEOPLE)
        window.splitter.share()

    def toggle_reminders(self) -> None:
        """Show or hide the reminders, wherever they stand."""
        if self.slides():
            self.slide.toggle()
        else:
            self.reminders_wanted = not self.reminders_wanted
            self.fit()

    def show_reminders(self) -> None:
        """Show the reminders, wherever they stand."""
        if self.slides():
            if not self._window.side.isVisible():
                self.slide.toggle()
        elif not self.reminders_wanted:
            self.toggle_reminders()

    def show_list(self) -> None:
        """In a narrow window, go back to the list."""
        window = self._window
        if self.is_narrow() and self._screens.current() == PEOPLE:
            window.list.show()
            window.pages.hide()
            window.list.land()

    def show_page(self) -> None:
        """In a narrow window, go from the list to the page."""
        window = self._window
        if self.is_narrow() and window.list.isVisible():
            window.pages.show()
            if window.list.isAncestorOf(window.focusWidget() or window):
                # Qt would go on to whatever comes next, and mark an entry of the sidebar nobody
                # touched.
                window.person.setFocus()
            window.list.hide()

    def _set_minima(self) -> None:
        """The least each pane needs at the text size in force."""
        window, theme = self._window, self._window.context.theme
        window.list.setMinimumWidth(theme.px(240))
        window.side.setMinimumWidth(theme.px(240))
        least = min(theme.px(420), 640)
        # A page takes what the icons of the sidebar leave of the smallest window.
        window.pages.setMinimumWidth(least - theme.px(60))
        window.setMinimumSize(least, min(theme.px(420), 560))
