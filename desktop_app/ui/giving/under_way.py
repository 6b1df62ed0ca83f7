"""“Under way”: what waits for a step, the longest first; one row and one button each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QMenu, QWidget

from desktop_app.domain.favour_steps import following
from desktop_app.domain.favours import NextKind
from desktop_app.ui.faces import Faces
from desktop_app.ui.kit.boxes import clear, column, line, row
from desktop_app.ui.kit.buttons import button, icon_button, plain_text
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.marked_label import MarkedLabel, filled_parts
from desktop_app.ui.kit.sure import widgets_in
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import TitledCard, pop_up
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.favours import (
    pair,
    say_next,
    say_since,
    say_step,
    say_waits,
    waits_pattern,
)
from desktop_app.ui.words.short import cut

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QContextMenuEvent, QResizeEvent

    from desktop_app.domain.giving import Waits
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.ui.giving.shown import ShownPage
    from desktop_app.ui.giving_actions import GivingActions
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache

AVATAR = 30
AT_FIRST, MORE = 8, 40
"""Rows shown at first, and how many come with each click on more."""
BUTTON_BESIDE = 420
_ASKED = (NextKind.WHAT_CAME, NextKind.DID_THEY_MEET, NextKind.IS_IT_BACK)


class WaitsRow(QFrame):
    """A favour: what it waits for, since when, and the next step."""

    def __init__(
        self,
        context: UiContext,
        photos: PhotoCache,
        actions: GivingActions,
        waits: Waits,
        lines: Mapping[int, PersonLine],
    ) -> None:
        super().__init__()
        self._context, self._actions, self.waits = context, actions, waits
        theme, favour = context.theme, waits.favour
        faces = Faces(context, photos, favour.people, lines, AVATAR)
        said = MarkedLabel(theme)
        said.show_parts(
            filled_parts(waits_pattern(waits), (*pair(favour), cut(favour.text)), plain=(3,))
        )
        since = PlainLabel(
            theme, say_since(waits, context.today()), Face.SECONDARY, Role.SOFT, wrap=True
        )
        words = say_next(waits)
        self.act = button(words, clicked=lambda: actions.go_on(waits))
        self.act.setAccessibleName(f"{words}: {say_waits(waits)}")
        self.act.setText(plain_text(words))
        more = icon_button(theme, context.icons, "ellipsis", "", size=16)
        more.setAccessibleName(fill_in(self.tr("More about: %1"), say_waits(waits)))
        more.clicked.connect(lambda: pop_up(self.menu(), more))
        self.more = more
        self.setAccessibleName(f"{say_waits(waits)}. {since.whole_text()}")
        head = row(theme, faces, column(theme, said, since, space=1), space=12)
        head.setStretch(1, 1)
        tools = row(theme, None, self.act, more, space=2)
        self._box = row(theme, head, tools, space=8, margins=(0, 8, 0, 8))
        self._box.setStretch(0, 1)
        self.setLayout(self._box)

    def controls(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return [self.act, self.more]

    def menu(self) -> QMenu:
        """Every step it may take, whom to open, and deleting it."""
        menu, icons, favour = QMenu(self), self._context.icons, self.waits.favour
        actions, kind = self._actions, self.waits.next.kind
        if kind is NextKind.THANK:
            menu.addAction(self.tr("Thanks are said"), lambda: actions.thanked(favour))
        if kind is NextKind.TELL:
            menu.addAction(self.tr("They know"), lambda: actions.told(favour))
        if kind in _ASKED:
            menu.addAction(self.tr("Say what came of it…"), lambda: actions.say_what_came(favour))
            menu.addAction(self.tr("Ask in a month"), lambda: actions.ask_later(favour))
            menu.addAction(
                self.tr("Do not ask again"), lambda: actions.ask_later(favour, ever=False)
            )
        if not menu.isEmpty():
            menu.addSeparator()
        for step in following(favour):
            menu.addAction(
                plain_text(say_step(favour, step)),
                lambda step=step: actions.step(favour, step),
            )
        menu.addSeparator()
        for person in favour.people:
            words = plain_text(fill_in(self.tr("Open %1"), person.name[:60]))
            menu.addAction(
                icons.icon("user"), words, lambda row=person.id: actions.open_person(row)
            )
        menu.addAction(icons.icon("trash-2"), self.tr("Delete"), lambda: actions.remove(favour))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() > self._context.theme.px(BUTTON_BESIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if beside else down)


class UnderWayCard(TitledCard):
    """The rows; of many the first, and more where wanted."""

    def __init__(self, context: UiContext, photos: PhotoCache, actions: GivingActions) -> None:
        order = PlainLabel(context.theme, "", Face.SECONDARY, Role.SOFT)
        super().__init__(context, self.tr("Under way"), order)
        order.setText(self.tr("The oldest first"))
        self._order = order
        self._context, self._photos, self._actions = context, photos, actions
        self._shown: ShownPage | None = None
        self._most = AT_FIRST
        self._none = PlainLabel(
            context.theme,
            self.tr("Nothing waits: no introduction, no promise, no answer, no thanks."),
            Face.BODY,
            Role.SOFT,
            wrap=True,
        )
        self.more = button(self.tr("Show more"), "link", clicked=self._show_more)
        whole = self.layout()
        assert whole is not None
        whole.addWidget(self._none)
        whole.addItem(row(context.theme, self.more, None, space=0))
        whole.addItem(column(context.theme, None))

    def show_page(self, shown: ShownPage) -> None:
        """Show what waits; the focus stays at its place."""
        before, self._shown = self._shown, shown
        if before is not None and (before.page.under_way, before.lines, before.day) == (
            shown.page.under_way,
            shown.lines,
            shown.day,
        ):
            return
        place = self._focused()
        self._draw()
        if place is not None:
            self._focus(*place)

    def rows(self) -> list[WaitsRow]:
        """Those in sight, in order."""
        return [item for item in widgets_in(self.body) if isinstance(item, WaitsRow)]

    def _draw(self) -> None:
        assert self._shown is not None
        clear(self.body)
        waiting = self._shown.page.under_way
        for number, waits in enumerate(waiting[: self._most]):
            if number:
                self.body.addWidget(line())
            self.body.addWidget(
                WaitsRow(self._context, self._photos, self._actions, waits, self._shown.lines)
            )
        self._none.setVisible(not waiting)
        self._order.setVisible(len(waiting) > 1)
        self.more.setVisible(len(waiting) > self._most)

    def _show_more(self) -> None:
        at = self._most
        self._most += MORE
        self._draw()
        self._focus(at, 0)

    def _focused(self) -> tuple[int, int] | None:
        focused = self.window().focusWidget()
        return next(
            (
                (number, place)
                for number, item in enumerate(self.rows())
                for place, control in enumerate(item.controls())
                if control is focused
            ),
            None,
        )

    def _focus(self, number: int, place: int) -> None:
        rows = self.rows()
        if rows:
            rows[min(number, len(rows) - 1)].controls()[place].setFocus(
                Qt.FocusReason.OtherFocusReason
            )
