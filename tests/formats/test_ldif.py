"""LDIF: folding, base64, options, lists, and what directories hold besides people."""

from __future__ import annotations

import base64
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from desktop_app.domain.importing import ContactRead
from desktop_app.domain.person import ChannelKind
from desktop_app.formats.source import sources
from desktop_app.formats.vcard.reader import read_vcards_from
from desktop_app.formats.vcard.writer import write_vcard
from desktop_app.services.address_book import AddressBook
from tests.formats.in_short import groups, in_short, read, ways, written
from tests.fuzz.checks import comparable

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 8


def test_everything_that_one_entry_may_say(tmp_path: Path) -> None:
    photo = base64.b64encode(PNG).decode()
    text = (
        "version: 1\r\n# a comment\r\n  goes on\r\n\r\n"
        "dn: cn=Zoe,ou=people,o=x\r\nobjectClass: inetOrgPerson\r\n"
        "cn;lang-ja: ゾエ\r\ncn: Zoe M\r\n ueller\r\nsn;binary:: TcO8bGxlcg==\r\n"
        "givenName: Zoe\r\nmail: a@x.org\r\nmail: b@x.org\r\ntelephoneNumber: 1\r\n"
        "telephoneNumber: 2\r\npostalAddress: Weg 1 $ 10115 Berlin\r\nmanager: Ana\r\n"
        f"jpegPhoto:: {photo}\r\nuserCertificate;binary:: AAAA\r\nurl:< file:///etc/passwd\r\n"
        "birthyear: 1984\r\nbirthmonth: 2\r\nbirthday: 29\r\nshoeSize: 39\r\n"
    )
    (contact,), problems = read(written(tmp_path, text, name="x"))
    assert not problems
    assert in_short(contact) == {
        "given": "Zoe", "family": "Müller", "birthday": "1984-02-29",
        "emails": [["work", "a@x.org"], ["work", "b@x.org"]],
        "phones": [["work", "1"], ["work", "2"]], "related": [["manager", "Ana"]],
        "addresses": [["work", "Weg 1\n10115 Berlin", "", "", "", ""]],
    }  # fmt: skip
    assert contact.person.display_name == "Zoe Mueller"
    assert contact.photo is not None and contact.photo.data == PNG
    assert contact.raw is not None and "\tshoesize\t39" in contact.raw.lines


def test_what_is_no_person_is_passed_over(tmp_path: Path) -> None:
    text = (
        "dn: ou=people,o=x\nobjectclass: organizationalUnit\nou: people\n\n"
        "dn: cn=gone,o=x\nchangetype: delete\n\n"
        "dn: cn=Ana,o=x\nchangetype: add\nobjectclass: person\ncn: Ana\n\n"
        "dn: cn=,o=x\nobjectclass: person\nshoesize: 1\n"
    )
    contacts, problems = read(written(tmp_path, text, name="x"))
    assert [contact.person.display_name for contact in contacts] == ["Ana"]
    assert [problem.cards for problem in problems] == [1]


def test_two_people_of_one_name_stay_two_and_a_list_is_a_tag(tmp_path: Path) -> None:
    text = (
        "dn: cn=Ana,mail=\nobjectclass: person\ncn: Ana\nmobile: 1\n\n"
        "dn: cn=Ana,mail=\nobjectclass: person\ncn: Ana\nmobile: 2\n\n"
        "dn: CN=Ben, mail=b@x.org\nobjectclass: person\ncn: Ben\nmail: b@x.org\n\n"
        "dn: cn=Choir\nobjectclass: groupOfNames\ncn: Choir\nmember: cn=Ben,mail=b@x.org\n"
    )
    path = written(tmp_path, text, name="x.ldif")
    assert [group.name for group in groups(path)] == ["Choir"]
    book = AddressBook(tmp_path / "kith")
    try:
        report = book.importing.run([path])
        assert (report.added, report.groups) == (3, 1)
        people = [book.people.contact(row) for row in book.exporting.everybody()]
        tags = [(item.person.display_name, item.tags) for item in people]
        assert tags == [("Ana", []), ("Ana", []), ("Ben", ["Choir"])]
        assert book.importing.run([path]).identical == 4
        assert sources()["ldif"].members_of(groups(path)[0].raw) == groups(path)[0].members
    finally:
        book.close()


