"""Meetings of a calendar: with whom, when, and which of them took place."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from dateutil.rrule import rrulestr

from desktop_app.domain.faults import fault
from desktop_app.domain.importing import Problem
from desktop_app.domain.things_read import EntryRead
from desktop_app.formats.calendar import meetings
from desktop_app.formats.calendar.event_times import When, days_of, zone_of
from desktop_app.formats.calendar.meetings import Meetings
from desktop_app.formats.calendar.series import Allowance
from desktop_app.formats.source import sources
from desktop_app.ui.words.fault_sentences import sentence_of_fault

UNTIL = date(2026, 11, 21)
ME = "me@home.example"
ANA = "ATTENDEE;CN=Ana Sousa:mailto:ana@x.example"


def event(*lines: str) -> str:
    return "\n".join(("BEGIN:VEVENT", "UID:m", "SUMMARY:Budget", ANA, *lines, "END:VEVENT", ""))


def found(*events: str, mine: tuple[str, ...] = (ME,)) -> Meetings:
    text = f"BEGIN:VCALENDAR\n{''.join(events)}END:VCALENDAR\n"
    return Meetings(io.StringIO(text), "a.ics", UNTIL, mine)


def test_who_is_at_a_few_meetings_is_not_taken_for_the_owner() -> None:
    start = "DTSTART:20250304T090000Z"
    assert found(event(start)).owner.addresses == ()
    own = (
        event(start, f"ATTENDEE:mailto:p{n}@x.example").replace(ANA, f"ATTENDEE:mailto:{ME}")
        for n in range(4)
    )
    owner = found(*own, mine=()).owner
    assert owner.addresses == (ME,) and owner.is_guess
    named = io.StringIO(
        f"BEGIN:VCALENDAR\nX-WR-CALNAME:{ME}\n{event(start, f'ATTENDEE:mailto:{ME}')}END:VCALENDAR\n"
    )
    assert Meetings(named, "a.ics", UNTIL).owner.addresses in ((ME,), ())


def days(*events: str) -> list[str]:
    return [entry.day.isoformat() for entry in found(*events).entries()]


def one(*events: str) -> EntryRead:
    (entry,) = found(*events).entries()
    return entry


@pytest.mark.parametrize(
    ("start", "at"),
    [
        ("DTSTART:20250304T090000Z", datetime(2025, 3, 4, 9, tzinfo=UTC)),
        ("DTSTART;TZID=Europe/Berlin:20250304T090000", datetime(2025, 3, 4, 8, tzinfo=UTC)),
        (
            "DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20250704T090000",
            datetime(2025, 7, 4, 7, tzinfo=UTC),
        ),
        (
            'DTSTART;TZID="W. Europe Standard Time":20250304T090000',
            datetime(2025, 3, 4, 8, tzinfo=UTC),
        ),
        ("DTSTART;TZID=Custom 7:20250304T090000", None),
        ("DTSTART;VALUE=DATE:20250304", None),
    ],
)
def test_when_it_was(start: str, at: datetime | None) -> None:
    entry = one(event(start))
    assert entry.at == at and entry.day.year == 2025


@pytest.mark.parametrize(
    ("lines", "minutes"),
    [
        (("DTSTART:20250304T090000Z", "DTEND:20250304T103000Z"), 90),
        (("DTSTART:20250304T090000Z", "DURATION:PT1H"), 60),
        (("DTSTART;VALUE=DATE:20250304", "DTEND;VALUE=DATE:20250305"), None),
        (("DTSTART:20250304T090000Z", "DTEND:20250304T080000Z"), None),
    ],
)
def test_how_long_it_took(lines: tuple[str, ...], minutes: int | None) -> None:
    assert one(event(*lines)).minutes == minutes


def test_of_a_series_each_time_that_was_but_those_taken_out_or_moved() -> None:
    series = event(
        "DTSTART;TZID=Europe/Berlin:20261005T003000",
        "RRULE:FREQ=WEEKLY;COUNT=5",
        "EXDATE:20261011T223000Z",
    )
    # A time that was moved names nobody by itself.
    moved = "BEGIN:VEVENT\nUID:m\nRECURRENCE-ID;TZID=Europe/Berlin:20261019T003000\nDTSTART:20261021T080000Z\nEND:VEVENT\n"
    off = "BEGIN:VEVENT\nUID:m\nSTATUS:CANCELLED\nRECURRENCE-ID;TZID=Europe/Berlin:20261026T003000\nDTSTART:20261026T080000Z\nEND:VEVENT\n"
    zoned = [entry.own_id for entry in found(series, moved, off).entries()]
    assert zoned == ["m:2026-10-05", "m:2026-10-19", "m:2026-11-02"]


def test_what_did_not_take_place_is_none() -> None:
    start = "DTSTART:20250304T090000Z"
    assert days(event(start, "STATUS:CANCELLED")) == []
    assert days(event(start, f"ATTENDEE;PARTSTAT=DECLINED:mailto:{ME.upper()}")) == []
    assert days(event("DTSTART:20270304T090000Z")) == []
    assert days(event(start).replace("ATTENDEE;", "ATTENDEE;PARTSTAT=DECLINED;")) == []
    many = (f"ATTENDEE:mailto:p{number}@x.example" for number in range(20))
    assert days(event(start, *many)) == []
    assert days(event(start).replace(ANA, f"ATTENDEE:mailto:{ME}")) == []


def test_a_birthday_is_no_meeting_with_who_entered_it() -> None:
    yearly = ("DTSTART;VALUE=DATE:20200304", "RRULE:FREQ=YEARLY")
    birthday = event(*yearly).replace("SUMMARY:Budget", "SUMMARY:Geburtstag Ben Okafor")
    assert days(birthday) == []
    assert len(days(event(*yearly))) == 2
    party = birthday.replace("END:VEVENT", "ATTENDEE:mailto:ben@x.example\nEND:VEVENT")
    assert len(days(party)) == 2


def test_rooms_and_robots_are_nobody_and_people_are_only_offered() -> None:
    meetings = found(
        event(
            "DTSTART:20250304T090000Z",
            "ORGANIZER;CN=Ana Sousa:MAILTO:ANA@x.example",
            "ATTENDEE;CUTYPE=ROOM;CN=Room 5:mailto:room5@x.example",
            "ATTENDEE;CUTYPE=RESOURCE:mailto:beamer@x.example",
            "ATTENDEE:mailto:c_1@resource.calendar.google.com",
            'ATTENDEE;CN="Okafor, Ben":invalid:nomail',
            f"ATTENDEE;CN=Me:mailto:{ME}",
        )
    )
    people = [*meetings.people()]
    names = [read.contact.person.display_name for read in people]
    assert names == ["Ana Sousa", "Ben Okafor"]
    assert all(read.is_offered for read in people)
    assert len({read.line for read in people}) == 2
    (entry,) = meetings.entries()
    assert [(who.name, who.email) for who in entry.who] == [
        ("Ana Sousa", "ana@x.example"),
        ("Ben Okafor", ""),
    ]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY",
        "FREQ=DAILY;INTERVAL=3;COUNT=40",
        "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO",
        "FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20261001T000000Z",
        "FREQ=MONTHLY",
        "FREQ=MONTHLY;BYMONTHDAY=31",
        "FREQ=MONTHLY;BYDAY=-1FR",
        "FREQ=MONTHLY;BYDAY=2TU;COUNT=9",
        "FREQ=YEARLY",
        "FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO,TU,WE,TH,FR",
        "FREQ=MONTHLY;BYDAY=TU,TH;BYSETPOS=1,3;COUNT=12",
        "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1,15,-1",
        "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
        "FREQ=MONTHLY;BYDAY=1MO,3MO",
        "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,TU",
        "FREQ=WEEKLY;BYDAY=MO,FR;BYSETPOS=-1",
        "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=300",
        "FREQ=DAILY;INTERVAL=2;BYMONTH=1,6",
        "FREQ=YEARLY;BYMONTH=3,9;BYDAY=SU,MO;BYSETPOS=2",
        "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "FREQ=YEARLY;BYDAY=20MO",
        "FREQ=YEARLY;BYYEARDAY=100,-1",
        "FREQ=YEARLY;BYWEEKNO=20,-1;BYDAY=MO",
    ],
)
@pytest.mark.parametrize("start", [date(2026, 1, 5), date(2025, 8, 31), date(2025, 10, 14)])
def test_series_are_those_of_dateutil(rule: str, start: date) -> None:
    if "BY" in rule:
        # The first time is to be one the rule names.
        first = rrulestr(
            rule.partition(";UNTIL")[0], dtstart=datetime(start.year, start.month, start.day)
        )[0]
        start = first.date()
    begin = datetime(start.year, start.month, start.day)
    text = rule.replace("T000000Z", "T000000")
    wanted = rrulestr(text, dtstart=begin).between(begin, datetime(2026, 11, 21), inc=True)
    assert days_of(When(start), rule, UNTIL) == [moment.date() for moment in wanted][-200:]


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "X", "FREQ=DAILY;INTERVAL=0", "COUNT=x"])
def test_a_rule_nobody_knows_tells_the_first_time(rule: str) -> None:
    assert days_of(When(date(2026, 1, 5)), rule, UNTIL) == [date(2026, 1, 5)]


@pytest.mark.parametrize("end", ["20260119T000000Z", "20260119T010000Z"])
def test_a_series_ends_at_a_moment(end: str) -> None:
    # Half past nine in Tokyo is half past midnight in UTC.
    start = When(date(2026, 1, 5), time(9, 30), zone_of("Asia/Tokyo"))
    days = days_of(start, f"FREQ=WEEKLY;UNTIL={end}", UNTIL)
    assert days == [date(2026, 1, day) for day in (5, 12, 19)][: 3 if end[9:11] == "01" else 2]
    evening = replace(start, day=date(2026, 1, 6), clock=time(8, 0))
    # Eight in the morning of the 20th is still the 19th in UTC.
    assert days_of(evening, "FREQ=WEEKLY;UNTIL=20260119T230000Z", UNTIL)[-1] == date(2026, 1, 20)


def test_a_series_of_long_ago_is_followed_within_limits() -> None:
    for rule in ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;COUNT=999999999;INTERVAL=1"):
        assert days_of(When(date(1, 1, 1)), rule, UNTIL) in (
            [],
            [date(2025, 1, 1), date(2026, 1, 1)],
        )
    assert len(days_of(When(date(1, 1, 1)), "FREQ=DAILY", UNTIL)) == 200
    assert days_of(When(date(9999, 12, 30)), "FREQ=WEEKLY", date.max)[-1].year == 9999


def test_of_more_series_than_can_be_followed_the_first_time_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(meetings, "Allowance", lambda: Allowance(3))
    weekly = [event(f"DTSTART:2026110{day}", "RRULE:FREQ=WEEKLY;COUNT=3") for day in (2, 3, 4)]
    weekly = [text.replace("UID:m", f"UID:{each}") for each, text in enumerate(weekly)]
    weekly = [text.replace("ana@x", f"a{each}@x") for each, text in enumerate(weekly)]
    path = tmp_path / "a.ics"
    path.write_text(f"BEGIN:VCALENDAR\n{''.join(weekly)}END:VCALENDAR\n")
    items = list(sources()["icalendar"].read(path, options={meetings.MEETINGS}, mine=(ME,)))
    said = [item.day.day for item in items if isinstance(item, EntryRead)]
    assert said == [2, 3, 4, 9, 16]
    (notice,) = (item for item in items if isinstance(item, Problem))
    assert sentence_of_fault(notice.fault).startswith("There are too many series")
    assert notice.fault == fault("calendar-series-left", count=2)


def test_thousands_at_one_event_are_each_one(tmp_path: Path) -> None:
    who = [f"ATTENDEE;CN=A {number // 2}:mailto:a{number // 2}@x.example" for number in range(9000)]
    people = list(found(event("DTSTART:20261102", *who)).people())
    assert len(people) == 4501
