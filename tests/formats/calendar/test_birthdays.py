"""Birthdays of calendars as other programs write them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.domain.importing import ContactRead, Problem
from desktop_app.domain.person import DateKind
from desktop_app.formats.source import read_records, source_of, sources
from tests.formats.in_short import AUTHORED


def _calendar(tmp_path: Path, *events: str, ends: str = "\r\n") -> Path:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0"]
    for event in events:
        lines += ["BEGIN:VEVENT", *event.split("\n"), "END:VEVENT"]
    path = tmp_path / "calendar.ics"
    path.write_bytes((ends.join([*lines, "END:VCALENDAR"]) + ends).encode("utf-8"))
    return path


def _read(path: Path) -> list[tuple[str, str]]:
    found = [item for item in read_records(path) if isinstance(item, ContactRead)]
    for item in found:
        assert item.contact.raw is not None and item.fingerprint
        assert sources()[item.source].contact_of(item.contact.raw) == item.contact
        assert [day.kind for day in item.contact.dates] == [DateKind.BIRTHDAY]
    return [(item.contact.person.display_name, str(item.contact.dates[0].when)) for item in found]


@pytest.mark.parametrize(
    ("summary", "name"),
    [
        ("Ana Sousa – birthday", "Ana Sousa"),
        ("Ana Sousa's birthday", "Ana Sousa"),
        ("Ana Sousa’s Birthday", "Ana Sousa"),
        ("James' birthday", "James"),
        ("Ana Sousa's 40th birthday", "Ana Sousa"),
        ("Birthday: Ana Sousa", "Ana Sousa"),
        ("Happy birthday", ""),
        ("Jonas Reis 생일", "Jonas Reis"),
        ("Jonas Reis doğum günü", "Jonas Reis"),
        ("Jonas Reis'in doğum günü", "Jonas Reis"),
        ("Jonas Reis születésnapja", "Jonas Reis"),
        ("Jonas Reis bday", "Jonas Reis"),
        ("Ana Sousa: 34. Geburtstag", "Ana Sousa"),
        ("Annas födelsedag", "Anna"),
        ("Lars födelsedag", "Lars"),
        ("Ana Sousas 34. Geburtstag", "Ana Sousa"),
        ("Ana Sousa har bursdag", "Ana Sousa"),
        ("Ana Sousa fyller 34 år", "Ana Sousa"),
        ("Ana Sousa is jarig", "Ana Sousa"),
        ("Ana Sousa cumple años", "Ana Sousa"),
        ("Ziua de naștere a lui Ana Sousa", "Ana Sousa"),
        ("Geburtstag von Ana Sousa", "Ana Sousa"),
        ("Ana Sousa hat Geburtstag", "Ana Sousa"),
        ("Ana Sousa (Geburtstag)", "Ana Sousa"),
        ("Anniversaire de Ana Sousa", "Ana Sousa"),
        ("Anniversaire d’Ana Sousa", "Ana Sousa"),
        ("Cumpleaños de Ana Sousa", "Ana Sousa"),
        ("🎂 Ana Sousa", "Ana Sousa"),
        ("Ana\\, Sousa – birthday", "Ana Sousa"),
        ("Ana Sousa születésnapja", "Ana Sousa"),
        ("Ana Sousa doğum günü", "Ana Sousa"),
        ("Rođendan: Ana Sousa", "Ana Sousa"),
        ("Ana Sousa – narodeniny", "Ana Sousa"),
        ("День народження: Ana Sousa", "Ana Sousa"),
        ("山田太郎さんの誕生日", "山田太郎"),
        ("张三的生日", "张三"),
        ("홍길동님의 생일", "홍길동"),
        ("יום הולדת של Ana Sousa", "Ana Sousa"),
        ("عيد ميلاد Ana Sousa", "Ana Sousa"),
        ("วันเกิดของ Ana Sousa", "Ana Sousa"),
        ("Sinh nhật Ana Sousa", "Ana Sousa"),
        ("Ulang tahun Ana Sousa", "Ana Sousa"),
        ("我的生日", ""),
        ("Queen's Birthday", ""),
        ("The King’s Birthday", ""),
        ("天皇誕生日", ""),
        ("Martin Luther King Jr.'s Birthday", ""),
        ("Geburtstag Ana Sousa", "Ana Sousa"),
        ("HAPPY BIRTHDAY ANA", "ANA"),
        ("Verjaardag Ana (45)", "Ana"),
        ("Geburtstag Ana von Sousa (1984)", "Ana von Sousa"),
        ("Geburtstag: Ana Sousa (03.05.1984)", "Ana Sousa"),
        ("Birthday party", ""),
        ("Birthday Party Ana", ""),
        ("Geburtstag feiern mit Ana", ""),
        ("Anniversaire Mariage", ""),
        ("Budget review", ""),
        ("Anniversary of the choir", ""),
        ("Anniversaire de mariage", ""),
    ],
)
def test_whose_birthday_it_is(tmp_path: Path, summary: str, name: str) -> None:
    event = f"SUMMARY:{summary}\nDTSTART;VALUE=DATE:19840503\nRRULE:FREQ=YEARLY"
    wanted = [(name, "1984-05-03")] if name else []
    assert _read(_calendar(tmp_path, event)) == wanted


def test_an_age_tells_whether_a_year_is_that_of_birth(tmp_path: Path) -> None:
    event = "SUMMARY:🎂 Ana Sousa (44)\nRRULE:FREQ=YEARLY\nDTSTART;VALUE=DATE:"
    for year in ("1980", "2024"):
        assert _read(_calendar(tmp_path, f"{event}{year}0503")) == [("Ana Sousa", "1980-05-03")]


def test_a_summary_of_countless_marks_names_nobody(tmp_path: Path) -> None:
    # What takes the square of its length would take an hour.
    event = "DTSTART;VALUE=DATE:19840115\nRRULE:FREQ=YEARLY\nSUMMARY:" + "' " * 40_000
    assert _read(_calendar(tmp_path, event)) == []


def test_a_holiday_is_nobodys_birthday(tmp_path: Path) -> None:
    event = "SUMMARY:Zoë's birthday\nDTSTART;VALUE=DATE:19840503\nRRULE:FREQ=YEARLY\nCATEGORIES:"
    assert _read(_calendar(tmp_path, f"{event}Public Holidays")) == []
    assert _read(_calendar(tmp_path, f"{event}Friends")) == [("Zoë", "1984-05-03")]


@pytest.mark.parametrize(
    ("event", "day"),
    [
        ("DTSTART;VALUE=DATE:16040412\nRRULE:FREQ=YEARLY", "--04-12"),
        ("DTSTART;VALUE=DATE:20000229\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", "2000-02-29"),
        ("DTSTART;TZID=Europe/Lisbon:19840503T000000\nRRULE:FREQ=YEARLY;INTERVAL=1", "1984-05-03"),
        ("DTSTART;VALUE=DATE:19840503", ""),
        ("DTSTART;VALUE=DATE:19840503\nRRULE:FREQ=MONTHLY", ""),
        ("DTSTART;VALUE=DATE:19841399\nRRULE:FREQ=YEARLY", ""),
        ("RRULE:FREQ=YEARLY", ""),
        # A reminder that somebody typed, of no known year.
        (
            "DTSTART:20230503\nCREATED:20230101T080000Z\nDTSTAMP:20261101T000000Z\nRRULE:FREQ=YEARLY",
            "--05-03",
        ),
        ("DTSTART:20230503\nCREATED:20240502T080000Z\nRRULE:FREQ=YEARLY", "--05-03"),
        ("DTSTART:20260503\nDTSTAMP:20251101T000000Z\nRRULE:FREQ=YEARLY", "--05-03"),
        ("DTSTART:20260503\nRRULE:FREQ=YEARLY", "--05-03"),
        # A child’s, and one of a program that does not say when it was made.
        ("DTSTART:20200503\nCREATED:20240502T080000Z\nRRULE:FREQ=YEARLY", "2020-05-03"),
        (
            "DTSTART:19840503\nCREATED:00001231T000000Z\nDTSTAMP:20251101T000000Z\nRRULE:FREQ=YEARLY",
            "1984-05-03",
        ),
        # Nextcloud’s calendar of contacts.
        ("DTSTART:19700503\nX-NEXTCLOUD-BC-UNKNOWN-YEAR:1\nRRULE:FREQ=YEARLY", "--05-03"),
        ("DTSTART:20260503\nX-NEXTCLOUD-BC-UNKNOWN-YEAR:0\nRRULE:FREQ=YEARLY", "2026-05-03"),
        (
            "DTSTART:19700503\nX-NEXTCLOUD-BC-UNKNOWN-YEAR:0\nX-NEXTCLOUD-BC-YEAR:1950\nRRULE:FREQ=YEARLY",
            "1950-05-03",
        ),
    ],
)
def test_which_day_it_is(tmp_path: Path, event: str, day: str) -> None:
    found = _read(_calendar(tmp_path, f"SUMMARY:Ana's birthday\n{event}"))
    assert found == ([("Ana", day)] if day else [])


def test_one_filed_among_birthdays_may_have_the_name_alone(tmp_path: Path) -> None:
    event = "SUMMARY:Ana Sousa (1984)\nCATEGORIES:Birthday\nDTSTART:20200503\nRRULE:FREQ=YEARLY"
    assert _read(_calendar(tmp_path, event)) == [("Ana Sousa", "1984-05-03")]


def test_a_year_without_that_day_is_none_of_birth(tmp_path: Path) -> None:
    event = "SUMMARY:🎂 Ana (1985)\nDTSTART:20240229\nDTSTAMP:20240101T000000Z\nRRULE:FREQ=YEARLY"
    assert _read(_calendar(tmp_path, event)) == [("Ana", "--02-29")]


def test_folds_alarms_and_line_ends(tmp_path: Path) -> None:
    event = (
        "SUMMARY:Ana Sousa's\n  birthday\nBEGIN:VALARM\nSUMMARY:Ben's birthday\nEND:VALARM\n"
        "DTSTART;VALUE=DATE:19840503\nRRULE:FREQ=YEARLY"
    )
    for ends in ("\r\n", "\n", "\r"):
        assert _read(_calendar(tmp_path, event, ends=ends)) == [("Ana Sousa", "1984-05-03")]


def test_a_calendar_without_birthdays_says_so(tmp_path: Path) -> None:
    path = _calendar(tmp_path, "SUMMARY:Budget\nDTSTART:20260101T100000Z")
    (problem,) = read_records(path)
    assert isinstance(problem, Problem) and problem.fault.key == "calendar-names-nobody"
    assert problem.cards == 0


def test_the_authored_calendar() -> None:
    path = AUTHORED / "birthdays.ics"
    source = source_of(path)
    assert source is not None and source.key == "icalendar"
    wanted = json.loads(path.with_suffix(".ics.expected.json").read_text("utf-8"))["birthdays"]
    found = _read(path)
    assert [day for _, day in found] == [day for _, day in wanted]
    # Titles and middle names are not in the calendar.
    assert [name for name, _ in found] == ["Zoë Müller-Lüdenscheidt", "山田太郎"]
