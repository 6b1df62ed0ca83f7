"""Who a card is about, and which of two cards counts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.person import Contact, Person
from desktop_app.services.address_book import AddressBook
from tests.services.test_services import CORPUS, NOW

UID = "5f1c2e34-0b7a-4f3e-9c55-aa10"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    opened = AddressBook(tmp_path / "kith", lambda: NOW)
    yield opened
    opened.close()


def file(folder: Path, *cards: str, name: str = "a.vcf") -> Path:
    """A file of cards, each a text of lines between `|`."""
    path = folder / name
    text = [
        "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *card.split("|"), "END:VCARD", ""))
        for card in cards
    ]
    path.write_text("".join(text), encoding="utf-8", newline="")
    return path


def names(book: AddressBook) -> list[str]:
    """Everybody's name, sorted."""
    return sorted(
        book.people.contact(row).person.display_name for row in book.exporting.everybody()
    )


def tagged(book: AddressBook, tag: str) -> list[str]:
    """The names of those who carry a tag, sorted."""
    contacts = (book.people.contact(row) for row in book.exporting.everybody())
    return sorted(item.person.display_name for item in contacts if tag in item.tags)


def groups(path: Path, text: str) -> int:
    """How many group cards a file has in which members are named by `text`."""
    return path.read_text(encoding="utf-8").count(text)


@pytest.mark.parametrize("name", ["Ana Costa", "Editor in chief"])
def test_the_same_id_is_the_same_person_whatever_the_name(
    book: AddressBook, tmp_path: Path, name: str
) -> None:
    book.importing.run([file(tmp_path, f"FN:Ana Sousa|N:Sousa;Ana|UID:{UID}|TEL:1")])
    path = file(tmp_path, f"FN:{name}|N:Costa;Ana|UID:{UID}|TEL:1")
    assert [item.outcome.value for item in book.importing.preview([path]).cards] == ["updates"]
    report = book.importing.run([path])
    assert (report.added, report.updated, names(book)) == (0, 1, [name])


def test_a_name_you_gave_stays_and_the_id_still_tells(book: AddressBook, tmp_path: Path) -> None:
    (row,) = book.importing.run([file(tmp_path, f"FN:Ana Sousa|UID:{UID}")]).people
    book.people.edit(row, display_name="Nanna").result()
    report = book.importing.run([file(tmp_path, f"FN:Ana Costa|UID:{UID}|NOTE:new")])
    assert (report.added, report.updated, names(book)) == (0, 1, ["Nanna"])
    assert book.people.contact(row).person.notes == "new"


def test_one_id_for_everybody_makes_nobody_another(book: AddressBook, tmp_path: Path) -> None:
    cards = [
        f"FN:{name}|UID:{UID}|TEL:{number}" for number, name in enumerate(("Ana", "Ben", "Cleo"))
    ]
    assert book.importing.run([file(tmp_path, *cards)]).added == 3
    again = book.importing.run([file(tmp_path, *(f"{card}|NOTE:x" for card in cards))])
    assert (again.added, again.updated, names(book)) == (0, 3, ["Ana", "Ben", "Cleo"])
    one = book.importing.run([file(tmp_path, f"FN:Dora|UID:{UID}")])
    assert (one.added, names(book)) == (1, ["Ana", "Ben", "Cleo", "Dora"])


def test_ids_that_programs_count_up_are_no_ids(book: AddressBook, tmp_path: Path) -> None:
    book.importing.run([file(tmp_path, "FN:Ana Sousa|UID:1", "FN:Rui|UID:00000000-0000-0000")])
    other = ["FN:Ben Carter|UID:1", "FN:Zoe|UID:00000000-0000-0000"]
    assert book.importing.run([file(tmp_path, *other)]).added == 2
    # Files that each give the same id to another one, brought in at once.
    files = [file(tmp_path, f"FN:{name}|UID:{UID}", name=f"{name}.vcf") for name in ("Gil", "Hugo")]
    assert book.importing.run(files).added == 2


@pytest.mark.parametrize("second", ["REV:2019-05-01T10:00:00Z", "REV:20190501T100000Z"])
def test_an_older_card_overwrites_nothing_newer(
    book: AddressBook, tmp_path: Path, second: str
) -> None:
    new = f"FN:Ana Costa|UID:{UID}|TEL:2|NOTE:new|REV:2020-01-01T00:00:00Z"
    old = f"FN:Ana Sousa|UID:{UID}|TEL:1|NOTE:old|TITLE:Editor|{second}"
    (row,) = book.importing.run([file(tmp_path, new)]).people
    book.importing.run([file(tmp_path, old)])
    found = book.people.contact(row)
    assert (found.person.display_name, found.person.notes) == ("Ana Costa", "new")
    assert [item.value for item in found.channels] == ["2"]
    assert [item.title for item in found.positions] == ["Editor"]
    newest = (
        new.replace("2020-01", "2021-01").replace("TEL:2", "TEL:3").replace("NOTE:new", "NOTE:3")
    )
    book.importing.run([file(tmp_path, newest)])
    found = book.people.contact(row)
    assert ([item.value for item in found.channels], found.person.notes) == (["3"], "3")


def test_of_two_cards_in_one_file_the_newer_counts(book: AddressBook, tmp_path: Path) -> None:
    card = f"FN:Ana|UID:{UID}|TEL:{{}}|REV:{{}}"
    path = file(tmp_path, card.format(2, "2021-01-01"), card.format(1, "2020-01-01"))
    (row,) = book.importing.run([path]).people
    assert [item.value for item in book.people.contact(row).channels] == ["2"]


