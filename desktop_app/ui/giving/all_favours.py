"""All favours, the newest first. There is no sum of them, here or anywhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem

from desktop_app.domain.favours import Side
from desktop_app.domain.portfolio import can_be_shown
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button, plain_text
from desktop_app.ui.kit.dates import say_day
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.room_on_screen import resize_within
from desktop_app.ui.kit.row_view import RowListWidget
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.favours import say_favour, say_step
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.changes import Done
    from desktop_app.domain.favours import Favour
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.runner import Runner

AT_ONCE = 100


class AllFavours(QDialog):
    """A list that is read in pages; Enter or a double click opens the person."""

    help_page = "giving"

    def __init__(
        self,
        context: UiContext,
        book: AddressBook,
        runner: Runner,
        open_person: Callable[[int], object],
        confirm: Callable[[Future[Done[None]]], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("All favours"))
        self._context, self._book, self._runner = context, book, runner
        self._open_person, self._confirm = open_person, confirm
        theme = context.theme
        self.list = RowListWidget()
        self.list.setAccessibleName(self.tr("All favours"))
        self.list.setProperty("kind", "names")
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._open)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self._none = PlainLabel(
            theme, self.tr("None is kept yet."), Face.BODY, Role.SOFT, wrap=True
        )
        self._none.hide()
        self.more = button(self.tr("Show more"), clicked=self._read)
        self.more.hide()
        close = button(self.tr("Close"), clicked=self.reject)
        foot = row(theme, self.more, None, close)
        self.setLayout(
            column(theme, self._none, self.list, foot, space=10, margins=(18, 16, 18, 16))
        )
        resize_within(self, theme.px(740), theme.px(520))
        self._read()

    def _read(self) -> None:
        at, favours = self.list.count(), self._book.favours
        self._runner.run(
            "all-favours", lambda: favours.page(limit=AT_ONCE + 1, offset=at), self._add
        )

    def _add(self, found: list[Favour]) -> None:
        for favour in found[:AT_ONCE]:
            item = QListWidgetItem(self._said(favour))
            item.setToolTip("")
            item.setData(Qt.ItemDataRole.UserRole, favour)
            self.list.addItem(item)
        self.more.setVisible(len(found) > AT_ONCE)
        self._none.setVisible(not self.list.count())
        self.list.setVisible(bool(self.list.count()))
        if self.list.currentRow() < 0 and self.list.count():
            self.list.setCurrentRow(0)
            self.list.setFocus()

    def _said(self, favour: Favour) -> str:
        day = say_day(favour.day, self._context.today())
        words = say_favour(favour, favour.side is Side.GIVEN)
        return f"{words}  ·  {say_step(favour, favour.step)}, {day}"

    def _open(self, item: QListWidgetItem) -> None:
        favour: Favour = item.data(Qt.ItemDataRole.UserRole)
        if favour.people:
            self.accept()
            self._open_person(favour.people[0].id)

    def _open_menu(self, place: QPoint) -> None:
        item = self.list.itemAt(place) or self.list.currentItem()
        if item is None:
            return
        favour: Favour = item.data(Qt.ItemDataRole.UserRole)
        menu, icons = Menu(self), self._context.icons
        if favour.people:
            words = fill_in(self.tr("Open %1"), cut(favour.people[0].name, LONGEST_NAME))
            menu.addAction(icons.icon("user"), plain_text(words), lambda: self._open(item))
        if can_be_shown(favour):
            words = (
                self.tr("Out of your portfolio")
                if favour.in_portfolio
                else self.tr("Into your portfolio")
            )
            menu.addAction(icons.icon("images"), words, lambda: self._tick(item, favour))
        if not menu.isEmpty():
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(place))

    def _tick(self, item: QListWidgetItem, favour: Favour) -> None:
        """Show it in the portfolio, or no more; the row knows it at once."""
        self._confirm(self._book.favours.tick_in_portfolio(favour))
        shown = not favour.in_portfolio
        item.setData(Qt.ItemDataRole.UserRole, replace(favour, in_portfolio=shown))
