"""The pane with the people list: search, filters, order, and what can be done to several people at
once.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStackedWidget, QWidget

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.people_query import PeopleQuery, PersonLine, Scope
from desktop_app.services.people_list import is_touched
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.empty_state import EmptyState
from desktop_app.ui.kit.later import Later
from desktop_app.ui.kit.search_field import SearchField
from desktop_app.ui.kit.sure import box_of
from desktop_app.ui.people.list_filters import ListFilters
from desktop_app.ui.people.list_reading import ListReading
from desktop_app.ui.people_view.delegate import PersonDelegate
from desktop_app.ui.people_view.model import PeopleModel
from desktop_app.ui.people_view.view import PeopleView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache
    from desktop_app.ui.kit.runner import Runner
    from desktop_app.ui.people.letters import Letters
    from desktop_app.ui.people.list_reading import Answer
    from desktop_app.ui.people.selection_bar import SelectionBar
    from desktop_app.ui.people_commands import PeopleCommands


class ListPane(QFrame):
    """People, searched and filtered. `opened` carries the id of the person to show.

    `shown` says that rows are there: the first ones (False) or all (True).
    """

    opened = Signal(int)
    query_changed = Signal(object)
    save_requested = Signal(object)
    rules_requested = Signal(object)
    add_requested = Signal()
    organisation_requested = Signal(int)
    shown = Signal(bool)

    def __init__(
        self,
        context: UiContext,
        book: AddressBook,
        commands: PeopleCommands,
        photos: PhotoCache,
        runner: Runner,
    ) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.setAccessibleName(self.tr("List of people"))
        self._context, self._book, self._commands = context, book, commands
        self._people = book.people_list
        self._query = self._given = PeopleQuery()
        self._wanted: int | None = None
        self._leaving: int | None = None
        self._wants_somebody = self._wants_all = self._wants_first = False
        self._whole, self._shown = True, self._query
        self._lands = False
        self.model = PeopleModel(book.people_list, context, commands.mime)
        self.model.explain = self._explain
        self._delegate = PersonDelegate(context, self.model, photos)
        self.view = PeopleView(context, self.model, self._delegate)
        self._reading = ListReading(
            book.people_list,
            context,
            runner,
            self.model,
            lambda: max(0, self.view.rowAt(0)),
            self,
        )
        self._reading.arrived.connect(self._take)
        self._reading.lettered.connect(self._show_letters)
        photos.ready.connect(lambda _: self.view.viewport().update())
        self._selection_bar = Later(self._make_selection_bar)
        self._build()
        context.theme.changed.connect(self._theme_changed)

    def _build(self) -> None:
        context = self._context
        self.search = SearchField(context.theme, context.icons, self.tr("Search people and notes"))
        self.search.show_key(context.keys, "search", "Ctrl+F")
        self.search.textChanged.connect(self._typed)
        for keys, move in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Return, 0)):
            shortcut = QShortcut(QKeySequence(keys), self.search)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda move=move: self._to_list())
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.search)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self._clear_search)

        self.filters = ListFilters(context, self._book)
        self.filters.query_chosen.connect(self._narrow)
        self.filters.save_requested.connect(self.save_requested)
        self.filters.rules_requested.connect(self.rules_requested)
        self.filters.add_requested.connect(self.add_requested)
        self.filters.organisation_requested.connect(self.organisation_requested)
        self.view.current_changed.connect(self.opened)
        self.view.selection_changed.connect(self._selected)
        self.view.typed.connect(self._jump)
        self.view.menu_requested.connect(self._open_menu)
        self.view.delete_requested.connect(self._delete)
        self.view.all_requested.connect(self._select_all)
        self._empty = EmptyState(context.theme, context.icons, "users", "", "")
        self._stack = QStackedWidget()
        theme = context.theme
        self._letters = Later(self._make_letters)
        self._beside = row(theme, self.view, space=0)
        self._beside.setStretch(0, 1)
        people = QWidget()
        people.setLayout(self._beside)
        self._stack.addWidget(people)
        self._stack.addWidget(self._empty)
        head = column(theme, self.search, self.filters, space=8, margins=(12, 12, 12, 4))
        self.setLayout(column(theme, head, self._stack, space=0))
        self.filters.show_query(self._query)

    def _explain(self, line: PersonLine) -> str:
        from desktop_app.ui.words.rhythms import say_warmth

        today = self._context.today()
        return "" if line.is_you else say_warmth(self._book.rhythms.warmth(line.id, today), today)

    def query(self) -> PeopleQuery:
        """What the list shows."""
        return self._query

    def show_query(self, query: PeopleQuery) -> None:
        """Show something else, and begin at the top."""
        self._given = query
        self._show_query(query)

    def put_on(self) -> PeopleQuery:
        """What was typed and which filters were put on since something else was shown."""
        parts = [part for part in self._query.rules.parts if part not in self._given.rules.parts]
        if self._query.rules.how is not self._given.rules.how and self._query.rules.parts:
            parts = [self._query.rules]
        text = "" if self._query.text == self._given.text else self._query.text.strip()
        return PeopleQuery.by(*parts, text=text)

    def _narrow(self, query: PeopleQuery) -> None:
        """A filter was put on or taken off."""
        self._show_query(query)

    def _show_query(self, query: PeopleQuery) -> None:
        self._query = query
        self._leaving = None
        if self.search.text() != query.text:
            # Nothing is blocked: the field shows its way to clear only when it hears of its text.
            self.search.setText(query.text)
        self.view.scrollToTop()
        self.filters.show_query(self._query)
        self.reload()
        self.query_changed.emit(query)

    def reload(self) -> None:
        """Read which people there are, in order: the first rows at once, the rest as soon as they
        come.
        """
        again = bool(self.model.ids()) and (self._query == self._shown or not self._query.text)
        self._reading.read(self._query, again=again)

    def _take(self, answer: Answer) -> None:
        if answer.lines:
            self.model.refresh()
        self._reading.keep(answer)
        show_moved = None
        if answer.query == self._shown and self.model.ids():
            from desktop_app.ui.people.list_moves import moved

            show_moved = moved(self.view, self._context.theme, self.model.ids(), answer.ids)
        self._shown = answer.query
        self._show_ids(answer.ids, answer.whole)
        if show_moved is not None:
            show_moved()
        if self._letters.made is not None and not answer.whole:
            self._letters.made.clear()

    def _show_letters(self, letters: Sequence[tuple[str, int]], count: int) -> None:
        if self._letters.made is not None and self._query.text.strip():
            self._letters.made.clear()
        elif letters or self._letters.made is not None:
            self._letters.get().show_letters(letters, count)

    def open_person(self, person_id: int) -> None:
        """Select that person, now or when they come into the list."""
        # Whoever is asked for is stayed with, also when they leave the list just now.
        self._leaving = None
        self._wanted = None if self.view.show_person(person_id) else person_id

    def choose_somebody(self) -> None:
        """Select the first of the list while nobody is, as soon as those who are wanted are
        there.
        """
        self._wants_somebody = not self._has_rows()
        if self._has_rows() and self.current_id() is None:
            self.open_person(self.model.ids()[0])

    def _has_rows(self) -> bool:
        """Whether any of those who are wanted are there, not only who was shown before."""
        return len(self.model.ids()) > 0 and self._shown == self._query

    def land(self) -> None:
        """Put the focus on the row shown, on the sentence that nobody is; on the pane itself while
        that is not known: with nobody current, the rows would go to the first of those who were shown before.
        """
        self._lands = True
        rows, empty = self._has_rows(), self._empty if self._empty.isVisible() else self
        (self.view if rows or self.current_id() is not None else empty).setFocus()

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
        searched = bool(self._query.text) and (
            changes.touches(Noun.INTERACTION) or changes.touches(Noun.SETTING)
        )
        ruled = is_touched(self._query.rules, changes)
        if searched or ruled or changes.touches(Noun.PERSON) or changes.touches(Noun.CIRCLE):
            current = self.current_id()
            if current is not None and self._has_left(current):
                self._leaving = current
            rows = None if changes.touches(Noun.CIRCLE) else changes.named(Noun.PERSON)
            if rows is not None or self._query.text:
                # Otherwise the rows come with the answer, for reading a page of them here would be
                # felt.
                self.model.refresh(rows)
            self.reload()

    def _show_ids(self, ids: Sequence[int], whole: bool = True) -> None:
        selected, current = self.view.selected_ids(), self.current_id()
        row = self.view.currentIndex().row()
        bar = self.view.verticalScrollBar()
        top = bar.value()
        self._whole = whole
        in_rows = any(each.hasFocus() for each in (self.view, self._empty, self))
        self.model.set_ids(ids)
        self.view.select(selected, current)
        bar.setValue(top)
        if whole:
            if current is not None and current == self._leaving and self.model.row_of(current) < 0:
                self._leaving = None
                if len(ids):
                    self.view.show_person(ids[min(row, len(ids) - 1)])
            self._empty.setVisible(not ids)
            self._stack.setCurrentIndex(0 if ids else 1)
            if in_rows:
                # Else Qt would go on to whatever comes next, which may be a button far away. With
                # nobody current it would choose the first row by itself, before the one to be shown
                # is known: then the pane keeps the focus.
                nobody = self if ids else self._empty
                (self.view if self.current_id() is not None else nobody).setFocus()
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
        if self._wants_first:
            self._to_list()
        self.filters.say_found(len(ids) if whole else None)
        self.shown.emit(whole)
        if self._lands and whole:
            self._lands = False
            if ids and self.hasFocus():
                # Somebody went here, and nobody in particular is to be shown: the first row is.
                self.view.setFocus()

    def _has_left(self, person_id: int) -> bool:
        """Whether somebody was archived, deleted or restored: then the next one takes their place
        under the cursor.
        """
        line = self._people.line(person_id)
        return line is None or line.scope not in self._query.scopes

    def _select_all(self) -> None:
        """Select everybody found, as soon as they are all there."""
        self._wants_all = not self._whole
        if self._whole:
            self.view.select_all_rows()
        else:
            self._reading.read_all()

    def _delete(self) -> None:
        ids = self.view.selected_ids()
        if ids:
            (self._commands.erase if self._query.scope is Scope.TRASH else self._commands.trash)(
                ids
            )

    def set_counts(self, everybody: int, due: int) -> None:
        """How many people there are, and how many of them are due."""
        self.filters.set_counts(everybody, due)

    def _say_found(self, shown: int) -> None:
        if not shown:
            from desktop_app.ui.people.nobody_words import say_nobody

            self._empty.say(*say_nobody(self._query, self._people.anybody()))
        self.view.setAccessibleDescription(self.tr("%Ln person(s)", None, shown))

    def _typed(self, text: str) -> None:
        if text == self._query.text:
            return
        self._wants_all = self._wants_first = False
        self._query = replace(self._query, text=text)
        self.filters.show_query(self._query)
        self.view.scrollToTop()
        self.reload()
        self.query_changed.emit(self._query)

    def _jump(self, text: str) -> None:
        """What is typed in the list goes to the first name that begins so; when none does, it goes
        on in the search field.
        """
        ahead = self.view.ahead() + text
        beginning = self._people.beginning(ahead, self._query)
        rows = self.model.rows_of(beginning)
        if rows:
            self.view.keep_ahead(ahead)
            self.view.show_person(self.model.ids()[rows[0]])
            return
        self.view.keep_ahead("")
        self.search.setFocus()
        self.search.setText(self.search.text() + ahead)

    def _to_list(self) -> None:
        """To the first who was found, as soon as the rows are those of what is typed."""
        self._wants_first = self._shown != self._query
        if self.model.ids() and not self._wants_first:
            self.view.setFocus()
            self.view.show_person(self.model.ids()[0])

    def _clear_search(self) -> None:
        self.search.clear()
        self.view.setFocus()

    def _open_menu(self, place: QPoint) -> None:
        ids = self.view.selected_ids()
        if ids:
            menu = self._commands.menu(self, ids, self._query.scope)
            menu.popup(self.view.viewport().mapToGlobal(place))

    def _selected(self) -> None:
        ids = self.view.selected_ids()
        if len(ids) > 1 or self._selection_bar.made is not None:
            self._selection_bar.get().show_for(ids, self._query.scope)

    def _make_selection_bar(self) -> SelectionBar:
        """The bar for several people; most days begin without it."""
        from desktop_app.ui.people.selection_bar import SelectionBar

        bar = SelectionBar(self._context, self._commands)
        box_of(self).addWidget(bar)
        return bar

    def _make_letters(self) -> Letters:
        """The letters beside a long list."""
        from desktop_app.ui.people.letters import Letters

        made = Letters(self._context)
        made.chosen.connect(self._go_to_row)
        self._beside.addWidget(made)
        return made

    def _go_to_row(self, row: int) -> None:
        """Show a row at the top of the list; who is chosen stays chosen."""
        index = self.model.index(row, 0)
        self.view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def _theme_changed(self) -> None:
        self.view.viewport().update()
