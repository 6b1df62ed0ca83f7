"""The people to reach today: who, why, and the one thing that fits."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from desktop_app.domain.getting_started import ENOUGH
from desktop_app.domain.reminders import Snooze, snooze_moment
from desktop_app.domain.suggestions import kind_of_contact
from desktop_app.ui.kit.avatar import Avatar
from desktop_app.ui.kit.boxes import clear, column, line, row
from desktop_app.ui.kit.buttons import button, relabel
from desktop_app.ui.kit.dates import say_day
from desktop_app.ui.kit.kept_focus import focus_in, focused_in
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.name_button import NAME_INSET, NameButton
from desktop_app.ui.kit.sure import box_of
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.today.parts import Card, boxed, rows_of
from desktop_app.ui.today.words import say_action, say_more, say_next, say_reason
from desktop_app.ui.words.timeline import WAYS, kind_icon, say_way

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QResizeEvent

    from desktop_app.domain.suggestions import Suggestion
    from desktop_app.domain.today import TodayData
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache
    from desktop_app.ui.today.actions import TodayActions

AVATAR = 48
ROOM_FOR_BUTTONS = 460


class SuggestionRow(QFrame):
    """One person proposed. The menu key or a right click shows everything that can be done."""

    def __init__(
        self,
        context: UiContext,
        photos: PhotoCache,
        item: Suggestion,
        today: date,
        actions: TodayActions,
    ) -> None:
        super().__init__()
        self._context, self._photos, self._actions, self.item, self._today = (
            context,
            photos,
            actions,
            item,
            today,
        )
        theme, person = context.theme, item.person
        self._avatar = Avatar(theme, AVATAR)
        self.name = NameButton(person.name, lambda: actions.open_person(person.id))
        self.reason = PlainLabel(
            theme, say_reason(item, today), Face.SECONDARY, Role.SOFT, wrap=True
        )
        self.reason.setContentsMargins(NAME_INSET, 0, NAME_INSET, 0)
        self.action = button(say_action(item.action), clicked=lambda: actions.act(item))
        self.action.setAccessibleName(f"{say_action(item.action)}: {person.name}")
        self.later = boxed(context, "alarm-clock", self.tr("Put off"), self._open_later)
        self.later.setAccessibleName(fill_in(self.tr("Put off: %1"), person.name))
        self.done = boxed(context, "check", self.tr("Done: log it"), self._open_done)
        self.done.setAccessibleName(fill_in(self.tr("Done, log it: %1"), person.name))
        self.setAccessibleName(f"{person.name[:200]}. {self.reason.whole_text()}")
        words = column(theme, row(theme, self.name, None, space=0), self.reason, space=0)
        head = row(theme, self._avatar, words, space=12)
        head.setAlignment(self._avatar, Qt.AlignmentFlag.AlignTop)
        head.setStretch(1, 1)
        self._tools = QWidget()
        self._tools.setLayout(row(theme, None, self.action, self.later, self.done, space=8))
        self._box = row(theme, head, self._tools, space=10, margins=(0, 9, 0, 9))
        self._box.setStretch(0, 1)
        self.setLayout(self._box)
        photos.ready.connect(self._photo_ready)
        self._show_avatar()

    def controls(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return [self.name, self.action, self.later, self.done]

    def later_menu(self) -> Menu:
        """Until when to put somebody off, and for long."""
        menu = Menu(self, self.tr("Put off"))
        now = self._context.now()
        for choice, words in (
            (Snooze.TOMORROW, self.tr("Until tomorrow")),
            (Snooze.NEXT_WEEK, self.tr("Until next week")),
            (Snooze.NEXT_MONTH, self.tr("Until next month")),
        ):
            day = snooze_moment(choice, now).date()
            menu.addAction(
                f"{words}  ({say_day(day, now.date())})",
                lambda day=day: self._actions.put_off(self.item, day),
            )
        return menu

    def done_menu(self) -> Menu:
        """How they were reached; what was proposed stands ready for Enter."""
        menu, proposed = Menu(self, self.tr("Done: log it")), kind_of_contact(self.item.action)
        for kind in WAYS:
            # The first letter chooses it.
            entry = menu.addAction(self._context.icons.icon(kind_icon(kind)), f"&{say_way(kind)}")
            entry.triggered.connect(lambda _, kind=kind: self._actions.done(self.item, kind))
            if kind is proposed or menu.activeAction() is None:
                menu.setActiveAction(entry)
        return menu

    def menu(self) -> Menu:
        """Everything that can be done with the suggestion."""
        menu, icons = Menu(self), self._context.icons
        menu.addAction(
            icons.icon("user"),
            self.tr("Open"),
            lambda: self._actions.open_person(self.item.person.id),
        )
        menu.addMenu(self.done_menu()).setIcon(icons.icon("check"))
        menu.addMenu(self.later_menu())
        menu.addSeparator()
        menu.addAction(
            icons.icon("eye-off"),
            self.tr("Not this person"),
            lambda: self._actions.not_this(self.item),
        )
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() > self._context.theme.px(ROOM_FOR_BUTTONS)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if beside else down)

    def _open_later(self) -> None:
        menu = self.later_menu()
        menu.addSeparator()
        menu.addAction(self.tr("Not this person"), lambda: self._actions.not_this(self.item))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.later.mapToGlobal(QPoint(0, self.later.height())))

    def _open_done(self) -> None:
        menu = self.done_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.done.mapToGlobal(QPoint(0, self.done.height())))

    def _show_avatar(self) -> None:
        person = self.item.person
        photo = self._photos.pixmap(person.id, self._context.theme.px(AVATAR))
        self._avatar.show_person(person.name, person.uid, self.item.warmth, photo)

    def _photo_ready(self, person_id: int) -> None:
        if person_id == self.item.person.id:
            self._show_avatar()


class ReachOutCard(Card):
    """The day's people, and how many more are due."""

    def __init__(self, context: UiContext, photos: PhotoCache, actions: TodayActions) -> None:
        self.why = button(self.tr("Why these?"), "sort", clicked=self._explain)
        super().__init__(context, self.tr("Reach out"), self.why)
        self._context, self._photos, self._actions = context, photos, actions
        self._page: TodayData | None = None
        self._more = PlainLabel(context.theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        box_of(self).addWidget(self._more)
        self.due = button("", "link", clicked=actions.show_due)
        self.due.setProperty("leads", True)
        box_of(self).addLayout(row(context.theme, self.due, None, space=0))
        self.sort = button(self.tr("Sort people into circles"), clicked=actions.open_circles)
        self.choose = button(self.tr("Choose more people"), clicked=actions.choose_more)
        self._begin = row(context.theme, self.sort, self.choose, None, space=0)
        box_of(self).addLayout(self._begin)

    def show_page(self, page: TodayData) -> None:
        """Show those people; the focus stays where it was, or goes to the one who took the
        place.
        """
        before = self._page
        self._page = page
        self._more.setText(self._say_more(page))
        self.due.setVisible(page.more_due > 0)
        relabel(self.due, self.tr("Show %Ln person(s) due", None, page.all_due))
        self.why.setVisible(bool(page.suggestions))
        few = 0 < page.beginning.in_circles < ENOUGH
        self.choose.setVisible(few)
        self.sort.setVisible(not page.rhythms and page.beginning.in_circles >= ENOUGH)
        if before is not None and (before.suggestions, before.day) == (page.suggestions, page.day):
            return
        place = focused_in(self.window(), self.rows())
        clear(self.body)
        for item in page.suggestions:
            self.body.addWidget(
                SuggestionRow(self._context, self._photos, item, page.day, self._actions)
            )
            self.body.addWidget(line())
        if place is not None:
            focus_in(self.rows(), *place)

    def rows(self) -> list[SuggestionRow]:
        """The people shown, in order."""
        return rows_of(self.body, SuggestionRow)

    def _say_more(self, page: TodayData) -> str:
        if not page.suggestions and page.spent:
            return f"{self.tr('That is all for today. Well done.')} {say_more(page)}"
        return " ".join(part for part in (say_more(page), say_next(page)) if part)

    def _explain(self) -> None:
        if self._page is not None:
            from desktop_app.ui.today.why import WhyThese

            WhyThese(self._context, self._page, self.window()).open()
