"""One card to others: which things of a person go along.

A card that is handed on is made of what was chosen and of nothing else: it has no id and no line of
the card somebody came in by.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import Enum

from desktop_app.domain.person import Channel, ChannelKind, Contact, DateKind, Person


class Thing(Enum):
    """What may go along with a name."""

    PHOTO = "photo"
    PHONES = "phones"
    EMAILS = "emails"
    ADDRESSES = "addresses"
    PAGES = "pages"
    CHATS = "chats"
    WORK = "work"
    BIRTHDAY = "birthday"
    NICKNAME = "nickname"
    PRONOUNS = "pronouns"
    DATES = "dates"
    RELATIONS = "relations"
    OWN_FIELDS = "own-fields"
    TAGS = "tags"
    NOTES = "notes"
    RHYTHM = "rhythm"


USUAL = frozenset(
    [
        *(Thing.PHOTO, Thing.PHONES, Thing.EMAILS, Thing.ADDRESSES, Thing.PAGES, Thing.CHATS),
        *(Thing.WORK, Thing.BIRTHDAY, Thing.NICKNAME, Thing.PRONOUNS),
    ]
)
"""What goes along unless somebody says otherwise: what people print on a card themselves. What you
wrote about them, how you keep them and whom else they know never does unasked.
"""
_KINDS = {
    Thing.PHONES: (ChannelKind.PHONE,),
    Thing.EMAILS: (ChannelKind.EMAIL,),
    Thing.ADDRESSES: (ChannelKind.ADDRESS,),
    Thing.PAGES: (ChannelKind.WEB, ChannelKind.SOCIAL),
    Thing.CHATS: (ChannelKind.CHAT,),
}
_NAMES = (
    *("display_name", "prefix", "given", "middle", "family", "suffix", "phonetic_given"),
    *("phonetic_middle", "phonetic_family", "other_script", "is_company"),
)


@dataclass(frozen=True, slots=True)
class QrCode:
    """A QR code: rows of modules, each byte 1 for dark; without the white about it."""

    rows: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class SharedCard:
    """A card as it would be handed on. `code` is None when it is too much for a QR code, and then
    `leave_out` are the things without which it would be one (none when nothing helps).
    """

    contact: Contact
    code: QrCode | None = None
    leave_out: tuple[Thing, ...] = ()


def things_of(contact: Contact) -> tuple[Thing, ...]:
    """What there is of somebody to go along, in the order of `Thing`."""
    nothing = card_of(contact, ())
    return tuple(thing for thing in Thing if card_of(contact, (thing,)) != nothing)


def card_of(contact: Contact, things: Collection[Thing]) -> Contact:
    """The card of somebody with these things and their name, and nothing else."""
    person = Person(**{name: getattr(contact.person, name) for name in _NAMES})
    card = Contact(person)
    _take_texts(card, contact, things)
    card.channels = [way for way in map(_plain, contact.channels) if _goes(way, things)]
    if Thing.WORK in things:
        card.positions = [
            replace(each, standing=None, id=0, person_id=0)
            for each in contact.positions
            if each.is_current
        ]
        person.headline = contact.person.headline
    card.dates = [
        replace(date, lead_days=None, id=0, person_id=0)
        for date in contact.dates
        if (Thing.BIRTHDAY if date.kind is DateKind.BIRTHDAY else Thing.DATES) in things
    ]
    if Thing.RELATIONS in things:
        # By name: an id of this address book says nothing to another.
        card.relations = [
            replace(each, id=0, person_id=0, other_id=None, other_uid="")
            for each in contact.relations
        ]
    if Thing.OWN_FIELDS in things:
        card.own_values = [
            replace(each, id=0, person_id=0, field_id=0) for each in contact.own_values
        ]
    if Thing.PHOTO in things:
        card.photo = contact.photo
    return card


def _take_texts(card: Contact, contact: Contact, things: Collection[Thing]) -> None:
    person, theirs = card.person, contact.person
    if Thing.NICKNAME in things:
        person.nickname = theirs.nickname
    if Thing.PRONOUNS in things:
        person.pronouns = theirs.pronouns
    if Thing.NOTES in things:
        person.notes = theirs.notes
    if Thing.TAGS in things:
        card.tags = list(contact.tags)
    if Thing.RHYTHM in things:
        person.cadence, card.circle = theirs.cadence, contact.circle


def _plain(way: Channel) -> Channel:
    return replace(way, id=0, person_id=0)


def _goes(way: Channel, things: Collection[Thing]) -> bool:
    return any(thing in things and way.kind in kinds for thing, kinds in _KINDS.items())
