"""Notices in a small window of our own, where the desktop offers none with buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from desktop_app.domain.reminders import Snooze, snooze_moment
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button, icon_button
from desktop_app.ui.kit.dates import say_day, say_time
from desktop_app.ui.kit.floating import Floating, shown_corner, shown_size
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from desktop_app.ui.kit.context import UiContext

SCORE = 1
WIDTH = 380
GAP = 12
INDENT = 32
"""The mark before the words, with the room beside it."""
AT_ONCE = 4
"""Windows on the screen at a time; older ones make room."""
SNOOZE = "snooze"


class Message(Protocol):
    """What is shown: `actions` are pairs of a name and the words on its button."""

    @property
    def key(self) -> str: ...  # noqa: D102
    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def body(self) -> str: ...  # noqa: D102
    @property
    def actions(self) -> tuple[tuple[str, str], ...]: ...  # noqa: D102


class Popups(QObject):
    """Stacks small windows in the lower corner of the screen. It never takes the focus from what
    the user does.
    """

    shown = Signal(str)
    refused = Signal(object)
    acted = Signal(str, str)

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._open: dict[str, Popup] = {}

    def score(self, message: Message) -> int:
        """Always possible, never the best."""
        return SCORE

    def show(self, message: Message) -> None:
        """Show it until it is dealt with."""
        self.withdraw(message.key)
        if len(self._open) >= AT_ONCE:
            self.withdraw(next(iter(self._open)))
        popup = Popup(self._context, message)
        popup.acted.connect(lambda action: self._acted(message.key, action))
        self._open[message.key] = popup
        self._place()
        popup.show()
        self.shown.emit(message.key)

    def withdraw(self, key: str) -> None:
        """Close it."""
        popup = self._open.pop(key, None)
        if popup is not None:
            popup.hide()
            popup.deleteLater()
            self._place()

    def _acted(self, key: str, action: str) -> None:
        self.withdraw(key)
        if action:
            self.acted.emit(key, action)

    def _place(self) -> None:
        there = QGuiApplication.primaryScreen().availableGeometry()
        gap = self._context.theme.px(GAP)
        bottom = there.bottom() - gap
        for popup in reversed(self._open.values()):
            popup.adjustSize()
            shown = shown_size(popup, popup.size())
            mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = there.left() + gap if mirrored else there.right() - gap - shown.width()
            top = max(there.top(), bottom - shown.height())
            popup.move(shown_corner(popup, QPoint(left, top)))
            bottom = top - gap


class Popup(QFrame):
    """One notice. `acted` carries the action, "" when it was only closed; "snooze:later-today" is a
    choice of its menu.
    """

    acted = Signal(str)

    def __init__(self, context: UiContext, message: Message) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeNotification)
        self.setProperty("kind", "floating")
        self._ground = Floating(self)
        self.setWindowTitle(message.title)
        self.setAccessibleName(message.title)
        self._context = context
        theme = context.theme
        mark = IconLabel(context.icons, "kith", theme, Role.EMBER, 22)
        title = PlainLabel(theme, message.title, Face.STRONG, wrap=True)
        close = icon_button(
            theme, context.icons, "x", self.tr("Close"), lambda: self.acted.emit(""), size=14
        )
        body = PlainLabel(theme, message.body, Face.SECONDARY, Role.SOFT, wrap=True)
        body.setVisible(bool(message.body))
        words = column(theme, title, body, space=6)
        words.setContentsMargins(0, theme.px(3), 0, 0)
        box = row(theme, mark, words, close, space=10)
        box.setStretch(1, 1)
        for part in (mark, close):
            box.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        actions = self._actions(message.actions)
        self.setLayout(column(theme, box, *actions, space=6, margins=(14, 10, 10, 14)))
        self.setFixedWidth(QSize(theme.px(WIDTH), 0).grownBy(self.contentsMargins()).width())
        # No button has the focus to begin with: a key meant for another program must not tick
        # anything.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()

    def _actions(self, actions: tuple[tuple[str, str], ...]) -> list[QHBoxLayout]:
        """Lines of buttons below the words, as many as they need."""
        theme, lines, room = self._context.theme, list[QHBoxLayout](), 0
        for place, (action, words) in enumerate(actions):
            made = self._button(action, words, not place)
            # The style sheet makes the letters of some of them wider.
            made.ensurePolished()
            width = made.sizeHint().width()
            if not lines or width > room:
                lines.append(row(theme, margins=(INDENT, 0, 0, 0)))
                room = theme.px(WIDTH - INDENT - 24)
            lines[-1].addWidget(made)
            room -= width + lines[-1].spacing()
        for each in lines:
            each.addStretch(1)
        return lines

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.acted.emit("open")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.acted.emit("")
        else:
            super().keyPressEvent(event)

    def _button(self, action: str, words: str, first: bool) -> QPushButton:
        made = button(words, "primary" if first else "plain")
        made.setProperty("action", action)
        if action == SNOOZE:
            made.setText(self.tr("Put off ▾"))
            made.setAccessibleName(self.tr("Put off"))
            made.clicked.connect(lambda: self._offer(made))
        else:
            made.clicked.connect(lambda: self.acted.emit(action))
        return made

    def _offer(self, under: QPushButton) -> None:
        """The plain choices for putting it off, tomorrow first."""
        menu, now = Menu(self), self._context.now()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = {
            Snooze.TOMORROW: self.tr("Tomorrow"),
            Snooze.LATER_TODAY: self.tr("Later today"),
            Snooze.NEXT_WEEK: self.tr("Next week"),
            Snooze.NEXT_MONTH: self.tr("Next month"),
        }
        for choice, text in words.items():
            moment = snooze_moment(choice, now)
            if choice is Snooze.LATER_TODAY and moment.date() != now.date():
                continue
            when = f"{say_day(moment.date(), now.date())} {say_time(moment.time())}"
            menu.addAction(
                f"{text}  ({when})",
                lambda choice=choice: self.acted.emit(f"{SNOOZE}:{choice.value}"),
            )
        menu.popup(under.mapToGlobal(QPoint(0, under.height())))
