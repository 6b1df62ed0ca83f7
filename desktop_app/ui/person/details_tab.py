"""The Details tab: everything known about a person, changed where it stands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.domain.changes import Noun
from desktop_app.domain.own_fields import OWN_FIELD
from desktop_app.domain.relations import RELATION_KIND
from desktop_app.ui.kit.boxes import clear, column, row, scroller, steady
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.sure import sure
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turns import Turns
from desktop_app.ui.person.detail_card import DetailCard, DetailData
from desktop_app.ui.person.document_keeping import DocumentKeeping
from desktop_app.ui.person.documents_card import DocumentsCard
from desktop_app.ui.person.household_card import HouseholdCard
from desktop_app.ui.person.life_card import LifeCard
from desktop_app.ui.person.met_card import MetCard
from desktop_app.ui.person.names_card import NamesCard
from desktop_app.ui.person.own_card import OwnCard
from desktop_app.ui.person.person_services import PersonServices
from desktop_app.ui.person.reach_card import ReachCard
from desktop_app.ui.person.reaching import Reaching
from desktop_app.ui.person.rows import DetailRow
from desktop_app.ui.person.touch_card import TouchCard
from desktop_app.ui.person.work_card import WorkCard
from desktop_app.ui.tab_page import TabPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QResizeEvent

    from desktop_app.domain.changes import ChangeSet
    from desktop_app.domain.documents import Document
    from desktop_app.domain.person_data import PersonData
    from desktop_app.domain.unread import LineOnCard
    from desktop_app.ui.person.unread_card import UnreadCard
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

ROOM_FOR_HINT = 320
"""Width at the usual font from which there is room for a sentence beside the tabs."""
ROOM_FOR_MESSAGE = 76
"""Pixels at the usual font that the message of the window takes at the foot of the page."""
FIRST = "\0"
"""Stands for the first thing of the page that takes the focus."""


class DetailsTab(TabPage):
    """Cards of rows; every row is a value and, on a click, its field. A card comes a turn: all of them
    take a tenth of a second. Of the person who is shown already each takes the place of the one before.
    """

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self._shell, self._context, self._photos = shell, tools.context, tools.photos
        self._tools = tools
        self._reaching, self._region = Reaching(shell, tools), tools.book.region
        self._services = PersonServices.of(tools.book, shell.confirm, tools.runner)
        self._page: PersonData | None = None
        self._all_names, self._focus = False, ""
        self._turns = Turns(self)
        self._standing: list[DetailCard] = []
        self._wanted = 0
        self._documents: DocumentsCard | None = None
        self._unread: UnreadCard | None = None
        self._is_for_documents = False
        """Whether they are to come into sight with the next change to them."""
        self._kept: list[Document] = []
        self._keeping = DocumentKeeping(shell, tools, self)
        self._keeping.refused.connect(self._go_to_documents)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self._keeping.paste)
        # A field that has the focus takes what is pasted itself.
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        context = tools.context
        words_for_it = self.tr("Click any line to edit it")
        self._hint = PlainLabel(context.theme, words_for_it, Face.SECONDARY, Role.FAINT, elide=True)
        self._corner = QWidget()
        self._corner.setLayout(row(context.theme, self._hint, space=0))
        content = QWidget()
        self._cards = QVBoxLayout(content)
        self._cards.setContentsMargins(0, 0, 0, context.theme.px(20))
        self._cards.setSpacing(context.theme.px(12))
        self._area = steady(scroller(content), self._cards, context.theme)
        # Where they stand is known once what stands above them has been laid out.
        self._area.verticalScrollBar().rangeChanged.connect(self._show_documents)
        self.setLayout(column(context.theme, self._area, space=0))

    def corner(self) -> QWidget:
        """A sentence about how a line is edited."""
        return self._corner

    def show_page(self, page: PersonData) -> None:
        """Show that person, and stay where it was when it is the same one."""
        same = self._page is not None and self._page.contact.person.id == page.contact.person.id
        place = self._area.verticalScrollBar().value() if same else 0
        if same and any(item.is_edited() for item in self.findChildren(DetailRow)):
            # Never take a half-filled field away; what changed elsewhere shows once it is done.
            self._page = page
            return
        self._turns.forget()
        self._documents = None
        if not same:
            self._is_for_documents = False
            self.leave()
            self._focus, self._unread = "", None
            self._standing.clear()
            clear(self._cards)
            self._cards.addStretch(1)
        self._page = page
        data = DetailData(
            page,
            self._context,
            self._services,
            self._photos,
            self._shell,
            self._reaching,
            self._region,
            self._turns,
        )
        makers = self._makers()
        self._turns.take(
            *(partial(self._put, at, make, data, place) for at, make in enumerate(makers)),
            partial(self._read_cards, page.contact.person.id),
            lambda: QTimer.singleShot(0, self, lambda: self._restore(place)),
        )
        self._wanted = len(makers)

    @property
    def is_filled(self) -> bool:
        """Whether every card stands there."""
        return 0 < len(self._standing) == self._wanted

    def _put(
        self, at: int, make: Callable[[DetailData], DetailCard], data: DetailData, place: int
    ) -> None:
        """Have a card stand there, instead of the one before unless somebody fills that in."""
        before = self._standing[at] if at < len(self._standing) else None
        if before is not None and any(item.is_edited() for item in before.findChildren(DetailRow)):
            return
        self._focus_again()
        card = make(data)
        self._cards.insertWidget(at, card)
        if before is None:
            self._standing.append(card)
        else:
            self._standing[at] = card
            self._focus = self._focused_name(before) or self._focus
            self._cards.removeWidget(before)
            before.hide()
            before.deleteLater()
        if not card.is_filled:
            # What had the focus, or was in sight, may be a row that is still to come.
            card.filled.connect(lambda: self._restore(place))

    def _makers(self) -> tuple[Callable[[DetailData], DetailCard], ...]:
        """What makes the cards, in their order."""
        return (
            ReachCard,
            self._household_card,
            WorkCard,
            LifeCard,
            MetCard,
            TouchCard,
            OwnCard,
            self._documents_card,
            self._names_card,
        )

    def _household_card(self, data: DetailData) -> HouseholdCard:
        made = HouseholdCard(data)
        made.asked.connect(self._ask_household)
        if data.page.together is None:
            self._read_offer(data.page.contact.person.id, made)
        return made

    def _names_card(self, data: DetailData) -> NamesCard:
        made = NamesCard(data, whole=self._all_names)
        made.whole_requested.connect(self._toggle_names)
        return made

    def _documents_card(self, data: DetailData) -> DocumentsCard:
        person_id = data.page.contact.person.id
        self._keeping.show_person(person_id)
        kept = self._tools.book.documents.of(person_id)
        if kept == self._kept:
            self._is_for_documents = False
        self._kept = kept
        self._documents = DocumentsCard(data, self._keeping, kept)
        return self._documents

    def keep_files(self, mime: QMimeData) -> None:
        """Keep files that were dropped as documents of the person shown."""
        self._keeping.take(mime)
        self._go_to_documents()

    def choose_files(self) -> None:
        """Ask for files to be kept with the person shown."""
        self._keeping.choose()
        self._go_to_documents()

    def _go_to_documents(self) -> None:
        """Put them in sight, once they stand where they belong: the page is made anew when a file is
        kept.
        """
        self._is_for_documents = True
        QTimer.singleShot(0, self, self._show_documents)

    def _show_documents(self) -> None:
        if self._is_for_documents and self._documents is not None:
            # Above the message that tells of it.
            below = self._context.theme.px(ROOM_FOR_MESSAGE)
            self._area.ensureWidgetVisible(self._documents, 0, below)

    def apply_changes(self, changes: ChangeSet) -> None:
        """Numbers and addresses read otherwise in another region; fields of one's own are called
        otherwise, or are offered; the other side of a relation was told.
        """
        if self._page is None:
            return
        if changes.touches(OWN_FIELD) or changes.touches(RELATION_KIND):
            self.show_page(self._services.people.page(self._page.contact.person.id))
        elif changes.touches(Noun.SETTING):
            self.show_page(self._page)

    def _ask_household(self) -> None:
        from desktop_app.ui.household_dialog import ask_household

        if self._page is not None:
            ask_household(self._shell, self._tools, [self._page.contact.person.id])

    def _read_offer(self, person_id: int, card: HouseholdCard) -> None:
        """Read on a thread whom they may live with."""
        homes = self._services.households
        self._tools.runner.run(
            (self, "offer"),
            lambda: homes.offer_to(person_id),
            lambda offer: card.offer(offer) if offer and isValid(card) else None,
        )

    def _read_cards(self, person_id: int) -> None:
        """Read on a thread what came on their cards and is not understood."""
        book = self._tools.book
        self._tools.runner.run(
            (self, "cards"),
            lambda: book.card_lines.of(person_id),
            lambda lines: self._show_unread(person_id, lines),
        )

    def _show_unread(self, person_id: int, lines: list[LineOnCard]) -> None:
        if self._page is None or self._page.contact.person.id != person_id:
            return
        if self._unread is None:
            if not lines:
                return
            from desktop_app.ui.person.unread_card import UnreadCard

            self._unread = UnreadCard(self._shell, self._tools)
            self._cards.insertWidget(self._cards.count() - 1, self._unread)
        self._unread.show_lines(lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint.setVisible(self.width() > self._context.theme.px(ROOM_FOR_HINT))
        for item in self.findChildren(DetailRow):
            if item.is_edited():
                item.fit(self._area.viewport().width())

    def leave(self) -> None:
        """Store what is open in a form, as leaving a line does, and tell what cannot be."""
        for item in self.findChildren(DetailRow):
            if fault := item.leave():
                self._shell.say(fill_in(self.tr("Not kept: %1"), fault))

    def _restore(self, place: int) -> None:
        self._area.verticalScrollBar().setValue(place)
        self._show_documents()
        self._focus_again()

    def _focus_again(self) -> None:
        """Give the focus to what had it before the rows were made anew, or to the first of them."""
        shown = [item for item in self.findChildren(QWidget) if item.isVisible()]
        takers = [item for item in shown if item.focusPolicy() & Qt.FocusPolicy.TabFocus]
        if self._focus and takers:
            wanted = [item for item in takers if self._focus in (_said(item), FIRST)]
            self._focus = ""
            if wanted:
                wanted[0].setFocus()

    def _focused_name(self, card: DetailCard) -> str:
        focused = self.window().focusWidget()
        return _said(focused) if focused is not None and card.isAncestorOf(focused) else ""

    def begin(self) -> None:
        """Put the cursor on the first thing to be filled in, once it stands there."""
        self._focus = FIRST
        QTimer.singleShot(0, self._focus_again)

    def _toggle_names(self) -> None:
        self._all_names = not self._all_names
        if self._page is not None:
            self.show_page(self._page)
            self._area.ensureVisible(0, sure(self._area.widget()).height(), 0, 0)
            self._area.setFocus(Qt.FocusReason.OtherFocusReason)


def _said(widget: QWidget) -> str:
    """The name of a control without the value it holds now."""
    return str(widget.property("said") or widget.accessibleName())
