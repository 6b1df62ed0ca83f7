"""Two or more cards that are one person: what agrees, what both keep, and what has to be chosen.

The cards stand in an order; the first is the one the others go into, and its answers are proposed
where they differ. What only one card says is taken without a question.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeVar

from desktop_app.domain.doubles.channels import email_key, page_key
from desktop_app.domain.doubles.letters import words
from desktop_app.domain.names import fold
from desktop_app.domain.own_values import OwnValue
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    Home,
    ImportantDate,
    Part,
    Position,
    Relation,
)

if TYPE_CHECKING:
    from desktop_app.domain.person import Person

P = TypeVar("P", bound=Part)

CHOSEN: dict[str, tuple[str, ...]] = {
    "name": ("display_name", "prefix", "given", "middle", "family", "suffix", "is_company"),
    "nickname": ("nickname",),
    "phonetic": ("phonetic_given", "phonetic_middle", "phonetic_family"),
    "other_script": ("other_script",),
    "file_as": ("file_as",),
    "pronouns": ("pronouns",),
    "gender": ("gender",),
    "headline": ("headline",),
    "place": ("place",),
    "time_zone": ("time_zone",),
    "met": ("met_text", "met_on", "met_event"),
    "introduced_by": ("introduced_by",),
    "circle": ("circle_id",),
    "rhythm": ("cadence",),
}
"""What a person has one of, by the key it is asked about with: fields that go together."""
PHOTO = "photo"
ONLY_ONE = {DateKind.BIRTHDAY: "birthday", DateKind.DEATH: "death"}
"""Days a life has one of."""
HOUSEHOLD = "household"
OWN = "own."
"""What the key of a choice begins with that is about a field of one's own; its id follows."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something of which the cards say different things and one has to be taken.

    `options` are the places of the cards to choose between, of several that agree the first;
    the first of them is proposed.
    """

    key: str
    options: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """Something the person may have several of: a part, a tag, a note.

    `thing` is it as it will be, `cards` the places of the cards that have it. `same` are stored
    parts that say no more than `thing` does.
    """

    thing: Any
    cards: tuple[int, ...]
    same: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Merging:
    """What merging these cards asks and keeps."""

    cards: tuple[Contact, ...]
    choices: tuple[Choice, ...]
    parts: tuple[Kept, ...]
    tags: tuple[Kept, ...]
    notes: tuple[Kept, ...]

    @property
    def kept(self) -> tuple[Kept, ...]:
        """All that is kept of several cards, in the order it is shown."""
        return (*self.parts, *self.notes, *self.tags)


@dataclass(slots=True)
class Answers:
    """What was chosen: the place of a card by the key of a choice (what is missing is as proposed),
    and the places in `Merging.kept` of what is left out. `more_notes` is put under the notes.
    """

    chosen: dict[str, int] = field(default_factory=dict)
    left_out: set[int] = field(default_factory=set)
    more_notes: str = ""


@dataclass(frozen=True, slots=True)
class ComesAlong:
    """How much hangs on several people: entries of the timeline, reminders to be done, favours,
    needs and offers.
    """

    entries: int = 0
    reminders: int = 0
    favours: int = 0
    needs: int = 0


@dataclass(frozen=True, slots=True)
class Merged:
    """The person as they will be; `same` names the stored part that each part in `gone` goes into,
    None for one that is left out.
    """

    contact: Contact
    gone: tuple[tuple[Part, Part | None], ...]


def merging(cards: Sequence[Contact]) -> Merging:
    """What merging `cards`, two or more stored people, asks and keeps."""
    parts: list[Kept] = []
    for name, key, joined in (
        ("channels", _channel_key, _joined_channel),
        ("dates", _date_key, _joined_date),
        ("positions", _position_key, _joined_position),
        ("relations", _relation_key, _first),
        ("own_values", _own_key, _first),
        ("homes", lambda part: HOUSEHOLD, _first),
    ):
        parts += _united([getattr(card, name) for card in cards], key, joined)
    own = {card.person.id for card in cards}
    parts = [each for each in parts if getattr(each.thing, "other_id", None) not in own]
    tags = _united([card.tags for card in cards], lambda tag: tag, _first)
    notes = _united(
        [[card.person.notes] if card.person.notes else [] for card in cards],
        lambda text: " ".join(text.split()),
        _first,
    )
    return Merging(tuple(cards), tuple(_choices(cards)), tuple(parts), tuple(tags), tuple(notes))


def _choices(cards: Sequence[Contact]) -> Iterable[Choice]:
    people = [card.person for card in cards]
    own = {person.id for person in people}
    for key, names in CHOSEN.items():
        said = {place: _said(person, names, own) for place, person in enumerate(people)}
        yield from _choice(key, said)
    yield from _choice(PHOTO, {i: card.photo and card.photo.data for i, card in enumerate(cards)})
    for kind, key in ONLY_ONE.items():
        days = {i: _only(card, kind) for i, card in enumerate(cards)}
        fullest = [day for day in days.values() if day]
        # A day without its year is the same day with it.
        bare = {i: _fuller(day, fullest) for i, day in days.items() if day}
        yield from _choice(key, bare)
    for field_id in dict.fromkeys(each.field_id for card in cards for each in card.own_values):
        texts = {i: _own_text(card, field_id) for i, card in enumerate(cards)}
        yield from _choice(f"{OWN}{field_id}", texts)
    homes = {i: next((each.household.id for each in card.homes), 0) for i, card in enumerate(cards)}
    yield from _choice(HOUSEHOLD, homes)


def _choice(key: str, said: Mapping[int, Any]) -> Iterable[Choice]:
    first: dict[Hashable, int] = {}
    for place, value in said.items():
        if value:
            first.setdefault(value, place)
    if len(first) > 1:
        yield Choice(key, tuple(first.values()))


def _said(person: Person, names: Sequence[str], own: set[int]) -> Hashable:
    """What somebody's card says of these fields, None for nothing."""
    values = tuple(getattr(person, name) for name in names)
    if names == ("introduced_by",) and values[0] in own:
        return None
    return values if any(value not in (None, "", False) for value in values) else None


