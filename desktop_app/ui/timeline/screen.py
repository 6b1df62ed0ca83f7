"""The timeline of everybody: what passed, searched, filtered, and gone to by date."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.timeline import Interaction, TimelineQuery
from desktop_app.ui.composer.line_screen import LineScreen
from desktop_app.ui.entries.editing import wire
from desktop_app.ui.entries.entries import Entries
from desktop_app.ui.kit.at_least import AtLeast
from desktop_app.ui.kit.boxes import SCROLL_BAR, column, is_mirrored, scroller, title_edge
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.dates import say_month
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.page_title import PageTitle
from desktop_app.ui.kit.search_field import SearchField
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.timeline.filters import FilterChips
from desktop_app.ui.timeline.jump import JumpSheet

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

CHOOSE_DATE = "choose-date"
"""Where one goes who wants to be asked for the date."""
SEARCH, CHIPS, LOWEST = 200, 250, 170
"""Pixels at the usual font: what the search and the chips want beside others, and the least height of
the entries; the page scrolls where it is lower.
"""
PAUSE = 120
"""Milliseconds without a keystroke after which the text is looked for."""


class TimelineScreen(LineScreen):
    """The composer, a search field, chips that filter, and every entry. One goes to a date, to an
    entry, or to `CHOOSE_DATE`.
    """

    has_side = True

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__(shell, tools)
        context, book = tools.context, tools.book
        self._context = context
        self.entries = Entries(
            context, book.timeline_list, tools.runner, tools.photos, everybody=True
        )
        wire(self.entries, shell, tools)
        self.entries.shown.connect(self._say_count)
        self.entries.view.scrolled.connect(self._say_month)
        self.entries.view.typed.connect(self._search_on)
        self.search = SearchField(context.theme, context.icons, self.tr("Search what passed"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._search)
        self.search.textChanged.connect(lambda: self._pause.start())
        self.chips = FilterChips(context, book)
        self.chips.changed.connect(self.show_query)
        self.entries.only_requested.connect(self.chips.only)
        self.jump = button("", icon=context.icons.icon("calendar-days"), clicked=self.open_jump)
        self._count = PlainLabel(context.theme, "", Face.SECONDARY, Role.FAINT)
        self._build()
        self._keys()
        self._restore(tools.state.text("timeline"))

    def _build(self) -> None:
        theme = self._context.theme
        title = PageTitle(theme, self.tr("Timeline"))
        chips = turning(theme, Part(self.chips, 1, CHIPS), self._count, at_top=True)
        look_for = turning(theme, Part(self.search, 1, SEARCH), self.jump)
        filters = column(theme, look_for, chips, space=10)
        self._top = column(theme, title, self.composer, filters, space=14)
        entries = AtLeast(theme, self.entries, LOWEST)
        self._whole = column(theme, self._top, entries, space=6)
        self._whole.setStretch(1, 1)
        page = QWidget()
        page.setLayout(self._whole)
        self.setLayout(column(theme, scroller(page), space=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme, bar = self._context.theme, self._context.theme.px(SCROLL_BAR)
        edge = title_edge(theme, self.width())
        # The entries have their scroll bar in the edge.
        near, far = (max(0, edge - bar), edge) if is_mirrored() else (edge, max(0, edge - bar))
        self._whole.setContentsMargins(near, theme.px(26), far, 0)
        beside = edge - max(0, edge - bar)
        self._top.setContentsMargins(*((beside, 0, 0, 0) if is_mirrored() else (0, 0, beside, 0)))

    def _keys(self) -> None:
        for watched, keys, act in (
            (self.entries, Qt.Key.Key_Escape, self.clear),
            (self.search, Qt.Key.Key_Escape, self.clear),
            (self.search, Qt.Key.Key_Down, self.entries.setFocus),
            (self.search, Qt.Key.Key_Return, self.entries.setFocus),
        ):
            shortcut = QShortcut(QKeySequence(keys), watched)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda act=act: act())

    def query(self) -> TimelineQuery:
        """What is shown."""
        return self.entries.model.query()

    def show_query(self, query: TimelineQuery) -> None:
        """Show some entries, and say which."""
        if query.text != self.search.text().strip():
            self.search.setText(query.text)
        self._pause.stop()
        self.chips.show_query(query)
        self.entries.show_query(query)

    def clear(self) -> None:
        """Show everything again."""
        self.show_query(TimelineQuery())

    def land(self) -> None:
        """Among the entries: arrows move, typing searches."""
        self.entries.setFocus()

    def focus_search(self) -> bool:
        """Put the cursor into the screen's own search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        return True

    def open_jump(self) -> None:
        """Ask for the date to go to."""
        top = self.entries.view.top_item()
        sheet = JumpSheet(
            self._context, top.day if top else self._context.today(), self.entries.model.days, self
        )
        sheet.picked.connect(self.go_to)
        self.entries.model.months(sheet.fill)
        sheet.open_under(self.jump)

    def go_to(self, place: object) -> None:
        """Go to an entry, whatever was filtered before, to the entries of a day, or ask for the
        day.
        """
        if place == CHOOSE_DATE:
            self.open_jump()
        elif isinstance(place, Interaction):
            if self.query() != TimelineQuery():
                self.clear()
            self.entries.seek(place.id)
            self.entries.setFocus()
        elif isinstance(place, date):
            self.entries.jump(place)
            self.entries.setFocus()

    def reload(self) -> None:
        """Read anew."""
        self.chips.show_query(self.query())
        self.entries.reload()

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed."""
        if any(changes.touches(noun) for noun in (Noun.PERSON, Noun.CIRCLE, Noun.TAG)):
            self.chips.show_query(self.query())
        self.entries.apply_changes(changes)

    def kept(self) -> str:
        """Filters and place as text, for the next start."""
        return json.dumps([self.query().to_json(), *self.entries.place()])

    def _restore(self, kept: str) -> None:
        """Go back, with the next `reload`, to what `kept` said; text it did not write counts for
        nothing.
        """
        try:
            query, entry, above = json.loads(kept)
            found, place = TimelineQuery.from_json(query), (int(entry), int(above))
        except (ValueError, TypeError, AttributeError):
            return
        blocked = self.search.blockSignals(True)
        self.search.setText(found.text)
        self.search.blockSignals(blocked)
        self.entries.expect(found, place)

    def _search(self) -> None:
        self.show_query(replace(self.query(), text=self.search.text().strip()))

    def _search_on(self, text: str) -> None:
        self.focus_search()
        if text:
            self.search.setText(text)

    def _say_count(self) -> None:
        count = self.entries.model.rowCount()
        self._count.setText(
            self.tr("%Ln entry(s)", None, count) if self.entries.model.is_whole() else ""
        )
        self._say_month()

    def _say_month(self) -> None:
        top = self.entries.view.top_item()
        words = say_month(top.day if top else self._context.today())
        self.jump.setText(f" {words} ▾")
        self.jump.setAccessibleName(fill_in(self.tr("Go to a date; shown is %1"), words))
