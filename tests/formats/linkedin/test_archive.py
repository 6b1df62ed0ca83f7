"""LinkedIn’s archive read: people, yourself, and what passed between you."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest

from desktop_app.domain.favours import Side
from desktop_app.domain.importing import ContactRead, Problem
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import ChannelKind
from desktop_app.domain.things_read import (
    EntryRead,
    OfferRead,
    RecommendationRead,
    YouRead,
)
from desktop_app.domain.timeline import InteractionKind, Starter
from desktop_app.formats.linkedin.moments import moment_of, partial_of, span_of
from desktop_app.formats.linkedin.reader import everything
from desktop_app.formats.source import source_of, sources
from tests.formats.linkedin import archive as made
from tests.formats.linkedin.archive import Archive

Kind = TypeVar("Kind")
ANA = "https://www.linkedin.com/in/Ana-Ferreira/"
ME = "https://www.linkedin.com/in/rui-tavares"


@pytest.fixture(autouse=True)
def in_lisbon(monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    monkeypatch.setenv("TZ", "Europe/Lisbon")
    time.tzset()


def _all(path: Path, kind: type[Kind]) -> list[Kind]:
    return [item for item in everything(path) if isinstance(item, kind)]


def _zip(tmp_path: Path, archive: Archive) -> Path:
    return archive.write(tmp_path / "Basic_LinkedInDataExport_11-20-2026.zip")


def _person() -> tuple[str, ...]:
    return ("Ana", "Ferreira", ANA, "ana@example.com", "Acme", "Editor", "08 Feb 2026")


def test_a_connection_is_a_person(tmp_path: Path) -> None:
    archive = Archive().add("Connections.csv", made.CONNECTIONS, _person())
    (ana,) = _all(_zip(tmp_path, archive), ContactRead)
    contact = ana.contact
    assert contact.person.display_name == "Ana Ferreira"
    assert [(p.organisation, p.title) for p in contact.positions] == [("Acme", "Editor")]
    ways = {(way.kind, way.service or way.label, way.value) for way in contact.channels}
    assert (ChannelKind.EMAIL, "work", "ana@example.com") in ways
    assert any(kind is ChannelKind.SOCIAL and what == "linkedin" for kind, what, _ in ways)
    assert sources()[ana.source].contact_of(contact.raw) == contact  # type: ignore[arg-type]


def test_a_profile_gives_the_same_uid_whatever_else_changed(tmp_path: Path) -> None:
    new = (
        "Ana",
        "Lopes",
        "https://linkedin.com/in/ana-ferreira",
        "",
        "Fable",
        "Boss",
        "08 Feb 2026",
    )
    archive = Archive().add("Connections.csv", made.CONNECTIONS, _person(), new)
    first, second = _all(_zip(tmp_path, archive), ContactRead)
    assert first.contact.person.uid == second.contact.person.uid != ""
    assert first.fingerprint != second.fingerprint


def test_somebody_who_hides_is_a_problem_with_its_line(tmp_path: Path) -> None:
    hidden = ("", "", "", "", "", "", "07 Jun 2026")
    archive = Archive().add("Connections.csv", made.CONNECTIONS, _person(), hidden)
    (problem,) = _all(_zip(tmp_path, archive), Problem)
    assert (problem.line, problem.cards) == (6, 1)
    assert problem.file.endswith("zip/Connections.csv")


def test_old_files_without_remarks_and_addresses(tmp_path: Path) -> None:
    path = tmp_path / "Connections.csv"
    path.write_text(
        "First Name,Last Name,Email Address,Company,Position,Connected On\n"
        "Ana,Ferreira,,Acme,Editor,08 Feb 2016",
        "utf-8",
    )
    source = source_of(path)
    assert source is not None and source.key == "linkedin"
    (ana,) = _all(path, ContactRead)
    assert (ana.contact.person.family, ana.contact.person.uid) == ("Ferreira", "")


@pytest.mark.parametrize(
    ("text", "day", "at"),
    [
        ("08 Feb 2026", date(2026, 2, 8), None),
        ("2025-06-01 14:03:22 UTC", date(2025, 6, 1), datetime(2025, 6, 1, 14, 3, 22, tzinfo=UTC)),
        ("2025-06-30 23:30:00 UTC", date(2025, 7, 1), datetime(2025, 6, 30, 23, 30, tzinfo=UTC)),
        ("1/29/26, 2:37 PM", date(2026, 1, 29), datetime(2026, 1, 29, 14, 37, tzinfo=UTC)),
        ("06/01/25 12:00 PM", date(2025, 6, 1), datetime(2025, 6, 1, 11, 0, tzinfo=UTC)),
        ("12/31/25, 12:05 AM", date(2025, 12, 31), datetime(2025, 12, 31, 0, 5, tzinfo=UTC)),
        ("2024/01/10 14:25:00 UTC", date(2024, 1, 10), datetime(2024, 1, 10, 14, 25, tzinfo=UTC)),
        ("Apr 08, 2024 07:00 AM", date(2024, 4, 8), datetime(2024, 4, 8, 6, 0, tzinfo=UTC)),
        ("7-Feb-26", date(2026, 2, 7), None),
        ("31 Feb 2026", None, None),
        ("yesterday", None, None),
        ("", None, None),
    ],
)
def test_moments(text: str, day: date | None, at: datetime | None) -> None:
    assert moment_of(text) == (None if day is None else (day, at))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Jan 2024", PartialDate(2024, 1)),
        ("2016", PartialDate(2016)),
        ("Apr 12", PartialDate(None, 4, 12)),
        ("Apr 12, 1984", PartialDate(1984, 4, 12)),
        ("", None),
        ("Foo 20", None),
    ],
)  # fmt: on
def test_partial_dates(text: str, wanted: PartialDate | None) -> None:
    assert partial_of(text) == wanted


def test_an_events_length() -> None:
    found = span_of("Apr 08, 2024 07:00 AM - Apr 08, 2024 05:00 PM")
    assert found is not None and found[2] == 600


def _message(sender: str, to: str, at: str, **more: str) -> tuple[str, ...]:
    url = {
        "Ana Ferreira": ANA,
        "Rui Tavares": ME,
        "Ben Adeyemi, Ph.D.": "https://www.linkedin.com/in/ben",
    }
    found = {
        "id": "2-abc", "title": "", "from": sender, "furl": url.get(sender, ""), "to": to,
        "turl": url.get(to, ""), "at": at, "subject": "", "content": "Hi", "folder": "INBOX",
        "att": "", "draft": "No", "cdraft": "No", **more,
    }  # fmt: skip
    return tuple(found.values())


def _messages(tmp_path: Path, *rows: tuple[str, ...], profile: bool = True) -> list[EntryRead]:
    archive = Archive(quoted=True).add("messages.csv", made.MESSAGES, *rows)
    if profile:
        blank = ("",) * 11
        archive.add("Profile.csv", made.PROFILE, ("Rui", "Tavares", *blank))
    return _all(_zip(tmp_path, archive), EntryRead)


def test_a_talk_is_one_entry_a_day_begun_by_who_wrote_first(tmp_path: Path) -> None:
    entries = _messages(
        tmp_path,
        _message("Ana Ferreira", "Rui Tavares", "2026-03-02 10:00:00 UTC"),
        _message("Rui Tavares", "Ana Ferreira", "2026-03-01 11:00:00 UTC", content="Line\ntwo"),
        _message("Ana Ferreira", "Rui Tavares", "2026-03-01 10:00:00 UTC", subject="Your book"),
    )
    assert [(e.day, e.starter, e.summary) for e in entries] == [
        (date(2026, 3, 2), Starter.THEY, ""),
        (date(2026, 3, 1), Starter.THEY, "Your book"),
    ]
    assert {e.kind for e in entries} == {InteractionKind.MESSAGE}
    assert {tuple(who.profile for who in e.who) for e in entries} == {
        ("linkedin.com/in/ana-ferreira",)
    }
    assert not any("Hi" in e.body for e in entries)


def test_what_is_no_talk_is_left_out(tmp_path: Path) -> None:
    assert not _messages(
        tmp_path,
        _message(
            "",
            "Rui Tavares",
            "2026-03-02 10:00:00 UTC",
            content='<p class="spinmail-quill-editor">',
        ),
        _message("Ana Ferreira", "Rui Tavares", "2026-03-02 10:00:00 UTC", folder="SPAM"),
        _message("Rui Tavares", "Ana Ferreira", "2026-03-02 10:00:00 UTC", draft="Yes"),
        _message("LinkedIn Member", "Rui Tavares", "2026-03-02 10:00:00 UTC"),
        _message("Ana Ferreira", "Rui Tavares", "soon"),
    )


def test_without_a_profile_you_are_in_most_talks(tmp_path: Path) -> None:
    entries = _messages(
        tmp_path,
        _message("Rui Tavares", "Ana Ferreira", "2026-03-01 11:00:00 UTC", id="a"),
        _message("Ben Adeyemi, Ph.D.", "Rui Tavares", "2026-03-01 11:00:00 UTC", id="b"),
        profile=False,
    )
    assert [(e.who[0].name, e.starter) for e in entries] == [
        ("Ana Ferreira", Starter.YOU),
        ("Ben Adeyemi, Ph.D.", Starter.THEY),
    ]


def test_several_in_one_talk(tmp_path: Path) -> None:
    both = f"{ANA},https://www.linkedin.com/in/ben"
    (entry,) = _messages(
        tmp_path,
        _message(
            "Rui Tavares", "Ana Ferreira, Ben Adeyemi, Ph.D.", "2026-03-01 11:00:00 UTC", turl=both
        ),
    )
    assert [who.profile for who in entry.who] == [
        "linkedin.com/in/ana-ferreira",
        "linkedin.com/in/ben",
    ]


def test_the_columns_of_2022(tmp_path: Path) -> None:
    header = (
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER"
    )
    row = (
        "x",
        "",
        "Ana Ferreira",
        ANA,
        "Rui Tavares",
        "2022-03-01 11:00:00 UTC",
        "",
        "Hi",
        "INBOX",
    )
    archive = Archive().add("messages.csv", header, row)
    archive.add("Profile.csv", made.PROFILE, ("Rui", "Tavares", *("",) * 11))
    (entry,) = _all(_zip(tmp_path, archive), EntryRead)
    assert [who.name for who in entry.who] == ["Ana Ferreira"]


def test_recommendations_word_for_word(tmp_path: Path) -> None:
    row = (
        "Ana",
        "Ferreira",
        "Acme",
        "Editor",
        "Rui edits\nwith care.",
        "06/01/25 12:00 PM",
        "VISIBLE",
    )
    archive = Archive().add("Recommendations_Received.csv", made.RECOMMENDATIONS, row)
    archive.add("Recommendations Given.csv", made.RECOMMENDATIONS, row)
    found = _all(_zip(tmp_path, archive), RecommendationRead)
    assert {item.side for item in found} == {Side.GIVEN, Side.RECEIVED}
    assert {(item.who.name, item.who.organisation, item.words) for item in found} == {
        ("Ana Ferreira", "Acme", "Rui edits\nwith care.")
    }


def test_endorsements_are_offers_and_skills_are_yours(tmp_path: Path) -> None:
    got = (
        "2024/01/10 14:25:00 UTC",
        "Editing",
        "Ana",
        "Ferreira",
        "www.linkedin.com/in/ana-ferreira",
        "ACCEPTED",
    )
    gave = (*got[:1], "Typesetting", *got[2:])
    pending = (*got[:5], "PENDING")
    archive = Archive()
    archive.add(
        "Endorsement_Received_Info.csv", made.ENDORSED.format("Endorser"), got, got, pending
    )
    archive.add("Endorsement_Given_Info.csv", made.ENDORSED.format("Endorsee"), gave)
    archive.add("Skills.csv", "Name", ("Editing",), ("Bookbinding",))
    found = _all(_zip(tmp_path, archive), OfferRead)
    assert [(item.text, item.who.name if item.who else "you") for item in found] == [
        ("Editing", "you"),
        ("Typesetting", "Ana Ferreira"),
        ("Editing", "you"),
        ("Bookbinding", "you"),
    ]
    assert found[0].own_id == found[2].own_id


def test_yourself(tmp_path: Path) -> None:
    archive = Archive()
    blank = ("",) * 13
    profile = list(blank)
    profile[0], profile[1], profile[4], profile[5] = "Rui", "Tavares", "Apr 12", "Makes books"
    profile[11] = "[PORTFOLIO:https://rui.example,BLOG:https://blog.example]"
    archive.add("Profile.csv", made.PROFILE, tuple(profile))
    archive.add("Positions.csv", made.POSITIONS, ("Acme", "Editor", "", "", "Jan 2020", "Mar 2024"))
    archive.add("Education.csv", made.EDUCATION, ("UP", "2005", "2009", "", "BA", ""))
    (you,) = _all(_zip(tmp_path, archive), YouRead)
    person = you.contact.person
    assert (person.display_name, person.headline) == ("Rui Tavares", "Makes books")
    assert [str(day.when) for day in you.contact.dates] == ["--04-12"]
    assert [way.value for way in you.contact.channels] == [
        "https://rui.example",
        "https://blog.example",
    ]
    work, study = you.contact.positions
    assert (work.organisation, str(work.since), str(work.until)) == ("Acme", "2020-01", "2024-03")
    assert (study.organisation, study.is_study) == ("UP", True)


def test_events_and_notes(tmp_path: Path) -> None:
    archive = Archive()
    time = "Apr 08, 2024 07:00 AM - Apr 08, 2024 05:00 PM"
    archive.add(
        "Events.csv", made.EVENTS, ("Book fair", time, "", ""), ("No", time, "RELINQUISHED", "")
    )
    archive.add(
        "Notes.csv",
        made.NOTES_KEPT,
        ("Ana", "Ferreira", ANA, "Likes tea.\nAsk her.", "1/29/26, 2:37 PM", ""),
    )
    fair, note = _all(_zip(tmp_path, archive), EntryRead)
    assert (fair.kind, fair.summary, fair.minutes) == (InteractionKind.EVENT, "Book fair", 600)
    assert (note.kind, note.summary, note.body) == (InteractionKind.NOTE, "Likes tea.", "Ask her.")


def test_names_of_files_with_numbers_and_folders(tmp_path: Path) -> None:
    archive = Archive().add("Complete/Connections_12345678.csv", made.CONNECTIONS, _person())
    assert len(_all(_zip(tmp_path, archive), ContactRead)) == 1


def test_a_damaged_archive_is_a_problem(tmp_path: Path) -> None:
    people = made.connections(300)
    archive = Archive().add("Connections.csv", made.CONNECTIONS, *(p.row() for p in people))
    path = _zip(tmp_path, archive)
    data = bytearray(path.read_bytes())
    data[2000:2100] = b"\xff" * 100
    path.write_bytes(bytes(data))
    found = list(everything(path))
    assert any(isinstance(item, Problem) for item in found)
    path.write_bytes(bytes(data[:3000]))
    assert all(isinstance(item, Problem) for item in everything(path))


def test_tables_of_others_are_not_taken(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    for header in (
        "First Name,Last Name,Email",
        "Name",
        "Name,E-mail 1 - Value",
        "from,to,content",
    ):
        path.write_text(f"{header}\na,b,c\n", "utf-8")
        source: Any = source_of(path)
        assert source is None or source.key != "linkedin"


def test_a_table_without_a_row_is_told(tmp_path: Path) -> None:
    path = tmp_path / "Connections.csv"
    path.write_text("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n")
    (problem,) = everything(path)
    assert isinstance(problem, Problem) and problem.fault.key == "file-names-nobody"


@pytest.mark.parametrize("read_as", [moment_of, partial_of, span_of])
def test_a_day_with_countless_blanks_is_read_once(read_as: Any) -> None:
    # What takes the square of its length would take an hour.
    blanks = " " * 500_000
    for day in ("2024/01/01", "2024-01-01 10:00", "01 Feb 2024", "Feb 2024"):
        assert read_as(f"{day}{blanks}x") is None
    assert read_as(f"{blanks}2024/01/01{blanks}") is not None