def _only(card: Contact, kind: DateKind) -> str:
    days = (item for item in card.dates if item.kind is kind)
    return next((str(item.when or item.text) for item in days), "")


def _own_text(card: Contact, field: int) -> str:
    return next((each.text for each in card.own_values if each.field_id == field), "")


def _fuller(day: str, others: Iterable[str]) -> str:
    return next((each for each in others if day.startswith("--") and each.endswith(day[1:])), day)


def _united(
    rows: Sequence[Sequence[Any]], key: Callable[[Any], Hashable], joined: Callable[[Any, Any], Any]
) -> list[Kept]:
    """What the cards have, each thing once: those with one `key` are `joined`."""
    found: dict[Hashable, Kept] = {}
    for place, things in enumerate(rows):
        for thing in things:
            known, name = found.get(key(thing)), key(thing)
            if known is None:
                found[name] = Kept(thing, (place,))
            else:
                cards = tuple(dict.fromkeys((*known.cards, place)))
                found[name] = Kept(joined(known.thing, thing), cards, (*known.same, thing))
    return list(found.values())


def _first(one: Any, other: Any) -> Any:
    return one


def _channel_key(part: Channel) -> Hashable:
    value = part.value.strip()
    if part.kind is ChannelKind.EMAIL:
        return part.kind, email_key(value) or value
    if part.kind is ChannelKind.PHONE:
        return part.kind, "".join(
            char for char in value if char.isalnum() or char == "+"
        ).casefold()
    if part.kind is ChannelKind.ADDRESS:
        return part.kind, words(value)
    if part.kind in (ChannelKind.WEB, ChannelKind.SOCIAL):
        return part.kind, part.service, page_key(value)
    return part.kind, part.service, fold(value)


def _joined_channel(one: Channel, other: Channel) -> Channel:
    return replace(one, label=one.label or other.label, preferred=one.preferred or other.preferred)


def _date_key(part: ImportantDate) -> Hashable:
    if part.kind in ONLY_ONE:
        return part.kind
    return part.kind, str(part.when), fold(part.label), part.text


def _joined_date(one: ImportantDate, other: ImportantDate) -> ImportantDate:
    when = one.when
    if (
        when is not None
        and other.when is not None
        and _fuller(str(when), [str(other.when)]) != str(when)
    ):
        when = other.when
    lead = one.lead_days if one.lead_days is not None else other.lead_days
    return replace(one, when=when or other.when, text=one.text or other.text, lead_days=lead)


def _position_key(part: Position) -> Hashable:
    organisation = tuple(word for word in words(part.organisation))
    return organisation, fold(part.title), part.is_study, *map(str, (part.since, part.until))


def _joined_position(one: Position, other: Position) -> Position:
    return replace(
        one,
        department=one.department or other.department,
        role=one.role or other.role,
        ended=one.ended or other.ended,
        standing=one.standing or other.standing,
    )


def _relation_key(part: Relation) -> Hashable:
    return fold(part.kind), part.other_id or fold(part.other_name)


