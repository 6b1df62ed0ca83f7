"""The ways a message can go to somebody: by mail, by the chat services they have, as a text message."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.message_links import chat_link, is_web_page
from desktop_app.domain.person import ChannelKind
from desktop_app.domain.timeline import InteractionKind
from desktop_app.ui.kit.links import Handed, open_conversation, open_mail
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.channels import service_name

if TYPE_CHECKING:
    from desktop_app.domain.person import Channel, Contact
    from desktop_app.services.region import Region

_ORDER = (ChannelKind.EMAIL, ChannelKind.CHAT, ChannelKind.PHONE)
_NO_TEXT = frozenset(("fax", "pager"))
"""Labels of numbers that take no text message."""
_LONGEST = 200


def _tr(text: str) -> str:
    return QCoreApplication.translate("MessageWays", text)


class MessageWay(NamedTuple):
    """`channel` has a number in E.164; `words` name it in a list, `act` is what opens it."""

    channel: Channel
    words: str
    act: str

    @property
    def is_mail(self) -> bool:
        """Whether it has a subject."""
        return self.channel.kind is ChannelKind.EMAIL

    @property
    def logged_as(self) -> InteractionKind:
        """What a message by it is logged as."""
        return InteractionKind.EMAIL if self.is_mail else InteractionKind.MESSAGE

    @property
    def program(self) -> str:
        """What it is opened in, within a sentence."""
        if self.channel.kind is ChannelKind.CHAT:
            return service_name(self.channel.service)
        return _tr("the program for text messages")

    def hand_over(self, subject: str, body: str) -> Handed:
        """Open it with the message in it, as far as it takes one."""
        if self.is_mail:
            sent = open_mail(self.channel.value, subject, body)
            return Handed.WITH_WORDS if sent else Handed.NOT
        return open_conversation(self.channel, body)


def ways_of(contact: Contact, region: Region) -> list[MessageWay]:
    """The ways to write to somebody: of mails and chats the preferred one first, text messages
    last.
    """
    found = [way for channel in contact.channels if (way := _way(channel, region)) is not None]
    return sorted(
        found,
        key=lambda way: (
            way.channel.kind is ChannelKind.PHONE,
            not way.channel.preferred,
            _ORDER.index(way.channel.kind),
        ),
    )


def _way(channel: Channel, region: Region) -> MessageWay | None:
    value = channel.value.strip()
    if channel.kind is ChannelKind.EMAIL:
        return MessageWay(channel, value[:_LONGEST], _tr("Open in mail program"))
    if channel.kind is ChannelKind.CHAT and not is_web_page(value):
        dialled = region.dialled(channel)
        if chat_link(dialled) is None:
            return None
        name = service_name(channel.service)
        words = fill_in(_tr("%1: %2"), name, value[:_LONGEST])
        return MessageWay(dialled, words, fill_in(_tr("Open %1"), name))
    if channel.kind is ChannelKind.PHONE and channel.label not in _NO_TEXT:
        number = region.number(value)
        if not number:
            return None
        words = fill_in(_tr("Text message: %1"), region.shown(channel)[:_LONGEST])
        return MessageWay(replace(channel, value=number), words, _tr("Open as a text message"))
    return None
