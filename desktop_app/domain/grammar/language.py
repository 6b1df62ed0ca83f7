"""What the engine asks of a language: patterns with named groups, and tables of words. English is
`english/`.

Every field has a default that finds nothing, so a language may begin with a few words. Words in
tables are lower case. Patterns are compiled; "matched" means at the place the engine looks at,
"searched" means anywhere after it. A pattern may leave out groups of which it has no use.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from datetime import time
from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.giving_words import GivingWords
from desktop_app.domain.grammar.patterns import EVERYWHERE, NOTHING, Pattern
from desktop_app.domain.grammar.telling_words import (
    FactWords,
    KindWords,
    PeopleWords,
    PlaceWords,
    PromiseWords,
    StarterWords,
)

if TYPE_CHECKING:
    from desktop_app.domain.grammar.holidays import Holiday, Season


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """Names of weekdays (0 is Monday) and months (1 is January), as spelt and as typed with a slip.

    `typed_dates` are whole texts of a field for a date, with groups `day`, `month` or `name` (of a
    month), and `year`.
    """

    weekdays: Mapping[str, int] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    weekdays_typed: Mapping[str, int] = field(default_factory=dict)
    months_typed: Mapping[str, int] = field(default_factory=dict)
    typed_dates: tuple[Pattern, ...] = ()


class Says(Enum):
    """What the words of a `DayForm` say, and in which groups."""

    DAYS = "so many days away, `number` of the form"
    MONTHS = "so many months away, `number` of the form"
    AMOUNT = "groups `number` and `unit`, perhaps `half` a unit more"
    WEEK = "the Monday of the week so many weeks away, `number` of the form"
    WEEKEND = "the Saturday of the weekend so many weeks from the last or the next, `number`"
    PART_OF = "groups `part`, `which` and `unit`: the end of next month, this week"
    WEEKDAY = "group `day`, a weekday as typed, `number` weeks further away"
    WEEKDAY_OF_WEEK = "group `day`, a weekday as typed in the week so many weeks away, `number`"
    WEEKDAYS_AGO = "groups `number` and `day`, a weekday as typed"
    WEEKDAY_AND_DAY = "groups `weekday`, as typed, and `day`, the number it has in its month"
    DAY_OF_MONTH = "group `day`, a number, perhaps `which` month"
    DAY_AND_MONTH = "groups `day`, `month` (as typed), perhaps `year` or `which`, and `weekday`"
    NUMBERS = "groups `a`, `b` and perhaps `year`, in the order of the country"
    DAY_BEFORE_MONTH = "groups `a`, `b` and perhaps `year`, the day first everywhere"
    ISO = "groups `year`, `month` and `day`, numbers"
    MONTH = "group `month`, `only` (a year) or `quarter`; perhaps `year`, `relation`, `part`, `week`, `weekend`"
    SEASON = "group `season`, perhaps `year`, `relation`, `part` and `before_last`"
    HOLIDAY = "group `holiday`, perhaps `year` and `relation`"


class Unit(Enum):
    """A stretch of the calendar that is counted or repeated."""

    DAY = "day"
    WORKDAY = "workday"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half year"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class DayForm:
    """One way of saying a day. `either`: the words alone do not tell whether it was or will be, as
    "on Friday" does not. `rough`: the day is one of several that are meant. A text with none of
    the words `needs`, if there are any, is not searched.
    """

    pattern: Pattern
    says: Says
    number: int = 0
    either: bool = False
    rough: bool = False
    needs: Set[str] = frozenset()


@dataclass(frozen=True, slots=True)
class DayWords:
    """Days in words: `past` those on which something happened, `coming` those ahead; `rough` are
    months, seasons and holidays.

    `numbers` and `units` read the groups of Says.AMOUNT, `which` how many units away; `weeks` those
    of a month. A day that is matched by `was`, or stands in a clause in which `tells_of_later` is
    found, `is_to_come` matching the day itself, is one to come. `today_too` matches a weekday that
    may be today. Of the group `part`, `beginning` and `middle` are searched; any other part is the
    end; an `edge` is one day, though its stretch is many. Of the group `relation`, `was`, `next`, `before` and `after` are matched. `another_matter`
    ends where a month belongs to what is told. `others` begins a clause that tells of somebody else; `every_year`
    is said of a day that comes every year. `put_right` stands between a day and the one that is meant. `unread` is said
    of a time nobody can compute.
    """

    past: tuple[DayForm, ...] = ()
    coming: tuple[DayForm, ...] = ()
    rough: tuple[DayForm, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, Unit] = field(default_factory=dict)
    which: Mapping[str, int] = field(default_factory=dict)
    weeks: Mapping[str, int] = field(default_factory=dict)
    holidays: Mapping[str, Holiday] = field(default_factory=dict)
    seasons: Mapping[str, Season] = field(default_factory=dict)
    was: Pattern = NOTHING
    next: Pattern = NOTHING
    before: Pattern = NOTHING
    after: Pattern = NOTHING
    is_to_come: Pattern = NOTHING
    tells_of_later: Pattern = NOTHING
    today_too: Pattern = NOTHING
    beginning: Pattern = NOTHING
    middle: Pattern = NOTHING
    earlier: Pattern = NOTHING
    end: Pattern = NOTHING
    edge: Pattern = NOTHING
    another_matter: Pattern = NOTHING
    others: Pattern = NOTHING
    every_year: Pattern = NOTHING
    put_right: Pattern = NOTHING
    unread: Pattern = NOTHING


@dataclass(frozen=True, slots=True)
class ClockWords:
    """Times of day and lengths of time.

    `of_day` have groups `named` (a word of `named`), or `hour` (a number or a word of `hours`),
    `minute` and `half`; of `half`, `after_noon` are the words that add twelve hours; perhaps
    `count` (a number or a word of `counts`, minutes), which are so many after the hour, and `side`
    (a word of `sides`), -1 for before it. `span` has `hour`, `minute` and `half`, the same with 2
    for its end, and `first`, which holds the first three; so has `spoken_span`, and perhaps `count`
    and `side` of both. `parts` are the last words of a day that
    say when in it. `soon` and `lasting` have groups `number` and `hours`, which is empty for
    minutes; perhaps `and_a_half` (or `half_first`), or `more`, minutes after the hours; perhaps
    `whole` (a word of `lengths`, minutes). Where `morning` or `evening` is found, a bare hour is
    one of those; `loose` says a time of day as `of_day` does, but only beside a day, which stands as a line break, and in
    a text in which `appointments` is found; what is found in `not_before` does not happen earlier in the day. A text with none of the
    words `needs`, if there are any, or without digits and in which `hint` is not found, says no time of day; one without
    `length_hint` no length.
    """

    needs: Set[str] = frozenset()
    hint: Pattern = EVERYWHERE
    of_day: tuple[Pattern, ...] = ()
    loose: tuple[Pattern, ...] = ()
    appointments: Pattern = NOTHING
    named: Mapping[str, time] = field(default_factory=dict)
    after_noon: frozenset[str] = frozenset()
    hours: Mapping[str, int] = field(default_factory=dict)
    counts: Mapping[str, int] = field(default_factory=dict)
    sides: Mapping[str, int] = field(default_factory=dict)
    span: Pattern = NOTHING
    spoken_span: Pattern = NOTHING
    morning: Pattern = NOTHING
    evening: Pattern = NOTHING
    parts: Mapping[str, time] = field(default_factory=dict)
    not_before: tuple[tuple[Pattern, time], ...] = ()
    length_hint: Pattern = EVERYWHERE
    soon: tuple[Pattern, ...] = ()
    lasting: tuple[Pattern, ...] = ()
    amounts: Mapping[str, float] = field(default_factory=dict)
    lengths: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RepeatWords:
    """Repetitions, of which there are none where `hint` is not found. `plain` has groups `number`,
    `unit` and `more` (further weekdays), `days` (several weekdays), `yearly`
    (before a date) or `often` alone, which may also be on the weekdays (Monday is 0) of `spread`.

    Those of `of_month` have `which` and `day`, or `date`, and perhaps `number`. `weekday` finds one
    weekday; `weekend` is a unit that begins on Saturday.
    """

    hint: Pattern = EVERYWHERE
    plain: Pattern = NOTHING
    of_month: tuple[Pattern, ...] = ()
    weekday: Pattern = NOTHING
    weekend: str = ""
    units: Mapping[str, Unit] = field(default_factory=dict)
    often: Mapping[str, Unit] = field(default_factory=dict)
    spread: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReminderWords:
    """Asking for a reminder, of which there is none in a text without one of `needs`, if there are
    any: `asks` begins the clause, `task` follows the time with group `words`,
    `joints` tie the two. `lead` is how long before something else: groups `days` and `unit` (as in
    `DayWords`), or those of `ClockWords.soon`. `some_day` says that it has no day.
    """

    needs: Set[str] = frozenset()
    asks: Pattern = NOTHING
    task: Pattern = NOTHING
    joints: Pattern = NOTHING
    lead: Pattern = NOTHING
    some_day: Pattern = NOTHING


@dataclass(frozen=True, slots=True)
class PlanWords:
    """What is still to be done, and what was: a clause that begins with `to_do` is to be done,
    unless `another_clause` stands before the day; one without a day when it begins with
    `surely_to_do` or says `some_time`, and a later one when it begins with an `order`. What `told` or `did` is found in is told or was; `arranged` are things done of
    which the day lies ahead. `about` begins what is talked of. `things` begin a line that names
    what to get for somebody.

    What begins with `under_way` is planned even where it is promised. A day that is `ahead`
    (matched) never was. `between` is what stands between the words of a time
    and means nothing; `joint` ends before a day and goes with it. `to_begin` may stand before what
    is to be done in a later clause.
    """

    to_do: Pattern = NOTHING
    order: Pattern = NOTHING
    surely_to_do: Pattern = NOTHING
    some_time: Pattern = NOTHING
    under_way: Pattern = NOTHING
    another_clause: Pattern = NOTHING
    told: Pattern = NOTHING
    did: Pattern = NOTHING
    arranged: Pattern = NOTHING
    about: Pattern = NOTHING
    things: Pattern = NOTHING
    ahead: Pattern = NOTHING
    between: Pattern = NOTHING
    joint: Pattern = NOTHING
    to_begin: Pattern = NOTHING


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """All that the engine knows of one language; `code` is its ISO 639-1 code.

    `slips` are words as they come out when fingers slip, and the words that were meant.
    """

    code: str
    calendar: CalendarWords = CalendarWords()
    days: DayWords = DayWords()
    clock: ClockWords = ClockWords()
    repeats: RepeatWords = RepeatWords()
    reminders: ReminderWords = ReminderWords()
    kinds: KindWords = KindWords()
    people: PeopleWords = PeopleWords()
    starters: StarterWords = StarterWords()
    places: PlaceWords = PlaceWords()
    facts: FactWords = FactWords()
    slips: Mapping[str, str] = field(default_factory=dict)
    plans: PlanWords = PlanWords()
    promises: PromiseWords = PromiseWords()
    giving: GivingWords = GivingWords()
