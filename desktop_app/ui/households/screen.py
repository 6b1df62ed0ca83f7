"""Households: who may live together, and who does."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.households import HOUSEHOLD
from desktop_app.ui.households.row_list import RowList
from desktop_app.ui.households.rows import HouseholdRow, OfferRow
from desktop_app.ui.households.shown import read_households, read_offers
from desktop_app.ui.kit.boxes import back_arrow, column, keep_edges, row, scrolled_page
from desktop_app.ui.kit.buttons import button, icon_button
from desktop_app.ui.kit.empty_state import EmptyState
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.page_title import PageTitle
from desktop_app.ui.kit.part_head import HANGS
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.kit.screen import Screen
from desktop_app.ui.kit.search_field import SearchField
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import TitledCard
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.kit.turns import Turns

if TYPE_CHECKING:
    from concurrent.futures import Future

    from PySide6.QtGui import QResizeEvent

    from desktop_app.domain.changes import Done
    from desktop_app.domain.households import Offer, Together
    from desktop_app.ui.households.shown import (
        ShownHousehold,
        ShownHouseholds,
        ShownOffer,
        ShownOffers,
    )
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

WIDEST = 1240
WORDS, FIELD = 240, 220
"""Pixels at the usual font that words of the head, and the field that searches, want beside others."""
OFFERS, HOUSEHOLDS, MORE = 5, 20, 20
LATE = 200
"""Milliseconds from which it is said that it is being looked."""
_WHOLE, _KNOWN, _LISTED = ("offers", "offers-known", "households-listed")


class HouseholdsScreen(Screen):
    """Both are read on threads; what was found before stays in sight meanwhile."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Households"))
        self._shell, self._tools, self._context = shell, tools, tools.context
        self._offers: ShownOffers | None = None
        self._there: ShownHouseholds | None = None
        self._gone: set[object] = set()
        self._most_offers, self._most = OFFERS, HOUSEHOLDS
        self._stop = threading.Event()
        self._turns = Turns(self)
        self._late = QTimer(self, singleShot=True, interval=LATE)
        self._late.timeout.connect(lambda: self._progress.show())
        self._build()

    def _build(self) -> None:
        theme, icons = self._context.theme, self._context.icons
        self.new = button(
            self.tr("New household…"), icon=icons.icon("plus"), clicked=self._make_new
        )
        self._make_offers()
        self._make_list()
        self._nobody = EmptyState(theme, icons, "house", "", "")
        self._nobody.hide()
        below = column(
            theme,
            self.offered,
            self.listed,
            self._nobody,
            None,
            space=16,
            margins=(HANGS, 0, 0, 0),
        )
        self._whole = column(theme, self._head(), below, space=16)
        self.setLayout(column(theme, scrolled_page(theme, self._whole, WIDEST), space=0))

    def _head(self) -> QWidget:
        theme = self._context.theme
        back = icon_button(
            theme,
            self._context.icons,
            back_arrow(),
            self.tr("Back"),
            lambda: self._shell.do("back"),
        )
        title = PageTitle(theme, self.tr("Households"))
        said = self.tr(
            "People who live together have one label and one address that you change once."
        )
        words = column(
            theme, title, PlainLabel(theme, said, Face.BODY, Role.SOFT, wrap=True), space=2
        )
        back.setFixedWidth(theme.px(HANGS))
        made = QWidget()
        box = row(theme, back, turning(theme, Part(words, 1, WORDS), self.new, space=12), space=0)
        box.setStretch(1, 1)
        box.setAlignment(back, Qt.AlignmentFlag.AlignTop)
        made.setLayout(box)
        return made

    def _make_offers(self) -> None:
        theme = self._context.theme
        self.offered = TitledCard(self._context, self.tr("May live together"))
        said = self.tr("One address, and a family name in common or a relation you told.")
        self._why = PlainLabel(theme, said, Face.SECONDARY, Role.SOFT, wrap=True)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Looking through the addresses"))
        self._cancel = button(self.tr("Cancel"), clicked=self._give_up)
        looking = PlainLabel(theme, self.tr("Looking through the addresses…"), Face.BODY)
        self._progress = QWidget()
        self._progress.setLayout(
            turning(theme, looking, Part(bar, 1, WORDS), self._cancel, space=12)
        )
        self._none = PlainLabel(theme, "", Face.BODY, Role.SOFT, wrap=True)
        self._more_offers = button(self.tr("Show more"), clicked=self._show_more_offers)
        self._more_offers.setAccessibleName(self.tr("Show more who may live together"))
        self._again = button(self.tr("Look again"), clicked=self._look)
        rows = column(theme, space=0)
        for made in (self._why, self._progress, self._none):
            self.offered.body.addWidget(made)
        self.offered.body.addLayout(rows)
        self._further = QWidget()
        self._further.setLayout(
            row(theme, self._more_offers, self._again, None, margins=(0, 8, 0, 4))
        )
        self.offered.body.addWidget(self._further)
        hidden = (self.offered, self._why, self._progress, self._none, self._again, self._further)
        for made in hidden:
            made.hide()
        self._offer_rows = RowList(rows, self._offer_row, self._turns, self.new.setFocus)

    def _make_list(self) -> None:
        theme = self._context.theme
        self.field = SearchField(theme, self._context.icons, self.tr("Search households"))
        self.field.textChanged.connect(self._search)
        self.listed = TitledCard(self._context, "", self.field)
        self._not_found = PlainLabel(theme, "", Face.BODY, Role.SOFT, wrap=True)
        self._more = button(self.tr("Show more"), clicked=self._show_more)
        self._more.setAccessibleName(self.tr("Show more households"))
        rows = column(theme, space=0)
        self.listed.body.addWidget(self._not_found)
        self.listed.body.addLayout(rows)
        self._further_there = QWidget()
        self._further_there.setLayout(row(theme, self._more, None, margins=(0, 8, 0, 4)))
        self.listed.body.addWidget(self._further_there)
        for made in (self.listed, self._not_found, self._further_there, self.field):
            made.hide()
        self._rows = RowList(rows, self._household_row, self._turns, self.new.setFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = self._context.theme
        keep_edges(theme, self._whole, self.width())
        self.field.setMinimumWidth(min(theme.px(FIELD), self.width() // 3))

    def land(self) -> None:
        """What makes one: offers and households may be still to come."""
        self.new.setFocus()

    def focus_search(self) -> bool:
        """Into the field, once there are so many that it is there."""
        if self.field.isHidden():
            return False
        self.field.setFocus()
        self.field.selectAll()
        return True

    def reload(self) -> None:
        """Read both anew: people may have come or changed since."""
        self._read()
        self._look()

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed."""
        if changes.touches(Noun.PERSON) or changes.touches(HOUSEHOLD):
            self.reload()

    def _read(self) -> None:
        book, text, most = self._tools.book, self.field.text(), self._most
        self._tools.runner.run(_LISTED, lambda: read_households(book, text, most), self._fill)

    def _look(self) -> None:
        """Find the offers, which takes a while with many people."""
        self._gone.clear()
        self._stop.set()
        stop = self._stop = threading.Event()
        if self._offers is None:
            self._late.start()
        book, most = self._tools.book, self._most_offers
        self._tools.runner.run(
            _WHOLE,
            lambda: read_offers(book, most, None, (), stop.is_set),
            self._fill_offers,
            self._failed,
        )

    def _look_at_known(self) -> None:
        if self._offers is not None:
            book, most, gone = self._tools.book, self._most_offers, frozenset(self._gone)
            known = self._offers.offers
            self._tools.runner.run(
                _KNOWN,
                lambda: read_offers(book, most, known, gone, lambda: False),
                self._show_offers,
            )

    def _give_up(self) -> None:
        self._stop.set()
        self._tools.runner.forget(_WHOLE)
        self._end_progress()
        self._none.setText(self.tr("Not looked through."))
        self._none.show()
        self._more_offers.hide()
        self._again.show()
        self._further.show()
        self._again.setFocus()

    def _failed(self, error: BaseException) -> None:
        self._end_progress()
        self._shell.say_error(error)

    def _end_progress(self) -> None:
        self._late.stop()
        if self._cancel.hasFocus():
            self.new.setFocus()
        self._progress.hide()

    def _fill_offers(self, shown: ShownOffers) -> None:
        self._tools.runner.forget(_KNOWN)
        self._end_progress()
        self._show_offers(shown)

    def _show_offers(self, shown: ShownOffers) -> None:
        if self._offers is not None:
            # Many to let go of at once.
            self._turns.let_go(self._offers.offers)
        self._offers = shown
        self._none.setText("" if shown.offers else self.tr("Nobody else seems to live together."))
        self._none.setVisible(not shown.offers)
        self._why.setVisible(bool(shown.offers))
        self._again.hide()
        is_more = len(shown.offers) > len(shown.rows)
        self._more_offers.setVisible(is_more)
        self._further.setVisible(is_more)
        self._offer_rows.show(shown.rows)
        self._say_whole()

    def _fill(self, shown: ShownHouseholds) -> None:
        self._there = shown
        is_searched = bool(self.field.text().strip())
        self.listed.set_title(self.tr("%Ln household(s)", None, shown.count) if shown.count else "")
        self.field.setVisible(shown.count > HOUSEHOLDS or is_searched)
        words = fill_in(self.tr("No household for “%1”."), self.field.text().strip())
        self._not_found.setText(words if is_searched else "")
        self._not_found.setVisible(is_searched and not shown.found)
        self._further_there.setVisible(shown.found > len(shown.rows))
        self._rows.show(shown.rows)
        self._say_whole()

    def _say_whole(self) -> None:
        """Which cards are there, and what an empty page says."""
        if self._there is None:
            return
        is_looking = self._offers is None
        has_offers = is_looking or bool(self._offers and self._offers.offers)
        is_anybody = self._there.is_anybody
        self.listed.setVisible(bool(self._there.count))
        self.offered.setVisible(is_anybody and (has_offers or bool(self._there.count)))
        is_empty = not self._there.count and not (is_anybody and has_offers)
        if is_empty and is_anybody:
            self._nobody.say(
                self.tr("No households yet"),
                self.tr(
                    "Nobody here has an address in common with somebody of their family. Make a "
                    "household of those you know to live together."
                ),
            )
        elif is_empty:
            self._nobody.say(
                self.tr("Nobody is here yet"),
                self.tr("Once people are here, those who live together can have one address."),
            )
        self._nobody.setVisible(is_empty)
        self.new.setEnabled(is_anybody)

    def _search(self) -> None:
        self._most = HOUSEHOLDS
        self._read()

    def _show_more(self) -> None:
        self._rows.focus(self._most, 0)
        self._most += MORE
        self._read()

    def _show_more_offers(self) -> None:
        self._offer_rows.focus(self._most_offers, 0)
        self._most_offers += MORE
        self._look_at_known()

    def _household_row(self, shown: ShownHousehold) -> HouseholdRow:
        made = HouseholdRow(self._context, self._tools.photos, shown)
        made.opened.connect(self._shell.open_person)
        made.changed.connect(self._change)
        made.dissolved.connect(self._dissolve)
        return made

    def _offer_row(self, shown: ShownOffer) -> OfferRow:
        made = OfferRow(self._context, self._tools.photos, shown)
        made.opened.connect(self._shell.open_person)
        made.taken.connect(self._take)
        made.refused.connect(self._refuse)
        return made

    def _make_new(self) -> None:
        from desktop_app.ui.household_dialog import ask_household

        ask_household(self._shell, self._tools, [])

    def _change(self, there: Together) -> None:
        from desktop_app.ui.household_dialog import ask_household

        ask_household(self._shell, self._tools, [each.id for each in there.members])

    def _dissolve(self, there: Together) -> None:
        self._shell.confirm(self._tools.book.households.dissolve(there.household))

    def _take(self, offer: Offer) -> None:
        self._do(offer, lambda: self._tools.book.households.take(offer))

    def _refuse(self, offer: Offer) -> None:
        today = self._context.today()
        self._do(offer, lambda: self._tools.book.households.keep_apart(offer, today))

    def _do(self, offer: Offer, ask: Callable[[], Future[Done[Any]]]) -> None:
        """Have it done, and the offer out of sight as soon as it is; a search that goes on finds the
        rest.
        """
        future = unless_invalid(ask())
        self._shell.confirm(future)
        self._tools.runner.watch(future, lambda done: self._drop(offer), lambda error: None)

    def _drop(self, offer: Offer) -> None:
        self._gone.add(offer.key)
        self._look_at_known()
