"""One card whole: who it is, what would become of it, and every fact it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from desktop_app.domain.field_choices import Take
from desktop_app.domain.importing import CardOutcome, OnKnown
from desktop_app.domain.names import work_of
from desktop_app.ui.importing.card_words import explain, name_of, outcome_word, place_of
from desktop_app.ui.importing.choices_pane import way_choice
from desktop_app.ui.importing.difference_table import DifferenceTable
from desktop_app.ui.importing.differences import differences, told_apart
from desktop_app.ui.kit.accessible import take_focus
from desktop_app.ui.kit.avatar import Avatar
from desktop_app.ui.kit.badge import Badge
from desktop_app.ui.kit.boxes import clear, column, row, scroller, steady
from desktop_app.ui.kit.buttons import set_kind
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.photos import squared
from desktop_app.ui.kit.sure import sure
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.words.card_facts import Fact, facts, headline
from desktop_app.ui.words.fault_sentences import say_fault

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QResizeEvent

    from desktop_app.domain.importing import CardShown, FoundCard
    from desktop_app.ui.kit.context import UiContext

QWIDGETSIZE_MAX = (1 << 24) - 1
"""No limit, to Qt."""
AVATAR = 64
NAME = 140
"""Width at the usual font that the name wants beside other things."""
LEAST = 190
"""Height at the usual font a card has from the start."""
MOST = 200
"""Facts shown; a hostile card has a hundred thousand."""


class CardPane(QFrame):
    """A card to look at. `way_chosen` carries what is to become of it, where it is about somebody
    who is here; `field_chosen` whose word is to stand in a field, by its key.
    """

    way_chosen = Signal(object)
    field_chosen = Signal(str, object)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._context = context
        theme = context.theme
        self._avatar = Avatar(theme, AVATAR, ring=False)
        self._name = PlainLabel(theme, "", Face.NAME, wrap=True)
        self._headline = PlainLabel(theme, "", Face.BODY, Role.SOFT, wrap=True)
        self._outcome = column(theme, space=0)
        self._explained = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        self._place = PlainLabel(theme, "", Face.SECONDARY, Role.FAINT, wrap=True)
        self._facts = column(theme, space=10)
        self._way = way_choice(self.tr("What becomes of this card"), self.way_chosen.emit)
        names = column(theme, self._name, self._headline, self._outcome, space=3)
        way = column(theme, self._way, None, space=0)
        face = column(theme, self._avatar, None, space=0)
        head = turning(
            theme,
            Part(turning(theme, face, Part(names, 1, NAME), space=14), 1, NAME),
            way,
            space=14,
        )
        self._content = content = QWidget()
        self._tallest, self._alone = theme.px(LEAST), True
        inside = column(
            theme,
            head,
            self._explained,
            self._facts,
            self._place,
            None,
            space=14,
            margins=(20, 20, 14, 20),
        )
        content.setLayout(inside)
        self._inside = inside
        content.installEventFilter(self)
        self._area = area = steady(scroller(content), inside, theme)
        take_focus(area, Qt.FocusPolicy.TabFocus)
        area.setAccessibleName(self.tr("The card"))
        area.installEventFilter(self)
        self.setLayout(column(theme, area, space=0, margins=(1, 1, 1, 1)))

    def begin_small(self) -> None:
        """Leave the room a card does not need to what stands below: the cards of other files come."""
        self._tallest = self._context.theme.px(LEAST)
        self._make_room()

    def stand_alone(self, alone: bool) -> None:
        """Take all the height there is, with nothing below, or only what is needed."""
        self._alone = alone
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.begin_small()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_kind(self, "focused", event.type() == QEvent.Type.FocusIn)
        elif event.type() == QEvent.Type.LayoutRequest:
            # Qt shows what is new in a layout only later.
            self._make_room()
        return False

    def _make_room(self) -> None:
        """As tall as the tallest card looked at at this width: what stands below would jump if a
        shorter one gave room back.
        """
        if self._alone:
            self.setMaximumHeight(QWIDGETSIZE_MAX)
            self.setMinimumHeight(self._context.theme.px(LEAST))
        elif self.isVisible():
            self.setMinimumHeight(0)
            wanted = self._inside.totalHeightForWidth(self._content.width())
            wanted += self.height() - sure(self._area.viewport()).height()
            self._tallest = max(self._tallest, wanted)
            self.setMaximumHeight(self._tallest)

    def show_found(self, found: FoundCard, known: OnKnown = OnKnown.FILL_IN) -> None:
        """What is known before the card has been read whole; `known` is what is to become of it."""
        self._way.setVisible(found.asks)
        self._way.setCurrentIndex(self._way.findData(known))
        self._avatar.setVisible(found.outcome is not CardOutcome.REFUSED and not found.is_group)
        self._avatar.show_person(found.name, found.uid or found.name)
        self._name.setText(name_of(found))
        self._say_headline(", ".join(work_of(found.name, found.title, found.organisation)))
        self.show_outcome(found)
        self._explained.setText(
            explain(found, None, True) if found.outcome is not CardOutcome.IDENTICAL else ""
        )
        self._place.setText(place_of(found))
        clear(self._facts)

    def show_outcome(self, found: FoundCard) -> None:
        """Show what becomes of the card now."""
        theme = self._context.theme
        clear(self._outcome)
        role, ground = (
            (Role.EMBER, Role.EMBER_BG)
            if found.outcome in (CardOutcome.UPDATES, CardOutcome.REFUSED)
            else (Role.SOFT, None)
        )
        self._outcome.addLayout(
            row(theme, Badge(theme, outcome_word(found.outcome), role, ground), None)
        )

    def show_card(self, found: FoundCard, card: CardShown | None, photo: QImage | None) -> None:
        """The whole card; None when its file does not say it any more."""
        if card is None:
            self._explained.setText(
                self.tr(
                    "The file has changed since it was read, or is gone. Choose it again to see this card."
                )
            )
            return
        found_different = differences(card)
        told = {item.key for item in found_different}
        after = [fact for fact in facts(card.after) if not told & {fact.key, told_apart(fact)}]
        self._say_headline(headline(card.after))
        changes = any(item.take is not Take.MINE for item in found_different)
        self._explained.setText(explain(found, card, changes))
        if photo is not None:
            self._avatar.show_person(
                found.name, found.uid or found.name, None, QPixmap.fromImage(squared(photo))
            )
        clear(self._facts)
        if found_different:
            skips = self._way.currentData() is OnKnown.SKIP
            table = DifferenceTable(self._context.theme, found_different, may_choose=not skips)
            table.chosen.connect(self.field_chosen)
            self._facts.addWidget(table)
        for fact in after[:MOST]:
            self._facts.addLayout(self._row(fact))
        if len(after) > MOST:
            more = PlainLabel(
                self._context.theme,
                self.tr("and %Ln more", None, len(after) - MOST),
                Face.SECONDARY,
                Role.FAINT,
            )
            self._facts.addWidget(more)
        for notice in card.notices:
            self._facts.addLayout(self._row(Fact("info", say_fault(notice), "")))

    def _say_headline(self, text: str) -> None:
        self._headline.setText(text)
        self._headline.setVisible(bool(text))

    def _row(self, fact: Fact) -> QLayout:
        theme = self._context.theme
        icon = IconLabel(self._context.icons, fact.icon, theme, Role.FAINT, 16)
        words = [PlainLabel(theme, fact.value, Face.BODY, wrap=True)]
        if fact.label:
            words.append(PlainLabel(theme, fact.label, Face.SECONDARY, Role.FAINT, wrap=True))
        lines = column(theme, *words, space=1)
        mark = column(theme, icon, None, space=0, margins=(0, 2, 0, 0))
        made = row(theme, mark, lines, space=12)
        made.setStretch(1, 1)
        return made
