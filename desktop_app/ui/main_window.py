"""The window: sidebar, people, page, reminders; it holds the panes together and knows what each asks for."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QWidget

from desktop_app.domain.changes import ChangeSet, Noun, Step
from desktop_app.domain.errors import KithError
from desktop_app.domain.people_query import PeopleQuery, Scope, SmartList
from desktop_app.domain.person import Tag
from desktop_app.domain.timeline import Participant
from desktop_app.ui.changes import Changes
from desktop_app.ui.commands import WindowCommands
from desktop_app.ui.kit.boxes import row
from desktop_app.ui.kit.empty_state import Strip
from desktop_app.ui.kit.photos import PhotoCache
from desktop_app.ui.kit.slide_over import SlideOver
from desktop_app.ui.kit.toast import Toast
from desktop_app.ui.people.bulk import PeopleCommands
from desktop_app.ui.people.list_pane import ListPane
from desktop_app.ui.person.needs import PersonServices
from desktop_app.ui.person.page import PersonPane
from desktop_app.ui.reminders.pane import RemindersPane
from desktop_app.ui.sidebar import Sidebar
from desktop_app.ui.steps import say_step

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent

    from desktop_app.services.kith import Kith
    from desktop_app.ui.kit.runner import Runner
    from desktop_app.ui.kit.theme import Theme
    from desktop_app.ui.look import Look
    from desktop_app.ui.window_state import WindowState

FOLD_SIDEBAR, SLIDE_REMINDERS, TAKE_TURNS = 1180, 960, 720
"""Widths in pixels of the usual font below which the window shows less at once."""
LOOK_OUTSIDE = 1000
"""Milliseconds between two looks for changes other programs made."""


class MainWindow(QMainWindow):
    """One open address book. `asked_demo` and `asked_move` are for whoever opened it."""

    asked_demo = Signal()
    asked_move = Signal(object)
    closed = Signal()

    def __init__(self, kith: Kith, look: Look, state: WindowState, runner: Runner, *, demo: bool = False) -> None:
        super().__init__()
        self.kith, self.look, self.state, self.runner = kith, look, state, runner
        self.is_demo = demo
        self._first: QWidget | None = None
        self._timeline: Any = None
        self.photos = PhotoCache(kith.people.photo, runner)
        self.changes = Changes(kith.history, self)
        self.changes.changed.connect(self._take)
        self.people_commands = PeopleCommands(look, kith.people, kith.tags, lambda: kith.exporting)
        self.people_commands.started.connect(self.confirm)
        self.commands = WindowCommands(self)
        self._build()
        runner.failed.connect(self.say_error)
        self._outside = QTimer(self, interval=LOOK_OUTSIDE)
        self._outside.timeout.connect(self._look_outside)
        self._outside.start()
        self._restore()

    def _build(self) -> None:
        kith, look = self.kith, self.look
        self.setWindowTitle(self.tr("Kith – sample people") if self.is_demo else "Kith")
        self.setWindowIcon(look.icons.icon("kith"))
        self.setAcceptDrops(True)
        services = PersonServices(kith.people, kith.timeline, kith.tags, kith.naming, self.confirm)
        self.sidebar = Sidebar(look)
        self.list = ListPane(look, kith.people_list, kith.tags, self.people_commands, self.photos, self.runner)
        self.person = PersonPane(look, services, self.people_commands, self.photos)
        self.reminders = RemindersPane(look, kith.reminders)
        self.pages = QStackedWidget()
        self.pages.setObjectName("pages")
        self.pages.addWidget(self.person)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for pane in (self.list, self.pages, self.reminders):
            self.splitter.addWidget(pane)
        self.splitter.setStretchFactor(1, 1)
        theme = look.theme
        self._set_minima()
        theme.changed.connect(self._set_minima)
        self.splitter.setSizes([theme.px(316), theme.px(600), theme.px(312)])
        self.people_page = QWidget()
        self.people_page.setLayout(row(theme, self.sidebar, self.splitter, space=0))
        self.people_page.layout().setStretch(1, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.people_page)
        self.strip = Strip(theme, look.icons)
        self.setCentralWidget(self.stack)
        self.slide = SlideOver(look, self.people_page)
        self.toast = Toast(theme, self)
        self._wire()

    def _set_minima(self) -> None:
        """The least each pane needs at the text size in force."""
        theme = self.look.theme
        self.list.setMinimumWidth(theme.px(240))
        self.reminders.setMinimumWidth(theme.px(240))
        self.pages.setMinimumWidth(theme.px(380))
        self.setMinimumSize(min(theme.px(420), 640), min(theme.px(420), 560))

    def _wire(self) -> None:
        commands = self.commands
        self.sidebar.chosen.connect(self.show_view)
        self.sidebar.asked_preferences.connect(commands.open_preferences)
        self.sidebar.asked_list_menu.connect(commands.open_list_menu)
        self.sidebar.asked_tag_menu.connect(commands.open_tag_menu)
        self.list.opened.connect(self.show_person)
        self.list.view.clicked.connect(lambda _: self.open_page())
        self.list.view.activated.connect(lambda _: self.open_page())
        self.list.query_changed.connect(self._query_changed)
        self.list.asked_save.connect(commands.save_list)
        self.people_commands.asked_export.connect(commands.export)
        self.person.composed.connect(commands.log)
        self.person.asked_reminder.connect(commands.new_reminder)
        self.person.asked_edit.connect(commands.edit_interaction)
        self.person.asked_remove.connect(lambda item: self.confirm(self.kith.timeline.remove([item.id])))
        self.person.asked_back.connect(self._show_list)
        self.reminders.started.connect(self.confirm)
        self.reminders.asked_new.connect(commands.new_reminder)
        self.reminders.asked_edit.connect(commands.edit_reminder)
        self.reminders.asked_person.connect(self.open_person)

    def show_view(self, what: object) -> None:
        """Show a view of the sidebar, a smart list or the people with a tag."""
        if what == "timeline":
            self._show_timeline()
            return
        self.pages.setCurrentWidget(self.person)
        self.list.show()
        self._show_list()
        if isinstance(what, SmartList):
            self.list.show_query(what.query)
        elif isinstance(what, Tag):
            self.list.show_query(PeopleQuery(tags=(what.id,)))
        else:
            scopes = {"archive": Scope.ARCHIVE, "trash": Scope.TRASH}
            self.list.show_query(PeopleQuery(scope=scopes.get(str(what), Scope.PEOPLE)))
        self.sidebar.choose(what)

    def _show_timeline(self) -> None:
        if self._timeline is None:
            from desktop_app.ui.timeline.page import TimelinePage

            page = TimelinePage(self.look, self.kith.timeline, self.kith.naming)
            page.composed.connect(self.commands.log)
            page.asked_edit.connect(self.commands.edit_interaction)
            page.asked_remove.connect(lambda item: self.confirm(self.kith.timeline.remove([item.id])))
            page.asked_open.connect(self.open_person)
            self.pages.addWidget(page)
            self._timeline = page
        self._timeline.reload()
        self.list.hide()
        self.pages.show()
        self.pages.setCurrentWidget(self._timeline)
        self.sidebar.choose("timeline")

    def show_person(self, person_id: int) -> None:
        """Show the page of somebody chosen in the list."""
        self.person.show_person(person_id)
        self.reminders.show_person(self._participant(person_id))

    def open_person(self, person_id: int) -> None:
        """Go to somebody from anywhere: their page, and their row if the list holds them."""
        self.pages.setCurrentWidget(self.person)
        self.list.setVisible(not self._narrow())
        self.pages.show()
        if self.sidebar.isVisible():
            self.sidebar.choose("people")
        if self.list.model.row_of(person_id) < 0 and self.list.query() != PeopleQuery():
            self.list.show_query(PeopleQuery())
        self.list.open_person(person_id)
        self.show_person(person_id)

    def confirm(self, future: Future[Any]) -> None:
        """Say what a command did and offer to undo it, or say what went wrong."""
        self.runner.watch(future, lambda _: self._confirmed(), self.say_error)

    def _confirmed(self) -> None:
        step = self.kith.history.undoable()
        if step is not None:
            self.toast.say(say_step(step), self.tr("Undo"), self.commands.undo)

    def say_undone(self, step: Step) -> None:
        """Confirm an undo, and offer the way back."""
        self.toast.say(self.tr("Undone: %1").replace("%1", say_step(step)), self.tr("Redo"), self.commands.redo)

    def say_redone(self, step: Step) -> None:
        """Confirm a redo."""
        self.toast.say(say_step(step), self.tr("Undo"), self.commands.undo)

    def say_error(self, error: BaseException) -> None:
        """Say what went wrong; an error nobody foresaw goes on to the one place that reports those."""
        if not isinstance(error, KithError):
            raise error
        self.toast.say(str(error))

    def refresh_first_start(self) -> None:
        """Show the first-start page while there is nobody, the panes otherwise."""
        if self.kith.people_list.anybody():
            self.stack.setCurrentWidget(self.people_page)
            return
        if self._first is None:
            from desktop_app.ui.first_start import FirstStart

            first = FirstStart(self.look)
            first.asked_import.connect(self.commands.choose_import)
            first.asked_add.connect(self.commands.add_person)
            first.asked_demo.connect(self.asked_demo)
            first.dropped.connect(lambda names: self.commands.import_paths([Path(name) for name in names]))
            self.stack.addWidget(first)
            self._first = first
        self.stack.setCurrentWidget(self._first)

    def refresh_sidebar(self) -> None:
        """Lists, tags and counts anew; the counting is done off the UI thread."""
        kith, today = self.kith, self.look.today()

        def count() -> Any:
            lists = [(item, kith.people_list.count(item.query, today)) for item in kith.smart_lists.all()]
            by_tag = kith.tags.counts()
            tags = [(tag, by_tag.get(tag.id, 0)) for tag in kith.tags.all()]
            return lists, tags, kith.people_list.counts(), kith.people_list.count(PeopleQuery(due=True), today)

        self.runner.run("sidebar", count, self._fill_sidebar)

    def _fill_sidebar(self, found: Any) -> None:
        lists, tags, counts, due = found
        self.list.set_counts(counts[Scope.PEOPLE], due)
        self.sidebar.fill(lists, tags)
        self.sidebar.set_counts(counts[Scope.PEOPLE], counts[Scope.ARCHIVE], counts[Scope.TRASH])

    def _take(self, changes: ChangeSet) -> None:
        if changes.touches(Noun.PERSON):
            self.photos.forget(changes.named(Noun.PERSON))
            self.refresh_first_start()
        self.list.take(changes)
        self.person.take(changes)
        self.reminders.take(changes)
        if self._timeline is not None and self.pages.currentWidget() is self._timeline:
            self._timeline.take(changes)
        self.refresh_sidebar()

    def _participant(self, person_id: int) -> Participant | None:
        line = self.kith.people_list.line(person_id)
        return None if line is None else Participant(line.id, line.name, line.uid)

    def _query_changed(self, query: PeopleQuery) -> None:
        if query == PeopleQuery(sort=query.sort):
            self.sidebar.choose("people")

    def _look_outside(self) -> None:
        self.kith.history.check_outside()

    def _narrow(self) -> bool:
        return self.width() < self.look.theme.px(TAKE_TURNS)

    def _show_list(self) -> None:
        if self._narrow() and self.pages.currentWidget() is self.person:
            self.list.show()
            self.pages.hide()
            self.list.view.setFocus()

    def open_page(self) -> None:
        """In a narrow window, go from the list to the page."""
        if self._narrow() and self.list.isVisible():
            self.pages.show()
            self.list.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as much at once as the width allows."""
        theme, width = self.look.theme, self.width()
        self.sidebar.fold(width < theme.px(FOLD_SIDEBAR))
        slides = width < theme.px(SLIDE_REMINDERS)
        self.slide.take(self.reminders, slides, self.splitter, shown=self.commands.reminders_wanted)
        narrow = self._narrow()
        self.person.set_narrow(narrow)
        if narrow and self.list.isVisible() and self.pages.isVisible():
            focused = self.focusWidget()
            showing_list = self.person.person_id() is None or (focused is not None and self.list.isAncestorOf(focused))
            self.list.setVisible(showing_list)
            self.pages.setVisible(not showing_list)
        elif not narrow:
            self.pages.show()
            if self.pages.currentWidget() is self.person:
                self.list.show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and event.source() is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.commands.import_paths([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _restore(self) -> None:
        state, theme = self.state, self.look.theme
        geometry = state.bytes("geometry")
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            there = self.screen().availableGeometry()
            # Room for the frame, which is drawn round the size asked for.
            self.resize(min(theme.px(1440), there.width() - 4), min(theme.px(900), there.height() - theme.px(32)))
        sizes = [int(part) for part in state.text("panes").split() if part.isdigit()]
        if len(sizes) == 3:
            self.splitter.setSizes(sizes)
        try:
            query = PeopleQuery.from_json(state.text("query", "{}"))
        except (ValueError, TypeError, AttributeError):
            query = PeopleQuery()
        self.commands.reminders_wanted = state.text("reminders", "yes") == "yes"
        self.refresh_first_start()
        self.list.show_query(query)
        selected = self.kith.people.id_of(state.text("selected")) if state.text("selected") else None
        if selected is not None:
            self.list.open_person(selected)
            self.show_person(selected)
        self.person.show_tab(int(state.number("tab", 0)) if state.number("tab", 0) in (0, 1) else 0)
        self.reminders.reload()
        self.refresh_sidebar()
        top = int(state.number("scroll", 0))
        QTimer.singleShot(0, lambda: self.list.view.verticalScrollBar().setValue(top))
        if state.text("view") == "timeline":
            self._show_timeline()
        self._fit()

    def _keep(self) -> None:
        shown = self.person.person_id()
        uid = self._participant(shown).uid if shown is not None and self._participant(shown) else ""
        theme: Theme = self.look.theme
        sizes = self.splitter.sizes()
        if len(sizes) == 3 and all(sizes):
            self.state.keep(panes=" ".join(map(str, sizes)))
        self.state.keep(
            geometry=QByteArray(self.saveGeometry()),
            query=self.list.query().to_json(),
            selected=uid,
            tab=self.person.tab(),
            scroll=self.list.view.verticalScrollBar().value(),
            view="timeline" if self.pages.currentWidget() is self._timeline and self._timeline else "people",
            reminders="yes" if self.commands.reminders_wanted else "no",
            appearance=theme.choice,
            text_scale=theme.text_scale,
        )
        self.state.save()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep()
        self._outside.stop()
        self.changes.close()
        super().closeEvent(event)
        self.closed.emit()
