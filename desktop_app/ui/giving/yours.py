"""What you offer, as chips, and what you are looking for, with who could help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.domain.needs import NeedSide, is_to_be_asked
from desktop_app.ui.kit.boxes import clear, column, line, onwards, row
from desktop_app.ui.kit.buttons import button, icon_button, plain_text
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import PlainLabel, hint
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import pop_up
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.short import capital, cut

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QPushButton

    from desktop_app.domain.needs import Need
    from desktop_app.ui.giving.shown import ShownPage, ShownProposals
    from desktop_app.ui.giving_actions import GivingActions
    from desktop_app.ui.kit.context import UiContext

LONGEST_CHIP = 44


class YoursCard(QFrame):
    """Both lists. What is half a year old is asked about in the menu of its own."""

    def __init__(self, context: UiContext, actions: GivingActions) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("You"))
        self._context, self._actions = context, actions
        self._page: ShownPage | None = None
        self._helpers: Mapping[int, tuple[Need, ...]] = {}
        theme = context.theme
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, theme.px(8))
        self._rows = column(theme, space=0)
        self.add_offer = self._add_button(NeedSide.OFFER)
        self.add_need = self._add_button(NeedSide.NEED)
        offers = PlainLabel(theme, self.tr("What you offer"), Face.TITLE)
        needs = PlainLabel(theme, self.tr("What you are looking for"), Face.TITLE)
        self.setLayout(
            column(
                theme,
                offers,
                self._chips,
                line(),
                needs,
                self._rows,
                row(theme, self.add_need, None, space=0),
                None,
                space=12,
                margins=(18, 15, 18, 16),
            )
        )

    def show_page(self, shown: ShownPage) -> None:
        """Show yours."""
        before, self._page = self._page, shown
        if before is not None and (
            before.page.your_offers,
            before.page.your_needs,
            before.day,
        ) == (shown.page.your_offers, shown.page.your_needs, shown.day):
            return
        self._draw()

    def show_proposals(self, shown: ShownProposals) -> None:
        """Show who could help."""
        if shown.proposals.for_you != self._helpers:
            self._helpers = shown.proposals.for_you
            self._draw_needs()

    def _add_button(self, side: NeedSide) -> QPushButton:
        made = button(self.tr("Add"), "add", self._context.icons.icon("plus"))
        made.clicked.connect(lambda: self._actions.add_yours(side))
        offers = side is NeedSide.OFFER
        made.setAccessibleName(
            self.tr("Add what you offer") if offers else self.tr("Add what you are looking for")
        )
        return made

    def _draw(self) -> None:
        assert self._page is not None
        had_focus = self._chips.isAncestorOf(self.window().focusWidget() or self)
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None and widget is not self.add_offer:
                widget.hide()
                widget.deleteLater()
        for need in self._page.page.your_offers:
            self._flow.addWidget(self._chip(need))
        self._flow.addWidget(self.add_offer)
        if had_focus:
            self.add_offer.setFocus(Qt.FocusReason.OtherFocusReason)
        self._draw_needs()

    def _draw_needs(self) -> None:
        if self._page is None:
            return
        clear(self._rows)
        for number, need in enumerate(self._page.page.your_needs):
            if number:
                self._rows.addWidget(line())
            self._rows.addWidget(self._row(need))

    def _chip(self, need: Need) -> QPushButton:
        made = button(capital(cut(need.text, LONGEST_CHIP)), "offer")
        made.setAccessibleName(fill_in(self.tr("You offer: %1"), need.text))
        shortened = cut(need.text, LONGEST_CHIP) != need.text
        hint(made, need.text if shortened else "")
        made.clicked.connect(lambda: pop_up(self._menu(need), made))
        return made

    def _row(self, need: Need) -> QWidget:
        theme, made = self._context.theme, QWidget()
        text = PlainLabel(theme, capital(need.text), Face.BODY, wrap=True)
        said = PlainLabel(theme, self._said(need), Face.SECONDARY, Role.SOFT, wrap=True)
        name = fill_in(self.tr("What to do with: %1"), need.text)
        right = onwards()
        more = icon_button(theme, self._context.icons, right, name, size=16)
        more.clicked.connect(lambda: pop_up(self._menu(need), more))
        box = row(theme, column(theme, text, said, space=1), more, margins=(0, 7, 0, 7))
        box.setStretch(0, 1)
        made.setLayout(box)
        return made

    def _said(self, need: Need) -> str:
        names = [helper.person.name for helper in self._of(need) if helper.person is not None]
        names += [helper.organisation for helper in self._of(need) if helper.organisation]
        if not names:
            return self.tr("Nobody yet")
        if len(names) == 1:
            return fill_in(self.tr("%1 could help: %2"), names[0], self._of(need)[0].text)
        return fill_in(self.tr("Could help: %1"), ", ".join(cut(name, 40) for name in names))

    def _of(self, need: Need) -> tuple[Need, ...]:
        return self._helpers.get(need.id, ())

    def _menu(self, need: Need) -> Menu:
        menu, icons, actions = Menu(self), self._context.icons, self._actions
        for helper in self._of(need):
            if helper.person is not None:
                words = plain_text(fill_in(self.tr("Open %1"), cut(helper.person.name, 60)))
                menu.addAction(
                    icons.icon("user"),
                    words,
                    lambda row=helper.person.id: actions.open_person(row),
                )
        if not menu.isEmpty():
            menu.addSeparator()
        if is_to_be_asked(need, self._context.today()):
            menu.addAction(
                icons.icon("check"), self.tr("Still so"), lambda: actions.still_holds(need)
            )
        menu.addAction(icons.icon("pencil"), self.tr("Edit…"), lambda: actions.edit_need(need))
        menu.addAction(
            icons.icon("circle-check"), self.tr("Close it"), lambda: actions.close_need(need)
        )
        menu.addAction(
            icons.icon("sticky-note"),
            self.tr("Close it with a word…"),
            lambda: actions.close_with_word(need),
        )
        menu.addAction(icons.icon("trash-2"), self.tr("Delete"), lambda: actions.remove_need(need))
        return menu
