"""Rules in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.domain.own_values import OwnKind
from desktop_app.domain.people_query import Sort
from desktop_app.domain.person import ChannelKind, Standing
from desktop_app.domain.rules.kind import Shape
from desktop_app.domain.rules.kinds import KINDS
from desktop_app.domain.rules.place_kinds import km_of, town_of
from desktop_app.domain.rules.rule import How, Rule, Unknown
from desktop_app.domain.rules.spans import parted
from desktop_app.ui.kit.dates import write_day
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words.card_lines import say_source
from desktop_app.ui.words.own_fields import say_text
from desktop_app.ui.words.person import channel_kind, standing
from desktop_app.ui.words.rule_words import WORDS
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from desktop_app.domain.people_query import PeopleQuery
    from desktop_app.domain.rules.rule import Part, Value

MOST_NAMES = 3
"""Of more names than these a rule that is said shortly says how many."""
_CHOICES = {
    "photo": QT_TRANSLATE_NOOP("Rules", "Photo"),
    "promised": QT_TRANSLATE_NOOP("Rules", "what you promised"),
    "awaited": QT_TRANSLATE_NOOP("Rules", "what they promised"),
    "need": QT_TRANSLATE_NOOP("Rules", "something they look for"),
    "offer": QT_TRANSLATE_NOOP("Rules", "something they offer"),
    "people": QT_TRANSLATE_NOOP("Rules", "the list"),
    "archive": QT_TRANSLATE_NOOP("Rules", "the archive"),
    "trash": QT_TRANSLATE_NOOP("Rules", "the trash"),
}
_SPANS = {
    365: QT_TRANSLATE_NOOP("Rules", "%Ln year(s)"),
    30: QT_TRANSLATE_NOOP("Rules", "%Ln month(s)"),
    7: QT_TRANSLATE_NOOP("Rules", "%Ln week(s)"),
    1: QT_TRANSLATE_NOOP("Rules", "%Ln day(s)"),
}


_UNITS = {
    365: QT_TRANSLATE_NOOP("Rules", "year(s)"),
    30: QT_TRANSLATE_NOOP("Rules", "month(s)"),
    7: QT_TRANSLATE_NOOP("Rules", "week(s)"),
    1: QT_TRANSLATE_NOOP("Rules", "day(s)"),
}
_MISSING = {
    Shape.TEXT: QT_TRANSLATE_NOOP("Rules", "Write the words."),
    Shape.ROWS: QT_TRANSLATE_NOOP("Rules", "Choose at least one."),
    Shape.PEOPLE: QT_TRANSLATE_NOOP("Rules", "Choose somebody: write the beginning of a name."),
    Shape.CHOICES: QT_TRANSLATE_NOOP("Rules", "Choose at least one."),
    Shape.NAMES: QT_TRANSLATE_NOOP("Rules", "Write an area of work."),
    Shape.NUMBER: QT_TRANSLATE_NOOP("Rules", "Write a number."),
}
_NO_FIELDS = QT_TRANSLATE_NOOP(
    "Rules", "You have no fields of your own yet. Add one in Preferences, or in somebody’s Details."
)
_MISSING_OWN = {
    "near": QT_TRANSLATE_NOOP("Rules", "Choose a place: write the beginning of its name."),
}
_SORTS = {
    Sort.NAME: QT_TRANSLATE_NOOP("Rules", "Name"),
    Sort.FAMILY: QT_TRANSLATE_NOOP("Rules", "Family name"),
    Sort.SILENT: QT_TRANSLATE_NOOP("Rules", "Longest silent first"),
    Sort.WARMTH: QT_TRANSLATE_NOOP("Rules", "Most overdue first"),
    Sort.ADDED: QT_TRANSLATE_NOOP("Rules", "Newest first"),
}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Rules", text, None, count)


def say_kind(kind: str) -> str:
    """What a kind of rule is called."""
    return _tr(WORDS[kind].name)


def say_comparison(kind: str, comparison: str) -> str:
    """How a kind of rule compares, as it stands after the name of the kind."""
    return _tr(WORDS[kind].comparisons[comparison][0])


def say_choice(kind: str, choice: str) -> str:
    """One of the choices of a kind."""
    if kind == "standing":
        return standing(Standing(choice))
    if kind == "reach" and choice != "photo":
        return channel_kind(ChannelKind(choice))
    return _tr(_CHOICES[choice])


def say_unit(days: int, count: int) -> str:
    """The unit of that many days, as it stands after `count`: years, months, weeks or days."""
    return _tr(_UNITS[days], count)


def say_missing(rule: Rule) -> str:
    """What is still to be said in a rule that is not complete."""
    shape = KINDS[rule.kind].comparisons[rule.comparison]
    if shape is Shape.OWN:
        return _tr(_MISSING_OWN[rule.kind])
    return _tr(_MISSING.get(shape, _MISSING[Shape.ROWS]))


def say_no_field(*, any_there: bool) -> str:
    """That no field of one's own is chosen."""
    if any_there:
        return _tr(QT_TRANSLATE_NOOP("Rules", "Choose a field."))
    return _tr(_NO_FIELDS)


