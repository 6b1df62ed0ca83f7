"""Messages of an archive, gathered to one entry for each conversation and day.

A talk of fifty short messages is one contact, not fifty; what was written stays out. What is no
talk is left out: drafts, spam, what LinkedIn itself or advertisers send.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from desktop_app.domain.things_read import EntryRead, Mention
from desktop_app.domain.timeline import InteractionKind, Starter
from desktop_app.formats.linkedin.moments import moment_of
from desktop_app.formats.linkedin.people import profile_of

if TYPE_CHECKING:
    from desktop_app.formats.linkedin.members import Row

MESSAGES = "linkedin-messages"
_ADVERTISEMENT = "spinmail-quill-editor"
_YES = {"yes", "true", "1"}
_NOBODY = {"linkedin member", "linkedin"}


@dataclass(slots=True)
class _Talk:
    """What was written in one conversation on one day."""

    line: int
    at: datetime | None
    from_: str
    subject: str
    count: int = 0
    who: dict[str, Mention] = field(default_factory=dict)


def entries(rows: Iterable[Row], you: str, file: str, source: str) -> Iterator[EntryRead]:
    """The entries of a table of messages. `you` is your name as the archive’s profile has it, ""
    where it has none: then you are who takes part in most conversations.
    """
    talks: dict[tuple[str, date], _Talk] = {}
    seen: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        when = None if _is_no_talk(row) else moment_of(row["date"])
        if when is None:
            continue
        conversation = row["conversationid"] or "|".join(sorted((row["from"], row["to"])))
        _gather(talks, conversation, when, row)
        seen[conversation].update(_keys(row))
    yours = _your_keys(seen, talks.values(), you)
    for (conversation, day), talk in talks.items():
        who = tuple(mention for key, mention in talk.who.items() if key not in yours)
        if who:
            yield EntryRead(
                own_id=f"message:{conversation}:{day}",
                option=MESSAGES,
                source=source,
                file=file,
                line=talk.line,
                kind=InteractionKind.MESSAGE,
                day=day,
                at=talk.at,
                starter=Starter.YOU if talk.from_ in yours else Starter.THEY,
                about="linkedin-message",
                summary=talk.subject,
                who=who,
                count=talk.count,
            )


def _is_no_talk(row: Row) -> bool:
    return (
        row["ismessagedraft"].lower() in _YES
        or row["isconversationdraft"].lower() in _YES
        or row["folder"].upper() == "SPAM"
        or _ADVERTISEMENT in row["content"]
        or row["from"].lower() in _NOBODY
    )


def _gather(
    talks: dict[tuple[str, date], _Talk],
    conversation: str,
    when: tuple[date, datetime | None],
    row: Row,
) -> None:
    day, at = when
    sender = _key(row["from"], row["senderprofileurl"])
    talk = talks.get((conversation, day))
    if talk is None:
        talk = talks[conversation, day] = _Talk(row.line, at, sender, row["subject"])
    elif at is not None and (talk.at is None or at < talk.at):
        # Files tell the newest first.
        talk.at, talk.from_, talk.line = at, sender, row.line
        talk.subject = row["subject"] or talk.subject
    talk.count += 1
    for mention in _mentions(row):
        talk.who.setdefault(_key(mention.name, mention.profile), mention)


def _mentions(row: Row) -> Iterator[Mention]:
    """Sender and recipients. Names of recipients may hold commas, so they are told apart by their
    addresses; a name is given to an address where there is one of each.
    """
    if row["from"] or row["senderprofileurl"]:
        yield Mention(row["from"], profile_of(row["senderprofileurl"]))
    addresses = [profile_of(part) for part in row["recipientprofileurls"].split(",")]
    addresses = [address for address in addresses if address]
    if len(addresses) == 1:
        yield Mention(row["to"], addresses[0])
    elif addresses:
        names = row["to"].split(", ")
        fits = len(names) == len(addresses)
        yield from (
            Mention(names[at] if fits else "", address) for at, address in enumerate(addresses)
        )
    elif row["to"] and row["to"].lower() not in _NOBODY:
        yield Mention(row["to"])


def _keys(row: Row) -> set[str]:
    return {_key(mention.name, mention.profile) for mention in _mentions(row)}


def _key(name: str, address: str) -> str:
    return profile_of(address) or name.casefold()


def _your_keys(seen: dict[str, set[str]], talks: Iterable[_Talk], you: str) -> set[str]:
    """How you are named: by your name, else by what stands in most conversations, if anything
    stands in more than one or than all others.
    """
    named = you.casefold()
    if named:
        found = {
            key for talk in talks for key, who in talk.who.items() if who.name.casefold() == named
        }
        if found:
            return found | {named}
    counts = Counter(key for keys in seen.values() for key in keys).most_common(2)
    if not counts or (len(counts) > 1 and counts[0][1] == counts[1][1]):
        return set()
    return {counts[0][0]}
