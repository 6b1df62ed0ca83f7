"""From typed words to people: whole names, parts of them, beginnings, and who is looked at at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.errors import AmbiguousNameError, NotFoundError
from desktop_app.domain.person import Contact, Person
from desktop_app.services.kith import Kith

NAMES = ("Ana Sousa", "Ana Maria Lima", "Ben Carter", "Anabel Ben", "山", "B", "Bella Ana")


@pytest.fixture
def kith(tmp_path: Path) -> Iterator[Kith]:
    kith = Kith(tmp_path / "kith")
    for name in NAMES:
        kith.people.add(Contact(Person(display_name=name))).result()
    yield kith
    kith.close()


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("ana sousa", ["Ana Sousa"]), (" ANA ", ["Ana Maria Lima", "Ana Sousa", "Bella Ana"]), ("ana lima", ["Ana Maria Lima"]), ("lima ana", []),
        ("an", []), ("b", []), ("山", ["山"]), ("ben", ["Anabel Ben", "Ben Carter"]), ("", []), ("  ", []), ("zed", []),
    ],
)  # fmt: skip
def test_words_that_name_somebody(kith: Kith, words: str, names: list[str]) -> None:
    assert [person.name for person in kith.naming.find(words)] == names


@pytest.mark.parametrize(
    ("beginning", "names"),
    [
        ("an", ["Ana Maria Lima", "Ana Sousa", "Anabel Ben", "Bella Ana"]), ("ben", ["Ben Carter", "Anabel Ben"]), ("b", ["B", "Bella Ana", "Ben Carter"]),
        ("", []), ("zed", []), ("s", []), ("so", ["Ana Sousa"]),
    ],
)  # fmt: skip
def test_names_that_begin_so(kith: Kith, beginning: str, names: list[str]) -> None:
    assert [line.name for line in kith.naming.complete(beginning)] == names
    assert [line.name for line in kith.naming.complete(beginning, 1)] == names[:1]


def test_one_is_meant_or_it_is_said_why_not(kith: Kith) -> None:
    assert (kith.naming.resolve("ana sousa").name, kith.naming.resolve("cart").name) == ("Ana Sousa", "Ben Carter")
    with pytest.raises(AmbiguousNameError, match="“ana” could be Ana Maria Lima, Ana Sousa or Bella Ana."):
        kith.naming.resolve("ana")
    with pytest.raises(NotFoundError, match="zed"):
        kith.naming.resolve("zed")


def test_who_is_put_away_is_not_meant(kith: Kith) -> None:
    gone = [kith.naming.resolve(name).id for name in ("ana sousa", "ben carter")]
    kith.people.archive(gone[:1]).result()
    kith.people.trash(gone[1:]).result()
    assert kith.naming.find("sousa") == kith.naming.find("carter") == ()
    assert kith.naming.complete("sou") == kith.naming.complete("carter") == []


def test_a_row_says_who_somebody_is(kith: Kith) -> None:
    row = kith.naming.resolve("ben carter").id
    line = kith.people_list.line(row)
    assert (line.id, line.name, line.uid) == (row, "Ben Carter", kith.people.participant(row).uid)
    assert (line.title, line.organisation, line.cadence, line.last_contact, line.starred) == ("", "", None, None, False)
