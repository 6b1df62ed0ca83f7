"""Merging people who came from files: their cards still find them; what hangs on them follows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.acquaintances import Acquainted
from desktop_app.domain.errors import InvalidValueError, KithError, NotFoundError
from desktop_app.domain.merging import Answers, ComesAlong
from desktop_app.domain.person import Contact, Person, Relation
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.services.address_book import AddressBook

TODAY = date(2026, 11, 28)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith")
    yield book
    book.close()


def _card(uid: str, name: str, *lines: str) -> str:
    head = ("BEGIN:VCARD", "VERSION:3.0", f"UID:{uid}", f"FN:{name}")
    return "\r\n".join((*head, *lines, "END:VCARD", ""))


BEN = "c1f0a6de-0001-4a5b-9c3d-000000000001"
BENJAMIN = "c1f0a6de-0002-4a5b-9c3d-000000000002"


def _import(book: AddressBook, folder: Path, *cards: str) -> None:
    path = folder / f"cards-{len(list(folder.iterdir()))}.vcf"
    path.write_text("".join(cards), encoding="utf-8")
    book.importing.run([path])


def _merge(book: AddressBook, *uids: str) -> int:
    ids = [row for uid in uids if (row := book.people.id_of(uid)) is not None]
    return book.mergers.merge(book.mergers.plan(ids)).result().value


def test_a_later_card_of_either_finds_the_one_person(book: AddressBook, tmp_path: Path) -> None:
    first = _card(BEN, "Ben Carter", "EMAIL:ben@x.example")
    second = _card(BENJAMIN, "Benjamin Carter", "TEL:+44 117 555 0121", "TITLE:Editor")
    _import(book, tmp_path, first, second)
    keep = _merge(book, BEN, BENJAMIN)
    _import(book, tmp_path, first, second)
    assert book.exporting.everybody() == [keep]
    newer = _card(BENJAMIN, "Benjamin Carter", "TEL:+44 117 555 0121", "NOTE:Has a dog")
    _import(book, tmp_path, newer)
    assert book.exporting.everybody() == [keep]
    contact = book.people.contact(keep)
    assert contact.person.notes == "Has a dog"
    assert [channel.value for channel in contact.channels] == ["ben@x.example", "+44 117 555 0121"]


def test_each_card_is_compared_with_what_it_said_itself(book: AddressBook, tmp_path: Path) -> None:
    """The newer one of Ben changes the title his card gave, though Benjamin's card came last."""
    first = _card(BEN, "Ben Carter", "NICKNAME:Benny", "EMAIL:ben@x.example")
    _import(book, tmp_path, first, _card(BENJAMIN, "Benjamin Carter", "TEL:+44 117 555 0121"))
    keep = _merge(book, BEN, BENJAMIN)
    _import(book, tmp_path, _card(BEN, "Ben Carter", "NICKNAME:Bennie", "EMAIL:ben@x.example"))
    assert book.people.contact(keep).person.nickname == "Bennie"
    _import(book, tmp_path, _card(BEN, "Ben Carter", "NICKNAME:Bean", "EMAIL:ben@x.example"))
    assert book.people.contact(keep).person.nickname == "Bean"


def test_somebody_typed_by_hand_is_found_by_an_older_export(
    book: AddressBook, tmp_path: Path
) -> None:
    for uid, name in ((BEN, "Ben Carter"), (BENJAMIN, "Benjamin Carter")):
        book.people.add(Contact(Person(display_name=name, uid=uid))).result()
    keep = _merge(book, BEN, BENJAMIN)
    _import(book, tmp_path, _card(BENJAMIN, "Benjamin Carter", "EMAIL:ben@x.example"))
    assert book.exporting.everybody() == [keep]


def _three(book: AddressBook) -> tuple[int, int, int]:
    one, two, three = (
        book.people.add(Contact(Person(display_name=name, uid=name))).result().value
        for name in ("Ben", "Benjamin", "Ana")
    )
    return one, two, three


def test_what_passed_and_what_is_to_be_done_follows_once(book: AddressBook) -> None:
    one, two, ana = _three(book)
    people = [book.people.participant(row) for row in (one, two, ana)]
    both = Interaction(InteractionKind.CALL, TODAY, "A call", people=tuple(people[:2]))
    book.timeline.log(both).result()
    book.timeline.log(Interaction(InteractionKind.CALL, TODAY, "Two", people=(people[1],))).result()
    book.reminders.add(Reminder("Send it", TODAY, people=(people[1],))).result()
    assert book.mergers.comes_along([one, two]) == ComesAlong(entries=2, reminders=1)
    assert _merge(book, "Ben", "Benjamin") == one
    assert book.people.page(one).interactions == 2
    assert book.mergers.comes_along([one]) == ComesAlong(entries=2, reminders=1)
    book.history.undo().result()
    assert (book.people.page(one).interactions, book.people.page(two).interactions) == (1, 2)


def test_nobody_is_told_twice_of_or_related_to_themselves(book: AddressBook) -> None:
    one, two, ana = _three(book)
    for whose, kind, other in (
        (ana, "friend", one),
        (ana, "friend", two),
        (two, "friend", ana),
        (one, "colleague", two),
    ):
        part = Relation(kind, "Ben", other, person_id=whose)
        book.people.save_part(part).result()
    for pair in ((one, ana), (ana, two), (one, two)):
        book.acquaintances.say(*pair, Acquainted.YES, TODAY).result()
    _merge(book, "Ben", "Benjamin")
    page = book.people.page(one)
    told = [(each.kind, each.other_id) for each in page.contact.relations]
    told += [(each.kind, each.other_id) for each in page.inverse]
    assert told == [("friend", ana)]
    assert [each.person.id for each in book.acquaintances.of(one, TODAY).known] == [ana]


def test_what_has_changed_meanwhile_is_not_merged_unseen(book: AddressBook) -> None:
    one, two, _ = _three(book)
    plan = book.mergers.plan([one, two])
    book.people.edit(two, headline="Editor").result()
    with pytest.raises(KithError, match="merge-has-changed"):
        book.mergers.merge(plan, Answers()).result()
    book.trash.erase([two]).result()
    with pytest.raises(NotFoundError):
        book.mergers.merge(plan).result()
    with pytest.raises(InvalidValueError):
        book.mergers.plan([one, one])


def test_you_stay_you(book: AddressBook) -> None:
    one, two, _ = _three(book)
    book.people.set_is_you(two).result()
    assert _merge(book, "Ben", "Benjamin") == two
    assert book.people.contact(two).person.is_you