GROUP = "X-ADDRESSBOOKSERVER-KIND:group|FN:{}|UID:{}|X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:{}"


def test_a_group_that_came_before_its_members_tags_them(book: AddressBook, tmp_path: Path) -> None:
    book.importing.run([file(tmp_path, GROUP.format("Chess", "g", "ana"))])
    assert tagged(book, "Chess") == []
    ana, ben = "FN:Ana|UID:ana", "FN:Ben|UID:ben"
    book.importing.run([file(tmp_path, ana, ben)])
    assert tagged(book, "Chess") == ["Ana"]
    (row,) = [row for row in book.exporting.everybody() if book.people.contact(row).tags]
    tag = book.tags.all()[0]
    book.tags.put([row], [], [tag.name]).result()
    book.importing.run([file(tmp_path, f"{ana}|NOTE:x")])
    assert tagged(book, "Chess") == []


def test_groups_of_one_id_are_both_kept(book: AddressBook, tmp_path: Path) -> None:
    cards = [GROUP.format(name, "g", "ana") for name in ("Chess", "Choir")]
    book.importing.run([file(tmp_path, *cards, "FN:Ana|UID:ana")])
    assert tagged(book, "Chess") == tagged(book, "Choir") == ["Ana"]
    out = tmp_path / "out.vcf"
    book.exporting.write_vcards(out)
    assert groups(out, "SERVER-KIND:group") == 2
    again = book.importing.run([out])
    assert (again.groups, again.updated, again.added) == (0, 0, 0)


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_an_own_export_read_back_changes_nothing(
    book: AddressBook, tmp_path: Path, version: str
) -> None:
    if CORPUS.is_dir():
        book.importing.run([CORPUS / "authored", CORPUS / "ez-vcard", CORPUS / "aosp-vcard"])
    book.importing.run([file(tmp_path, GROUP.format("Chess", "g", "ana"), "FN:Ana|UID:ana")])
    made = Contact(Person(display_name="Made here", notes="x", circle_id=1), tags=["b", "a"])
    row = book.people.add(made).result().value
    book.people.edit(row, nickname="Mh").result()
    out = tmp_path / "out.vcf"
    book.exporting.write_vcards(out, None, version)
    before = [book.people.contact(each) for each in book.exporting.everybody()]
    preview = book.importing.preview([out])
    assert {item.outcome.value for item in preview.cards} == {"identical"}
    report = book.importing.run([out])
    assert (report.added, report.updated, report.groups, report.step) == (0, 0, 0, None)
    assert report.identical == report.cards > 1
    assert [book.people.contact(each) for each in book.exporting.everybody()] == before
    other = tmp_path / "again.vcf"
    book.exporting.write_vcards(other, None, version)
    assert other.read_bytes() == out.read_bytes()


def test_an_own_table_read_back_changes_nothing(book: AddressBook, tmp_path: Path) -> None:
    said = "FN:Sousa\\, Ana|N:Sousa;Ana;;;|UID:ana|URL:a.example|TEL:+1 555 0101|EMAIL:a@x.example|X-GENDER:Female"
    dates = "X-ANNIVERSARY:2001-02-03|BDAY:1984-02-29|X-ABRELATEDNAMES:Bo"
    book.importing.run([file(tmp_path, f"{said}|{dates}", "FN:Zoë  Day|UID:zoe")])
    list_of_theirs = tmp_path / "list.csv"
    list_of_theirs.write_text("Name,E-mail,Shoe size\nCy,c@x.example,40\n", "utf-8")
    book.importing.run([list_of_theirs])
    out = tmp_path / "out.csv"
    book.exporting.write(out, book.exporting.people_as("csv")[0])
    before = [book.people.contact(each) for each in book.exporting.everybody()]
    report = book.importing.run([out])
    assert (report.added, report.updated, report.identical) == (0, 0, 3)
    assert [book.people.contact(each) for each in book.exporting.everybody()] == before


def test_an_older_record_of_another_format_overwrites_nothing_either(
    book: AddressBook, tmp_path: Path
) -> None:
    def jcard(rev: str, title: str) -> Path:
        path = tmp_path / f"{title}.json"
        card = [
            ["uid", {}, "uri", UID],
            ["fn", {}, "text", "Ana"],
            ["title", {}, "text", title],
            ["rev", {}, "timestamp", rev],
        ]
        path.write_text(json.dumps(["vcard", card]))
        return path

    def ldif(moment: str, title: str) -> Path:
        path = tmp_path / f"{title}.ldif"
        path.write_text(
            f"dn: cn=Ben\nobjectClass: person\ncn: Ben\nsn: B\ntitle: {title}\n"
            f"modifyTimestamp: {moment}\n"
        )
        return path

    for made, moments in (
        (jcard, ("2025-05-01T00:00:00Z", "2020-05-01T00:00:00Z", "2025-05-01T01:00:00Z")),
        (ldif, ("20250501000000Z", "20200501000000Z", "20250501010000Z")),
    ):
        (row,) = book.importing.run([made(moments[0], "newer")]).people
        for moment, title, told in ((1, "older", "newer"), (2, "newest", "newest")):
            book.importing.run([made(moments[moment], title)])
            assert [each.title for each in book.people.contact(row).positions] == [told]
        assert not book.card_lines.of(row)
