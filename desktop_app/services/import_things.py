"""What a file tells besides people, stored: entries, favours, offers, and what it says of you.

A thing is stored under a uid made of its source and its own id, so that it comes once however
often its file is brought in.
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.events import Event
from desktop_app.domain.favours import Favour, FavourKind, FavourQuery, FavourStep, Side
from desktop_app.domain.names import fold
from desktop_app.domain.needs import Need, NeedSide, Whose
from desktop_app.domain.person import Contact, Position, person_named
from desktop_app.domain.proposed import ProposedEntry
from desktop_app.domain.recurrence import next_due
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.things_read import (
    EntryRead,
    Mention,
    OfferRead,
    RecommendationRead,
    ReminderRead,
    Thing,
    YouRead,
)
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.services.card_additions import new_parts
from desktop_app.services.favours import with_entry
from desktop_app.services.new_jobs import A_WEEK
from desktop_app.storage import (
    events,
    favours,
    needs,
    people,
    person_parts,
    proposed,
    reminders,
    timeline,
    timestamps,
)
from desktop_app.storage.queries import favours as favour_queries
from desktop_app.storage.queries import mentioned
from desktop_app.storage.queries import needs as need_queries
from desktop_app.storage.queries import people as people_queries
from desktop_app.storage.queries import proposed as proposed_queries

if TYPE_CHECKING:
    from desktop_app.services.mentions import Mentions
    from desktop_app.storage.engine.connection import Database

_TABLES = {
    EntryRead: "interaction",
    ReminderRead: "reminder",
    RecommendationRead: "favour",
    OfferRead: "need",
}
_MOST = 200
"""Favours with one person that are looked at."""


@dataclass(slots=True)
class ThingsStored:
    """What became of things, counted by their option: how many are new, and how many were left out
    because nobody they are about is here.
    """

    new: Counter[str] = field(default_factory=Counter)
    left_out: Counter[str] = field(default_factory=Counter)


def uid_of(thing: Thing) -> str:
    """The uid under which a thing is stored (RFC 9562, version 5)."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{thing.source}:{thing.own_id}"))


def _proposed(thing: EntryRead, who: Participant) -> ProposedEntry:
    return ProposedEntry(
        who,
        uid_of(thing),
        thing.kind,
        thing.day,
        thing.summary,
        thing.body,
        thing.at,
        thing.minutes,
        thing.place,
        thing.starter,
        thing.source,
    )


