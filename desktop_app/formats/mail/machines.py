"""Mails that programs send: lists, newsletters, notices, bounces, answers of calendars.

By what they say of themselves: List-Id (RFC 2919), List-Unsubscribe (RFC 2369), Auto-Submitted
(RFC 3834), Precedence, an empty Return-Path (RFC 5321, section 4.5.5); and by the address, which
says for most others that nobody reads what is written to it.
"""

from __future__ import annotations

import re
from functools import lru_cache

_WORDS = frozenset(
    [
        "noreply",
        "donotreply",
        "dontreply",
        "nepasrepondre",
        "noresponder",
        "keineantwort",
        "mailer",
        "daemon",
        "mailerdaemon",
        "postmaster",
        "bounce",
        "bounces",
        "notification",
        "notifications",
        "notify",
        "notice",
        "notices",
        "newsletter",
        "newsletters",
        "news",
        "alert",
        "alerts",
        "mailing",
        "mailings",
        "digest",
        "autoreply",
        "automated",
        "automatic",
        "automailer",
        "robot",
        "bot",
        "unsubscribe",
        "subscribe",
        "majordomo",
        "listserv",
        "mailman",
        "calendarnotification",
        "invitations",
        "messages",
        "updates",
        "marketing",
        "promo",
        "promotions",
        "noticias",
        "benachrichtigung",
        "rundbrief",
    ]
)
_PHRASES = ("noreply", "donotreply", "nepasrepondre", "mailerdaemon", "calendarnotification")
_PLACES = ("noreply", "bounce", "bounces", "notify", "notifications", "mailer", "newsletter")
"""First parts of domains that only programs send from."""
_ROOMS = (
    "resource.calendar.google.com",
    "group.calendar.google.com",
    "group.v.calendar.google.com",
)
_CODE = re.compile(r"(?:reply|bounces?|r|b)?[-+_=]?[0-9a-f]{20,}|.*[+=][0-9a-f-]{16,}|[0-9]{12,}")
_SPLIT = re.compile(r"[-._+=]")
_HIDDEN = frozenset(
    ["spam", "trash", "drafts", "draft", "chats", "chat", "papierkorb", "entwürfe", "corbeille"]
    + ["brouillons", "papelera", "borradores", "cestino", "bozze", "lixeira", "rascunhos", "lixo"]
)
SENT = frozenset(
    [
        "sent",
        "sent mail",
        "gesendet",
        "envoyés",
        "messages envoyés",
        "enviados",
        "inviati",
        "posta inviata",
    ]
    + ["verzonden", "skickat", "sendt", "wysłane", "отправленные", "送信済みメール"]
)


@lru_cache(maxsize=50_000)
def is_machine(address: str) -> bool:
    """Whether nobody sits behind an address, as far as it tells."""
    local, _, domain = address.partition("@")
    parts = set(_SPLIT.split(local))
    plain = _SPLIT.sub("", local)
    return (
        not parts.isdisjoint(_WORDS)
        or any(phrase in plain for phrase in _PHRASES)
        or domain.split(".")[0] in _PLACES
        or domain in _ROOMS
        or _CODE.fullmatch(local) is not None
    )


def is_from_machine(fields: dict[str, list[str]]) -> bool:
    """Whether a mail says that a program sent it, or that it went to a list."""

    def first(name: str) -> str:
        return (fields.get(name) or [""])[0].lower()

    return (
        any(name in fields for name in ("list-id", "list-post", "list-unsubscribe", "feedback-id"))
        or first("auto-submitted") not in ("", "no")
        or first("precedence") in ("bulk", "list", "junk", "auto_reply")
        or first("return-path").replace(" ", "") == "<>"
        or any(name in fields for name in ("x-autoreply", "x-autorespond"))
        or first("content-type").startswith(("multipart/report", "text/calendar"))
        or "calendarmessage" in first("content-class")
    )


def is_hidden(fields: dict[str, list[str]]) -> bool:
    """Whether a mail lies in the trash, among drafts or spam, or is marked as deleted."""
    if not _HIDDEN.isdisjoint(_labels(fields)):
        return True
    try:
        flags = int((fields.get("x-mozilla-status") or ["0"])[0], 16)
    except ValueError:
        flags = 0
    # 0x0008 is MSG_FLAG_EXPUNGED of Thunderbird; D in X-Status is deleted.
    return bool(flags & 0x0008) or "D" in (fields.get("x-status") or [""])[0]


def is_labelled_sent(fields: dict[str, list[str]]) -> bool:
    """Whether Gmail filed it among what you sent."""
    return not SENT.isdisjoint(_labels(fields))


def _labels(fields: dict[str, list[str]]) -> set[str]:
    from desktop_app.formats.mail.headers import decoded

    told = ",".join(map(decoded, fields.get("x-gmail-labels", ())))
    return {label.strip(' "').casefold() for label in told.split(",")} if told else set()
