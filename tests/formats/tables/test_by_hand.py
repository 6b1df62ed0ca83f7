"""Lists as people keep them by hand, and what programs write around their tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.person import ChannelKind, Contact
from desktop_app.formats.source import sources
from tests.formats.in_short import in_short, read, ways, written


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


def _phones(folder: Path, cell: str) -> list[list[str]]:
    (contact,) = _people(folder, "Name,Phones,City", f'Ana Reis,"{cell}",Porto')
    return ways(contact, ChannelKind.PHONE)


def test_what_a_number_is_beside_it(tmp_path: Path) -> None:
    home, mobile = ["home", "0351 123456"], ["mobile", "0171 2345678"]
    assert _phones(tmp_path, "Home: 0351 123456\nMobile: 0171 2345678") == [home, mobile]
    assert _phones(tmp_path, "h 0351 123456, m 0171 2345678") == [home, mobile]
    assert _phones(tmp_path, "0351 123456 (priv.); 0171 2345678 (Handy)") == [home, mobile]
    assert _phones(tmp_path, "Tel. 0351 123456") == [["", "0351 123456"]]
    assert _phones(tmp_path, "Fax: 0351 123456") == [["fax", "0351 123456"]]
    assert _phones(tmp_path, "0351 123456 ask Bo") == [["", "0351 123456 ask Bo"]]
    (contact,) = _people(tmp_path, "Name,Work Phone", "Ana Reis,0171 2345678 (mobile)")
    assert ways(contact, ChannelKind.PHONE) == [["work", "0171 2345678 (mobile)"]]


def test_numbers_between_slashes_and_with_a_fraction(tmp_path: Path) -> None:
    assert _phones(tmp_path, "+49 171 1234567 / 030 123456") == [
        ["", "+49 171 1234567"], ["", "030 123456"],
    ]  # fmt: skip
    assert _phones(tmp_path, "0351 / 1234567") == [["", "0351 / 1234567"]]
    assert _phones(tmp_path, "351912345678.0") == [["", "351912345678"]]


def test_numbers_that_were_made_texts_or_fractions(tmp_path: Path) -> None:
    header = "Name,Street,City,Zip,Notes"
    people = _people(
        tmp_path, header, "Ana Reis,Elm St,Holtsville,'00501,'68", "Bo Li,,Salem,97301.0,"
    )
    codes = [in_short(contact)["addresses"][0][4] for contact in people]
    assert codes == ["00501", "97301"]
    assert in_short(people[0])["note"] == "'68"


def test_a_contact_is_whom_to_ask_for_or_how_to_reach_them(tmp_path: Path) -> None:
    (contact,) = _people(tmp_path, "Company,Contact,Phone,City", "Acme,Ana Reis,0351 123456,Porto")
    assert contact.person.display_name == "Ana Reis"
    assert in_short(contact)["org"] == "Acme"
    people = _people(tmp_path, "Name,City,Contact", "Ana,Porto,0351 123456", "Bo,Porto,0351 123457")
    assert [ways(each, ChannelKind.PHONE)[0][1] for each in people] == [
        "0351 123456",
        "0351 123457",
    ]
    (contact,) = _people(tmp_path, "First Name,Last Name,Email,Contact", "Ana,Reis,a@x.example,yes")
    assert _beside(contact) == [("Contact", "yes")]


@pytest.mark.parametrize(
    ("header", "row", "expected"),
    [
        (
            "Full Name,Parent Customer,Job Title,Address 1: Street 1,Address 1: City,Spouse/Partner Name",
            "Ana Reis,Acme,Editor,12 Elm St,Salem,Bo Reis",
            {"org": "Acme", "title": "Editor", "related": [["spouse", "Bo Reis"]],
             "addresses": [["", "12 Elm St", "Salem", "", "", ""]]},
        ),
        (
            "Record ID,Name > First name,Name > Last name,Name > Full name,Email addresses,Company",
            "a-b,Ana,Reis,Ana Reis,ana@x.example,Acme",
            {"given": "Ana", "family": "Reis", "org": "Acme", "emails": [["", "ana@x.example"]]},
        ),
        (
            "First Name,Last Name,Mail Address Street,Mail Address City,Mail Address Postal Code,Mail Address Country",
            "Ana,Reis,12 Elm St,Salem,97301,USA",
            {"given": "Ana", "family": "Reis", "addresses": [["", "12 Elm St", "Salem", "", "97301", "USA"]]},
        ),
        (
            "Full Name,Primary Email,All Emails,All Phones,Company",
            "Ana Reis,ana@x.example,ana@x.example; a@x.example,0351 123456,Acme",
            {"org": "Acme", "emails": [["", "ana@x.example"], ["", "a@x.example"]],
             "phones": [["", "0351 123456"]]},
        ),
        (
            "Utónév;Vezetéknév;Általános mobilszám;Általános e-mail cím;Otthoni vezetékes telefonszám",
            "Anna;Nagy;+36 30 123 4567;anna@x.example;+36 1 234 5679",
            {"given": "Anna", "family": "Nagy", "emails": [["", "anna@x.example"]],
             "phones": [["mobile", "+36 30 123 4567"], ["home", "+36 1 234 5679"]]},
        ),
        (
            "Timestamp,Your name,When is your birthday?,What's your phone number?",
            "3/4/2026 10:11:12,Ana Reis,5/13/1980,0351 123456",
            {"birthday": "1980-05-13", "phones": [["", "0351 123456"]]},
        ),
        (
            "Name,Web Page,E-mail Address,City",
            "Ana Reis,acme.example#http://acme.example/a#,ana@x.example#mailto:ana@x.example#,Porto",
            {"urls": [["", "http://acme.example/a"]], "emails": [["", "ana@x.example"]],
             "addresses": [["", "", "Porto", "", "", ""]]},
        ),
        (
            "Name,Company,Related People,Tags",
            'Ana Reis,Acme (https://www.notion.so/Acme-12ab),"Bo Li (https://www.notion.so/B-1?pvs=21), Cy Do (../People/Cy%20Do%200123456789abcdef0123456789abcdef.md)","club, (old)"',
            {"org": "Acme", "related": [["contact", "Bo Li"], ["contact", "Cy Do"]], "categories": ["club", "(old)"]},
        ),
        (
            "LAST NAME,FIRST NAME (MAIDEN),B-DAY,ADDRESS,CITY/STATE/ZIP",
            'Reis,Ana,5/13/1980,12 Elm St,"Salem, OR 97301"',
            {"given": "Ana", "family": "Reis", "birthday": "1980-05-13",
             "addresses": [["", "12 Elm St", "Salem", "OR", "97301", ""]]},
        ),
        (
            "Last,First,Address,City,ST,Zip",
            "Reis,Ana,12 Elm St,Salem,OR,97301",
            {"given": "Ana", "family": "Reis", "addresses": [["", "12 Elm St", "Salem", "OR", "97301", ""]]},
        ),
        (
            "Display name,First name,Last name,Object Id,Phone number,User principal name",
            "Ana Reis,Ana,Reis,aaa-bbb,+351211234567,ana@x.example",
            {"given": "Ana", "family": "Reis", "phones": [["", "+351211234567"]], "emails": [["", "ana@x.example"]]},
        ),
        (
            "Kind;Geb.-Datum;Mutter;Vater;Handy Mutter;Festnetz",
            "Ana Reis;13.05.2018;Eva Reis;Bo Reis;0171 2345678;0351 123456",
            {"birthday": "2018-05-13", "phones": [["", "0351 123456"]], "related": [["mother", "Eva Reis"], ["father", "Bo Reis"]]},
        ),
    ],
)  # fmt: skip
def test_headers_of_more_programs(
    tmp_path: Path, header: str, row: str, expected: dict[str, object]
) -> None:
    (contact,) = _people(tmp_path, header, row)
    assert in_short(contact) == expected
    assert contact.person.display_name in ("Ana Reis", "Anna Nagy")


def test_which_address_it_is_beside_it(tmp_path: Path) -> None:
    cells = ["ana@x.example (private), a@w.example (work)", "home: ana@x.example; a@w.example"]
    people = _people(tmp_path, "Name,E-mail(s)", *(f'Ana,"{cell}"' for cell in cells))
    home = ["home", "ana@x.example"]
    emails = [ways(contact, ChannelKind.EMAIL) for contact in people]
    assert emails == [[home, ["work", "a@w.example"]], [home, ["", "a@w.example"]]]


def test_line_ends_and_nothing_as_databases_write_them(tmp_path: Path) -> None:
    (contact,) = _people(
        tmp_path, '"name","notes","email"', r'"Ana \"Nana\" Reis","at\nhome \\ away","\N"'
    )
    assert contact.person.display_name == 'Ana "Nana" Reis'
    assert in_short(contact) == {"note": "at\nhome \\ away"}


def test_rules_of_a_table_that_is_drawn_are_nobody(tmp_path: Path) -> None:
    drawn = ["| Name | Phone |", "|------|:-----:|", "| Ana Reis | 0351 123456 |"]
    (contact,) = _people(tmp_path, *drawn)
    assert contact.person.display_name == "Ana Reis"


def test_numbered_titles_over_parts_of_one_table(tmp_path: Path) -> None:
    first = ["1. Team", "Name;Phone", "Ana Reis;0351 123456"]
    parts = [["2. Team", "Name;Phone"], ["2. Team"]]
    found = [_people(tmp_path, *first, *part, "Bo Li;0351 123457") for part in parts]
    names = [[contact.person.display_name for contact in people] for people in found]
    assert names == [["Ana Reis", "Bo Li"], ["Ana Reis", "2. Team", "Bo Li"]]
