"""Preferences: a list of pages, and the page chosen there beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QScrollArea, QStackedWidget, QWidget

from desktop_app.ui.kit.boxes import column, frame, row, scroller, steady
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.calm_fields import ChoiceBox
from desktop_app.ui.kit.card import Card
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.room_on_screen import resize_within
from desktop_app.ui.kit.sure import sure
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.preferences.page_list import PageList
from desktop_app.ui.preferences.pages import PAGES
from desktop_app.ui.room import Page, PreferencesCard, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from desktop_app.domain.changes import ChangeSet
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.window_state import WindowState


UNDO, REDO = ("Ctrl+Z",), ("Ctrl+Shift+Z", "Ctrl+Y")
"""The usual keys of the window, which it does not hear while the dialog is open."""
NEXT, BEFORE = "Ctrl+PgDown", "Ctrl+PgUp"
SHOWN = "preferences_page"
"""What the window remembers the page by that was open last."""
WIDE, HIGH, LIST = 1010, 740, 240
"""Pixels at the usual font: the dialog, and its list."""
NARROW = 640
"""Pixels at the usual font below which a drop-down stands in for list and heading."""
ICON = 18


class Preferences(QDialog):
    """Shows the page that was open last. Every change takes effect at once, and can be taken back
    while it is shown: the keys for that are asked of whoever opened it.

    `make` is asked for the widget of a card when its page is first shown.
    """

    help_page = "preferences"
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self,
        context: UiContext,
        cards: Sequence[PreferencesCard],
        make: Callable[[PreferencesCard], QWidget | None],
        state: WindowState,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._context, self._cards, self._make, self._state = context, cards, make, state
        self._pages = [page for page in Page if any(card.page is page for card in cards)]
        self._areas: dict[Page, QScrollArea] = {}
        self._made: dict[int, QWidget] = {}
        """The widgets that were made, by the order of their card."""
        self._hear_keys()
        self._lay_out()
        last = self._state.text(SHOWN)
        self.go(next((page for page in self._pages if page.value == last), self._pages[0]))
        self._list.setFocus()

    def _hear_keys(self) -> None:
        step, own = self._list_step, self._context.keys
        for keys, heard in (
            *((key, self.undo_requested.emit) for key in own.keys("undo", UNDO)),
            *((key, self.redo_requested.emit) for key in own.keys("redo", REDO)),
            (NEXT, lambda: step(1)),
            (BEFORE, lambda: step(-1)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(heard)

    def _lay_out(self) -> None:
        context, theme = self._context, self._context.theme
        said = [PAGES[page] for page in self._pages]
        self._list = PageList(context, [(each.icon, translated(each.words)) for each in said])
        self._list.chosen.connect(lambda place: self.go(self._pages[place]))
        title = PlainLabel(theme, self.tr("Preferences"), Face.TITLE)
        title.setContentsMargins(theme.px(10), 0, theme.px(10), 0)
        self._side = frame(
            "side", column(theme, title, self._list, space=10, margins=(10, 20, 10, 12))
        )
        self._side.setFixedWidth(theme.px(LIST))
        self._choice = ChoiceBox()
        self._choice.setAccessibleName(self.tr("Page of Preferences"))
        for each in said:
            self._choice.addItem(context.icons.icon(each.icon), translated(each.words))
        self._choice.setIconSize(QSize(theme.px(ICON), theme.px(ICON)))
        self._choice.activated.connect(lambda place: self.go(self._pages[place]))
        self._title = PlainLabel(theme, "", Face.NAME, wrap=True)
        self._stack = QStackedWidget()
        close = button(self.tr("Close"), clicked=self.accept)
        head = column(theme, self._choice, self._title, space=0)
        right = column(
            theme,
            row(theme, head, margins=(24, 0, 24, 0)),
            row(theme, self._stack, margins=(24, 0, 10, 0)),
            row(theme, None, close, margins=(24, 0, 24, 0)),
            space=10,
            margins=(0, 20, 0, 16),
        )
        right.setStretch(1, 1)
        whole = row(theme, self._side, right, space=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        resize_within(self, theme.px(WIDE), theme.px(HIGH))

    def page(self) -> Page:
        """The page that is shown."""
        return self._pages[self._list.place()]

    def go(self, page: Page) -> None:
        """Show a page."""
        said, place = PAGES[page], self._pages.index(page)
        if page not in self._areas:
            self._areas[page] = self._area(page)
            self._stack.addWidget(self._areas[page])
        self._stack.setCurrentWidget(self._areas[page])
        self._title.setText(translated(said.words))
        self.help_page = said.help_page
        self._list.choose(place)
        self._choice.setCurrentIndex(place)
        self._state.keep(**{SHOWN: page.value})

    def reveal(self, what: PreferencesCard | Page) -> None:
        """Show a page; of a card its page, with the card at the top, or as near as it gets, and the
        focus on the first thing in it.
        """
        if isinstance(what, Page):
            self.go(what)
            return
        self.go(what.page)
        card = self._made.get(what.order)
        if card is None:
            return
        area = self._areas[what.page]
        sure(area.widget()).adjustSize()
        area.verticalScrollBar().setValue(card.y())
        first = next(
            (
                part
                for part in card.findChildren(QWidget)
                if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled()
            ),
            None,
        )
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _area(self, page: Page) -> QScrollArea:
        theme, said, widgets = self._context.theme, PAGES[page], []
        for card in self._cards:
            if card.page is page and (made := self._make(card)) is not None:
                self._made[card.order] = made
                widgets.append(made)
        first = widgets[0] if widgets else None
        if isinstance(first, Card) and first.title() == translated(said.words):
            first.stand_alone()
        about = PlainLabel(theme, translated(said.about), Face.BODY, Role.SOFT, wrap=True)
        content, stack = QWidget(), column(theme, about, *widgets, None, space=12)
        content.setLayout(stack)
        return steady(scroller(content), stack, theme)

    def _list_step(self, step: int) -> None:
        self.go(self._pages[(self._list.place() + step) % len(self._pages)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._context.theme.px(NARROW)
        if narrow and self._list.hasFocus():
            self._choice.setFocus()
        self._choice.setVisible(narrow)
        self._title.setVisible(not narrow)
        self._side.setVisible(not narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Enter ends a field; Qt would press a button that nobody looks at.
            return
        super().keyPressEvent(event)

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed, also by an undo."""
        for card in self._made.values():
            if isinstance(card, Card):
                card.apply_changes(changes)
