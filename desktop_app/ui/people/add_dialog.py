"""Adding a person: a name is enough; a pasted signature, card or picture of a code fills in the rest,
shown before it is kept.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.domain.errors import KithError
from desktop_app.domain.names import built_name
from desktop_app.domain.person import person_named
from desktop_app.ui.kit.boxes import column, row, scroller
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.people.found_fields import FoundFields, NotUnderstood
from desktop_app.ui.people.known_card import KnownCard
from desktop_app.ui.people.paste_fields import NameField, PasteField, file_in, text_in
from desktop_app.ui.words.errors import say_error
from desktop_app.ui.words.fault_sentences import say_fault

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QImage

    from desktop_app.domain.captured import Captured, KnownAs
    from desktop_app.domain.changes import Done
    from desktop_app.domain.person import Contact, Person
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

READ, KNOWN = "capture-read", "capture-known"
AFTER_TYPING = 250
"""Milliseconds without a key until what was typed is read."""
WIDTH, FOUND_WIDTH = 420, 560
TALLEST = 0.86
"""Of the window before which it stands."""


class AddPersonDialog(QDialog):
    """A name, and a place to paste into. Whoever is found may be here already: then what is new can
    be filled in instead.
    """

    help_page = "people"

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__(shell.parent())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add a person"))
        self._shell, self._tools, self._theme = shell, tools, tools.context.theme
        self._capture, self._runner = tools.book.capture, tools.runner
        self._found: Captured | None = None
        self._read_name = ""
        self._timer = QTimer(self, singleShot=True, interval=AFTER_TYPING)
        self._timer.timeout.connect(self._read)
        self._build()
        self.finished.connect(self._forget)
        self._show_found(None)

    def _build(self) -> None:
        theme, context = self._theme, self._tools.context
        self.field = NameField()
        self.field.setAccessibleName(self.tr("Name"))
        self.field.textChanged.connect(self._typed)
        self.field.pasted.connect(self._take)
        self.paste = PasteField()
        self.paste.setAccessibleName(self.tr("Paste a signature or business card"))
        self.paste.setPlaceholderText(
            self.tr("A mail signature, the text of a card, a vCard, or a picture of a QR code")
        )
        self.paste.textChanged.connect(self._timer.start)
        self.paste.picture.connect(self._take_picture)
        self.paste.file.connect(self._take_file)
        self.paste.refused.connect(lambda: self._say(self.tr("This text is too long to be read.")))
        self.fields, self.rest = FoundFields(context), NotUnderstood(context)
        self.fields.changed.connect(self._typed)
        self.known = KnownCard(context)
        self.known.fill_in.connect(self._fill_in)
        self.known.opened.connect(self._open)
        self.fault = PlainLabel(theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._body = self._found_body()
        self.yes = button(self.tr("Add"), "primary", clicked=self._add)
        self.yes.setDefault(True)
        buttons = row(theme, None, button(self.tr("Cancel"), clicked=self.reject), self.yes)
        self._whole = whole = column(theme, space=8, margins=(20, 16, 20, 16))
        for words, field in (
            (self.tr("Name"), self.field),
            (self.tr("Paste a signature or business card"), self.paste),
        ):
            whole.addWidget(PlainLabel(theme, words, Face.SECONDARY, Role.SOFT))
            whole.addWidget(field)
        for widget in (self.known, self._body, self.fault):
            whole.addWidget(widget)
        whole.setStretchFactor(self._body, 1)
        whole.addLayout(buttons)
        self.setLayout(whole)

    def _found_body(self) -> QWidget:
        theme = self._theme
        self._rest_head = PlainLabel(theme, self.tr("Not understood"), Face.STRONG)
        self._rest_words = PlainLabel(
            theme, self.tr("Tick what to keep as a note."), Face.SECONDARY, Role.SOFT, wrap=True
        )
        content = QWidget()
        inner = column(
            theme,
            PlainLabel(theme, self.tr("Found"), Face.STRONG),
            self.fields,
            self._rest_head,
            self._rest_words,
            self.rest,
            None,
            space=8,
            margins=(0, 4, 8, 4),
        )
        content.setLayout(inner)
        area = scroller(content)
        area.setAccessibleName(self.tr("Found"))
        return area

    # Reading

    def _take(self, data: QMimeData) -> None:
        """What was pasted into the name, or dropped on it."""
        text, path = text_in(data), file_in(data)
        if path is not None:
            self._take_file(path)
        elif text.strip():
            self.paste.take(text)
            self._read()
        elif data.hasImage():
            self._take_picture(data.imageData())

    def _take_file(self, path: Path) -> None:
        self._run(lambda: self._capture.read_file(path))

    def _take_picture(self, image: QImage) -> None:
        from desktop_app.ui.people.pictures import as_file

        self._run(lambda: as_file(image, self._capture.read_file))

    def _read(self) -> None:
        self._timer.stop()
        text = self.paste.toPlainText()
        if text.strip():
            self._run(lambda: self._capture.read(text))
        else:
            self._show_found(None)

    def _run(self, read: Callable[[], Captured]) -> None:
        self._runner.run(READ, read, self._show_found, self._failed)

    def _failed(self, error: BaseException) -> None:
        self._say(say_error(error))

    def _forget(self) -> None:
        for key in (READ, KNOWN):
            self._runner.forget(key)

    # What was found

    def _show_found(self, found: Captured | None) -> None:
        self._found = found
        self._say("" if found is None or found.fault is None else say_fault(found.fault))
        if found is not None and found.more:
            self._say(
                self.tr(
                    "%Ln more card(s) came with it: import the file to bring in all.",
                    None,
                    found.more,
                )
            )
        self.known.show_nobody()
        contact = None if found is None else found.contact
        name = "" if contact is None else contact.person.display_name
        if self.field.text().strip() in ("", self._read_name):
            # A name that somebody typed stays.
            self.field.setText(name)
            self._read_name = name
        if contact is not None:
            self.fields.show_contact(contact)
            self._runner.run(KNOWN, lambda: self._capture.known(contact), self._show_known)
        rest = () if found is None else found.rest
        self.rest.show_lines(rest)
        for widget in (self._rest_head, self._rest_words, self.rest):
            widget.setVisible(bool(rest))
        self._body.setVisible(found is not None and bool(len(self.fields) or rest))
        self._typed()
        self._fit()

    def _show_known(self, known: list[KnownAs]) -> None:
        self.known.show_known(known)
        self._fit()

    def _fit(self) -> None:
        """As large as what is shown, and no taller than the window before which it stands."""
        px, tallest = self._theme.px, int(self._shell.parent().height() * TALLEST)
        is_found = not self._body.isHidden()
        usual = px(110 if is_found else 76)
        self.paste.setFixedHeight(min(usual, tallest // 5) if is_found else usual)
        content = self.fields.sizeHint().height() + self.rest.sizeHint().height() + px(90)
        self._body.setMinimumHeight(min(content, px(120), tallest // 4) if is_found else 0)
        width = min(px(FOUND_WIDTH if is_found else WIDTH), self._shell.parent().width())
        self._whole.activate()
        height = self._whole.sizeHint().height()
        if is_found:
            height += max(0, content - self._body.sizeHint().height())
        self.resize(max(width, self.minimumSizeHint().width()), min(height, tallest))
        if self.isVisible():
            # What has grown stays before its window, and does not hang over the edge.
            middle = self._shell.parent().window().geometry().center()
            self.move(middle - self.rect().center())

    def _say(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.setVisible(bool(words))

    def _typed(self) -> None:
        self.yes.setEnabled(bool(self.field.text().strip()))

    # Keeping

    def contact(self) -> Contact:
        """The person as the fields say."""
        made = self.fields.contact() if self._found is not None else None
        name = self.field.text().strip()
        if made is None or self._found is None:
            from desktop_app.domain.person import Contact

            return Contact(person_named(name))
        read = self._found.contact
        person = read.person if name == read.person.display_name else person_named(name)
        made.person = _named(made.person, person)
        if self._found.is_card and made.channels == read.channels:
            made.raw = read.raw
        notes = "\n".join(part for part in (made.person.notes, self.rest.kept()) if part)
        made.person.notes = notes
        return made

    def _add(self) -> None:
        try:
            future = unless_invalid(self._tools.book.people.add(self.contact()))
        except KithError as error:
            self._say(say_error(error))
            return
        self._runner.watch(future, _opens(self._shell), self._shell.say_error)
        self.accept()

    def _fill_in(self, person_id: int) -> None:
        future = self._capture.fill_in(person_id, self.contact())
        self._runner.watch(future, _opens(self._shell), self._shell.say_error)
        self.accept()

    def _open(self, person_id: int) -> None:
        self.accept()
        self._shell.open_person(person_id)


_NAMES = (
    *("prefix", "given", "middle", "family", "suffix", "phonetic_given", "phonetic_middle"),
    *("phonetic_family", "other_script", "display_name", "is_company", "uid", "file_as", "gender"),
)


def _opens(shell: Shell) -> Callable[[Done[int]], None]:
    """Shows who was kept and says it; no method of the dialog, which is gone by then."""

    def kept(done: Done[int]) -> None:
        shell.open_person(done.value, "details")
        if done.step is not None:
            shell.say_step(done.step)

    return kept


def _named(found: Person, read: Person) -> Person:
    """What was found, with the name of `read`."""
    made = replace(found, **{name: getattr(read, name) for name in _NAMES})
    made.display_name = made.display_name or built_name(made)
    return made
