"""What is kept of a mailbox while it is read: a line for each mail between people, and how often
each address stands where. What programs sent is only counted.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from desktop_app.formats.mail import bodies, headers, machines
from desktop_app.formats.mail.addresses import addresses_of

if TYPE_CHECKING:
    from desktop_app.formats.mail.boxes import Message

MOST_MAILS = 300_000
"""Mails between people that are kept of one box; later ones are counted."""
MOST_ADDRESSES = 500_000
MOST_TEXT = 60_000_000
"""Letters of all texts together."""
LONGEST_LINE = 300
_REPLY = re.compile(
    r"\s*(?:re|aw|antw|fwd?|wg|sv|vs|rv|tr|rif|odp|res|enc|回复|答复|转发|返信)\s*(?:\[\d+\])?\s*[:：]\s*",
    re.IGNORECASE,
)
_ID = re.compile(r"<[^<>\s]+>")
_LISTED = re.compile(r"mailto:([^\s@<>,]{1,64}@[^\s@<>,?]{1,255})")
_DELIVERED = ("delivered-to", "x-original-to", "envelope-to")


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail between people: its place, UTC moment and local day, who sent it to whom, the line,
    and the conversation it belongs to.
    """

    place: int
    at: datetime
    day: date
    sender: str
    to: tuple[str, ...]
    line: str
    thread: str
    text: str = ""


@dataclass(slots=True)
class Digest:
    """All that is known of a mailbox."""

    mails: list[Mail] = field(default_factory=list)
    count: int = 0
    machine_mails: int = 0
    too_many: int = 0
    undated: int = 0
    senderless: int = 0
    """Mails that do not say whom they are from."""
    first: date | None = None
    last: date | None = None
    places: dict[str, int] = field(default_factory=dict)
    """Of each address that wrote or was written to, as what number it came; below 0, for it is no line
    of a file."""
    names: dict[str, Counter[str]] = field(default_factory=dict)
    seen: Counter[str] = field(default_factory=Counter)
    """In how many mails an address stands, twice where it is whom the mail was delivered to."""
    yours: Counter[str] = field(default_factory=Counter)
    """How many mails say of an address that the owner of the box wrote by it."""
    machines: set[str] = field(default_factory=set)
    lists: set[str] = field(default_factory=set)
    receivers: set[str] = field(default_factory=set)
    people: set[str] = field(default_factory=set)
    """Addresses that a mail shows to be of somebody."""


class Reader:
    """Makes a digest of the mails it is given; `texts`: with what was written."""

    def __init__(self, *, texts: bool = False) -> None:
        self.digest = Digest()
        self._texts, self._letters = texts, 0
        self._ids: set[int] = set()
        self._threads: dict[str, str] = {}

    def read(self, found: Iterable[Message]) -> Digest:
        """Take all of them in."""
        for message in found:
            self._take(message)
        return self.digest

    def _take(self, message: Message) -> None:
        fields = headers.fields_of(message.head)
        if "from" not in fields and "sender" not in fields:
            self.digest.senderless += 1
            return
        if machines.is_hidden(fields) or not self._is_first(message, fields):
            return
        digest = self.digest
        at = headers.moment_of(fields, message.filed)
        day = None if at is None else at.astimezone().date()
        digest.count += 1
        if day is not None:
            digest.first = min(digest.first or day, day)
            digest.last = max(digest.last or day, day)
        senders = _all(fields, "from") or _all(fields, "sender")
        receivers = [each for name in ("to", "cc", "bcc") for each in _all(fields, name)]
        is_machine = machines.is_from_machine(fields) or any(
            machines.is_machine(address) for _, address in senders[:1]
        )
        self._count(message, fields, senders, receivers, is_machine=is_machine)
        if is_machine:
            digest.machine_mails += 1
            return
        self._note(senders, receivers)
        if not senders:
            digest.senderless += 1
            return
        if at is None or day is None:
            digest.undated += 1
        elif len(digest.mails) >= MOST_MAILS:
            digest.too_many += 1
        else:
            to = tuple(dict.fromkeys(address for _, address in receivers))
            line = _line(fields)
            thread = self._thread(fields, senders[0][1], at, line)
            text = self._text(message)
            digest.mails.append(Mail(message.place, at, day, senders[0][1], to, line, thread, text))

    def _is_first(self, message: Message, fields: dict[str, list[str]]) -> bool:
        """Whether no mail before it is the same: copies lie in several folders."""
        own = _ID.findall(" ".join(fields.get("message-id", ())))
        key = hash(own[0] if own else (message.head, message.text))
        if key in self._ids:
            return False
        self._ids.add(key)
        return True

    def _count(
        self,
        message: Message,
        fields: dict[str, list[str]],
        senders: list[tuple[str, str]],
        receivers: list[tuple[str, str]],
        *,
        is_machine: bool,
    ) -> None:
        """Where each address stands, by which is known whose box it is."""
        digest = self.digest
        delivered = {address for name in _DELIVERED for _, address in _all(fields, name)}
        digest.seen.update({address for _, address in (*senders, *receivers)} | delivered)
        digest.seen.update(delivered)
        digest.receivers |= delivered
        digest.receivers.update(address for _, address in receivers)
        if not is_machine and (message.is_sent or machines.is_labelled_sent(fields)):
            digest.yours.update(address for _, address in senders[:1])
        if is_machine:
            digest.machines.update(address for _, address in senders[:1])
            digest.lists.update(_LISTED.findall(" ".join(fields.get("list-post", ())).lower()))

    def _note(self, senders: list[tuple[str, str]], receivers: list[tuple[str, str]]) -> None:
        """Who stands in a mail between people, and how they are called."""
        digest = self.digest
        for name, address in (*senders, *receivers):
            if address not in digest.places:
                if machines.is_machine(address) or len(digest.places) >= MOST_ADDRESSES:
                    continue
                digest.places[address] = -len(digest.places) - 1
            if name:
                digest.names.setdefault(address, Counter())[name] += 1
        digest.people.update(address for _, address in senders)

    def _thread(self, fields: dict[str, list[str]], sender: str, at: datetime, line: str) -> str:
        """The first mail of a conversation: what the references begin with (RFC 5322, 3.6.4)."""
        own = _ID.findall(" ".join(fields.get("message-id", ())))
        before = _ID.findall(" ".join(fields.get("references", ())))
        before = before or _ID.findall(" ".join(fields.get("in-reply-to", ())))
        first = self._threads.get(before[0], before[0]) if before else ""
        thread = first or (own[0] if own else f"{sender}:{at.isoformat()}:{line}")
        if own and first:
            self._threads[own[0]] = first
        return thread

    def _text(self, message: Message) -> str:
        if not self._texts or self._letters > MOST_TEXT:
            return ""
        text = bodies.text_of(message.head, message.text)
        self._letters += len(text)
        return text


def _all(fields: dict[str, list[str]], name: str) -> list[tuple[str, str]]:
    return [each for value in fields.get(name, ()) for each in addresses_of(value)]


def _line(fields: dict[str, list[str]]) -> str:
    """The subject without what answering put before it."""
    line = headers.decoded((fields.get("subject") or [""])[0])
    while (found := _REPLY.match(line)) is not None:
        line = line[found.end() :]
    # Half of a pair cannot be stored.
    return line[:LONGEST_LINE].encode("utf-8", "replace").decode()
