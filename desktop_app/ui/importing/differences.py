"""What differs between somebody as they are here and as a card has them, field by field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.field_choices import (
    CHANNELS,
    DATES,
    NAME,
    POSITIONS,
    RELATIONS,
    SEVERAL,
    Take,
)
from desktop_app.domain.person import ChannelKind, DateKind
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.words import person as words
from desktop_app.ui.words.card_facts import Fact, facts

if TYPE_CHECKING:
    from desktop_app.domain.importing import CardShown
    from desktop_app.domain.person import Contact

MOST = 60
"""Rows shown; a hostile card has a hundred thousand."""
_FIELDS = {
    POSITIONS: QT_TRANSLATE_NOOP("Differences", "Work"),
    RELATIONS: QT_TRANSLATE_NOOP("Differences", "Relations"),
    "notes": QT_TRANSLATE_NOOP("Differences", "Notes"),
}
"""What fields are called whose facts each have a label of their own, or none."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Differences", text)


@dataclass(frozen=True, slots=True)
class Difference:
    """A field by its key and name, what stands here and on the card, and whose word will stand."""

    key: str
    label: str
    here: tuple[str, ...]
    there: tuple[str, ...]
    take: Take

    @property
    def may_choose(self) -> bool:
        """Whether it is a field about which something can be chosen."""
        return not self.key.startswith(_APART)


_APART = "?"


def told_apart(fact: Fact) -> str:
    """The key of a fact: that of its field, else one by what it is."""
    return fact.key or f"{_APART}{fact.icon} {fact.label}"


def differences(card: CardShown) -> list[Difference]:
    """Every field of which the card says something else than what stands here."""
    if card.before is None or card.says is None:
        return []
    here, there, then = (_by_key(_facts(item)) for item in (card.before, card.says, card.after))
    found = []
    for key, said in there.items():
        known, after = here.get(key, []), then.get(key, [])
        if _values(said) <= _values(known):
            continue
        take = _whose(_values(known), _values(said), _values(after))
        name = _name(said[0])
        found.append(Difference(key, name, _said(name, known), _said(name, said), take))
    return found[:MOST]


def _whose(known: set[str], said: set[str], after: set[str]) -> Take:
    """Whose word stands in what comes of it."""
    if not said <= after:
        return Take.MINE
    return Take.BOTH if known and known <= after else Take.FILE


def _facts(contact: Contact) -> Iterator[Fact]:
    """The facts of a card with its name, which stands above them elsewhere."""
    person = contact.person
    yield Fact("user", person.display_name, _tr("Name"), NAME)
    if person.headline:
        yield Fact("user", person.headline, _tr("Headline"), "headline")
    yield from facts(contact)


def _by_key(said: Iterable[Fact]) -> dict[str, list[Fact]]:
    found: dict[str, list[Fact]] = {}
    for fact in said:
        found.setdefault(told_apart(fact), []).append(fact)
    return found


def _values(said: Iterable[Fact]) -> set[str]:
    return {f"{fact.value}\n{fact.label}" for fact in said}


def _name(fact: Fact) -> str:
    name, _, kind = fact.key.partition(".")
    if name == CHANNELS:
        return words.channel_kind(ChannelKind(kind))
    if name == DATES:
        return words.date_kind(DateKind(kind))
    return _tr(_FIELDS[name]) if name in _FIELDS else fact.label


def _said(name: str, said: Iterable[Fact]) -> tuple[str, ...]:
    """What facts of a field say, with what each is where that is not the name of the field."""
    return tuple(
        f"{fact.value} · {fact.label.removesuffix(f' · {name}')}"
        if fact.key.partition(".")[0] in SEVERAL and fact.label not in ("", name)
        else fact.value
        for fact in said
    )
