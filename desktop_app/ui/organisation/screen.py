"""The page of an organisation: who is there, who was, what it needs, the way in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.favours import FAVOUR
from desktop_app.domain.needs import NEED
from desktop_app.domain.organisations import ORGANISATION
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.rules.rule import at_organisations
from desktop_app.ui.kit.boxes import column, fill_page, keep_edges, row
from desktop_app.ui.kit.empty_state import EmptyState
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.part_head import HANGS
from desktop_app.ui.kit.screen import Screen
from desktop_app.ui.kit.titled_card import TitledCard, pop_up
from desktop_app.ui.kit.turns import Turns
from desktop_app.ui.organisation.actions import OrganisationActions
from desktop_app.ui.organisation.entries_card import EntriesCard
from desktop_app.ui.organisation.header import OrganisationHeader
from desktop_app.ui.organisation.needs_card import NeedsCard
from desktop_app.ui.organisation.people_card import PeopleCard
from desktop_app.ui.organisation.shown import read_page
from desktop_app.ui.pursuing.actions import OpeningActions
from desktop_app.ui.ways_in.part import WayPart
from desktop_app.ui.ways_in.shown import WayWanted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from desktop_app.domain.organisations import Organisation
    from desktop_app.ui.organisation.shown import ShownOrganisation
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

WIDEST = 1240
SIDE_BY_SIDE = 760
_SHOWS = (ORGANISATION, NEED, FAVOUR, Noun.PERSON, Noun.INTERACTION, Noun.REMINDER)


class OrganisationScreen(Screen):
    """`go_to` takes the id or the name of an organisation. Page and way are read on threads, each by itself."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Organisation"))
        self._shell, self._tools, self._context = shell, tools, tools.context
        self._actions = OrganisationActions(shell, tools)
        kept = tools.state.text("organisation")
        self._id = int(kept) if kept.isdecimal() else 0
        self.shown: ShownOrganisation | None = None
        self.header = OrganisationHeader(tools.context)
        self.header.back_requested.connect(lambda: shell.do("back"))
        self.header.remind_requested.connect(lambda: self._with(self._actions.remind))
        self.header.add_requested.connect(lambda: self._with(self._actions.add_somebody))
        self.header.menu_requested.connect(lambda below: pop_up(self._menu(), below))
        self.now = PeopleCard(shell, tools, now=True)
        self.before = PeopleCard(shell, tools, now=False)
        self.entries = EntriesCard(shell, tools)
        self.needs = NeedsCard(OpeningActions(shell, tools))
        self.way = TitledCard(tools.context, self.tr("The way in"))
        self.way_part = WayPart(shell, tools, "organisation")
        self.way.body.addWidget(self.way_part)
        self._turns = Turns(self)
        self._build()

    def _build(self) -> None:
        theme = self._context.theme
        left = column(theme, self.now, self.before, self.entries, None, space=16)
        right = column(theme, self.needs, self.way, None, space=16)
        self._columns = row(theme, left, right, space=16)
        self._columns.setStretch(0, 17)
        self._columns.setStretch(1, 12)
        self._cards = QWidget()
        self._cards.setLayout(self._columns)
        self._cards.hide()
        below = column(theme, self._cards, None, space=0, margins=(HANGS, 0, 0, 0))
        self._gone = EmptyState(
            theme,
            self._context.icons,
            "building-2",
            self.tr("This organisation is no longer here."),
            self.tr(
                "Nobody you know is or was there any more, or it was put together with another."
            ),
        )
        self._gone.hide()
        self._whole = column(theme, self.header, self._gone, below, space=18)
        self._whole.setStretch(1, 1)
        fill_page(self, theme, self._whole, WIDEST)

    def go_to(self, place: object) -> None:
        """Show the organisation with that id, or of that name."""
        if isinstance(place, str):
            found = self._tools.book.organisations.named(place)
            place = None if found is None else found.id
        if isinstance(place, int):
            self._id = place
            self.reload()
            self.land()

    def place(self) -> object:
        """The id of the organisation shown."""
        return self._id or None

    def has(self, place: object) -> bool:
        """Whether the organisation with that id is still there."""
        return isinstance(place, int) and bool(self._tools.book.search.organisation_names([place]))

    def kept(self) -> str:
        """The id of the organisation shown."""
        return str(self._id or "")

    def reload(self) -> None:
        """Read the page and the way anew."""
        if self.shown is None or self.shown.page.organisation.id != self._id:
            self.shown = None
            self._cards.hide()
            for card in (self.now, self.before, self.entries, self.needs, self.way):
                card.hide()
        book, row_id, today = self._tools.book, self._id, self._context.today()
        self._tools.runner.run(
            "organisation", lambda: (row_id, read_page(book, row_id, today)), self._fill
        )

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed."""
        if any(changes.touches(noun) for noun in _SHOWS):
            self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = self._context.theme
        narrow = self.width() <= theme.px(SIDE_BY_SIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if narrow else across)
        self.header.be_narrow(narrow)
        keep_edges(theme, self._whole, self.width())

    def _fill(self, read: tuple[int, ShownOrganisation | None]) -> None:
        row_id, shown = read
        if row_id != self._id:
            return
        self.shown = shown
        self._turns.forget()
        self._cards.setVisible(shown is not None)
        if shown is None:
            self.header.show_gone()
            self._gone.show()
            return
        self._gone.hide()
        self.header.show_page(shown.page)
        self.setAccessibleName(shown.page.organisation.name[:200])
        # One card at a time and a few rows: all of them at once take longer than a frame.
        for show, card in (
            (partial(self.now.show_page, shown), self.now),
            (partial(self._show_needs, shown), None),
            (partial(self.before.show_page, shown), self.before),
            (partial(self.entries.show_page, shown), self.entries),
            (partial(self._show_way, shown), None),
        ):
            self._turns.take(show)
            if card is not None:
                self._turns.wait(card)

    def _show_needs(self, shown: ShownOrganisation) -> None:
        self.needs.show_page(shown)
        self.needs.show()

    def _show_way(self, shown: ShownOrganisation) -> None:
        self.way.show()
        first = next((item.need for item in shown.openings if item.need.is_open), None)
        about = "" if first is None else first.text
        self.way_part.show_way(WayWanted(organisation_id=self._id, about=about))

    def _with(self, act: Callable[[Organisation], object]) -> None:
        if self.shown is not None:
            act(self.shown.page.organisation)

    def _menu(self) -> Menu:
        menu, icons, actions = Menu(self), self._context.icons, self._actions
        menu.addAction(icons.icon("pencil"), self.tr("Edit…"), lambda: self._with(actions.edit))
        everybody = PeopleQuery.by(at_organisations(self._id))
        menu.addAction(
            icons.icon("users"),
            self.tr("Everybody there in the list"),
            lambda: self._shell.show(everybody),
        )
        menu.addAction(
            icons.icon("merge"),
            self.tr("It is also spelt otherwise…"),
            lambda: self._with(actions.merge),
        )
        return menu
