"""What different ways to write one address have in common, and which addresses are of an office
rather than of a person.
"""

from __future__ import annotations

import re
from functools import lru_cache

_GOOGLE = {"gmail.com", "googlemail.com"}
_ROLES = frozenset(
    [
        "info",
        "office",
        "contact",
        "contacts",
        "hello",
        "hi",
        "mail",
        "email",
        "post",
        "admin",
        "administration",
        "support",
        "sales",
        "service",
        "services",
        "team",
        "staff",
        "reception",
        "welcome",
        "enquiries",
        "inquiries",
        "enquiry",
        "help",
        "helpdesk",
        "hr",
        "jobs",
        "career",
        "careers",
        "press",
        "media",
        "marketing",
        "billing",
        "accounts",
        "accounting",
        "invoice",
        "orders",
        "order",
        "shop",
        "store",
        "booking",
        "bookings",
        "reservations",
        "webmaster",
        "postmaster",
        "hostmaster",
        "noreply",
        "no-reply",
        "donotreply",
        "newsletter",
        "news",
        "kontakt",
        "buero",
        "sekretariat",
        "verwaltung",
        "praxis",
        "empfang",
        "rezeption",
        "bestellung",
        "rechnung",
        "vertrieb",
        "anfrage",
        "zentrale",
        "secretariat",
        "accueil",
        "bureau",
        "direction",
        "contacto",
        "contato",
        "ventas",
        "oficina",
        "secretaria",
        "administracion",
        "administracao",
        "informacion",
        "correo",
        "segreteria",
        "amministrazione",
        "ufficio",
        "vendite",
        "biuro",
        "sekretariat",
        "poczta",
        "recepcja",
        "family",
        "familie",
        "famille",
        "familia",
        "home",
        "household",
        "haushalt",
    ]
)
"""The part before the @ of addresses that several people read."""
_SITE = re.compile(r"^(?:[a-z][a-z0-9+.-]*:)?/*(?:(?:www|m|mobile|[a-z]{2})\.)?", re.IGNORECASE)
_PROFILES = {
    "linkedin.com", "facebook.com", "fb.com", "twitter.com", "x.com", "instagram.com", "github.com", "gitlab.com",
    "xing.com", "t.me", "telegram.me", "medium.com", "youtube.com", "tiktok.com", "threads.net", "bsky.app",
    "mastodon.social", "vk.com", "researchgate.net", "orcid.org", "behance.net", "dribbble.com", "soundcloud.com",
    "keybase.io", "about.me", "pinterest.com", "flickr.com", "reddit.com", "wa.me", "matrix.to", "signal.me",
}  # fmt: skip
_NOT_PEOPLE = {"company", "school", "groups", "pages", "showcase", "events", "jobs", "search"}
_DIGITS = re.compile(r"\d+")
SHORTEST_NUMBER = 6
"""Digits below which a number is an extension or a short code that several places have."""
NUMBER_TAIL = 7
"""Digits from the end by which numbers that may be one are found."""


@lru_cache(maxsize=65536)
def email_key(value: str) -> str:
    """An e-mail address as it is delivered: no capitals, no "+tag", no dots at Google's; "" for
    what is none.
    """
    name, at, host = value.strip().removeprefix("mailto:").casefold().rpartition("@")
    if not at or not name or not host:
        return ""
    name = name.partition("+")[0] or name
    if host in _GOOGLE:
        name, host = name.replace(".", ""), "gmail.com"
    return f"{name}@{host}"


def is_role(key: str) -> bool:
    """Whether an e-mail address is of an office or a household by its name: info@, sales@."""
    return re.split(r"[.\d_-]", key.partition("@")[0], maxsplit=1)[0] in _ROLES


@lru_cache(maxsize=65536)
def page_key(value: str) -> str:
    """A web address without what is written either way: scheme, www, capitals, query of a profile,
    last slash.
    """
    bare = _SITE.sub("", value.strip()).rstrip("/").casefold()
    return (
        bare.partition("?")[0].partition("#")[0].rstrip("/") if _host(bare) in _PROFILES else bare
    )


def is_profile(key: str) -> bool:
    """Whether a page is somebody's own at a network, rather than a site of whomever."""
    host, _, path = key.partition("/")
    return host in _PROFILES and bool(path) and path.partition("/")[0] not in _NOT_PEOPLE


def _host(bare: str) -> str:
    return bare.partition("/")[0]


@lru_cache(maxsize=65536)
def number_tail(value: str) -> str:
    """The last digits of a phone number, "" when it is too short to be anybody's own."""
    digits = "".join(_DIGITS.findall(value.partition(";ext")[0]))
    return digits[-NUMBER_TAIL:] if len(digits) >= SHORTEST_NUMBER else ""
