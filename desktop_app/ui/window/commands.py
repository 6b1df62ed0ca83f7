"""What the window can do, as actions: menus, keys, palette and sheet come from here."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.errors import NothingToUndoError
from desktop_app.domain.people_query import PeopleQuery, Scope
from desktop_app.domain.person import Contact, person_named
from desktop_app.domain.reminders import Reminder
from desktop_app.ui.kit.actions import Actions, ActionSpec
from desktop_app.ui.window.entry_log import Composing
from desktop_app.ui.window.help import page_in
from desktop_app.ui.window.list_menus import Lists
from desktop_app.ui.window.main_menu import open_menu
from desktop_app.ui.window.screens import PEOPLE

if TYPE_CHECKING:
    from concurrent.futures import Future

    from desktop_app.domain.changes import Done, Step
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.timeline import Interaction, Participant
    from desktop_app.ui.composer.composer import Composer
    from desktop_app.ui.window.main_window import MainWindow


PAGE = 500
"""People looked at in one question."""


def _spec(
    key: str,
    text: str,
    icon: str,
    group: str,
    run: Callable[[], object],
    *keys: str,
    why_not: Callable[[], str] = str,
) -> ActionSpec:
    return ActionSpec(key, text, icon, group, run, keys, why_not)


class WindowCommands(QObject):
    """Commands of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.composing, self.lists = Composing(window), Lists(window)
        self.actions = Actions(window, window.context.icons, lambda why: window.toast.say(why))
        self.actions.add(self._specs())

    def _specs(self) -> list[ActionSpec]:
        return [*self._people_specs(), *self._file_specs(), *self._view_specs()]

    def _people_specs(self) -> list[ActionSpec]:
        window, people = self._window, self.tr("People")
        nobody = self._nobody_chosen
        shown = lambda: "" if window.person.person_id() is not None else nobody()  # noqa: E731
        return [
            _spec("log", self.tr("Log what happened"), "pencil", people, self.composing.start, "Ctrl+L"),
            _spec("add", self.tr("Add a person"), "user-plus", people, self.add_person, "Ctrl+N"),
            _spec("remind", self.tr("New reminder"), "bell-plus", people, lambda: self.new_reminder(self._current()), "Ctrl+R"),
            _spec("remind-offered", self.tr("Keep the reminder offered"), "bell-plus", people, lambda: window.offer.accept(), "Ctrl+Shift+R",
                 why_not=self._nothing_offered),
            _spec("details", self.tr("Edit details"), "contact", people, self._edit_details, "Ctrl+E", why_not=shown),
            _spec("timeline-tab", self.tr("Show timeline of the person"), "history", people, lambda: self._show_tab(0),
                 "Ctrl+T", why_not=shown),
            _spec("star", self.tr("Star or unstar"), "star", people, self._toggle_star, "Ctrl+D", why_not=nobody),
            _spec("archive", self.tr("Archive"), "archive", people, lambda: window.people_commands.archive(self._chosen()), "Ctrl+Shift+A",
                 why_not=lambda: nobody() or self._not_in(Scope.ARCHIVE, Scope.TRASH)),
            _spec("trash", self.tr("Move to trash"), "trash-2", people, lambda: window.people_commands.trash(self._chosen()),
                 "Ctrl+Backspace", why_not=lambda: nobody() or self._not_in(Scope.TRASH)),
            _spec("restore", self.tr("Restore from archive or trash"), "archive-restore", people,
                 lambda: window.people_commands.restore(self._chosen()),
                 why_not=lambda: nobody() or self._not_in(Scope.PEOPLE)),
        ]  # fmt: skip

    def _file_specs(self) -> list[ActionSpec]:
        window, people, edit = self._window, self.tr("Files and changes"), self.tr("Edit")
        return [
            _spec("copy", self.tr("Copy as vCard"), "copy", people, lambda: window.people_commands.copy(self._chosen()), "Ctrl+Shift+C",
                 why_not=self._nobody_chosen),
            _spec("import", self.tr("Import…"), "import", people, self.choose_import, "Ctrl+O"),
            _spec("import-folder", self.tr("Import a folder…"), "folder-open", people, self.choose_import_folder),
            _spec("export", self.tr("Export everybody…"), "download", people, lambda: self.export(None), "Ctrl+Shift+E",
                 why_not=lambda: "" if window.book.people_list.anybody() else self.tr("There is nobody yet.")),
            _spec("export-selected", self.tr("Export the selected people…"), "file-down", people, lambda: self.export(self._chosen()),
                 why_not=self._nobody_chosen),
            _spec("save-list", self.tr("Save this search as a smart list…"), "list-filter", people,
                 lambda: self.lists.save_search(window.list.query()), why_not=self._nothing_searched),
            _spec("empty-trash", self.tr("Empty the trash"), "trash-2", people, self.empty_trash, why_not=self._trash_is_empty),
            _spec("undo", self.tr("Undo"), "undo-2", edit, lambda: self.undo(), "Ctrl+Z",
                 why_not=lambda: "" if window.book.history.undoable() else self.tr("There is nothing to undo.")),
            _spec("redo", self.tr("Redo"), "redo-2", edit, lambda: self.redo(), "Ctrl+Shift+Z", "Ctrl+Y",
                 why_not=lambda: "" if window.book.history.redoable() else self.tr("There is nothing to redo.")),
            _spec("correct", self.tr("Correct what was understood"), "languages", edit, self._correct, "Alt+Down"),
        ]  # fmt: skip

    def _view_specs(self) -> list[ActionSpec]:
        window, view = self._window, self.tr("View")
        return [
            _spec("palette", self.tr("Find people and actions"), "command", view, self.open_palette, "Ctrl+K"),
            _spec("menu", self.tr("Open the menu"), "menu", view, lambda: open_menu(window), "F10"),
            _spec("search", self.tr("Search"), "search", view, window_focus(window), "Ctrl+F"),
            _spec("today", self.tr("Show today"), "sun", view, lambda: window.show_view("today"), "Ctrl+1"),
            _spec("people", self.tr("Show people"), "users", view, lambda: window.show_view("people"), "Ctrl+2"),
            _spec("timeline", self.tr("Show timeline"), "clock", view, lambda: window.show_view("timeline"), "Ctrl+3"),
            _spec("jump", self.tr("Go to a date in the timeline"), "calendar-days", view, self._jump, "Ctrl+G"),
            _spec("circles", self.tr("Sort people into circles"), "circle-dot", view, lambda: window.show_view("circles")),
            _spec("review", self.tr("Weekly review"), "list-checks", view, lambda: window.show_view("review")),
            _spec("archived", self.tr("Show archive"), "archive", view, lambda: window.show_view("archive"), "Ctrl+8"),
            _spec("trashed", self.tr("Show trash"), "trash-2", view, lambda: window.show_view("trash"), "Ctrl+9"),
            _spec("reminders", self.tr("Show or hide reminders"), "bell", view, self._window.fitting.toggle_reminders, "Ctrl+B"),
            _spec("fullscreen", self.tr("Full screen"), "panel-left", view, self._fullscreen, "F11"),
            _spec("preferences", self.tr("Preferences"), "settings", view, self.open_preferences, "Ctrl+,"),
            _spec("shortcuts", self.tr("Keyboard shortcuts"), "keyboard", view, self.open_shortcuts, "Ctrl+?"),
            _spec("help", self.tr("Help and manual"), "book-open", view, lambda: window.help_requested.emit(page_in(window)), "F1"),
            _spec("newer", self.tr("Look for a newer Kith…"), "refresh-cw", view, window.newer_requested.emit),
            _spec("quit", self.tr("Quit"), "log-out", view, window.quit, "Ctrl+Q"),
        ]  # fmt: skip

    def _shown(self) -> int | None:
        """Whose page is shown; nobody's while another view is."""
        return self._window.person.person_id() if self._window.views.current() == PEOPLE else None

    def _show_tab(self, number: int) -> None:
        """Bring a tab of the person's page to sight, wherever one is."""
        window = self._window
        if window.views.current() != PEOPLE:
            window.views.leave()
            window.sidebar.choose("people")
        window.fitting.show_page()
        window.person.show_tab(number)

    def _edit_details(self) -> None:
        self._show_tab(1)
        self._window.person.details.begin()

    def _chosen(self) -> list[int]:
        """The people selected in the list, else the one whose page is shown; nobody while neither is to be seen."""
        ids = self._window.list.view.selected_ids() if self._window.views.current() == PEOPLE else []
        return ids or [row for row in [self._shown()] if row is not None]

    def _nobody_chosen(self) -> str:
        return "" if self._chosen() else self.tr("Nobody is selected.")

    def _not_in(self, *scopes: Scope) -> str:
        """Why people of the part of the address book that is shown are left where they are."""
        words = {
            Scope.PEOPLE: self.tr("They are neither in the archive nor in the trash."),
            Scope.ARCHIVE: self.tr("They are in the archive already."),
            Scope.TRASH: self.tr("They are in the trash already."),
        }
        scope = self._window.list.query().scope
        return words[scope] if scope in scopes else ""

    def _nothing_offered(self) -> str:
        window = self._window
        offered = "offer" in vars(window) and window.offer.isVisible()
        return "" if offered else self.tr("No reminder is offered now.")

    def _nothing_searched(self) -> str:
        query = self._window.list.query()
        return "" if query.text.strip() or query.has_filter else self.tr("Search or filter the people first.")

    def _trash_is_empty(self) -> str:
        trash = PeopleQuery(scope=Scope.TRASH)
        anybody = self._window.book.people_list.count(trash, self._window.context.today())
        return "" if anybody else self.tr("The trash is empty.")

    def undo(self, step: Step | None = None) -> None:
        """Take back the newest step, or the one a message spoke of."""
        self._step(self._window.book.history.undo(step), self._window.say_undone)

    def redo(self, step: Step | None = None) -> None:
        """Bring back the step undone last, or the one a message spoke of."""
        self._step(self._window.book.history.redo(step), self._window.say_done)

    def _step(self, future: Future[Done[None]], then: Callable[[Done[None]], None]) -> None:
        self._window.runner.watch(future, then, self._nothing)
        self._window.toast.say_while(future, self.tr("One moment…"))

    def _nothing(self, error: BaseException) -> None:
        if isinstance(error, NothingToUndoError):
            self._window.say_error(error)
        else:
            self._window.say_error(error)

    def log(self, draft: Draft, composer: Composer) -> None:
        """Store what was typed into a composer, then empty it."""
        self.composing.log(draft, composer)

    def add_person(self) -> None:
        """Ask for a name, then open the new page on its details."""
        from desktop_app.ui.kit.asking import AskName
        from desktop_app.ui.words.errors import say_error

        window = self._window
        AskName(
            window.context.theme,
            self.tr("Add a person"),
            self.tr("Name"),
            self.tr("Add"),
            self._add_named,
            say_error,
            window,
        ).open()

    def _add_named(self, name: str) -> None:
        from desktop_app.ui.kit.runner import unless_invalid

        window = self._window

        def added(done: Done[int]) -> None:
            window.open_person(done.value)
            window.person.show_tab(1)
            window.person.details.begin()
            window.say_done(done)

        future = unless_invalid(window.book.people.add(Contact(person_named(name))))
        window.runner.watch(future, added, window.say_error)

    def new_reminder(self, person: Participant | None) -> None:
        """Open the editor for a new reminder."""
        today = self._window.context.today()
        people = (person,) if person else ()
        self._edit_reminder(Reminder("", today, zone=self._window.context.zone.key, people=people))

    def edit_reminder(self, reminder: Reminder) -> None:
        """Open the editor for a stored one."""
        self._edit_reminder(reminder)

    def follow_up(self, entry: Interaction) -> None:
        """Open the editor for a new reminder about an entry and its people."""
        from desktop_app.domain.follow_ups import follow_up
        from desktop_app.ui.words.reminders import stored_texts
        from desktop_app.ui.words.timeline import title_and_text

        context, title = self._window.context, title_and_text(entry)[0]
        self._edit_reminder(follow_up(entry, title, context.today(), context.zone.key, stored_texts()))

    def _edit_reminder(self, reminder: Reminder) -> None:
        from desktop_app.ui.reminders.editor import ReminderEditor

        window = self._window
        dialog = ReminderEditor(window.context, window.book.naming, reminder, window, window.book.people.time_zone)
        service = window.book.reminders
        dialog.saved.connect(lambda item: window.confirm(service.edit(item) if item.id else service.add(item)))
        dialog.open()

    def edit_interaction(self, interaction: Interaction) -> None:
        """Open the editor for an entry of the timeline."""
        from desktop_app.ui.entries.editor import InteractionEditor

        window = self._window
        dialog = InteractionEditor(window.context, window.book.naming, interaction, window)
        dialog.saved.connect(lambda item: window.confirm(window.book.timeline.edit(item)))
        dialog.open()

    def choose_import(self) -> None:
        """Ask which files to bring in."""
        dialog = QFileDialog(self._window, self.tr("Import"), "", self._import_filter())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.import_paths([Path(name) for name in names]))
        dialog.open()

    def _import_filter(self) -> str:
        """What a file dialog shows at first: files named as those of a known format are."""
        kinds = self._window.book.importing.file_kinds()
        patterns = " ".join(f"*{suffix}" for kind in kinds for suffix in kind.suffixes)
        return self.tr("Address books (%1);;All files (*)").replace("%1", patterns)

    def choose_import_folder(self) -> None:
        """Ask which folder to walk for address books."""
        dialog = QFileDialog(self._window, self.tr("Import a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.import_paths([Path(name)]))
        dialog.open()

    def import_paths(self, paths: list[Path]) -> None:
        """Bring in files and folders."""
        if not paths:
            return
        from desktop_app.ui.importing.dialog import begin_import

        begin_import(self._window, paths)

    def export(self, ids: list[int] | None) -> None:
        """Ask where to write people as vCards; None is everybody."""
        three, four = self.tr("vCard 3.0 (*.vcf)"), self.tr("vCard 4.0 (*.vcf)")
        name = self._window.people_commands.file_name(ids)
        dialog = QFileDialog(self._window, self.tr("Export"), name, f"{three};;{four}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("vcf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(
            lambda chosen: self._write_export(
                Path(chosen), ids, "4.0" if dialog.selectedNameFilter() == four else "3.0"
            )
        )
        dialog.open()

    def _write_export(self, path: Path, ids: list[int] | None, version: str) -> None:
        window = self._window

        def done(count: int) -> None:
            window.toast.say(self.tr("%Ln card(s) written to %1", None, count).replace("%1", path.name))

        work = lambda: window.book.exporting.write_vcards(path, ids, version)  # noqa: E731
        window.runner.run("export", work, done, window.say_error)

    def empty_trash(self) -> None:
        """Delete everybody in the trash; undo works until the program ends."""
        window = self._window
        ids = window.book.people_list.ids(PeopleQuery(scope=Scope.TRASH), window.context.today())
        if ids:
            window.people_commands.purge(list(ids))

    def open_palette(self) -> None:
        """Find people and actions alike."""
        from desktop_app.ui.palette.palette import Palette

        if any(open_one.isVisible() for open_one in self._window.findChildren(Palette)):
            return
        palette = Palette(self._window.context, self._window.book.naming, self.actions, self._window)
        palette.opened_person.connect(self._window.open_person)
        palette.open_over()

    def open_shortcuts(self) -> None:
        """List the keys."""
        from desktop_app.ui.palette.shortcuts import ShortcutSheet

        ShortcutSheet(self._window.context, self.actions, self._window).open()

    def open_preferences(self) -> None:
        """Appearance, text size, rhythms, data."""
        from desktop_app.ui.preferences.cards import cards
        from desktop_app.ui.preferences.dialog import Preferences

        Preferences(self._window.context, cards(self._window), self._window).open()

    def _toggle_star(self) -> None:
        """Star all who are chosen, unless all have a star: then take it off."""
        ids, people = self._chosen(), self._window.book.people_list
        lines = itertools.chain.from_iterable(people.lines(ids[at : at + PAGE]) for at in range(0, len(ids), PAGE))
        self._window.people_commands.star(ids, not all(line.starred for line in lines))

    def _current(self) -> Participant | None:
        shown = self._shown()
        return self._window.book.people.participant(shown) if shown is not None else None

    def _correct(self) -> None:
        composer = getattr(self._window.pages.currentWidget(), "composer", None)
        if composer is None or not composer.open_token_menu():
            self._window.toast.say(self.tr("Put the cursor into tinted words first."))

    def _jump(self) -> None:
        self._window.show_view("timeline")
        self._window.pages.currentWidget().open_jump()

    def _fullscreen(self) -> None:
        window = self._window
        window.showNormal() if window.isFullScreen() else window.showFullScreen()


def window_focus(window: MainWindow) -> Callable[[], None]:
    """Puts the cursor into the search field of what is shown, else into that of the list, also when it is hidden."""

    def focus() -> None:
        own = getattr(window.pages.currentWidget(), "focus_search", None)
        if own is not None:
            own()
            return
        if window.views.current() != PEOPLE:
            window.show_view("people")
        window.list.show()
        window.list.focus_search()

    return focus
