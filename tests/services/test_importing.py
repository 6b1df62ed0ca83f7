"""Importing what others wrote: values no Kith would write cost a notice, never the card or its
neighbours."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.changes import Step
from desktop_app.domain.errors import ImportStoppedError, KithError
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.services import import_run
from desktop_app.services.address_book import AddressBook
from desktop_app.services.importing import Importing
from desktop_app.ui.words.error_sentences import sentence_of
from desktop_app.ui.words.fault_sentences import sentence_of_fault

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    yield book
    book.close()


def _file(folder: Path, *cards: tuple[str, ...]) -> Path:
    lines = [line for card in cards for line in ("BEGIN:VCARD", "VERSION:3.0", *card, "END:VCARD")]
    path = folder / "people.vcf"
    path.write_text("\r\n".join([*lines, ""]), "utf-8", newline="")
    return path


def _you(book: AddressBook) -> list[str]:
    pages = [book.people.contact(row).person for row in book.exporting.everybody()]
    return [person.display_name for person in pages if person.is_you]


def _use(book: AddressBook, row: int) -> None:
    """What the screens ask about somebody, before and after a contact."""
    for _ in range(2):
        person = book.people.page(row).contact.person
        book.rhythms.warmth(row, TODAY)
        book.rhythms.budget(TODAY)
        book.important_dates.near(TODAY)
        who = (book.people.participant(row),)
        book.timeline.log(
            Interaction(InteractionKind.CALL, date(2020, 1, 1), f"with {person.given}", people=who)
        ).result()


@pytest.mark.parametrize(
    "line",
    [
        "X-KITH-CADENCE:0/0",
        "X-KITH-CADENCE:30/7",
        "X-KITH-CADENCE:-7/7",
        "X-KITH-CADENCE:7/36501",
        "X-KITH-CADENCE:999999999/999999999",
        "X-KITH-CADENCE:1/99999999999999999999",
        "X-KITH-ARCHIVED-AT:0001-01-01T00:00:00+14:00",
        "X-KITH-TRASHED-AT:9999-12-31T23:59:59-14:00",
        "X-KITH-MET-ON:2026-02-30",
        "X-KITH-POSITION:" + "[" * 200_000,
        'X-KITH-POSITION:{"organisation": "A"\\, "since": 5}',
        'X-KITH-POSITION:{"organisation": "A"\\, "standing": ["client"]}',
    ],
)
def test_a_value_kith_would_not_write_is_a_notice(
    book: AddressBook, tmp_path: Path, line: str
) -> None:
    report = book.importing.run([_file(tmp_path, ("FN:Odd", line), ("FN:Good",))])
    assert (report.added, report.refused) == (2, 0)
    (problem,) = report.problems
    assert problem.card_name == "Odd"
    assert sentence_of_fault(problem.fault).startswith(
        f"The value of {line.partition(':')[0]} cannot be read"
    )
    for row in report.people:
        _use(book, row)
    assert book.check() == []
    assert line[:100] in "".join(book.exporting.vcard_text(report.people[:1]).split("\r\n "))


@pytest.mark.parametrize("days", ["²", "-1", "366", "99999999999999999999", "9" * 5000])
def test_days_ahead_that_cannot_be_are_not_taken(
    book: AddressBook, tmp_path: Path, days: str
) -> None:
    card = ("FN:Odd", f"BDAY;X-KITH-LEAD={days}:2000-01-01")
    report = book.importing.run([_file(tmp_path, card, ("FN:Good",))])
    assert report.added == 2
    assert [item.lead_days for row in report.people for item in book.people.contact(row).dates] in (
        [None],
        [],
    )
    _use(book, report.people[0])


@pytest.mark.parametrize("days", [0, 3, 365])
def test_days_ahead_are_taken(book: AddressBook, tmp_path: Path, days: int) -> None:
    report = book.importing.run([_file(tmp_path, ("FN:A", f"BDAY;X-KITH-LEAD={days}:2000-01-01"))])
    assert [item.lead_days for item in book.people.contact(report.people[0]).dates] == [days]


@pytest.mark.parametrize(
    "line",
    [
        "TITLE:{}", "ORG:a;{}", "ROLE:{}", "CATEGORIES:a,{}", "X-KITH-HEADLINE:{}", "X-KITH-FIELD:{}", "BDAY;VALUE=text:{}",
        "RELATED;VALUE=text:{}", "N:;;{};;", "TEL:{}", "SORT-STRING:{}", "GENDER:;{}", "X-KITH-CIRCLE:{}",
    ],
)  # fmt: skip
def test_no_field_is_longer_than_a_field_may_be(
    book: AddressBook, tmp_path: Path, line: str
) -> None:
    short, long = line.format("x" * 99_000), line.format("x" * 100_001)
    report = book.importing.run([_file(tmp_path, ("FN:Long", long), ("FN:Short", short))])
    assert (report.added, report.refused) == (1, 1)
    assert "100,001 characters" in sentence_of_fault(report.problems[0].fault)


PICTURES = [base64.b64encode(data).decode() for data in (b"\xff\xd8\xffone", b"\xff\xd8\xfftwo")]


def test_a_fuller_card_fills_in_what_you_left_alone(book: AddressBook, tmp_path: Path) -> None:
    def card(*lines: str) -> tuple[str, ...]:
        return ("FN:Ana", "UID:ana", *lines)

    old = card(
        "NOTE:old", "TEL:1", "RELATED:Rui", f"PHOTO;ENCODING=b:{PICTURES[0]}", "CATEGORIES:a"
    )
    new = card(
        "NOTE:new", "TEL:2", "RELATED:Rita", f"PHOTO;ENCODING=b:{PICTURES[1]}", "CATEGORIES:b"
    )
    (row,) = book.importing.run([_file(tmp_path, old)]).people
    before = book.people.contact(row).person.updated_at
    later = Importing(book._store, lambda: NOW + timedelta(days=1))
    report = later.run([_file(tmp_path, new)])
    assert (report.added, report.updated, report.identical) == (0, 1, 0)
    found = book.people.contact(row)
    assert (found.person.notes, [item.value for item in found.channels]) == ("new", ["2"])
    assert [item.other_name for item in found.relations] == ["Rita"]
    assert (found.photo.data, sorted(found.tags)) == (b"\xff\xd8\xfftwo", ["a", "b"])
    assert found.raw.lines == new
    assert found.person.updated_at == before + timedelta(days=1)
    # The very card again, and the old one, change nothing: both were seen.
    assert later.run([_file(tmp_path, new, old)]).identical == 2


def test_what_you_changed_stays_as_you_made_it(book: AddressBook, tmp_path: Path) -> None:
    old = (
        "FN:Ana",
        "UID:ana",
        "NOTE:old",
        "TEL:1",
        "RELATED:Rui",
        f"PHOTO;ENCODING=b:{PICTURES[0]}",
    )
    new = (
        "FN:Ana",
        "UID:ana",
        "NOTE:new",
        "TEL:2",
        "RELATED:Rita",
        f"PHOTO;ENCODING=b:{PICTURES[1]}",
    )
    (row,) = book.importing.run([_file(tmp_path, old)]).people
    book.people.edit(row, notes="mine").result()
    mine = book.people.contact(row)
    mine.channels[0].value, mine.relations[0].other_name = "3", "Rosa"
    for part in (mine.channels[0], mine.relations[0]):
        book.people.save_part(part).result()
    book.people.set_photo(row, None).result()
    book.importing.run([_file(tmp_path, new)])
    found = book.people.contact(row)
    assert (found.person.notes, found.channels[0].value, found.relations[0].other_name) == (
        "mine",
        "3",
        "Rosa",
    )
    assert found.photo is None


def test_relations_known_here_are_no_change_of_yours(book: AddressBook, tmp_path: Path) -> None:
    """Once Rui is in the book the relation points to him; the card keeps its line, and may still
    bring a newer one."""
    ana = (
        "FN:Ana",
        "N:;Ana",
        "UID:ana",
        "RELATED;TYPE=child;X-ODD=kept:urn:uuid:rui",
        "X-LAST:kept",
    )
    book.importing.run([_file(tmp_path, ("FN:Rui", "UID:rui"), ana)])
    row = book.naming.resolve("Ana").id
    assert [item.other_name for item in book.people.contact(row).relations] == ["Rui"]
    assert book.exporting.vcard_text([row]).split("\r\n")[2:-2] == list(ana)
    report = book.importing.run([_file(tmp_path, (*ana[:3], "RELATED;TYPE=friend:urn:uuid:rui"))])
    assert report.updated == 1
    assert [(item.kind, item.other_name) for item in book.people.contact(row).relations] == [
        ("friend", "Rui")
    ]


def test_cards_of_one_file_about_the_same_person(book: AddressBook, tmp_path: Path) -> None:
    cards = [("FN:Ana", "UID:ana", f"NOTE:{number}") for number in range(3)]
    report = book.importing.run(
        [_file(tmp_path, *cards, ("FN:Ben",), ("FN:Ben", "TEL:1"), ("FN:Other", "UID:ana"))]
    )
    assert (report.added, report.updated) == (4, 2)
    everybody = [book.people.contact(row) for row in book.exporting.everybody()]
    assert sorted(item.person.display_name for item in everybody) == ["Ana", "Ben", "Ben", "Other"]
    assert next(item.person.notes for item in everybody if item.person.display_name == "Ana") == "2"
    assert len({item.person.uid for item in everybody}) == 4


def test_every_card_is_counted_once_and_the_step_names_them(
    book: AddressBook, tmp_path: Path
) -> None:
    group = (
        "FN:G",
        "UID:g",
        "X-ADDRESSBOOKSERVER-KIND:group",
        "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:ana",
    )
    book.importing.run([_file(tmp_path, ("FN:Ana", "UID:ana"))])
    cards = (
        ("FN:Ana", "UID:ana", "NOTE:x"),
        ("FN:New",),
        ("NOTE:nobody",),
        ("FN:New",),
        group,
        ("FN:Odd", "odd"),
    )
    report = book.importing.run([_file(tmp_path, *cards)])
    counts = (
        report.cards,
        report.added,
        report.updated,
        report.identical,
        report.groups,
        report.refused,
    )
    assert counts == (6, 2, 1, 1, 1, 1)
    assert (report.files, report.cancelled, len(report.people)) == (1, False, 2)
    assert sorted(problem.severity.value for problem in report.problems) == ["notice", "problem"]
    assert book.history.undoable() == Step("import", "", 3)
    again = book.importing.run([_file(tmp_path, *cards)])
    assert (again.groups, again.identical, again.refused) == (0, 5, 1)


def test_an_import_that_brought_nothing_is_no_step(book: AddressBook, tmp_path: Path) -> None:
    book.importing.run([_file(tmp_path, ("NOTE:nobody",))])
    assert book.history.undoable() is None


def test_who_is_you_stays_who_they_are(book: AddressBook, tmp_path: Path) -> None:
    """A friend's own card, and an old export of yours: both say "you"."""
    me = book.people.add(Contact(Person(display_name="Me", uid="me"))).result().value
    book.people.set_is_you(me).result()
    mine = ("FN:Me", "UID:me", "X-KITH-IS-YOU:yes", "NOTE:news")
    report = book.importing.run(
        [_file(tmp_path, ("FN:Friend", "X-KITH-IS-YOU:yes"), mine, ("FN:Good",))]
    )
    assert (report.added, report.updated) == (2, 1)
    assert _you(book) == ["Me"]


