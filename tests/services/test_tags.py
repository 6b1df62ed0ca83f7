"""Tags and circles: what their names and rhythms may be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.person import Contact, Person
from desktop_app.services.kith import Kith

NONE = Cadence(0, 0)


@pytest.fixture
def kith(tmp_path: Path) -> Iterator[Kith]:
    kith = Kith(tmp_path / "kith")
    yield kith
    kith.close()


def test_a_circle_keeps_a_name_without_blanks_around_it(kith: Kith) -> None:
    inner = kith.tags.circles()[0]
    kith.tags.save_circle(replace(inner, name="  Nearest ", size=6)).result()
    assert kith.tags.circles()[0] == replace(inner, name="Nearest", size=6)
    for name in ("", "  ", "a\0b"):
        with pytest.raises(InvalidValueError):
            kith.tags.save_circle(replace(inner, name=name))


def test_a_tag_has_a_name_of_its_own(kith: Kith) -> None:
    ana = kith.people.add(Contact(Person(display_name="Ana"), tags=["a", "b"])).result()
    first = kith.tags.all()[0]
    kith.tags.save(replace(first, name=" c ")).result()
    assert [tag.name for tag in kith.tags.all()] == ["b", "c"]
    for name in ("", " ", "b"):
        with pytest.raises(InvalidValueError):
            kith.tags.save(replace(first, name=name))
    kith.tags.put([ana], ["d"], ["b", "not there"]).result()
    assert sorted(kith.people.contact(ana).tags) == ["c", "d"]
    assert {tag.name: kith.tags.counts().get(tag.id) for tag in kith.tags.all()} == {"b": None, "c": 1, "d": 1}


def test_a_rhythm_nobody_can_keep_is_refused_wherever_it_is_given(kith: Kith) -> None:
    ana = kith.people.add(Contact(Person(display_name="Ana"), tags=["a"])).result()
    for give in (
        lambda: kith.tags.set_rhythm(kith.tags.all()[0], NONE),
        lambda: kith.tags.save_circle(replace(kith.tags.circles()[0], cadence=NONE)),
        lambda: kith.people.edit(ana, cadence=NONE),
        lambda: kith.people.add(Contact(Person(display_name="Ben", cadence=NONE))),
    ):
        with pytest.raises(InvalidValueError) as caught:
            give()
        assert caught.value.field == "cadence"
