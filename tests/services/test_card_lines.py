"""What came on a card and is not understood: told, made a field, dropped; written once at most."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.errors import InvalidValueError, NotFoundError
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Channel, ChannelKind, DateKind, ImportantDate, Relation
from desktop_app.domain.unread import LineOnCard, Matter
from desktop_app.services.address_book import AddressBook
from tests.services.test_import_identity import file
from tests.services.test_services import NOW

ANA = "FN:Ana Sousa|UID:5f1c2e34-0b7a-4f3e|TEL:1|X-HOBBY;LEVEL=5:chess|item1.X-SHOE:44|item1.X-ABLABEL:Shoe size"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    opened = AddressBook(tmp_path / "kith", lambda: NOW)
    yield opened
    opened.close()


def lines(book: AddressBook, person: int) -> dict[str, LineOnCard]:
    """Somebody's lines by name."""
    return {line.line.name: line for line in book.card_lines.of(person)}


def vcard(book: AddressBook, person: int, version: str = "3.0") -> list[str]:
    """The lines of somebody's card as it is exported."""
    return book.exporting.vcard_text([person], version).splitlines()


def test_each_line_says_what_it_is_and_where_it_came_from(
    book: AddressBook, tmp_path: Path
) -> None:
    (ana,) = book.importing.run([file(tmp_path, ANA)]).people
    found = lines(book, ana)
    assert {name: line.line.value for name, line in found.items()} == {
        "X-HOBBY": "chess",
        "Shoe size": "44",
    }
    hobby = found["X-HOBBY"]
    assert (hobby.source, [Path(each).name for each in hobby.files]) == ("vcard", ["a.vcf"])
    assert hobby.came == NOW


def test_a_dropped_line_is_written_no_more_and_comes_back_with_undo(
    book: AddressBook, tmp_path: Path
) -> None:
    (ana,) = book.importing.run([file(tmp_path, ANA)]).people
    before = vcard(book, ana)
    done = book.card_lines.drop(lines(book, ana)["Shoe size"]).result()
    assert list(lines(book, ana)) == ["X-HOBBY"]
    assert not [line for line in vcard(book, ana) if "SHOE" in line or "ABLABEL" in line.upper()]
    assert "X-SHOE" not in "".join(map(str, book.json_book.parts()))
    book.history.undo(done.step).result()
    assert vcard(book, ana) == before


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_a_dropped_line_does_not_come_back_with_the_card(
    book: AddressBook, tmp_path: Path, version: str
) -> None:
    path = file(tmp_path, ANA)
    (ana,) = book.importing.run([path]).people
    book.card_lines.drop(lines(book, ana)["X-HOBBY"]).result()
    assert book.importing.run([path]).identical == 1
    changed = file(tmp_path, ANA.replace("TEL:1", "TEL:2"), name="b.vcf")
    changed.write_text(changed.read_text().replace("VERSION:3.0", f"VERSION:{version}"))
    assert book.importing.run([changed]).updated == 1
    assert list(lines(book, ana)) == ["Shoe size"]
    same = file(tmp_path, ANA.replace("TEL:1", "TEL:2") + "|REV:20300101T000000Z", name="c.vcf")
    assert [card.outcome.value for card in book.importing.preview([same]).cards] == ["identical"]
    other = file(tmp_path, ANA.replace("chess", "go"), name="d.vcf")
    book.importing.run([other])
    assert lines(book, ana)["X-HOBBY"].line.value == "go"


