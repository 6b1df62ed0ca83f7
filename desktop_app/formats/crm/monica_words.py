"""What words of Monica mean here.

Relations and activities are those that Monica makes for every account: monicahq/monica,
`app/Models/Relationship` with the migrations `create_relationship_type_table` (2018), and
`app/Services/Instance/…DefaultActivityTypes`, branch 4.x.
"""

from __future__ import annotations

from desktop_app.domain.person import ChannelKind
from desktop_app.domain.timeline import InteractionKind
from desktop_app.formats.cells.labels import service_of, unmarked
from desktop_app.formats.storable import LONGEST_LABEL
from desktop_app.formats.vcard.words import KNOWN_RELATIONS

_RELATIONS = {
    "bestfriend": "best friend",
    "boss": "manager",
    "subordinate": "report",
    "protege": "mentee",
    "inlovewith": "in love with",
    "lovedby": "loved by",
    "ex_husband": "ex-spouse",
}
_INVERSES = {
    "parent": "child",
    "grandparent": "grandchild",
    "uncle": "nephew",
    "godfather": "godson",
    "stepparent": "stepchild",
    "boss": "subordinate",
    "mentor": "protege",
    "inlovewith": "lovedby",
}
_INVERSES |= {other: kind for kind, other in _INVERSES.items()}

_MEALS = {"ate_at_his_place", "ate_at_home", "ate_restaurant", "picknicked", "picnicked"}

_CHATS = {
    *("whatsapp", "telegram", "signal", "skype", "messenger", "threema", "viber", "wechat"),
    *("line", "icq", "jabber", "xmpp", "matrix", "discord", "slack", "teams", "hangouts"),
}
_NETWORKS = {
    *("facebook", "twitter", "x", "linkedin", "instagram", "mastodon", "youtube", "github"),
    *("tiktok", "xing", "bluesky", "pinterest", "snapchat", "reddit", "tumblr", "flickr"),
    *("strava", "vkontakte", "vk", "myspace", "soundcloud", "twitch", "goodreads", "gitlab"),
}
_SCHEMES = {"mailto:": ChannelKind.EMAIL, "tel:": ChannelKind.PHONE, "sms:": ChannelKind.PHONE}


def relation_of(kind: str) -> str:
    """What somebody is to another, in Kith's words."""
    said = unmarked(kind).replace("_", " ")[:LONGEST_LABEL].strip()
    plain = said.lower()
    return _RELATIONS.get(kind, plain if plain in KNOWN_RELATIONS else said)


def other_side(kind: str) -> str:
    """What Monica stores for the other one beside it; most are the same from both sides."""
    return _INVERSES.get(kind, kind)


def activity_kind(key: str) -> InteractionKind:
    """The kind of an activity by the key of its type; the user's own types are meetings."""
    return InteractionKind.MEAL if key in _MEALS else InteractionKind.MEETING


def channel_of(kind: str, name: str, protocol: str, said: str) -> tuple[ChannelKind | None, str]:
    """How a contact field reaches somebody, and by what service; None for one that reaches nobody
    as far as can be told.
    """
    known = {"email": ChannelKind.EMAIL, "phone": ChannelKind.PHONE}.get(kind)
    known = known or _SCHEMES.get(protocol.lower())
    if known is not None:
        return known, ""
    service = service_of(name)
    word = service.partition(" ")[0]
    if word in _CHATS:
        return ChannelKind.CHAT, service
    if word in _NETWORKS:
        return ChannelKind.SOCIAL, service
    if said.lower().startswith(("http://", "https://")):
        return ChannelKind.WEB, ""
    if protocol:
        return (ChannelKind.SOCIAL if protocol.startswith("http") else ChannelKind.CHAT), service
    return None, ""