class ThingStore:
    """Stores things in the transaction `db` is in. `titles` are words for entries that have none of
    their own, by key; `now` is a UTC moment.
    """

    def __init__(
        self, db: Database, mentions: Mentions, titles: Mapping[str, str], now: datetime
    ) -> None:
        self._db, self._mentions, self._titles, self._now = db, mentions, titles, now
        self._today = timestamps.local_day(now)
        self._result = ThingsStored()
        self._undated = 0

    def store(self, things: Sequence[Thing]) -> ThingsStored:
        """Store those that are not here yet."""
        self._result = ThingsStored()
        self._mentions.know(things)
        proposals = [each for each in things if isinstance(each, EntryRead) and each.is_proposed]
        self._propose(proposals)
        things = [each for each in things if not (isinstance(each, EntryRead) and each.is_proposed)]
        known: set[str] = set()
        for kind, table in _TABLES.items():
            uids = [uid_of(thing) for thing in things if isinstance(thing, kind)]
            known |= mentioned.stored(self._db, table, uids)
        for thing in things:
            uid = uid_of(thing)
            if uid in known:
                continue
            known.add(uid)
            is_new = self._store(thing, uid)
            if is_new is not None:
                (self._result.new if is_new else self._result.left_out)[thing.option] += 1
        return self._result

    def _propose(self, things: Sequence[EntryRead]) -> None:
        """Let entries wait in the weekly review, one with each person; what lies ahead is passed
        over. Counted is what is new with anybody.
        """
        known = proposed_queries.known(self._db, map(uid_of, things))
        new = list[ProposedEntry]()
        for thing in things:
            if thing.day > self._today:
                continue
            who = self._mentions.all(thing.who)
            if not who:
                self._result.left_out[thing.option] += 1
                continue
            fresh = [
                each for each in (_proposed(thing, one) for one in who) if each.key not in known
            ]
            known.update(each.key for each in fresh)
            new += fresh
            if fresh:
                self._result.new[thing.option] += len(fresh)
        proposed.insert_many(self._db, new)

    def _store(self, thing: Thing, uid: str) -> bool | None:
        """Whether it was stored, False where nobody it is about is here, None where it is known."""
        if isinstance(thing, EntryRead):
            return self._entry(thing, uid)
        if isinstance(thing, ReminderRead):
            return self._reminder(thing, uid)
        if isinstance(thing, RecommendationRead):
            return self._recommendation(thing, uid)
        if isinstance(thing, OfferRead):
            return self._offer(thing, uid)
        return self._you(thing)

    def _entry(self, thing: EntryRead, uid: str) -> bool:
        who = self._mentions.all(thing.who, thing.source)
        if thing.who and not who:
            return False
        remarks = (self._said(remark.key, remark.said) for remark in thing.remarks)
        entry = Interaction(
            thing.kind,
            thing.day,
            self._said(thing.about, thing.summary),
            "\n".join(line for line in (thing.body, *remarks) if line),
            thing.at,
            "" if thing.at is None else "UTC",
            thing.minutes,
            thing.starter,
            thing.place,
            people=who,
            uid=uid,
        )
        if thing.kind is InteractionKind.EVENT:
            # Whom you met there, nobody is asked of what is long past.
            events.insert(self._db, Event(entry, is_settled=thing.day < self._today), self._now)
        else:
            timeline.insert(self._db, entry, self._now)
        return True

    def _said(self, key: str, said: str) -> str:
        """The words under a key with what is said put in; of either alone, that."""
        words = self._titles.get(key, "")
        return words.replace("{said}", said).strip() if "{said}" in words else said or words

    def _reminder(self, thing: ReminderRead, uid: str) -> bool:
        who = self._mentions.all(thing.who, thing.source)
        if thing.who and not who:
            return False
        first = thing.day or self._free_day()
        due: date | None = first
        if thing.rule and first < self._today:
            due = next_due(thing.rule, first, self._today - timedelta(1))
        anchor = first if thing.rule else None
        if due is not None:
            reminder = Reminder(
                thing.text, due, rule=thing.rule, anchor=anchor, people=who, uid=uid
            )
            reminders.insert(self._db, reminder, self._now)
        return due is not None

    def _free_day(self) -> date:
        """A day for what is to be done on none: a few a week, from tomorrow on."""
        self._undated += 1
        return self._today + timedelta(1 + (self._undated - 1) * 7 // A_WEEK)

    def _recommendation(self, thing: RecommendationRead, uid: str) -> bool | None:
        who = self._mentions.find(thing.who, thing.source)
        if who is None and self._mentions.is_anybody(thing.who):
            # One of several of that name, and which of them is not told.
            return False
        who = who or self._made(thing.who)
        written = FavourStep.RECEIVED if thing.side is Side.RECEIVED else FavourStep.WRITTEN
        step = FavourStep.PUBLISHED if thing.is_shown else written
        found = favour_queries.page(self._db, FavourQuery(person=who.id), _MOST)
        for favour in found:
            same_kind = favour.kind is FavourKind.RECOMMENDATION and favour.side is thing.side
            if same_kind and favour.words.split() == thing.words.split():
                return None
        favour = Favour(
            FavourKind.RECOMMENDATION,
            thing.side,
            step,
            thing.day,
            giver=who if thing.side is Side.RECEIVED else None,
            receiver=who if thing.side is Side.GIVEN else None,
            words=thing.words,
            uid=uid,
        )
        favour = with_entry(self._db, favour, None, self._now, is_new=True)
        favours.insert(self._db, favour, self._now)
        return True

    def _made(self, mention: Mention) -> Participant:
        """Somebody who is here from now on: who wrote for you is no stranger."""
        positions = []
        if mention.organisation or mention.title:
            positions.append(Position(mention.organisation, mention.title))
        contact = Contact(person_named(mention.name), positions=positions)
        row = people.insert(self._db, contact, self._now)
        self._mentions.add(row, contact.person.display_name)
        return Participant(row, contact.person.display_name)

    def _offer(self, thing: OfferRead, uid: str) -> bool | None:
        who = None if thing.who is None else self._mentions.find(thing.who, thing.source)
        if thing.who is not None and who is None:
            return False
        there = (
            need_queries.yours(self._db)
            if who is None
            else need_queries.of_person(self._db, who.id)
        )
        same = (need for need in there if need.side is NeedSide.OFFER)
        if any(fold(need.text) == fold(thing.text) for need in same):
            return None
        told_by = None if thing.told_by is None else self._mentions.find(thing.told_by)
        offer = Need(
            NeedSide.OFFER,
            Whose.YOU if who is None else Whose.PERSON,
            thing.text,
            thing.day or self._today,
            person=who,
            told_by=told_by,
            uid=uid,
        )
        needs.insert(self._db, offer, self._now)
        return True

    def _you(self, thing: YouRead) -> bool | None:
        """Fill in what nobody has said of you yet; you come into being where you are not here."""
        contact = thing.contact
        row = people_queries.id_of_you(self._db)
        if row is None:
            if not contact.person.display_name:
                return False
            contact = replace(contact, person=replace(contact.person, is_you=True))
            people.insert(self._db, contact, self._now)
            return True
        stored = people_queries.load(self._db, row)
        person, news = stored.person, contact.person
        filled = {
            name: getattr(news, name)
            for name in ("given", "family", "headline", "place")
            if getattr(news, name) and not getattr(person, name)
        }
        changed = bool(filled)
        if changed:
            people.save_person(self._db, replace(person, **filled, updated_at=self._now))
        for part in new_parts(stored, contact):
            person_parts.save_part(self._db, replace(part, person_id=row))
            changed = True
        return True if changed else None
