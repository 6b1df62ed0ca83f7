"""The pane with the people list: search, filters, order, and what can be done to several people at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QMenu, QStackedWidget, QWidget

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.people_query import PeopleQuery, PersonLine, Scope, Sort
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button, chip, icon_button, plain_text, relabel
from desktop_app.ui.kit.empty_state import EmptyState
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.icons import dot
from desktop_app.ui.kit.search_field import SearchField
from desktop_app.ui.kit.sure import box_of
from desktop_app.ui.people_view.delegate import PersonDelegate
from desktop_app.ui.people_view.model import READ_AT_ONCE, PeopleModel
from desktop_app.ui.people_view.view import PeopleView

if TYPE_CHECKING:
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache
    from desktop_app.ui.kit.runner import Runner
    from desktop_app.ui.people.selection_bar import SelectionBar
    from desktop_app.ui.people_commands import PeopleCommands

PAUSE = 70
"""Milliseconds without a keystroke after which all of a long answer is read."""


class ListPane(QFrame):
    """People, searched and filtered. `opened` carries the id of the person to show.

    `shown` says that rows are there: the first ones (False) or all (True).
    """

    help_page = "people"
    opened = Signal(int)
    query_changed = Signal(object)
    save_requested = Signal(object)
    add_requested = Signal()
    shown = Signal(bool)

    def __init__(
        self, context: UiContext, book: AddressBook, commands: PeopleCommands, photos: PhotoCache, runner: Runner
    ) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self._context, self._book, self._commands = context, book, commands
        self._people = book.people_list
        self._runner = runner
        self._query = PeopleQuery()
        self._wanted: int | None = None
        self._wants_somebody = self._wants_all = False
        self._whole = True
        self._rest = QTimer(self, singleShot=True, interval=PAUSE)
        self._rest.timeout.connect(self._read_all)
        self.model = PeopleModel(book.people_list, context, commands.mime)
        self.model.explain = self._explain
        self._delegate = PersonDelegate(context, self.model, photos)
        self.view = PeopleView(context, self.model, self._delegate)
        photos.ready.connect(lambda _: self.view.viewport().update())
        self._build()
        context.theme.changed.connect(self._theme_changed)

    def _build(self) -> None:
        context = self._context
        self.search = SearchField(context.theme, context.icons, self.tr("Search people and notes"), "Ctrl+F")
        self.search.textChanged.connect(self._typed)
        for keys, move in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Return, 0)):
            shortcut = QShortcut(QKeySequence(keys), self.search)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda move=move: self._to_list())
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.search)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self._clear_search)

        self._all = chip(self.tr("All"), checkable=True, clicked=self._show_all)
        self._due = chip(self.tr("Due"), checkable=True, clicked=lambda: self._toggle("due"))
        self._starred = chip(self.tr("Starred"), checkable=True, clicked=lambda: self._toggle("starred"))
        self._filter = chip(self.tr("Filter ▾"), checkable=True, clicked=self._open_filter)
        self._sort = button("", "sort", None, self._open_sort)
        self.view.current_changed.connect(self._opened)
        self.view.selection_changed.connect(self._selected)
        self.view.typed.connect(self._jump)
        self.view.menu_requested.connect(self._open_menu)
        self.view.delete_requested.connect(self._delete)
        self.view.all_requested.connect(self._select_all)
        self._empty = EmptyState(context.theme, context.icons, "users", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        theme = context.theme
        chips = QWidget()
        flow = FlowLayout(chips, theme.px(6))
        for made in (self._all, self._due, self._starred, self._filter):
            flow.addWidget(made)
        add = icon_button(theme, context.icons, "user-plus", self.tr("Add a person"), self.add_requested.emit)
        head = column(theme, self.search, chips, row(theme, self._sort, None, add), space=8, margins=(12, 12, 12, 4))
        self.setLayout(column(theme, head, self._stack, space=0))
        self._say_query()

    def _explain(self, line: PersonLine) -> str:
        from desktop_app.ui.words.rhythms import say_warmth

        today = self._context.today()
        return "" if line.is_you else say_warmth(self._book.rhythms.warmth(line.id, today), today)

    def query(self) -> PeopleQuery:
        """What the list shows."""
        return self._query

    def show_query(self, query: PeopleQuery) -> None:
        """Show something else, and begin at the top."""
        self._query = query
        if self.search.text() != query.text:
            # Nothing is blocked: the field shows its way to clear only when it hears of its text.
            self.search.setText(query.text)
        self.view.scrollToTop()
        self._say_query()
        self.reload()
        self.query_changed.emit(query)

    def reload(self) -> None:
        """Read which people there are, in order: the first rows at once, the rest as soon as they come."""
        query, today = self._query, self._context.today()
        first = self._people.first(query, today)
        if first is not None and (not self.model.ids() or query.text):
            ids, whole = first
            self._show_ids(ids, whole)
            self._runner.forget("people")
            if whole:
                self._rest.stop()
            else:
                # The rest is read once typing pauses, so that it takes no time from the next keystroke.
                self._rest.start()
            return
        self._rest.stop()
        self._read_all()

    def _read_all(self) -> None:
        query, today, top = self._query, self._context.today(), max(0, self.view.rowAt(0))

        def read() -> tuple[Sequence[int], list[PersonLine]]:
            ids = self._people.ids(query, today)
            return ids, self._people.lines(ids[top : top + READ_AT_ONCE])

        self._runner.run("people", read, self._take_all)

    def _take_all(self, found: tuple[Sequence[int], list[PersonLine]]) -> None:
        ids, lines = found
        self.model.refresh()
        self.model.keep(lines)
        self._show_ids(ids)

    def open_person(self, person_id: int) -> None:
        """Select that person, now or when they come into the list."""
        self._wanted = None if self.view.show_person(person_id) else person_id

    def choose_somebody(self) -> None:
        """Select the first of the list while nobody is; who comes into an empty list is gone to when they are there."""
        self._wants_somebody = not self.model.ids()
        if self.current_id() is None and self.model.ids():
            self.open_person(self.model.ids()[0])

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def current_id(self) -> int | None:
        """The person the cursor is on."""
        index = self.view.currentIndex()
        return self.model.ids()[index.row()] if index.isValid() else None

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed."""
        if changes.touches(Noun.PERSON) or changes.touches(Noun.CIRCLE):
            rows = None if changes.touches(Noun.CIRCLE) else changes.named(Noun.PERSON)
            if rows is not None or self._query.text:
                # Otherwise the rows come with the answer, for reading a page of them here would be felt.
                self.model.refresh(rows)
            self.reload()

    def _show_ids(self, ids: Sequence[int], whole: bool = True) -> None:
        selected, current = self.view.selected_ids(), self.current_id()
        row = self.view.currentIndex().row()
        bar = self.view.verticalScrollBar()
        top = bar.value()
        self._whole = whole
        self.model.set_ids(ids)
        self.view.select(selected, current)
        bar.setValue(top)
        if whole:
            if current is not None and len(ids) and self.model.row_of(current) < 0 and self._has_left(current):
                self.view.show_person(ids[min(row, len(ids) - 1)])
            self._empty.setVisible(not ids)
            self._stack.setCurrentIndex(0 if ids else 1)
            self._say_found(len(ids))
            if self._wants_all:
                self._select_all()
            if self._wanted is not None:
                self.open_person(self._wanted)
            elif self._wants_somebody and ids:
                self.choose_somebody()
                self.view.setFocus()
        elif ids:
            self._stack.setCurrentIndex(0)
        self.shown.emit(whole)

    def _has_left(self, person_id: int) -> bool:
        """Whether somebody was archived, deleted or restored: then the next one takes their place under the cursor."""
        line = self._people.line(person_id)
        return line is None or line.scope is not self._query.scope

    def _select_all(self) -> None:
        """Select everybody found, as soon as they are all there."""
        self._wants_all = not self._whole
        if self._whole:
            self.view.select_all_rows()
        else:
            self._rest.stop()
            self._read_all()

    def _delete(self) -> None:
        ids = self.view.selected_ids()
        if ids:
            (self._commands.purge if self._query.scope is Scope.TRASH else self._commands.trash)(ids)

    def set_counts(self, everybody: int, due: int) -> None:
        """How many people there are, and how many of them are due."""
        relabel(self._all, self.tr("All %1").replace("%1", QLocale().toString(everybody)))
        relabel(self._due, self.tr("Due %1").replace("%1", QLocale().toString(due)) if due else self.tr("Due"))

    def _say_found(self, shown: int) -> None:
        title, text = self._words_for_nobody()
        self._empty.say(title, text)
        self.view.setAccessibleDescription(self.tr("%Ln person(s)", None, shown))

    def _words_for_nobody(self) -> tuple[str, str]:
        query = self._query
        if query.text.strip():
            return self.tr("Nobody found"), self.tr(
                "No name, organisation, e-mail, number or note matches “%1”."
            ).replace("%1", query.text.strip()[:60])
        if query.scope is Scope.TRASH:
            return self.tr("The trash is empty"), self.tr("People you delete stay here until you empty it.")
        if query.scope is Scope.ARCHIVE:
            return self.tr("Nobody archived"), self.tr(
                "Archive people you no longer need in your list but want to keep."
            )
        if query.due:
            return self.tr("Nobody is due"), self.tr("You have been in touch with everybody who has a rhythm.")
        if query.has_filter:
            return self.tr("Nobody here"), self.tr("Nobody fits these filters.")
        if self._people.anybody():
            return self.tr("Nobody here"), self.tr("Everybody is in the archive or in the trash.")
        return self.tr("No people yet"), self.tr("Add a person or import an address book.")

    def _say_query(self) -> None:
        query = self._query
        plain = not query.has_filter and query.scope is Scope.PEOPLE
        for made, on in (
            (self._all, plain),
            (self._due, query.due),
            (self._starred, query.starred),
            (self._filter, bool(query.tags or query.circles)),
        ):
            made.setChecked(on)
        relabel(self._filter, self._filter_words())
        words = {
            Sort.NAME: self.tr("Sorted by name"),
            Sort.FAMILY: self.tr("Sorted by family name"),
            Sort.SILENT: self.tr("Longest silent first"),
            Sort.WARMTH: self.tr("Coldest first"),
            Sort.ADDED: self.tr("Newest first"),
        }
        prefix = {Scope.ARCHIVE: self.tr("Archive · "), Scope.TRASH: self.tr("Trash · ")}.get(query.scope, "")
        self._sort.setText(prefix + words[query.sort])
        self._sort.setAccessibleName(prefix + words[query.sort])

    def _filter_words(self) -> str:
        names = [tag.name for tag in self._book.tags.all() if tag.id in self._query.tags] if self._query.tags else []
        if self._query.circles:
            names += [circle.name for circle in self._book.circles.all() if circle.id in self._query.circles]
        if not names:
            return self.tr("Filter ▾")
        return names[0][:16] + (f" +{len(names) - 1} ▾" if len(names) > 1 else " ▾")

    def _typed(self, text: str) -> None:
        if text == self._query.text:
            return
        self._wants_all = False
        self._query = replace(self._query, text=text)
        self.view.scrollToTop()
        self.reload()
        self.query_changed.emit(self._query)

    def _jump(self, text: str) -> None:
        """Typing in the list goes on in the search field."""
        self.search.setFocus()
        self.search.setText(self.search.text() + text)

    def _to_list(self) -> None:
        if self.model.ids():
            self.view.setFocus()
            self.view.show_person(self.model.ids()[0])

    def _clear_search(self) -> None:
        self.search.clear()
        self.view.setFocus()

    def _show_all(self) -> None:
        self.show_query(PeopleQuery(sort=self._query.sort))

    def _toggle(self, name: str) -> None:
        query = replace(self._query, scope=Scope.PEOPLE, dormant_days=None, former=())
        changed: Any = {name: not getattr(self._query, name)}
        self.show_query(replace(query, **changed))

    def _open_filter(self) -> None:
        self._say_query()
        menu = QMenu(self)
        for circle in self._book.circles.all():
            self._check(menu, circle.name, circle.id in self._query.circles, "circles", circle.id)
        menu.addSeparator()
        for tag in self._book.tags.all():
            self._check(
                menu, tag.name, tag.id in self._query.tags, "tags", tag.id, dot(self._context.theme, tag.colour)
            )
        menu.addSeparator()
        save = menu.addAction(self.tr("Save as a smart list…"), lambda: self.save_requested.emit(self._query))
        save.setEnabled(self._query.has_filter or bool(self._query.text))
        self._popup(menu, self._filter)

    def _check(self, menu: QMenu, name: str, on: bool, field: str, row_id: int, icon: QIcon | None = None) -> None:
        action = menu.addAction(plain_text(name[:60]))
        if icon is not None:
            action.setIcon(icon)
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda: self._switch(field, row_id))

    def _switch(self, field: str, row_id: int) -> None:
        chosen = getattr(self._query, field)
        now = tuple(item for item in chosen if item != row_id) if row_id in chosen else (*chosen, row_id)
        changed: Any = {field: now}
        self.show_query(replace(self._query, **changed, scope=Scope.PEOPLE))

    def _open_sort(self) -> None:
        menu = QMenu(self)
        for sort, words in (
            (Sort.NAME, self.tr("Name")),
            (Sort.FAMILY, self.tr("Family name")),
            (Sort.SILENT, self.tr("Longest silent first")),
            (Sort.WARMTH, self.tr("Coldest first")),
            (Sort.ADDED, self.tr("Newest first")),
        ):
            action = menu.addAction(words, lambda sort=sort: self.show_query(replace(self._query, sort=sort)))
            action.setCheckable(True)
            action.setChecked(sort is self._query.sort)
        self._popup(menu, self._sort)

    def _popup(self, menu: QMenu, under: QWidget) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(under.mapToGlobal(QPoint(0, under.height() + 2)))

    def _open_menu(self, place: QPoint) -> None:
        ids = self.view.selected_ids()
        if ids:
            menu = self._commands.menu(self, ids, self._query.scope)
            menu.popup(self.view.viewport().mapToGlobal(place))

    def _opened(self, person_id: int) -> None:
        self.opened.emit(person_id)

    def _selected(self) -> None:
        ids = self.view.selected_ids()
        if len(ids) > 1 or "_bulk" in self.__dict__:
            self._selection_bar.show_for(ids, self._query.scope)

    @cached_property
    def _selection_bar(self) -> SelectionBar:
        """The bar for several people; most days begin without it."""
        from desktop_app.ui.people.selection_bar import SelectionBar

        bar = SelectionBar(self._context, self._commands)
        box_of(self).addWidget(bar)
        return bar

    def _theme_changed(self) -> None:
        self.view.viewport().update()
