"""The sidebar: the places of the rooms, smart lists, tags; at the foot the quieter places and
Preferences.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.people_query import SmartList
from desktop_app.domain.tags import Tag
from desktop_app.ui.kit.boxes import (
    clear,
    column,
    is_mirrored,
    line,
    row,
    scroller,
    steady,
    told_as,
)
from desktop_app.ui.kit.icons import dot, letters
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.later import Later
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.room import Place, Where, translated
from desktop_app.ui.window.sidebar_entry import INSET, WIDE, NavButton

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent

    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.type_ahead import TypeAhead

NARROW = 60
"""Width of the folded sidebar at the usual font."""
EDGE = 10
"""Pixels at the usual font between the entries and the edge, of which a scroll bar takes its
share."""
MOST_TAGS = 40
LOW = 380
"""Height at the usual font below which the foot scrolls too: it would leave the places no room."""


class Sidebar(QFrame):
    """`chosen` carries the key of a place, a SmartList or a Tag."""

    chosen = Signal(object)
    preferences_requested = Signal()
    menu_requested = Signal()
    list_menu_requested = Signal(object, QPoint)
    tag_menu_requested = Signal(object, QPoint)

    def __init__(self, context: UiContext, places: Sequence[Place]) -> None:
        super().__init__()
        self.setProperty("kind", "side")
        self._context = context
        self._folded: bool | None = None
        """None as long as nobody has said."""
        self._chosen: object = "people"
        self._ahead = Later(_letters)
        theme = context.theme
        self._mark = IconLabel(context.icons, "kith", theme, Role.EMBER, 22)
        self._title = PlainLabel(theme, "Kith", Face.TITLE)
        shown = in_order(places)
        self._alerts = {place.key for place in shown if place.alert}
        self._insets: list[QVBoxLayout] = []
        self._top = column(theme, space=2)
        self._places: dict[object, NavButton] = {place.key: self._place(place) for place in shown}
        self.bell = self._opener("bell", self.tr("Reminders"))
        # Shown by whoever slides the reminders over a narrow window.
        self.bell.hide()
        self._lists = column(theme, space=2)
        self._preferences = self._opener("settings", self.tr("Preferences"))
        self._preferences.clicked.connect(self.preferences_requested)
        self.menu = self._opener("menu", self.tr("Menu"))
        self.menu.clicked.connect(self.menu_requested)
        head = row(theme, self._mark, self._title, None, space=9, margins=(9, 4, 0, 12))
        self._scrolled = column(theme, space=2)
        self._area = area = self._make_area()
        self._ends = above, below = _end(), _end()
        self._whole = column(theme, head, above, area, below, space=2, margins=(EDGE, 14, 0, 12))
        self.setLayout(self._whole)
        self._foot = self._make_foot(shown)
        self._place_foot(low=False)
        self._watch_ends()
        self._entries: dict[object, NavButton] = dict(self._places)
        self._filled: list[object] = []
        self._labels: list[PlainLabel] = []
        self._said: tuple[list[tuple[SmartList, int]], list[tuple[Tag, int]]] = ([], [])
        theme.changed.connect(self._theme_changed)
        self.setAccessibleName(self.tr("Sidebar"))
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
        self._entries = dict(self._places)
        self._labels = []
        if lists:
            self._heading(self.tr("Lists"))
        for smart_list, count in lists:
            made = self._add(
                smart_list,
                self._context.icons.icon(smart_list.icon or "list"),
                smart_list.name,
                count,
            )
            made.customContextMenuRequested.connect(
                lambda place, made=made, item=smart_list: self.list_menu_requested.emit(
                    item, made.mapToGlobal(place)
                )
            )
        if tags:
            self._heading(self.tr("Tags"))
        for tag, count in tags[:MOST_TAGS]:
            made = self._add(tag, dot(self._context.theme, tag.colour), tag.name, count)
            made.set_short(partial(letters, self._context.theme, tag.colour, tag.name))
            made.customContextMenuRequested.connect(
                lambda place, made=made, item=tag: self.tag_menu_requested.emit(
                    item, made.mapToGlobal(place)
                )
            )
        self.choose(self._chosen)
        self._fold(bool(self._folded))

    def is_empty(self) -> bool:
        """Whether there are neither lists nor tags to be seen."""
        return not self._filled

    def shown(self) -> object:
        """What the marked entry stands for: the key of a place, a SmartList or a Tag."""
        return self._chosen

    def land(self) -> None:
        """Put the focus on the entry that is shown, or on the first one."""
        shown = [made for made in self._entries.values() if made.isChecked() and made.isVisible()]
        made = shown[0] if shown else next(iter(self._entries.values()))
        made.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def has(self, what: object) -> bool:
        """Whether there is an entry for it now."""
        key = _key(what)
        return any(_key(name) == key for name in self._entries)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters go to the entry that begins with them."""
        from desktop_app.ui.kit.type_ahead import is_letter

        shown = [made for made in self._entries.values() if made.isVisible()]
        at = next((place for place, made in enumerate(shown) if made.hasFocus()), -1)
        found = None
        if is_letter(event):
            found = self._ahead.get().find(event.text(), [made.words() for made in shown], at)
        if found is None:
            super().keyPressEvent(event)
        else:
            shown[found].setFocus(Qt.FocusReason.TabFocusReason)

    def set_count(self, key: str, count: int) -> None:
        """The number beside a place; none for 0."""
        self._places[key].set_count(count, alert=key in self._alerts)

    def say(self, key: str, icon: QIcon, words: str, whole: str) -> None:
        """How something stands, in the place of what its entry is called."""
        if key in self._places:
            self._places[key].set_words(icon, words, whole)

    def choose(self, what: object) -> None:
        """Mark the entry that is shown; nothing is emitted."""
        self._chosen = what
        key = _key(what)
        for name, made in self._entries.items():
            made.setChecked(_key(name) == key)
        self._bring_in()

    def _bring_in(self) -> None:
        """Scroll as far as it takes to see all of the marked entry."""
        for made in self._entries.values():
            if made.isChecked() and self._area.isAncestorOf(made):
                self._area.ensureWidgetVisible(made, 0, made.height() // 4)

    def _make_foot(self, shown: Sequence[Place]) -> QWidget:
        """The quieter places, Preferences and the menu."""
        theme = self._context.theme
        self._last = row(theme, self._preferences, self.menu, space=2)
        self._last.setStretch(0, 1)
        at_foot = [self._places[place.key] for place in shown if place.where is Where.FOOT]
        self._below = column(theme, self.bell, *at_foot, self._last, space=2)
        return _ways(self.tr("Tools"), self._below)

    def _make_area(self) -> QScrollArea:
        """Where in a low window all scrolls, so that there is room for any number of rooms."""
        theme, content = self._context.theme, QWidget()
        inside = column(theme, self._top, self._lists, None, space=2)
        self._scrolled.addWidget(_ways(self.tr("Views and lists"), inside), 1)
        content.setLayout(self._scrolled)
        area = steady(scroller(content), self._scrolled, theme, EDGE)
        area.verticalScrollBar().rangeChanged.connect(lambda *_: self._bring_in())
        return area

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < self._context.theme.px(LOW)
        if low != self._area.isAncestorOf(self._foot):
            self._place_foot(low=low)

    def _place_foot(self, *, low: bool) -> None:
        """Below what scrolls, or at its end."""
        edge = 0 if low else self._context.theme.px(EDGE)
        left, right = (edge, 0) if is_mirrored() else (0, edge)
        self._below.setContentsMargins(left, 0, right, 0)
        (self._scrolled if low else self._whole).addWidget(self._foot)
        self._whole.setStretch(self._whole.indexOf(self._area), 1)
        self._say_more()

    def _watch_ends(self) -> None:
        bar = self._area.verticalScrollBar()
        for moved in (bar.rangeChanged, bar.valueChanged):
            moved.connect(lambda *_: self._say_more())

    def _say_more(self) -> None:
        """A hairline where what scrolls goes on, so that half an icon is not taken for a whole one."""
        bar = self._area.verticalScrollBar()
        above, below = self._ends
        above.setVisible(bar.value() > bar.minimum())
        below.setVisible(bar.value() < bar.maximum() and not self._area.isAncestorOf(self._foot))

    def fold(self, folded: bool) -> None:
        """Only icons, or words too."""
        # Asked for whenever something else is shown.
        if folded is not self._folded:
            self._fold(folded)

    def _fold(self, folded: bool) -> None:
        self._folded = folded
        theme = self._context.theme
        self.setFixedWidth(theme.px(NARROW if folded else WIDE))
        self._title.setVisible(not folded)
        for made in (*self._entries.values(), self.bell, self._preferences):
            made.fold(folded)
        # Beside the preferences there is room for its icon.
        self.menu.fold(True)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._last.setDirection(down if folded else across)
        inset = 0 if folded else theme.px(INSET)
        for box in self._insets:
            box.setContentsMargins(
                0 if is_mirrored() else inset, 0, inset if is_mirrored() else 0, 0
            )
        for label in self._labels:
            label.setVisible(not folded)

    def _place(self, place: Place) -> NavButton:
        icon = self._context.icons.icon(place.icon)
        made = NavButton(self._context, icon, translated(place.words), is_part=bool(place.under))
        made.setObjectName(place.key)
        made.clicked.connect(lambda: self._clicked(place.key))
        if place.under:
            box = column(self._context.theme, made, space=0)
            self._insets.append(box)
            self._top.addLayout(box)
        elif place.where is Where.TOP:
            self._top.addWidget(made)
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
        from desktop_app.ui.kit.accessible import be_heading

        theme = self._context.theme
        label = PlainLabel(theme, words, Face.TINY, Role.FAINT)
        be_heading(label)
        label.setContentsMargins(theme.px(10), theme.px(14), 0, theme.px(4))
        self._labels.append(label)
        self._lists.addWidget(label)

    def _theme_changed(self) -> None:
        self._filled = []
        self.fill(*self._said)

    def _clicked(self, what: object) -> None:
        self.choose(what)
        self.chosen.emit(what)


def _end() -> QFrame:
    """A hairline that keeps its place where it is not shown."""
    made = line()
    policy = made.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    made.setSizePolicy(policy)
    made.hide()
    return made


def _ways(name: str, inside: QVBoxLayout) -> QWidget:
    """Entries one below another, told as a list."""
    made = QWidget()
    made.setLayout(inside)
    made.setAccessibleName(name)
    told_as(made, "ways")
    return made


def _letters() -> TypeAhead:
    """What gathers letters; no start waits for it."""
    from desktop_app.ui.kit.type_ahead import TypeAhead

    return TypeAhead()


def in_order(places: Sequence[Place]) -> list[Place]:
    """The places from top to bottom: each is followed by those that are a part of it."""
    ordered = sorted(places, key=lambda place: place.order)
    whole = [place for place in ordered if not place.under]
    return [
        shown
        for place in whole
        for shown in (place, *(part for part in ordered if part.under == place.key))
    ]


def menu_of(parent: QWidget, items: list[tuple[str, Callable[[], object]]]) -> Menu:
    """A small menu of words and what they do."""
    menu = Menu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for words, act in items:
        menu.addAction(words, lambda act=act: act())
    return menu


def _key(what: object) -> object:
    """What makes two entries the same, though their counts or names have changed."""
    return (type(what).__name__, what.id) if isinstance(what, SmartList | Tag) else what
