"""The window: it ties its parts together and answers what Qt tells it. What the parts do stands in
their files.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer, Signal

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.ui.changes import Changes
from desktop_app.ui.kit.empty_state import BY_TAB
from desktop_app.ui.kit.later import Later
from desktop_app.ui.kit.photos import PhotoCache
from desktop_app.ui.people_commands import PeopleCommands
from desktop_app.ui.room import Action, Room, RoomTools
from desktop_app.ui.rooms import ROOMS
from desktop_app.ui.window.frame import WindowFrame
from desktop_app.ui.window.later_parts import (
    draft_keeper,
    import_paths,
    later_parts,
    list_menus,
    pane_focus,
    sidebar_backups,
    sidebar_counts,
)
from desktop_app.ui.window.navigation import Navigation
from desktop_app.ui.window.parts import WindowParts
from desktop_app.ui.window.restoring import keep, restore_frame, restore_page
from desktop_app.ui.window.screens import PEOPLE, TODAY, Screens
from desktop_app.ui.window.shell import WindowShell
from desktop_app.ui.window.visits import Visits
from desktop_app.ui.window.window_layout import WindowLayout

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QHideEvent,
        QPaintEvent,
        QResizeEvent,
        QShowEvent,
    )

    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.desktop_integration import DesktopIntegration
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.drop_hint import DropHint
    from desktop_app.ui.kit.runner import Runner
    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.kit.window_state import WindowState

BREATH = 5
"""Milliseconds between two parts made after the first frame, for what the user does meanwhile."""
AHEAD = (
    "desktop_app.ui.person.details_tab",
    "desktop_app.ui.organisation.screen",
    "desktop_app.ui.duplicates.screen",
)
"""Modules of what is most looked at after the first frame: loading one takes twenty milliseconds and more."""
LOOK_OUTSIDE = 1000
"""Milliseconds between two looks for changes other programs made."""


class MainWindow(WindowFrame):
    """One open address book, with its rooms. `settled` says every part is there.

    Closing it ends it (`closed`), or puts it away (`put_away`) while `desktop` keeps the program in
    the tray.
    """

    put_away = Signal()
    settled = Signal()
    _hint: DropHint | None = None

    def __init__(
        self,
        book: AddressBook,
        context: UiContext,
        state: WindowState,
        runner: Runner,
        *,
        demo: bool = False,
        desktop: DesktopIntegration | None = None,
        rooms: Sequence[Room] = ROOMS,
    ) -> None:
        photos = PhotoCache(lambda person_id: book.people.photo(person_id), runner)
        people = PeopleCommands(context, book)
        move = None if demo else self._move
        places = tuple(place for room in rooms for place in room.places)
        vault = None if demo else self._ask_vault
        tools = RoomTools(
            context, book, runner, photos, state, people, desktop, move, places, vault
        )
        super().__init__(tools, rooms, demo=demo)
        self.changes = Changes(book.history, self)
        self.screens = Screens(self, self._make_screen)
        self.window_layout = WindowLayout(self, self.screens)
        self.visits = Visits(self, self.screens)
        self.navigation = Navigation(self, self.screens, self.window_layout, self.visits)
        self.shell = WindowShell(self, self.navigation)
        self.counts = Later(lambda: sidebar_counts(self.parts))
        self.backups = Later(lambda: sidebar_backups(self.parts))
        self.list_menus = Later(lambda: list_menus(self.parts))
        self._declared = Later(self._declare)
        self.drafts = Later(lambda: draft_keeper(self.parts))
        self.parts = WindowParts(
            self,
            self.screens,
            self.window_layout,
            self.navigation,
            self.visits,
            Later(lambda: pane_focus(self.parts)),
            self.shell,
            self.list_menus,
            self._declared.get,
        )
        self.later = later_parts(self.parts)
        self._to_do = self._still_to_make()
        self._drawn = False
        self._wire()
        self._outside = QTimer(self, interval=LOOK_OUTSIDE)
        self._outside.timeout.connect(self._look_outside)
        self._day = context.today()
        restore_frame(self.parts)

    def _still_to_make(self) -> list[Callable[[], object]]:
        """What the first frame can do without, in the order in which it is made."""
        return [
            self.later.actions.get,
            lambda: restore_page(self.parts),
            self.drafts.get,
            lambda: self.reminders.reload(),
            lambda: self.counts.get().refresh(),
            lambda: self.backups.get().refresh(),
            lambda: self.screens.prepare(TODAY),
            self._hear_mouse,
            self._follow_language,
            self._look_at_place,
        ]

    def _wire(self) -> None:
        shell, sidebar, people = self.shell, self.sidebar, self.tools.people
        self.navigation.dropped = shell.say_dropped
        self.runner.failed.connect(shell.say_error)
        self.changes.changed.connect(self._apply_changes)
        self.changes.followed.connect(self._follow_changes)
        sidebar.chosen.connect(shell.show)
        sidebar.preferences_requested.connect(lambda: shell.do("preferences"))
        sidebar.menu_requested.connect(lambda: shell.do("menu"))
        sidebar.list_menu_requested.connect(
            lambda *which: self.list_menus.get().open_list_menu(*which)
        )
        sidebar.tag_menu_requested.connect(
            lambda *which: self.list_menus.get().open_tag_menu(*which)
        )
        self.list.add_requested.connect(lambda: shell.do("add"))
        self.list.opened.connect(self.navigation.show_person)
        self.list.view.clicked.connect(lambda _: self.window_layout.show_page())
        self.list.view.activated.connect(lambda _: self.window_layout.show_page())
        self.list.query_changed.connect(self._query_changed)
        self.list.organisation_requested.connect(lambda row: shell.show("organisation", row))
        self.list.rules_requested.connect(lambda query: shell.show("rules", query))
        self.list.save_requested.connect(lambda query: self.list_menus.get().save_search(query))
        people.started.connect(shell.confirm)
        people.said.connect(shell.say)
        people.way_requested.connect(lambda: shell.do("way-in"))
        people.merge_requested.connect(lambda: shell.do("merge"))
        people.household_requested.connect(lambda: shell.do("household"))
        people.share_requested.connect(lambda: shell.do("share-card"))
        people.sort_requested.connect(lambda: shell.show("circles"))
        people.export_requested.connect(self._export)
        people.everything_requested.connect(self._export_everything)
        people.erase_requested.connect(self._erase)
        people.print_requested.connect(lambda: self.shell.do("print"))
        if self.book.only_read is not None:
            from desktop_app.ui.window.only_read import show_only_read

            show_only_read(self)

    def keep_lost(self) -> None:
        """Once the address book is closed: have the next start show what could not be stored in it."""
        keeper = self.drafts.made
        if keeper is not None and (lost := keeper.lost()) and not self.book.is_encrypted:
            self.state.keep(draft=lost)
            self.state.save()

    def _look_outside(self) -> None:
        """What other programs wrote, and whether a new day has begun: then other things wait."""
        self.book.history.check_outside()
        if self._day != self.context.today():
            self._day = self.context.today()
            if self.later.reminders.made is not None:
                self.later.reminders.made.reload()
            self.counts.get().refresh()

    def import_paths(self, paths: list[Path]) -> None:
        """Show who is in files and folders, to bring them in."""
        import_paths(self.parts, paths)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._drawn:
            self._drawn = True
            QTimer.singleShot(BREATH, self._go_on)

    def _go_on(self) -> None:
        """Make what the first frame can do without, a part each time the window has nothing else to
        do.
        """
        if self._to_do:
            try:
                self._to_do.pop(0)()
            finally:
                # A part that cannot read a damaged file must not keep the others from being made.
                QTimer.singleShot(BREATH, self._go_on)
        else:
            self.runner.run("numbers", self.tools.book.region.prepare, lambda _: None)
            self.runner.run("ahead", _load_ahead, lambda _: None)
            self.settled.emit()

    def is_settled(self) -> bool:
        """Whether every part of the window is there."""
        return not self._to_do

    def settle(self) -> None:
        """Make at once whatever is still to be made."""
        while self._to_do:
            self._to_do.pop(0)()

    def _follow_language(self) -> None:
        """Names stand in the order of the system's language from the first start in it on."""
        if self.book.only_read is not None:
            return
        language = QLocale().bcp47Name().partition("-")[0]
        future = self.tools.book.people_list.follow_language(language)
        if future is not None:
            self.runner.watch(future)

    def _look_at_place(self) -> None:
        if self.tools.move_book is not None:
            from desktop_app.ui.window.place_notes import PlaceNotes

            PlaceNotes(self.parts).look()

    def _hear_mouse(self) -> None:
        from desktop_app.ui.window.mouse_ways import MouseWays

        if (handle := self.windowHandle()) is not None:
            MouseWays(handle, self.navigation.go)

    def _make_screen(self, room: Room) -> Screen:
        assert room.make is not None
        return room.make(self.shell, self.tools)

    def _declare(self) -> list[Action]:
        from desktop_app.ui.window.actions import declared_actions

        return declared_actions(self.parts)

    def _move(self, folder: Path) -> None:
        self.move_requested.emit(folder)

    def _ask_vault(self, what: str) -> None:
        if self.book.only_read is not None and what != "lock":
            self.shell.say_error(self.book.only_read)
            return
        self.vault_requested.emit(what)

    def _export(self, ids: list[int]) -> None:
        from desktop_app.ui.exporting.dialog import ask_export

        ask_export(self.shell, self.tools, ids)

    def _export_everything(self, person_id: int) -> None:
        from desktop_app.ui.exporting.everything import ask_everything

        ask_everything(self.shell, self.tools, person_id)

    def _erase(self, ids: list[int]) -> None:
        from desktop_app.ui.people.erase_dialog import ask_erase

        ask_erase(self.shell, self.tools, ids)

    def _apply_changes(self, changes: ChangeSet) -> None:
        if changes.touches(Noun.PERSON):
            self.tools.photos.forget(changes.named(Noun.PERSON))
            self.refresh_first_start()
        self.navigation.hear(changes)
        self.list.apply_changes(changes)
        if self.later.person.made is not None:
            self.later.person.made.apply_changes(changes)

    def _follow_changes(self, changes: ChangeSet) -> None:
        if self.later.reminders.made is not None:
            self.later.reminders.made.apply_changes(changes)
        self.screens.apply_changes(changes)
        self.counts.get().refresh()

    def _query_changed(self, query: PeopleQuery) -> None:
        if query == PeopleQuery(sort=query.sort):
            self.sidebar.choose(PEOPLE)
        self.visits.note()

    def focusNextPrevChild(self, onwards: bool) -> bool:
        going = self.focusWidget()
        moved = super().focusNextPrevChild(onwards)
        if going is not None and self.isVisible() and not (going.isVisible() and going.isEnabled()):
            # Nobody pressed Tab: what had the focus is being hidden or made grey.
            self.parts.panes.get().stay(going)
        else:
            self.setProperty(BY_TAB, True)
        if moved:
            from desktop_app.ui.kit.tab_order import scroll_to_focus

            scroll_to_focus(self)
        return moved

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.window_layout.fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and event.source() is None:
            event.acceptProposedAction()
            from desktop_app.ui.kit.drop_hint import DropHint

            self._end_hint()
            words = self.tr("Drop to bring people in")
            self._hint = DropHint(self.context.theme, words, self.pages)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._end_hint()

    def _end_hint(self) -> None:
        hint, self._hint = self._hint, None
        if hint is not None:
            hint.deleteLater()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._end_hint()
        self.import_paths(
            [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._outside.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._outside.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settle()
        self.person.leave()
        self.drafts.get().look(closing=True)
        keep(self.parts)
        if self.desktop is not None and self.desktop.stays_in_tray():
            event.ignore()
            self.hide()
            self.put_away.emit()
            return
        self.drafts.get().end()
        self.changes.close()
        super().closeEvent(event)
        self.closed.emit()


def _load_ahead() -> None:
    for module in AHEAD:
        import_module(module)