def test_a_line_made_a_field_is_written_once(book: AddressBook, tmp_path: Path) -> None:
    text = ANA + "|X-MAIL-OF-ASSISTANT:ines@acme.example|X-WED:2001-05-14|X-BOSS:Ben"
    (ana,) = book.importing.run([file(tmp_path, text)]).people
    found, keep = lines(book, ana), book.card_lines
    keep.make_part(
        found["X-MAIL-OF-ASSISTANT"], Channel(ChannelKind.EMAIL, "ines@acme.example", "assistant")
    ).result()
    day = ImportantDate(DateKind.OTHER, PartialDate.parse("2001-05-14"), "Wedding")
    keep.make_part(found["X-WED"], day).result()
    keep.make_part(found["X-BOSS"], Relation("manager", "Ben")).result()
    keep.make_text(found["X-HOBBY"], "notes", "Plays chess").result()
    keep.make_tag(found["Shoe size"], "size 44").result()
    contact = book.people.contact(ana)
    assert not lines(book, ana)
    assert ("ines@acme.example", "assistant") in [(c.value, c.label) for c in contact.channels]
    assert [(d.label, str(d.when)) for d in contact.dates] == [("Wedding", "2001-05-14")]
    assert (contact.person.notes, contact.tags) == ("Plays chess", ["size 44"])
    for version in ("3.0", "4.0"):
        written = "\n".join(vcard(book, ana, version))
        assert [written.count(each) for each in ("ines@", "Ben", "chess", "44", "X-HOBBY")] == [
            1, 1, 1, 1, 0,
        ]  # fmt: skip
    assert book.history.undo().result() is not None
    assert list(lines(book, ana)) == ["Shoe size"]
    out = tmp_path / "own.vcf"
    book.exporting.write_vcards(out, [ana])
    assert book.importing.run([out]).identical == 1


def test_what_does_not_fit_changes_nothing(book: AddressBook, tmp_path: Path) -> None:
    (ana,) = book.importing.run([file(tmp_path, ANA)]).people
    hobby = lines(book, ana)["X-HOBBY"]
    for refused in (
        book.card_lines.make_part(hobby, ImportantDate(DateKind.OTHER, None, "Chess")),
        book.card_lines.make_part(hobby, Relation("", "chess")),
        book.card_lines.make_text(hobby, "notes", " "),
        book.card_lines.make_tag(hobby, ""),
    ):
        with pytest.raises(InvalidValueError):
            refused.result()
    book.card_lines.drop(hobby).result()
    with pytest.raises(NotFoundError):
        book.card_lines.make_text(hobby, "notes", "chess").result()
    assert book.people.contact(ana).person.notes == ""


def test_data_is_never_text(book: AddressBook, tmp_path: Path) -> None:
    key, sound = b"\x99\x01" + bytes(2098), bytes(range(256))
    coded = base64.b64encode(key).decode()
    text = f"FN:Ana|KEY;ENCODING=b;TYPE=PGP:{coded}|SOUND:data:audio/ogg;base64,{base64.b64encode(sound).decode()}"
    text += f"|X-BLOB:{base64.b64encode(sound).decode()}|X-BAD;ENCODING=b:~~~|KEY:-----BEGIN PGP PUBLIC KEY BLOCK-----\\nx"
    (ana,) = book.importing.run([file(tmp_path, text)]).people
    found = [each.line for each in book.card_lines.of(ana)]
    assert [(each.matter, each.data) for each in found] == [
        (Matter.PGP_KEY, key),
        (Matter.SOUND, sound),
        (Matter.DATA, sound),
        (Matter.DATA, b""),
        (Matter.PGP_KEY, None),
    ]
    assert [each.value for each in found[:4]] == [""] * 4
    assert [each.size for each in found[:2]] == [2100, 256]


def test_columns_of_a_table_are_told_by_their_header(book: AddressBook, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("First Name,Last Name,E-mail,Locker\nAna,Sousa,ana@a.example,17 b\n")
    (ana,) = book.importing.run([path]).people
    locker = lines(book, ana)["Locker"]
    assert (locker.source, locker.line.value) == ("csv", "17 b")
    book.card_lines.drop(locker).result()
    path.write_text("First Name,Last Name,E-mail,Locker\nAna,Sousa,ana@b.example,17 b\n")
    book.importing.run([path])
    assert not lines(book, ana)


def test_merged_people_keep_what_was_not_wanted_of_each(book: AddressBook, tmp_path: Path) -> None:
    other = ANA.replace("5f1c", "6a2d").replace("Ana", "Anna").replace("chess", "go")
    one, two = book.importing.run([file(tmp_path, ANA, other)]).people
    for person in (one, two):
        book.card_lines.drop(lines(book, person)["X-HOBBY"]).result()
    book.mergers.merge(book.mergers.plan([one, two])).result()
    path = file(tmp_path, ANA + "|NOTE:x", other + "|NOTE:y", name="b.vcf")
    assert book.importing.run([path]).added == 0
    assert {line.line.name for line in book.card_lines.of(one)} == {"Shoe size"}
