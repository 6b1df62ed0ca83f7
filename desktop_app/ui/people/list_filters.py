"""Which people the list shows, and in which order: chips, a menu of circles and tags, a menu of
orders.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.people_query import PeopleQuery, Scope, Sort
from desktop_app.domain.rules.rule import DUE, STARRED, How, Rule
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button, chip, icon_button, plain_text, relabel
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.icons import dot
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.people.rule_chips import RuleChips

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.menus import Menu


class ListFilters(QWidget):
    """`query_chosen` carries the PeopleQuery that was chosen, `save_requested` the one to be kept
    as a smart list, `rules_requested` the one whose rules are wanted, `organisation_requested` the id of the organisation whose page is wanted.
    """

    query_chosen = Signal(object)
    save_requested = Signal(object)
    rules_requested = Signal(object)
    add_requested = Signal()
    organisation_requested = Signal(int)

    def __init__(self, context: UiContext, book: AddressBook) -> None:
        super().__init__()
        self._context, self._book = context, book
        self._query = PeopleQuery()
        self._all = chip(self.tr("All"), checkable=True, clicked=self._show_all)
        self._due = chip(self.tr("Due"), checkable=True, clicked=lambda: self._toggle(DUE))
        self._starred = chip(
            self.tr("Starred"), checkable=True, clicked=lambda: self._toggle(STARRED)
        )
        self._filter = chip(self.tr("Filter ▾"), checkable=True, clicked=self._open_filter)
        self._counted = chip("", checkable=True, clicked=lambda: self._change(counted=None))
        self._page = chip(self.tr("Its page"), clicked=self._open_organisation)
        self._sort = button("", "sort", None, self._open_sort)
        theme = context.theme
        chips = QWidget()
        flow = FlowLayout(chips, theme.px(6))
        for made in (
            self._all,
            self._due,
            self._starred,
            self._filter,
            self._counted,
            self._page,
        ):
            flow.addWidget(made)
        self._rules = RuleChips(flow, book, lambda rules: self._change(rules=rules))
        self._show_kept(self._query)
        add = icon_button(
            theme, context.icons, "user-plus", self.tr("Add a person"), self.add_requested.emit
        )
        self._found = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT)
        self.setLayout(
            column(theme, chips, row(theme, self._sort, None, self._found, add), space=8)
        )

    def set_counts(self, everybody: int, due: int) -> None:
        """How many people there are, and how many of them are due."""
        relabel(self._all, fill_in(self.tr("All %1"), QLocale().toString(everybody)))
        relabel(
            self._due,
            fill_in(self.tr("Due %1"), QLocale().toString(due)) if due else self.tr("Due"),
        )

    def say_found(self, number: int | None) -> None:
        """How many people are shown, where that is not everybody: None while they are counted."""
        words = ""
        if number is not None and self._query.text.strip():
            words = self.tr("%Ln found", None, number)
        elif number is not None and self._query.has_filter:
            words = self.tr("%Ln person(s)", None, number)
        self._found.setText(words)

    def show_query(self, query: PeopleQuery) -> None:
        """Say which people are shown."""
        if query != self._query:
            self._found.setText("")
        self._query = query
        everybody = not query.has_filter and query.scope is Scope.PEOPLE and not query.text.strip()
        for made, on in (
            (self._all, everybody),
            (self._due, query.rules.has(DUE)),
            (self._starred, query.rules.has(STARRED)),
            (self._filter, bool(self._chosen("tag") or self._chosen("circle"))),
        ):
            made.setChecked(on)
        relabel(self._filter, self._filter_words())
        self._show_kept(query)
        words = {
            Sort.NAME: self.tr("Sorted by name"),
            Sort.FAMILY: self.tr("Sorted by family name"),
            Sort.SILENT: self.tr("Longest silent first"),
            Sort.WARMTH: self.tr("Most overdue first"),
            Sort.ADDED: self.tr("Newest first"),
        }
        prefix = {Scope.ARCHIVE: self.tr("Archive · "), Scope.TRASH: self.tr("Trash · ")}.get(
            query.scope, ""
        )
        self._sort.setText(prefix + words[query.sort])
        self._sort.setAccessibleName(prefix + words[query.sort])

    def _filter_words(self) -> str:
        tags, circles = self._chosen("tag"), self._chosen("circle")
        names = [tag.name for tag in self._book.tags.all() if tag.id in tags] if tags else []
        if circles:
            names += [circle.name for circle in self._book.circles.all() if circle.id in circles]
        if not names:
            return self.tr("Filter ▾")
        return names[0][:16] + (f" +{len(names) - 1} ▾" if len(names) > 1 else " ▾")

    def _menu_rule(self, kind: str) -> Rule | None:
        """The rule that the menu of circles and tags shows and changes."""
        rules = self._query.rules
        parts = rules.parts if rules.how is How.ALL else ()
        fitting = (part for part in parts if isinstance(part, Rule) and part[:2] == (kind, "is"))
        return next(fitting, None)

    def _chosen(self, kind: str) -> tuple[Any, ...]:
        rule = self._menu_rule(kind)
        return rule.value if rule is not None and isinstance(rule.value, tuple) else ()

    def _show_all(self) -> None:
        self.query_chosen.emit(PeopleQuery(sort=self._query.sort))

    def _toggle(self, rule: Rule) -> None:
        rules = self._query.rules
        self._change(rules=rules.without(rule) if rules.has(rule) else rules.narrowed(rule))

    def _change(self, **changed: Any) -> None:
        self.query_chosen.emit(replace(self._query, **changed))

    def _show_kept(self, query: PeopleQuery) -> None:
        """What is asked for that no other chip shows: chips that take it off."""
        elsewhere = (DUE, STARRED, self._menu_rule("circle"), self._menu_rule("tag"))
        self._rules.show_rules(query.rules, [rule for rule in elsewhere if rule is not None])
        self._page.setVisible(len(self._organisations()) == 1)
        self._counted.setVisible(query.counted is not None)
        if query.counted is not None:
            relabel(self._counted, query.counted.words[:60])
        self._counted.setChecked(True)

    def _organisations(self) -> list[Any]:
        """Those that everybody shown is or was at."""
        parts = self._query.rules.parts if self._query.rules.how is How.ALL else ()
        return [
            item
            for part in parts
            if isinstance(part, Rule)
            and part.kind == "organisation"
            and part.comparison != "ever-not"
            if isinstance(part.value, tuple)
            for item in part.value
        ]

    def _open_organisation(self) -> None:
        for row_id in self._organisations():
            self.organisation_requested.emit(row_id)

    def _open_filter(self) -> None:
        self.show_query(self._query)
        menu = self._menu()
        for circle in self._book.circles.all():
            self._check(menu, circle.name, circle.id in self._chosen("circle"), "circle", circle.id)
        menu.addSeparator()
        for tag in self._book.tags.all():
            self._check(
                menu,
                tag.name,
                tag.id in self._chosen("tag"),
                "tag",
                tag.id,
                dot(self._context.theme, tag.colour),
            )
        menu.addSeparator()
        save = menu.addAction(
            self.tr("Save as a smart list…"), lambda: self.save_requested.emit(self._query)
        )
        kept = replace(self._query, counted=None)
        save.setEnabled(kept == self._query and (kept.has_filter or bool(kept.text)))
        menu.addAction(self.tr("More rules…"), lambda: self.rules_requested.emit(kept))
        self._popup(menu, self._filter)

    def _check(
        self, menu: Menu, name: str, on: bool, kind: str, row_id: int, icon: QIcon | None = None
    ) -> None:
        action = menu.addAction(plain_text(name[:60]))
        if icon is not None:
            action.setIcon(icon)
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda: self._switch(kind, row_id))

    def _switch(self, kind: str, row_id: int) -> None:
        """Put a circle or a tag among those chosen, or take it out."""
        was, chosen = self._menu_rule(kind), self._chosen(kind)
        now = tuple(item for item in chosen if item != row_id)
        if row_id not in chosen:
            now = (*chosen, row_id)
        rules = self._query.rules
        if was is None:
            self._change(rules=rules.narrowed(Rule(kind, "is", now)))
        elif not now:
            self._change(rules=rules.without(was))
        else:
            self._change(rules=rules.replaced(was, was._replace(value=now)))

    def _open_sort(self) -> None:
        from desktop_app.ui.words.rules import say_sort

        menu = self._menu()
        # Sorted by last names everywhere, there is no second order by them.
        by_family = self._book.people_list.is_by_family()
        for sort in Sort:
            if by_family and sort is Sort.FAMILY:
                continue
            action = menu.addAction(
                say_sort(sort),
                lambda sort=sort: self.query_chosen.emit(replace(self._query, sort=sort)),
            )
            action.setCheckable(True)
            action.setChecked(sort is self._query.sort)
        self._popup(menu, self._sort)

    def _menu(self) -> Menu:
        from desktop_app.ui.kit.type_ahead import ListMenu

        return ListMenu(self)

    def _popup(self, menu: Menu, under: QWidget) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(under.mapToGlobal(QPoint(0, under.height() + 2)))
