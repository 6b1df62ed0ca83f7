"""The link by which a chat service, a profile or a telephone is opened, and whether it takes words
along.

Each form is the one its service or a standard documents: wa.me with `text` (WhatsApp, “How to use click
to chat”), signal.me/#p/ (Signal), t.me with `text` for names and numbers (core.telegram.org/api/links,
“Public username links”, “Phone number links”), threema.id (threema.ch, FAQ “url_actions”), matrix.to
(Matrix specification, appendix “matrix.to navigation”), `xmpp:` with `message` and `body` (RFC 5122,
XEP-0147), `sms:` with `body` (RFC 5724), `tel:` (RFC 3966), m.me for a person or a page
(developers.facebook.com, Messenger Platform, “m.me links”; `text` is told of pages alone, so it is not
relied on for people), `facetime:` with a number or an e-mail address (developer.apple.com, Apple URL
Scheme Reference, “FaceTime Links”). Meta says of ig.me/m that the web does not support it (Instagram
Platform, “ig.me links”, limitations), so on a computer it is the profile that is opened: a message can
be begun there. For people Viber documents no link but answers to viber://chat?number=. Skype has
ended; WeChat, ICQ and others open nobody by a link.

What somebody typed goes into a link only where all of it is what the service gives people for a name.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import quote

from desktop_app.domain.person import Channel, ChannelKind

LONGEST_LINK = 1900
"""Characters beyond which words are not put into a link: Windows and some programs cut it."""

_NUMBER = re.compile(r"\+[1-9][0-9]{6,14}")
_NAME = re.compile(r"@?([A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,62}[A-Za-z0-9_])?)")
_HOST = r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}"
_JID = re.compile(rf"[A-Za-z0-9_.+-]{{1,64}}@{_HOST}", re.IGNORECASE | re.ASCII)
_FEDIVERSE = re.compile(rf"@?([A-Za-z0-9_.-]{{1,64}})@({_HOST})", re.IGNORECASE | re.ASCII)
_MATRIX = re.compile(
    rf"@[A-Za-z0-9_.=/+-]{{1,128}}:{_HOST}(?::[0-9]{{1,5}})?", re.IGNORECASE | re.ASCII
)
_THREEMA = re.compile(r"[*A-Z0-9][A-Z0-9]{7}")
_DOMAIN = re.compile(rf"@?({_HOST})", re.IGNORECASE | re.ASCII)
_TELEGRAM = re.compile(r"@?([A-Za-z][A-Za-z0-9_]{3,31})")
_SAME = {
    "wa": "whatsapp",
    "whats app": "whatsapp",
    "jabber": "xmpp",
    "google talk": "xmpp",
    "facebook messenger": "messenger",
    "twitter": "x",
    "bsky": "bluesky",
}
_PROFILES = {
    "bluesky": "https://bsky.app/profile/",
    "facebook": "https://www.facebook.com/",
    "github": "https://github.com/",
    "gitlab": "https://gitlab.com/",
    "instagram": "https://www.instagram.com/",
    "linkedin": "https://www.linkedin.com/in/",
    "threads": "https://www.threads.net/@",
    "tiktok": "https://www.tiktok.com/@",
    "x": "https://x.com/",
    "xing": "https://www.xing.com/profile/",
    "youtube": "https://www.youtube.com/@",
}
"""Before the name somebody has there."""


class MessageLink(NamedTuple):
    """`carries` says whether the words came along; else they are to be copied."""

    url: str
    carries: bool = False


def service_of(channel: Channel) -> str:
    """The service of a channel by its one name: "xmpp" for Jabber, "x" for Twitter."""
    name = channel.service.strip().lower()
    return _SAME.get(name, name)


def is_web_page(value: str) -> bool:
    """Whether a value says by itself that it is a web page."""
    return value.strip().lower().startswith(("http://", "https://"))


def sms_link(number: str, text: str = "") -> MessageLink | None:
    """A short message to a number in E.164, None for what is none."""
    if not _NUMBER.fullmatch(number):
        return None
    return _with_text(f"sms:{number}", "?body=", text)


def chat_link(channel: Channel, text: str = "") -> MessageLink | None:
    """The conversation with somebody at a chat service, with `text` where it takes that; None where no
    link leads there. A number is in E.164.
    """
    service = service_of(channel)
    value = channel.value.strip().removeprefix(f"{service}:")
    make = _CHATS.get(service)
    return None if make is None or channel.kind is not ChannelKind.CHAT else make(value, text)


def profile_link(channel: Channel) -> str:
    """The page of somebody at a network of whom only the name there is known, "" for others."""
    if channel.kind is not ChannelKind.SOCIAL or is_web_page(channel.value):
        return ""
    service, value = service_of(channel), channel.value.strip()
    if service == "mastodon":
        found = _FEDIVERSE.fullmatch(value)
        return f"https://{found[2].lower()}/@{found[1]}" if found else ""
    pattern = _DOMAIN if service == "bluesky" else _NAME
    found = pattern.fullmatch(value)
    return _PROFILES[service] + found[1] if found and service in _PROFILES else ""


def _with_text(url: str, before: str, text: str) -> MessageLink:
    """`url` with the words behind it, unless that makes it too long."""
    whole = f"{url}{before}{quote(text, safe='')}"
    if text and len(whole) <= LONGEST_LINK:
        return MessageLink(whole, carries=True)
    return MessageLink(url)


def _whatsapp(value: str, text: str) -> MessageLink | None:
    if not _NUMBER.fullmatch(value):
        return None
    return _with_text(f"https://wa.me/{value[1:]}", "?text=", text)


def _signal(value: str, text: str) -> MessageLink | None:
    return MessageLink(f"https://signal.me/#p/{value}") if _NUMBER.fullmatch(value) else None


def _telegram(value: str, text: str) -> MessageLink | None:
    if _NUMBER.fullmatch(value):
        return _with_text(f"https://t.me/{value}", "?text=", text)
    found = _TELEGRAM.fullmatch(value)
    return _with_text(f"https://t.me/{found[1]}", "?text=", text) if found else None


def _threema(value: str, text: str) -> MessageLink | None:
    known = _THREEMA.fullmatch(value.upper())
    return MessageLink(f"https://threema.id/{known[0]}") if known else None


def _matrix(value: str, text: str) -> MessageLink | None:
    return MessageLink(f"https://matrix.to/#/{value}") if _MATRIX.fullmatch(value) else None


def _xmpp(value: str, text: str) -> MessageLink | None:
    if not _JID.fullmatch(value):
        return None
    whole = _with_text(f"xmpp:{value}", "?message;body=", text)
    return whole if whole.carries else MessageLink(f"xmpp:{value}?message")


def _viber(value: str, text: str) -> MessageLink | None:
    return MessageLink(f"viber://chat?number=%2B{value[1:]}") if _NUMBER.fullmatch(value) else None


def _messenger(value: str, text: str) -> MessageLink | None:
    found = _NAME.fullmatch(value)
    return MessageLink(f"https://m.me/{found[1]}") if found else None


def _instagram(value: str, text: str) -> MessageLink | None:
    found = _NAME.fullmatch(value)
    return MessageLink(_PROFILES["instagram"] + found[1]) if found else None


def _facetime(value: str, text: str) -> MessageLink | None:
    known = _NUMBER.fullmatch(value) or _JID.fullmatch(value)
    return MessageLink(f"facetime:{known[0]}") if known else None


_CHATS = {
    "facetime": _facetime,
    "instagram": _instagram,
    "matrix": _matrix,
    "messenger": _messenger,
    "signal": _signal,
    "telegram": _telegram,
    "threema": _threema,
    "viber": _viber,
    "whatsapp": _whatsapp,
    "xmpp": _xmpp,
}
CHAT_SERVICES = tuple(_CHATS)
"""The chat services that a link opens."""
