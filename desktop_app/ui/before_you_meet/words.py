"""What the page says of somebody, as headings and lines: for the window and for paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.meetings import OF_LIFE, OF_WORK, Unknown, children_of, is_near
from desktop_app.domain.names import first_name
from desktop_app.domain.person import DateKind
from desktop_app.ui.kit.dates import say_ahead, say_birthday, say_day_whole, say_time, say_weekday
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.events import say_title, say_when
from desktop_app.ui.words.favours import say_waits
from desktop_app.ui.words.meetings import say_help, say_need, say_talk, say_unknown
from desktop_app.ui.words.person import date_kind
from desktop_app.ui.words.short import capital, cut

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from desktop_app.domain.meetings import MeetingPage
    from desktop_app.ui.before_you_meet.shown import ShownMeeting
    from desktop_app.ui.kit.context import UiContext

LONGEST_NOTES = 700
MOST_DATES = 4


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with its icon and its lines; each line may begin with words that stand out."""

    key: str
    icon: str
    heading: str
    lines: tuple[tuple[str, str], ...]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Meeting", text)


def called(page: MeetingPage) -> str:
    """What one calls somebody."""
    person = page.contact.person
    return cut(first_name(person) or person.display_name, 60)


def say_meeting(shown: ShownMeeting, context: UiContext) -> str:
    """When and where one meets, as far as is known."""
    if shown.event is not None:
        return f"{say_title(shown.event)} · {say_when(shown.event, context)}"
    reminder, today = shown.reminder, context.today()
    if reminder is None:
        return ""
    when = say_day_whole(reminder.due, today)
    if reminder.time_of_day is not None:
        when = f"{when}, {say_time(reminder.time_of_day)}"
    away = say_ahead(reminder.due, today) if reminder.due >= today else ""
    return " · ".join(part for part in (when, cut(reminder.text), away) if part)


def parts_of(page: MeetingPage, today: date) -> list[Part]:
    """All there is to say, in order; parts with nothing to say are left out."""
    found = [
        Part("last", "coffee", _tr("Last time"), tuple(_plain(_last(page, today)))),
        Part(
            "promised",
            "list-checks",
            _tr("What you promised"),
            tuple(_plain(cut(item.text) for item in page.promises)),
        ),
        Part("help", "hand-heart", _tr("How you could help"), tuple(_plain(_help(page)))),
        Part("notes", "sparkles", _tr("Good to remember"), tuple(_plain(_notes(page)))),
        Part(
            "unknown",
            "circle-question-mark",
            _tr("What you do not know yet"),
            tuple(_unknown(page)),
        ),
        Part("dates", "calendar", _tr("Dates near"), tuple(_plain(_dates(page, today)))),
    ]
    return [part for part in found if part.lines]


def _plain(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    return (("", line) for line in lines if line)


def _last(page: MeetingPage, today: date) -> Iterator[str]:
    guest = page.guest
    if guest.last is None:
        yield _tr("Nothing passed between you yet.")
    else:
        yield say_talk(guest.last, today)
        if guest.last.body:
            yield cut(guest.last.body, LONGEST_NOTES)
    person = page.contact.person
    if guest.last is None and (met := person.met_event or person.met_text):
        yield fill_in(_tr("How you met: %1"), cut(met))


def _help(page: MeetingPage) -> Iterator[str]:
    guest = page.guest
    for need in (*guest.needs, *guest.offers):
        yield say_need(need)
    for help in guest.helps[:2]:
        yield say_help(help, guest.person.id)
    for waits in page.theirs:
        yield say_waits(waits)


def _notes(page: MeetingPage) -> Iterator[str]:
    yield cut(page.contact.person.notes, LONGEST_NOTES)


def _unknown(page: MeetingPage) -> Iterator[tuple[str, str]]:
    """One thing of their work and one of their life: a page of questions would be none."""
    children = children_of(page.contact)
    for of, words in ((OF_WORK, _tr("Of their work:")), (OF_LIFE, _tr("Of their life:"))):
        what = next((item for item in page.unknown if item in of), None)
        if what is not None:
            names = children if what is Unknown.CHILDREN else ()
            yield words, f"{say_unknown(what, names)}."


def _dates(page: MeetingPage, today: date) -> Iterator[str]:
    near = [(item, day) for item, day in page.dates if is_near(day, today)][:MOST_DATES]
    for item, day in near:
        what = capital(cut(item.label) or date_kind(item.kind))
        yield fill_in(_tr("%1: %2."), what, say_weekday(day, today))
    if near:
        return
    birthday = next(
        (item.when for item, _ in page.dates if item.kind is DateKind.BIRTHDAY and item.when), None
    )
    if birthday is not None:
        yield fill_in(
            _tr("None in the next four weeks. The birthday is on %1."), say_birthday(birthday)
        )
    elif page.dates:
        yield _tr("None in the next four weeks.")
