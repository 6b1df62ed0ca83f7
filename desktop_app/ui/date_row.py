"""An important date among the reminders: ticked for this year, put off, or the person opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt

from desktop_app.domain.person import DateKind
from desktop_app.domain.reminders import Origin, Reminder, Snooze
from desktop_app.ui.kit.labels import IconLabel
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.sure import box_of
from desktop_app.ui.kit.theme import Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.reminder_row import ReminderRow

if TYPE_CHECKING:
    from desktop_app.domain.important_dates import UpcomingDate
    from desktop_app.ui.kit.context import UiContext

DATE_ICONS = {DateKind.BIRTHDAY: "cake", DateKind.ANNIVERSARY: "gift"}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ImportantDates", text, None, count)


def say_date(item: UpcomingDate) -> str:
    """What comes round, in a line: "Ana Sousa turns 40", "Anniversary of Ana Sousa, 10 years"."""
    if item.kind is DateKind.BIRTHDAY:
        text = _tr("Birthday of %1") if item.turns is None else _tr("%1 turns %Ln", item.turns)
        return fill_in(text, item.person.name)
    what = {DateKind.ANNIVERSARY: _tr("Anniversary"), DateKind.DEATH: _tr("Day of death")}.get(
        item.kind, _tr("Important day")
    )
    text = _tr("%2 of %1") if item.turns is None else _tr("%2 of %1, %Ln year(s)", item.turns)
    return fill_in(text, item.person.name, item.label or what)


class DateRow(ReminderRow):
    """Looks and is used like a reminder. Enter opens the person; there is nothing to delete. One
    that stands `apart`, under no heading of a day, says also when it is today.
    """

    snoozes = tuple(choice for choice in Snooze if choice is not Snooze.LATER_TODAY)
    may_lose_day = False

    def __init__(self, context: UiContext, item: UpcomingDate, *, apart: bool = False) -> None:
        reminder = Reminder(
            say_date(item), item.day, origin=Origin.IMPORTANT_DATE, people=(item.person,)
        )
        super().__init__(context, reminder, item.day)
        self.item = item
        if apart and item.day == context.today():
            self.say_when(_tr("Today"))
        icon = IconLabel(
            context.icons, DATE_ICONS.get(item.kind, "calendar-days"), context.theme, Role.EMBER, 16
        )
        box_of(self).insertWidget(1, icon)
        box_of(self).setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        words = fill_in(_tr("Open %1"), item.person.name)
        self._edit.setAccessibleName(words)
        self._edit.setToolTip("")
        self.edit_requested.connect(lambda _: self.person_requested.emit(item.person.id))

    def _open_menu(self, place: QPoint) -> None:
        if self.leaving:
            return
        icons, menu = self._context.icons, Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(
            icons.icon("check"),
            self.tr("Done for this year"),
            lambda: self.ticked.emit(self.reminder),
        )
        menu.addMenu(self.snooze_menu())
        words = fill_in(_tr("Open %1"), self.item.person.name).replace("&", "&&")
        menu.addAction(
            icons.icon("user"), words, lambda: self.person_requested.emit(self.item.person.id)
        )
        menu.popup(place)
