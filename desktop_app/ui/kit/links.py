"""Handing a way to reach somebody to the system, only ever as a web page, a mail or a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.domain.person import Channel, ChannelKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

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
        url = QUrl(
            value if "://" in value or ":" in value.partition("/")[0] else f"https://{value}",
            QUrl.ParsingMode.StrictMode,
        )
        return (
            url
            if url.isValid() and url.scheme().lower() in ("http", "https") and url.host()
            else None
        )
    return None


def open_link(parent: QWidget, channel: Channel) -> bool:
    """Open a channel with the system's program for it; False when it cannot be."""
    url = link_of(channel)
    return url is not None and url.scheme().lower() in ALLOWED and QDesktopServices.openUrl(url)


def open_mail(address: str, subject: str, body: str) -> bool:
    """Open a message in the system's mail program, to be sent there or not; False when there is
    none.

    Everything is encoded whole, so that neither address nor words can add a parameter of their own.
    """
    to = QUrl.toPercentEncoding(address.strip(), QByteArray(b"@")).toStdString()
    parts = (("subject", subject), ("body", body.replace("\n", "\r\n")))
    said = "&".join(f"{name}={QUrl.toPercentEncoding(text).toStdString()}" for name, text in parts)
    return QDesktopServices.openUrl(QUrl(f"mailto:{to}?{said}", QUrl.ParsingMode.StrictMode))
