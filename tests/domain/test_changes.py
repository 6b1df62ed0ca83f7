"""What a commit changed: several told together say what each of them said, and no less."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.changes import EVERYTHING, ChangeSet, Noun, Step

NOUNS = (Noun.PERSON, Noun.TAG, Noun("parcel"))
ROWS = st.frozensets(st.integers(1, 4), max_size=3)
CHANGES = st.builds(
    ChangeSet,
    st.dictionaries(st.sampled_from(NOUNS), ROWS, max_size=3),
    st.frozensets(st.sampled_from(NOUNS), max_size=1),
    st.sampled_from((False, False, False, True)),
)


def _told(changes: ChangeSet) -> dict[tuple[str, int | None], bool]:
    """All a view can ask."""
    rows = (None, 1, 2, 3, 4)
    return {(noun, row): changes.touches(noun, row) for noun in NOUNS for row in rows}


@given(CHANGES, CHANGES)
def test_together_they_touch_what_either_touches(one: ChangeSet, other: ChangeSet) -> None:
    both, first, second = _told(one | other), _told(one), _told(other)
    assert both == {asked: first[asked] or second[asked] for asked in both}
    assert bool(one | other) == (bool(one) or bool(other))


@given(CHANGES, CHANGES, CHANGES)
def test_the_order_of_telling_is_nothing_to_it(
    one: ChangeSet, other: ChangeSet, third: ChangeSet
) -> None:
    assert _told(one | other) == _told(other | one)
    assert _told((one | other) | third) == _told(one | (other | third))
    assert _told(one | one) == _told(one)


@given(CHANGES)
def test_nothing_and_everything_are_what_they_say(changes: ChangeSet) -> None:
    assert _told(changes | ChangeSet()) == _told(changes)
    assert all(_told(changes | EVERYTHING).values())
    assert not ChangeSet()
    assert EVERYTHING


@given(CHANGES)
def test_rows_are_named_where_they_are_all_that_changed(changes: ChangeSet) -> None:
    for noun in NOUNS:
        named = changes.named(noun)
        if named is None:
            assert changes.is_large
            assert changes.touches(noun, 99)
        else:
            assert {row for row in range(6) if changes.touches(noun, row)} == named
            assert changes.touches(noun) == bool(named)


def test_an_empty_list_of_rows_is_no_change() -> None:
    changes = ChangeSet({Noun.PERSON: frozenset()})
    assert not changes
    assert not changes.touches(Noun.PERSON)
    assert not changes.is_large


def test_steps_that_say_the_same_are_equal_whatever_their_numbers() -> None:
    assert Step("person.add", "Ana", number=1) == Step("person.add", "Ana", number=2)
    assert Step("person.add", "Ana") != Step("person.add", "Ben")
