"""The XML of a FRITZ!Box, as boxes and programs that fill them write it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.importing import ContactRead, Problem
from desktop_app.formats.source import read_record, read_records, source_of, sources
from desktop_app.services.address_book import AddressBook

BOX = """<?xml version="1.0" encoding="{encoding}"?>
<phonebooks><phonebook owner="0" name="Telefonbuch"><timestamp>1730308258</timestamp>
<contact><category>1</category><person><realName>Müller, Zoë</realName>
<imageURL>file:///var/InternerSpeicher/FRITZ/fonpix/1302284103-0.jpg</imageURL></person>
<telephony nid="4"><number type="home" prio="0" id="0" quickdial="" vanity="">030-123 456</number>
<number type="mobile" prio="1" id="1" quickdial="7" vanity="ZOE">0151 5550101</number>
<number type="fax_work" prio="0" id="2">030 999</number>
<number type="label:Ferienhaus" prio="0" id="3">04651 77</number></telephony>
<services nid="2"><email classifier="private" id="0">zoe@home.example</email>
<email classifier="work" id="1">z.mueller@work.example</email></services>
<setup><ringTone/></setup><features doorphone="0"/><mod_time>1712571067</mod_time>
<uniqueid>28</uniqueid></contact>
<contact><category>0</category><person><realName>Alice &amp; Bob</realName></person>
<telephony><services><email classifier="private">a@b.example</email></services>
<number type="work">01234</number></telephony><services/><setup/></contact>
<contact><category/><person><realName/></person><telephony><number type="home">0800 1</number>
</telephony></contact>
<contact><person><realName>Keks, GmbH</realName></person><telephony/></contact>
<contact><person/><telephony/></contact>
</phonebook><phonebook owner="255"><contact><person><realName>Anrufbeantworter</realName></person>
<telephony><number type="intern" id="0">600</number></telephony><uniqueid>3</uniqueid></contact>
</phonebook></phonebooks>
"""
SOURCE = sources()["fritzbox"]


def _write(folder: Path, text: str = BOX, encoding: str = "utf-8") -> Path:
    path = folder / "FRITZ.Box_Telefonbuch.xml"
    path.write_bytes(text.format(encoding=encoding).encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "utf-16"])
def test_each_field_is_as_meant(tmp_path: Path, encoding: str) -> None:
    path = _write(tmp_path, encoding=encoding)
    assert source_of(path) is SOURCE
    found = [*read_records(path)]
    contacts = [item.contact for item in found if isinstance(item, ContactRead)]
    zoe, both, number, company = contacts
    person = zoe.person
    assert (person.display_name, person.given, person.family) == ("Zoë Müller", "Zoë", "Müller")
    assert [(way.kind.value, way.label, way.value) for way in zoe.channels] == [
        ("phone", "mobile", "0151 5550101"),
        ("phone", "home", "030-123 456"),
        ("phone", "work fax", "030 999"),
        ("phone", "Ferienhaus", "04651 77"),
        ("email", "home", "zoe@home.example"),
        ("email", "work", "z.mueller@work.example"),
    ]
    assert both.person.display_name == "Alice & Bob"
    assert {way.value for way in both.channels} == {"01234", "a@b.example"}
    names = [contact.person.display_name for contact in (number, company)]
    assert names == ["0800 1", "Keks, GmbH"]
    problems = [item for item in found if isinstance(item, Problem)]
    assert [(item.line, item.fault.key) for item in problems] == [(5, "card-holds-nobody")]


def test_what_is_kept_says_the_same_again(tmp_path: Path) -> None:
    path = _write(tmp_path)
    first = next(read_records(path))
    assert isinstance(first, ContactRead)
    raw = first.contact.raw
    assert raw is not None
    assert SOURCE.contact_of(raw) == first.contact == read_record(path, 1).contact  # type: ignore[union-attr]
    assert first.contact.person.uid == "28"
    assert SOURCE.revision(raw) == datetime(2024, 4, 8, 10, 11, 7, tzinfo=UTC)
    said = {(line.name, line.value) for line in SOURCE.unread(raw)}
    assert said >= {("category", "1"), ("quickdial 0151 5550101", "7")}
    assert all(name != "mod_time" for name, _ in said)


def test_a_box_saved_again_changes_whom_it_changed(tmp_path: Path) -> None:
    book = AddressBook(tmp_path / "kith")
    try:
        report = book.importing.run([_write(tmp_path)])
        assert (report.added, report.refused) == (4, 1)
        later = BOX.replace("1712571067", "1712571099").replace("04651 77", "04651 78")
        report = book.importing.run([_write(tmp_path, later)])
        assert (report.added, report.updated, report.identical) == (0, 1, 3)
    finally:
        book.close()


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("<phonebooks><phonebook></phonebook></phonebooks>", "file-names-nobody"),
        ("<phonebooks><phonebook><contact><person><realName>A", "xml-not-read"),
        ("<!DOCTYPE a><phonebooks><phonebook></phonebook></phonebooks>", "xml-not-read"),
    ],
)
def test_a_file_with_nobody_or_cut_off_is_said(tmp_path: Path, text: str, key: str) -> None:
    (problem,) = read_records(_write(tmp_path, text))
    assert isinstance(problem, Problem)
    assert problem.fault.key == key


def test_a_label_of_endless_length_is_cut(tmp_path: Path) -> None:
    path = _write(tmp_path, BOX.replace("Ferienhaus", "x" * 300_000))
    first = next(read_records(path))
    assert isinstance(first, ContactRead)
    assert max(len(way.label) for way in first.contact.channels) == 200


def test_a_label_cut_at_a_blank_ends_before_it(tmp_path: Path) -> None:
    """Found by fuzzing: no card would keep the blanks at its end."""
    path = _write(tmp_path, BOX.replace("Ferienhaus", f"x{' ' * 250}y"))
    zoe = next(item.contact for item in read_records(path) if isinstance(item, ContactRead))
    assert "x" in [way.label for way in zoe.channels]
