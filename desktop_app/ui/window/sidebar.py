"""The sidebar: views, smart lists, tags; at the bottom where the data is and Preferences."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.people_query import SmartList
from desktop_app.domain.tags import Tag
from desktop_app.ui.kit.boxes import clear, column, row, scroller
from desktop_app.ui.kit.buttons import plain_text
from desktop_app.ui.kit.icons import dot
from desktop_app.ui.kit.labels import IconLabel, PlainLabel, hint
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext

WIDE, NARROW = 212, 60
MOST_TAGS = 40


class NavButton(QPushButton):
    """An entry of the sidebar: icon, words, a count at the end. Folded, it is an icon with a tooltip."""

    def __init__(self, context: UiContext, icon: QIcon, words: str) -> None:
        super().__init__()
        self.setProperty("kind", "nav")
        self.setCheckable(True)
        self._context, self._words, self._count, self._alert = context, words, 0, False
        self.setIcon(icon)
        self._folded = False
        self._say()

    def set_count(self, count: int, alert: bool = False) -> None:
        """A number at the end; none for 0. With `alert` it stands out."""
        self._count, self._alert = count, alert
        self._say()

    def fold(self, folded: bool) -> None:
        """Only the icon, or words too."""
        self._folded = folded
        self._say()

    def _say(self) -> None:
        count = QLocale().toString(self._count) if self._count else ""
        metrics = self.fontMetrics()
        room = self._context.theme.px(WIDE - 74) - (metrics.horizontalAdvance(count + "  ") if count else 0)
        shown = metrics.elidedText(" ".join(self._words.split()), Qt.TextElideMode.ElideRight, room)
        self.setText("" if self._folded else "  " + plain_text(shown))
        self.setAccessibleName(f"{self._words}, {count}" if count else self._words)
        hint(self, self.accessibleName() if self._folded or shown != self._words else "")
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._context.theme.px(36), super().minimumSizeHint().height())

    def paintEvent(self, event) -> None:
        super().paintEvent(event)
        if not self._count or (self._folded and not self._alert):
            return
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._folded:
            self._paint_dot(painter)
            return
        painter.setFont(theme.font(Face.SMALL_STRONG if self._alert else Face.SECONDARY))
        text = QLocale().toString(self._count)
        width = painter.fontMetrics().horizontalAdvance(text) + (theme.px(14) if self._alert else 0)
        pad = theme.px(10)
        left = pad if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - pad - width
        place = self.rect()
        place.setLeft(left)
        place.setWidth(width)
        if self._alert:
            self._paint_pill(painter, place)
        painter.setPen(theme.colour(Role.ON_EMBER if self._alert else Role.FAINT))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()

    def _paint_pill(self, painter: QPainter, place: QRect) -> None:
        theme = self._context.theme
        height = painter.fontMetrics().height() + theme.px(1)
        pill = QRect(place.left(), (self.height() - height) // 2, place.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Role.EMBER))
        painter.drawRoundedRect(pill, height / 2, height / 2)

    def _paint_dot(self, painter: QPainter) -> None:
        """Folded, a number has no room; that something waits is still seen."""
        theme = self._context.theme
        side = theme.px(8)
        left = theme.px(4) if self.isRightToLeft() else self.width() - side - theme.px(4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Role.EMBER))
        painter.drawEllipse(left, theme.px(4), side, side)
        painter.end()


class Sidebar(QFrame):
    """`chosen` names a view ("today", "people", "timeline", "archive", "trash"), a SmartList or a Tag."""

    chosen = Signal(object)
    preferences_requested = Signal()
    menu_requested = Signal()
    list_menu_requested = Signal(object, QPoint)
    tag_menu_requested = Signal(object, QPoint)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setProperty("kind", "side")
        self._context = context
        self._folded = False
        self._chosen: object = "people"
        theme = context.theme
        self._mark = IconLabel(context.icons, "kith", theme, Role.EMBER, 22)
        self._title = PlainLabel(theme, "Kith", Face.TITLE)
        self._views: dict[object, NavButton] = {
            name: self._entry(name, icon, words)
            for name, icon, words in (
                ("today", "sun", self.tr("Today")),
                ("people", "users", self.tr("People")),
                ("timeline", "clock", self.tr("Timeline")),
            )
        }
        self._away: dict[object, NavButton] = {
            name: self._entry(name, icon, words)
            for name, icon, words in (
                ("archive", "archive", self.tr("Archive")),
                ("trash", "trash-2", self.tr("Trash")),
            )
        }
        self.bell = self._opener("bell", self.tr("Reminders"))
        # Shown by whoever slides the reminders over a narrow window.
        self.bell.hide()
        content = QWidget()
        self._lists = QVBoxLayout(content)
        self._lists.setContentsMargins(0, 0, 0, 0)
        self._lists.setSpacing(theme.px(2))
        self._place = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, elide=True)
        self._preferences = self._opener("settings", self.tr("Preferences"))
        self._preferences.clicked.connect(self.preferences_requested)
        self.menu = self._opener("menu", self.tr("Menu"))
        self.menu.clicked.connect(self.menu_requested)
        head = row(theme, self._mark, self._title, None, space=9, margins=(9, 4, 0, 12))
        self.setLayout(
            column(
                theme, head, *self._views.values(), scroller(content), self.bell, *self._away.values(), self._preferences,
                self.menu, space=2, margins=(10, 14, 10, 12),
            )
        )  # fmt: skip
        self._entries: dict[object, NavButton] = {**self._views, **self._away}
        self._filled: list[object] = []
        self._said: tuple[list[tuple[SmartList, int]], list[tuple[Tag, int]]] = ([], [])
        theme.changed.connect(self._theme_changed)
        self.setAccessibleName(self.tr("Views and lists"))
        self.choose("people")

    def fill(self, lists: list[tuple[SmartList, int]], tags: list[tuple[Tag, int]]) -> None:
        """The smart lists and tags there are now, with how many people each holds."""
        self._said = (lists, tags)
        shown = {**dict(lists), **dict(tags[:MOST_TAGS])}
        if list(shown) == self._filled:
            for what, count in shown.items():
                self._entries[what].set_count(count)
            return
        self._filled = list(shown)
        clear(self._lists)
        self._entries = {**self._views, **self._away}
        self._labels: list[PlainLabel] = []
        if lists:
            self._heading(self.tr("Lists"))
        for smart_list, count in lists:
            made = self._add(smart_list, self._context.icons.icon(smart_list.icon or "list"), smart_list.name, count)
            made.customContextMenuRequested.connect(
                lambda place, made=made, item=smart_list: self.list_menu_requested.emit(item, made.mapToGlobal(place))
            )
        if tags:
            self._heading(self.tr("Tags"))
        for tag, count in tags[:MOST_TAGS]:
            made = self._add(tag, dot(self._context.theme, tag.colour), tag.name, count)
            made.customContextMenuRequested.connect(
                lambda place, made=made, item=tag: self.tag_menu_requested.emit(item, made.mapToGlobal(place))
            )
        self._lists.addStretch(1)
        self.choose(self._chosen)
        self.fold(self._folded)

    def is_empty(self) -> bool:
        """Whether there are neither lists nor tags to be seen."""
        return not self._filled

    def set_today(self, count: int) -> None:
        """How many things wait today."""
        self._views["today"].set_count(count, alert=True)

    def set_counts(self, people: int, archived: int, trashed: int) -> None:
        """How many people each view holds."""
        self._away["archive"].set_count(archived)
        self._away["trash"].set_count(trashed)

    def choose(self, what: object) -> None:
        """Mark the entry that is shown; nothing is emitted."""
        self._chosen = what
        key = _key(what)
        for name, made in self._entries.items():
            made.setChecked(_key(name) == key)

    def fold(self, folded: bool) -> None:
        """Only icons, or words too."""
        self._folded = folded
        theme = self._context.theme
        self.setFixedWidth(theme.px(NARROW if folded else WIDE))
        self._title.setVisible(not folded)
        for made in (*self._entries.values(), self.bell, self._preferences, self.menu):
            made.fold(folded)
        for label in getattr(self, "_labels", []):
            label.setVisible(not folded)

    def _entry(self, what: object, icon: str, words: str) -> NavButton:
        made = NavButton(self._context, self._context.icons.icon(icon), words)
        made.clicked.connect(lambda: self._clicked(what))
        return made

    def _opener(self, icon: str, words: str) -> NavButton:
        """An entry that opens something and never stays chosen."""
        made = NavButton(self._context, self._context.icons.icon(icon), words)
        made.setCheckable(False)
        return made

    def _add(self, what: object, icon: QIcon, words: str, count: int) -> NavButton:
        made = NavButton(self._context, icon, words)
        made.clicked.connect(lambda: self._clicked(what))
        made.set_count(count)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._lists.addWidget(made)
        self._entries[what] = made
        return made

    def _heading(self, words: str) -> None:
        theme = self._context.theme
        label = PlainLabel(theme, words, Face.TINY, Role.FAINT)
        label.setContentsMargins(theme.px(10), theme.px(14), 0, theme.px(4))
        self._labels.append(label)
        self._lists.addWidget(label)

    def _theme_changed(self) -> None:
        self._filled = []
        self.fill(*self._said)

    def _clicked(self, what: object) -> None:
        self.choose(what)
        self.chosen.emit(what)


def menu_of(parent: QWidget, items: list[tuple[str, Callable[[], object]]]) -> QMenu:
    """A small menu of words and what they do."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for words, act in items:
        menu.addAction(words, lambda act=act: act())
    return menu


def _key(what: object) -> object:
    """What makes two entries the same, though their counts or names have changed."""
    return (type(what).__name__, what.id) if isinstance(what, SmartList | Tag) else what
