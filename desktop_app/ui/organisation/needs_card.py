"""What the organisation needs, and what it can help with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.boxes import clear, line
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.kept_focus import focus_in, focused_in
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.sure import widgets_in
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import TitledCard
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.pursuing.row import OpeningRow

if TYPE_CHECKING:
    from desktop_app.ui.organisation.shown import ShownOrganisation
    from desktop_app.ui.pursuing.actions import OpeningActions

MOST_CLOSED = 3


class NeedsCard(TitledCard):
    """An opening a row: open ones, then a few that are closed."""

    def __init__(self, actions: OpeningActions) -> None:
        context = actions.tools.context
        self._add = button("", "link", clicked=lambda: actions.add(self._name))
        super().__init__(context, self.tr("What it needs"), self._add)
        self._add.setText(self.tr("Add"))
        self._add.setAccessibleName(self.tr("Add an opening"))
        self._actions, self._context, self._name = actions, context, ""
        self._drawn: object = None

    def show_page(self, shown: ShownOrganisation) -> None:
        """Show them; the focus stays at its place."""
        self._name = shown.page.organisation.name
        state = (shown.openings, shown.page.offers, shown.day)
        if state == self._drawn:
            return
        self._drawn = state
        place = focused_in(self.window(), self.rows())
        clear(self.body)
        theme = self._context.theme
        still = [item for item in shown.openings if item.need.is_open]
        closed = [item for item in shown.openings if not item.need.is_open]
        for number, item in enumerate((*still, *closed[:MOST_CLOSED])):
            if number:
                self.body.addWidget(line())
            self.body.addWidget(OpeningRow(self._actions, item, at_home=True))
        if not shown.openings:
            words = self.tr("Nothing that you heard of. When they look for somebody, tell it here.")
            self.body.addWidget(PlainLabel(theme, words, Face.BODY, Role.SOFT, wrap=True))
        for offer in shown.page.offers:
            if offer.is_open:
                words = fill_in(self.tr("It can help with: %1"), offer.text)
                self.body.addWidget(PlainLabel(theme, words, Face.BODY, Role.GREEN, wrap=True))
        if place is not None:
            focus_in(self.rows(), *place, otherwise=self._add)

    def rows(self) -> list[OpeningRow]:
        """The openings in sight, in order."""
        return [item for item in widgets_in(self.body) if isinstance(item, OpeningRow)]
