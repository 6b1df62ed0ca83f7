"""Lines that say where you will be, and lines that do not."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from desktop_app.app.paths import resources_dir
from desktop_app.domain.grammar.languages import read_trip
from desktop_app.domain.grammar.tokens import Corrections
from desktop_app.services.gazetteer import Gazetteer

TODAY = date(2026, 11, 28)
"""A Saturday."""
LINES = Path(__file__).parents[2] / "data" / "composer"


@pytest.mark.parametrize(
    ("line", "place", "first", "last"),
    [
        ("I'm in Berlin next week", "Berlin", "2026-11-30", "2026-12-04"),
        ("I’m in Berlin next week.", "Berlin", "2026-11-30", "2026-12-04"),
        ("im in berlin next week", "berlin", "2026-11-30", "2026-12-04"),
        ("In Vienna from 3 to 5 December", "Vienna", "2026-12-03", "2026-12-05"),
        ("In Oslo 3-5 Dec", "Oslo", "2026-12-03", "2026-12-05"),
        ("In Oslo December 3 to 5", "Oslo", "2026-12-03", "2026-12-05"),
        ("Travelling to Lisbon on Friday", "Lisbon", "2026-12-04", "2026-12-04"),
        ("traveling to Lisbon on Friday for 3 days", "Lisbon", "2026-12-04", "2026-12-06"),
        ("Flying to New York tomorrow for a week", "New York", "2026-11-29", "2026-12-05"),
        (
            "I'll be in Frankfurt am Main from Monday to Thursday",
            "Frankfurt am Main",
            "2026-11-30",
            "2026-12-03",
        ),
        ("We're going to be back in Porto next weekend", "Porto", "2026-12-05", "2026-12-06"),
        ("Visiting Rome in December", "Rome", "2026-12-01", "2026-12-31"),
        ("Trip to Paris, 12 January until 14 January", "Paris", "2027-01-12", "2027-01-14"),
        (
            "In Frankfurt, Germany on 9 December for the fair",
            "Frankfurt, Germany",
            "2026-12-09",
            "2026-12-09",
        ),
    ],
)
def test_a_trip_has_a_place_and_its_days(line: str, place: str, first: str, last: str) -> None:
    found = read_trip(line, TODAY)
    assert found is not None
    assert (found.place, found.first.isoformat(), found.last.isoformat()) == (place, first, last)
    assert [line[token.start : token.end] for token in found.tokens] == [
        token.text for token in found.tokens
    ]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Meeting Ana in Berlin next week",
        "I'm meeting Ana in Berlin next week",
        "Ana is in Berlin next week",
        "I'm in Berlin",
        "I was in Berlin last week",
        "In Berlin yesterday",
        "Lunch in Vienna on Friday",
        "Call Tom tomorrow",
        "I'm in Berlin next week, remind me to call Ana",
        "In Berlin next week with Ana and her team to look at the new rooms they have found there",
        "Flying to Lisbon",
    ],
)
def test_other_lines_tell_no_trip(line: str) -> None:
    assert read_trip(line, TODAY) is None


def test_none_of_the_lines_that_mean_something_else_is_a_trip() -> None:
    places = Gazetteer(resources_dir() / "places")
    assert places.locate("call Ben", whole=True).town is None
    read = [
        item["text"]
        for file in sorted(LINES.glob("*.json"))
        for item in json.loads(file.read_text(encoding="utf-8"))
        if (trip := read_trip(item["text"], TODAY)) is not None
        # As the composer asks the table of places.
        and places.locate(trip.place, whole=True).town is not None
    ]
    assert read == []


def test_what_was_said_to_be_plain_text_is_no_trip() -> None:
    line = "I'm in Berlin next week"
    found = read_trip(line, TODAY)
    assert found is not None
    for token in found.tokens:
        assert read_trip(line, TODAY, True, Corrections().dismiss(token)) is None
