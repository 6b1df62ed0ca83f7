"""Services on a real address book: lists, search, names, import, export."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.changes import Step
from desktop_app.domain.errors import (
    AmbiguousNameError,
    ImportStoppedError,
    InvalidValueError,
    NotFoundError,
    StorageUnavailableError,
)
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.people_query import PeopleQuery, Scope, SmartList, Sort
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
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.formats.jsonfile import contact_to_json
from desktop_app.services import import_run
from desktop_app.services.address_book import AddressBook
from desktop_app.services.import_chunk import store_chunk

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
CORPUS = Path(os.environ.get("KITH_CORPUS", Path(__file__).resolve().parents[3] / "shared" / "corpus"))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    """An empty address book."""
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    yield book
    book.close()


def _add(book: AddressBook, name: str, **more) -> int:
    parts = {key: more.pop(key) for key in ("channels", "positions", "tags") if key in more}
    return book.people.add(Contact(Person(display_name=name, **more), **parts)).result().value


def _log(
    book: AddressBook, person: int, days: int, kind: InteractionKind = InteractionKind.CALL, summary: str = "Spoke"
) -> int:
    entry = Interaction(kind, TODAY - timedelta(days), summary, people=(Participant(person, ""),))
    return book.timeline.log(entry).result().value


def _names(book: AddressBook, **query) -> list[str]:
    ids = book.people_list.ids(PeopleQuery(**query), TODAY)
    return [line.name for line in book.people_list.lines(ids)]


def test_search_finds_what_people_type(book: AddressBook) -> None:
    mail = [Channel(ChannelKind.EMAIL, "zoe@fable.example"), Channel(ChannelKind.PHONE, "+351 912-555 014")]
    _add(book, "Zoë Müller", channels=mail, positions=[Position("Fable Press", "Editor")], notes="likes hedgehogs")
    _add(book, "山田 太郎")
    _add(book, "Anatol Zoellner", tags=["chess"])
    for text, wanted in (
        ("zoe", ["Zoë Müller", "Anatol Zoellner"]),
        ("ZOË mü", ["Zoë Müller"]),
        ("fable", ["Zoë Müller"]),
        ("hedge", ["Zoë Müller"]),
        ("912555", ["Zoë Müller"]),
        ("912 555 014", ["Zoë Müller"]),
        ("00351 912 555", ["Zoë Müller"]),
        ("zoe@fab", ["Zoë Müller"]),
        ("ellner", ["Anatol Zoellner"]),
        ("chess", ["Anatol Zoellner"]),
        ("山", ["山田 太郎"]),
        ("太郎", ["山田 太郎"]),
        ("h", []),
        ('"*^() AND', []),
        ("nobody", []),
    ):
        assert _names(book, text=text) == wanted, text


def test_the_index_follows_every_change(book: AddressBook) -> None:
    person = _add(book, "Ben", tags=["chess"], positions=[Position("Acme")])
    book.people.edit(person, notes="sails").result()
    assert _names(book, text="sails") == ["Ben"]
    tag = book.tags.all()[0]
    book.tags.remove(tag).result()
    assert _names(book, text="chess") == []
    book.people.remove_part(book.people.contact(person).positions[0]).result()
    assert _names(book, text="acme") == []
    book.history.undo().result()
    assert _names(book, text="acme") == ["Ben"]
    assert book.check() == []


def test_a_sound_book_is_found_sound_however_often_one_looks(book: AddressBook) -> None:
    people = [
        _add(book, name) for name in ("Ana Sousa", "Ben Carter", "Clara Stein", "David Young", "Eva Braun", "Jon Berg")
    ]
    for number in range(3):
        assert book.check() == []
        book.tags.put(people, [f"chess {number}"]).result()


def test_filters_orders_and_scopes(book: AddressBook) -> None:
    old, new, none = _add(book, "Old", circle_id=2), _add(book, "New", circle_id=2, starred=True), _add(book, "None")
    _log(book, old, 40)
    _log(book, new, 2)
    _log(book, old, 1, InteractionKind.NOTE)
    assert _names(book, due=True) == ["Old"]
    assert _names(book, starred=True) == ["New"]
    assert _names(book, circles=(2,), sort=Sort.SILENT) == ["Old", "New"]
    assert _names(book, sort=Sort.WARMTH) == ["Old", "New", "None"]
    assert _names(book, dormant_days=30) == ["Old"]
    book.people.archive([none]).result()
    assert _names(book, scope=Scope.ARCHIVE) == ["None"]
    book.people.trash([none]).result()
    assert _names(book, scope=Scope.TRASH) == ["None"]
    book.people.restore([none]).result()
    assert len(_names(book)) == 3
    own = Cadence(100, 150)
    book.people.edit(old, cadence=own).result()
    assert _names(book, due=True) == []


def test_the_clock_restarts_and_runs_back_with_what_is_logged(book: AddressBook) -> None:
    person = _add(book, "Ben", circle_id=1)
    entry = _log(book, person, 3)
    assert book.people_list.line(person).last_contact == TODAY - timedelta(3)
    moved = book.timeline.interaction(entry)
    moved.day = TODAY
    book.timeline.edit(moved).result()
    assert book.people_list.line(person).last_contact == TODAY
    book.timeline.remove([entry]).result()
    assert book.people_list.line(person).last_contact is None
    book.history.undo().result()
    assert book.people_list.line(person).last_contact == TODAY


def test_a_list_with_a_text_counts_whom_it_shows(book: AddressBook) -> None:
    _add(book, "Ben Carter")
    _add(book, "Ana Sousa")
    query = PeopleQuery(text="ben")
    assert (book.people_list.count(query, TODAY), book.people_list.count(PeopleQuery(), TODAY)) == (1, 2)


def test_former_colleagues_and_smart_lists(book: AddressBook) -> None:
    past = Position("Acme", until=PartialDate(2020), standing=Standing.MANAGER)
    _add(book, "Ivan", positions=[past])
    _add(book, "Jo", positions=[Position("Acme", standing=Standing.MANAGER)])
    colleagues = next(item for item in book.smart_lists.all() if item.name == "Ex-colleagues")
    assert [line.name for line in book.people_list.lines(book.people_list.ids(colleagues.query, TODAY))] == ["Ivan"]
    saved = book.smart_lists.save(SmartList(0, " Mine ", PeopleQuery(text="jo", starred=True))).result().value
    assert next(item for item in book.smart_lists.all() if item.id == saved).query == PeopleQuery(
        text="jo", starred=True
    )


def test_names_from_typed_words(book: AddressBook) -> None:
    for name in ("Ana Sousa", "Ana Lima", "Ben Carter", "Anabel Ben"):
        _add(book, name)
    assert [person.name for person in book.naming.find("ana")] == ["Ana Lima", "Ana Sousa"]
    assert [person.name for person in book.naming.find("ana sousa")] == ["Ana Sousa"]
    assert [person.name for person in book.naming.find("an")] == []
    assert book.naming.resolve("carter").name == "Ben Carter"
    with pytest.raises(AmbiguousNameError):
        book.naming.resolve("ana")
    with pytest.raises(NotFoundError):
        book.naming.resolve("zed")


def test_values_that_cannot_be_held_are_refused_and_nothing_is_lost(book: AddressBook) -> None:
    person = _add(book, "Ben")
    with pytest.raises(InvalidValueError):
        book.people.edit(person, notes="a\x00b").result()
    with pytest.raises(InvalidValueError, match="^text-too-long$"):
        book.people.edit(person, display_name="x" * 1_000_000).result()
    with pytest.raises(InvalidValueError):
        book.people.edit(person, display_name="", given="").result()
    with pytest.raises(InvalidValueError):
        book.people.add(Contact(Person())).result()
    with pytest.raises(InvalidValueError):
        book.people.save_part(Channel(ChannelKind.EMAIL, "a\x00b", person_id=person)).result()
    with pytest.raises(InvalidValueError, match="^tag-exists$"):
        book.tags.put([person], ["one"]).result()
        book.tags.put([person], ["two"]).result()
        one, _ = book.tags.all()
        book.tags.save(type(one)(one.id, "two")).result()
    assert book.people.contact(person).person.display_name == "Ben"


def test_the_shown_name_follows_its_parts_only_while_it_is_made_of_them(book: AddressBook) -> None:
    person = _add(book, "Ben Carter", given="Ben", family="Carter")
    book.people.edit(person, family="Cartwright").result()
    assert book.people.contact(person).person.display_name == "Ben Cartwright"
    book.people.edit(person, display_name="Benny").result()
    book.people.edit(person, given="Benjamin").result()
    assert book.people.contact(person).person.display_name == "Benny"


def test_relations_read_from_both_sides(book: AddressBook) -> None:
    ana, rui = _add(book, "Ana"), _add(book, "Rui")
    book.people.save_part(Relation("child", "Rui", rui, person_id=ana)).result()
    (found,) = book.people.page(rui).inverse
    assert (found.kind, found.other_name) == ("parent", "Ana")


def test_a_relation_in_your_own_words_is_true_on_both_pages(book: AddressBook) -> None:
    """Maria is godmother of Ana; what Ana is to Maria nobody said."""
    ana, maria = _add(book, "Ana"), _add(book, "Maria")
    book.people.save_part(Relation("godmother", "Maria", maria, person_id=ana)).result()
    (found,) = book.people.page(maria).inverse
    assert (found.kind, found.stored_kind, found.other_name) == ("", "godmother", "Ana")


def test_import_cancelled_leaves_nothing(book: AddressBook, tmp_path: Path) -> None:
    cards = "".join(f"BEGIN:VCARD\nVERSION:3.0\nFN:P {row}\nUID:{row}\nEND:VCARD\n" for row in range(1500))
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
    cards = "".join(f"BEGIN:VCARD\nVERSION:3.0\nFN:P {row}\nUID:{row}\nEND:VCARD\n" for row in range(9))
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
def test_everything_about_a_person_survives_export_and_import(book: AddressBook, tmp_path: Path, version: str) -> None:
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


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus of real contact files is not beside the project")
@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_the_whole_corpus_in_out_and_in_again(book: AddressBook, tmp_path: Path, version: str) -> None:
    report = book.importing.run([CORPUS])
    assert (report.files, report.cards) == (131, 1179)
    assert report.added + report.updated + report.identical + report.groups + report.refused == 1179
    again = book.importing.run([CORPUS])
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


def test_an_export_that_cannot_be_written_leaves_the_old_file(book: AddressBook, tmp_path: Path) -> None:
    _add(book, "Ana")
    with pytest.raises(StorageUnavailableError):
        book.exporting.write_vcards(tmp_path / "no" / "where.vcf")
    assert list(tmp_path.glob("*.unfinished")) == []


def test_an_export_to_where_nothing_can_be_removed_says_so(book: AddressBook, tmp_path: Path) -> None:
    _add(book, "Ana")
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(StorageUnavailableError, match="^file-not-written$"):
        book.exporting.write_vcards(tmp_path / "file" / "people.vcf")


def test_capitals_alone_make_no_new_tag(book: AddressBook) -> None:
    people = [_add(book, name) for name in ("Ana", "Ben")]
    book.tags.put(people[:1], ["bees"]).result()
    book.tags.put(people[1:], ["Bees"]).result()
    assert [tag.name for tag in book.tags.all()] == ["bees"]
    assert book.people.contact(people[1]).tags == ["bees"]


def test_moving_makes_a_copy_and_never_overwrites_one(book: AddressBook, tmp_path: Path) -> None:
    _add(book, "Ana")
    book.copy_to(tmp_path / "there")
    other = AddressBook(tmp_path / "there")
    assert _names(other) == ["Ana"]
    other.close()
    with pytest.raises(StorageUnavailableError, match="^folder-holds-book$"):
        book.copy_to(tmp_path / "there")


def test_steps_have_names(book: AddressBook) -> None:
    _add(book, "Ana")
    assert book.history.undoable() == Step("person.add", "Ana")
