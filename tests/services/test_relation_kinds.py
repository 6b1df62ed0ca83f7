"""Kinds of relation in one's own words: told once, said on both pages, kept through every format."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.person import Contact, Person, Relation
from desktop_app.domain.relations import OwnPair
from desktop_app.formats.vcard.writer import write_vcard
from desktop_app.services.address_book import AddressBook


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Callable[[str], AddressBook]]:
    opened: dict[str, AddressBook] = {}

    def book(name: str) -> AddressBook:
        if name not in opened:
            opened[name] = AddressBook(tmp_path / name)
        return opened[name]

    yield book
    for each in opened.values():
        each.close()


def _two(book: AddressBook, other_kind: str = "godchild") -> tuple[int, int]:
    """Ana, whose godfather Ben is."""
    ana, ben = (
        book.people.add(Contact(Person(display_name=name))).result().value
        for name in ("Ana", "Ben")
    )
    uid = book.people.participant(ben).uid
    relation = Relation("godfather", "Ben", ben, uid, person_id=ana, other_kind=other_kind)
    book.people.save_part(relation).result()
    return ana, ben


def _said_of(book: AddressBook, person: int) -> list[tuple[str, str]]:
    page = book.people.page(person)
    return [(each.kind, each.other_kind) for each in page.contact.relations] + [
        (each.kind, each.stored_kind) for each in page.inverse
    ]


def test_both_pages_say_the_right_word_and_undo_takes_it_back(books) -> None:
    book = books("kith")
    ana, ben = _two(book)
    assert _said_of(book, ana) == [("godfather", "godchild")]
    assert _said_of(book, ben) == [("godchild", "godfather")]
    assert book.people.own_relations() == [("godchild", "godfather"), ("godfather", "godchild")]
    book.history.undo().result()
    assert book.people.own_relations() == []


def test_what_was_told_holds_for_the_next_one_and_can_be_told_anew(books) -> None:
    book = books("kith")
    ana, ben = _two(book, "")
    assert _said_of(book, ben) == [("", "godfather")]
    (relation,) = book.people.contact(ana).relations
    book.people.save_part(replace(relation, other_kind="godson")).result()
    assert _said_of(book, ben) == [("godson", "godfather")]
    book.people.save_part(replace(relation, other_kind="goddaughter")).result()
    cleo = book.people.add(Contact(Person(display_name="Cleo"))).result().value
    book.people.save_part(Relation("Godfather", "Ben", ben, person_id=cleo)).result()
    assert _said_of(book, ben) == [("goddaughter", "godfather"), ("goddaughter", "Godfather")]


def test_the_same_word_both_ways_is_one_pair(books) -> None:
    book = books("kith")
    ana, ben = (
        book.people.add(Contact(Person(display_name=name))).result().value
        for name in ("Ana", "Ben")
    )
    book.people.save_part(
        Relation("pen pal", "Ben", ben, person_id=ana, other_kind="pen pal")
    ).result()
    assert book.people.own_relations() == [("pen pal", "pen pal")]
    assert _said_of(book, ben) == [("pen pal", "pen pal")]


@pytest.mark.parametrize("form", ["vcard 3.0", "vcard 4.0", "json"])
def test_the_pair_comes_into_another_book(books, tmp_path: Path, form: str) -> None:
    here, there = books("here"), books("there")
    _two(here)
    cleo = here.people.add(Contact(Person(display_name="Cleo"))).result().value
    here.people.save_part(
        Relation("Best man; of honour", "Somebody", person_id=cleo, other_kind="bride, “🎉”")
    ).result()
    path = tmp_path / ("book.json" if form == "json" else "people.vcf")
    if form == "json":
        path.write_text("".join(here.json_book.parts()), encoding="utf-8")
        there.json_book.run(path)
    else:
        contacts = [here.people.contact(row) for row in here.exporting.everybody()]
        version = form.partition(" ")[2]
        text = "".join(write_vcard(each, version) for each in contacts)
        path.write_text(text, encoding="utf-8", newline="")
        there.importing.run([path])
    assert there.people.own_relations() == here.people.own_relations()
    ben = there.naming.resolve("Ben").id
    assert _said_of(there, ben) == [("godchild", "godfather")]
    assert there.check() == []


def test_a_card_replaces_nothing_that_was_told(books, tmp_path: Path) -> None:
    book = books("kith")
    _two(book)
    card = "\r\n".join((
        "BEGIN:VCARD", "VERSION:4.0", "FN:Dora",
        "RELATED;TYPE=godfather;VALUE=text;X-KITH-OTHER=niece:Ben", "END:VCARD", "",
    ))  # fmt: skip
    path = tmp_path / "dora.vcf"
    path.write_text(card, encoding="utf-8")
    book.importing.run([path])
    assert dict(book.people.own_relations())["godfather"] == "godchild"


def test_words_are_renamed_wherever_they_are_said(books) -> None:
    book = books("kith")
    ana, ben = _two(book)
    (pair,) = book.relation_kinds.all()
    assert book.relation_kinds.counts() == {pair: 1}
    new = {"godfather": "Taufpate", "godchild": "Patenkind"}
    renamed = OwnPair(new[pair.kind], new[pair.other])
    book.relation_kinds.rename(pair, renamed).result()
    assert [each.words for each in book.relation_kinds.all()] == [renamed.words]
    assert _said_of(book, ana) == [("Taufpate", "Patenkind")]
    assert _said_of(book, ben) == [("Patenkind", "Taufpate")]
    book.history.undo().result()
    assert book.relation_kinds.all() == [pair]
    assert _said_of(book, ben) == [("godchild", "godfather")]


@pytest.mark.parametrize("word", ["friend", "Godchild", " ", "x" * 61])
def test_no_word_is_renamed_to_one_that_is_none_or_another(books, word: str) -> None:
    book = books("kith")
    _two(book)
    pair = OwnPair("godfather", "godchild")
    with pytest.raises(InvalidValueError):
        book.relation_kinds.rename(pair, OwnPair(word, "godchild")).result()
    assert len(book.people.own_relations()) == 2


def test_of_a_pair_with_a_common_word_only_the_own_one_changes(books) -> None:
    book = books("kith")
    _two(book, "child")
    (pair,) = book.relation_kinds.all()
    assert pair == OwnPair("godfather", "child")
    book.relation_kinds.rename(pair, OwnPair("sponsor", "ward")).result()
    assert book.relation_kinds.all() == [OwnPair("sponsor", "child")]


@pytest.mark.parametrize("goes_too", [False, True])
def test_a_deleted_pair_leaves_its_relations_or_takes_them_along(books, goes_too: bool) -> None:
    book = books("kith")
    ana, ben = _two(book)
    (pair,) = book.relation_kinds.all()
    book.relation_kinds.remove(pair, with_relations=goes_too).result()
    assert book.people.own_relations() == []
    assert _said_of(book, ana) == ([] if goes_too else [("godfather", "")])
    assert _said_of(book, ben) == ([] if goes_too else [("", "godfather")])
    book.history.undo().result()
    assert _said_of(book, ben) == [("godchild", "godfather")]
