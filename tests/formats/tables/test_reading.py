"""Tables of people however they are written: delimiters, quotes, encodings, headers, odd rows."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.importing import ContactRead
from desktop_app.domain.person import ChannelKind, Contact
from desktop_app.formats.cells.record import escaped, unescaped, unknown_of
from desktop_app.formats.source import source_of, sources
from desktop_app.formats.storable import LONGEST_LABEL
from desktop_app.formats.tables.guard import guarded, unguarded
from desktop_app.formats.tables.layout import layout_of
from desktop_app.formats.tables.reader import look_at, read_table
from desktop_app.formats.vcard.reader import read_vcards_from
from desktop_app.formats.vcard.writer import write_vcard
from desktop_app.ui.words.fault_sentences import sentence_of_fault
from tests.formats.in_short import in_short, read, ways, written

HEADER = "First Name,Last Name,E-mail Address,Notes"
ROWS = "Ana,Sousa,ana@example.org,one\r\nBen,Carter,ben@example.org,two\r\n"


def _names(contacts: list[Contact]) -> list[str]:
    return [contact.person.display_name for contact in contacts]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_delimiters_and_line_ends(tmp_path: Path, delimiter: str, end: str) -> None:
    text = f"{HEADER}\r\n{ROWS}".replace(",", delimiter).replace("\r\n", end)
    contacts, problems = read(written(tmp_path, text))
    assert (_names(contacts), problems) == (["Ana Sousa", "Ben Carter"], [])
    assert contacts[1].person.notes == "two"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
def test_encodings(tmp_path: Path, encoding: str) -> None:
    text = f"{HEADER}\r\nZoë,Müller,zoe@example.org,“so”\r\n"
    contacts, _ = read(written(tmp_path, text, encoding))
    assert (_names(contacts), contacts[0].person.notes) == (["Zoë Müller"], "“so”")


def test_one_bad_byte_costs_one_letter(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    rows = "Zoë,Müller,zoe@example.org,käse\r\n" * 3
    path.write_bytes(f"{HEADER}\r\n{rows}Ana,S\r\n".encode() + b"B\xe9n,Carter,b@example.org,\r\n")
    contacts, _ = read(path)
    assert _names(contacts)[0] == "Zoë Müller"
    assert _names(contacts)[-1] == "B\ufffdn Carter"


@pytest.mark.parametrize(
    "before",
    ["sep=;\r\n", '"sep=;"\r\n', "\r\n\r\n", "My contacts\r\nexported;today\r\n\r\n", "\ufeff"],
)
def test_what_stands_above_the_header(tmp_path: Path, before: str) -> None:
    text = before + "Vorname;Nachname;E-Mail\r\nAna;Sousa;ana@example.org\r\n"
    contacts, problems = read(written(tmp_path, text))
    assert (_names(contacts), problems) == (["Ana Sousa"], [])


def test_lines_are_counted_as_an_editor_counts_them(tmp_path: Path) -> None:
    text = f'sep=,\n{HEADER}\n\nAna,Sousa,ana@example.org,"one\ntwo"\n\nBen,Carter,,\n'
    items = list(read_table(written(tmp_path, text), "csv"))
    assert [item.line for item in items] == [4, 7]


def test_blank_short_long_and_repeated_rows(tmp_path: Path) -> None:
    text = f"{HEADER}\r\n,,,\r\n \r\nAna\r\n{HEADER}\r\nBen,Carter,,x,more,\r\n,,,only a note\r\n"
    contacts, problems = read(written(tmp_path, text))
    assert _names(contacts) == ["Ana", "Ben Carter"]
    assert contacts[1].raw and unknown_of(contacts[1].raw) == [("5", "more")]
    assert [(item.line, item.cards) for item in problems] == [(7, 1)]
    assert "name" in sentence_of_fault(problems[0].fault)


@pytest.mark.parametrize(
    ("row", "notes"),
    [
        ('Ana,Sousa,,"a ""quoted"" word, and more"', 'a "quoted" word, and more'),
        ('Ana,Sousa,,"two\r\nlines"', "two\nlines"),
        ("Ana,Sousa,,6' 2\"", "6' 2\""),
        ('Ana, Sousa, , "behind a blank"', "behind a blank"),
        ('Ana,Sousa,,"never closed', "never closed"),
    ],
)
def test_quotes(tmp_path: Path, row: str, notes: str) -> None:
    contacts, _ = read(written(tmp_path, f"{HEADER}\r\n{row}\r\n"))
    assert (_names(contacts), contacts[0].person.notes) == (["Ana Sousa"], notes)


def test_quotes_escaped_by_a_backslash(tmp_path: Path) -> None:
    text = f'{HEADER}\n"Ana","Sousa","","say \\"hi\\", please"\n"Ben","Carter","","x"\n'
    contacts, _ = read(written(tmp_path, text))
    assert contacts[0].person.notes == 'say "hi", please'


def test_single_quotes_around_everything(tmp_path: Path) -> None:
    text = "'First Name','Last Name','Notes'\n'Ana','O''Brien','a, b'\n"
    contacts, _ = read(written(tmp_path, text))
    assert (_names(contacts), contacts[0].person.notes) == (["Ana O'Brien"], "a, b")


def test_a_quote_that_never_closes_costs_no_neighbour(tmp_path: Path) -> None:
    rows = "".join(f"Person,{number},p{number}@example.org,n\r\n" for number in range(3000))
    text = f'{HEADER}\r\nAna,"Sousa,ana@example.org,x\r\n{rows}'
    contacts, problems = read(written(tmp_path, text))
    assert len(contacts) + len(problems) == 3001
    assert _names(contacts)[:2] == ["Ana Sousa", "Person 0"]
    everywhere = f"{HEADER}\r\n" + 'Ana,"Sousa,ana@example.org,x\r\n' * 2000
    contacts, problems = read(written(tmp_path, everywhere))
    assert len(contacts) == 2000


def test_a_cell_too_long_is_refused_alone(tmp_path: Path) -> None:
    text = f"{HEADER}\r\nAna,Sousa,,{'x' * 200_000}\r\nBen,Carter,,\r\n"
    contacts, problems = read(written(tmp_path, text))
    assert (_names(contacts), [item.cards for item in problems]) == (["Ben Carter"], [1])


def test_without_a_header(tmp_path: Path) -> None:
    text = "John Doe,John,Doe,john@doe.invalid\nJane Doe,Jane,Doe,jane@doe.invalid\n"
    contacts, _ = read(written(tmp_path, text))
    assert [in_short(contact) for contact in contacts] == [
        {"given": "John", "family": "Doe", "emails": [["", "john@doe.invalid"]]},
        {"given": "Jane", "family": "Doe", "emails": [["", "jane@doe.invalid"]]},
    ]


def test_a_header_of_words_nobody_knows(tmp_path: Path) -> None:
    text = "Wie,Schoen,Gezien,Bereikbaar\nAna Zola,39,2/3/1984,ana@example.org\n"
    contacts, problems = read(written(tmp_path, text))
    # A day below words that are not known is no birthday.
    assert (_names(contacts), problems) == (["Ana Zola"], [])
    assert in_short(contacts[0]) == {"emails": [["", "ana@example.org"]]}


@pytest.mark.parametrize(
    "text",
    [
        "Ana Zola,ana@example.org\nBen Zola,ben@example.org\n",
        "Ana Zola,\nBen Zola,ben@example.org\n",
        "Ana Zola,Zola & Co 2000\nBen Zola,ben@example.org\n",
    ],
)
def test_somebody_in_the_first_row_is_no_header(tmp_path: Path, text: str) -> None:
    assert look_at(written(tmp_path, text)).columns[0].header == ""


@pytest.mark.parametrize(
    ("text", "name", "key"),
    [
        (f"{HEADER}\n{ROWS}", "people.doc", "csv"),
        ("Name;E-Mail\nAna;a@example.org\n", "x", "csv"),
        ("a@example.org;Ana\nb@example.org;Ben\n", "x.txt", "csv"),
        ("day,rain\nMonday,3\nTuesday,4\n", "weather.csv", "csv"),
        ("day,rain\nMonday,3\nTuesday,4\n", "weather.txt", None),
        ("Dear Ana, how are you?\nI am well, thank you.\n", "letter.txt", None),
        ("BEGIN:VCARD\nFN:Name,Phone\nEND:VCARD\n", "people.csv", "vcard"),
        ("<p>Name,Phone</p>", "page.html", None),
    ],
)
def test_content_decides(tmp_path: Path, text: str, name: str, key: str | None) -> None:
    found = source_of(written(tmp_path, text, name=name))
    assert (found and found.key) == key


def test_a_table_of_something_else_holds_nobody(tmp_path: Path) -> None:
    contacts, problems = read(written(tmp_path, "day,rain\nMonday,3\nTuesday,4\n"))
    assert (contacts, [item.cards for item in problems]) == ([], [0])


def test_days_of_a_whole_column(tmp_path: Path) -> None:
    header = "Name,Birthday,Anniversary\n"
    rows = "Ana,2/3/1984,\nBen,4/5/1990,29/6/2001\n"
    contacts, _ = read(written(tmp_path, header + rows))
    assert [in_short(contact)["birthday"] for contact in contacts] == ["1984-03-02", "1990-05-04"]
    # Also where days that need no order come first.
    rows = "Ana,1984-03-02,\nBen,4/5/1990,\nEva,29/6/2001,\n"
    contacts, _ = read(written(tmp_path, header + rows))
    assert [in_short(contact)["birthday"] for contact in contacts] == [
        *("1984-03-02", "1990-05-04", "2001-06-29"),
    ]
    contacts, _ = read(written(tmp_path, header + "Ana,2/3/1984,0/0/00\n"))
    assert in_short(contacts[0]) == {"birthday": "1984-02-03"}
    contacts, _ = read(written(tmp_path, "Name;Geburtstag\nAna;2/3/1984\nBen;um 1800\n"))
    assert in_short(contacts[0]) == {"birthday": "1984-03-02"}
    assert contacts[1].dates[0].text == "um 1800"
    contacts, _ = read(written(tmp_path, "Name,Birthday\nAna,30741\nBen,\n"))
    assert in_short(contacts[0]) == {"birthday": "1984-02-29"}


def test_google_says_several_in_a_cell_and_marks_its_own_groups(tmp_path: Path) -> None:
    text = (
        "First Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,"
        "IM 1 - Service,IM 1 - Value,Address 1 - Formatted,Event 1 - Label,Event 1 - Value,"
        "Relation 1 - Label,Relation 1 - Value\n"
        "Ana,* myContacts ::: * starred ::: Choir ::: * Friends,* Work,a@x.org ::: b@x.org,"
        "GRAND_CENTRAL,+1 212 555 0100,Skype,ana.s,Rua 1 Lisboa,Name day,--07-26,"
        "Domestic Partner,Rui ::: Eva\n"
    )
    (contact,), _ = read(written(tmp_path, text))
    assert (contact.tags, contact.person.starred) == (["Choir", "Friends"], True)
    emails = [item for item in contact.channels if item.kind is ChannelKind.EMAIL]
    assert [(item.value, item.label, item.preferred) for item in emails] == [
        ("a@x.org", "work", True),
        ("b@x.org", "work", False),
    ]
    assert ways(contact, ChannelKind.PHONE) == [["Google Voice", "+1 212 555 0100"]]
    chat = next(item for item in contact.channels if item.kind is ChannelKind.CHAT)
    assert (chat.service, chat.value) == ("skype", "ana.s")
    assert ways(contact, ChannelKind.ADDRESS) == [["", "Rua 1 Lisboa"]]
    assert [(item.label, str(item.when)) for item in contact.dates] == [("Name day", "--07-26")]
    assert in_short(contact)["related"] == [["partner", "Rui"], ["partner", "Eva"]]


@pytest.mark.parametrize(
    ("cells", "channel", "tags"),
    [
        # Google's groups, whatever stands before them: a card would not say them either.
        ("myContacts ::: \x17 * starred ::: Choir,Work,a@x.org", ("work", False), ["Choir"]),
        # A label is as long as one of a card may be, and has no blanks at its end.
        (f",*\t{'x' * 999}\t\tYacht,a@x.org", ("x" * 999, True), []),
    ],
)
def test_odd_groups_and_labels_of_google_stay_the_same_in_a_card(
    cells: str, channel: tuple[str, bool], tags: list[str], tmp_path: Path
) -> None:
    head = "First Name,Labels,E-mail 1 - Label,E-mail 1 - Value"
    (contact,), _ = read(written(tmp_path, f"{head}\nAna,{cells}\n"))
    (email,) = contact.channels
    assert ((email.label, email.preferred), contact.tags) == (channel, tags)
    card = BytesIO(write_vcard(replace(contact, raw=None), "3.0").encode())
    (again,) = read_vcards_from(card, "again")
    assert isinstance(again, ContactRead)
    assert (again.contact.channels, again.contact.tags) == (contact.channels, tags)


def test_a_number_is_said_without_its_scheme_as_in_cards(tmp_path: Path) -> None:
    (contact,), _ = read(written(tmp_path, "Name,Phone\nAna Reis,tel:+49 30 1\n"))
    assert [way.value for way in contact.channels] == ["+49 30 1"]


def test_a_name_too_long_in_all_is_refused(tmp_path: Path) -> None:
    row = f"{'a' * 60_000},{'b' * 60_000}"
    contacts, problems = read(written(tmp_path, f"First Name,Last Name\n{row}\nAna,Reis\n"))
    assert _names(contacts) == ["Ana Reis"]
    assert [problem.fault.key for problem in problems] == ["card-field-too-long"]


def test_whole_names_with_the_family_name_before_a_comma(tmp_path: Path) -> None:
    rows = '"Kröger, Anja",Frau,Dr.\n"van Dyk, Jan",Herr,\nCher,,\n"Ott, Uwe",,\n"Reis, Ana",,\n'
    path = written(tmp_path, f"Name,Anrede,Titel\n{rows}")
    table = look_at(path)
    assert table is not None
    assert [column.says for column in table.columns][:2] == ["display_name.family_first", "prefix"]
    contacts, _ = read(path)
    assert [(one.person.prefix, one.person.given, one.person.family) for one in contacts] == [
        ("Frau Dr.", "Anja", "Kröger"), ("Herr", "Jan", "van Dyk"), ("", "", ""),
        ("", "Uwe", "Ott"), ("", "Ana", "Reis"),
    ]  # fmt: skip
    assert _names(contacts)[:3] == ["Frau Dr. Anja Kröger", "Herr Jan van Dyk", "Cher"]


def test_what_a_second_column_of_one_field_says_otherwise_stays_with_the_record(
    tmp_path: Path,
) -> None:
    text = "Full Name,Display Name,Location,City,E-mail\nAna Reis,Dr A,Lisbon,Porto,a@x.example\nBo Ek,Bo Ek,,Kiel,b@x.example\n"
    ana, bo = read(written(tmp_path, text))[0]
    assert ana.person.display_name == "Ana Reis"
    raw = ana.raw
    assert raw is not None and bo.raw is not None
    unread = sources()["csv"].unread
    assert [(line.name, line.value) for line in unread(raw)] == [("Display Name", "Dr A")]
    assert unread(bo.raw) == []


@pytest.mark.parametrize("name", ["Acme, Inc.", "Ana Sousa, PhD", "Sousa GmbH, 2. Stock", "Ana"])
def test_a_comma_does_not_always_tell_a_family_name(tmp_path: Path, name: str) -> None:
    contacts, _ = read(written(tmp_path, f'Name,E-mail\n"{name}",a@x.org\n'))
    assert (_names(contacts), contacts[0].person.family) == ([name], "")


def test_marks_of_direction_are_in_no_way_to_reach_somebody(tmp_path: Path) -> None:
    header = "First Name,Phone 1 - Label,Phone 1 - Value,IM 1 - Service,IM 1 - Value"
    row = "Ana,Mobile,\u202a+351 912 555 014\u202c,,ana\u202d.sousa"
    (contact,), _ = read(written(tmp_path, f"{header}\r\n{row}\r\n"))
    assert {way.value for way in contact.channels} == {"+351 912 555 014", "ana.sousa"}


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Anrede;Vorname;Nachname;Firma;Telefon geschäftlich 2;Mobiltelefon;Rückmeldung;Telex;"
         "E-Mail 2: Adresse;Straße privat;PLZ privat;Kategorien;Geburtstag;Empfohlen von",
         "Dr.;Ana;Sousa;Acme;+49 30 1;+49 151 1;;;a@x.org;Weg 1;10115;Chor;2.3.1984;Ben Carter"),
        ("Titre,Prénom,Nom,Société,Téléphone 2 (bureau),Tél. mobile,Rappel,Télex,"
         "Adresse de messagerie 2,Rue (domicile),Code postal (domicile),Catégories,Anniversaire,"
         "Recommandé par",
         "Dr.,Ana,Sousa,Acme,+49 30 1,+49 151 1,,,a@x.org,Weg 1,10115,Chor,2/3/1984,Ben Carter"),
        ("Titolo,Nome,Cognome,Società,Ufficio 2,Cellulare,Richiamata automatica,Telex,"
         "Indirizzo posta elettronica 2,Via (ab.),CAP (ab.),Categorie,Compleanno,Segnalato da",
         "Dr.,Ana,Sousa,Acme,+49 30 1,+49 151 1,,,a@x.org,Weg 1,10115,Chor,2/3/1984,Ben Carter"),
    ],
    ids=["de", "fr", "it"],
)  # fmt: skip
def test_outlook_in_other_languages(tmp_path: Path, header: str, row: str) -> None:
    path = written(tmp_path, f"{header}\r\n{row}\r\n", "cp1252")
    source = source_of(path)
    assert source is not None and source.key == "outlook-csv"
    (contact,), _ = read(path)
    assert in_short(contact) == {
        "prefix": "Dr.", "given": "Ana", "family": "Sousa", "org": "Acme",
        "phones": [["mobile", "+49 151 1"], ["work", "+49 30 1"]], "emails": [["", "a@x.org"]],
        "addresses": [["home", "Weg 1", "", "", "10115", ""]], "categories": ["Chor"],
        "birthday": "1984-03-02",
    }  # fmt: skip
    assert contact.introduced_by_name == "Ben Carter"


@given(st.text())
def test_guards_and_escapes_are_taken_away_again(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(tuple("=+-@\t\r"))
    assert unescaped(escaped(text)) == text
    assert not set("\t\n\r") & set(escaped(text))


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_a_label_of_endless_length_stays_the_same_in_a_card(tmp_path: Path, version: str) -> None:
    header = "First Name,Last Name,Phone 1 - Label,Phone 1 - Value"
    contacts, _ = read(
        written(tmp_path, f"{header}\r\nAna,Sousa,{'1' * 5000},+351 912 555 014\r\n")
    )
    (phone,) = contacts[0].channels
    assert phone.label == "1" * LONGEST_LABEL
    card = write_vcard(replace(contacts[0], raw=None), version)
    again = list(read_vcards_from(BytesIO(card.encode()), "again"))
    assert isinstance(again[0], ContactRead)
    assert again[0].contact.channels == [phone]


def test_thousands_of_columns_alike_are_numbered_on(tmp_path: Path) -> None:
    cells = ["ana@example.org", *["+49 30 123456"] * 4000]
    path = written(tmp_path, f"{','.join(cells)}\r\n")
    layout = layout_of(path.read_text())
    assert layout is not None
    assert [column.number for column in layout.columns[1:]] == list(range(1, 4001))


def test_the_name_of_a_field_has_single_blanks(tmp_path: Path) -> None:
    head = "First Name,E-mail 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value"
    text = f"{head}\r\nAna,ana@example.org,Shoe \xa0 size,42\r\n"
    ((ana,), _) = read(written(tmp_path, text))
    assert [own.field for own in ana.own_values] == ["Shoe size"]


def test_what_one_row_says_of_a_field_does_not_count_for_the_next(tmp_path: Path) -> None:
    rows = ("Diet: vegan", "word", "Diet: vegan", "", "Size: 42")
    text = "".join(f"Ana,ana@example.org,{said}\r\n" for said in rows)
    contacts, _ = read(written(tmp_path, f"First Name,E-mail Address,User 1\r\n{text}"))
    fields = [[(own.field, own.text) for own in contact.own_values] for contact in contacts]
    assert fields == [[("Diet", "vegan")], [], [("Diet", "vegan")], [], [("Size", "42")]]
    left = [[text for _, text in unknown_of(contact.raw)] for contact in contacts if contact.raw]
    assert left == [[], ["word"], [], [], []]


def test_the_name_of_an_own_field_is_on_one_line(tmp_path: Path) -> None:
    """Found by fuzzing: a header of two lines made two lines of the record."""
    text = 'Display Name,Kith UID,"Own Field - Shoe\n size"\nAna Sousa,u1,39\n'
    (contact,), _ = read(written(tmp_path, text))
    assert [(value.field, value.text) for value in contact.own_values] == [("Shoe size", "39")]
    assert contact.raw is not None and not any("\n" in line for line in contact.raw.lines)


@pytest.mark.parametrize(
    ("cell", "number"), [("tel:;", []), ("tel:;a=b", ["tel:;a=b"]), ("tel:1;a=b", ["1"])]
)
@pytest.mark.parametrize("header", ["Phone", "Phone 1 - Value"])
def test_a_number_that_is_none(tmp_path: Path, header: str, cell: str, number: list[str]) -> None:
    """Found by fuzzing: a telephone without a number was kept, which no card holds."""
    (contact,), _ = read(
        written(tmp_path, f"Name,E-mail 1 - Value,{header}\nAna,a@x.example,{cell}\n")
    )
    numbers = [way.value for way in contact.channels if way.kind is ChannelKind.PHONE]
    assert numbers == number
    for version in ("3.0", "4.0"):
        text = write_vcard(replace(contact, raw=None), version)
        (again,) = read_vcards_from(BytesIO(text.encode()), "ana.vcf")
        assert again.contact.channels == contact.channels
