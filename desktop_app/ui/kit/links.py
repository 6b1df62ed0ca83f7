"""Handing a way to reach somebody to the system, only ever as a web page, a mail or a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.domain.person import Channel, ChannelKind
from desktop_app.domain.web_addresses import leads_elsewhere

if TYPE_CHECKING:
    from collections.abc import Callable

ALLOWED = {"http", "https", "mailto", "tel"}


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
    if channel.kind in (ChannelKind.WEB, ChannelKind.SOCIAL):
        url = QUrl(_with_scheme(value), QUrl.ParsingMode.StrictMode)
        return (
            url
            if url.isValid() and url.scheme().lower() in ("http", "https") and url.host()
            else None
        )
    return None


def _with_scheme(value: str) -> str:
    return value if "://" in value or ":" in value.partition("/")[0] else f"https://{value}"


def deceives(channel: Channel) -> str:
    """The host that a web page is really on, as its letters are in the address, where it reads as
    if it were on another; "" where there is nothing to ask about.
    """
    url = link_of(channel)
    if url is None or channel.kind not in (ChannelKind.WEB, ChannelKind.SOCIAL):
        return ""
    if not leads_elsewhere(_with_scheme(channel.value.strip()), url.host()):
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
