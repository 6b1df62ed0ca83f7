"""Suggestions, their reasons and the day in words; every number said is the one it was ranked
by.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop_app.domain.person import DateKind, Standing
from desktop_app.domain.suggestions import Action, Reason, ReasonKey
from desktop_app.ui.kit.dates import say_days, say_span, say_weekday
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words.advice import SORT_INTO_CIRCLES
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from desktop_app.domain.getting_started import Hello
    from desktop_app.domain.important_dates import UpcomingDate
    from desktop_app.domain.suggestions import Suggestion
    from desktop_app.domain.today import TodayData

NOON, EVENING, NIGHT = 12, 18, 5

_FORMER = {
    Standing.MANAGER: QT_TRANSLATE_NOOP("Today", "former manager"),
    Standing.REPORT: QT_TRANSLATE_NOOP("Today", "worked for you"),
    Standing.CO_WORKER: QT_TRANSLATE_NOOP("Today", "former co-worker"),
    Standing.CLIENT: QT_TRANSLATE_NOOP("Today", "former client"),
    Standing.SUPPLIER: QT_TRANSLATE_NOOP("Today", "former supplier"),
    Standing.CLASSMATE: QT_TRANSLATE_NOOP("Today", "former classmate"),
    Standing.TEACHER: QT_TRANSLATE_NOOP("Today", "former teacher"),
    Standing.MENTOR: QT_TRANSLATE_NOOP("Today", "former mentor"),
}
_ACTIONS = {
    Action.MESSAGE: QT_TRANSLATE_NOOP("Today", "Message"),
    Action.CALL: QT_TRANSLATE_NOOP("Today", "Call"),
    Action.CONGRATULATE: QT_TRANSLATE_NOOP("Today", "Congratulate"),
    Action.WISH: QT_TRANSLATE_NOOP("Today", "Send wishes"),
}
_TOLD = (
    ReasonKey.CLOSE,
    ReasonKey.FORMER,
    ReasonKey.NEVER,
    ReasonKey.DORMANT,
    ReasonKey.OVERDUE,
    ReasonKey.QUIET,
    ReasonKey.OUTSIDE,
    ReasonKey.POSITION,
    ReasonKey.BIRTHDAY,
)
"""What the line under a name says, in this order; the rest is told by "Why these?"."""


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Today", text, None, count)


def say_greeting(now: datetime) -> str:
    """By the hour of the day."""
    if NIGHT <= now.hour < NOON:
        return _tr("Good morning")
    return _tr("Good afternoon") if NOON <= now.hour < EVENING else _tr("Good evening")


def say_headline(page: TodayData) -> str:
    """The day, and how much there is of each: "Monday 23 November. 3 people to reach, 2
    reminders, 1 birthday."; reminders and days are those that wait.
    """
    day = QLocale().toString(QDate(page.day.year, page.day.month, page.day.day), "dddd d MMMM")
    birthdays = sum(item.kind is DateKind.BIRTHDAY for item in page.due_dates)
    others = len(page.due_dates) - birthdays
    parts = [
        text
        for count, text in (
            (len(page.suggestions), _tr("%Ln person(s) to reach", len(page.suggestions))),
            (len(page.due), _tr("%Ln reminder(s)", len(page.due))),
            (birthdays, _tr("%Ln birthday(s)", birthdays)),
            (others, _tr("%Ln day(s) to remember", others)),
        )
        if count
    ]
    return f"{day}. {', '.join(parts) if parts else _tr('Nothing waits for you')}."


def say_action(action: Action) -> str:
    """The one thing that fits, as a word on a button."""
    return _tr(_ACTIONS[action])


def say_reason(item: Suggestion, today: date) -> str:
    """Why somebody is proposed, and what you last spoke about: "Close tie, quiet for 5 months. Last
    time: …".
    """
    told = [found for key in _TOLD if (found := item.reason(key)) is not None]
    text = ", ".join(_short(reason, today) for reason in told)
    parts = [text[:1].upper() + text[1:] + "."]
    if item.topic:
        parts.append(fill_in(_tr("Last time: %1"), cut(item.topic)))
    return " ".join(parts)


def _short(reason: Reason, today: date) -> str:
    if reason.key is ReasonKey.FORMER and reason.standing is not None:
        return _tr(_FORMER[reason.standing])
    if reason.key is ReasonKey.POSITION:
        return fill_in(_tr("new work: %1"), cut(reason.text, LONGEST_NAME))
    if reason.key is ReasonKey.BIRTHDAY:
        return _birthday(reason.days, today)
    words = {
        ReasonKey.CLOSE: _tr("close tie"),
        ReasonKey.NEVER: _tr("no contact logged yet"),
        ReasonKey.DORMANT: _tr("dormant for %1"),
        ReasonKey.OUTSIDE: _tr("outside your field"),
    }.get(reason.key, _tr("quiet for %1"))
    return fill_in(words, say_span(reason.days))


def _birthday(days: int, today: date) -> str:
    if days <= 1:
        return _tr("birthday tomorrow") if days else _tr("birthday today")
    return fill_in(_tr("birthday on %1"), say_weekday(today + timedelta(days), today))


def say_why(reason: Reason) -> str:
    """One reason in a sentence, with the very numbers it was counted from."""
    key, days = reason.key, _tr("%Ln day(s)", reason.days)
    if key is ReasonKey.OVERDUE:
        ideal = _tr("%Ln day(s)", reason.ideal)
        text = fill_in(_tr("Quiet for %1; your rhythm is %2."), days, ideal)
        if reason.clock_days != reason.days:
            clock = _tr("%Ln day(s)", reason.clock_days)
            text += " " + fill_in(
                _tr("Light contacts count in part, so the clock stands at %1."), clock
            )
        return text
    if key is ReasonKey.FORMER and reason.standing is not None:
        words = _tr(_FORMER[reason.standing])
        words = words[:1].upper() + words[1:]
        return fill_in(_tr("%1, %2."), words, reason.text) if reason.text else f"{words}."
    texts = {
        ReasonKey.NEVER: _tr(
            "There is a rhythm of %Ln day(s), and no contact is logged yet.", reason.ideal
        ),
        ReasonKey.CLOSE: _tr("A close tie: your rhythm is %Ln day(s).", reason.ideal),
        ReasonKey.DORMANT: fill_in(_tr("No contact for %1: a dormant tie."), days),
        ReasonKey.QUIET: fill_in(_tr("No contact for %1."), days),
        ReasonKey.NOVEL: _tr("Only %Ln contact(s) so far: there is much to hear.", reason.count),
        ReasonKey.REGULAR: _tr("%Ln contact(s) so far.", reason.count),
        ReasonKey.OUTSIDE: _tr("Works in none of your fields."),
        ReasonKey.POSITION: fill_in(_tr("New work for %1: %2"), days, reason.text),
        ReasonKey.BIRTHDAY: fill_in(_tr("Birthday in %1."), days)
        if reason.days
        else _tr("Birthday today."),
        ReasonKey.STARRED: _tr("Has your star."),
    }
    return texts[key]


def say_points(points: int) -> str:
    """So: "60 points"."""
    return _tr("%Ln point(s)", points)


def say_more(page: TodayData) -> str:
    """How many more are due, and when three a day have reached them; a far day is not said."""
    if not page.rhythms:
        return _tr(SORT_INTO_CIRCLES)
    if not page.more_due:
        return _tr("Nobody else is due.") if page.suggestions else _tr("Nobody is due.")
    more = _tr("%Ln more person(s) is due.", page.more_due)
    day = page.cleared_on
    if day is None or (day - page.day).days > 60:
        return more
    if (day - page.day).days == 1:
        return f"{more} {_tr('Tomorrow’s three will reach them.')}"
    return f"{more} {fill_in(_tr('Three a day reach them by %1.'), say_weekday(day, page.day))}"


def say_next(page: TodayData) -> str:
    """Of whom Kith will remind next, and when; "" where somebody waits already or nobody will."""
    found = page.beginning.next_due
    if page.suggestions or page.more_due or not found:
        return ""
    names: dict[date, list[str]] = {}
    for item in found:
        names.setdefault(item.day, []).append(cut(item.person.name, LONGEST_NAME))
    parts = [
        fill_in(_tr("of %1 %2"), say_names(on_day), say_day_ahead(day, page.day))
        for day, on_day in names.items()
    ]
    return fill_in(_tr("Kith reminds you %1."), ", ".join(parts))


def say_names(names: list[str]) -> str:
    """Several names within a sentence: "Ana, Ben and Clara"."""
    if len(names) == 1:
        return names[0]
    return fill_in(_tr("%1 and %2"), ", ".join(names[:-1]), names[-1])


def say_day_ahead(day: date, today: date) -> str:
    """A day to come, within a sentence: "tomorrow", "on Thursday", "on 5 December"."""
    if (day - today).days == 1:
        return _tr("tomorrow")
    return fill_in(_tr("on %1"), say_weekday(day, today))


def say_hello_reason(item: Hello) -> str:
    """Why to begin with somebody: "Inner, every week. No contact logged yet."."""
    cadence = item.line.cadence
    rhythm = say_days(cadence.ideal_days) if cadence is not None else ""
    kept = ", ".join(part for part in (item.circle, rhythm) if part)
    return f"{kept[:1].upper()}{kept[1:]}. {_tr('No contact logged yet.')}"


def say_date(item: UpcomingDate) -> str:
    """An important date in a line: "Hana Kobayashi turns 40", "Daniela Rossi: wedding day, 7
    years".
    """
    name = cut(item.person.name, LONGEST_NAME)
    if item.kind is DateKind.BIRTHDAY:
        known = _tr("%1 turns %2") if item.turns is not None else _tr("%1 has a birthday")
        return fill_in(known, name, str(item.turns))
    label = item.label or (
        _tr("in remembrance")
        if item.kind is DateKind.DEATH
        else _tr("anniversary")
        if item.kind is DateKind.ANNIVERSARY
        else _tr("a day to remember")
    )
    text = fill_in(_tr("%1: %2"), name, cut(label, LONGEST_NAME))
    return text if item.turns is None else f"{text}, {_tr('%Ln year(s)', item.turns)}"
