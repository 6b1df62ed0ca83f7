"""A language is a table: the engine reads one that nobody speaks, and knows no word of English
without its own."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.grammar.english.language import ENGLISH
from desktop_app.domain.grammar.jumps import jump_day
from desktop_app.domain.grammar.language import (
    CalendarWords,
    ClockWords,
    DayForm,
    DayWords,
    Language,
    PlanWords,
    ReminderWords,
    RepeatWords,
    Says,
    Unit,
)
from desktop_app.domain.grammar.line import completion_at, parse
from desktop_app.domain.grammar.spelling import any_case, any_of, with_slips
from desktop_app.domain.grammar.telling_words import KindForm, KindWords, PeopleWords, PromiseWords
from desktop_app.domain.grammar.tokens import TokenKind
from desktop_app.domain.timeline import InteractionKind, Participant, Starter

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=ZoneInfo("Europe/Lisbon"))
TODAY = NOW.date()
ANA = Participant(1, "Ana Sousa", "u-ana")
DAYS = {"unuldo": 0, "duldo": 1, "kvardo": 3}
MONTHS = {"oktobro": 10, "novembro": 11}
WEEKDAY = any_of(with_slips(DAYS))
MONTH = any_of(MONTHS)

PRETEND = Language(
    "qq",
    calendar=CalendarWords(
        weekdays=DAYS,
        months=MONTHS,
        weekdays_typed=with_slips(DAYS),
        months_typed=MONTHS,
        typed_dates=(any_case(rf"(?P<name>{MONTH}) (?P<year>\d{{4}})"),),
    ),
    days=DayWords(
        past=(
            DayForm(any_case(rf"(?P<day>\d+)-a (?P<month>{MONTH})"), Says.DAY_AND_MONTH),
            DayForm(any_case("yera"), Says.DAYS, -1),
            DayForm(any_case(rf"lasta (?P<day>{WEEKDAY})"), Says.WEEKDAY, either=True),
        ),
        coming=(
            DayForm(any_case("morra"), Says.DAYS, 1),
            DayForm(any_case(r"post (?P<number>\d+|du) (?P<unit>semo)"), Says.AMOUNT),
        ),
        numbers={"du": 2},
        units={"semo": Unit.WEEK},
    ),
    clock=ClockWords(
        of_day=(
            any_case(
                r"\bje (?:(?P<hour>\d+)(?:k(?P<minute>\d\d))?(?P<half> posta)?|(?P<named>tagmezo))"
            ),
        ),
        named={"tagmezo": time(12)},
        after_noon=frozenset({" posta"}),
        lasting=(any_case(r"dum (?P<number>\d+|duona) (?:(?P<hours>horo)|min)"),),
        amounts={"duona": 0.5},
    ),
    repeats=RepeatWords(
        plain=any_case(rf"ĉiu (?:(?P<number>du) )?(?P<unit>semo|{any_of(DAYS)})|(?P<often>semope)"),
        weekday=any_case(any_of(DAYS)),
        units={"semo": Unit.WEEK},
        often={"semope": Unit.WEEK},
        numbers={"du": 2},
    ),
    reminders=ReminderWords(asks=any_case(r"\bmemorigu\b"), task=any_case(r" por (?P<words>.+)$")),
    kinds=KindWords(
        named=(
            KindForm(any_case("kafumis"), InteractionKind.COFFEE),
            KindForm(any_case("vokis|voku"), InteractionKind.CALL, Starter.YOU),
        ),
        not_done=any_case(r"\bne $"),
    ),
    people=PeopleWords(
        names_follow=any_case(r"@|\bkun |\bvokis |\bvoku "),
        sure=any_case("kun "),
        joint=any_case(" kaj "),
        being_typed=any_case(r"\bkun ([^\n]*)$"),
        between_typed=any_case(" kaj "),
    ),
    plans=PlanWords(to_do=any_case("voku"), ahead=any_case("morra")),
    promises=PromiseWords(marks=(any_case(r"\bmi (?P<do>)sendos"),)),
)


class Names:
    """Knows Ana."""

    def find(self, words: str) -> tuple[Participant, ...]:
        return (ANA,) if words.lower() in ("ana", "ana sousa") else ()

    def near(self, words: str) -> tuple[Participant, ...]:
        return ()

    def organisation(self, words: str) -> str:
        return ""


def test_a_line_of_a_language_nobody_speaks() -> None:
    draft = parse(
        "Kafumis kun Ana kaj Zoe yera je 5 posta dum duona horo, bone", NOW, PRETEND, Names()
    )
    assert (draft.kind, draft.day, draft.minutes, draft.people) == (
        InteractionKind.COFFEE,
        date(2026, 11, 20),
        30,
        (ANA,),
    )
    assert draft.at is not None
    assert draft.at.astimezone(NOW.tzinfo).time() == time(17)
    assert [token.text for token in draft.tokens if token.kind is TokenKind.UNKNOWN] == ["Zoe"]
    assert draft.summary == "Kafumis kun Ana kaj Zoe dum duona horo, bone"


def test_its_reminder_its_plan_and_its_promise() -> None:
    draft = parse(
        "Kafumis kun Ana, memorigu post du semo je tagmezo por sendi", NOW, PRETEND, Names()
    )
    assert draft.reminder is not None
    assert (draft.reminder.due, draft.reminder.clock, draft.reminder.text) == (
        date(2026, 12, 5),
        time(12),
        "por sendi",
    )
    planned = parse("Voku Ana morra", NOW, PRETEND, Names())
    assert (planned.summary, planned.people) == ("", (ANA,))
    assert planned.reminder is not None
    assert (planned.reminder.due, planned.reminder.text) == (date(2026, 11, 22), "Voku Ana")
    promised = parse("Ana vokis, mi sendos ĝin", NOW, PRETEND, Names())
    assert promised.promise is not None
    assert (promised.promise.text, promised.starter) == ("sendos ĝin", Starter.THEY)


@pytest.mark.parametrize(
    ("said", "rule"),
    [
        ("ĉiu semo", "FREQ=WEEKLY"),
        ("ĉiu du semo", "FREQ=WEEKLY;INTERVAL=2"),
        ("semope", "FREQ=WEEKLY"),
        ("ĉiu kvardo", "FREQ=WEEKLY;BYDAY=TH"),
    ],
)
def test_its_repetitions(said: str, rule: str) -> None:
    draft = parse(f"Kafumis kun Ana, memorigu {said}", NOW, PRETEND, Names())
    assert draft.reminder is not None
    assert draft.reminder.rule == rule


def test_its_days_its_names_and_what_was_not_done() -> None:
    assert parse("vokis Ana 3-a novembro", NOW, PRETEND, Names()).day == date(2026, 11, 3)
    assert parse("vokis Ana lasta kvrado", NOW, PRETEND, Names()).day == date(2026, 11, 19)
    assert parse("ne vokis Ana", NOW, PRETEND, Names()).kind is InteractionKind.NOTE
    assert completion_at("vokis kun Ana kaj B", 19, PRETEND) == "B"
    assert jump_day("oktobro 2024", TODAY, PRETEND) == date(2024, 10, 31)


ENGLISH_LINES = (
    "Coffee with Ana yesterday at 9, remind me in 2 weeks",
    "Called Ana on Tuesday for half an hour, I'll send her the deck",
    "call Ana tomorrow",
    "Lunch last Friday with Ana and Zoe, reminder: every second Monday of the month",
    "Met Ana in March 2024",
)


@pytest.mark.parametrize("line", ENGLISH_LINES)
def test_the_engine_holds_no_english(line: str) -> None:
    understood = parse(line, NOW, ENGLISH, Names())
    assert understood.tokens != ()
    for language in (Language("xx"), PRETEND):
        draft = parse(line, NOW, language, Names())
        assert [token for token in draft.tokens if token.kind is not TokenKind.PERSON] == []
        assert (draft.kind, draft.day, draft.at, draft.minutes) == (
            InteractionKind.NOTE,
            TODAY,
            None,
            None,
        )
        assert (draft.reminder, draft.promise, draft.starter, draft.summary) == (
            None,
            None,
            None,
            line,
        )
    assert completion_at("Coffee with An", 14, Language("xx")) is None
