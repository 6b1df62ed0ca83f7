"""Writing a message template, with how it reads for somebody."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.message_templates import MessageTemplate, Word, checked_template, filled
from desktop_app.ui.kit.accessible import hand_focus
from desktop_app.ui.kit.boxes import column, frame
from desktop_app.ui.kit.buttons import OPENS, button
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.form_dialog import FormDialog
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import pop_up
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.template_text import TemplateText
from desktop_app.ui.words.errors import say_error
from desktop_app.ui.words.short import LONGEST_NAME, cut
from desktop_app.ui.words.templates import as_shown, as_stored, examples, say_word

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.kit.context import UiContext

WIDTH, TEXT, READ = 620, 150, 600
"""Pixels at the usual font: the dialog, the least height of the text; characters of the preview."""


class TemplateDialog(FormDialog):
    """`keep` is given the template, and raises InvalidValueError to say what is wrong. `reads_for` is the name of somebody and what is known of them, for
    whom it is shown how it reads; None while nobody is here.
    """

    help_page = "today"

    def __init__(
        self,
        context: UiContext,
        template: MessageTemplate,
        reads_for: tuple[str, Mapping[Word, str]] | None,
        keep: Callable[[MessageTemplate], object],
        parent: QWidget,
    ) -> None:
        title = self.tr("Change a template") if template.id else self.tr("A new template")
        super().__init__(context, title, parent)
        self._template, self._reads_for, self._keep = template, reads_for, keep
        theme = context.theme
        self._name = QLineEdit(template.name)
        self._subject = QLineEdit(as_shown(template.subject))
        self._text = TemplateText(theme, template.body)
        self._text.setMinimumHeight(theme.px(TEXT))
        self._text.setAccessibleName(self.tr("Message"))
        self._unknown = PlainLabel(theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._read = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        self._insert = button(self.tr("Put in a word") + OPENS, clicked=self._offer_words)
        self._begin = button(self.tr("Begin from an example") + OPENS, "quiet")
        self._begin.clicked.connect(self._offer_examples)
        body = frame("plain")
        body.setLayout(
            column(
                theme,
                self._text,
                flowing(theme, self._insert, self._begin),
                self._unknown,
                self._read,
                space=8,
            )
        )
        hand_focus(body, self._text)
        for field in (self._subject, self._name):
            field.textChanged.connect(lambda _: self._say())
        self._text.textChanged.connect(self._say)
        self.lay_out(
            [
                (self.tr("Name"), self._name),
                (self.tr("Subject"), self._subject),
                (self.tr("Message"), body),
            ],
            self.tr("Save"),
            WIDTH,
            self._name,
            scrolls=True,
        )
        self._say()

    def template(self) -> MessageTemplate:
        """What the fields say."""
        stored, subject = self._template, as_stored(self._subject.text())
        return MessageTemplate(
            self._name.text(), subject, self._text.stored(), stored.id, stored.uid
        )

    def save(self) -> None:
        """Hand the template over, or say what is wrong with it."""
        try:
            self._keep(checked_template(self.template()))
        except InvalidValueError as error:
            self.refuse(say_error(error), self._name if error.field == "name" else self._text)
            return
        self.accept()

    def _say(self) -> None:
        """Which words are not known, and how it reads."""
        self.approve()
        unknown = ", ".join(dict.fromkeys(self._text.unknown()))
        self._unknown.setVisible(bool(unknown))
        words = self.tr("Nothing can be filled in for %1: it stays a gap to be filled by hand.")
        self._unknown.setText(fill_in(words, unknown))
        made = self.template().body
        self._read.setVisible(self._reads_for is not None and bool(made.strip()))
        if self._reads_for is not None:
            name, values = self._reads_for
            read = filled(made, values, say_word).text
            said = f"{read[:READ]}…" if len(read) > READ else read
            head = fill_in(self.tr("For %1 it reads:"), cut(name, LONGEST_NAME))
            self._read.setText(f"{head}\n{said}")
        # Not back again with each line that goes: the buttons would move under one's hand.
        self.grow(shrinks=False)

    def _offer_words(self) -> None:
        menu = Menu(self)
        for word in Word:
            menu.addAction(say_word(word), partial(self._text.put, word))
        pop_up(menu, self._insert)

    def _offer_examples(self) -> None:
        menu = Menu(self)
        for example in examples():
            menu.addAction(example.name, partial(self._take, example))
        pop_up(menu, self._begin)

    def _take(self, example: MessageTemplate) -> None:
        if not self._name.text().strip():
            self._name.setText(example.name)
        self._subject.setText(as_shown(example.subject))
        self._text.selectAll()
        self._text.insertPlainText(as_shown(example.body))