def test_an_address_book_without_you_takes_the_first_who_says_so(
    book: AddressBook, tmp_path: Path
) -> None:
    claims = [
        ("FN:" + name, f"UID:{name}", "X-KITH-IS-YOU:yes") for name in ("One", "Two", "One", "Two")
    ]
    book.importing.run([_file(tmp_path, ("FN:Zero", "UID:Zero"), *claims)])
    assert _you(book) == ["One"]
    book.importing.run([_file(tmp_path, ("FN:Zero", "UID:Zero", "X-KITH-IS-YOU:yes"))])
    assert _you(book) == ["One"]


def test_a_known_person_whose_card_says_so_may_become_you(
    book: AddressBook, tmp_path: Path
) -> None:
    book.importing.run([_file(tmp_path, ("FN:Zero", "UID:Zero"))])
    book.importing.run(
        [
            _file(
                tmp_path,
                ("FN:Zero", "UID:Zero", "X-KITH-IS-YOU:yes"),
                ("FN:One", "X-KITH-IS-YOU:yes"),
            )
        ]
    )
    assert _you(book) == ["Zero"]


def test_a_card_of_yours_that_does_not_say_so_leaves_you_yourself(
    book: AddressBook, tmp_path: Path
) -> None:
    card = ("FN:Me", "UID:me", "X-KITH-IS-YOU:yes")
    book.importing.run([_file(tmp_path, card)])
    book.importing.run([_file(tmp_path, (*card[:2], "NOTE:news"))])
    assert _you(book) == ["Me"]


