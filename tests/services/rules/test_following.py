"""Rules follow what becomes of the rows and people they name, and are taken back with it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

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
