"""“How you can help”: what somebody looks for and can help with, on their page, with the best match
or the step that waits.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from desktop_app.domain.names import first_name
from desktop_app.domain.needs import MatchAnswer, Need, NeedSide, Whose, is_to_be_asked
from desktop_app.ui.giving_actions import GivingActions
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button, icon_button, relabel, set_kind
from desktop_app.ui.kit.dates import say_day
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.person.help_fit import FitRow, WaitsRow, yours_to_do
from desktop_app.ui.person.help_form import HelpForm, SideChoice
from desktop_app.ui.words.favours import say_waits

if TYPE_CHECKING:
    from desktop_app.domain.giving import PersonGiving, Waits
    from desktop_app.domain.proposals import Proposal
    from desktop_app.domain.timeline import Participant
    from desktop_app.ui.person.shown_person import Shown
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

SHOWN_AT_FIRST = 3


class HelpCard(QFrame):
    """Rows of what is open; adding, changing and closing happen in place. Below what somebody else
    fits stands that match, read on a thread. With nothing known it is one faint question, for those
    one is close to.
    """

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self._shell, self._context = shell, tools.context
        self._book, self._runner = tools.book, tools.runner
        self._needs = tools.book.needs
        self._actions = GivingActions(shell, tools)
        self._match: Proposal | None = None
        self._waits: Waits | None = None
        self._person: Participant | None = None
        self._open: tuple[Need, ...] = ()
        self._all = False
        self._form: HelpForm | None = None
        theme, icons = self._context.theme, self._context.icons
        self._plus = icon_button(
            theme, icons, "plus", self.tr("Add what they need or offer"), self.add
        )
        title = PlainLabel(theme, self.tr("How you can help"), Face.TITLE)
        self._head = QWidget()
        self._head.setLayout(
            row(
                theme,
                IconLabel(icons, "hand-heart", theme, Role.GREEN, 16),
                title,
                None,
                self._plus,
            )
        )
        self._question = button("", "quiet", icons.icon("hand-heart", Role.GREEN), self.add)
        self._rows = column(theme, space=4)
        parts = (self._head, self._question, self._rows)
        self.setLayout(column(theme, *parts, None, space=2))
        self.setAccessibleName(title.whole_text())
        theme.changed.connect(self._theme_changed)

    def show_person(self, shown: Shown, page: PersonGiving | None = None) -> bool:
        """Show that person's, a form that is open staying so; whether there is anything to show.
        `page` is what was read of it on a thread; without it, it is read here.
        """
        if self._person != shown.person:
            self.leave()
            self._end_form(focus=False)
            self._all, self._match = False, None
        self._person = shown.person
        if page is None:
            page = self._book.giving.of_person(shown.person.id, self._context.today())
        self._open = (*page.needs, *page.offers)
        self._waits = yours_to_do(page.under_way)
        self._find_match()
        called = first_name(shown.contact.person) or shown.person.name
        words = fill_in(self.tr("What is %1 looking for?"), called)
        self._question.setText(" " + words.replace("&", "&&"))
        self._question.setAccessibleName(words)
        self._draw()
        return self._is_card() or shown.asks

    def in_short(self) -> str:
        """The first thing it says, as one line; "" while it only asks or is being filled in."""
        if self._form is not None:
            return ""
        if self._waits is not None:
            return say_waits(self._waits)
        return self._said(self._open[0]) if self._open else ""

    def add(self) -> None:
        """Open the line for something new, with the cursor in it."""
        if self._person is not None:
            self._edit(Need(NeedSide.NEED, Whose.PERSON, "", self._context.today(), self._person))

    def leave(self) -> None:
        """Keep what is half typed."""
        if self._form is not None:
            self._form.leave()

    def _find_match(self) -> None:
        """Look for the best match on a thread; until it is found the one found before stands."""
        if not self._open:
            self._match = None
            return
        person, today, proposals = self._person, self._context.today(), self._book.proposals
        assert person is not None

        def show(found: tuple[Proposal, ...]) -> None:
            if self._person == person and self._match != (best := next(iter(found), None)):
                self._match = best
                self._draw()

        self._runner.run((self, "match"), lambda: proposals.of_person(person.id, today), show)

    def _theme_changed(self) -> None:
        """Its margins and rows are of the size text had when they were made."""
        if self._person is not None:
            self._draw()

    def _is_card(self) -> bool:
        return bool(self._open) or self._form is not None or self._waits is not None

    def _draw(self) -> None:
        is_card = self._is_card()
        self._head.setVisible(is_card)
        self._question.setVisible(not is_card)
        set_kind(self, "kind", "card" if is_card else "plain")
        margins = (16, 8, 10, 12) if is_card else (0, 0, 0, 0)
        self._fit(margins)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not self._form and widget is not None:
                widget.hide()
                widget.deleteLater()
        theme, today = self._context.theme, self._context.today()
        if self._waits is not None:
            self._rows.addWidget(WaitsRow(theme, self._actions, self._waits, today))
        ordered = sorted(self._open, key=lambda need: not self._is_matched(need))
        shown = ordered if self._all else ordered[:SHOWN_AT_FIRST]
        for need in shown:
            self._rows.addWidget(self._row(need))
            if self._is_matched(need) and self._match is not None and self._person is not None:
                fit = FitRow(theme, self._actions, self._match, self._person.id)
                self._rows.addWidget(fit)
        if len(shown) < len(self._open):
            self._rows.addWidget(self._more(len(self._open) - len(shown)))
        if self._form is not None:
            self._rows.addWidget(self._form)

    def _is_matched(self, need: Need) -> bool:
        match = self._match
        return match is not None and need.id in (match.need.id, match.offer.id)

    def _fit(self, margins: tuple[float, ...]) -> None:
        layout = self.layout()
        assert layout is not None
        left, top, right, bottom = map(self._context.theme.px, margins)
        mirrored = self.isRightToLeft()
        layout.setContentsMargins(
            right if mirrored else left, top, left if mirrored else right, bottom
        )

    def _row(self, need: Need) -> QWidget:
        theme, icons = self._context.theme, self._context.icons
        said = PlainLabel(theme, self._said(need), Face.BODY, Role.SOFT, wrap=True)
        name = fill_in(self.tr("What to do with: %1"), need.text)
        more = icon_button(theme, icons, "ellipsis", name, size=16)
        more.clicked.connect(partial(self._open_menu, need, more))
        line = row(theme, said, more)
        line.setStretch(0, 1)
        made = QWidget()
        asked = is_to_be_asked(need, self._context.today())
        made.setLayout(column(theme, line, *([self._asking(need)] if asked else []), space=2))
        return made

    def _said(self, need: Need) -> str:
        looks = need.side is NeedSide.NEED
        words = self.tr("Looks for: %1") if looks else self.tr("Can help with: %1")
        return fill_in(words, need.text)

    def _asking(self, need: Need) -> QWidget:
        """Whether it still holds, asked about once in half a year."""
        theme, today = self._context.theme, self._context.today()
        words = fill_in(self.tr("Told on %1. Still so?"), say_day(need.told_on, today))
        asked = PlainLabel(theme, words, Face.SECONDARY, Role.FAINT, wrap=True)
        yes = button(
            self.tr("Yes"),
            "chip",
            clicked=lambda: self._shell.confirm(self._needs.still_holds(need.id, today)),
        )
        yes.setAccessibleName(fill_in(self.tr("Still so: %1"), need.text))
        no = button(self.tr("No"), "chip", clicked=lambda: self._close(need))
        no.setAccessibleName(fill_in(self.tr("No more: %1"), need.text))
        made = QWidget()
        line = row(theme, asked, yes, no)
        line.setStretch(0, 1)
        made.setLayout(line)
        return made

    def _more(self, count: int) -> QPushButton:
        made = button("", "link", clicked=self._show_all)
        relabel(made, self.tr("%Ln more", "", count))
        return made

    def _show_all(self) -> None:
        self._all = True
        self._draw()
        self._plus.setFocus()

    def _open_menu(self, need: Need, at: QWidget) -> None:
        icons = self._context.icons
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icons.icon("pencil"), self.tr("Edit"), partial(self._edit, need))
        menu.addAction(
            icons.icon("circle-check"), self.tr("Close with a word…"), partial(self._close, need)
        )
        if self._is_matched(need) and (match := self._match) is not None:
            menu.addAction(
                icons.icon("eye-off"),
                self.tr("Not these two"),
                lambda: self._actions.put_away(match, MatchAnswer.DISMISSED),
            )
        menu.addAction(icons.icon("trash-2"), self.tr("Delete"), partial(self._remove, need))
        menu.popup(at.mapToGlobal(QPoint(0, at.height())))

    def _edit(self, need: Need) -> None:
        theme = self._context.theme
        yes = self.tr("Save") if need.id else self.tr("Add")
        form = HelpForm(
            theme, self.tr("What is it?"), need.text, self.tr("A copy editor for a memoir"), yes
        )
        choice = SideChoice(theme, need.side)
        form.put_above(choice)
        form.when_saved(lambda: self._save(replace(need, side=choice.side(), text=form.text())))
        self._begin(form)

    def _save(self, need: Need) -> None:
        command = self._needs.edit(need) if need.id else self._needs.add(need)
        self._shell.confirm(unless_invalid(command))

    def _close(self, need: Need) -> None:
        theme = self._context.theme
        form = HelpForm(
            theme,
            self.tr("What came of it?"),
            "",
            self.tr("A word, if you like: found somebody"),
            self.tr("Close it"),
        )
        form.put_above(PlainLabel(theme, need.text, Face.STRONG, wrap=True))
        form.when_saved(
            lambda: self._shell.confirm(
                unless_invalid(self._needs.close(need.id, self._context.today(), form.text()))
            )
        )
        self._begin(form)

    def _remove(self, need: Need) -> None:
        self._shell.confirm(self._needs.remove([need.id]))
        self._plus.setFocus()

    def _begin(self, form: HelpForm) -> None:
        self._end_form(focus=False)
        self._form = form
        form.ended.connect(self._end_form)
        self._draw()
        self.show()
        # A layout shows what it is given only later, and what is hidden takes no focus.
        form.show()
        form.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_form(self, *, focus: bool = True) -> None:
        if self._form is None:
            return
        self._form.hide()
        self._form.deleteLater()
        self._form = None
        self._draw()
        if focus:
            (self._plus if self._open else self._question).setFocus()
