"""A message goes by the way somebody chooses, with its words where that way takes them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication

from desktop_app.domain.person import Channel, ChannelKind, Contact, Person
from desktop_app.domain.timeline import InteractionKind
from desktop_app.ui.message import MessageDialog, MessageDraft
from desktop_app.ui.message_ways import ways_of
from tests.ui.reach import button, has_button, says

MAIL = Channel(ChannelKind.EMAIL, "ana@b.example")
PHONE = Channel(ChannelKind.PHONE, "+351 912 345 678", "mobile")
WHATSAPP = Channel(ChannelKind.CHAT, "+351 912 345 678", service="whatsapp", preferred=True)
SIGNAL = Channel(ChannelKind.CHAT, "+351 912 345 678", service="signal")
FAX = Channel(ChannelKind.PHONE, "+351 912 345 679", "fax")
SKYPE = Channel(ChannelKind.CHAT, "ana", service="skype")


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that were handed over."""
    found: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: found.append(url.toEncoded().toStdString()) or True
    )
    return found


@pytest.fixture
def write(qtbot, open_book):
    """Opens a message to Ana, who has these ways."""
    opened = open_book()

    def opens(*ways: Channel) -> MessageDialog:
        contact = Contact(Person(display_name="Ana Sousa"), channels=list(ways))
        draft = MessageDraft("Hello", "How are you, Ana?")
        made = MessageDialog(opened.window.context, opened.book, contact, draft, opened.window)
        made.open()
        return made

    return opens


def test_the_preferred_way_comes_first_and_a_text_message_last(write) -> None:
    shown = write(PHONE, MAIL, SIGNAL, WHATSAPP, FAX, SKYPE)
    words = [shown.address.itemText(row) for row in range(shown.address.count())]
    assert words == [
        "WhatsApp: +351 912 345 678",
        "ana@b.example",
        "Signal: +351 912 345 678",
        "Text message: 912 345 678" if words[-1].endswith(": 912 345 678") else words[-1],
    ]
    assert words[-1].startswith("Text message: ")
    assert has_button(shown, "Open WhatsApp")
    assert not shown.subject.isVisible()
    shown.reject()


def test_words_go_along_where_the_service_takes_them(qtbot, write, sent: list[str]) -> None:
    shown = write(WHATSAPP, MAIL)
    logged: list[InteractionKind] = []
    shown.logged.connect(logged.append)
    button(shown, "Open WhatsApp").click()
    assert sent == ["https://wa.me/351912345678?text=How%20are%20you%2C%20Ana%3F"]
    button(shown, "Log it").click()
    assert logged == [InteractionKind.MESSAGE]


def test_where_it_takes_none_they_are_copied_and_that_is_said(write, sent: list[str]) -> None:
    shown = write(SIGNAL)
    button(shown, "Open Signal").click()
    assert sent == ["https://signal.me/#p/+351912345678"]
    assert QGuiApplication.clipboard().text() == "How are you, Ana?"
    assert says(shown, "Signal takes no words along: they are copied, paste them there.")
    shown.reject()


def test_a_text_message_and_a_mail(write, sent: list[str]) -> None:
    shown = write(PHONE, MAIL)
    button(shown, "Open in mail program").click()
    shown.address.setCurrentIndex(1)
    assert not shown.subject.isVisible()
    button(shown, "Open as a text message").click()
    assert [url.partition("?")[0] for url in sent] == ["mailto:ana@b.example", "sms:+351912345678"]
    shown.reject()


def test_nobody_answers_and_no_way_is_known(write, monkeypatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    shown = write(WHATSAPP)
    button(shown, "Open WhatsApp").click()
    assert says(shown, "Nothing answered for WhatsApp. Copy the message instead.")
    shown.reject()
    shown = write(SKYPE, FAX)
    assert says(shown, "No way to write is known. Copy the message and send it your way.")
    assert not shown.mail.isVisible() and not shown.address.isVisible()
    shown.reject()


def test_a_number_without_its_country_is_one_of_the_readers(open_book, sent: list[str]) -> None:
    book = open_book().book
    book.region.choose("PT").result()
    way = Channel(ChannelKind.CHAT, "912 345 678", service="whatsapp")
    (found,) = ways_of(Contact(Person(display_name="Ana"), channels=[way]), book.region)
    assert found.channel.value == "+351912345678"
