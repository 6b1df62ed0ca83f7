"""What is in the files, before anything is written: choose who comes in, and look at any card."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from desktop_app.domain.field_choices import Take
from desktop_app.domain.importing import CardOutcome, OnKnown, Wishes
from desktop_app.ui.importing.card_delegate import CardDelegate
from desktop_app.ui.importing.card_list import CardList
from desktop_app.ui.importing.card_model import COMES_IN, CardModel
from desktop_app.ui.importing.card_pane import AVATAR, LEAST, CardPane
from desktop_app.ui.importing.card_words import is_no_address_book, outcome_word
from desktop_app.ui.kit.boxes import back_arrow, column, frame, line, row, scroller
from desktop_app.ui.kit.buttons import button, chip, choices, relabel
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.photos import PhotoCache, decoded
from desktop_app.ui.kit.search_field import SearchField
from desktop_app.ui.kit.turns import Turns

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QResizeEvent

    from desktop_app.domain.importing import CardShown, FoundCard
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.importing.as_read import Looked
    from desktop_app.ui.importing.choices_pane import ChoicesPane
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.runner import Runner

WIDE = 720
"""From this width on the list and a card stand side by side; below they take turns."""
LEAST_LIST = 150
"""Height at the usual font of the cards."""
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
        card: CardPane,
        choices: ChoicesPane,
    ) -> None:
        super().__init__()
        self._context, self._book, self._runner = context, book, runner
        self._single, self._has_card = False, True
        self._turned: QWidget | None = None
        self._freeing = Turns(self)
        self.model = CardModel()
        photos = PhotoCache(self.model.photo, runner)
        self._photos = photos
        self.view = CardList(context, self.model, CardDelegate(context, self.model, photos))
        self.view.setMinimumHeight(context.theme.px(LEAST_LIST))
        photos.ready.connect(lambda _: self.view.viewport().update())
        self.card, self.choices = card, choices
        self._each: dict[str, OnKnown] = {}
        self._fields: dict[str, dict[str, Take]] = {}
        self._same_as: dict[str, int | str] = {}
        self._build()
        self.view.current_changed.connect(self._show_card)
        self.view.card_requested.connect(lambda: self._turn(self.card))
        self.model.chosen_changed.connect(self._say_chosen)
        self.choices.known_changed.connect(self._show_current)
        self.card.way_chosen.connect(self._choose_way)
        self.card.field_chosen.connect(self._choose_field)

    def _build(self) -> None:
        theme = self._context.theme
        self._chips: dict[CardOutcome | None, QPushButton] = {
            outcome: chip("", checkable=True, clicked=self._narrow)
            for outcome in (None, *CardOutcome)
        }
        self._chips[None].setChecked(True)
        choices(*self._chips.values())
        self._filters = flowing(theme, *self._chips.values(), space=6)
        left, side = self._build_list(), self._build_side()
        body = row(theme, left, side, space=14)
        body.setStretch(0, 5)
        body.setStretch(1, 4)
        whole = column(theme, self._filters, body, space=12)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _build_list(self) -> QWidget:
        """The list with its search, and in a narrow window the way to what is chosen for all."""
        theme = self._context.theme
        self._to_choices = button("", clicked=lambda: self._turn(self._more))
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
        # As high as the search, which few cards have not.
        self._all.setMinimumHeight(theme.px(32))
        head = row(theme, self._all, self.search, space=12, margins=(14, 8, 10, 8))
        head.setStretch(1, 1)
        self._list = frame(
            "card", column(theme, head, line(), self.view, space=0, margins=(1, 1, 1, 1))
        )
        left = column(theme, row(theme, self._to_choices, None), self._list, space=12)
        left.setStretch(1, 1)
        # A widget, which takes no room while it is hidden.
        self._left = QWidget()
        self._left.setLayout(left)
        return self._left

    def _build_side(self) -> QWidget:
        """The card looked at, and below it what is chosen for all."""
        theme = self._context.theme
        self._back = button(
            self.tr("Back to the list"),
            "quiet",
            self._context.icons.icon(back_arrow()),
            lambda: self._turn(None),
        )
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._back)
        escape.activated.connect(lambda: self._turn(None))
        self._side = QWidget()
        self._more = scroller(self.choices)
        side = column(theme, row(theme, self._back, None), self.card, self._more, space=12)
        self._share = side
        self._side.setLayout(side)
        return self._side

    def show_preview(self, looked: Looked) -> None:
        """Show what was found."""
        preview = looked.preview
        self._photos.forget()
        self._single = len(preview.cards) == 1
        self._same_as = preview.same_as()
        self.model.set_found(preview.cards)
        self._settle_ways()

    def show_choices(self, looked: Looked) -> None:
        """What there is to choose about them."""
        preview = looked.preview
        self.search.setVisible(len(preview.cards) > FEW)
        # The columns of a table want more room than a card.
        card, rest = (2, 3) if looked.tables else (3, 2)
        self._share.setStretch(1, card)
        self._share.setStretch(2, rest)
        # Where nobody is found in a table, there is only to choose what its columns say.
        self._has_card = not (looked.tables and is_no_address_book(preview.cards))
        self.card.begin_small()
        words = self.tr("Columns and choices") if looked.tables else self.tr("Choices for all")
        relabel(self._to_choices, words)
        self.choices.show_preview(looked, known=self.model.has_known())
        self._narrow()
        self._fit()

    def _settle_ways(self) -> None:
        """Let become of each card what was chosen."""
        self.model.settle(self._outcome_of)
        self._say_chosen()

    def _say_counts(self) -> None:
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

    def _way(self, found: FoundCard) -> OnKnown:
        """What becomes of a card about somebody known."""
        way: OnKnown = self.choices.known.currentData()
        # What is chosen for those who are here is not for those whom these files bring.
        return self._each.get(found.fingerprint, OnKnown.FILL_IN if found.follows else way)

    def _outcome_of(self, found: FoundCard) -> CardOutcome:
        """What becomes of a card that is about somebody here, as it was chosen."""
        way, fields = self._way(found), self._fields.get(found.fingerprint, {})
        if way is OnKnown.KEEP_BOTH:
            return CardOutcome.NEW
        if found.adds_nothing:
            return CardOutcome.IDENTICAL
        takes = way is OnKnown.NEWER or any(take is not Take.MINE for take in fields.values())
        if way is OnKnown.SKIP or (found.is_different and not takes):
            return CardOutcome.IDENTICAL
        return CardOutcome.UPDATES

    def wishes(self) -> Wishes:
        """What is chosen besides who comes."""
        each = dict(self._each)
        for found in self.model.chosen():
            if found.came_before:
                # What is chosen for all is not for cards that came before.
                each.setdefault(found.fingerprint, self._way(found))
        chosen = self.choices.wishes(each, dict(self._fields))
        return replace(chosen, same_as=self._same_as)

    def reset(self) -> None:
        """Show nobody, and choose nothing."""
        self._each.clear()
        self._fields.clear()
        self._same_as = {}
        self.choices.reset()
        self.search.clear()
        self._freeing.let_go(self.model.forget())
        self._turned = None

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
        """Say how many of each kind there are, and how many come in."""
        self._say_counts()
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
        known, fields = self._way(found), dict(self._fields.get(found.fingerprint, {}))
        self.card.show_found(found, known)
        if found.outcome is CardOutcome.REFUSED:
            self._runner.forget("import-card")
            return

        def read() -> tuple[CardShown | None, QImage | None]:
            card = self._book.importing.card(found, known, fields)
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
            fingerprint = self.model.found(row).fingerprint
            self._each[fingerprint] = known
            # It begins anew from there.
            self._fields.pop(fingerprint, None)
            self._show_current()

    def _choose_field(self, key: str, take: Take) -> None:
        """Whose word stands in a field of whom the card is about that is looked at."""
        row = self.view.currentIndex().row()
        if row >= 0:
            found = self.model.found(row)
            self._fields.setdefault(found.fingerprint, {})[key] = take
            self._settle_ways()
            self.card.show_outcome(found)

    def _turn(self, to: QWidget | None) -> None:
        """In a narrow window: the card or the choices in the list's place, or the list again."""
        before, self._turned = self._turned, to
        self._fit()
        if to is not None and self._back.isVisible():
            self._back.setFocus()
        else:
            (self._to_choices if before is self._more else self.view).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() >= self._context.theme.px(WIDE)
        self.view.opens_cards = not wide
        self._filters.setVisible(not self._single)
        both, turned = self._single or wide, self._turned
        self._left.setVisible(not self._single and (wide or turned is None))
        self._to_choices.setVisible(not both and turned is None)
        self._side.setVisible(both or turned is not None)
        self.card.setVisible(self._has_card and (both or turned is self.card))
        self.card.stand_alone(not both)
        self._more.setVisible(both or turned is self._more)
        self._more.setMinimumHeight(0 if both else self._context.theme.px(LEAST))
        self._back.setVisible(not both)

    def only_found(self) -> FoundCard | None:
        """The card, when there is just one."""
        return self.model.found(0) if self._single and self.model.rowCount() else None
