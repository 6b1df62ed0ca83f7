"""Views that take the place of list and person: each is made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.changes import ChangeSet
    from desktop_app.ui.main_window import MainWindow

PEOPLE = "people"
"""What is shown when none of these views is."""


class View(Protocol):
    """What a view answers, besides being a widget. `has_side` is whether the reminders stand beside it."""

    has_side: bool

    def reload(self) -> None:
        """Read anew: it is shown again."""

    def take(self, changes: ChangeSet) -> None:
        """Something was committed while it is shown."""


class Views:
    """The views of one window by name."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._made: dict[str, Any] = {}

    @staticmethod
    def names() -> tuple[str, ...]:
        """Every view there is."""
        return tuple(_FACTORIES)

    def current(self) -> str:
        """The name of the view shown, PEOPLE for list and person."""
        shown = self._window.pages.currentWidget()
        return next((name for name, view in self._made.items() if view is shown), PEOPLE)

    def has_side(self) -> bool:
        """Whether the reminders may stand beside what is shown."""
        view = self._made.get(self.current())
        return view is None or view.has_side

    def show(self, name: str) -> None:
        """Show a view, read anew."""
        window = self._window
        if name not in self._made:
            self._made[name] = _FACTORIES[name](window)
            window.pages.addWidget(self._made[name])
        view = self._made[name]
        view.reload()
        window.list.hide()
        window.pages.show()
        window.pages.setCurrentWidget(view)
        window.sidebar.choose(name)
        window.fitting.fit()

    def leave(self) -> None:
        """Back to list and person."""
        window = self._window
        window.pages.setCurrentWidget(window.person)
        window.fitting.fit()

    def keep(self) -> None:
        """Have the window remember what each view wants to find again at the next start."""
        for name, view in self._made.items():
            if hasattr(view, "kept"):
                self._window.state.keep(**{name: view.kept()})

    def take(self, changes: ChangeSet) -> None:
        """Something was committed: the view shown may want to know, others read anew when they are shown again."""
        view = self._made.get(self.current())
        if view is not None:
            view.take(changes)


def _timeline(window: MainWindow) -> QWidget:
    from desktop_app.ui.timeline.page import TimelinePage

    kith, commands = window.kith, window.commands
    page = TimelinePage(window.look, kith, window.runner, window.photos)
    page.composed.connect(lambda draft: commands.log(draft, page.composer))
    page.entries.asked_edit.connect(commands.edit_interaction)
    page.entries.asked_remove.connect(lambda item: window.confirm(kith.timeline.remove([item.id])))
    page.entries.asked_follow_up.connect(commands.follow_up)
    page.entries.asked_open.connect(window.open_person)
    page.restore(window.state.text("timeline"))
    return page


_FACTORIES: dict[str, Callable[[MainWindow], QWidget]] = {"timeline": _timeline}
