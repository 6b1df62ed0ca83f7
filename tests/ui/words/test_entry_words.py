"""Entries of the timeline in words: their first phrase, how long, who started it, as text and
aloud."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.timeline import Interaction, InteractionKind, Participant, Starter
from desktop_app.ui.words.favour_entries import as_text, say_entry
from desktop_app.ui.words.timeline import (
    kind_icon,
    kind_roles,
    say_circumstances,
    say_contact,
    say_kind,
    say_minutes,
    title_and_text,
)
from tests.ui.conftest import NOW

K = InteractionKind
TODAY, LISBON = NOW.date(), ZoneInfo("Europe/Lisbon")
ANA, BEN = Participant(1, "Ana"), Participant(2, "Ben")


def _entry(summary: str = "", kind: K = K.CALL, **more) -> Interaction:
    return Interaction(kind, more.pop("day", TODAY), summary, **more)


@pytest.mark.parametrize(
    ("summary", "title", "text"),
    [
        ("Lunch", "Lunch", ""),
        ("Lunch, talked about the fair", "Lunch", "Talked about the fair"),
        ("Lunch; talked", "Lunch", "Talked"),
        ("Lunch. Talked about Dr. Weiss.", "Lunch", "Talked about Dr. Weiss."),
        ("Met Dr. Weiss and Prof. Lima, at last", "Met Dr. Weiss and Prof. Lima", "At last"),
        ("Call J. R. Smith. He is well", "Call J. R. Smith", "He is well"),
        ("Sent Mrs. Obi the St. Pauli book", "Sent Mrs. Obi the St. Pauli book", ""),
        ("First line\nsecond", "First line", "Second"),
        ("1,500 copies sold, wow", "1,500 copies sold", "Wow"),
        ("", "Call", ""),
        (", only what follows", "Call", "Only what follows"),
        ("www.example.org is down", "www.example.org is down", ""),
    ],
)
def test_the_first_phrase_is_the_title(context, summary: str, title: str, text: str) -> None:
    assert title_and_text(_entry(summary)) == (title, text)


def test_what_is_written_below_follows_the_rest_of_the_line(context) -> None:
    entry = _entry("Lunch, talked", body="two\nlines")
    assert title_and_text(entry) == ("Lunch", "Talked\ntwo\nlines")
    assert title_and_text(_entry("Lunch", body="more")) == ("Lunch", "more")


def test_a_title_is_broken_between_words(context) -> None:
    title, text = title_and_text(_entry("word " * 40))
    assert len(title) <= 70 and title.endswith("word")
    assert title.split() + text.lower().split() == ["word"] * 40


@given(st.text(max_size=300))
def test_no_word_is_lost_between_title_and_text(qapp, summary: str) -> None:
    title, text = title_and_text(_entry(summary))
    kept = "".join(mark for mark in (title + text).casefold() if mark.isalnum())
    wanted = "".join(mark for mark in summary.casefold() if mark.isalnum())
    assert kept == wanted or (not title.strip(",.;: ") or title == say_kind(K.CALL))


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (K.CALL, "Call with Ana"),
        (K.MEETING, "Meeting with Ana"),
        (K.COFFEE, "Coffee with Ana"),
        (K.MEAL, "Meal with Ana"),
        (K.EVENT, "Event with Ana"),
        (K.EMAIL, "E-mail: Ana"),
        (K.MESSAGE, "Message: Ana"),
        (K.LETTER, "Letter: Ana"),
        (K.SOCIAL, "Social: Ana"),
        (K.GIFT, "Gift: Ana"),
        (K.NOTE, "Note: Ana"),
        (K.OTHER, "In touch with Ana"),
    ],
)
def test_contact_with_somebody(context, kind: K, words: str) -> None:
    assert say_contact(kind, "Ana") == words
    assert say_contact(kind, "") == say_kind(kind)


def test_every_kind_has_words_a_picture_and_colours_of_its_own(context) -> None:
    assert len({say_kind(kind) for kind in K}) == len(K)
    assert len({kind_icon(kind) for kind in K}) == len(K)
    for kind in K:
        assert not context.icons.icon(kind_icon(kind)).pixmap(16, 16).isNull()
        colour, ground = (context.theme.colour(role) for role in kind_roles(kind))
        assert colour != ground


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(1, "1 min"), (45, "45 min"), (60, "1 h"), (90, "1 h 30 min"), (1500, "25 h"), (0, "")],
)
def test_how_long(context, minutes: int, words: str) -> None:
    assert say_minutes(minutes) == words


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({}, ""),
        ({"place": "Porto"}, "Porto"),
        ({"minutes": 30, "starter": Starter.YOU}, "30 min · you started it"),
        (
            {"place": "Porto", "minutes": 120, "starter": Starter.THEY},
            "Porto · 2 h · they started it",
        ),
        ({"minutes": 0}, ""),
    ],
)
def test_the_circumstances(context, more: dict, words: str) -> None:
    assert say_circumstances(_entry(**more)) == words


WHOLE = _entry(
    "Lunch, talked",
    K.MEAL,
    body="Long words",
    at=datetime(2026, 11, 21, 12, 30, tzinfo=UTC),
    zone="Europe/Lisbon",
    minutes=45,
    starter=Starter.THEY,
    place="Harbour",
    people=(ANA, BEN),
)


def test_whoever_hears_an_entry_hears_all_of_it(context) -> None:
    assert say_entry(WHOLE, TODAY, LISBON) == (
        "Meal, Lunch, with Ana, Ben, Today, 12:30, Talked\nLong words, Harbour · 45 min · they started it"
    )
    bare = _entry(kind=K.NOTE, day=date(2024, 2, 29))
    assert say_entry(bare, TODAY, LISBON) == "Note, Note, 29 Feb 2024"


def test_an_entry_as_lines_of_text(context) -> None:
    assert as_text(WHOLE, TODAY, LISBON).split("\n") == [
        "Today 12:30 · Meal · Ana, Ben · Harbour · 45 min · they started it",
        "Lunch, talked",
        "Long words",
    ]
    bare = _entry("Hello", day=TODAY - timedelta(1))
    assert as_text(bare, TODAY, LISBON) == "Yesterday · Call\nHello"


@pytest.mark.parametrize(("zone", "clock"), [("Asia/Tokyo", "21:30"), ("UTC", "12:30")])
def test_the_time_is_that_of_whoever_reads(context, zone: str, clock: str) -> None:
    assert f", {clock}," in say_entry(WHOLE, TODAY, ZoneInfo(zone))
