"""What a way to reach somebody is called: by its service, its label, or its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.person import ChannelKind
from desktop_app.ui.words.person import channel_kind, label

if TYPE_CHECKING:
    from desktop_app.domain.person import Channel

_NAMES = {
    "aim": "AIM",
    "facetime": "FaceTime",
    "github": "GitHub",
    "gitlab": "GitLab",
    "icq": "ICQ",
    "imessage": "iMessage",
    "irc": "IRC",
    "linkedin": "LinkedIn",
    "msn": "MSN",
    "qq": "QQ",
    "sip": "SIP",
    "stackoverflow": "Stack Overflow",
    "tiktok": "TikTok",
    "wechat": "WeChat",
    "whatsapp": "WhatsApp",
    "xing": "XING",
    "xmpp": "XMPP",
    "youtube": "YouTube",
}
"""Services that write themselves otherwise than with a capital for each word."""


def service_name(service: str) -> str:
    """A service, which is stored in small letters, as it writes itself."""
    return _NAMES.get(service, service.title())


def channel_label(channel: Channel) -> str:
    """What stands before a way to reach somebody: "Work fax", "Home · E-mail", "Jabber · Work"; a
    label of somebody's own as they wrote it.
    """
    said = label(channel.label) if channel.label else ""
    if channel.service:
        name = service_name(channel.service)
        return f"{name} · {said}" if said else name
    if channel.label in ("home", "work") and channel.kind is not ChannelKind.ADDRESS:
        return f"{said} · {channel_kind(channel.kind)}"
    return said or channel_kind(channel.kind)
