"""Archives of other years: columns in another order, older names, files that tell of nobody."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TypeVar

from desktop_app.domain.importing import ContactRead, Problem
from desktop_app.domain.things_read import EntryRead, OfferRead, RecommendationRead
from desktop_app.formats.linkedin.reader import everything
from tests.formats.linkedin import archive as made
from tests.formats.linkedin.archive import Archive

Kind = TypeVar("Kind")
ME = "https://www.linkedin.com/in/rui-tavares"


def _all(path: Path, kind: type[Kind]) -> list[Kind]:
    return [item for item in everything(path) if isinstance(item, kind)]


def _zip(tmp_path: Path, archive: Archive) -> Path:
    return archive.write(tmp_path / "Basic_LinkedInDataExport_11-20-2026.zip")


def _person() -> tuple[str, ...]:
    return ("Ana", "Ferreira", "", "ana@example.com", "Acme", "Editor", "08 Feb 2026")


def test_every_file_is_read_or_told(tmp_path: Path) -> None:
    archive = Archive().add("Connections.csv", made.CONNECTIONS, _person())
    talk = ("1", "", "Coach", "", "Rui Tavares", ME, "2026-01-02 10:00:00 UTC", "", "Hi", "INBOX")
    archive.add("guide_messages.csv", made.MESSAGES, (*talk, "", "No", "No"))
    archive.add("Shares_123456.csv", "Date,ShareLink", ("2026-01-01", "https://example.com"))
    path = _zip(tmp_path, archive)
    assert [entry.option for entry in _all(path, EntryRead)] == ["linkedin-connected"]
    (told,) = _all(path, Problem)
    assert told.fault.values["names"] == "Shares_123456.csv, guide_messages.csv"
    assert told.cards == 0


def test_columns_in_another_order_and_older_names(tmp_path: Path) -> None:
    row = ("15 Jan 2024", "Editor", "Acme", "", "Reis", "Ana", "more")
    archive = Archive().add(
        "Connections.csv", "Connected On,Position,Company,Email Address,Last Name,First Name,X", row
    )
    said = ("Bo", "Ek", "Fable", "Editor", "Good.", "06/01/25, 12:00 PM", "VISIBLE")
    archive.add("Recommendations Received.csv", made.RECOMMENDATIONS, said)
    archive.add(
        "Endorsement Received Info.csv",
        "Skill Name,Endorser First Name,Endorser Last Name,Endorsement Date",
        ("Editing", "Bo", "Ek", "2023-01-15"),
    )
    archive.add(
        "Messages.csv",
        "CONVERSATION ID,CONVERSATION TITLE,FROM,TO,DATE,SUBJECT,CONTENT",
        ("c1", "", "Bo Ek", "Rui Tavares", "2024-06-15 10:30", "", "Hello"),
    )
    path = _zip(tmp_path, archive)
    (read,) = _all(path, ContactRead)
    assert (read.contact.person.family, read.contact.positions[0].organisation) == ("Reis", "Acme")
    assert len(_all(path, RecommendationRead)) == len(_all(path, OfferRead)) == 1
    assert [e.day for e in _all(path, EntryRead)] == [date(2024, 1, 15), date(2024, 6, 15)]
