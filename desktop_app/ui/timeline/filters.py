"""The chips above the timeline: each says what it leaves in, and one button lets everything in
again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.favours import FavourKind
from desktop_app.domain.timeline import InteractionKind, Participant, TimelineQuery
from desktop_app.ui.kit.buttons import button, chip, plain_text
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.type_ahead import ListMenu
from desktop_app.ui.words.favour_entries import favour_icon, say_favour_kind
from desktop_app.ui.words.timeline import kind_icon, say_kind

if TYPE_CHECKING:
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.menus import Menu


class FilterChips(QWidget):
    """Kind, circle, tag and person. `changed` carries the new query; its text is none of their
    business.
    """

    changed = Signal(object)

    def __init__(self, context: UiContext, book: AddressBook) -> None:
        super().__init__()
        self._context, self._book = context, book
        self._query = TimelineQuery()
        flow = FlowLayout(self, context.theme.px(6))
        self._kinds = self._chip(flow, self._open_kinds)
        self._circles = self._chip(flow, self._open_circles)
        self._tags = self._chip(flow, self._open_tags)
        self._person = self._chip(flow, self._open_people)
        self.clear = button(
            self.tr("Clear"), "link", clicked=lambda: self.changed.emit(TimelineQuery())
        )
        self.clear.setAccessibleName(self.tr("Show everything again"))
        flow.addWidget(self.clear)
        self.show_query(self._query)

    def show_query(self, query: TimelineQuery) -> None:
        """Say what is left in."""
        self._query = query
        circles = (
            {circle.id: circle.name for circle in self._book.circles.all()} if query.circles else {}
        )
        tags = {tag.id: tag.name for tag in self._book.tags.all()} if query.tags else {}
        kinds = [say_kind(kind) for kind in query.kinds]
        kinds += [say_favour_kind(kind) for kind in FavourKind if kind.value in query.favours]
        self._say(self._kinds, self.tr("Kind"), kinds)
        self._say(
            self._circles, self.tr("Circle"), [circles.get(row, "?") for row in query.circles]
        )
        self._say(self._tags, self.tr("Tag"), [tags.get(row, "?") for row in query.tags])
        self._say(
            self._person,
            self.tr("Person"),
            [self._name(query.person)] if query.person is not None else [],
        )
        self.clear.setVisible(query.has_filter)
        self.updateGeometry()

    def only(self, person: Participant) -> None:
        """Leave in what passed with one person."""
        self.changed.emit(replace(self._query, person=person.id))

    def _name(self, person_id: int) -> str:
        try:
            return self._book.people.participant(person_id).name
        except NotFoundError:
            return "?"

    def _chip(self, flow: FlowLayout, clicked: Callable[[], object]) -> QPushButton:
        made = chip("", checkable=True, clicked=clicked)
        flow.addWidget(made)
        return made

    def _say(self, made: QPushButton, what: str, chosen: list[str]) -> None:
        names = ", ".join(name[:24] for name in chosen[:2]) + (
            f" +{len(chosen) - 2}" if len(chosen) > 2 else ""
        )
        made.setText(plain_text(f"{names or what} ▾"))
        made.setChecked(bool(chosen))
        made.setAccessibleName(f"{what}: {', '.join(chosen)}" if chosen else what)

    def _open_kinds(self) -> None:
        menu = self._menu(self._kinds)
        for kind in InteractionKind:
            self._check(menu, say_kind(kind), "kinds", kind, kind_icon(kind))
        menu.addSeparator()
        for favour in FavourKind:
            words, icon = say_favour_kind(favour), favour_icon(favour)
            self._check(menu, words, "favours", favour.value, icon)
        self._popup(menu, self._kinds)

    def _open_circles(self) -> None:
        menu = self._menu(self._circles)
        for circle in self._book.circles.all():
            self._check(menu, circle.name, "circles", circle.id)
        self._popup(menu, self._circles)

    def _open_tags(self) -> None:
        menu = self._menu(self._tags)
        for tag in self._book.tags.all():
            self._check(menu, tag.name, "tags", tag.id)
        if menu.isEmpty():
            menu.addAction(self.tr("No tags yet")).setEnabled(False)
        self._popup(menu, self._tags)

    def _open_people(self) -> None:
        from desktop_app.ui.composer.person_sheet import PersonSheet

        self.show_query(self._query)
        anybody = self.tr("Anybody") if self._query.person is not None else ""
        sheet = PersonSheet(
            self._context, self._book.naming, self, nobody=anybody, nobody_first=True
        )
        sheet.picked.connect(self._pick)
        sheet.open_under(self._person)

    def _pick(self, person: Participant | None) -> None:
        self.changed.emit(replace(self._query, person=person.id if person else None))

    def _menu(self, under: QPushButton) -> Menu:
        # A click on a chip only opens its menu; what was chosen says whether it is on.
        self.show_query(self._query)
        menu = ListMenu(under)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _check(self, menu: Menu, words: str, field: str, value: Any, icon: str = "") -> None:
        chosen = getattr(self._query, field)
        action = menu.addAction(plain_text(words[:60]))
        if icon:
            action.setIcon(self._context.icons.icon(icon))
        action.setCheckable(True)
        action.setChecked(value in chosen)
        now = tuple(one for one in chosen if one != value) if value in chosen else (*chosen, value)
        changed: Any = {field: now}
        action.triggered.connect(lambda: self.changed.emit(replace(self._query, **changed)))

    @staticmethod
    def _popup(menu: Menu, under: QPushButton) -> None:
        left = under.width() - menu.shown_size().width() if under.isRightToLeft() else 0
        menu.popup(under.mapToGlobal(QPoint(left, under.height() + 2)))
