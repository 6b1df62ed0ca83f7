"""The page about one person: who they are, the line for what happened, and the tabs the rooms
bring.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QStackedWidget, QWidget

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.people_query import Scope
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Participant
from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.kit.boxes import SCROLL_BAR, back_arrow, column, line, row, scroller, told_as
from desktop_app.ui.kit.buttons import button, choices
from desktop_app.ui.kit.empty_state import EmptyState
from desktop_app.ui.kit.held_pages import HeldPages
from desktop_app.ui.kit.later import Later
from desktop_app.ui.kit.theme import Face
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.person.badges import Badges
from desktop_app.ui.person.header import PersonHeader
from desktop_app.ui.person.page_actions import PageActions
from desktop_app.ui.person.page_cards import PageCards
from desktop_app.ui.room import translated

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from desktop_app.domain.person import ChannelKind
    from desktop_app.domain.person_data import PersonData
    from desktop_app.ui.person.details_tab import DetailsTab
    from desktop_app.ui.person.file_drop import FileDrop
    from desktop_app.ui.person.reaching import Reaching
    from desktop_app.ui.room import PersonTab, RoomTools
    from desktop_app.ui.shell import Shell
    from desktop_app.ui.tab_page import TabPage

ROOM_FOR_NOTES = 620
"""Height at the usual font from which cards stand above the timeline, which needs the room; below it
they are a line each.
"""
ROOM_FOR_STRIP = 740
"""From which whom they know stands there too; the menu has it as well."""


LEAST_TAB = 160
"""Height at the usual font of what a tab shows; in a window too low for that the whole page scrolls."""


class PersonPane(QFrame):
    """Header, what can be done, what to remember, the composer, and tabs. Shows nobody until told
    whom.

    `tabs` are shown in the order given; each is made when it is first shown.
    """

    back_requested = Signal()

    def __init__(self, within: QWidget, shell: Shell, tools: RoomTools, tabs: Sequence[PersonTab]):
        super().__init__(within)
        self.setProperty("kind", "page")
        self._shell, self._tools, self._context = shell, tools, tools.context
        self._declared = {tab.key: tab for tab in tabs}
        self._made: dict[str, TabPage] = {}
        self._stale: set[str] = set()
        self._tab = tabs[0].key
        self._page: PersonData | None = None
        self._reaching = Later(lambda: _reaching(shell, tools))
        self.header = PersonHeader(shell, tools, Badges(shell, tools))
        self.header.star_requested.connect(self._star)
        self.header.more_requested.connect(self._open_more)
        self.composer = Composer(tools.context, tools.book)
        self.composer.composed.connect(lambda draft: shell.log(draft, self.composer))
        self.composer.refused.connect(shell.say)
        self.composer.keeping.connect(shell.confirm)
        self.composer.add_requested.connect(shell.add_person)
        self._build()
        self._files = Later(lambda: _file_drop(self, tools))
        self.setAcceptDrops(True)
        self.show_nobody()

    def _make_actions(self) -> PageActions:
        made = PageActions(self._context)
        made.restore.connect(self._bring_back)
        made.log.connect(self.log)
        made.reach.connect(self._reach)
        made.remind.connect(self._ask_reminder)
        return made

    def _build(self) -> None:
        theme, icons = self._context.theme, self._context.icons
        self._actions = self._make_actions()
        self._back = button(
            self.tr("People"), "quiet", icons.icon(back_arrow()), self.back_requested.emit
        )
        self._back.hide()
        self._cards = PageCards(self._shell, self._tools)
        self._buttons = {tab.key: self._tab_button(tab) for tab in self._declared.values()}
        self._fit_tabs()
        theme.changed.connect(self._fit_tabs)
        self._group = choices(*self._buttons.values())
        tabs = QWidget()
        tabs.setLayout(row(theme, *self._buttons.values(), None, space=16))
        told_as(tabs, "tabs")
        self._tab_line = turning(theme, Part(tabs, 1), gap=0)
        self._tabs = QStackedWidget()
        self._body = QWidget()
        top = column(
            theme,
            row(theme, self._back, None),
            self.header,
            self._actions,
            self._cards,
            self.composer,
            column(theme, self._tab_line, line(), space=0),
            space=14,
            margins=(0, 0, SCROLL_BAR, 0),
        )
        pages = HeldPages(theme, self._tabs, LEAST_TAB)
        whole = column(theme, top, pages, space=14, margins=(28, 20, 28 - SCROLL_BAR, 0))
        whole.setStretch(1, 1)
        self._empty = EmptyState(
            theme,
            icons,
            "user-round",
            self.tr("Nobody selected"),
            self.tr("Whoever you choose in the list is shown here, with what passed between you."),
        )
        self._stack = QStackedWidget()
        # From the outside in, as the window is put together.
        self.setLayout(column(theme, self._stack, space=0))
        self._stack.addWidget(self._empty)
        self._stack.addWidget(scroller(self._body))
        self._body.setLayout(whole)
        self.show_tab(self._tab)

    def _tab_button(self, tab: PersonTab) -> QAbstractButton:
        words = translated(tab.words)
        made = button(words, "tab", clicked=lambda: self.show_tab(tab.key))
        made.setObjectName(tab.key)
        return made

    def _fit_tabs(self) -> None:
        """As wide as they are when chosen and bold, so that nothing moves or is cut."""
        theme = self._context.theme
        metrics = QFontMetrics(theme.font(Face.STRONG))
        for made in self._buttons.values():
            made.setMinimumWidth(metrics.horizontalAdvance(made.text()) + theme.px(6))

    def show_tab(self, key: str) -> None:
        """Show a tab by its key; the first one when there is none of that key."""
        self._tab = key if key in self._declared else next(iter(self._declared))
        self._buttons[self._tab].setChecked(True)
        page = self.tab_page(self._tab)
        self._tabs.setCurrentWidget(page)
        for made in self._made.values():
            if (corner := made.corner()) is not None:
                corner.setVisible(made is page)
        self.composer.setVisible(self._has_line())
        self._make_room()
        self._refresh_tab()

    def tab_page(self, key: str) -> TabPage:
        """What a tab shows, made when it is first wanted."""
        if key not in self._made:
            page = self._declared[key].make(self._shell, self._tools)
            self._made[key] = page
            self._stale.add(key)
            # The corner is read, and reached by Tab, before what stands below it.
            if (corner := page.corner()) is not None:
                self._tab_line.add(corner)
            self._tabs.addWidget(page)
        return self._made[key]

    def tab(self) -> str:
        """The key of the tab shown."""
        return self._tab

    def _refresh_tab(self) -> None:
        """Have the tab shown show the person shown, unless it does."""
        if self._page is not None and self._tab in self._stale:
            self._stale.discard(self._tab)
            self._made[self._tab].show_page(self._page)

    def person_id(self) -> int | None:
        """Who is shown."""
        return None if self._page is None else self._page.contact.person.id

    def participant(self) -> Participant | None:
        """Who is shown, with name and uid."""
        if self._page is None:
            return None
        person = self._page.contact.person
        return Participant(person.id, person.display_name, person.uid)

    def scope(self) -> Scope:
        """Where the person shown is: in the list, the archive or the trash; in the list while
        nobody is.
        """
        return Scope.PEOPLE if self._page is None else scope_of(self._page)

    def land(self) -> None:
        """Put the focus in the line for what happened, or on the tab that has none."""
        if self._page is None:
            self._empty.land()
        elif self._has_line():
            self.composer.edit.setFocus()
        else:
            self._buttons[self._tab].setFocus()

    def show_person(self, person_id: int) -> None:
        """Show that person, or nobody when they are gone."""
        try:
            page = self._tools.book.people.page(person_id)
        except NotFoundError:
            self.show_nobody()
            return
        self._page = page
        self.setAccessibleName(fill_in(self.tr("About %1"), page.contact.person.display_name))
        scope = scope_of(page)
        self.header.show_page(page, scope)
        self._actions.show_page(page, scope)
        self.composer.set_person(self.participant())
        self.composer.setVisible(self._has_line())
        self._cards.show_page(page)
        self._stale = set(self._made)
        self._refresh_tab()
        self._stack.setCurrentIndex(1)

    def _details(self) -> DetailsTab:
        self.show_tab("details")
        return cast("DetailsTab", self.tab_page("details"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        shown = self.participant() if "details" in self._declared else None
        if shown is None or not self._files.get().entered(event, shown.name):
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._files.get().left()

    def dropEvent(self, event: QDropEvent) -> None:
        self._files.get().dropped(event)

    def keep_files(self, mime: QMimeData) -> None:
        """Keep files as documents, and show the card that says what came of it."""
        self._details().keep_files(mime)

    def add_documents(self) -> None:
        """Ask for files to be kept with the person shown."""
        self._details().choose_files()

    def log(self) -> None:
        """Put the cursor into the composer."""
        self.show_tab(
            next((tab.key for tab in self._declared.values() if tab.with_line), self._tab)
        )
        if self._has_line():
            self.composer.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _has_line(self) -> bool:
        """Whether what happened is told here: on some tabs, and of nobody in the trash."""
        return self._declared[self._tab].with_line and self.scope() is not Scope.TRASH

    def correct(self) -> bool:
        """Offer other readings of the tinted words under the cursor; False when there are none."""
        return self.composer.open_token_menu()

    def keep_facts(self) -> bool:
        """Keep the facts offered below the line; False when none are."""
        return self.composer.keep_offered()

    def leave(self) -> None:
        """Store what is half typed in the tabs and in the form for the names."""
        self.header.leave()
        self._cards.leave()
        for page in self._made.values():
            page.leave()

    def set_narrow(self, narrow: bool) -> None:
        """Whether the list is hidden behind this page, and a way back is needed."""
        self._back.setVisible(narrow)

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed."""
        shown = self.person_id()
        if shown is None:
            return
        if (
            changes.touches(Noun.PERSON, shown)
            or changes.touches(Noun.CIRCLE)
            or changes.touches(Noun.TAG)
        ):
            self.show_person(shown)
        else:
            self._cards.apply_changes(changes)
            self._stale |= self._made.keys() - {self._tab}
            self._made[self._tab].apply_changes(changes)

    def show_nobody(self) -> None:
        """Show that nobody is selected; what was typed on the last page waits there."""
        self._page = None
        self.setAccessibleName("")
        self._stack.setCurrentIndex(0)

    def _make_room(self) -> None:
        """A tab without the line has no cards above it; a low window has room for their lines alone."""
        px, has_line = self._context.theme.px, self._declared[self._tab].with_line
        for_cards, for_strip = (
            self.height() > px(most) for most in (ROOM_FOR_NOTES, ROOM_FOR_STRIP)
        )
        self._cards.set_room(has_line, for_cards, for_strip)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _star(self, on: bool) -> None:
        if (shown := self.person_id()) is not None:
            self._tools.people.star([shown], on)

    def _bring_back(self) -> None:
        if (shown := self.person_id()) is not None:
            self._tools.people.restore([shown])

    def _reach(self, kind: ChannelKind) -> None:
        if self._page is not None:
            ways = [channel for channel in self._page.contact.channels if channel.kind is kind]
            best = next((way for way in ways if way.preferred), ways[0] if ways else None)
            if best is not None:
                self._reaching.get().reach(self._page.contact.person, best)

    def _ask_reminder(self) -> None:
        if (participant := self.participant()) is not None:
            self._shell.remind(
                Reminder(
                    "", self._context.today(), zone=self._context.zone.key, people=(participant,)
                )
            )

    def _open_more(self, at: QWidget) -> None:
        if self._page is not None:
            chosen = [self._page.contact.person.id]
            menu = self._tools.people.menu(self, chosen, scope_of(self._page))
            menu.addSeparator()
            menu.addAction(
                self._context.icons.icon("notebook-pen"),
                self.tr("Before you meet"),
                lambda: self._shell.do("before-you-meet"),
            )
            self.header.add_to_menu(menu)
            icon = self._context.icons.icon("paperclip")
            menu.addAction(icon, self.tr("Add a document…"), self.add_documents)
            self._cards.add_to_menu(menu)
            menu.popup(at.mapToGlobal(QPoint(0, at.height())))


def scope_of(page: PersonData) -> Scope:
    """Where the person is: in the list, the archive or the trash."""
    person = page.contact.person
    if person.trashed_at is not None:
        return Scope.TRASH
    return Scope.ARCHIVE if person.archived_at is not None else Scope.PEOPLE


def _reaching(shell: Shell, tools: RoomTools) -> Reaching:
    from desktop_app.ui.person.reaching import Reaching

    return Reaching(shell, tools)


def _file_drop(pane: PersonPane, tools: RoomTools) -> FileDrop:
    from desktop_app.ui.person.file_drop import FileDrop

    return FileDrop(pane, tools, pane.keep_files)
