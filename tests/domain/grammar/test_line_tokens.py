"""Times, names and corrections in a typed line, and lines of any letters at all."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.domain.grammar.english.language import ENGLISH
from desktop_app.domain.grammar.line import completion_at
from desktop_app.domain.grammar.tokens import Corrections, TokenKind
from desktop_app.domain.timeline import InteractionKind as K
from desktop_app.domain.timeline import Participant, Starter
from tests.domain.grammar.test_line import NOW, TODAY, parsed


def test_times_length_and_who_started() -> None:
    draft = parsed("Ben called me yesterday at 9:30 for 20 min")
    assert draft.at is not None
    assert draft.at.isoformat() == "2026-11-20T09:30:00+00:00"
    assert (draft.minutes, draft.starter) == (20, Starter.THEY)
    assert parsed("Call for 1.5 hours").minutes == 90
    assert parsed("45 min call with Ben").minutes == 45
    assert parsed("Call for an hour and a half").minutes == 90
    assert parsed("Call, she was 20 min late").minutes is None
    assert parsed("Ben called").starter is Starter.THEY


def test_a_time_beside_a_day_needs_no_at() -> None:
    for text in (
        "Lunch yesterday 12:30 with Ben",
        "Lunch yesterday at 12:30 with Ben",
        "12:30 Lunch yesterday with Ben",
    ):
        found = parsed(text)
        assert (found.at and found.at.isoformat(), found.summary) == (
            "2026-11-20T12:30:00+00:00",
            "Lunch with Ben",
        )


def test_sentences_keep_one_full_stop() -> None:
    assert parsed("Coffee with Ben. Remind me in 2 weeks.").summary == "Coffee with Ben."
    assert parsed("Remind me in 2 weeks.").summary == ""


def test_a_name_made_plain_text_leaves_those_after_it() -> None:
    zoe = next(
        token
        for token in parsed("Coffee with Zoe and Ben").tokens
        if token.kind is TokenKind.UNKNOWN
    )
    fixed = Corrections().dismiss(zoe)
    assert [
        person.name for person in parsed("Coffee with Zoe and Ben", corrections=fixed).people
    ] == ["Ben Carter"]


def test_names_that_are_not_clear_or_not_known() -> None:
    kinds = {token.text: token.kind for token in parsed("Coffee with Ana and Zoe").tokens}
    assert kinds == {"Coffee": TokenKind.KIND, "Ana": TokenKind.AMBIGUOUS, "Zoe": TokenKind.UNKNOWN}


def test_the_person_whose_page_is_open_takes_part() -> None:
    ana = Participant(1, "Ana Sousa")
    assert [person.name for person in parsed("Coffee with Ben", current=ana).people] == [
        "Ana Sousa",
        "Ben Carter",
    ]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Coffee", "Ana Sousa"),
        ("Called", "Ana Sousa"),
        ("Called about the fair", "Ana Sousa"),
        ("Lunch with Ben and Julia", "Ana Sousa, Ben Carter, Julia Marques"),
        ("Ben recommended her", "Ana Sousa, Ben Carter"),
        ("Called Ben", "Ben Carter"),
        ("Ben wrote to me", "Ben Carter"),
        ("emailed Ben and Julia", "Ben Carter, Julia Marques"),
        ("gave Ben a book", "Ben Carter"),
        ("Called Ana and Ben", "Ana Sousa, Ben Carter"),
        ("call Ben tomorrow", "Ben Carter"),
        ("dinner with Ben tomorrow", "Ana Sousa, Ben Carter"),
    ],
)
def test_on_a_page_its_person_is_not_called_when_another_is(text: str, people: str) -> None:
    draft = parsed(text, current=Participant(1, "Ana Sousa"))
    assert ", ".join(person.name for person in draft.people) == people


def test_on_the_page_of_one_of_several_that_one_is_meant() -> None:
    draft = parsed("Coffee with Ana", current=Participant(2, "Ana Lima"))
    assert [person.name for person in draft.people] == ["Ana Lima"]
    assert {token.kind for token in draft.tokens} == {TokenKind.KIND, TokenKind.PERSON}


def test_corrections_outlive_further_typing() -> None:
    draft = parsed("Coffee yesterday with Ana")
    date_token = next(token for token in draft.tokens if token.kind is TokenKind.DATE)
    ana = next(token for token in draft.tokens if token.kind is TokenKind.AMBIGUOUS)
    fixed = Corrections().dismiss(date_token).replace(ana, Participant(2, "Ana Lima"))
    later = parsed("Coffee yesterday with Ana, long", corrections=fixed)
    assert later.day.isoformat() == TODAY
    assert later.summary == "Coffee yesterday with Ana, long"
    assert [person.name for person in later.people] == ["Ana Lima"]


@pytest.mark.parametrize(
    ("text", "beginning"),
    [("with Be", "Be"), ("@An", "An"), ("Coffee", None), ("with Ben and Ju", "Ju")],
)
def test_what_is_being_completed(text: str, beginning: str | None) -> None:
    assert completion_at(text, len(text), ENGLISH) == beginning


PIECES = st.sampled_from(
    [
        "coffee",
        "yesterday",
        "with",
        "Ben",
        "Ana",
        ",",
        ";",
        "remind",
        "me",
        "in",
        "2",
        "weeks",
        "every",
        "month",
        "at",
        "9",
        "to",
        "call",
        "@",
        "3/4",
        ".",
        "31",
        "May",
        "'tis",
        "😀",
        "\n",
        "for",
        "an",
        "hour",
        "on",
        "Monday",
        "tomorrow",
        "call",
        "next",
        "in March 2024",
        "24/11/26",
    ]
)


@example("Monday ß")
@example("Monday µ")
@example("me yesterday yesterday with B")
@given(st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=14).map(" ".join))
def test_no_text_is_ever_eaten_and_nothing_fails(text: str) -> None:
    draft = parsed(text)
    covered = "".join(text[token.start : token.end] for token in draft.tokens)
    for token in draft.tokens:
        assert text[token.start : token.end] == token.text or token.kind is TokenKind.PERSON
    kept = covered + draft.summary + (draft.reminder.text if draft.reminder else "")
    missing = [mark for mark in text if mark.isalnum() and kept.lower().count(mark.lower()) < 1]
    assert missing == []


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Call for half an hour", 30), ("Call for an hour", 60), ("Call for a minute", 1), ("Call for two hours", 120),
        ("Call for three hours", 180), ("Call for 1.5 h", 90), ("20min call", 20), ("Call in 20 min", None),
        ("Call every 20 min", None), ("Call, 20 min later", None), ("Call for two hours and a half", 150),
    ],
)  # fmt: skip
def test_how_long_it_took(text: str, minutes: int | None) -> None:
    assert parsed(text).minutes == minutes


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("Coffee with Zed Long yesterday", "Zed Long"), ("Coffee with zed", ""), ("Coffee @zed", "zed"), ("Coffee w/ Zed", "Zed"),
        ("Called Zed", "Zed"), ("wrote Zed", ""), ("met Zed", "Zed"), ("met zed", ""), ("mailed to Zed", ""), ("Coffee with Zed and Ben", "Zed"),
        ("Coffee with Zed.", "Zed"),
    ],
)  # fmt: skip
def test_only_where_one_is_sure_to_stand_is_an_unknown_word_a_name(text: str, unknown: str) -> None:
    found = [token.text for token in parsed(text).tokens if token.kind is TokenKind.UNKNOWN]
    assert found == ([unknown] if unknown else [])


def test_several_of_a_name_are_asked_about_and_none_is_taken() -> None:
    (token,) = [
        token for token in parsed("Coffee with Ana").tokens if token.kind is TokenKind.AMBIGUOUS
    ]
    assert token.value is None
    assert [person.name for person in token.candidates] == ["Ana Sousa", "Ana Lima"]


def test_each_kind_of_token_can_mean_something_else_or_nothing() -> None:
    text = "Coffee yesterday at 9 for an hour with Ana, remind me tomorrow"
    first = {token.kind: token for token in parsed(text).tokens}
    other = {
        TokenKind.KIND: K.MEAL, TokenKind.DATE: date(2026, 11, 1), TokenKind.TIME: time(8), TokenKind.MINUTES: 45,
        TokenKind.AMBIGUOUS: Participant(2, "Ana Lima"),
    }  # fmt: skip
    said = Corrections()
    for kind, value in other.items():
        said = said.replace(first[kind], value)
    draft = parsed(text, corrections=said)
    assert (draft.kind, draft.day, draft.minutes) == (K.MEAL, date(2026, 11, 1), 45)
    assert draft.at == datetime(2026, 11, 1, 8, tzinfo=NOW.tzinfo)
    assert [person.name for person in draft.people] == ["Ana Lima"]
    for kind in (*first, TokenKind.UNKNOWN):
        if kind in first:
            assert kind not in {
                token.kind
                for token in parsed(text, corrections=Corrections().dismiss(first[kind])).tokens
            }


def test_who_began_is_who_begins_the_line() -> None:
    assert parsed("Ben called about the fair").starter is Starter.THEY
    assert parsed("Coffee with Ben called off").starter is None
    assert parsed("Ana called").starter is Starter.THEY
    assert parsed("Long talk; she called me").starter is Starter.THEY


def test_very_long_text_is_kept_whole() -> None:
    text = "Coffee with Ben " + "x" * 99_000
    assert parsed(text).summary == text