def test_utf16_and_latin_1(tmp_path: Path) -> None:
    text = "dn: cn=x\nobjectclass: person\ncn: Zoë Müller\nmail: z@x.org\n"
    for encoding in ("utf-16", "cp1252"):
        (contact,), _ = read(written(tmp_path, text, encoding, "x"))
        assert contact.person.display_name == "Zoë Müller"
        assert ways(contact, ChannelKind.EMAIL) == [["work", "z@x.org"]]


def test_what_cannot_be_stored_is_left_out(tmp_path: Path) -> None:
    text = "dn: cn=x\nobjectclass: person\ncn: A\0na\ndescription:: QQBC\n"
    (contact,), _ = read(written(tmp_path, text, name="x.ldif"))
    assert (contact.person.display_name, contact.person.notes) == ("Ana", "AB")


def test_what_directories_say_besides(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        """dn: cn=Ana Day,ou=Users,dc=x
objectClass: person
cn: Ana Day
mail: a@x.example
othermailbox: b@x.example
o: Acme
ou: Sales
ou: South
manager: CN=Boss\\, Eve,OU=Users,DC=x
xbatBirthday: 19840229
""",
        name="people.ldif",
    )
    ((contact,), _) = read(path)
    assert ways(contact, ChannelKind.EMAIL) == [["work", "a@x.example"], ["", "b@x.example"]]
    assert [item.other_name for item in contact.relations] == ["Boss, Eve"]
    (position,) = contact.positions
    assert (position.organisation, position.department) == ("Acme", "Sales, South")
    assert [str(date.when) for date in contact.dates] == ["1984-02-29"]


def test_two_attributes_of_one_meaning_are_two_numbers(tmp_path: Path) -> None:
    text = (
        "dn: cn=Ana\nobjectclass: evolutionPerson\ncn: Ana\nprimaryPhone: 1\ncompanyPhone: 2\n"
        "facsimileTelephoneNumber: 3\notherFacsimileTelephoneNumber: 4\ncallbackPhone: 5\n"
        "homeFacsimileTelephoneNumber: 6\nmobile: 7\notherMobile: 8\n"
        "street: Weg 1\nstreetAddress: Weg 2\nlabeledURI: https://x.example/ana Home page\n"
    )
    ((contact,), _) = read(written(tmp_path, text, name="x"))
    assert ways(contact, ChannelKind.PHONE) == [
        ["main", "1"], ["main", "2"], ["fax", "3"], ["fax", "4"], ["callback", "5"],
        ["home fax", "6"], ["mobile", "7"], ["mobile", "8"],
    ]  # fmt: skip
    assert ways(contact, ChannelKind.WEB) == [["homepage", "https://x.example/ana"]]
    assert contact.raw is not None and "\tstreetaddress\tWeg 2" in contact.raw.lines


def test_what_is_shown_of_somebody_is_said_by_a_name_of_its_own(tmp_path: Path) -> None:
    text = (
        "dn: CN=ana,DC=x\nobjectclass: person\ncn: ana\ngivenName: Ana\nsn: Reis\n"
        "displayName: Ana Reis (Sales)\nc: PT\nco: Portugal\nl: Lisboa\n\n"
        "dn: CN=PC7,DC=x\nobjectclass: person\nobjectclass: user\nobjectclass: computer\ncn: PC7\n"
    )
    ((contact,), problems) = read(written(tmp_path, text, name="x"))
    assert not problems
    assert contact.person.display_name == "Ana Reis (Sales)"
    assert in_short(contact)["addresses"] == [["work", "", "Lisboa", "", "", "Portugal"]]
    assert contact.raw is not None and "\tcn\tana" in contact.raw.lines


def test_other_languages_and_how_it_is_spoken(tmp_path: Path) -> None:
    text = (
        "dn: uid=1,dc=x\nobjectclass: person\nsn;lang-ja;phonetic: やまだ\ngivenName;lang-en: Hana\n"
        "sn: 山田\ngivenName: 花\ncn: 山田 花\ntitle: 部長\ntitle;lang-en: Director\n"
        "givenName;lang-ja;phonetic: はな\ndescription;lang-en: Alone\n"
    )
    ((contact,), _) = read(written(tmp_path, text, name="x"))
    assert in_short(contact) == {
        "given": "花", "family": "山田", "phonetic_given": "はな", "phonetic_family": "やまだ",
        "title": "部長", "note": "Alone",
    }  # fmt: skip
    assert [position.title for position in contact.positions] == ["部長"]
    assert contact.raw is not None and "\ttitle;lang-en\tDirector" in contact.raw.lines


