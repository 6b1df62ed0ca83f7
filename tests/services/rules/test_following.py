"""Rules follow what becomes of the rows and people they name, and are taken back with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.own_fields import OwnField
from desktop_app.domain.own_values import OwnKind, OwnValue
from desktop_app.domain.people_query import PeopleQuery, SmartList
from desktop_app.domain.person import Contact, person_named
from desktop_app.domain.rules.rule import Group, How, Rule, tagged
from desktop_app.services.address_book import AddressBook

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TODAY = date(2026, 11, 21)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    made = AddressBook(tmp_path / "kith")
    yield made
    made.close()


def _add(book: AddressBook, name: str, **more) -> int:
    return book.people.add(Contact(person_named(name), **more)).result().value


def _keep(book: AddressBook, *rules: Rule) -> PeopleQuery:
    query = PeopleQuery.by(Group(How.ANY, rules))
    book.smart_lists.save(SmartList(0, "Mine", query)).result()
    return query


def _kept(book: AddressBook) -> list[Rule]:
    return list(book.smart_lists.all()[-1].query.rules.rules())


def test_a_tag_that_is_deleted_leaves_the_rules(book: AddressBook) -> None:
    _add(book, "Ana", tags=["chess", "choir"])
    chess, choir = book.tags.all()
    query = _keep(book, tagged(chess.id, choir.id), Rule("tag", "is-not", (chess.id,)))
    book.tags.remove(chess).result()
    assert _kept(book) == [tagged(choir.id), Rule("tag", "is-not", ())]
    book.history.undo().result()
    assert book.smart_lists.all()[-1].query == query


def test_whoever_is_merged_is_followed(book: AddressBook) -> None:
    gone, kept = _add(book, "Ana S."), _add(book, "Ana Sousa")
    uids = [book.people.participant(row).uid for row in (gone, kept)]
    query = _keep(book, Rule("introduced", "is", (uids[0],)))
    plan = book.mergers.plan([kept, gone])
    book.mergers.merge(plan).result()
    (rule,) = _kept(book)
    here = [uid for uid in uids if book.people.id_of(uid) is not None]
    assert rule == Rule("introduced", "is", tuple(here))
    book.history.undo().result()
    assert book.smart_lists.all()[-1].query == query


def test_whoever_is_erased_is_named_no_more(book: AddressBook) -> None:
    ana = _add(book, "Ana")
    _keep(book, Rule("introduced", "is", (book.people.participant(ana).uid,)))
    book.people.trash([ana]).result()
    book.trash.erase([ana]).result()
    assert _kept(book) == [Rule("introduced", "is", ())]


def _field(book: AddressBook, kind: OwnKind, name: str, *choices: str) -> OwnField:
    row = book.own_fields.add(OwnField(name, kind, choices)).result().value
    return next(field for field in book.own_fields.all() if field.id == row)


def test_a_field_of_ones_own_that_is_deleted_leaves_the_rules(book: AddressBook) -> None:
    shoes, allergies = (
        _field(book, OwnKind.NUMBER, "Shoes"),
        _field(book, OwnKind.TEXT, "Allergies"),
    )
    said = Rule("own", "contains", "nuts", allergies.id)
    query = _keep(book, Rule("own", "more", "42.5", shoes.id), said)
    book.own_fields.remove(shoes).result()
    assert _kept(book) == [Rule("own", "more", "42.5"), said]
    assert book.rules.names(_kept(book)[0]) == ("",)
    book.history.undo().result()
    assert book.smart_lists.all()[-1].query == query


def test_a_choice_that_is_renamed_is_followed(book: AddressBook) -> None:
    drink, other = (
        _field(book, OwnKind.CHOICE, name, "Tea", "Milk") for name in ("Drink", "At six")
    )
    values = [OwnValue("Drink", OwnKind.CHOICE, "Tea", drink.id)]
    ana = _add(book, "Ana", own_values=values)
    elsewhere = Rule("own", "chosen", ("Tea",), other.id)
    query = _keep(book, Rule("own", "chosen", ("Tea", "Milk"), drink.id), elsewhere)
    renamed = {"Tea": "Milk", "Milk": "Oat milk"}
    changed = replace(drink, name="Drinks", choices=("Milk", "Oat milk"))
    book.own_fields.save(changed, renamed).result()
    assert _kept(book) == [Rule("own", "chosen", ("Milk", "Oat milk"), drink.id), elsewhere]
    assert book.rules.names(_kept(book)[0]) == ("Drinks",)
    assert list(book.people_list.ids(book.smart_lists.all()[-1].query, TODAY)) == [ana]
    book.history.undo().result()
    assert book.smart_lists.all()[-1].query == query


def test_a_rule_about_a_field_is_for_the_same_field_in_another_book(
    book: AddressBook, tmp_path: Path
) -> None:
    drink = _field(book, OwnKind.CHOICE, "Drink", "Tea")
    _add(book, "Ana", own_values=[OwnValue("Drink", OwnKind.CHOICE, "Tea", drink.id)])
    _keep(book, Rule("own", "chosen", ("Tea",), drink.id))
    file = tmp_path / "book.json"
    file.write_text("".join(book.json_book.parts()), encoding="utf-8")
    other = AddressBook(tmp_path / "other")
    try:
        _field(other, OwnKind.TEXT, "Allergies")
        other.json_book.run(file)
        (rule,) = _kept(other)
        assert other.rules.names(rule) == ("Drink",) and rule.of != drink.id
        found = other.people_list.ids(other.smart_lists.all()[-1].query, TODAY)
        assert len(found) == 1
    finally:
        other.close()
