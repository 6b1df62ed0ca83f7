"""Lists as people keep them by hand, and what programs write around their tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.person import Contact
from desktop_app.formats.source import sources
from tests.formats.in_short import in_short, read, written


def _people(folder: Path, *lines: str) -> list[Contact]:
    contacts, problems = read(written(folder, "\n".join(lines) + "\n"))
    assert not problems
    return contacts


def _beside(contact: Contact) -> list[tuple[str, str]]:
    """What is shown under *Also on the card*."""
    assert contact.raw is not None
    return [(line.name, line.value) for line in sources()["csv"].unread(contact.raw)]


@pytest.mark.parametrize("nothing", ["N/A", "-", "NULL", "nan", "\\N", "#N/A", "–"])
def test_a_cell_that_says_there_is_nothing_says_nothing(tmp_path: Path, nothing: str) -> None:
    header = "First Name,Last Name,Company,Title,E-mail,Phone,City,Tags,Birthday,Colour"
    (contact,) = _people(tmp_path, header, ",".join(["Ana", "Reis", *[nothing] * 8]))
    assert in_short(contact) == {"given": "Ana", "family": "Reis"}
    assert _beside(contact) == []


def test_words_that_may_mean_something_stay_beside(tmp_path: Path) -> None:
    (contact, other) = _people(
        tmp_path,
        "First Name,Last Name,E-mail,Phone,City,Tags,Allergies,Notes",
        "Nan,Null,none,ask Bo,unknown,none,none,none",
        "Bo,Li,bo@x.example,sip:bo@x.example,Salem,club,,",
    )
    assert in_short(contact) == {"given": "Nan", "family": "Null", "note": "none"}
    assert [value for _, value in _beside(contact)] == ["none", "ask Bo", "unknown", *["none"] * 2]
    assert in_short(other)["categories"] == ["club"]


def test_notes_below_a_table_are_nobody(tmp_path: Path) -> None:
    report = ["Salutation,First Name,Last Name,Phone", "Ms.,Ana,Reis,0351 123456", "Mr.,,,"]
    report += ["", "", "", "", "Contacts Report", "Copyright (c) 2026 Acme", '"Acme Inc"']
    contacts, problems = read(written(tmp_path, "\n".join(report)))
    assert [contact.person.display_name for contact in contacts] == ["Ms. Ana Reis"]
    assert [problem.line for problem in problems] == [3, 8, 9, 10]
    # A name alone is somebody, also below lines of a note.
    people = ["Name,Phone,Notes", 'Ana,0351 123456,"a\n\n\n\n\nb"', "Bo Li,,", "", "Cy Do,,"]
    assert len(_people(tmp_path, *people)) == 3


def test_titles_above_a_header_that_is_repeated(tmp_path: Path) -> None:
    header = "Name,Phone,Email"
    board = ["Board,,", header, "Ana Reis,0351 123456,ana@x.example", ",,"]
    people = _people(tmp_path, *board, "Members,,", header, "Bo Li,,bo@x.example", "Cy Do,,")
    names = ["Ana Reis", "Bo Li", "Cy Do"]
    assert [contact.person.display_name for contact in people] == names
    people = _people(tmp_path, *board[1:3], "Bo Li,,", header, "Cy Do,,cy@x.example")
    assert [contact.person.display_name for contact in people] == names


def test_of_numbered_tables_the_first_of_people_is_read(tmp_path: Path) -> None:
    people = _people(
        tmp_path,
        "1. Summary",
        "Meeting title\tPlans",
        "",
        "2. Participants",
        "Name\tFirst Join\tEmail\tRole",
        "Ana Reis\t3/4/26, 10:00:01 AM\tana@x.example\tOrganizer",
        "",
        "3. In-Meeting Activities",
        "Name\tJoin Time\tLeave Time\tEmail",
        "Ana Reis\t3/4/26, 10:00:01 AM\t3/4/26, 11:00:01 AM\tana@x.example",
    )
    assert [contact.person.display_name for contact in people] == ["Ana Reis"]