def test_a_street_in_the_postal_address_alone_and_tags_in_one_value(tmp_path: Path) -> None:
    text = (
        "dn: cn=Ana\nobjectclass: person\ncn: Ana\npostalAddress: Am Denkmal 5 $ 10115 Berlin\n"
        "postalCode: 10115\nl: Berlin\nvcardCategories: Choir, Friends\n"
    )
    ((contact,), _) = read(written(tmp_path, text, name="x"))
    assert in_short(contact)["addresses"] == [["work", "Am Denkmal 5", "Berlin", "", "10115", ""]]
    assert contact.tags == ["Choir", "Friends"]


def test_line_ends_of_windows_and_of_old_macs_are_line_ends(tmp_path: Path) -> None:
    notes = base64.b64encode(b"One\r\nTwo\rThree ").decode()
    place = base64.b64encode(b"Weg 1\r\nHaus 2").decode()
    text = f"dn: cn=Ana\nobjectclass: person\ncn: Ana\ndescription:: {notes}\nstreet:: {place}\n"
    (contact,), _ = read(written(tmp_path, text, name="x"))
    assert contact.person.notes == "One\nTwo\nThree"
    assert contact.channels[0].address is not None
    assert contact.channels[0].address.street == "Weg 1\nHaus 2"
    assert contact.raw is not None
    assert sources()["ldif"].contact_of(contact.raw) == contact


def test_telephones_write_entries_without_a_name_of_their_own(tmp_path: Path) -> None:
    text = (
        "version: 1\n\nobjectclass: top\nobjectclass: person\nsn: Day\ncn: Zoë\n"
        "mobile: 0301\n\nobjectclass: person\ncn: Amadou\nmobile: 0302\n\n"
        "search: 2\nresult: 0 Success\n"
    )
    contacts, problems = read(written(tmp_path, text, name="phone.ldif"))
    assert problems == []
    assert [contact.person.display_name for contact in contacts] == ["Zoë", "Amadou"]
    assert [ways(contact, ChannelKind.PHONE) for contact in contacts] == [
        [["mobile", "0301"]],
        [["mobile", "0302"]],
    ]
    assert [contact.person.uid for contact in contacts] == ["", ""]


def test_who_is_named_by_the_name_of_the_entry_alone(tmp_path: Path) -> None:
    text = (
        "dn: Zoë/M\nobjectclass: person\ntelephoneNumber: 0301\n\n"
        "dn: cn=Day\\, Amadou,mail=a@x.example\nobjectclass: person\ntelephoneNumber: 0302\n\n"
        "dn: uid=7,dc=x\nobjectclass: person\nmail: seven@x.example\n"
    )
    contacts, problems = read(written(tmp_path, text, name="sim.ldif"))
    assert problems == []
    assert [contact.person.display_name for contact in contacts] == [
        "Zoë/M",
        "Day, Amadou",
        "seven@x.example",
    ]


def test_what_is_said_again_and_again_is_said_once_and_goes_out_whole(tmp_path: Path) -> None:
    text = "dn: cn=Ana\nobjectclass: person\ncn: Ana\nmail: a@x.org\n" + "title: Head\n" * 1500
    ((contact,), problems) = read(written(tmp_path, text, name="x"))
    assert not problems
    assert [position.title for position in contact.positions] == ["Head"]
    (again,) = read_vcards_from(BytesIO(write_vcard(replace(contact, raw=None)).encode()), "x")
    assert isinstance(again, ContactRead)
    assert comparable(again.contact) == comparable(contact)


def test_who_has_more_than_a_card_may_say_is_refused(tmp_path: Path) -> None:
    titles = "".join(f"title: Head {number}\n" for number in range(1001))
    text = f"dn: cn=Ana\nobjectclass: person\ncn: Ana\n{titles}"
    contacts, problems = read(written(tmp_path, text, name="x"))
    assert not contacts
    assert [problem.fault.key for problem in problems] == ["record-has-too-much"]


def test_a_line_of_countless_blanks_is_looked_at_once() -> None:
    # What takes the square of its length would take hours.
    ldif = sources()["ldif"]
    blanks = b"dn: " + b" " * 1_000_000
    assert ldif.sniff(blanks, "x") < ldif.sniff(blanks + b"\nsn: Day\n", "x")
