"""What typed words find, and what they must not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.changes import Step
from desktop_app.domain.person import Channel, ChannelKind, Contact, Person, Position
from desktop_app.storage import people
from desktop_app.storage.engine.person_document import documents
from desktop_app.storage.engine.store import Store
from desktop_app.storage.queries import search

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.key import Key

NOW = datetime(2026, 11, 21, tzinfo=UTC)
PEOPLE = (
    Contact(Person(display_name="Zoë Ünal", notes="met in Ankara")),
    Contact(Person(display_name="Ana Sousa", given="Ana"), [Channel(ChannelKind.PHONE, "+351 (91) 234-56.78"), Channel(ChannelKind.EMAIL, "ana@acme.org")]),
    Contact(Person(display_name="Ben Carter", headline="Potter"), positions=[Position("Acme Ltd", "Head")], tags=["chess"]),
    Contact(Person(display_name="山田太郎", other_script="Yamada")),
    Contact(Person(display_name="Łukasz Þór", notes="Straße in Łódź"), [Channel(ChannelKind.EMAIL, "ørsted@ærø.dk")]),
    Contact(Person(display_name='Ro"b %_\\ O’Neill', notes="snake_case")),
)  # fmt: skip


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory, key: Key | None) -> Iterator[Database]:
    store = Store(tmp_path_factory.mktemp("kith"), key)
    for contact in PEOPLE:
        store.write(
            Step("person.add"), lambda db, contact=contact: people.insert(db, contact, NOW)
        ).result()
    yield store.reader
    store.close()


def _names(db: Database, ids: set[int]) -> list[str]:
    return [PEOPLE[row - 1].person.display_name.split()[0] for row in sorted(ids)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("zoe", ["Zoë"]), ("ZOË", ["Zoë"]), ("unal zo", ["Zoë"]), ("ankara", ["Zoë"]), ("kara", []), ("ousa", ["Ana"]), ("ous", ["Ana"]),
        ("usa ana", ["Ana"]), ("us", []), ("a", ["Ana", "Ben"]), ("m", []), ("z", ["Zoë"]), ("acme", ["Ana", "Ben"]), ("cme", ["Ana", "Ben"]),
        ("acme.org", ["Ana"]), ("chess", ["Ben"]), ("potter head", ["Ben"]), ("otte", ["Ben"]), ("351912345678", ["Ana"]),
        ("+351 91 234", ["Ana"]), ("00351 91", ["Ana"]), ("234-56", ["Ana"]), ("23456", ["Ana"]), ("91 (234", ["Ana"]), ("999", []),
        ("山", ["山田太郎"]), ("田太", ["山田太郎"]), ("田太郎", ["山田太郎"]), ("太郎山", []), ("太%", []), ("太_", []), ("_太", []), ("太", ["山田太郎"]), ("\\太", []), ("yama", ["山田太郎"]),
        ('o"b', ['Ro"b']), ('"', []), ("%_", []), ("snake case", ['Ro"b']), ("snake_case", ['Ro"b']), ("O’Neill", ['Ro"b']),
        ("lukasz", ["Łukasz"]), ("kasz thor", ["Łukasz"]), ("strasse", ["Łukasz"]), ("straße", ["Łukasz"]), ("lodz", ["Łukasz"]), ("orst", ["Łukasz"]),
        ("rsted", ["Łukasz"]), ("ØRSTED", ["Łukasz"]), ("aero", ["Łukasz"]), ("Łu", ["Łukasz"]),
        ("", []), ("  ", []), ("zoe sousa", []), ("zoe us", []), ('ana" OR "zoe', []), ("ana*", ["Ana"]),
    ],
)  # fmt: skip
def test_people(db: Database, text: str, wanted: list[str]) -> None:
    assert _names(db, search.people_matching(db, text)) == wanted


def test_many_people_are_indexed_by_the_same_words_as_one(db: Database) -> None:
    columns = ("names", "organisations", "relatives", "rest", "reach")
    one_by_one = db.rows(f"SELECT id, {', '.join(columns)} FROM person_document")
    assert db.rows(documents(columns, "id > 0")) == one_by_one
    assert [row[0] for row in db.rows(documents(columns, "id IN (?, ?)"), (2, 5))] == [2, 5]


def test_names_alone(db: Database) -> None:
    assert _names(db, search.names_matching(db, "so ana")) == ["Ana"]
    # Each word is of the name: a word of an address, a position or a note makes no name.
    assert _names(db, search.names_matching(db, "ana acme")) == []
    assert _names(db, search.named(db, "ben potter")) == []
    assert (
        _names(db, search.names_matching(db, "acme"))
        == _names(db, search.names_matching(db, "?"))
        == []
    )
    assert (
        _names(db, search.named(db, "ana")) == _names(db, search.named(db, "sousa ana")) == ["Ana"]
    )
    assert _names(db, search.named(db, "an")) == _names(db, search.named(db, "!")) == []


def test_with_a_limit_there_are_at_least_so_many(db: Database) -> None:
    assert len(search.people_matching(db, "acme", 1)) >= 1
    assert len(search.people_matching(db, "acme", 2)) == 2
