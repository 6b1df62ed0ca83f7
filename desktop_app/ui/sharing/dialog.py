"""Shares one card: a tick for each thing that goes along, a QR code of it at once, and the ways to
hand it on.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QWidget

from desktop_app.domain.names import file_name
from desktop_app.domain.sharing import USUAL
from desktop_app.ui.kit.boxes import column, row, scroller
from desktop_app.ui.kit.buttons import OPENS, button
from desktop_app.ui.kit.folders import begin_in_last_folder
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import pop_up
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.sharing.qr_picture import QrPicture
from desktop_app.ui.words.sharing import THINGS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLayout

    from desktop_app.domain.sharing import SharedCard, Thing
    from desktop_app.domain.timeline import Participant
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

READ, CARD = "share-things", "share-card"
WIDTH = 560
"""At the usual font."""
TALLEST = 0.86
"""Of the window before which it stands."""
_VCARD, _PNG, _SVG = "vcf", "png", "svg"


def say_thing(thing: Thing) -> str:
    """What goes along, in words."""
    return QCoreApplication.translate("Sharing", THINGS[thing])


AROUND = 64
"""Pixels at the usual font beside what scrolls in it."""


class ShareDialog(QDialog):
    """One person’s card. What you wrote of them, how you keep them and whom they know is never
    ticked at first.
    """

    help_page = "share-a-card"

    def __init__(self, shell: Shell, tools: RoomTools, person: Participant) -> None:
        super().__init__(shell.parent())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Share card"))
        self._shell, self._tools, self._person = shell, tools, person
        self._sharing, self._theme = tools.book.sharing, tools.context.theme
        self._boxes: dict[Thing, QCheckBox] = {}
        self._leave_out: tuple[Thing, ...] = ()
        self._build()
        self.finished.connect(self._forget)
        tools.runner.run(READ, lambda: self._sharing.things(person.id), self._show_things)

    def _build(self) -> None:
        theme = self._theme
        title = fill_in(self.tr("The card of %1"), self._person.name[:60])
        self._ticks = column(theme, space=4, margins=(0, 0, 8, 0))
        content = QWidget()
        content.setLayout(self._ticks)
        ticks = scroller(content)
        ticks.setAccessibleName(self.tr("What goes along"))
        ticks.setMinimumWidth(theme.px(210))
        room = self._shell.parent().width()
        self.picture = QrPicture(theme, min(theme.px(WIDTH), room) - theme.px(AROUND))
        self.picture.setAccessibleName(
            fill_in(self.tr("QR code of the card of %1"), self._person.name[:60])
        )
        self._said = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        self._without = button(self.tr("Leave them out"), clicked=self._untick)
        self._without.hide()
        self._code_box = column(theme, self.picture, self._said, self._without, None, space=8)
        middle = row(theme, ticks, space=20)
        middle.setStretch(0, 1)
        self._is_narrow = room < theme.px(WIDTH)
        if not self._is_narrow:
            middle.addLayout(self._code_box)
        head = PlainLabel(theme, title, Face.TITLE, wrap=True)
        along = PlainLabel(
            theme, self.tr("The name, and what is ticked:"), Face.SECONDARY, Role.SOFT
        )
        whole = column(
            theme, head, along, middle, self._buttons(), space=10, margins=(20, 16, 20, 16)
        )
        whole.setStretch(2, 1)
        self.setLayout(whole)
        tallest = int(self._shell.parent().height() * TALLEST)
        self.resize(min(theme.px(WIDTH), room), min(theme.px(470), tallest))

    def _buttons(self) -> QLayout:
        theme = self._theme
        self._code = button(self.tr("Save QR code") + OPENS, clicked=self._choose_picture)
        mail = button(self.tr("E-mail…"), clicked=self._mail)
        copy = button(self.tr("Copy"), clicked=self._copy)
        save = button(
            self.tr("Save as vCard…"),
            "primary",
            clicked=lambda: self._ask(_VCARD, self.tr("vCard (*.vcf)"), self._vcard),
        )
        save.setDefault(True)
        if not self._is_narrow:
            return row(theme, mail, self._code, None, copy, save)
        return column(theme, row(theme, mail, self._code, None), row(theme, None, copy, save))

    # What goes along

    def _show_things(self, things: tuple[Thing, ...]) -> None:
        for thing in things:
            box = QCheckBox(say_thing(thing))
            box.setChecked(thing in USUAL)
            box.toggled.connect(lambda _: self._read())
            self._ticks.addWidget(box)
            self._boxes[thing] = box
        if self._is_narrow:
            # Beside the ticks it has no room.
            self._ticks.addLayout(self._code_box)
        self._ticks.addStretch(1)
        self._read()

    def things(self) -> frozenset[Thing]:
        """What is ticked."""
        return frozenset(thing for thing, box in self._boxes.items() if box.isChecked())

    def _read(self) -> None:
        things, person_id = self.things(), self._person.id
        self._tools.runner.run(CARD, lambda: self._sharing.card(person_id, things), self._show_card)

    def _show_card(self, card: SharedCard) -> None:
        self.picture.show_code(card.code)
        self._leave_out = card.leave_out
        self._code.setEnabled(card.code is not None)
        self._without.setVisible(bool(card.leave_out))
        if card.code is not None:
            words = self.tr("A phone’s camera reads the card from here.")
            if card.contact.photo is not None:
                words = self.tr("A phone’s camera reads the card from here, without the photo.")
        else:
            names = ", ".join(say_thing(thing) for thing in card.leave_out)
            words = fill_in(self.tr("This is too much for a QR code. Leave out: %1."), names)
            if not names:
                words = self.tr("This is too much for a QR code.")
        self._said.setText(words)

    def _untick(self) -> None:
        for thing in self._leave_out:
            self._boxes[thing].setChecked(False)
        # The button goes, and the focus with it.
        self._code.setFocus()

    # Handing it on

    def _copy(self) -> None:
        from PySide6.QtCore import QMimeData
        from PySide6.QtGui import QGuiApplication

        text = self._vcard()
        data = QMimeData()
        data.setData("text/vcard", text.encode())
        data.setText(text)
        QGuiApplication.clipboard().setMimeData(data)
        self._shell.say(fill_in(self.tr("Copied the card of %1"), self._person.name[:60]))

    def _mail(self) -> None:
        from desktop_app.ui.kit.links import open_mail
        from desktop_app.ui.sharing.in_words import card_in_words

        card = self._sharing.card(self._person.id, self.things()).contact
        subject = card.person.display_name
        if not open_mail("", subject, card_in_words(card)):
            self._shell.say(self.tr("There is no mail program that could be opened."))

    def _choose_picture(self) -> None:
        menu = Menu(self)
        menu.addAction(
            self.tr("As a picture (PNG)…"),
            lambda: self._ask(_PNG, self.tr("Picture (*.png)"), self._png),
        )
        menu.addAction(
            self.tr("As a drawing (SVG)…"),
            lambda: self._ask(_SVG, self.tr("Drawing (*.svg)"), self._svg),
        )
        pop_up(menu, self._code)

    def _vcard(self) -> str:
        return self._sharing.vcard(self._person.id, self.things())

    def _png(self) -> bytes:
        return self._sharing.png(self._person.id, self.things())

    def _svg(self) -> bytes:
        return self._sharing.svg(self._person.id, self.things())

    def _ask(self, suffix: str, words: str, make: Callable[[], str | bytes]) -> None:
        dialog = QFileDialog(self, self.windowTitle(), "", words)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        begin_in_last_folder(dialog, self._tools.state)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"{file_name(self._person.name, 'person')}.{suffix}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._write(Path(name), make))
        dialog.open()

    def _write(self, path: Path, make: Callable[[], str | bytes]) -> None:
        shell, exporting = self._shell, self._tools.book.exporting
        said = fill_in(self.tr("Written to %1"), path.name)
        self._tools.runner.run(
            "share-write",
            lambda: exporting.write(path, [make()]),
            lambda _: shell.say(said),
            shell.say_error,
        )

    def _forget(self) -> None:
        for key in (READ, CARD):
            self._tools.runner.forget(key)
