"""The page of a smart list: its name, its rules, and whom they find."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.people_query import PeopleQuery, SmartList, Sort
from desktop_app.domain.rules.rule import NO_RULES, Group
from desktop_app.domain.rules.whole import as_query, as_rules
from desktop_app.ui.kit.boxes import column, fill_page, frame, keep_edges
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.part_head import HANGS, PartHead
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.kit.screen import Screen
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.rules.found_card import FIRST, FoundCard
from desktop_app.ui.rules.group_box import GroupBox
from desktop_app.ui.rules.list_form import ListForm
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.domain.changes import Done
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

WIDEST, RULES, FOUND = 1180, 520, 290
"""Pixels at the usual font: the page, and what its two columns need to stand side by side."""
SETTLED_AFTER = 120
"""Milliseconds without another change until it is counted."""
Shown = SmartList | PeopleQuery


class Draft(NamedTuple):
    """A list as it stands on the page: the stored one that is changed, or the query a new one began
    with.
    """

    of: Shown
    name: str
    icon: str
    sort: Sort
    rules: Group


def begun(shown: Shown) -> Draft:
    """A list as it is before anything is changed."""
    if isinstance(shown, SmartList):
        return Draft(shown, shown.name, shown.icon, shown.query.sort, as_rules(shown.query))
    return Draft(shown, "", "list", shown.sort, as_rules(shown))


class RulesScreen(Screen):
    """`go_to` takes a SmartList, to change its rules, or a PeopleQuery with which a new one
    begins.
    """

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Rules of a smart list"))
        self._shell, self._tools = shell, tools
        self._begun = begun(PeopleQuery())
        self._settle = QTimer(self, singleShot=True, interval=SETTLED_AFTER)
        self._settle.timeout.connect(self._look)
        self._build()
        self._show(self._begun)

    def _build(self) -> None:
        shell, tools = self._shell, self._tools
        context, theme = tools.context, tools.context.theme
        self._head = PartHead(
            context,
            "",
            self.tr("A smart list keeps itself: whoever fits its rules is in it."),
            self.tr("Back without saving"),
            self._cancel,
        )
        self.form = ListForm(context)
        self.form.sorted_anew.connect(self._settle.start)
        self.rules = GroupBox(context, tools.book, NO_RULES)
        self.rules.changed.connect(self._changed)
        self.found = FoundCard(tools)
        self.found.opened.connect(shell.open_person)
        asked = frame("card", column(theme, self.rules, space=0, margins=(18, 14, 12, 10)))
        named = frame("card", column(theme, self.form, space=0, margins=(18, 12, 18, 14)))
        self._save = button(self.tr("Save the list"), "primary", clicked=self.save)
        cancel = button(self.tr("Cancel"), clicked=self._cancel)
        self._foot = (self._save, cancel)
        foot = flowing(theme, *self._foot, space=10)
        left, right = QWidget(), QWidget()
        left.setLayout(column(theme, named, asked, foot, None, space=12))
        right.setLayout(column(theme, self.found, None, space=0))
        columns = QWidget()
        columns.setLayout(
            turning(
                theme, Part(left, 5, RULES), Part(right, 3, FOUND), space=16, gap=16, at_top=True
            )
        )
        body = column(theme, columns, space=0, margins=(HANGS, 0, 0, 0))
        self._whole = column(theme, self._head, body, None, space=14)
        fill_page(self, theme, self._whole, WIDEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        keep_edges(self._tools.context.theme, self._whole, self.width())

    # What the window asks of it

    def go_to(self, place: object) -> None:
        """Show the rules of a list; those shown stay as they were changed, if it is the same."""
        if not isinstance(place, Shown) or _same(place, self._begun.of) and self.is_changed():
            return
        kept = self.draft() if self.is_changed() else None
        self._show(begun(place))
        self.land()
        if kept is not None:
            words = self.tr("What you changed on “%1” is not saved.")
            name = kept.name.strip() or self.tr("New smart list")
            self._shell.say(
                fill_in(words, name), self.tr("Back to it"), lambda: self._back_to(kept)
            )

    def place(self) -> object:
        """The list that is changed, or what a new one began with."""
        return self._begun.of

    def has(self, place: object) -> bool:
        """Whether a list is still there."""
        return not isinstance(place, SmartList) or self._stored(place.id) is not None

    def reload(self) -> None:
        """People may have changed meanwhile."""
        self._look()

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed. A list that nobody changed here is shown as it is now."""
        of = self._begun.of
        if isinstance(of, SmartList) and changes.touches(Noun.SMART_LIST, of.id):
            now = self._stored(of.id)
            if now is not None and not self.is_changed():
                self._show(begun(now))
        self._settle.start()

    def land(self) -> None:
        """On the name of a new list, on the rules of another."""
        if isinstance(self._begun.of, SmartList):
            self.rules.land()
        else:
            self.form.name.setFocus()

    def can_go_back(self) -> bool:
        return False

    # What is shown

    def draft(self) -> Draft:
        """The list as it stands here."""
        form = self.form
        return Draft(self._begun.of, form.name.text(), form.icon, form.sort, self.rules.group())

    def is_changed(self) -> bool:
        """Whether something is said here that is not stored."""
        return self.draft() != self._begun

    def _show(self, draft: Draft) -> None:
        self._begun = begun(draft.of)
        is_new = not isinstance(draft.of, SmartList)
        title = self.tr("New smart list") if is_new else self.tr("Rules of a smart list")
        self._head.set_title(title)
        self.form.show_list(draft.name, draft.icon, draft.sort)
        self.rules.show_group(draft.rules)
        self._order()
        self._look()

    def _changed(self) -> None:
        self._order()
        self._settle.start()

    def _order(self) -> None:
        """Have Tab follow the rules as they stand: Qt would go to new ones last."""
        stops = [*self.form.stops(), *self.rules.stops(), *self._foot]
        for one, following in pairwise(stops):
            self.setTabOrder(one, following)

    def _back_to(self, draft: Draft) -> None:
        self._shell.show("rules", draft.of)
        self._show(draft)

    def _stored(self, list_id: int) -> SmartList | None:
        lists = self._tools.book.smart_lists.all()
        return next((item for item in lists if item.id == list_id), None)

    def _look(self) -> None:
        """Count whom the rules find, and read the first of them, off the UI thread."""
        self._settle.stop()
        rules, today = self.rules.complete(), self._tools.context.today()
        left_out = sum(1 for _ in self.rules.group().rules()) - sum(1 for _ in rules.rules())
        query, look = as_query(rules, self.form.sort), self._tools.book.rules.look
        self.found.await_found()
        self._tools.runner.run(
            "rules",
            lambda: look(query, today, FIRST),
            lambda found: self.found.show_found(found, left_out),
        )

    # What is done

    def save(self) -> None:
        """Store the list and show it, or say what is missing."""
        if self.rules.show_faults():
            return
        draft, of = self.draft(), self._begun.of
        query = as_query(draft.rules, draft.sort)
        stored = self._stored(of.id) if isinstance(of, SmartList) else None
        kept = stored or SmartList(0, "", query)
        changed = replace(kept, name=draft.name.strip(), icon=draft.icon, query=query)
        try:
            future = unless_invalid(self._tools.book.smart_lists.save(changed))
        except InvalidValueError as error:
            self.form.say_fault(say_error(error))
            return
        self.form.say_fault("")

        def saved(done: Done[int]) -> None:
            self._begun = self.draft()._replace(of=replace(changed, id=done.value))
            if (now := self._stored(done.value)) is not None:
                self._shell.show(now)

        self._shell.confirm(future)
        self._tools.runner.watch(future, saved, lambda _: None)

    def _cancel(self) -> None:
        """Leave, with all as it is stored."""
        of = self._begun.of
        self._show(begun(PeopleQuery()))
        if isinstance(of, SmartList) and (now := self._stored(of.id)) is not None:
            self._shell.show(now)
        else:
            self._shell.show("people")


def _same(one: Shown, other: Shown) -> bool:
    if isinstance(one, SmartList) and isinstance(other, SmartList):
        return one.id == other.id
    return one == other