def say_sort(sort: Sort) -> str:
    """An order of people."""
    return _tr(_SORTS[sort])


def say_exactly(days: int) -> str:
    """A number of days in the largest unit that makes just so many."""
    count, unit = parted(days)
    return _tr(_SPANS[unit], count)


def say_row(kind: str, name: str) -> str:
    """What a row that a rule names is called; "" is one that is gone."""
    if not name:
        return _tr(QT_TRANSLATE_NOOP("Rules", "something deleted"))
    return say_source(name, _tr_source) if kind == "source" else name


def _tr_source(text: str) -> str:
    return QCoreApplication.translate("CardLines", text)


def say_rule(rule: Rule, names: Sequence[str]) -> str:
    """What a rule that is understood asks, in a few words; `names` are those of the rows or people
    it names.
    """
    says = _tr(WORDS[rule.kind].comparisons[rule.comparison][1])
    if KINDS[rule.kind].of:
        return fill_in(says, say_row(rule.kind, *names), say_value(rule, ()))
    return fill_in(says, say_value(rule, names))


def say_value(rule: Rule, names: Sequence[str]) -> str:
    """What a rule compares with, "…" while nothing was chosen."""
    shape, value = KINDS[rule.kind].comparisons[rule.comparison], rule.value
    if shape is Shape.OWN:
        return _OWN[rule.kind](value)
    if isinstance(value, tuple):
        if shape in (Shape.ROWS, Shape.PEOPLE):
            several = [say_row(rule.kind, name) for name in names]
        elif shape is Shape.CHOICES:
            several = [say_choice(rule.kind, str(item)) for item in value]
        else:
            several = [str(item) for item in value]
        return _listed(several) or "…"
    if isinstance(value, int):
        if shape is Shape.MONTH:
            return QLocale().standaloneMonthName(value) if value else "…"
        return say_exactly(value)
    if shape is Shape.NUMBER and value:
        return say_text(OwnKind.NUMBER, str(value))
    if shape is Shape.DAY and value:
        return write_day(date.fromisoformat(str(value)))
    return str(value or "…")


def _say_near(value: Value) -> str:
    town, km = town_of(value), QLocale().toString(km_of(value))
    words = _tr(QT_TRANSLATE_NOOP("Rules", "%1 km of %2"))
    return fill_in(words, km, town.name if town else "…")


_OWN: dict[str, Callable[[Value], str]] = {"near": _say_near}
"""Values that have a shape of their own, by the key of the kind."""


def _listed(several: Sequence[str]) -> str:
    shown = ", ".join(several[:MOST_NAMES])
    more = len(several) - MOST_NAMES
    return f"{shown} +{QLocale().toString(more)}" if more > 0 else shown


def say_dropped(off: PeopleQuery, names: Callable[[Rule], Sequence[str]]) -> str:
    """That a text is not searched for any more, and which rules no longer narrow the list."""
    said = []
    if off.text:
        words = _tr(QT_TRANSLATE_NOOP("Rules", "No longer searched for: “%1”."))
        said.append(fill_in(words, cut(off.text, LONGEST_NAME)))
    if off.rules.parts:
        parts = "; ".join(say_part(part, names) for part in off.rules.parts)
        words = _tr(QT_TRANSLATE_NOOP("Rules", "Filter taken off: %1."))
        said.append(fill_in(words, cut(parts)))
    return " ".join(said)


def say_unknown(count: int) -> str:
    """That some parts of a list are not understood."""
    return _tr(QT_TRANSLATE_NOOP("Rules", "%Ln rule(s) of a newer Kith, not applied"), count)


_GROUPS = {
    How.ALL: QT_TRANSLATE_NOOP("Rules", "All of: %1"),
    How.ANY: QT_TRANSLATE_NOOP("Rules", "Any of: %1"),
    How.NONE: QT_TRANSLATE_NOOP("Rules", "None of: %1"),
}


def say_part(part: Part, names: Callable[[Rule], Sequence[str]]) -> str:
    """What a rule or a group asks; `names` are those of the rows or people a rule names."""
    if isinstance(part, Rule):
        return say_rule(part, names(part))
    if isinstance(part, Unknown):
        return say_unknown(1)
    return fill_in(_tr(_GROUPS[part.how]), "; ".join(say_part(item, names) for item in part.parts))
