"""What can be done to one or many people: from the context menu, the bar under the list, keys and
drags.
"""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.domain.names import file_name
from desktop_app.domain.people_query import Scope
from desktop_app.ui.kit.buttons import plain_text
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.changes import Done
    from desktop_app.services.address_book import AddressBook
    from desktop_app.services.scratch import Scratch
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.menus import Menu

MOST_DRAGGED = 2000


class PeopleCommands(QObject):
    """Commands on people by id. `started` carries every future, so that the window can confirm and
    offer undo; `said` tells of what changes nothing.
    """

    started = Signal(object)
    export_requested = Signal(list)
    everything_requested = Signal(int)
    erase_requested = Signal(list)
    print_requested = Signal()
    sort_requested = Signal()
    way_requested = Signal()
    merge_requested = Signal()
    household_requested = Signal()
    share_requested = Signal()
    said = Signal(str)

    def __init__(self, context: UiContext, book: AddressBook) -> None:
        super().__init__()
        self._context, self._book = context, book
        self._files: Scratch | None = None

    def archive(self, ids: list[int]) -> None:
        """Out of the list, kept."""
        self._start(self._book.people.archive(ids), ids)

    def trash(self, ids: list[int]) -> None:
        """Into the trash."""
        self._start(self._book.people.trash(ids), ids)

    def restore(self, ids: list[int]) -> None:
        """Back into the list."""
        self._start(self._book.people.restore(ids), ids)

    def erase(self, ids: list[int]) -> None:
        """Gone for ever, once it was asked."""
        self.erase_requested.emit(ids)

    def star(self, ids: list[int], on: bool) -> None:
        """Starred or not."""
        self._start(self._book.people.set_starred(ids, on), ids)

    def circle(self, ids: list[int], circle_id: int | None) -> None:
        """Into a circle."""
        self._start(self._book.people.set_circle(ids, circle_id), ids)

    def be(self, person_id: int) -> None:
        """That person is the user: never due, and whose fields others are outside of or not."""
        self._start(self._book.people.set_is_you(person_id), [person_id])

    def tag(self, ids: list[int], name: str, on: bool = True) -> None:
        """Tagged or no longer."""
        self._start(self._book.tags.put(ids, [name] if on else [], [] if on else [name]), ids)

    def ask_tag(self, parent: QWidget, ids: list[int]) -> None:
        """Ask for the name of a new tag, then put it on."""
        from desktop_app.ui.kit.asking import AskName
        from desktop_app.ui.words.errors import say_error

        words = self.tr("New tag"), self.tr("Name of the tag"), self.tr("Add")
        put = lambda name: self._start(unless_invalid(self._book.tags.put(ids, [name])), ids)  # noqa: E731
        AskName(self._context.theme, *words, put, say_error, parent).open()

    def copy(self, ids: list[int]) -> None:
        """As vCards on the clipboard."""
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setMimeData(self.mime(ids))
        self.said.emit(self._copied(ids))

    def _copied(self, ids: list[int]) -> str:
        if len(ids) > MOST_DRAGGED:
            return self.tr(
                "Only the first %Ln were copied: export takes them all.", None, MOST_DRAGGED
            )
        line = self._book.people_list.line(ids[0]) if len(ids) == 1 else None
        if line is not None:
            return fill_in(self.tr("Copied %1 as vCard"), line.name[:60])
        return self.tr("Copied %Ln person(s) as vCards", None, len(ids))

    def file_name(self, ids: list[int] | None) -> str:
        """What a file of those people is called: by the name of the one, else "people.vcf"."""
        line = self._book.people_list.line(ids[0]) if ids and len(ids) == 1 else None
        return f"{file_name(line.name, 'person') if line else 'people'}.vcf"

    def mime(self, ids: list[int]) -> QMimeData:
        """People as a drag or the clipboard carries them: vCard text, and a .vcf file for those who
        want one.
        """
        from PySide6.QtCore import QMimeData, QUrl

        text = self._book.exporting.vcard_text(ids[:MOST_DRAGGED])
        data = QMimeData()
        data.setData("text/vcard", text.encode())
        data.setText(text)
        path = self._folder() / self.file_name(ids)
        path.write_bytes(text.encode())
        data.setUrls([QUrl.fromLocalFile(str(path))])
        return data

    def _folder(self) -> Path:
        """A new folder for one drag; all of them go when the program ends."""
        import atexit
        import tempfile

        from desktop_app.services.scratch import Scratch

        if self._files is None:
            self._files = Scratch()
            atexit.register(self._files.close)
            # Sooner where the window is closed, by a lock too.
            self.destroyed.connect(self._files.close)
        return Path(tempfile.mkdtemp(dir=self._files.path))

    def menu(self, parent: QWidget, ids: list[int], scope: Scope) -> Menu:
        """The context menu for people of a scope."""
        from desktop_app.ui.kit.type_ahead import ListMenu

        menu = ListMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        icons = self._context.icons
        if scope is not Scope.PEOPLE:
            menu.addAction(icons.icon("undo-2"), self.tr("Restore"), lambda: self.restore(ids))
        if scope is Scope.PEOPLE:
            menu.addMenu(self.circle_menu(menu, ids))
            menu.addMenu(self.tag_menu(menu, ids))
            self._add_for_one(menu, ids)
            words = self.tr("Merge…") if len(ids) > 1 else self.tr("Merge with…")
            menu.addAction(icons.icon("merge"), words, self.merge_requested.emit)
            home = self.household_requested.emit
            menu.addAction(icons.icon("house"), self.tr("Household…"), home)
        menu.addSeparator()
        menu.addAction(icons.icon("copy"), self.tr("Copy as vCard"), lambda: self.copy(ids))
        if len(ids) == 1:
            share = self.share_requested.emit
            menu.addAction(icons.icon("share-2"), self.tr("Share card…"), share)
        menu.addAction(
            icons.icon("download"), self.tr("Export…"), lambda: self.export_requested.emit(ids)
        )
        self._add_everything(menu, ids)
        if scope is not Scope.TRASH:
            menu.addAction(icons.icon("printer"), self.tr("Print…"), self.print_requested.emit)
        if scope is Scope.PEOPLE:
            menu.addSeparator()
            menu.addAction(icons.icon("archive"), self.tr("Archive"), lambda: self.archive(ids))
        if scope is not Scope.TRASH:
            menu.addAction(icons.icon("trash-2"), self.tr("Move to trash"), lambda: self.trash(ids))
        words = self.tr("Erase for ever…")
        menu.addAction(icons.icon("trash-2"), words, lambda: self.erase(ids))
        return menu

    def _add_everything(self, menu: Menu, ids: list[int]) -> None:
        line = self._book.people_list.line(ids[0]) if len(ids) == 1 else None
        if line is None:
            return
        words = fill_in(self.tr("Export everything about %1…"), line.name[:40])
        everything = self.everything_requested.emit
        icon = self._context.icons.icon("file-down")
        menu.addAction(icon, plain_text(words), lambda: everything(line.id))

    def _add_for_one(self, menu: Menu, ids: list[int]) -> None:
        """What depends on who the one person is; of several, some may have a star."""
        line = self._book.people_list.line(ids[0]) if len(ids) == 1 else None
        icons = self._context.icons
        if line is None or not line.starred:
            menu.addAction(icons.icon("star"), self.tr("Star"), lambda: self.star(ids, True))
        if line is None or line.starred:
            menu.addAction(
                icons.icon("star-filled"), self.tr("Remove star"), lambda: self.star(ids, False)
            )
        if line is not None and not line.is_you and not line.is_company:
            menu.addAction(icons.icon("waypoints"), self.tr("The way in…"), self.way_requested.emit)
            menu.addAction(icons.icon("user"), self.tr("This is me"), lambda: self.be(line.id))

    def circle_menu(self, parent: QWidget, ids: list[int]) -> Menu:
        """The circles, and none."""
        from desktop_app.ui.kit.type_ahead import ListMenu

        menu = ListMenu(parent, self.tr("Circle"))
        menu.setIcon(self._context.icons.icon("circle-dot"))
        line = self._book.people_list.line(ids[0]) if len(ids) == 1 else None
        circles = [(circle.name, circle.id) for circle in self._book.circles.all()]
        for name, circle_id in (*circles, (self.tr("None"), None)):
            if circle_id is None:
                menu.addSeparator()
            made = menu.addAction(
                plain_text(name), lambda circle_id=circle_id: self.circle(ids, circle_id)
            )
            made.setCheckable(line is not None)
            made.setChecked(line is not None and line.circle_id == circle_id)
        menu.addSeparator()
        menu.addAction(self.tr("Sort people into circles"), self.sort_requested.emit)
        return menu

    def tag_menu(self, parent: QWidget, ids: list[int]) -> Menu:
        """The tags, to put on or take off, and a new one; those of one person have a tick."""
        from desktop_app.ui.kit.type_ahead import ListMenu

        menu = ListMenu(parent, self.tr("Tag"))
        menu.setIcon(self._context.icons.icon("tag"))
        off = ListMenu(menu, self.tr("Take off"))
        one = len(ids) == 1
        carried = self._book.people.contact(ids[0]).tags if one else []
        for tag in self._book.tags.all():
            on = tag.name not in carried
            made = menu.addAction(
                plain_text(tag.name), lambda tag=tag, on=on: self.tag(ids, tag.name, on)
            )
            made.setCheckable(one)
            made.setChecked(not on)
            if not one:
                off.addAction(plain_text(tag.name), lambda tag=tag: self.tag(ids, tag.name, False))
        menu.addSeparator()
        menu.addAction(
            self.tr("New tag…"), lambda: self.ask_tag(parent.parentWidget() or parent, ids)
        )
        if not off.isEmpty():
            menu.addMenu(off)
        return menu

    def _start(self, future: Future[Done[Any]], ids: list[int]) -> None:
        self.started.emit(future)
