"""Views that take the place of list and person: each is made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.changes import ChangeSet
    from desktop_app.ui.window.main_window import MainWindow

PEOPLE = "people"
"""What is shown when none of these views is."""
TODAY = "today"
"""What is shown first, when nothing else was."""


class View(Protocol):
    """What a view answers, besides being a widget. `has_side` is whether the reminders stand beside it."""

    has_side: bool

    def reload(self) -> None:
        """Read anew: it is shown again."""

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed while it is shown."""


class Views:
    """The views of one window by name."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._made: dict[str, Any] = {}
        self._expected = ""

    @staticmethod
    def names() -> tuple[str, ...]:
        """Every view there is."""
        return tuple(_FACTORIES)

    def current(self) -> str:
        """The name of the view shown or expected, PEOPLE for list and person."""
        if self._expected:
            return self._expected
        shown = self._window.pages.currentWidget()
        return next((name for name, view in self._made.items() if view is shown), PEOPLE)

    def has_side(self) -> bool:
        """Whether the reminders may stand beside what is shown."""
        view = self._made.get(self.current())
        return view.has_side if view is not None else not self._expected

    def expect(self, name: str) -> None:
        """A view will be shown in a moment: leave its place empty rather than show something else before."""
        self._expected = name
        self._window.sidebar.choose(name)
        self._window.pages.setFocus()

    def prepare(self, name: str) -> Any:
        """Make a view, if it is not there yet, without showing it."""
        if name not in self._made:
            self._made[name] = _FACTORIES[name](self._window)
            self._window.pages.addWidget(self._made[name])
        return self._made[name]

    def show(self, name: str) -> None:
        """Show a view, read anew."""
        window, self._expected = self._window, ""
        view = self.prepare(name)
        view.reload()
        focused = window.focusWidget()
        window.list.hide()
        window.pages.show()
        window.pages.setCurrentWidget(view)
        if focused in (None, window.pages) or not focused.isVisible():
            # Qt would go on to the next control there is, and mark an entry of the sidebar nobody touched.
            view.setFocus()
        window.sidebar.choose(name)
        window.fitting.fit()

    def leave(self) -> None:
        """Back to list and person."""
        window, self._expected = self._window, ""
        window.pages.setCurrentWidget(window.person)
        window.fitting.fit()

    def keep(self) -> None:
        """Have the window remember what each view wants to find again at the next start."""
        for name, view in self._made.items():
            if hasattr(view, "kept"):
                self._window.state.keep(**{name: view.kept()})

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed: the view shown may want to know, others read anew when they are shown again."""
        view = self._made.get(self.current())
        if view is not None:
            view.apply_changes(changes)


def _timeline(window: MainWindow) -> QWidget:
    from desktop_app.ui.timeline.page import TimelinePage

    book, commands = window.book, window.commands
    page = TimelinePage(window.context, book, window.runner, window.photos)
    page.composed.connect(lambda draft: commands.log(draft, page.composer))
    page.composer.add_requested.connect(commands.composing.add_named)
    page.composer.refused.connect(window.toast.say)
    page.entries.edit_requested.connect(commands.edit_interaction)
    page.entries.remove_requested.connect(lambda item: window.confirm(book.timeline.remove([item.id])))
    page.entries.follow_up_requested.connect(commands.follow_up)
    page.entries.open_requested.connect(window.open_person)
    page.restore(window.state.text("timeline"))
    return page


def _today(window: MainWindow) -> QWidget:
    from desktop_app.ui.today.actions import TodayActions
    from desktop_app.ui.today.page import TodayView

    view = TodayView(window.context, window.book.today, window.photos, window.runner, TodayActions(window))
    view.counted.connect(window.sidebar.set_today)
    return view


def _circles(window: MainWindow) -> QWidget:
    from desktop_app.ui.circles.page import CirclesPage

    page = CirclesPage(window.context, window.book, window.photos, window.runner)
    page.started.connect(window.confirm)
    page.undo_requested.connect(window.commands.undo)
    page.leave_requested.connect(lambda: window.show_view(PEOPLE))
    return page


def _review(window: MainWindow) -> QWidget:
    from desktop_app.ui.review.page import ReviewPage

    page = ReviewPage(window.context, window.book, window.runner, window.state)
    page.composed.connect(window.commands.log)
    page.meet.add_requested.connect(window.commands.composing.add_named)
    page.meet.refused.connect(window.toast.say)
    page.started.connect(window.confirm)
    page.leave_requested.connect(lambda: window.show_view(PEOPLE))
    return page


_FACTORIES: dict[str, Callable[[MainWindow], QWidget]] = {
    TODAY: _today,
    "timeline": _timeline,
    "circles": _circles,
    "review": _review,
}
