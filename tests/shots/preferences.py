"""Scenes of Preferences, taken with a Studio."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.domain.message_templates import MessageTemplate
from desktop_app.domain.person import Channel, ChannelKind, Contact, Person
from desktop_app.ui.message import MessageDialog, MessageDraft
from desktop_app.ui.preferences.key_field import KeyField
from desktop_app.ui.room import Page
from desktop_app.ui.template_dialog import TemplateDialog
from desktop_app.ui.words.templates import examples
from tests.shots.pictures import takes

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog, QWidget

    from desktop_app.ui.preferences.dialog import Preferences
    from tests.shots.studio import Studio

WAYS = (
    Channel(ChannelKind.EMAIL, "nora@berg.example"),
    Channel(ChannelKind.CHAT, "+351 912 345 678", service="whatsapp", preferred=True),
    Channel(ChannelKind.CHAT, "@nora:berg.example", service="matrix"),
)
USUAL = (1010, 740)
"""What the dialog is on a screen larger than that of the pictures."""
PAGES = (Page.APPEARANCE, Page.NAMES, Page.KEYS, Page.DATA)


@takes("preferences-light", *(f"preferences-{page.value}-dark" for page in PAGES))
def pages(studio: Studio) -> None:
    """Each page of its own."""
    _take(studio, studio.reset(), "preferences-light", Page.RHYTHMS)
    window = studio.reset("dark")
    for page in PAGES:
        _take(studio, window, f"preferences-{page.value}-dark", page)


@takes("preferences-keys-light", "preferences-keys-narrow")
def keys(studio: Studio) -> None:
    """A key that another action has, asked about; and narrow."""
    window = studio.reset()
    _take(studio, window, "preferences-keys-light", Page.KEYS, press=Qt.Key.Key_L)
    window = studio.reset(size=(760, 600))
    _take(studio, window, "preferences-keys-narrow", Page.KEYS, (560, 580))


@takes("preferences-templates-light", "template-light", "template-dark", "message-gap-light")
def templates(studio: Studio) -> None:
    """Templates in Preferences, one being written, and one used where something is not known."""
    window = studio.reset()
    book = window.book
    for template in examples():
        book.message_templates.save(template).result()
    _take(studio, window, "preferences-templates-light", Page.TEMPLATES)
    for mode in ("light", "dark"):
        window = studio.reset(mode)
        contact = book.people.contact(window.shell.shown_person())
        told = (contact.person.display_name, book.message_templates.values(contact))
        body = "Dear {given_name},\n\nhow is {organisation}? I thought of {lunch}.\n\n{your_name}"
        template = MessageTemplate("Just hello", "Hello", body)
        made = partial(TemplateDialog, window.context, template, told, print, window)
        _open(studio, window, f"template-{mode}", made)
    window = studio.reset()
    new = Contact(Person(display_name="Nora Berg", given="Nora"), channels=list(WAYS))

    def message() -> MessageDialog:
        made = MessageDialog(window.context, book, new, MessageDraft("", ""), window)
        made.begin_from(examples()[3])
        return made

    _open(studio, window, "message-gap-light", message)
    for _ in examples():
        book.history.undo().result()


@takes("preferences-narrow", "preferences-200")
def small(studio: Studio) -> None:
    """The list as a drop-down: in a narrow window, and with text twice as large."""
    window = studio.reset(size=(760, 600))
    _take(studio, window, "preferences-narrow", Page.RHYTHMS, (560, 580))
    window.context.theme.set_text_scale(2.0)
    _take(studio, window, "preferences-200", Page.RHYTHMS, (740, 580))
    window.context.theme.set_text_scale(1.0)


def _open(studio: Studio, window: QWidget, name: str, make: Callable[[], QDialog]) -> None:
    """A picture of a dialog."""
    studio._popup(window, lambda: make().open(), name)


def _take(
    studio: Studio,
    window: QWidget,
    name: str,
    page: Page,
    size: tuple[int, int] = USUAL,
    press: Qt.Key | None = None,
) -> None:
    """A picture of a page, in a dialog of a size in pixels; with a key pressed together with Ctrl."""

    def turn(shown: Preferences) -> None:
        shown.resize(*size)
        shown.go(page)
        if press is not None:
            field = shown.findChild(KeyField)
            QTest.keyClick(field, press, Qt.KeyboardModifier.ControlModifier)

    studio._popup(window, lambda: window.shell.do("preferences"), name, turn)
