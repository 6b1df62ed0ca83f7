"""What is done with the smart lists and tags of the sidebar."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint

from desktop_app.domain.people_query import PeopleQuery, SmartList
from desktop_app.ui.window.sidebar import menu_of

if TYPE_CHECKING:
    from desktop_app.domain.changes import Done
    from desktop_app.domain.tags import Tag
    from desktop_app.ui.shell import Shell
    from desktop_app.ui.window.frame import WindowFrame


class ListMenus(QObject):
    """Smart lists and tags of one window."""

    def __init__(self, window: WindowFrame, shell: Shell) -> None:
        super().__init__(window)
        self._window, self._shell = window, shell

    def save_search(self, query: PeopleQuery) -> None:
        """Ask for a name and keep the search as a smart list."""
        keep = lambda name: self._window.book.smart_lists.save(SmartList(0, name, query))  # noqa: E731
        self.ask(self.tr("New smart list"), "", keep)

    def open_list_menu(self, smart_list: SmartList, place: QPoint) -> None:
        """What can be done with a smart list."""
        window, lists = self._window, self._window.book.smart_lists
        rename = lambda name: lists.save(replace(smart_list, name=name))  # noqa: E731
        retake = lambda: lists.save(replace(smart_list, query=window.list.query()))  # noqa: E731
        menu_of(
            window,
            [
                (
                    self.tr("Change the rules…"),
                    lambda: self._shell.show("rules", smart_list),
                ),
                (self.tr("Rename…"), lambda: self.ask(self.tr("Rename"), smart_list.name, rename)),
                (self.tr("Change to what is shown now"), lambda: self._shell.confirm(retake())),
                (self.tr("Delete"), lambda: self._shell.confirm(lists.remove(smart_list))),
                (self.tr("New list by rules…"), lambda: self._shell.do("new-rule-list")),
            ],
        ).popup(place)

    def open_tag_menu(self, tag: Tag, place: QPoint) -> None:
        """What can be done with a tag."""
        window, tags = self._window, self._window.book.tags
        rename = lambda name: tags.save(replace(tag, name=name))  # noqa: E731
        recolour = lambda: tags.save(replace(tag, colour=(tag.colour + 1) % 8))  # noqa: E731
        menu_of(
            window,
            [
                (self.tr("Rename…"), lambda: self.ask(self.tr("Rename"), tag.name, rename)),
                (self.tr("Next colour"), lambda: self._shell.confirm(recolour())),
                (self.tr("Rhythm…"), lambda: self.ask_rhythm(tag)),
                (self.tr("Delete"), lambda: self._shell.confirm(tags.remove(tag))),
            ],
        ).popup(place)

    def ask_rhythm(self, tag: Tag) -> None:
        """Ask for the rhythm of everybody with the tag."""
        from desktop_app.ui.window.tag_rhythm import TagRhythm

        dialog = TagRhythm(self._window.context, tag, self._window)
        dialog.saved.connect(
            lambda cadence: self._shell.confirm(self._window.book.tags.set_rhythm(tag, cadence))
        )
        dialog.open()

    def ask(self, title: str, text: str, then: Callable[[str], Future[Done[Any]]]) -> None:
        """Ask for a name; one that `then` refuses is asked for again."""
        from desktop_app.ui.kit.asking import AskName
        from desktop_app.ui.kit.runner import unless_invalid
        from desktop_app.ui.words.errors import say_error

        window, yes = self._window, self.tr("Save")
        take = lambda name: self._shell.confirm(unless_invalid(then(name)))  # noqa: E731
        AskName(
            window.context.theme, title, self.tr("Name"), yes, take, say_error, window, text
        ).open()
