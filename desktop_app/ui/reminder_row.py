"""One reminder: a box to tick, what to do, when, for whom; put off and edit while it is hovered or
focused.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame

from desktop_app.domain.reminders import SOME_DAY, Reminder, Snooze, snooze_moment
from desktop_app.ui.kit.avatar import Avatar
from desktop_app.ui.kit.boxes import column, frame, row
from desktop_app.ui.kit.buttons import icon_button, set_kind
from desktop_app.ui.kit.dates import say_day, say_time
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.motion import draw_tick, fade_away
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.reminders import say_due

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QToolButton

    from desktop_app.ui.kit.context import UiContext

TOOL, AROUND = 16, 6
"""Pixels of the icon of a tool at the usual font, and what is around it beside the words."""


class ReminderRow(QFrame):
    """Space or a click ticks, Enter edits, Delete takes away, the menu key shows everything.
    `before_requested` carries the id of the reminder whose people are to be met.
    """

    ticked = Signal(object)
    skipped = Signal(object)
    snoozed = Signal(object, object)
    some_day_requested = Signal(object)
    edit_requested = Signal(object)
    remove_requested = Signal(object)
    person_requested = Signal(int)
    before_requested = Signal(int)
    snoozes = tuple(Snooze)
    """The choices for putting it off."""
    may_lose_day = True
    """Whether it can be kept for some day."""

    def __init__(self, context: UiContext, reminder: Reminder, shown: date) -> None:
        super().__init__()
        self._context, self.reminder = context, reminder
        self.leaving = False
        self._below = False
        theme = context.theme
        self.box = QCheckBox()
        due = say_due(reminder, shown, context)
        self.box.setAccessibleName(", ".join(part for part in (reminder.text, due) if part))
        self.setAccessibleName(reminder.text)
        self.box.clicked.connect(self._clicked)
        self.box.installEventFilter(self)
        self._text = PlainLabel(theme, reminder.text, Face.BODY, wrap=True)
        self._due = PlainLabel(theme, due, Face.SECONDARY, Role.FAINT, wrap=True)
        if not due:
            self._due.hide()
        self._snooze = self._tool("alarm-clock", self.tr("Put off"), self._open_snooze)
        self._edit = self._tool("pencil", self.tr("Edit"), self._ask_edit)
        self._avatar = Avatar(theme, 26, ring=False)
        if reminder.people:
            self._avatar.show_person(reminder.people[0].name, reminder.people[0].uid)
        else:
            self._avatar.hide()
        self._tools = frame("tools", row(theme, self._snooze, self._edit, space=0))
        words = column(theme, self._text, self._due, None, space=1)
        box = row(theme, self.box, words, self._avatar, space=8, margins=(0, 5, 0, 5))
        box.setAlignment(self.box, Qt.AlignmentFlag.AlignTop)
        box.setAlignment(self._avatar, Qt.AlignmentFlag.AlignTop)
        box.setStretch(1, 1)
        self.setLayout(box)
        self._tools.setParent(self)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda place: self._open_menu(self.mapToGlobal(place))
        )
        self._show_tools(False)

    def _tool(self, icon: str, words: str, act: Callable[[], object]) -> QToolButton:
        """A button of the row, whose name says for who hears one after another which row it is."""
        made = icon_button(self._context.theme, self._context.icons, icon, words, act, size=TOOL)
        made.setAccessibleName(f"{words}: {self.reminder.text}")
        made.installEventFilter(self)
        return made

    def _clicked(self) -> None:
        if self.leaving:
            self.box.setChecked(True)
        else:
            draw_tick(self._context.theme, self.box)
            self.ticked.emit(self.reminder)

    def say_when(self, words: str) -> None:
        """Say something else in the second line."""
        self._due.setText(words)
        self._due.show()
        self._place_tools()
        self.box.setAccessibleName(f"{self.reminder.text}, {words}")

    def _ask_edit(self) -> None:
        if not self.leaving:
            self.edit_requested.emit(self.reminder)

    def show_leaving(self, words: str) -> None:
        """It is done with, as `words` say; until it goes nothing more can be done to it."""
        self.leaving = True
        self.box.setChecked(True)
        self._text.set_role(Role.FAINT)
        self.say_when(words)
        self._show_tools(False)

    def fade_away(self) -> None:
        """It goes now."""
        fade_away(self._context.theme, self)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, self._context.theme.px(36)))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._show_tools(True)

    def leaveEvent(self, event: QEvent) -> None:
        self._show_tools(self.has_focus())

    def eventFilter(self, watched, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._show_tools(True)
        elif event.type() == QEvent.Type.FocusOut:
            self._show_tools(self.has_focus() or self.underMouse())
        elif (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and watched is self.box
            and not self.leaving
        ):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.edit_requested.emit(self.reminder)
                return True
            if event.key() == Qt.Key.Key_Delete:
                self.remove_requested.emit(self.reminder)
                return True
        return False

    def has_focus(self) -> bool:
        """Whether one is at it with the keyboard."""
        return any(widget.hasFocus() for widget in (self.box, self._snooze, self._edit))

    def _show_tools(self, on: bool) -> None:
        """The tools keep their place in the tab order: they are only not drawn until wanted."""
        on = on and not self.leaving
        self._snooze.setIcon(self._context.icons.icon("alarm-clock") if on else QIcon())
        self._edit.setIcon(self._context.icons.icon("pencil") if on else QIcon())
        covers = on and not self._below
        set_kind(self._tools, "kind", "tools" if covers else "low-tools" if self._below else "none")
        self._tools.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_tools()

    def _place_tools(self) -> None:
        """Over the end of the line that says when, if its words end before them; else over the picture and
        beyond, where all words end before them.
        """
        due, words, mirrored = self._due, self._text.geometry(), self._is_mirrored()
        said = due.fontMetrics().horizontalAdvance(due.whole_text())
        low = QSize(2, 1) * (self._context.theme.px(TOOL) + 2 * AROUND)
        below = not due.isHidden() and said + low.width() <= words.width()
        if below != self._below:
            self._below = below
            self._show_tools(self.has_focus() or self.underMouse())
        size = low if below else self._tools.sizeHint()
        picture = words.left() if mirrored else self.width() - words.right() - 1
        kept = 0 if below else max(0, size.width() - picture)
        for label in (self._text, due):
            label.setContentsMargins(*((kept, 0, 0, 0) if mirrored else (0, 0, kept, 0)))
        beside = picture if below else 0
        left = beside if mirrored else self.width() - size.width() - beside
        top = due.geometry().center().y() - size.height() // 2 if below else 2
        self._tools.setGeometry(QRect(QPoint(left, top), size))

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def snooze_menu(self) -> Menu:
        """The plain choices for putting it off, with the moment each means."""
        menu = Menu(self, self.tr("Put off"))
        now = self._context.now()
        words = {
            Snooze.LATER_TODAY: self.tr("Later today"),
            Snooze.TOMORROW: self.tr("Tomorrow"),
            Snooze.NEXT_WEEK: self.tr("Next week"),
            Snooze.NEXT_MONTH: self.tr("Next month"),
        }
        for choice, text in words.items():
            moment = snooze_moment(choice, now)
            if choice not in self.snoozes:
                continue
            if choice is Snooze.LATER_TODAY and moment.date() != now.date():
                continue
            when = f"{say_day(moment.date(), now.date())} {say_time(moment.time())}"
            menu.addAction(
                f"{text}  ({when})", lambda moment=moment: self.snoozed.emit(self.reminder, moment)
            )
        if self.may_lose_day and not self.reminder.rule and self.reminder.due != SOME_DAY:
            menu.addAction(self.tr("Some day"), lambda: self.some_day_requested.emit(self.reminder))
        return menu

    def _open_snooze(self) -> None:
        if self.leaving:
            return
        menu = self.snooze_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._snooze.mapToGlobal(QPoint(0, self._snooze.height())))

    def _open_menu(self, place: QPoint) -> None:
        if self.leaving:
            return
        icons, menu = self._context.icons, Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(
            icons.icon("check"), self.tr("Done"), lambda: self.ticked.emit(self.reminder)
        )
        menu.addMenu(self.snooze_menu()).setIcon(icons.icon("alarm-clock"))
        if self.reminder.rule:
            menu.addAction(
                icons.icon("skip-forward"),
                self.tr("Skip this time"),
                lambda: self.skipped.emit(self.reminder),
            )
        menu.addAction(
            icons.icon("pencil"), self.tr("Edit…"), lambda: self.edit_requested.emit(self.reminder)
        )
        if self.reminder.people and self.reminder.id:
            menu.addAction(
                icons.icon("notebook-pen"),
                self.tr("Before you meet"),
                lambda: self.before_requested.emit(self.reminder.id),
            )
        menu.addSeparator()
        for person in self.reminder.people[:8]:
            words = fill_in(self.tr("Open %1"), person.name).replace("&", "&&")
            menu.addAction(
                icons.icon("user"),
                words,
                lambda person=person: self.person_requested.emit(person.id),
            )
        menu.addAction(
            icons.icon("trash-2"),
            self.tr("Delete"),
            lambda: self.remove_requested.emit(self.reminder),
        )
        menu.popup(place)
