"""The line you type what happened into, with what was understood tinted while you type."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QStringListModel, Qt, Signal
from PySide6.QtGui import QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QCompleter, QFrame, QMenu, QTextEdit, QToolTip

from desktop_app.domain.grammar.tokens import Corrections, Token, TokenKind
from desktop_app.domain.names import LONGEST_TEXT
from desktop_app.domain.timeline import InteractionKind, Participant
from desktop_app.ui.composer.edit import ComposerEdit
from desktop_app.ui.composer.grammar import load as load_grammar
from desktop_app.ui.kit.boxes import row
from desktop_app.ui.kit.buttons import button, plain_text, set_kind
from desktop_app.ui.kit.dates import is_day_first
from desktop_app.ui.kit.labels import IconLabel, tooltip, utf16
from desktop_app.ui.kit.sure import sure
from desktop_app.ui.kit.theme import Role
from desktop_app.ui.words.timeline import kind_icon

if TYPE_CHECKING:
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.services.naming import Naming
    from desktop_app.ui.kit.context import UiContext

_TINTS = {
    TokenKind.REMINDER: (Role.EMBER, Role.EMBER_BG),
    TokenKind.KIND: (Role.INK, Role.LINE),
    TokenKind.DATE: (Role.BLUE, Role.BLUE_BG),
    TokenKind.TIME: (Role.BLUE, Role.BLUE_BG),
    TokenKind.MINUTES: (Role.INK, Role.LINE),
    TokenKind.PLACE: (Role.INK, Role.LINE),
    TokenKind.PROMISE: (Role.EMBER, Role.EMBER_BG),
    TokenKind.WHEN: (Role.EMBER, Role.EMBER_BG),
    TokenKind.PERSON: (Role.GREEN, Role.GREEN_BG),
    TokenKind.AMBIGUOUS: (Role.EMBER, Role.EMBER_BG),
    TokenKind.UNKNOWN: (Role.FAINT, Role.BG),
}


class Composer(QFrame):
    """Understands a line while it is typed; `composed` carries the Draft when Enter is pressed.

    `add_requested` carries an unknown name that is to become a person, and what to call with the
    new Participant. `refused` says in a sentence why pasted text was not taken. `written` gives the
    moment it is, where `look` has an earlier day.
    """

    help_page = "logging"
    composed = Signal(object)
    add_requested = Signal(str, object)
    refused = Signal(str)

    def __init__(
        self, context: UiContext, naming: Naming, written: Callable[[], datetime] | None = None
    ) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._context, self._naming, self._written = context, naming, written or context.now
        self._current: Participant | None = None
        self._corrections = Corrections()
        self._kept: dict[int | None, tuple[str, Corrections]] = {}
        self._draft: Draft | None = None
        self.edit = ComposerEdit()
        self.edit.setStyleSheet("QTextEdit { border: none; background: transparent; padding: 0; }")
        self.edit.textChanged.connect(self._typed)
        self.edit.entered.connect(self._enter)
        self.edit.escaped.connect(self._give_up)
        self.edit.refused.connect(
            lambda: self.refused.emit(self.tr("This text is too long to be kept."))
        )
        self.edit.clicked_at.connect(self._clicked)
        self.edit.cursorPositionChanged.connect(self._offer)
        self.edit.installEventFilter(self)
        self.edit.viewport().installEventFilter(self)
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setWidget(self.edit)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.activated.connect(self._complete)
        sure(self._completer.popup()).setProperty("kind", "names")
        self.edit.completer = self._completer
        self._save = button(self.tr("Enter"), "key", None, self._enter)
        self._save.setAccessibleName(self.tr("Save the entry"))
        box = row(
            context.theme,
            IconLabel(context.icons, "pencil", context.theme, Role.EMBER, 16),
            self.edit,
            self._save,
            margins=(14, 7, 12, 7),
            space=10,
        )
        box.setStretch(1, 1)
        self.setLayout(box)
        self.setFocusProxy(self.edit)
        context.theme.changed.connect(self._typed)
        self.set_person(None)
        self._resize()

    def set_person(self, person: Participant | None) -> None:
        """Whose page it stands on; what was typed waits there until one comes back."""
        before, now = (who.id if who else None for who in (self._current, person))
        self._current = person
        if before != now:
            self._kept[before] = (self.text(), self._corrections)
            text, self._corrections = self._kept.pop(now, ("", Corrections()))
            self.set_text(text)
        name = person.name[:40] if person else ""
        words = (
            self.tr("What happened with %1?").replace("%1", name)
            if person
            else self.tr("Coffee with Ana yesterday…")
        )
        self.ask(words)
        self.edit.setAccessibleName(self.tr("What happened"))

    def ask(self, words: str) -> None:
        """What the empty line says."""
        self._asks = words
        self._say_asks()

    def text(self) -> str:
        """What is typed."""
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Begin with that line."""
        self.edit.setPlainText(text)
        self.edit.moveCursor(QTextCursor.MoveOperation.End)

    def clear(self) -> None:
        """Empty, with no corrections."""
        self._corrections = Corrections()
        self.edit.clear()

    def give_back(self, text: str) -> None:
        """Put a line that could not be stored back, before whatever is typed by now."""
        self.set_text("\n".join(part for part in (text, self.text()) if part))

    def _give_up(self) -> None:
        """Empty, and undo brings it back."""
        cursor = self.edit.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()

    def draft(self) -> Draft:
        """What the line means now."""
        # The first letter loads the grammar.
        from desktop_app.domain.grammar.languages import read_line

        now, written = self._context.now(), self._written()
        return read_line(
            self.text(),
            now,
            self._naming,
            self._current,
            self._corrections,
            is_day_first(),
            written,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit.viewport():
            if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
                self._explain(event)
                return True
            return False
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_kind(self, "focused", event.type() == QEvent.Type.FocusIn)
            load_grammar()
        if event.type() == QEvent.Type.Resize:
            self._resize()
            self._say_asks()
        return False

    def _typed(self) -> None:
        text = self.text()
        if len(text) > LONGEST_TEXT:
            self.edit.undo()
            return
        # Nothing typed needs no grammar.
        self._draft = self.draft() if text else None
        selections = []
        for token in self._draft.tokens if self._draft else ():
            selection = QTextEdit.ExtraSelection()
            ink, ground = _TINTS[token.kind]
            style = QTextCharFormat()
            style.setForeground(self._context.theme.colour(ink))
            style.setBackground(self._context.theme.colour(ground))
            if token.kind in (TokenKind.UNKNOWN, TokenKind.AMBIGUOUS):
                style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            cursor = QTextCursor(self.edit.document())
            cursor.setPosition(utf16(text, token.start))
            cursor.setPosition(utf16(text, token.end), QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, style
            selections.append(selection)
        self.edit.setExtraSelections(selections)
        self._save.setEnabled(bool(text.strip()))
        self._resize()

    def _say_asks(self) -> None:
        # A longer one would be broken into two lines, of which one is seen.
        room = self.edit.width() - self._context.theme.px(8)
        words = self.edit.fontMetrics().elidedText(
            self._asks, Qt.TextElideMode.ElideRight, max(room, 40)
        )
        if words != self.edit.placeholderText():
            self.edit.setPlaceholderText(words)

    def _resize(self) -> None:
        lines = min(
            8.0,
            max(
                1.0,
                self.edit.document().size().height()
                / max(1, self.edit.fontMetrics().lineSpacing()),
            ),
        )
        height = round(
            max(self.edit.document().size().height(), self.edit.fontMetrics().lineSpacing() + 6)
        )
        self.edit.setFixedHeight(
            min(height, round(8 * self.edit.fontMetrics().lineSpacing())) if lines >= 1 else height
        )

    def _enter(self) -> None:
        draft = self.draft()
        if (token := _in_question(draft)) is not None:
            cursor = QTextCursor(self.edit.document())
            cursor.setPosition(utf16(self.text(), token.start))
            below = self.edit.cursorRect(cursor).bottomLeft()
            self._open_menu(token, self.edit.viewport().mapToGlobal(below), saving=True)
        elif draft.summary or draft.reminder:
            self.composed.emit(draft)

    def _clicked(self, position: int, place: QPoint) -> None:
        text = self.text()
        for token in self._draft.tokens if self._draft else ():
            if utf16(text, token.start) < position < utf16(text, token.end):
                self._open_menu(token, place)
                return

    def _explain(self, event: QHelpEvent) -> None:
        """Say what the token under the mouse was understood as: the words do not tell which
        Tuesday.
        """
        from desktop_app.ui.composer.token_words import say_token

        text, position = self.text(), self.edit.cursorForPosition(event.pos()).position()
        for token in self._draft.tokens if self._draft else ():
            if utf16(text, token.start) <= position < utf16(text, token.end):
                QToolTip.showText(event.globalPos(), tooltip(say_token(token)), self.edit)
                return
        QToolTip.hideText()

    def open_token_menu(self) -> bool:
        """Offer corrections for the token the cursor stands in; False when it stands in none."""
        text, position = self.text(), self.edit.textCursor().position()
        for token in self._draft.tokens if self._draft else ():
            if utf16(text, token.start) <= position <= utf16(text, token.end):
                self._open_menu(token, self.edit.mapToGlobal(self.edit.cursorRect().bottomLeft()))
                return True
        return False

    def _open_menu(self, token: Token, place: QPoint, saving: bool = False) -> None:
        """Offer what a token may mean; `saving` goes on with Enter, which asked."""
        from desktop_app.ui.composer.token_words import choices

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if saving:
            menu.addAction(self._question(token)).setEnabled(False)
        for words, value in choices(token, self._context, self._naming):
            entry = menu.addAction(
                plain_text(words), lambda value=value: self._replace(token, value, saving)
            )
            if isinstance(value, InteractionKind):
                entry.setIcon(self._context.icons.icon(kind_icon(value)))
        if not menu.isEmpty():
            menu.addSeparator()
        if token.kind is TokenKind.UNKNOWN:
            add = self.tr("Add %1 to your people").replace("%1", token.text)
            then = lambda person: self._replace(token, person, saving)  # noqa: E731
            menu.addAction(
                self._context.icons.icon("user-plus"),
                plain_text(add),
                lambda: self.add_requested.emit(token.text, then),
            )
        words = self.tr("Save without them") if saving else self.tr("Plain text")
        menu.addAction(words, lambda: self._dismiss(token, saving))
        if saving:
            menu.setActiveAction(
                next(item for item in menu.actions() if item.isEnabled() and not item.isSeparator())
            )
        menu.popup(place)

    def _question(self, token: Token) -> str:
        words = self.tr("Which %1?") if token.kind is TokenKind.AMBIGUOUS else self.tr("Who is %1?")
        return plain_text(words.replace("%1", token.text[:40]))

    def _replace(self, token: Token, value: object, saving: bool = False) -> None:
        self._correct(self._corrections.replace(token, value), saving)

    def _dismiss(self, token: Token, saving: bool = False) -> None:
        self._correct(self._corrections.dismiss(token), saving)

    def _correct(self, corrections: Corrections, saving: bool) -> None:
        self._corrections = corrections
        self._typed()
        if saving:
            self._enter()

    def _offer(self) -> None:
        text, position = self.text(), self.edit.textCursor().position()
        beginning = _beginning(text, position) if text else None
        popup = sure(self._completer.popup())
        names = [line.name for line in self._naming.complete(beginning)] if beginning else []
        if not names or names == [beginning] or not self.edit.hasFocus():
            popup.hide()
            return
        self._names.setStringList(names)
        self._completer.setCompletionPrefix(beginning or "")
        rect = QRect(self.edit.cursorRect())
        rect.setWidth(self._context.theme.px(260))
        rect.setHeight(rect.height() + self._context.theme.px(6))
        self._completer.complete(rect)
        # A name that says already whom it means needs nothing: Enter saves. Others are completed by
        # it.
        clear = len(self._naming.find(beginning or "")) == 1
        popup.setCurrentIndex(QModelIndex() if clear else self._names.index(0))

    def _complete(self, name: str) -> None:
        cursor = self.edit.textCursor()
        for _ in range(len(self._completer.completionPrefix().encode("utf-16-le")) // 2):
            cursor.deletePreviousChar()
        cursor.insertText(name)
        self.edit.setTextCursor(cursor)
        sure(self._completer.popup()).hide()


def _in_question(draft: Draft) -> Token | None:
    """The name Enter has to ask about: one of several people, or, where nobody else takes part, one
    nobody has.

    Saved without them, the day would not count for those who were there.
    """
    for token in draft.tokens:
        if token.kind is TokenKind.AMBIGUOUS or (
            token.kind is TokenKind.UNKNOWN and not draft.people
        ):
            return token
    return None


def _beginning(text: str, position: int) -> str | None:
    """The beginning of a name that is being typed before that position of Qt's."""
    from desktop_app.domain.grammar.languages import name_begun

    before = text.encode("utf-16-le", "surrogatepass")[: position * 2].decode(
        "utf-16-le", "replace"
    )
    return name_begun(before, position)
