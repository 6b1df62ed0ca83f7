"""What the window can do, as actions: menus, keys, palette and sheet come from here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog

from desktop_app.domain.errors import KithError, NothingToUndoError
from desktop_app.domain.people_query import PeopleQuery, Scope, SmartList
from desktop_app.domain.person import Contact, Person, Tag
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction, Participant
from desktop_app.ui.kit.actions import Actions, ActionSpec
from desktop_app.ui.sidebar import menu_of

if TYPE_CHECKING:
    from desktop_app.domain.composer import Draft
    from desktop_app.ui.main_window import MainWindow


def _spec(
    key: str,
    text: str,
    icon: str,
    group: str,
    run: Callable[[], object],
    *keys: str,
    enabled: Callable[[], bool] | None = None,
) -> ActionSpec:
    return ActionSpec(key, text, icon, group, run, keys, enabled)


class WindowCommands(QObject):
    """Commands of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.actions = Actions(window, window.look.icons)
        self.actions.add(self._specs())

    def _specs(self) -> list[ActionSpec]:
        return [*self._people_specs(), *self._file_specs(), *self._view_specs()]

    def _people_specs(self) -> list[ActionSpec]:
        window, people = self._window, self.tr("People")
        return [
            _spec("log", self.tr("Log what happened"), "pencil", people, self.start_log, "Ctrl+L"),
            _spec("add", self.tr("Add a person"), "user-plus", people, self.add_person, "Ctrl+N"),
            _spec("remind", self.tr("New reminder"), "bell-plus", people, lambda: self.new_reminder(self._current()), "Ctrl+R"),
            _spec("details", self.tr("Edit details"), "contact", people, lambda: window.person.show_tab(1), "Ctrl+E", enabled=self._somebody),
            _spec("timeline-tab", self.tr("Show timeline of the person"), "history", people, lambda: window.person.show_tab(0),
                 "Ctrl+T", enabled=self._somebody),
            _spec("star", self.tr("Star or unstar"), "star", people, self._toggle_star, "Ctrl+D", enabled=self._somebody),
            _spec("archive", self.tr("Archive"), "archive", people, lambda: window.people_commands.archive(self._chosen()), "Ctrl+Shift+A",
                 enabled=lambda: bool(self._chosen())),
            _spec("trash", self.tr("Move to trash"), "trash-2", people, lambda: window.people_commands.trash(self._chosen()),
                 "Ctrl+Backspace", enabled=lambda: bool(self._chosen())),
            _spec("restore", self.tr("Restore from archive or trash"), "archive-restore", people,
                 lambda: window.people_commands.restore(self._chosen()),
                 enabled=lambda: bool(self._chosen()) and window.list.query().scope is not Scope.PEOPLE),
        ]  # fmt: skip

    def _file_specs(self) -> list[ActionSpec]:
        window, people, edit = self._window, self.tr("Files and changes"), self.tr("Edit")
        return [
            _spec("copy", self.tr("Copy as vCard"), "copy", people, lambda: window.people_commands.copy(self._chosen()), "Ctrl+Shift+C",
                 enabled=lambda: bool(self._chosen())),
            _spec("import", self.tr("Import…"), "import", people, self.choose_import, "Ctrl+O"),
            _spec("import-folder", self.tr("Import a folder…"), "folder-open", people, self.choose_import_folder),
            _spec("export", self.tr("Export everybody…"), "download", people, lambda: self.export(None), "Ctrl+Shift+E"),
            _spec("export-selected", self.tr("Export the selected people…"), "file-down", people, lambda: self.export(self._chosen()),
                 enabled=lambda: bool(self._chosen())),
            _spec("save-list", self.tr("Save this search as a smart list…"), "list-filter", people,
                 lambda: self.save_list(window.list.query())),
            _spec("empty-trash", self.tr("Empty the trash"), "trash-2", people, self.empty_trash),
            _spec("undo", self.tr("Undo"), "undo-2", edit, self.undo, "Ctrl+Z"),
            _spec("redo", self.tr("Redo"), "redo-2", edit, self.redo, "Ctrl+Shift+Z", "Ctrl+Y"),
            _spec("correct", self.tr("Correct what was understood"), "languages", edit, self._correct, "Alt+Down"),
        ]  # fmt: skip

    def _view_specs(self) -> list[ActionSpec]:
        window, view = self._window, self.tr("View")
        return [
            _spec("palette", self.tr("Find people and actions"), "command", view, self.open_palette, "Ctrl+K"),
            _spec("search", self.tr("Search people"), "search", view, window_focus(window), "Ctrl+F"),
            _spec("people", self.tr("Show people"), "users", view, lambda: window.show_view("people"), "Ctrl+1"),
            _spec("timeline", self.tr("Show timeline"), "clock", view, lambda: window.show_view("timeline"), "Ctrl+2"),
            _spec("archived", self.tr("Show archive"), "archive", view, lambda: window.show_view("archive"), "Ctrl+3"),
            _spec("trashed", self.tr("Show trash"), "trash-2", view, lambda: window.show_view("trash"), "Ctrl+4"),
            _spec("reminders", self.tr("Show or hide reminders"), "bell", view, self.toggle_reminders, "Ctrl+B"),
            _spec("fullscreen", self.tr("Full screen"), "panel-left", view, self._fullscreen, "F11"),
            _spec("preferences", self.tr("Preferences"), "settings", view, self.open_preferences, "Ctrl+,"),
            _spec("shortcuts", self.tr("Keyboard shortcuts"), "keyboard", view, self.open_shortcuts, "F1", "Ctrl+?"),
            _spec("quit", self.tr("Quit"), "log-out", view, window.close, "Ctrl+Q"),
        ]  # fmt: skip

    def _somebody(self) -> bool:
        return self._window.person.person_id() is not None

    def _chosen(self) -> list[int]:
        """The people selected in the list, else the one whose page is shown."""
        ids = self._window.list.view.selected_ids()
        return ids or [row for row in [self._window.person.person_id()] if row is not None]

    def undo(self) -> None:
        """Take back the newest step, unless a text field is being typed in that can undo itself."""
        self._window.runner.watch(self._window.kith.history.undo(), self._window.say_undone, self._nothing)

    def redo(self) -> None:
        """Bring back the step undone last."""
        self._window.runner.watch(self._window.kith.history.redo(), self._window.say_redone, self._nothing)

    def _nothing(self, error: BaseException) -> None:
        if isinstance(error, NothingToUndoError):
            self._window.toast.say(str(error))
        else:
            self._window.say_error(error)

    def start_log(self) -> None:
        """Put the cursor where what happened is typed."""
        window = self._window
        if window.person.person_id() is not None and not window.shows_timeline():
            window.pages.show()
            window.person.log()
        else:
            window.show_view("timeline")
            window.pages.currentWidget().composer.edit.setFocus()

    def log(self, draft: Draft) -> None:
        """Store what was typed into a composer, then empty it."""
        window = self._window
        composer = window.pages.currentWidget().composer
        zone = window.look.zone.key
        reminder = self._reminder_of(draft, zone)
        try:
            if draft.summary or reminder is None:
                entry = Interaction(
                    draft.kind, draft.day, draft.summary, at=draft.at, zone=zone if draft.at else "", minutes=draft.minutes,
                    starter=draft.starter, people=draft.people,
                )  # fmt: skip
                future: Any = window.kith.timeline.log(entry, reminder)
            else:
                future = window.kith.reminders.add(reminder)
        except KithError as error:
            window.say_error(error)
            return
        composer.clear()
        window.confirm(future)

    def _reminder_of(self, draft: Draft, zone: str) -> Reminder | None:
        wanted = draft.reminder
        if wanted is None:
            return None
        names = ", ".join(person.name for person in draft.people[:2])
        text = wanted.text[:1].upper() + wanted.text[1:] if wanted.text else (
            self.tr("Be in touch with %1").replace("%1", names) if names else draft.summary or self.tr("Reminder")
        )  # fmt: skip
        return Reminder(
            text, wanted.due, wanted.clock, zone, wanted.rule, wanted.due if wanted.rule else None, people=draft.people
        )

    def add_person(self) -> None:
        """Ask for a name, then open the new page on its details."""
        window = self._window
        dialog = QInputDialog(window)
        dialog.setWindowTitle(self.tr("Add a person"))
        dialog.setLabelText(self.tr("Name"))
        dialog.setOkButtonText(self.tr("Add"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(self._add_named)
        dialog.open()

    def _add_named(self, name: str) -> None:
        window = self._window
        given, _, family = name.strip().rpartition(" ")
        person = Person(display_name=name.strip(), given=given or family, family=family if given else "")
        try:
            future = window.kith.people.add(Contact(person))
        except KithError as error:
            window.say_error(error)
            return

        def added(person_id: int) -> None:
            window.open_person(person_id)
            window.person.show_tab(1)
            window.say_done()

        window.runner.watch(future, added, window.say_error)

    def new_reminder(self, person: Participant | None) -> None:
        """Open the editor for a new reminder."""
        today = self._window.look.today()
        people = (person,) if person else ()
        self._edit_reminder(Reminder("", today, zone=self._window.look.zone.key, people=people))

    def edit_reminder(self, reminder: Reminder) -> None:
        """Open the editor for a stored one."""
        self._edit_reminder(reminder)

    def _edit_reminder(self, reminder: Reminder) -> None:
        from desktop_app.ui.reminders.editor import ReminderEditor

        window = self._window
        dialog = ReminderEditor(window.look, window.kith.naming, reminder, window)
        service = window.kith.reminders
        dialog.saved.connect(lambda item: self._try(lambda: service.edit(item) if item.id else service.add(item)))
        dialog.open()

    def edit_interaction(self, interaction: Interaction) -> None:
        """Open the editor for an entry of the timeline."""
        from desktop_app.ui.timeline.editor import InteractionEditor

        window = self._window
        dialog = InteractionEditor(window.look, window.kith.naming, interaction, window)
        dialog.saved.connect(lambda item: self._try(lambda: window.kith.timeline.edit(item)))
        dialog.open()

    def _try(self, command: Callable[[], Any]) -> None:
        try:
            self._window.confirm(command())
        except KithError as error:
            self._window.say_error(error)

    def choose_import(self) -> None:
        """Ask which files to bring in."""
        dialog = QFileDialog(
            self._window, self.tr("Import"), "", self.tr("Address books (*.vcf *.vcard);;All files (*)")
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.import_paths([Path(name) for name in names]))
        dialog.open()

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
        name = "people.vcf" if ids is None or len(ids) != 1 else "person.vcf"
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

        work = lambda: window.kith.exporting.write_vcards(path, ids, version)  # noqa: E731
        window.runner.run("export", work, done, window.say_error)

    def save_list(self, query: PeopleQuery) -> None:
        """Ask for a name and keep the search as a smart list."""
        self._ask(self.tr("New smart list"), "", lambda name: self._save_list(SmartList(0, name, query)))

    def _save_list(self, smart_list: SmartList) -> None:
        self._try(lambda: self._window.kith.smart_lists.save(smart_list))

    def _ask(self, title: str, text: str, then: Callable[[str], object]) -> None:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(title)
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(text)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(then)
        dialog.open()

    def open_list_menu(self, smart_list: SmartList, place: QPoint) -> None:
        """What can be done with a smart list."""
        window = self._window
        rename = lambda name: self._save_list(replace(smart_list, name=name))  # noqa: E731
        menu_of(window, [
            (self.tr("Rename…"), lambda: self._ask(self.tr("Rename"), smart_list.name, rename)),
            (self.tr("Change to what is shown now"), lambda: self._save_list(replace(smart_list, query=window.list.query()))),
            (self.tr("Delete"), lambda: self._try(lambda: window.kith.smart_lists.remove(smart_list))),
        ]).popup(place)  # fmt: skip

    def open_tag_menu(self, tag: Tag, place: QPoint) -> None:
        """What can be done with a tag."""
        window = self._window
        rename = lambda name: self._try(lambda: window.kith.tags.save(replace(tag, name=name)))  # noqa: E731
        recolour = lambda: self._try(lambda: window.kith.tags.save(replace(tag, colour=(tag.colour + 1) % 8)))  # noqa: E731
        menu_of(window, [
            (self.tr("Rename…"), lambda: self._ask(self.tr("Rename"), tag.name, rename)),
            (self.tr("Next colour"), recolour),
            (self.tr("Delete"), lambda: self._try(lambda: window.kith.tags.remove(tag))),
        ]).popup(place)  # fmt: skip

    def empty_trash(self) -> None:
        """Delete everybody in the trash; undo works until the program ends."""
        window = self._window
        ids = window.kith.people_list.ids(PeopleQuery(scope=Scope.TRASH), window.look.today())
        if ids:
            window.people_commands.purge(ids)

    def toggle_reminders(self) -> None:
        """Show or hide the reminders."""
        window = self._window
        if window.slide.is_over():
            window.slide.toggle()
        else:
            window.reminders_wanted = not window.reminders_wanted
            window.fit()

    def open_palette(self) -> None:
        """Find people and actions alike."""
        from desktop_app.ui.palette.palette import Palette

        palette = Palette(self._window.look, self._window.kith.naming, self.actions, self._window)
        palette.opened_person.connect(self._window.open_person)
        palette.open_over(self._window)

    def open_shortcuts(self) -> None:
        """List the keys."""
        from desktop_app.ui.palette.shortcuts import ShortcutSheet

        ShortcutSheet(self._window.look, self.actions, self._window).open()

    def open_preferences(self) -> None:
        """Appearance, text size, rhythms, data."""
        from desktop_app.ui.preferences.dialog import Preferences

        window = self._window
        theme = window.look.theme
        dialog = Preferences(window.look, window.kith.tags, window.kith.folder, not window.is_demo, window)
        dialog.started.connect(window.confirm)

        def change(choice: str, scale: float) -> None:
            if choice != theme.choice:
                theme.set_choice(choice)
            if scale != theme.text_scale:
                theme.set_text_scale(scale)

        dialog.appearance_changed.connect(change)
        dialog.asked_move.connect(window.asked_move)
        dialog.open()

    def _toggle_star(self) -> None:
        shown = self._window.person.person_id()
        line = self._window.kith.people_list.line(shown) if shown is not None else None
        if line is not None:
            self._window.people_commands.star([line.id], not line.starred)

    def _current(self) -> Participant | None:
        shown = self._window.person.person_id()
        return self._window.kith.people.participant(shown) if shown is not None else None

    def _correct(self) -> None:
        page = self._window.pages.currentWidget()
        page.composer.open_token_menu()

    def _fullscreen(self) -> None:
        window = self._window
        window.showNormal() if window.isFullScreen() else window.showFullScreen()


def window_focus(window: MainWindow) -> Callable[[], None]:
    """Puts the cursor into the search field, also when the list is hidden."""

    def focus() -> None:
        if window.shows_timeline():
            window.show_view("people")
        window.list.show()
        window.list.focus_search()

    return focus
