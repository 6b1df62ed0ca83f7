"""What stands above the line on somebody's page: how you can help, what is good to remember, and
whom they know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from desktop_app.domain.changes import Noun
from desktop_app.domain.timeline import Participant
from desktop_app.ui.kit.boxes import column, frame, row
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.person.shown_person import Shown

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.domain.changes import ChangeSet
    from desktop_app.domain.giving import PersonGiving
    from desktop_app.domain.person_data import PersonData
    from desktop_app.ui.kit.menus import Menu
    from desktop_app.ui.person.connections import ConnectionsStrip, ShownConnections
    from desktop_app.ui.person.folded_card import FoldedCard
    from desktop_app.ui.person.help_card import HelpCard
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

MOST_NOTES = 280
"""Characters of the notes that stand above the timeline."""
ROOM_FOR_BOTH = 440
"""Width at the usual font from which both cards stand side by side."""
LAST_CLOSE = 2
"""The place of the last circle whose people one is asked about: Active."""


class PageCards(QWidget):
    """Both cards, and below them the strip of whom somebody knows. In a low window a card is one line
    until it is opened, and the strip is left to the menu. What is there to help with is
    read after the page is shown for the first time, which a start need not wait for; from then on
    it comes with the page. Whom they know is read on a thread each time.
    """

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self._shell, self._tools, self._context = shell, tools, tools.context
        self._shown: Shown | None = None
        self._help: HelpCard | None = None
        self._strip: ConnectionsStrip | None = None
        self._has_strip = self._has_notes = self._has_help = False
        self._are_wanted = True
        self._has_room = self._has_room_for_strip = True
        self._opened: set[QWidget] = set()
        self._folded: dict[QWidget, FoldedCard] = {}
        self._note = self._make_note()
        self._box = row(tools.context.theme, self._note, space=12)
        self._both = QWidget()
        self._both.setLayout(self._box)
        self._lines = column(tools.context.theme, space=8)
        self._whole = column(tools.context.theme, self._both, self._lines, space=12)
        self.setLayout(self._whole)
        self.hide()

    def _make_note(self) -> QFrame:
        theme, icons = self._context.theme, self._context.icons
        self._note_text = PlainLabel(theme, "", Face.BODY, Role.SOFT, wrap=True)
        title = row(
            theme,
            IconLabel(icons, "sparkles", theme, Role.EMBER, 16),
            PlainLabel(theme, self.tr("Good to remember"), Face.TITLE),
            None,
        )
        parts = column(theme, title, self._note_text, None, space=6, margins=(16, 14, 16, 14))
        made = frame("card", parts)
        made.setAccessibleName(self.tr("Good to remember"))
        return made

    def show_page(self, page: PersonData) -> None:
        """Show what is known of that person, or of the same one anew."""
        person = page.contact.person
        who = Participant(person.id, person.display_name, person.uid)
        is_away = person.archived_at is not None or person.trashed_at is not None
        close = page.circle is not None and page.circle.position <= LAST_CLOSE
        if self._shown is None or self._shown.person != who:
            self._has_strip = False
            self._opened.clear()
        self._shown = Shown(who, page.contact, close and not (is_away or person.is_you))
        notes = person.notes
        self._has_notes = bool(notes)
        self._note_text.setText(notes if len(notes) < MOST_NOTES else notes[:MOST_NOTES] + "…")
        if self._help is not None:
            self._show()
        else:
            self._lay_out()
            self._load()
        self._read_connections()

    def set_room(self, are_wanted: bool, for_cards: bool, for_strip: bool) -> None:
        """Whether the cards belong to the tab shown, whether there is room for them above what it
        shows, and for the strip as well.
        """
        if for_cards and not self._has_room:
            self._opened.clear()
        self._are_wanted = are_wanted
        self._has_room, self._has_room_for_strip = for_cards, for_strip
        self._lay_out()

    def _lay_out(self) -> None:
        # Where one stands below the other, a low window has room for the help alone.
        folds_notes = self._has_help and not (self._is_wide() or self._has_room_for_strip)
        if self._help is not None:
            self._place(self._help, self._has_help, self._help.in_short(), folds=False)
        self._place(self._note, self._has_notes, self._note_text.whole_text(), folds=folds_notes)
        self._both.setVisible(any(not card.isHidden() for card in self._cards()))
        strip = self._has_strip and self._has_room_for_strip
        if self._strip is not None:
            self._strip.setVisible(strip)
        self.setVisible(self._are_wanted and (self._has_notes or self._has_help or strip))

    def _place(self, card: QWidget, is_there: bool, words: str, *, folds: bool) -> None:
        """Show a card, or its line where it folds; without words it cannot fold."""
        folds = is_there and bool(words) and (folds or not self._has_room)
        folds = folds and card not in self._opened
        if folds:
            self._line_of(card).say(words)
        if card in self._folded:
            self._folded[card].setVisible(folds)
        card.setVisible(is_there and not folds)

    def _line_of(self, card: QWidget) -> FoldedCard:
        if card not in self._folded:
            from desktop_app.ui.person.folded_card import FoldedCard

            def unfold() -> None:
                self._opened.add(card)
                self._lay_out()
                card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                card.setFocus(Qt.FocusReason.OtherFocusReason)

            words = ("sparkles", Role.EMBER, self.tr("Good to remember"))
            if card is self._help:
                words = ("hand-heart", Role.GREEN, self.tr("How you can help"))
            self._folded[card] = FoldedCard(self._context, *words, unfold)
            self._lines.insertWidget(0 if card is self._help else -1, self._folded[card])
        return self._folded[card]

    def add_to_menu(self, menu: Menu) -> None:
        """Offer in a menu to add what somebody needs or offers."""
        icon = self._context.icons.icon("hand-heart")
        menu.addAction(icon, self.tr("Add what they need or offer…"), self.add)

        if self._has_strip and self._strip is not None:
            icon = self._context.icons.icon("network")
            menu.addAction(icon, self.tr("Whom they know…"), self._open_connections)

    def add(self) -> None:
        """Open the line for something they need or offer, with the cursor in it."""
        if self._shown is not None and not self._shown.contact.person.is_you:
            card = self._made()
            card.show_person(self._shown)
            self._has_help = True
            self._opened.add(card)
            card.add()
            self._lay_out()
            self.show()

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed that does not change who the person is."""
        from desktop_app.domain.favours import FAVOUR
        from desktop_app.domain.needs import NEED

        if self._help is not None and any(changes.touches(noun) for noun in (NEED, FAVOUR)):
            self._show()
        if any(changes.touches(noun) for noun in (FAVOUR, Noun.INTERACTION, Noun.PERSON)):
            self._read_connections()

    def leave(self) -> None:
        """Keep what is half typed."""
        if self._help is not None:
            self._help.leave()

    def _load(self) -> None:
        """Read on a thread what showing the card for the first time would wait for, while whom they
        know is read on another: taking turns with that, a read here would take many times as long.
        """
        tools, today, shown = self._tools, self._context.today(), self._shown
        assert shown is not None

        def work() -> PersonGiving:
            from desktop_app.ui.person import help_card

            assert help_card.HelpCard is not None
            return tools.book.giving.of_person(shown.person.id, today)

        tools.runner.run(self, work, lambda page: self._show(page, shown))

    def _read_connections(self) -> None:
        """Read on a thread whom they know; until then the strip says what it did of them."""
        shown, tools = self._shown, self._tools
        if shown is None or shown.contact.person.is_you:
            return

        def work() -> object:
            from desktop_app.ui.person import connections

            return connections.read_connections(tools.book, shown.person.id, self._context.today())

        tools.runner.run((self, "known"), work, lambda found: self._show_strip(shown, found))

    def _show_strip(self, shown: Shown, found: ShownConnections) -> None:
        if self._shown is None or self._shown.person != shown.person:
            return
        if self._strip is None:
            if not (found.found.known or found.found.likely):
                return
            from desktop_app.ui.person.connections import ConnectionsStrip

            self._strip = ConnectionsStrip(self._shell, self._tools)
            self._strip.list_requested.connect(self._open_connections)
            self._whole.addWidget(self._strip)
        self._has_strip = self._strip.show_person(self._shown, found)
        self._lay_out()

    def _open_connections(self) -> None:
        from desktop_app.ui.person.connections_dialog import ConnectionsDialog

        if self._shown is not None:
            ConnectionsDialog(self._shell, self._tools, self._shown.person).open()

    def _made(self) -> HelpCard:
        if self._help is None:
            from desktop_app.ui.person.help_card import HelpCard

            self._help = HelpCard(self._shell, self._tools)
            self._box.insertWidget(0, self._help)
            self._box.setStretch(0, 1)
            self._box.setStretch(1, 1)
        return self._help

    def _show(self, page: PersonGiving | None = None, of: Shown | None = None) -> None:
        """Show what is there to help with; `page` is what was read `of` somebody before."""
        if self._shown is None:
            return
        help_card = self._made()
        page = page if of is not None and of.person == self._shown.person else None
        self._has_help = (
            help_card.show_person(self._shown, page) and not self._shown.contact.person.is_you
        )
        self._lay_out()

    def _cards(self) -> list[QWidget]:
        return [self._note] if self._help is None else [self._help, self._note]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if self._is_wide() else down)
        self._lay_out()

    def _is_wide(self) -> bool:
        """Whether both cards stand side by side."""
        return self.width() >= self._context.theme.px(ROOM_FOR_BOTH)
