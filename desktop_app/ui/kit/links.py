"""Handing a way to reach somebody to the system: as a web page, a mail, a call, or the conversation at a
chat service, and as nothing else.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.domain.message_links import chat_link, is_web_page, profile_link, sms_link
from desktop_app.domain.person import Channel, ChannelKind
from desktop_app.domain.web_addresses import leads_elsewhere

if TYPE_CHECKING:
    from collections.abc import Callable

ALLOWED = {"http", "https", "mailto", "tel", "sms", "xmpp", "viber", "facetime"}
"""The schemes that may leave the program, whatever a card says."""


def link_of(channel: Channel) -> QUrl | None:
    """The address to open for a channel, None when there is none that is safe."""
    value = channel.value.strip()
    if channel.kind is ChannelKind.EMAIL:
        # Only the address: a mailto with parameters can attach files.
        return QUrl(f"mailto:{QUrl.toPercentEncoding(value, QByteArray(b'@')).toStdString()}")
    if channel.kind is ChannelKind.PHONE:
        number, _, extension = value.partition(";ext=")
        dialled = "".join(sign for sign in number.partition("ext")[0] if sign in "+0123456789*#")
        return QUrl(f"tel:{dialled}{f';ext={extension}' if extension.isdigit() else ''}")
    if channel.kind is ChannelKind.ADDRESS:
        asked = QUrl.toPercentEncoding(" ".join(value.split())).toStdString()
        return QUrl(f"https://www.openstreetmap.org/search?query={asked}") if asked else None
    if page := _page_of(channel):
        url = QUrl(page, QUrl.ParsingMode.StrictMode)
        is_page = url.isValid() and url.scheme().lower() in ("http", "https") and url.host()
        return url if is_page else None
    chat = chat_link(channel)
    made = profile_link(channel) if chat is None else chat.url
    return QUrl(made, QUrl.ParsingMode.StrictMode) if made else None


def _page_of(channel: Channel) -> str:
    """The address of the web that a channel says by itself, "" for a name at some service."""
    value = channel.value.strip()
    if channel.kind is ChannelKind.CHAT:
        return value if is_web_page(value) else ""
    if channel.kind not in (ChannelKind.WEB, ChannelKind.SOCIAL) or profile_link(channel):
        return ""
    return _with_scheme(value)


def _with_scheme(value: str) -> str:
    return value if "://" in value or ":" in value.partition("/")[0] else f"https://{value}"


def deceives(channel: Channel) -> str:
    """The host that a web page is really on, as its letters are in the address, where it reads as
    if it were on another; "" where there is nothing to ask about.
    """
    page, url = _page_of(channel), link_of(channel)
    if not page or url is None or not leads_elsewhere(page, url.host()):
        return ""
    return url.host(QUrl.ComponentFormattingOption.FullyEncoded)


def open_link(channel: Channel, ask: Callable[[str], None] | None = None) -> bool:
    """Open a channel with the system's program for it; False when it cannot be.

    One that reads as if it led elsewhere is not opened: `ask` is called with the host it leads to,
    and may open it without `ask` once somebody has said so.
    """
    url = link_of(channel)
    if url is None or url.scheme().lower() not in ALLOWED:
        return False
    if ask is not None and (host := deceives(channel)):
        ask(host)
        return False
    return QDesktopServices.openUrl(url)


def open_mail(address: str, subject: str, body: str) -> bool:
    """Open a message in the system's mail program, to be sent there or not; False when there is
    none.

    Everything is encoded whole, so that neither address nor words can add a parameter of their own.
    """
    to = QUrl.toPercentEncoding(address.strip(), QByteArray(b"@")).toStdString()
    parts = (("subject", subject), ("body", body.replace("\n", "\r\n")))
    said = "&".join(f"{name}={QUrl.toPercentEncoding(text).toStdString()}" for name, text in parts)
    return QDesktopServices.openUrl(QUrl(f"mailto:{to}?{said}", QUrl.ParsingMode.StrictMode))


class Handed(Enum):
    """What became of a message that was handed to the program for it."""

    WITH_WORDS = "with words"
    WITHOUT_WORDS = "without words"
    NOT = "not"


def open_conversation(way: Channel, text: str) -> Handed:
    """Open the conversation with somebody at a chat service, with `text` where it takes words along;
    by telephone a short message. A number is in E.164.
    """
    is_number = way.kind is ChannelKind.PHONE
    link = sms_link(way.value, text) if is_number else chat_link(way, text)
    if link is None or QUrl(link.url).scheme().lower() not in ALLOWED:
        return Handed.NOT
    if not QDesktopServices.openUrl(QUrl(link.url, QUrl.ParsingMode.StrictMode)):
        return Handed.NOT
    return Handed.WITH_WORDS if link.carries else Handed.WITHOUT_WORDS
