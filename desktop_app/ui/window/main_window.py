"""The window: sidebar, people, page, reminders; it holds the panes together and knows what each asks for."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from desktop_app.domain.changes import ChangeSet, Done, Noun, Step
from desktop_app.domain.errors import KithError
from desktop_app.domain.people_query import PeopleQuery, Scope, SmartList
from desktop_app.domain.tags import Tag
from desktop_app.ui.changes import Changes
from desktop_app.ui.kit.boxes import column, frame, row
from desktop_app.ui.kit.panes import Panes
from desktop_app.ui.kit.photos import PhotoCache
from desktop_app.ui.people.list_pane import ListPane
from desktop_app.ui.people_commands import PeopleCommands
from desktop_app.ui.window.restoring import keep, restore_frame, restore_page
from desktop_app.ui.window.screens import TODAY, Views
from desktop_app.ui.window.sidebar import Sidebar
from desktop_app.ui.window.window_layout import Fitting
from desktop_app.ui.words.errors import say_error
from desktop_app.ui.words.steps import say_step, say_unchanged

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDropEvent,
        QHideEvent,
        QPaintEvent,
        QResizeEvent,
        QShowEvent,
    )

    from desktop_app.domain.timeline import Participant
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.desktop_integration import DesktopIntegration
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.runner import Runner
    from desktop_app.ui.kit.toast import Toast
    from desktop_app.ui.kit.window_state import WindowState
    from desktop_app.ui.person.page import PersonPane
    from desktop_app.ui.reminders.offer import Offer
    from desktop_app.ui.reminders.pane import RemindersPane
    from desktop_app.ui.window.commands import WindowCommands

BREATH = 5
"""Milliseconds between two parts made after the first frame, for what the user does meanwhile."""
LOOK_OUTSIDE = 1000
"""Milliseconds between two looks for changes other programs made."""


class MainWindow(QMainWindow):
    """One open address book. What is `asked_…` is for whoever opened it; `settled` says every part is there.

    Closing it ends it (`closed`), or puts it away (`put_away`) while the `desk` keeps the program in the tray.
    """

    demo_requested = Signal()
    move_requested = Signal(object)
    help_requested = Signal(str)
    newer_requested = Signal()
    closed = Signal()
    put_away = Signal()
    settled = Signal()

    def __init__(
        self,
        book: AddressBook,
        context: UiContext,
        state: WindowState,
        runner: Runner,
        *,
        demo: bool = False,
        desktop: DesktopIntegration | None = None,
    ) -> None:
        super().__init__()
        self.desktop, self.is_demo = desktop, demo
        self.book, self.context, self.state, self.runner = book, context, state, runner
        self._first: QWidget | None = None
        self.photos = PhotoCache(lambda person_id: book.people.photo(person_id), runner)
        self.changes = Changes(book.history, self)
        self.changes.changed.connect(self._take)
        self.changes.followed.connect(self._take_after)
        self.people_commands = PeopleCommands(context, book)
        self.people_commands.started.connect(self.confirm)
        self.people_commands.said.connect(lambda words: self.toast.say(words))
        self._to_do: list[Callable[[], object]] = [
            lambda: self.commands,
            lambda: restore_page(self),
            lambda: self.reminders.reload(),
            self.refresh_sidebar,
            lambda: self.views.prepare(TODAY),
        ]
        self._drawn = False
        self._build()
        runner.failed.connect(self.say_error)
        self._outside = QTimer(self, interval=LOOK_OUTSIDE)
        self._outside.timeout.connect(lambda: book.history.check_outside())
        restore_frame(self)

    def _build(self) -> None:
        book, context = self.book, self.context
        self.setWindowTitle(self.tr("Kith – sample people") if self.is_demo else "Kith")
        self.setWindowIcon(context.icons.icon("kith"))
        self.setAcceptDrops(True)
        self.sidebar = Sidebar(context)
        self.list = ListPane(context, book, self.people_commands, self.photos, self.runner)
        self.pages = QStackedWidget()
        self.pages.setObjectName("pages")
        self.side = frame("panel", column(context.theme, space=0))
        self.splitter = Panes(*(context.theme.px(width) for width in (316, 600, 312)))
        for pane in (self.list, self.pages, self.side):
            self.splitter.addWidget(pane)
        theme = context.theme
        self.people_page = QWidget()
        self.people_page.setLayout(row(theme, self.sidebar, self.splitter, space=0))
        self.people_page.layout().setStretch(1, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.people_page)
        self.setCentralWidget(self.stack)
        self.views = Views(self)
        self.fitting = Fitting(self)
        self._wire()

    def _wire(self) -> None:
        self.sidebar.chosen.connect(self.show_view)
        self.sidebar.preferences_requested.connect(lambda: self.commands.open_preferences())
        self.sidebar.menu_requested.connect(lambda: self.commands.actions.trigger("menu"))
        self.list.add_requested.connect(lambda: self.commands.add_person())
        self.sidebar.list_menu_requested.connect(lambda *which: self.commands.lists.open_list_menu(*which))
        self.sidebar.tag_menu_requested.connect(lambda *which: self.commands.lists.open_tag_menu(*which))
        self.list.opened.connect(self.show_person)
        self.list.view.clicked.connect(lambda _: self.fitting.show_page())
        self.list.view.activated.connect(lambda _: self.fitting.show_page())
        self.list.query_changed.connect(self._query_changed)
        self.list.save_requested.connect(lambda query: self.commands.lists.save_search(query))
        self.people_commands.sort_requested.connect(lambda: self.show_view("circles"))
        self.people_commands.export_requested.connect(lambda ids: self.commands.export(ids))

    @cached_property
    def commands(self) -> WindowCommands:
        """Everything the window can do, with its keys."""
        from desktop_app.ui.window.commands import WindowCommands

        return WindowCommands(self)

    @cached_property
    def person(self) -> PersonPane:
        """The page about a person."""
        from desktop_app.ui.person.needs import PersonServices
        from desktop_app.ui.person.page import PersonPane

        book, commands = self.book, self.commands
        services = PersonServices.of(book, self.confirm, self.runner)
        pane = PersonPane(self.context, services, self.people_commands, self.photos)
        pane.composed.connect(lambda draft: commands.log(draft, pane.composer))
        pane.refused.connect(self.toast.say)
        pane.composer.add_requested.connect(commands.composing.add_named)
        pane.reminder_requested.connect(commands.new_reminder)
        pane.edit_requested.connect(commands.edit_interaction)
        pane.remove_requested.connect(lambda item: self.confirm(book.timeline.remove([item.id])))
        pane.person_requested.connect(self.open_person)
        pane.timeline.open_requested.connect(self.open_person)
        pane.timeline.follow_up_requested.connect(commands.follow_up)
        pane.sure_requested.connect(lambda why, act: self.toast.say(why, self.tr("Call anyway"), act))
        pane.back_requested.connect(self.fitting.show_list)
        pane.set_narrow(self.fitting.is_narrow())
        self.pages.insertWidget(0, pane)
        return pane

    @cached_property
    def reminders(self) -> RemindersPane:
        """What is to be done."""
        from desktop_app.ui.reminders.pane import RemindersPane

        pane = RemindersPane(self.context, self.book.reminders, self.book.important_dates)
        pane.started.connect(self.confirm)
        pane.new_requested.connect(self.commands.new_reminder)
        pane.edit_requested.connect(self.commands.edit_reminder)
        pane.person_requested.connect(self.open_person)
        self.side.layout().addWidget(pane)
        return pane

    @cached_property
    def toast(self) -> Toast:
        """The message that confirms a change and offers to undo it."""
        from desktop_app.ui.kit.toast import Toast

        return Toast(self.context.theme, self)

    @cached_property
    def offer(self) -> Offer:
        """What to be reminded of, offered after a line was logged."""
        from desktop_app.ui.reminders.offer import Offer

        made = Offer(self.context, self.book.reminders, self)
        made.accepted.connect(lambda reminder: self.confirm(self.book.reminders.add(reminder)))
        made.settled.connect(
            lambda item: self.confirm(self.book.reminders.complete(item.id, item.due, self.context.today()))
        )
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._drawn:
            self._drawn = True
            QTimer.singleShot(BREATH, self._go_on)

    def _go_on(self) -> None:
        """Make what the first frame can do without, a part each time the window has nothing else to do."""
        if self._to_do:
            self._to_do.pop(0)()
            QTimer.singleShot(BREATH, self._go_on)
        else:
            self.settled.emit()

    def is_settled(self) -> bool:
        """Whether every part of the window is there."""
        return not self._to_do

    def settle(self) -> None:
        """Make at once whatever is still to be made."""
        while self._to_do:
            self._to_do.pop(0)()

    def show_view(self, what: object) -> None:
        """Show a view of the sidebar, a smart list or the people with a tag."""
        if what in Views.names():
            self.views.show(str(what))
            return
        self.views.leave()
        self.list.show()
        self.fitting.show_list()
        if isinstance(what, SmartList):
            self.list.show_query(what.query)
        elif isinstance(what, Tag):
            self.list.show_query(PeopleQuery(tags=(what.id,)))
        else:
            scopes = {"archive": Scope.ARCHIVE, "trash": Scope.TRASH}
            self.list.show_query(PeopleQuery(scope=scopes.get(str(what), Scope.PEOPLE)))
            if self.person.person_id() is None and not self.fitting.is_narrow():
                self.list.choose_somebody()
        self.sidebar.choose(what)

    def show_person(self, person_id: int) -> None:
        """Show the page of somebody chosen in the list."""
        self.person.show_person(person_id)
        self.reminders.show_person(self.participant(person_id))

    def open_person(self, person_id: int) -> None:
        """Go to somebody from anywhere: their page, and their row if the list holds them."""
        self.views.leave()
        self.list.setVisible(not self.fitting.is_narrow())
        self.pages.show()
        if self.sidebar.isVisible():
            self.sidebar.choose("people")
        if self.list.model.row_of(person_id) < 0 and self.list.query() != PeopleQuery():
            self.list.show_query(PeopleQuery())
        self.list.open_person(person_id)
        self.show_person(person_id)

    def confirm(self, future: Future[Done[Any]]) -> None:
        """Say what a command did and offer to undo it, or say what went wrong."""
        self.runner.watch(future, self.say_done, self.say_error)
        self.toast.say_while(future, self.tr("One moment…"))

    def say_done(self, done: Done[Any]) -> None:
        """Say what a command did and offer to undo that; one that changed nothing says so, and offers nothing."""
        if done.step is None:
            self.toast.say(say_unchanged(done.asked))
        else:
            self.say_step(done.step)

    def say_step(self, step: Step) -> None:
        """Say what a step did, and offer to undo it."""
        self.toast.say(say_step(step, self.context.today()), self.tr("Undo"), lambda: self.commands.undo(step))

    def say_undone(self, done: Done[None]) -> None:
        """Confirm an undo, and offer the way back."""
        words = self.tr("Undone: %1").replace("%1", say_step(done.asked, self.context.today()))
        self.toast.say(words, self.tr("Redo"), lambda: self.commands.redo(done.step))

    def say_error(self, error: BaseException) -> None:
        """Say what went wrong; an error nobody foresaw goes on to the one place that reports those."""
        if not isinstance(error, KithError):
            raise error
        self.toast.say(say_error(error))

    def refresh_first_start(self) -> None:
        """Show the first-start page while there is nobody, the panes otherwise."""
        if self.book.people_list.anybody():
            self.stack.setCurrentWidget(self.people_page)
            return
        if self._first is None:
            from desktop_app.ui.window.first_start import FirstStart

            first = FirstStart(self.context, self.desktop)
            first.import_requested.connect(self.commands.choose_import)
            first.add_requested.connect(self.commands.add_person)
            first.demo_requested.connect(self.demo_requested)
            first.dropped.connect(lambda names: self.commands.import_paths([Path(name) for name in names]))
            self.stack.addWidget(first)
            self._first = first
        self.stack.setCurrentWidget(self._first)

    def refresh_sidebar(self) -> None:
        """Lists, tags and counts anew; the counting is done off the UI thread."""
        book, today, now = self.book, self.context.today(), self.context.now()
        if self.sidebar.is_empty():
            # Counting takes its time where there are many people; the names need not wait for it.
            self.sidebar.fill([(item, 0) for item in book.smart_lists.all()], [(tag, 0) for tag in book.tags.all()])

        def count() -> Any:
            lists = [(item, book.people_list.count(item.query, today)) for item in book.smart_lists.all()]
            by_tag = book.tags.counts()
            tags = [(tag, by_tag.get(tag.id, 0)) for tag in book.tags.all()]
            due = book.people_list.count(PeopleQuery(due=True), today)
            return lists, tags, book.people_list.counts(), due, book.today.page(now).count

        self.runner.run("sidebar", count, self._fill_sidebar)

    def _fill_sidebar(self, found: Any) -> None:
        lists, tags, counts, due, waiting = found
        self.sidebar.set_today(waiting)
        self.list.set_counts(counts[Scope.PEOPLE], due)
        self.sidebar.fill(lists, tags)
        self.sidebar.set_counts(counts[Scope.PEOPLE], counts[Scope.ARCHIVE], counts[Scope.TRASH])

    def _take(self, changes: ChangeSet) -> None:
        if changes.touches(Noun.PERSON):
            self.photos.forget(changes.named(Noun.PERSON))
            self.refresh_first_start()
        self.list.apply_changes(changes)
        if "person" in vars(self):
            self.person.apply_changes(changes)

    def _take_after(self, changes: ChangeSet) -> None:
        if "reminders" in vars(self):
            self.reminders.apply_changes(changes)
        self.views.apply_changes(changes)
        self.refresh_sidebar()

    def participant(self, person_id: int) -> Participant | None:
        """Name and uid of somebody, None when they are gone."""
        from desktop_app.domain.timeline import Participant

        line = self.book.people_list.line(person_id)
        return None if line is None else Participant(line.id, line.name, line.uid)

    def _query_changed(self, query: PeopleQuery) -> None:
        if query == PeopleQuery(sort=query.sort):
            self.sidebar.choose("people")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fitting.fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and event.source() is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.commands.import_paths([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._outside.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._outside.stop()

    def quit(self) -> None:
        """Close it for good, also where the tray would keep the program."""
        self.desktop = None
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settle()
        self.person.leave()
        keep(self)
        if self.desktop is not None and self.desktop.stays_in_tray():
            event.ignore()
            self.hide()
            self.put_away.emit()
            return
        self.changes.close()
        super().closeEvent(event)
        self.closed.emit()
