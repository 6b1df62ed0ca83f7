"""A message to somebody: change it, open it in the program of the way it goes or copy it, and log it once
it has gone out.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop_app.domain.message_templates import filled
from desktop_app.domain.timeline import InteractionKind
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import OPENS, button, plain_text, relabel
from desktop_app.ui.kit.calm_fields import ChoiceBox
from desktop_app.ui.kit.labels import IconLabel, PlainLabel, utf16
from desktop_app.ui.kit.links import Handed
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.room_on_screen import resize_within
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import pop_up
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.message_ways import MessageWay, ways_of
from desktop_app.ui.words.short import LONGEST_NAME, cut
from desktop_app.ui.words.templates import examples, say_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.message_templates import MessageTemplate
    from desktop_app.domain.person import Contact
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.kit.context import UiContext


@dataclass(frozen=True, slots=True)
class MessageDraft:
    """A message to begin from."""

    subject: str
    body: str


def _note(context: UiContext, words: str) -> QWidget:
    """A sentence to think of, with its icon."""
    theme = context.theme
    icon = IconLabel(context.icons, "lightbulb", theme, Role.AMBER, 18)
    text = PlainLabel(theme, words, Face.BODY, wrap=True)
    box = row(theme, icon, text, space=10)
    box.setStretch(1, 1)
    made = QWidget()
    made.setLayout(box)
    return made


class MessageDialog(QDialog):
    """`logged` carries the kind of interaction to log. Nothing is sent from here: that is for the
    program of the way to do. `think_of` are sentences to be read before it goes out; they keep nobody from it.
    """

    help_page = "today"
    logged = Signal(object)

    def __init__(
        self,
        context: UiContext,
        book: AddressBook,
        contact: Contact,
        draft: MessageDraft,
        parent: QWidget,
        think_of: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        name = cut(contact.person.display_name, LONGEST_NAME)
        self.setWindowTitle(fill_in(self.tr("Message to %1"), name))
        self._kind, self._theme = InteractionKind.MESSAGE, context.theme
        self._ways = ways_of(contact, book.region)
        self._book, self._contact = book, contact
        self._gaps: tuple[str, ...] = ()
        """What a template left to be filled in, until that was said."""
        self._make_fields(draft)
        foot = self._make_foot(context)
        self._show_way()
        self.setLayout(
            column(
                context.theme,
                *(_note(context, words) for words in think_of),
                self.address,
                self.subject,
                self.body,
                row(context.theme, self.templates, None),
                foot,
                space=10,
                margins=(20, 18, 20, 18),
            ),
        )
        resize_within(self, context.theme.px(620), context.theme.px(420))
        self.body.setFocus()

    def _make_fields(self, draft: MessageDraft) -> None:
        self.address = ChoiceBox()
        self.address.setAccessibleName(self.tr("To"))
        for way in self._ways:
            self.address.addItem(way.words, way.channel.value)
        self.address.currentIndexChanged.connect(lambda _: self._show_way())
        self.subject = QLineEdit(draft.subject)
        self.subject.setAccessibleName(self.tr("Subject"))
        self.body = QPlainTextEdit(draft.body)
        self.body.setAccessibleName(self.tr("Message"))
        self.body.setTabChangesFocus(True)
        self.templates = button(self.tr("Use a template") + OPENS, "quiet")
        self.templates.clicked.connect(self._offer_templates)

    def _make_foot(self, context: UiContext) -> QBoxLayout:
        theme = context.theme
        self.mail = button("", "primary", clicked=self._open)
        self.copy = button(self.tr("Copy"), icon=context.icons.icon("copy"), clicked=self._copy)
        self.log = button(self.tr("Log it"), "give", clicked=self._log)
        self._said = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        close = button(self.tr("Close"), clicked=self.reject)
        for widget in (self.address, self.mail):
            widget.setVisible(bool(self._ways))
        if not self._ways:
            self._said.setText(
                self.tr("No way to write is known. Copy the message and send it your way.")
            )
        self.log.hide()
        foot = row(theme, self._said, self.copy, self.mail, self.log, close, space=8)
        foot.setStretch(0, 1)
        return foot

    def _way(self) -> MessageWay | None:
        place = self.address.currentIndex()
        return self._ways[place] if 0 <= place < len(self._ways) else None

    def _show_way(self) -> None:
        """What the way chosen is opened in; only a mail has a subject."""
        way = self._way()
        if way is not None:
            relabel(self.mail, way.act)
        self.subject.setVisible(way is None or way.is_mail)

    def _offer_templates(self) -> None:
        """The messages to begin from; examples while there are none of one's own."""
        menu = Menu(self)
        own = self._book.message_templates.all()
        if not own:
            menu.addSection(self.tr("Examples"))
        for template in own or examples():
            menu.addAction(plain_text(template.name), partial(self.begin_from, template))
        pop_up(menu, self.templates)

    def begin_from(self, template: MessageTemplate) -> None:
        """Begin anew from a template, as it reads for them; Ctrl+Z brings back what stood there."""
        values = self._book.message_templates.values(self._contact)
        if template.subject:
            self.subject.setText(filled(template.subject, values, say_word).text)
        made = filled(template.body, values, say_word)
        self.body.selectAll()
        self.body.insertPlainText(made.text)
        self._gaps = tuple(made.text[start:end] for start, end in made.gaps)
        self.body.setExtraSelections([self._tint(made.text, *gap) for gap in made.gaps])
        self.body.setFocus()
        if not self._go_to_gap():
            self._said.setText("")

    def _tint(self, text: str, start: int, end: int) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = self.body.textCursor()
        made.cursor.setPosition(utf16(text, start))
        made.cursor.setPosition(utf16(text, end), QTextCursor.MoveMode.KeepAnchor)
        made.format.setBackground(self._theme.colour(Role.EMBER_BG))
        return made

    def _go_to_gap(self) -> bool:
        """Choose the first gap that is still there, to be written over, and say so; False when there
        is none.
        """
        text = self.body.toPlainText()
        gap = next((gap for gap in self._gaps if gap in text), "")
        if not gap:
            return False
        cursor, start = self.body.textCursor(), utf16(text, text.index(gap))
        cursor.setPosition(start)
        cursor.setPosition(start + utf16(gap, len(gap)), QTextCursor.MoveMode.KeepAnchor)
        self.body.setTextCursor(cursor)
        self.body.setFocus()
        self._said.setText(fill_in(self.tr("A gap to fill in: %1"), gap))
        return True

    def _is_whole(self) -> bool:
        """Whether no gap is left, or it was said once that one is: it may be meant."""
        left, self._gaps = self._go_to_gap(), ()
        return not left

    def _open(self) -> None:
        way = self._way()
        if way is None or not self._is_whole():
            return
        body = self.body.toPlainText()
        handed = way.hand_over(self.subject.text(), body)
        if handed is Handed.WITH_WORDS:
            self._ask(way.logged_as, self.tr("Sent? Log it with one click."))
        elif handed is Handed.WITHOUT_WORDS:
            QGuiApplication.clipboard().setText(body.strip())
            words = self.tr(
                "%1 takes no words along: they are copied, paste them there. Sent? Log it with one click."
            )
            self._ask(way.logged_as, fill_in(words, way.program))
        elif way.is_mail:
            self._said.setText(self.tr("No mail program answered. Copy the message instead."))
        else:
            words = self.tr("Nothing answered for %1. Copy the message instead.")
            self._said.setText(fill_in(words, way.program))

    def _copy(self) -> None:
        if not self._is_whole():
            return
        QGuiApplication.clipboard().setText(self.body.toPlainText().strip())
        self._ask(InteractionKind.MESSAGE, self.tr("Copied. Sent? Log it with one click."))

    def _ask(self, kind: InteractionKind, words: str) -> None:
        self._kind = kind
        self._said.setText(words)
        self.log.show()
        self.log.setDefault(True)
        self.log.setFocus()

    def _log(self) -> None:
        self.logged.emit(self._kind)
        self.accept()
