"""Events: the list of those ahead and past, and the page of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.needs import NEED
from desktop_app.ui.events.actions import EventActions
from desktop_app.ui.events.event_list import EventList
from desktop_app.ui.events.page import EventPane
from desktop_app.ui.events.rows import EventRows
from desktop_app.ui.events.shown import read_list, read_page, read_suggestion
from desktop_app.ui.kit.boxes import back_arrow, column, frame, row, scroller
from desktop_app.ui.kit.buttons import button, icon_button
from desktop_app.ui.kit.dates import say_ago
from desktop_app.ui.kit.empty_state import EmptyState
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.screen import Screen
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.advice import GO_SOMEWHERE, GO_WHERE
from desktop_app.ui.words.meetings import say_names

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QResizeEvent

    from desktop_app.domain.meetings import EventPage
    from desktop_app.ui.events.shown import GoSomewhere, ShownList
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

NEW = "new"
"""The part of the room one goes to who wants a new event."""
LIST, WIDEST = 304, 860
TAKE_TURNS = 640
"""In a narrower window list and page take turns."""
ONE_COLUMN, BELOW = 596, 520
"""With less room for the page its cards stand in one column, and its buttons below its name."""
_SHOWS = (Noun.INTERACTION, Noun.PERSON, Noun.REMINDER, NEED)


class EventsScreen(Screen):
    """At the side the list, beside it the event gone to last, at first the one to be asked about, or
    the next one. Where there is no room for both they take turns.
    """

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Events"))
        self._tools, self._context = tools, tools.context
        self.doing = EventActions(shell, tools)
        self._event: int | None = None
        self._shown: int | None = None
        self._wanted = self._is_new = False
        self._has_any: bool | None = None
        self.rows = EventRows(tools.context, tools.book.events)
        self.list = EventList(tools.context, self.rows)
        self.list.chosen.connect(self._choose)
        self.list.menu_asked.connect(self._open_menu)
        self.page = EventPane(tools.context, tools.photos, self.doing, tools.book.naming)
        self._build()

    def _build(self) -> None:
        context, theme = self._context, self._context.theme
        title = PlainLabel(theme, self.tr("Events"), Face.NAME)
        add = icon_button(
            theme, context.icons, "plus", self.tr("New event"), self.new_event, Role.INK
        )
        head = row(theme, title, None, add, margins=(16, 14, 10, 6))
        self._go = self._go_card()
        self.side = frame("sheet", column(theme, head, self.list, self._go, space=0))
        self.side.setFixedWidth(theme.px(LIST))
        content = QWidget()
        self.back = button(
            self.tr("All events"), "quiet", context.icons.icon(back_arrow()), self._show_list
        )
        self.back.hide()
        self._whole = column(
            theme,
            row(theme, self.back, None, space=0),
            self.page,
            None,
            space=8,
            margins=(28, 26, 28, 22),
        )
        content.setLayout(self._whole)
        self._area = scroller(content)
        self.empty = EmptyState(
            theme,
            context.icons,
            "calendar-days",
            self.tr("No events yet"),
            self.tr(
                "An evening, a fair, an interview: tell Kith in a line where you go, “charity evening on "
                "28 November 18:30 at Port Quarter hall”, and it helps before and after."
            ),
            button(self.tr("New event"), "primary", clicked=self.new_event),
        )
        self._stack = QStackedWidget()
        blank, self._nothing = QWidget(), QWidget()
        above = PlainLabel(theme, self.tr("Events"), Face.NAME)
        nothing = column(theme, above, self.empty, space=8, margins=(36, 24, 36, 20))
        nothing.setStretch(1, 1)
        self._nothing.setLayout(nothing)
        for part in (blank, self._area, self._nothing):
            self._stack.addWidget(part)
        box = row(theme, self.side, space=0)
        box.addWidget(self._stack, 1)
        self.setLayout(box)
        theme.changed.connect(self._fit)

    def _go_card(self) -> QFrame:
        """That it is time to go somewhere unfamiliar."""
        theme = self._context.theme
        self.go_words = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        icon = IconLabel(self._context.icons, "compass", theme, Role.EMBER, 18)
        inner = row(theme, icon, self.go_words, space=10, margins=(14, 12, 14, 12))
        inner.setStretch(1, 1)
        inner.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        made = QFrame()
        card = frame("card", inner)
        made.setLayout(column(theme, card, space=0, margins=(12, 8, 12, 12)))
        made.hide()
        return made

    def reload(self) -> None:
        """Read list and page anew."""
        book, today, runner = self._tools.book, self._context.today(), self._tools.runner
        runner.run("events", lambda: read_list(book, today), self._fill)
        runner.run("events-go", lambda: read_suggestion(book, today), self._fill_go)
        self._read_page()

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed."""
        if changes.touches(Noun.INTERACTION):
            self.reload()
        elif any(changes.touches(noun) for noun in _SHOWS):
            self._read_page()

    def go_to(self, place: object) -> None:
        """Show an event by its id, or ask for a new one, for `NEW`."""
        if place == NEW:
            self.new_event()
        elif isinstance(place, int):
            self._choose(place)
            self.list.show_event(place)

    def place(self) -> object:
        """The event shown."""
        return self._event

    def has(self, place: object) -> bool:
        """Whether an event is still there."""
        return isinstance(place, int) and bool(self._tools.book.events.load([place]))

    def new_event(self) -> None:
        """Ask for a new event, and show it."""
        self.doing.new_event(self._choose_new)

    def land(self) -> None:
        """On the list."""
        if self.side.isVisible():
            self.list.setFocus()
        else:
            self.setFocus()

    def start_line(self) -> bool:
        """Put the cursor into the line of names of the event shown."""
        return self._stack.currentWidget() is self._area and self.page.start_line()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self._context.theme.px
        turns = self.width() < px(TAKE_TURNS) and self._has_any is not False
        room = self.width() - (0 if turns else px(LIST))
        self.page.be_narrow(room < px(ONE_COLUMN), very=room < px(BELOW))
        self.side.setMinimumWidth(0)
        self.side.setMaximumWidth(16_777_215 if turns else px(LIST))
        if not turns:
            self.side.setFixedWidth(px(LIST))
        shows_page = self._wanted and self._event is not None
        self.side.setVisible(self._has_any is not False and (not turns or not shows_page))
        self._stack.setVisible(not turns or shows_page)
        self.back.setVisible(turns)

    def _show_list(self) -> None:
        self._wanted = False
        self._fit()
        self.list.setFocus()

    def _choose(self, event_id: int) -> None:
        """Go to an event."""
        self._wanted = True
        if event_id != self._event:
            self._event = event_id
            self._area.verticalScrollBar().setValue(0)
        self._read_page()
        self._fit()

    def _choose_new(self, event_id: int) -> None:
        """Go to an event that was just added, to say who comes, or whom one met."""
        self._is_new = True
        self._choose(event_id)

    def _read_page(self) -> None:
        book, today, wanted = self._tools.book, self._context.today(), self._event
        if wanted is None:
            return
        runner = self._tools.runner
        if wanted != self._shown:
            # The matches may take longer than one waits for a page.
            runner.run(
                "event-first",
                lambda: read_page(book, wanted, today, matches=False),
                self._fill_first,
            )
        runner.run("event-page", lambda: read_page(book, wanted, today), self._fill_page)

    def _fill(self, found: ShownList) -> None:
        self._has_any = bool(found.ids)
        self.rows.set_rows(found.rows)
        if not found.ids:
            self._event = self._shown = None
            self._stack.setCurrentWidget(self._nothing)
        elif self._event not in found.ids:
            self._event = found.first
            self._read_page()
        self.list.show_event(self._event)
        self._fit()

    def _fill_first(self, page: EventPage | None) -> None:
        if self._shown != self._event:
            self._fill_page(page)

    def _fill_page(self, page: EventPage | None) -> None:
        if page is None or page.event.entry.id != self._event:
            return
        self._shown = self._event
        self.page.show_page(page)
        self._stack.setCurrentWidget(self._area)
        self._fit()
        if self._is_new:
            self._is_new = False
            self.page.start_line()

    def _fill_go(self, found: GoSomewhere | None) -> None:
        self._go.setVisible(found is not None)
        if found is None:
            return
        ago = say_ago(found.last, self._context.today())
        words = fill_in(QCoreApplication.translate("Events", GO_SOMEWHERE), ago)
        if found.field:
            where = QCoreApplication.translate("Events", GO_WHERE)
            words += " " + fill_in(where, found.field, say_names(found.people))
        self.go_words.setText(words)

    def _open_menu(self, place: QPoint) -> None:
        if self._stack.currentWidget() is self._area:
            menu = self.page.head.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(place)
