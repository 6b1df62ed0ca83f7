"""The line you type what happened into, with what was understood tinted while you type."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtWidgets import QFrame

from desktop_app.domain.grammar.tokens import Corrections, Token, TokenKind
from desktop_app.domain.names import LONGEST_TEXT
from desktop_app.ui.composer import grammar
from desktop_app.ui.composer.below import Below
from desktop_app.ui.composer.edit import ComposerEdit
from desktop_app.ui.composer.names_offer import NamesOffer
from desktop_app.ui.composer.trip_line import TripLine
from desktop_app.ui.kit.accessible import hand_focus
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button, set_kind
from desktop_app.ui.kit.dates import is_day_first
from desktop_app.ui.kit.labels import IconLabel, tooltip, utf16
from desktop_app.ui.kit.later import Later
from desktop_app.ui.kit.sure import sure
from desktop_app.ui.kit.theme import Role
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.timeline import Participant
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.composer.asking import Asking
    from desktop_app.ui.kit.context import UiContext

MOST_LINES = 8


class Composer(QFrame):
    """Understands a line while it is typed; `composed` carries the Draft when Enter is pressed.

    `travels` carries the Visit of a line that says where you will be. `add_requested` carries an unknown name that is to become a person, and what to call with the
    new Participant. `refused` says in a sentence why pasted text was not taken. `written` gives the
    moment it is, where `context` has an earlier day. Facts about people, and needs told by the way,
    are offered to be kept: `keeping` carries the future of that, `settled` says that no more are
    offered.
    """

    help_page = "logging"
    composed = Signal(object)
    travels = Signal(object)
    add_requested = Signal(str, object)
    refused = Signal(str)
    keeping = Signal(object)
    settled = Signal()

    def __init__(
        self,
        context: UiContext,
        book: AddressBook,
        written: Callable[[], datetime] | None = None,
    ) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._context, self._written = context, written or context.now
        self._naming = book.naming
        self._current: Participant | None = None
        self._corrections = Corrections()
        self._given_up = ("", self._corrections)
        self._kept: dict[int | None, tuple[str, Corrections]] = {}
        self._draft: Draft | None = None
        self._reading = grammar.Reading(self, self.text, self._typed, self._enter)
        self.edit = ComposerEdit()
        self.edit.setProperty("kind", "bare")
        self._listen()
        self._names = NamesOffer(self.edit, self._naming, context.theme)
        self._asking = Later(self._make_asking)
        self._tinted = False
        self._save = button(self.tr("Enter"), "key", None, self._enter)
        self._save.setAccessibleName(self.tr("Save the entry"))
        line = row(
            context.theme,
            IconLabel(context.icons, "pencil", context.theme, Role.EMBER, 16),
            self.edit,
            self._save,
            margins=(14, 7, 12, 7),
            space=10,
        )
        line.setStretch(1, 1)
        box = column(context.theme, line, space=0)
        self.setLayout(box)
        self._below = Below(context, book, box, self)
        self.trips = TripLine(context, book, box, self._typed)
        self._below.keeping.connect(self.keeping)
        self._below.settled.connect(self.settled)
        self._below.settled.connect(self._take_focus)
        hand_focus(self, self.edit)
        context.theme.changed.connect(self._typed)
        self.set_person(None)
        self._resize()

    def be_called(self, words: str) -> None:
        """Say before what the line and its button are called which of several lines this is."""
        for part in (self.edit, self._save):
            part.setAccessibleName(f"{words}: {part.accessibleName()}")

    def _listen(self) -> None:
        self.edit.textChanged.connect(self._typed)
        self.edit.entered.connect(self._enter)
        self.edit.escaped.connect(self._give_up)
        self.edit.kept.connect(self.keep_offered)
        self.edit.corrected.connect(self.open_token_menu)
        self.edit.refused.connect(
            lambda: self.refused.emit(self.tr("This text is too long to be kept."))
        )
        self.edit.clicked_at.connect(self._clicked)
        self.edit.installEventFilter(self)
        self.edit.viewport().installEventFilter(self)

    def set_person(self, person: Participant | None) -> None:
        """Whose page it stands on; what was typed waits there until one comes back."""
        before, now = (who.id if who else None for who in (self._current, person))
        self._current = person
        if before != now:
            self._kept[before] = (self.text(), self._corrections)
            text, self._corrections = self._kept.pop(now, ("", Corrections()))
            self._below.forget()
            self.set_text(text)
        name = person.name[:40] if person else ""
        words = (
            fill_in(self.tr("What happened with %1?"), name)
            if person
            else self.tr("Coffee with Ana yesterday…")
        )
        self.ask(words)
        self.edit.setAccessibleName(self.tr("What happened"))

    def ask(self, words: str) -> None:
        """What the empty line says."""
        self.edit.ask(words)

    def text(self) -> str:
        """What is typed."""
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Begin with that line."""
        self.edit.setPlainText(text)
        self.edit.moveCursor(QTextCursor.MoveOperation.End)

    def clear(self) -> None:
        """Empty, with no corrections."""
        self._given_up = (self.text(), self._corrections)
        self._corrections = Corrections()
        self.edit.clear()

    def wait_on(self, person_id: int, text: str) -> None:
        """Have a line stand on somebody's page, unless another does already."""
        shown = self._current is not None and self._current.id == person_id
        if shown and not self.text():
            self.set_text(text)
        elif not shown:
            self._kept.setdefault(person_id, (text, Corrections()))

    def drafts(self) -> dict[int | None, str]:
        """What is typed here, and what waits on the pages of others, by their ids."""
        waiting = {row: text for row, (text, _) in self._kept.items()}
        return waiting | {self._current.id if self._current else None: self.text()}

    def give_back(self, text: str) -> None:
        """Put a line that could not be stored back, before whatever is typed by now."""
        if not self.text() and text == self._given_up[0]:
            self._corrections = self._given_up[1]
        self.set_text("\n".join(part for part in (text, self.text()) if part))

    def _give_up(self) -> None:
        """Empty, and undo brings it back; what is offered below an empty line is dismissed."""
        if not self.text():
            self._below.dismiss()
        cursor = self.edit.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()

    def draft(self) -> Draft:
        """What the line means now."""
        # The first letter loads the grammar.
        from desktop_app.domain.grammar.languages import read_line

        return read_line(
            self.text(),
            self._context.now(),
            self._naming,
            self._current,
            self._corrections,
            is_day_first(),
            self._written(),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit.viewport():
            if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
                self._explain(event)
                return True
            return False
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_kind(self, "focused", event.type() == QEvent.Type.FocusIn)
            grammar.load()
        if event.type() == QEvent.Type.Resize:
            self._resize()
        return False

    def _typed(self) -> None:
        text = self.text()
        if len(text) > LONGEST_TEXT:
            self.edit.undo()
            return
        # Nothing typed needs no grammar.
        reads = bool(text) and not self._reading.waits()
        self._draft = self.draft() if reads else None
        trip = self.trips.read(text if reads else "", self._current, self._corrections)
        if trip is not None and self._draft is not None:
            self._draft = replace(self._draft, tokens=trip.tokens, give=None, facts=())
        tokens = self._draft.tokens if self._draft else ()
        give = self._draft.give if self._draft else None
        if tokens or give is not None or self._tinted:
            from desktop_app.ui.composer.tints import tint

            tint(self.edit, tokens, self._context.theme, self._context.today(), give)
            self._tinted = bool(tokens) or give is not None
        self._below.typed(self._draft if trip is None else None)
        self._save.setEnabled(bool(text.strip()))
        self._resize()

    def _resize(self) -> None:
        spacing = self.edit.fontMetrics().lineSpacing()
        height = round(max(self.edit.document().size().height(), spacing + 6))
        self.edit.setFixedHeight(min(height, MOST_LINES * spacing))

    def _enter(self, *, about_nobody: bool = False) -> None:
        """Save the line, or ask first what it does not tell."""
        if self._reading.waits(enters=True):
            return
        from desktop_app.ui.composer.questions import Whom, question_in

        visit = self.trips.visit(self.text(), self._current, self._corrections)
        if visit is not None:
            self.travels.emit(visit)
            return
        draft = self.draft()
        if not draft.summary and draft.reminder is None:
            return
        asked = question_in(draft, about_nobody=about_nobody)
        if asked is None:
            self._store(draft)
        elif isinstance(asked, Whom):
            self._asking.get().whom_it_was(asked, self._x_of(0))
        else:
            self._asking.get().about(asked, self._x_of(asked.start), saving=True)

    def _with(self, person: Participant | None) -> None:
        """Save the line, now that it was asked with whom it was; None for nobody."""
        self._take_focus()
        draft = self.draft()
        if person is None or draft.people:
            self._enter(about_nobody=True)
        else:
            self._store(replace(draft, people=(person,)))

    def _store(self, draft: Draft) -> None:
        """Have it stored; the favour it goes on with is asked for where it may be several."""
        found = self._below.meant(draft) if draft.give is not None else []
        if len(found) > 1:
            self._asking.get().which_favour(found, draft, self._x_of(0))
        else:
            self._emit(draft)

    def _emit(self, draft: Draft) -> None:
        self._take_focus()
        self.composed.emit(draft)
        self._below.stored(draft)

    def offer(self, words: str, choices: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Offer one thing below the line, now that it is stored."""
        self._below.offer(words, choices)

    def is_offering(self) -> bool:
        """Whether anything is offered to be kept or done."""
        return self._below.is_offering()

    def keep_offered(self) -> bool:
        """Keep or do what is offered below the line; False when nothing is."""
        return self._below.keep()

    def _make_asking(self) -> Asking:
        from desktop_app.ui.composer.asking import Asking

        made = Asking(self._context, self._naming, self)
        made.replaced.connect(self._replace)
        made.dismissed.connect(self._dismiss)
        made.add_requested.connect(self._add)
        made.whom.connect(self._with)
        made.settled.connect(self._emit)
        made.add_whom.connect(lambda name: self.add_requested.emit(name, self._with))
        return made

    def _add(self, token: Token, saving: bool) -> None:
        """Have the name become a person, who is then meant."""
        then = lambda person: self._replace(token, person, saving)  # noqa: E731
        self.add_requested.emit(token.text, then)

    def _token_at(self, position: int, *, inside: bool) -> Token | None:
        """The token at that position of Qt's; `inside` leaves out its edges."""
        text = self.text()
        for token in self._draft.tokens if self._draft else ():
            start, end = utf16(text, token.start), utf16(text, token.end)
            if start < position < end or (not inside and position in (start, end)):
                return token
        return None

    def _x_of(self, place: int) -> int:
        """Where in this frame the character at `place` begins."""
        cursor = QTextCursor(self.edit.document())
        cursor.setPosition(utf16(self.text(), place))
        return self._across(self.edit.cursorRect(cursor).left())

    def _across(self, x: int) -> int:
        return self.edit.viewport().mapTo(self, QPoint(x, 0)).x()

    def _clicked(self, position: int, place: QPoint) -> None:
        if (token := self._token_at(position, inside=True)) is not None:
            self._open(token)

    def _explain(self, event: QHelpEvent) -> None:
        """Say what the token under the mouse was understood as: the words do not tell which
        Tuesday. It is said below the line, which is being read.
        """
        from PySide6.QtWidgets import QToolTip

        from desktop_app.ui.composer.token_words import say_token
        from desktop_app.ui.kit.sheets import beside
        from desktop_app.ui.kit.tips import BELOW_POINTER

        position = self.edit.cursorForPosition(event.pos()).position()
        token = self._token_at(position, inside=False)
        if token is None:
            QToolTip.hideText()
            return
        theme = self._context.theme
        size = QSize(theme.px(200), self.edit.fontMetrics().lineSpacing() + theme.px(10))
        place = beside(self, self._across(event.pos().x()), size)
        words = tooltip(say_token(token, self._context.today()))
        # Qt puts it that much further down than it is told.
        QToolTip.showText(place - QPoint(0, BELOW_POINTER), words, self.edit)

    def open_token_menu(self) -> bool:
        """Offer corrections for the token the cursor stands in; False when it stands in none."""
        token = self._token_at(self.edit.textCursor().position(), inside=False)
        if token is not None:
            self._open(token)
        return token is not None

    def _open(self, token: Token) -> None:
        self._asking.get().about(token, self._x_of(token.start))

    def _take_focus(self) -> None:
        """Go on in the line after a sheet had the focus, unless one works in another window now."""
        from PySide6.QtWidgets import QApplication

        window = sure(self.window())
        if QApplication.activeWindow() in (None, window):
            window.activateWindow()
            self.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def _replace(self, token: Token, value: object, saving: bool) -> None:
        self._take_focus()
        self._corrections = self._corrections.replace(token, value)
        self._typed()
        if saving:
            self._enter()

    def _dismiss(self, token: Token, saving: bool) -> None:
        self._take_focus()
        self._corrections = self._corrections.dismiss(token)
        self._typed()
        if saving:
            # Saved without them it is, and nobody need be asked for once more.
            self._enter(about_nobody=token.kind is not TokenKind.WHEN)
