"""Import and export through the services: nothing is lost, and a failure leaves what was."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.errors import (
    ImportStoppedError,
    StorageUnavailableError,
)
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.people_query import Scope
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Photo,
    Position,
    Relation,
    Standing,
)
from desktop_app.formats.jsonfile import contact_to_json
from desktop_app.services import import_run
from desktop_app.services.address_book import AddressBook
from desktop_app.services.import_chunk import store_chunk
from tests.services.test_services import CORPUS, NOW, _add, book

__all__ = ["book"]


def test_import_cancelled_leaves_nothing(book: AddressBook, tmp_path: Path) -> None:
    cards = "".join(
        f"BEGIN:VCARD\nVERSION:3.0\nFN:P {row}\nUID:{row}\nEND:VCARD\n" for row in range(1500)
    )
    (tmp_path / "many.vcf").write_text(cards, encoding="utf-8")
    seen: list[int] = []
    report = book.importing.run([tmp_path], lambda now: seen.append(now.cards), lambda: bool(seen))
    assert report.cancelled
    assert book.people_list.counts()[Scope.PEOPLE] == 0
    assert book.history.undoable() is None
    assert book.check() == []


def test_an_import_that_fails_on_the_way_can_be_undone(
    book: AddressBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_run, "CHUNK", 2)
    calls: list[int] = []

    def full(*arguments: object) -> object:
        calls.append(1)
        if len(calls) == 3:
            raise StorageUnavailableError("disk-is-full", path="kith.sqlite3")
        return store_chunk(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(import_run, "store_chunk", full)
    cards = "".join(
        f"BEGIN:VCARD\nVERSION:3.0\nFN:P {row}\nUID:{row}\nEND:VCARD\n" for row in range(9)
    )
    (tmp_path / "many.vcf").write_text(cards, encoding="utf-8")
    with pytest.raises(ImportStoppedError) as caught:
        book.importing.run([tmp_path / "many.vcf"])
    assert str(caught.value.values["cause"]) == "disk-is-full"
    assert book.people_list.counts()[Scope.PEOPLE] == caught.value.kept >= 4
    assert book.history.undo().result().step.key == "import"
    assert book.people_list.counts()[Scope.PEOPLE] == 0
    assert book.history.undoable() is None


def test_an_import_updates_what_the_user_left_alone(book: AddressBook, tmp_path: Path) -> None:
    path = tmp_path / "one.vcf"
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Sousa\nUID:u1\nTITLE:{}\nNOTE:{}\nX-KEEP;A=b:c\nEND:VCARD\n"
    path.write_text(card.format("Editor", "old"), encoding="utf-8")
    book.importing.run([path])
    person = book.people.id_of("u1")
    book.people.edit(person, notes="mine").result()
    path.write_text(card.format("Publisher", "theirs"), encoding="utf-8")
    report = book.importing.run([path])
    assert (report.updated, report.added) == (1, 0)
    contact = book.people.contact(person)
    assert (contact.positions[0].title, contact.person.notes) == ("Publisher", "mine")
    text = book.exporting.vcard_text([person])
    assert "X-KEEP;A=b:c\r\n" in text
    assert "NOTE:mine\r\n" in text
    path.write_text(card.format("x", "y").replace("Ana Sousa", "Somebody Else"), encoding="utf-8")
    assert book.importing.run([path]).added == 1


def _whole(book: AddressBook) -> list[dict]:
    people = [contact_to_json(book.exporting._whole(row, {c.id: c.name for c in book.circles.all()}))
              for row in book.exporting.everybody()]  # fmt: skip
    for person in people:
        for key in ("created_at", "updated_at", "last_contact", "vcard"):
            person.pop(key, None)
        for key in ("channels", "positions", "dates", "relations"):
            person[key] = sorted(person.get(key, ()), key=repr)
        person["tags"] = sorted(person.get("tags", ()))
    return sorted(people, key=repr)


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_everything_about_a_person_survives_export_and_import(
    book: AddressBook, tmp_path: Path, version: str
) -> None:
    ben = _add(book, "Ben Carter")
    person = Person(
        uid="own-1", display_name="Ana; Sousa, née \\ Reis", prefix="Dr.", given="Ana", middle="Maria", family="Sousa",
        suffix="Jr.", nickname="Anita", phonetic_given="アナ", phonetic_family="ソウサ", other_script="安娜", file_as="Sousa, Ana",
        pronouns="she/her", gender="female", headline="Editor", place="Lisbon", time_zone="Europe/Lisbon",
        notes="line one\nline; two, \\three", met_text="At the fair", met_on=PartialDate(2018, 10), met_event="Fair",
        introduced_by=ben, circle_id=2, cadence=Cadence(10, 20), fields=("law", "a, b"), starred=True,
    )  # fmt: skip
    contact = Contact(
        person,
        channels=[
            Channel(ChannelKind.EMAIL, "a@b.c", "work", preferred=True), Channel(ChannelKind.PHONE, "+1 2", "my, own; label"),
            Channel(ChannelKind.WEB, "https://a.example/?q=1,2;3", ""), Channel(ChannelKind.CHAT, "ana", "", "skype"),
            Channel(ChannelKind.SOCIAL, "https://x.example/ana", "", "twitter"),
        ],
        positions=[Position("Fable; Press", "Editor", "A, B", since=PartialDate(2020, 3), standing=Standing.CLIENT),
                   Position("Acme", until=PartialDate(2020), is_study=True)],
        dates=[ImportantDate(DateKind.BIRTHDAY, PartialDate(month=2, day=29), lead_days=3),
               ImportantDate(DateKind.OTHER, PartialDate(2001, 1, 2), "First, day"),
               ImportantDate(DateKind.ANNIVERSARY, PartialDate(2011, 6, 18))],
        relations=[Relation("child", "Rui"), Relation("Best man", "Zé")],
        tags=["chess, club", "x;y"],
        photo=Photo(b"\x89PNG\r\n\x1a\n" + b"\x00" * 50, "image/png"),
    )  # fmt: skip
    book.people.add(contact).result()
    out = tmp_path / "out.vcf"
    book.exporting.write_vcards(out, None, version)
    other = AddressBook(tmp_path / "other", lambda: NOW)
    report = other.importing.run([out])
    assert report.problems == []
    assert _whole(other) == _whole(book)
    other.close()


@pytest.mark.skipif(
    not CORPUS.is_dir(), reason="the corpus of real contact files is not beside the project"
)
@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_the_whole_corpus_in_out_and_in_again(
    book: AddressBook, tmp_path: Path, version: str
) -> None:
    cards = [
        path for path in sorted(CORPUS.rglob("*")) if path.suffix.lower() in (".vcf", ".vcard")
    ]
    report = book.importing.run(cards)
    assert (report.files, report.cards) == (131, 1179)
    assert report.added + report.updated + report.identical + report.groups + report.refused == 1179
    again = book.importing.run(cards)
    assert (again.added, again.updated, again.groups) == (0, 0, 0)
    out = tmp_path / "out.vcf"
    book.exporting.write_vcards(out, None, version)
    other = AddressBook(tmp_path / "other", lambda: NOW)
    second = other.importing.run([out])
    assert second.refused == 0
    assert _whole(other) == _whole(book)
    assert sum("photo" in person for person in _whole(book)) > 5
    other.close()
    assert book.check() == []


def test_an_export_that_cannot_be_written_leaves_the_old_file(
    book: AddressBook, tmp_path: Path
) -> None:
    _add(book, "Ana")
    with pytest.raises(StorageUnavailableError):
        book.exporting.write_vcards(tmp_path / "no" / "where.vcf")
    assert list(tmp_path.glob("*.unfinished")) == []


def test_an_export_to_where_nothing_can_be_removed_says_so(
    book: AddressBook, tmp_path: Path
) -> None:
    _add(book, "Ana")
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(StorageUnavailableError, match="^file-not-written$"):
        book.exporting.write_vcards(tmp_path / "file" / "people.vcf")
