"""The Details tab: everything known about a person, changed where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.domain.changes import Noun
from desktop_app.domain.own_fields import OWN_FIELD
from desktop_app.domain.relations import RELATION_KIND
from desktop_app.ui.kit.boxes import column, row, scroller, steady
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.stack_layout import StackLayout
from desktop_app.ui.kit.tab_order import put_in_order
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turns import Turns
from desktop_app.ui.person.cards_in_turn import CardsInTurn, Place
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
from desktop_app.ui.person.rows import FilledIn
from desktop_app.ui.person.touch_card import TouchCard
from desktop_app.ui.person.work_card import WorkCard
from desktop_app.ui.tab_page import TabPage

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QHideEvent, QResizeEvent

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
    """Cards of rows; every row is a value and, on a click, its field."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self._shell, self._context, self._photos = shell, tools.context, tools.photos
        self._tools = tools
        self._reaching, self._region = Reaching(shell, tools), tools.book.region
        self._services = PersonServices.of(tools.book, shell.confirm, tools.runner)
        self._page: PersonData | None = None
        self._all_names, self._focus = False, ""
        self._is_for_foot, self._was_hidden = False, False
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
        self._build()

    def _build(self) -> None:
        theme = self._context.theme
        words_for_it = self.tr("Click any line to edit it")
        self._hint = PlainLabel(theme, words_for_it, Face.SECONDARY, Role.FAINT, elide=True)
        self._corner = QWidget()
        self._corner.setLayout(row(theme, self._hint, space=0))
        whole = self._make_stack()
        self._turns = Turns(self)
        self._cards = CardsInTurn(self._stack, self._turns, self._places())
        self._cards.comes.connect(self._take_over)
        self._cards.done.connect(self._finish)
        self._cards.released.connect(self._catch_up, Qt.ConnectionType.QueuedConnection)
        self._area = steady(scroller(self._content), whole, theme)
        # Where they stand is known once what stands above them has been laid out.
        self._area.verticalScrollBar().rangeChanged.connect(self._show_documents)
        self.setLayout(column(theme, self._area, space=0))

    def _make_stack(self) -> QVBoxLayout:
        """Where the cards stand, and the layout around them."""
        theme = self._context.theme
        self._content = QWidget()
        inner = QWidget()
        for around in (self._content, inner):
            # What stands there is not painted anew for each card that comes below it.
            around.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        # On a widget of its own: whoever asks for the layouts within a layout of Qt's loses hold of the
        # items of one written in Python.
        self._stack = StackLayout(inner, theme.px(12))
        whole = QVBoxLayout(self._content)
        whole.setContentsMargins(0, 0, 0, theme.px(20))
        whole.addWidget(inner)
        whole.addStretch(1)
        return whole

    def _places(self) -> tuple[Place, ...]:
        """The cards, in their order."""
        return (
            Place(ReachCard, ReachCard.shows),
            Place(self._household_card, HouseholdCard.shows),
            Place(WorkCard, WorkCard.shows),
            Place(LifeCard, LifeCard.shows),
            Place(MetCard, MetCard.shows),
            Place(TouchCard, TouchCard.shows),
            Place(OwnCard, OwnCard.shows),
            Place(self._documents_card, self._documents_of),
            Place(self._names_card, lambda _: self._all_names),
        )

    def corner(self) -> QWidget:
        """A sentence about how a line is edited."""
        return self._corner

    @property
    def is_filled(self) -> bool:
        """Whether every card stands there."""
        return self._cards.is_filled

    def show_page(self, page: PersonData) -> None:
        """Show that person, and stay where it was when it is the same one."""
        self._show(page, all_anew=self._was_hidden)

    def _show(self, page: PersonData, *, all_anew: bool) -> None:
        same = self._page is not None and self._page.contact.person.id == page.contact.person.id
        if same and (edited := [each for each in self._rows() if each.is_edited()]):
            # Never take a half-filled field away; what changed elsewhere shows once it is done.
            self._page = page
            edited[0].closed.connect(self._catch_up, Qt.ConnectionType.QueuedConnection)
            return
        self._was_hidden = not self.isVisible()
        if not same:
            self._leave_person()
        self._page = page
        self._keeping.show_person(page.contact.person.id)
        data = DetailData(
            page,
            self._context,
            self._services,
            self._photos,
            self._shell,
            self._reaching,
            self._region,
            self._turns,
            self._content,
        )
        if same:
            self._cards.renew(data, all_anew=all_anew)
        else:
            self._cards.show_person(data)

    def _leave_person(self) -> None:
        """Store what is half filled in, and begin at the top with nothing in sight."""
        self.leave()
        self._focus, self._is_for_documents, self._is_for_foot = "", False, False
        self._documents = None
        if self._unread is not None:
            self._stack.removeWidget(self._unread)
            self._unread.hide()
            self._unread.deleteLater()
            self._unread = None
        self._area.verticalScrollBar().setValue(0)

    def _catch_up(self) -> None:
        """Show what changed while a card was left as it was, for somebody did something on it."""
        if self._page is not None:
            self._show(self._page, all_anew=False)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # It is not told of what changes meanwhile.
        self._was_hidden = True

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

    def _documents_of(self, data: DetailData) -> list[Document]:
        return self._tools.book.documents.of(data.page.contact.person.id)

    def _documents_card(self, data: DetailData) -> DocumentsCard:
        kept = self._documents_of(data)
        if kept == self._kept:
            self._is_for_documents = False
        self._kept = kept
        return DocumentsCard(data, self._keeping, kept)

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
            page = self._services.people.page(self._page.contact.person.id)
            self._show(page, all_anew=True)
        elif changes.touches(Noun.SETTING):
            self._show(self._page, all_anew=True)

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
        edited = () if self._unread is None else self._unread.findChildren(FilledIn)
        if row := next((each for each in edited if each.is_edited()), None):
            row.closed.connect(self._catch_up, Qt.ConnectionType.QueuedConnection)
            return
        if self._unread is None:
            if not lines:
                return
            from desktop_app.ui.person.unread_card import UnreadCard

            self._unread = UnreadCard(self._shell, self._tools)
            self._stack.addWidget(self._unread)
        self._unread.show_lines(lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint.setVisible(self.width() > self._context.theme.px(ROOM_FOR_HINT))
        for item in self._rows():
            if item.is_edited():
                item.fit(self._area.viewport().width())

    def leave(self) -> None:
        """Store what is open in a form, as leaving a line does, and tell what cannot be."""
        for item in self._rows():
            if fault := item.leave():
                self._shell.say(fill_in(self.tr("Not kept: %1"), fault))

    def _rows(self) -> list[FilledIn]:
        """Those of the person shown."""
        cards: list[QWidget] = [*self._cards.standing()]
        if self._unread is not None:
            cards.append(self._unread)
        return [item for card in cards for item in card.findChildren(FilledIn)]

    def _take_over(self, card: DetailCard, before: DetailCard | None) -> None:
        """Give the focus to what in the card that came is what had it in the one before."""
        if isinstance(card, DocumentsCard):
            self._documents = card
            self._show_documents()
        focused = self.window().focusWidget()
        if before is not None and focused is not None and before.isAncestorOf(focused):
            self._focus = _said(focused)
            # Else Qt hands it to whatever comes next, and scrolls there.
            self._area.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_again(card)
        if not card.is_filled:
            # What had the focus may be a row that is still to come.
            card.filled.connect(lambda: self._focus_again(card))
            card.filled.connect(lambda: put_in_order(self))

    def _focus_again(self, within: QWidget) -> None:
        """Give the focus to what had it before the rows were made anew, or to the first of them."""
        has_gone_on = self._focus != FIRST and self.window().focusWidget() is not self._area
        if not self._focus or has_gone_on:
            return
        takers = (
            item
            for item in within.findChildren(QWidget)
            if item.focusPolicy() & Qt.FocusPolicy.TabFocus and item.isVisible()
        )
        wanted = next((item for item in takers if self._focus in (_said(item), FIRST)), None)
        if wanted is not None:
            self._focus = ""
            wanted.setFocus()

    def _finish(self) -> None:
        """Every card stands there."""
        if self._page is None:
            return
        self._read_cards(self._page.contact.person.id)
        self._show_documents()
        put_in_order(self)
        # What had the focus may stand on another card now.
        self._focus_again(self._content)
        if all(card.is_filled for card in self._cards.standing()):
            self._focus = ""
        if self._is_for_foot:
            self._is_for_foot = False
            self._area.ensureVisible(0, self._content.height(), 0, 0)
            self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Put the cursor on the first thing to be filled in, once it stands there."""
        self._focus = FIRST
        QTimer.singleShot(0, self, lambda: self._focus_again(self._content))

    def _toggle_names(self) -> None:
        self._all_names = not self._all_names
        if self._page is not None:
            self._is_for_foot = True
            self.show_page(self._page)


def _said(widget: QWidget) -> str:
    """The name of a control without the value it holds now."""
    return str(widget.property("said") or widget.accessibleName())
