"""What is in the files, before anything is written: choose who comes in, and look at any card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from desktop_app.domain.importing import CardOutcome, OnKnown, Wishes
from desktop_app.ui.importing.card_delegate import CardDelegate
from desktop_app.ui.importing.card_list import CardList
from desktop_app.ui.importing.card_model import COMES_IN, CardModel
from desktop_app.ui.importing.card_pane import AVATAR, CardPane
from desktop_app.ui.importing.card_words import is_no_address_book, outcome_word
from desktop_app.ui.importing.choices_pane import ChoicesPane
from desktop_app.ui.kit.boxes import column, frame, line, row, scroller
from desktop_app.ui.kit.buttons import button, chip, choices, relabel
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.photos import PhotoCache, decoded
from desktop_app.ui.kit.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage, QResizeEvent

    from desktop_app.domain.importing import CardShown, FoundCard
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.importing.as_read import Looked
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.runner import Runner

WIDE = 720
"""From this width on the list and a card stand side by side; below they take turns."""
FEW = 8
"""Cards for which there is no need to search."""


class PreviewPage(QWidget):
    """The cards found, and the one looked at. `chosen_changed` tells that others would come in
    now.
    """

    chosen_changed = Signal()

    def __init__(
        self,
        context: UiContext,
        book: AddressBook,
        runner: Runner,
        tags: Callable[[], list[str]],
    ) -> None:
        super().__init__()
        self._context, self._book, self._runner = context, book, runner
        self._single = self._turned = False
        self.model = CardModel()
        photos = PhotoCache(self.model.photo, runner)
        self._photos = photos
        self.view = CardList(context, self.model, CardDelegate(context, self.model, photos))
        photos.ready.connect(lambda _: self.view.viewport().update())
        self.card = CardPane(context)
        self.choices = ChoicesPane(context, tags)
        self._each: dict[str, OnKnown] = {}
        self._build()
        self.setFocusProxy(self.view)
        self.view.current_changed.connect(self._show_card)
        self.view.card_requested.connect(lambda: self._turn(True))
        self.model.chosen_changed.connect(self._say_chosen)
        self.choices.known_changed.connect(self._show_current)
        self.card.way_chosen.connect(self._choose_way)

    def _build(self) -> None:
        theme = self._context.theme
        self._chips: dict[CardOutcome | None, QPushButton] = {
            outcome: chip("", checkable=True, clicked=self._narrow)
            for outcome in (None, *CardOutcome)
        }
        self._chips[None].setChecked(True)
        choices(*self._chips.values())
        self._filters = QWidget()
        flow = FlowLayout(self._filters, theme.px(6))
        for made in self._chips.values():
            flow.addWidget(made)
        self.search = SearchField(theme, self._context.icons, self.tr("Find in these cards"))
        self.search.textChanged.connect(self._narrow)
        for key, act in (
            (Qt.Key.Key_Down, self._to_list),
            (Qt.Key.Key_Return, self._to_list),
            (Qt.Key.Key_Escape, self._leave_search),
        ):
            shortcut = QShortcut(QKeySequence(key), self.search)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        self._all = QCheckBox()
        self._all.clicked.connect(self._choose_all)
        head = row(theme, self._all, self.search, space=12, margins=(14, 8, 10, 8))
        head.setStretch(1, 1)
        self._list = frame(
            "card", column(theme, head, line(), self.view, space=0, margins=(1, 1, 1, 1))
        )
        self._back = button(
            self.tr("Back to the list"),
            "quiet",
            self._context.icons.icon("arrow-left"),
            lambda: self._turn(False),
        )
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._back)
        escape.activated.connect(lambda: self._turn(False))
        self._side = QWidget()
        more = scroller(self.choices)
        side = column(theme, row(theme, self._back, None), self.card, more, space=12)
        self._share = side
        self._side.setLayout(side)
        body = row(theme, self._list, self._side, space=14)
        body.setStretch(0, 5)
        body.setStretch(1, 4)
        whole = column(theme, self._filters, body, space=12)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_preview(self, looked: Looked) -> None:
        """Show what was found."""
        preview = looked.preview
        self._photos.forget()
        self._single = len(preview.cards) == 1
        self.model.set_found(preview.cards)
        self._settle_ways()
        self.search.setVisible(len(preview.cards) > FEW)
        # The columns of a table want more room than a card.
        card, rest = (2, 3) if looked.tables else (3, 2)
        self._share.setStretch(1, card)
        self._share.setStretch(2, rest)
        # Where nobody is found in a table, there is only to choose what its columns say.
        self.card.setVisible(not (looked.tables and is_no_address_book(preview.cards)))
        self.choices.show_preview(looked, known=self.model.has_known())
        self._narrow()
        self._fit()

    def _settle_ways(self) -> None:
        """Let come in what is to be taken as newer, and say how many cards of each kind there
        are.
        """
        self.model.take_newer(lambda found: self._way(found) is OnKnown.NEWER)
        counts, locale = self.model.counts(), QLocale()
        for outcome, made in self._chips.items():
            count = counts.total() if outcome is None else counts[outcome]
            words = self.tr("All") if outcome is None else outcome_word(outcome)
            relabel(made, f"{words} {locale.toString(count)}")
            made.setVisible(outcome is None or count > 0)
        shown = self._outcome()
        if shown is not None and not counts[shown]:
            # There are none left of those that were looked at.
            self._chips[None].setChecked(True)
            self._narrow()
        self._say_chosen()

    def _way(self, found: FoundCard) -> OnKnown:
        """What becomes of a card about somebody known."""
        way: OnKnown = self._each.get(found.fingerprint, self.choices.known.currentData())
        return way

    def wishes(self) -> Wishes:
        """What is chosen besides who comes."""
        return self.choices.wishes(dict(self._each))

    def reset(self) -> None:
        """Show nobody, and choose nothing."""
        self._each.clear()
        self.choices.reset()
        self.search.clear()
        self.model.set_found([])
        self._turned = False

    def _outcome(self) -> CardOutcome | None:
        return next((outcome for outcome, made in self._chips.items() if made.isChecked()), None)

    def _narrow(self) -> None:
        self.model.narrow(self._outcome(), self.search.text())
        self.view.scrollToTop()
        self.view.go_to(0)
        self._say_chosen()

    def _choose_all(self) -> None:
        # A click on a tick that stands for some of them takes all.
        self.model.choose(
            range(self.model.rowCount()), self._all.checkState() is not Qt.CheckState.Unchecked
        )

    def _say_chosen(self) -> None:
        state = self.model.choice()
        self._all.setTristate(state is Qt.CheckState.PartiallyChecked)
        self._all.setCheckState(state)
        able = any(
            made.isVisibleTo(self) for outcome, made in self._chips.items() if outcome in COMES_IN
        )
        self._all.setEnabled(able)
        self._all.setText(self.tr("%Ln chosen", None, len(self.model.chosen())))
        self._all.setAccessibleName(self.tr("Choose all cards shown"))
        self.chosen_changed.emit()

    def _to_list(self) -> None:
        self.view.setFocus()

    def _leave_search(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self._to_list()

    def _show_card(self, number: int) -> None:
        if number < 0:
            return
        found = self.model.found(number)
        known = self._way(found)
        self.card.show_found(found, known)
        if found.outcome is CardOutcome.REFUSED:
            self._runner.forget("import-card")
            return

        def read() -> tuple[CardShown | None, QImage | None]:
            card = self._book.importing.card(found, known)
            photo = card.after.photo if card is not None else None
            return card, decoded(photo.data, AVATAR * 4) if photo is not None else None

        self._runner.run("import-card", read, lambda answer: self.card.show_card(found, *answer))

    def _show_current(self) -> None:
        """Something else becomes of those known: of whoever is looked at, too."""
        self._settle_ways()
        self._show_card(self.view.currentIndex().row())

    def _choose_way(self, known: OnKnown) -> None:
        """What becomes of the card that is looked at."""
        row = self.view.currentIndex().row()
        if row >= 0:
            self._each[self.model.found(row).fingerprint] = known
            self._show_current()

    def _turn(self, to_card: bool) -> None:
        """In a narrow window: the card in the list's place, or the list again."""
        self._turned = to_card
        self._fit()
        (self._back if to_card and self._back.isVisible() else self.view).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() >= self._context.theme.px(WIDE)
        self.view.opens_cards = not wide
        self._filters.setVisible(not self._single)
        self._list.setVisible(not self._single and (wide or not self._turned))
        self._side.setVisible(self._single or wide or self._turned)
        self._back.setVisible(not self._single and not wide)

    def only_found(self) -> FoundCard | None:
        """The card, when there is just one."""
        return self.model.found(0) if self._single and self.model.rowCount() else None