def _own_key(part: OwnValue) -> Hashable:
    return part.field_id


def merged(plan: Merging, answers: Answers) -> Merged:
    """The one person those cards make with these answers."""
    cards = plan.cards
    person = replace(cards[0].person)
    for key, names in CHOSEN.items():
        source = _taken(plan, answers, key, names)
        for name in names:
            setattr(person, name, getattr(source, name))
    kept = [each for place, each in enumerate(plan.kept) if place not in answers.left_out]
    notes = [each.thing for each in kept if is_one_of(plan.notes, each)]
    person.notes = "\n\n".join(text for text in (*notes, answers.more_notes) if text)
    _add_up(person, [card.person for card in cards])
    parts = [_settled(plan, answers, each) for each in kept if is_one_of(plan.parts, each)]
    result = Contact(person, tags=[each.thing for each in kept if is_one_of(plan.tags, each)])
    for part in _with_one_preferred([part for part, _ in parts]):
        _list_of(result, part).append(part)
    result.photo = _photo(plan, answers)
    return Merged(result, tuple(_gone(plan, answers)))


def is_one_of(several: Sequence[Kept], one: Kept) -> bool:
    """Whether `one` itself is among them: a note that says the same as a tag is another thing."""
    return any(each is one for each in several)


def _taken(plan: Merging, answers: Answers, key: str, names: Sequence[str]) -> Person:
    """From whom these fields are taken: as chosen, else whoever says anything."""
    choice = next((each for each in plan.choices if each.key == key), None)
    if choice is not None:
        return plan.cards[answers.chosen.get(key, choice.options[0])].person
    people = [card.person for card in plan.cards]
    own = {person.id for person in people}
    found = next((person for person in people if _said(person, names, own)), None)
    return found or replace(people[0], introduced_by=None)


def _add_up(person: Person, people: Sequence[Person]) -> None:
    """What the cards say together: any star, all areas of work, the earliest day."""
    person.fields = tuple(dict.fromkeys(name for each in people for name in each.fields))
    person.starred = any(each.starred for each in people)
    person.is_you = any(each.is_you for each in people)
    if not all(each.archived_at for each in people):
        person.archived_at = None
    made = [each.created_at for each in people if each.created_at]
    person.created_at = min(made, default=None)
    since = [each.rhythm_since for each in people if each.rhythm_since]
    person.rhythm_since = max(since, default=None)


def _settled(plan: Merging, answers: Answers, kept: Kept) -> tuple[Part, Kept]:
    """A part as it will be: of those that had to be chosen the one chosen."""
    part: Part = kept.thing
    key = _asked_with(part)
    choice = next((each for each in plan.choices if each.key == key), None)
    if choice is None:
        return part, kept
    card = plan.cards[answers.chosen.get(choice.key, choice.options[0])]
    parts: list[Part] = [*card.dates, *card.own_values, *card.homes]
    chosen = next(item for item in parts if _asked_with(item) == key)
    return replace(chosen, id=part.id, person_id=part.person_id), kept


def _asked_with(part: Part) -> str:
    """The key of the choice about a part of which a person has one, "" where they may have more."""
    if isinstance(part, OwnValue):
        return f"{OWN}{part.field_id}"
    if isinstance(part, Home):
        return HOUSEHOLD
    return ONLY_ONE.get(part.kind, "") if isinstance(part, ImportantDate) else ""


def _with_one_preferred(parts: Sequence[Part]) -> Iterable[Part]:
    seen: set[ChannelKind] = set()
    for part in parts:
        if isinstance(part, Channel) and part.preferred:
            yield replace(part, preferred=part.kind not in seen)
            seen.add(part.kind)
        else:
            yield part


def _list_of(contact: Contact, part: Part) -> list[Any]:
    names = {
        Channel: "channels",
        Position: "positions",
        ImportantDate: "dates",
        Relation: "relations",
        OwnValue: "own_values",
        Home: "homes",
    }
    found: list[Any] = getattr(contact, names[type(part)])
    return found


def _photo(plan: Merging, answers: Answers) -> Any:
    choice = next((each for each in plan.choices if each.key == PHOTO), None)
    if choice is not None:
        return plan.cards[answers.chosen.get(PHOTO, choice.options[0])].photo
    return next((card.photo for card in plan.cards if card.photo), None)


def _gone(plan: Merging, answers: Answers) -> Iterable[tuple[Part, Part | None]]:
    for place, kept in enumerate(plan.parts):
        if place in answers.left_out:
            yield from ((part, None) for part in (kept.thing, *kept.same))
        else:
            yield from ((part, kept.thing) for part in kept.same)
