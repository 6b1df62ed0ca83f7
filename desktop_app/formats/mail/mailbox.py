"""Who is in a mailbox and what passed between you: people, and an entry for each conversation and
day.

You are whom the caller says, where that address is in it; else whom the mails say (`owner.py`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.doubles.channels import email_key, is_role
from desktop_app.domain.importing import ContactRead
from desktop_app.domain.mailbox import Correspondence
from desktop_app.domain.things_read import EntryRead, Mention
from desktop_app.domain.timeline import InteractionKind, Starter
from desktop_app.formats.fingerprint import fingerprint_of
from desktop_app.formats.mail.addresses import contact_of, raw_of
from desktop_app.formats.mail.owner import owner_of

if TYPE_CHECKING:
    from desktop_app.formats.mail.digest import Digest, Mail

KEY = "mail"
MAILS, TEXTS = "mail-entries", "mail-texts"
"""Keys of the options."""
MOST_TOGETHER = 12
"""With more people than these a mail is a circular, and passed between nobody."""


@dataclass(slots=True)
class _Talk:
    """What was written in one conversation on one day."""

    place: int
    at: datetime
    sender: str
    line: str
    count: int = 0
    who: dict[str, None] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)


class Mailbox:
    """A mailbox as its owner has it. `path` is where it was read."""

    def __init__(self, digest: Digest, path: Path, mine: Collection[str] = ()) -> None:
        self.digest, self._file = digest, str(path)
        # Whoever wrote to a list is one of its senders, and somebody.
        nobody = (digest.machines - digest.receivers - digest.people) | digest.lists
        self.owner = owner_of(digest.seen, digest.yours, nobody, mine)
        self._mine = {email_key(address) for address in self.owner.addresses}
        self._written: Counter[str] = Counter()
        self._wrote: Counter[str] = Counter()
        self._talks = self._gathered()

    def told(self) -> Correspondence:
        """What it holds, counted."""
        digest = self.digest
        senders = digest.machines - digest.people - set(self.owner.addresses)
        return Correspondence(
            self.owner, digest.count, digest.first, digest.last, len(senders), digest.machine_mails
        )

    def exchanged(self) -> tuple[int, int]:
        """How many mails passed between the owner and people, and with how many."""
        people = {address for talk in self._talks.values() for address in talk.who}
        return sum(talk.count for talk in self._talks.values()), len(people)

    def people(self) -> Iterator[ContactRead]:
        """Everybody but the owner, those with most mails first: proposed are those the owner wrote
        to, all others are offered. An office (info@) is only offered.
        """
        both = self._written + self._wrote
        order = sorted(
            (address for address in self.digest.places if email_key(address) not in self._mine),
            key=lambda address: (not self._written[address], -both[address], address),
        )
        for address in order:
            name = self._name(address)
            contact = contact_of(raw_of(name, address))
            yield ContactRead(
                contact,
                self.digest.places[address],
                (),
                self._file,
                KEY,
                fingerprint_of((address, name)),
                is_offered=not self._written[address] or is_role(email_key(address)),
            )

    def entries(self) -> Iterator[EntryRead]:
        """What passed, an entry for each conversation and day, the oldest first."""
        for (thread, day), talk in sorted(self._talks.items(), key=lambda item: item[1].at):
            yield EntryRead(
                own_id=f"{thread}:{day}",
                option=MAILS,
                source=KEY,
                file=self._file,
                line=talk.place,
                kind=InteractionKind.EMAIL,
                day=day,
                at=talk.at,
                starter=Starter.YOU if email_key(talk.sender) in self._mine else Starter.THEY,
                summary=talk.line,
                body="\n\n".join(talk.texts),
                who=tuple(self._mention(address) for address in talk.who),
                count=talk.count,
                is_proposed=True,
            )

    def _mention(self, address: str) -> Mention:
        name = contact_of(raw_of(self._name(address), address)).person.display_name
        # A single word may be anybody's.
        return Mention(name if " " in name else "", email=address)

    def _name(self, address: str) -> str:
        """How somebody is called most often, by a whole name where one is told."""
        names = self.digest.names.get(address, Counter())
        return max(names, key=lambda name: (" " in name, names[name], name), default="")

    def _gathered(self) -> dict[tuple[str, date], _Talk]:
        talks: dict[tuple[str, date], _Talk] = {}
        for mail in self.digest.mails:
            who = self._between(mail)
            if not who:
                continue
            is_yours = email_key(mail.sender) in self._mine
            (self._written if is_yours else self._wrote).update(who)
            talk = talks.get((mail.thread, mail.day))
            if talk is None:
                talk = _Talk(mail.place, mail.at, mail.sender, mail.line)
                talks[mail.thread, mail.day] = talk
            elif mail.at < talk.at:
                talk.place, talk.at, talk.sender = mail.place, mail.at, mail.sender
                talk.line = mail.line or talk.line
            talk.count += 1
            talk.who.update(dict.fromkeys(who))
            if mail.text:
                talk.texts.append(mail.text)
        return talks

    def _between(self, mail: Mail) -> list[str]:
        """With whom the owner exchanged a mail: those it went to, or who sent it. Where nobody
        knows whose box it is, nothing passed.
        """
        if not self._mine or len(mail.to) > MOST_TOGETHER:
            return []
        if email_key(mail.sender) not in self._mine:
            return [mail.sender] if mail.sender in self.digest.places else []
        return [
            address
            for address in mail.to
            if email_key(address) not in self._mine and address in self.digest.places
        ]