def test_only_an_export_of_everybody_says_who_is_you(book: AddressBook) -> None:
    """Whoever is given your card would else become you to their own Kith."""
    me = book.people.add(Contact(Person(display_name="Me"))).result().value
    book.people.set_is_you(me).result()
    assert "X-KITH-IS-YOU:yes" in "".join(book.exporting.vcards())
    assert "IS-YOU" not in book.exporting.vcard_text([me])


@pytest.mark.parametrize("room", [0, 40])
def test_an_import_that_finds_the_disk_full_says_what_it_kept_and_can_be_undone(
    book: AddressBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    monkeypatch.setattr(import_run, "CHUNK", 20)
    path = _file(
        tmp_path, *((f"FN:P {row}", f"UID:{row}", f"NOTE:{'words ' * 300}") for row in range(200))
    )
    full = book._store.write(
        Step("fill"),
        lambda db: db.run(f"PRAGMA max_page_count = {db.value('PRAGMA page_count') + room}"),
    )
    full.result()
    with pytest.raises(KithError, match="^import-stopped$" if room else "^disk-is-full$") as caught:
        book.importing.run([path])
    there = len(book.exporting.everybody())
    if room:
        assert 0 < there < 200
        assert isinstance(caught.value, ImportStoppedError)
        assert caught.value.kept == there
        assert sentence_of(caught.value) == (
            f"The disk is full, so this could not be written to {book.folder / 'kith.sqlite3'}. "
            f"Before that, {there} people came in and were kept."
        )
        assert book.history.undo().result().step == Step("import", "", there)
        assert book.exporting.everybody() == []
    else:
        assert (there, book.history.undoable()) == (0, None)
