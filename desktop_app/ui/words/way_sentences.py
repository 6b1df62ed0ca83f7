"""Why each step of a way is one, in sentences. Knows nothing of Qt: the command line says them too."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.domain.ways.ties import TieKind
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.words.advice import NO_WAY

if TYPE_CHECKING:
    from desktop_app.domain.ways.ties import Tie

# Names in braces: {one} comes before {other} on the way. A tie without a text has the second
# sentence.
_TIES: dict[tuple[TieKind, bool], str] = {
    (TieKind.CONFIRMED, False): QT_TRANSLATE_NOOP(
        "Ways", "You said that {one} and {other} know each other."
    ),
    (TieKind.RELATION, True): QT_TRANSLATE_NOOP("Ways", "{second} is {text} of {first}."),
    (TieKind.INTRODUCED, False): QT_TRANSLATE_NOOP("Ways", "{second} introduced you to {first}."),
    (TieKind.INTRODUCED, True): QT_TRANSLATE_NOOP(
        "Ways", "{one} and {other} were introduced to each other."
    ),
    (TieKind.ORGANISATION, True): QT_TRANSLATE_NOOP(
        "Ways", "{one} and {other} were both at {text} {years}."
    ),
    (TieKind.EVENT, True): QT_TRANSLATE_NOOP(
        "Ways", "{one} and {other} were both at “{text}” on {day}."
    ),
    (TieKind.EVENT, False): QT_TRANSLATE_NOOP(
        "Ways", "{one} and {other} were at the same event on {day}."
    ),
    (TieKind.ENTRY, True): QT_TRANSLATE_NOOP(
        "Ways", "You had both {one} and {other} with you on {day}: {text}."
    ),
    (TieKind.ENTRY, False): QT_TRANSLATE_NOOP(
        "Ways", "You had both {one} and {other} with you on {day}."
    ),
    (TieKind.CONTACT, True): QT_TRANSLATE_NOOP("Ways", "You were last in touch on {day}: {text}."),
    (TieKind.CONTACT, False): QT_TRANSLATE_NOOP("Ways", "You were last in touch on {day}."),
    (TieKind.KEPT, False): QT_TRANSLATE_NOOP(
        "Ways", "You know {other}; nothing that passed between you is logged yet."
    ),
    (TieKind.CARD, False): QT_TRANSLATE_NOOP(
        "Ways", "{other} is in your address book; nothing more is known of the two of you."
    ),
    (TieKind.THERE, True): QT_TRANSLATE_NOOP("Ways", "{other} is there now: {text}."),
    (TieKind.THERE, False): QT_TRANSLATE_NOOP("Ways", "{other} is there now."),
    (TieKind.WAS_THERE, True): QT_TRANSLATE_NOOP("Ways", "{other} was there {years}: {text}."),
    (TieKind.WAS_THERE, False): QT_TRANSLATE_NOOP("Ways", "{other} was there {years}."),
}
_YEARS = (
    QT_TRANSLATE_NOOP("Ways", "in {since}"),
    QT_TRANSLATE_NOOP("Ways", "from {since} to {until}"),
    QT_TRANSLATE_NOOP("Ways", "before"),
)


def tie_sentence(
    tie: Tie,
    one: str,
    other: str,
    translated: Callable[[str], str] = str,
    said: Callable[[date], str] = date.isoformat,
) -> str:
    """Why the way goes on from `one` to `other`, "" for you as `one`; `translated` turns an English
    sentence into the language it is said in, and `said` writes a day.
    """
    first, second = (other, one) if tie.turned else (one, other)
    text = " ".join(tie.text.split()).rstrip(".")
    sentence = _TIES.get((tie.kind, bool(text))) or _TIES[tie.kind, not text]
    return translated(sentence).format(
        one=one,
        other=other,
        first=first,
        second=second,
        text=text,
        day="" if tie.day is None else said(tie.day),
        years=_years(tie, translated),
    )


def no_way(name: str, translated: Callable[[str], str] = str) -> str:
    """That there is no way to `name`, and what would have to be known."""
    return translated(NO_WAY).format(name=name)


def _years(tie: Tie, translated: Callable[[str], str]) -> str:
    one, several, unknown = map(translated, _YEARS)
    if tie.since is None:
        return unknown
    pattern = one if tie.since == tie.until else several
    return pattern.format(since=tie.since, until=tie.until)
