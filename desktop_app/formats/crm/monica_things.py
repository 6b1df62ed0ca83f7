"""What passed between you and the people of Monica: activities, calls, conversations, notes, life
events, gifts, debts, reminders, tasks and the journal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from hashlib import blake2b
from typing import Any

from desktop_app.domain.things_read import EntryRead, Mention, Remark, ReminderRead, Thing
from desktop_app.domain.timeline import InteractionKind, Starter
from desktop_app.formats.crm.document import is_yes, part, several, text, texts
from desktop_app.formats.crm.monica_words import activity_kind
from desktop_app.formats.crm.record import number_in

SOURCE = "monica"
ACTIVITIES, CALLS, TALKS = "monica-activities", "monica-calls", "monica-conversations"
NOTES, LIFE, GIFTS, DEBTS = "monica-notes", "monica-life-events", "monica-gifts", "monica-debts"
REMINDERS, TASKS, JOURNAL = "monica-reminders", "monica-tasks", "monica-journal"
ALL = (ACTIVITIES, CALLS, TALKS, NOTES, LIFE, GIFTS, DEBTS, REMINDERS, TASKS, JOURNAL)
_RULES = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}


@dataclass(slots=True)
class Types:
    """What entries refer to, by uuid: types of activities, of life events and of contact fields, and
    names of people.
    """

    activities: dict[str, dict[str, Any]] = field(default_factory=dict)
    life_events: dict[str, dict[str, Any]] = field(default_factory=dict)
    fields: dict[str, dict[str, Any]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Told:
    """An object of Monica that says something of people, where it stood."""

    node: dict[str, Any]
    file: str
    line: int
    who: tuple[Mention, ...]
    types: Types

    @property
    def says(self) -> dict[str, Any]:
        """Its properties."""
        return part(self.node, "properties")

    def own_id(self, kind: str) -> str:
        """Its uuid, or a name of what it says: there are exports in which only some have uuids."""
        uuid = text(self.node, "uuid")
        if not uuid:
            said = repr(
                (sorted(self.says.items(), key=repr), self.node.get("created_at"), self.who)
            )
            uuid = blake2b(said.encode("utf-8", "replace"), digest_size=12).hexdigest()
        return f"{kind}:{uuid}"


def moment_of(said: str) -> tuple[date, datetime | None] | None:
    """The local day of a date as Monica writes it, and the UTC moment where a time of day is told;
    midnight is how it writes a day alone.
    """
    try:
        found = datetime.fromisoformat(said)
        day, clock = found.date(), (found.hour, found.minute, found.second)
        if clock == (0, 0, 0):
            return day, None
        at = (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
        return at.astimezone().date(), at
    except (ValueError, OverflowError, OSError):
        return None


def _entry(
    told: Told,
    option: str,
    kind: InteractionKind,
    when: tuple[date, datetime | None],
    words: str = "",
    **more: Any,
) -> EntryRead:
    """An entry whose first line is its summary, the others its body."""
    summary, _, body = words.strip().partition("\n")
    return EntryRead(
        own_id=told.own_id(option.removeprefix("monica-")),
        option=option,
        source=SOURCE,
        file=told.file,
        line=told.line,
        kind=kind,
        day=when[0],
        at=when[1],
        summary=summary.strip(),
        body=body.strip(),
        who=told.who,
        **more,
    )


def _noted(told: Told) -> tuple[date, None] | None:
    """The local day on which it was written down."""
    when = moment_of(text(told.node, "created_at"))
    return None if when is None else (when[0], None)


def activity(told: Told) -> EntryRead | None:
    """Something done together; its type stands below unless the kind says it."""
    says = told.says
    when = moment_of(text(says, "happened_at"))
    if when is None:
        return None
    made = part(told.types.activities.get(text(says, "type")), "properties")
    key = text(made, "translation_key")
    name = text(made, "name") or key.replace("_", " ")
    kind = activity_kind(key)
    words = f"{text(says, 'summary')}\n{text(says, 'description')}"
    remarks = (Remark("", name),) if name else ()
    return _entry(told, ACTIVITIES, kind, when, words, remarks=remarks)


def call(told: Told) -> EntryRead | None:
    """A call, with what was felt in it."""
    says = told.says
    when = moment_of(text(says, "called_at"))
    if when is None:
        return None
    felt = dict.fromkeys(item.replace("_", " ") for item in texts(says, "emotions"))
    remarks = (Remark("monica-emotions", ", ".join(felt)),) if felt else ()
    starter = Starter.THEY if is_yes(says, "contact_called") else Starter.YOU
    words = text(says, "content")
    kind = InteractionKind.CALL
    return _entry(told, CALLS, kind, when, words, starter=starter, remarks=remarks)


def conversation(told: Told) -> EntryRead | None:
    """A conversation with its messages, which somebody wrote down by hand."""
    says, messages = told.says, list(several(told.says, "messages"))
    said = [part(message, "properties") for message in messages]
    days = (text(says, "happened_at"), *(text(each, "written_at") for each in said))
    when = next((found for day in days if (found := moment_of(day))), None)
    if when is None:
        return None
    name = told.types.names.get(told.who[0].own_id, "") if told.who else ""
    lines = [
        Remark("monica-you-wrote", text(each, "content"))
        if is_yes(each, "written_by_me")
        else Remark("", f"{name}: {text(each, 'content')}")
        for each in said
        if text(each, "content")
    ]
    starter = None
    if said:
        starter = Starter.YOU if is_yes(said[0], "written_by_me") else Starter.THEY
    by = part(told.types.fields.get(text(says, "contact_field_type")), "properties")
    kind = InteractionKind.MESSAGE
    return _entry(
        told,
        TALKS,
        kind,
        (when[0], None),
        text(by, "name"),
        about="monica-conversation",
        starter=starter,
        remarks=tuple(lines),
    )


def note(told: Told) -> EntryRead | None:
    """A note, on the day it was written."""
    when, words = moment_of(text(told.node, "created_at")), text(told.says, "body")
    return _entry(told, NOTES, InteractionKind.NOTE, when, words) if when and words else None


def life_event(told: Told) -> EntryRead | None:
    """What happened to somebody: a note of that day, for it is nothing that passed between you."""
    says = told.says
    when = moment_of(text(says, "happened_at"))
    if when is None:
        return None
    made = part(told.types.life_events.get(text(says, "type")), "properties")
    kind = text(made, "name") or text(made, "translation_key").replace("_", " ").capitalize()
    title = text(says, "name") or kind
    more = f"{kind}\n" if kind and title != kind else ""
    words = f"{title}\n{more}{text(says, 'note')}"
    return _entry(told, LIFE, InteractionKind.NOTE, (when[0], None), words)


def gift(told: Told) -> EntryRead | None:
    """A gift on its day. An idea, and one whose day nobody told, is a note of when it was noted."""
    says, status = told.says, text(told.says, "status")
    is_idea = status not in ("offered", "received")
    dated = None if is_idea else moment_of(text(says, "date"))
    when = dated or _noted(told)
    if when is None:
        return None
    by_them = status == "received"
    about = "idea" if is_idea else "received" if by_them else "given"
    amount = text(says, "amount")
    remarks = [Remark("", said) for key in ("comment", "url") if (said := text(says, key))]
    remarks += [Remark("monica-amount", amount)] if amount and amount != "0" else []
    whom = told.types.names.get(text(says, "recipient"), "")
    remarks += [Remark("monica-gift-for", whom)] if whom else []
    kind = InteractionKind.NOTE if dated is None else InteractionKind.GIFT
    starter = None if dated is None else Starter.THEY if by_them else Starter.YOU
    return _entry(
        told,
        GIFTS,
        kind,
        (when[0], None),
        text(says, "name"),
        about=f"monica-gift-{about}",
        starter=starter,
        remarks=tuple(remarks),
    )


def debt(told: Told) -> EntryRead | None:
    """A debt: a note of when it was noted. It need not have been lent, so it is no loan."""
    says, when = told.says, _noted(told)
    if when is None:
        return None
    side = "yours" if is_yes(says, "in_debt") else "theirs"
    about = f"monica-debt-{side}" + ("-paid" if text(says, "status") == "complete" else "")
    currency = text(says, "currency") or text(part(says, "currency"), "iso")
    words = " ".join(item for item in (text(says, "amount"), currency) if item)
    reason = text(says, "reason")
    remarks = (Remark("", reason),) if reason else ()
    return _entry(told, DEBTS, InteractionKind.NOTE, when, words, about=about, remarks=remarks)


def reminder(told: Told) -> ReminderRead | None:
    """A reminder that is still to come. None for one that has been sent, and for those that Monica
    makes of birthdays, which Kith reminds of by itself.
    """
    says = told.says
    when = moment_of(text(says, "initial_date"))
    if when is None or is_yes(says, "inactive") or says.get("delible") in (False, 0):
        return None
    rule = _RULES.get(text(says, "frequency_type"), "")
    number = number_in(text(says, "frequency_number"))
    if rule and 1 < number < 1000:
        rule += f";INTERVAL={number}"
    title, more = text(says, "title"), text(says, "description")
    words = f"{title}: {more}" if title and more else title or more
    return _reminder(told, REMINDERS, words, when[0], f"FREQ={rule}" if rule else "")


def task(told: Told) -> ReminderRead | EntryRead | None:
    """Something to do, on no day; one that is done is a note of the day it was done."""
    says = told.says
    title, more = text(says, "title"), text(says, "description")
    if not is_yes(says, "completed"):
        return _reminder(told, TASKS, f"{title}: {more}" if more else title, None, "")
    when = moment_of(text(says, "completed_at")) or _noted(told)
    if when is None:
        return None
    kind, words = InteractionKind.NOTE, f"{title}\n{more}"
    return _entry(told, TASKS, kind, (when[0], None), words, about="monica-task-done")


def _reminder(
    told: Told, option: str, words: str, day: date | None, rule: str
) -> ReminderRead | None:
    words = " ".join(words.split())
    if not words:
        return None
    own_id = told.own_id(option.removeprefix("monica-"))
    return ReminderRead(own_id, option, SOURCE, told.file, told.line, words, day, rule, told.who)


def journal(told: Told) -> EntryRead | None:
    """A page of the journal: a note that is about nobody."""
    says = told.says
    when = moment_of(text(says, "date")) or _noted(told)
    words = f"{text(says, 'title')}\n{text(says, 'post')}".strip()
    if when is None or not words or text(says, "type") not in ("", "entry"):
        return None
    return _entry(told, JOURNAL, InteractionKind.NOTE, (when[0], None), words)


READERS: dict[str, tuple[str, Callable[[Told], Thing | None]]] = {
    "call": (CALLS, call),
    "conversation": (TALKS, conversation),
    "note": (NOTES, note),
    "life_event": (LIFE, life_event),
    "gift": (GIFTS, gift),
    "debt": (DEBTS, debt),
    "reminder": (REMINDERS, reminder),
    "task": (TASKS, task),
}
"""Who reads each collection of a person, and by which option it is wanted."""


def once(things: Iterator[Thing]) -> Iterator[Thing]:
    """Each of them the first time."""
    seen: set[str] = set()
    for thing in things:
        if thing.own_id not in seen:
            seen.add(thing.own_id)
            yield thing
