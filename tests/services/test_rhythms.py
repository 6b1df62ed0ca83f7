"""Strength, weights, budget, suggested circles and relaxing on a real address book."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.cadence import DEFAULT_WEIGHTS, Cadence
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.strength import Level
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant, Starter
from desktop_app.services.kith import Kith

TODAY = date(2026, 11, 21)
CALL, MEAL, NOTE, SOCIAL = InteractionKind.CALL, InteractionKind.MEAL, InteractionKind.NOTE, InteractionKind.SOCIAL


@pytest.fixture
def kith(tmp_path: Path) -> Iterator[Kith]:
    kith = Kith(tmp_path / "kith", lambda: datetime(2026, 11, 21, 9, tzinfo=UTC))
    yield kith
    kith.close()


def _add(kith: Kith, name: str, **more) -> int:
    tags = more.pop("tags", [])
    return kith.people.add(Contact(Person(display_name=name, **more), tags=tags)).result()


def _log(kith: Kith, people: list[int], *days: int, kind=MEAL, starter: Starter | None = None) -> None:
    for ago in days:
        who = tuple(Participant(row, "") for row in people)
        kith.timeline.log(Interaction(kind, TODAY - timedelta(ago), "x", starter=starter, people=who)).result()


def test_strength_counts_what_was_logged_in_two_years(kith: Kith) -> None:
    ana = _add(kith, "Ana")
    assert kith.rhythms.strength(ana, TODAY).level is Level.NONE
    _log(kith, [ana], 21, 60, 729, starter=Starter.THEY)
    _log(kith, [ana], 30, kind=CALL, starter=Starter.YOU)
    _log(kith, [ana], 730, 900, -3, kind=CALL)
    _log(kith, [ana], 1, kind=NOTE)
    found = kith.rhythms.strength(ana, TODAY)
    assert (found.contacts, found.they_started, found.you_started, found.mostly) == (4, 3, 1, MEAL)
    assert found.last == TODAY - timedelta(21)


def test_an_old_tie_keeps_its_last_day(kith: Kith) -> None:
    ana = _add(kith, "Ana")
    _log(kith, [ana], 1500)
    found = kith.rhythms.strength(ana, TODAY)
    assert (found.level, found.last) == (Level.NONE, TODAY - timedelta(1500))


def test_warmth_names_the_contact_that_holds_it(kith: Kith) -> None:
    ana = _add(kith, "Ana", circle_id=2)
    _log(kith, [ana], 3)
    _log(kith, [ana], 1, kind=SOCIAL)
    found = kith.rhythms.warmth(ana, TODAY)
    assert (found.kept_by.kind, found.kept_by.day, found.due) == (MEAL, TODAY - timedelta(3), date(2026, 12, 18))


def test_weights_are_changed_reset_and_taken_back(kith: Kith) -> None:
    ana = _add(kith, "Ana", circle_id=2)
    _log(kith, [ana], 10, kind=CALL)
    due = kith.rhythms.warmth(ana, TODAY).due
    kith.rhythms.set_weight(CALL, 50).result()
    kith.rhythms.set_weight(NOTE, 5).result()
    assert kith.rhythms.warmth(ana, TODAY).due == due - timedelta(9)
    kith.rhythms.reset_weights().result()
    assert (kith.rhythms.weights(), kith.rhythms.warmth(ana, TODAY).due) == (DEFAULT_WEIGHTS, due)
    kith.history.undo().result()
    assert (kith.rhythms.weights()[CALL], kith.rhythms.weights()[NOTE]) == (50, 5)
    with pytest.raises(InvalidValueError):
        kith.rhythms.set_weight(CALL, 101)


def test_the_budget_by_circle_counts_every_person_of_a_contact(kith: Kith) -> None:
    inner, close = _add(kith, "Ida", circle_id=1), _add(kith, "Cleo", circle_id=2)
    own, free = _add(kith, "Otto", cadence=Cadence(73, 90)), _add(kith, "Fay")
    gone, you = _add(kith, "Gus", circle_id=1), _add(kith, "Me", circle_id=1)
    kith.people.archive([gone]).result()
    kith.people.set_is_you(you).result()
    _log(kith, [inner, close, gone, you, free], 1, 364)
    _log(kith, [inner], 365, 500)
    _log(kith, [own], 5, kind=NOTE)
    found = kith.rhythms.budget(TODAY)
    rows = [
        (item.circle.name if item.circle else None, item.people, round(item.asked), item.made) for item in found.circles
    ]
    assert rows == [("Inner", 1, 52, 2), ("Close", 1, 12, 2), (None, 1, 5, 0)]
    assert (found.asked, found.made, found.others) == (69, 4, 2)


def test_whom_to_relax_and_relaxing_them(kith: Kith) -> None:
    circle, own = _add(kith, "Ida", circle_id=1), _add(kith, "Otto", circle_id=4, cadence=Cadence(10, 15))
    _add(kith, "Late", circle_id=4)
    kith.tags.put([tagged := _add(kith, "Tag", circle_id=4)], ["family"]).result()
    kith.tags.set_rhythm(kith.tags.all()[0], Cadence(7, 9)).result()
    found = kith.rhythms.budget(TODAY)
    assert [item.person.name for item in found.relax] == ["Ida", "Tag", "Otto"]
    assert found.saved == round(2 * (365 / 7 - 365 / 30) + 365 / 10 - 365 / 30)
    kith.rhythms.relax([item.person.id for item in found.relax]).result()
    assert kith.people.contact(circle).person.circle_id == 2
    assert kith.people.contact(own).person.cadence == kith.people.contact(tagged).person.cadence == Cadence(30, 45)
    assert kith.rhythms.budget(TODAY).asked == found.asked - found.saved
    kith.history.undo().result()
    assert kith.rhythms.budget(TODAY) == found


def test_a_budget_that_fits_asks_nobody_to_be_relaxed(kith: Kith) -> None:
    ana, _ = _add(kith, "Ana", circle_id=4), _add(kith, "Ben", circle_id=4)
    _log(kith, [ana], 1, 2, 3)
    assert kith.rhythms.budget(TODAY).relax == ()


def test_circles_are_suggested_to_those_who_have_none(kith: Kith) -> None:
    often, once, never = _add(kith, "Often"), _add(kith, "Once"), _add(kith, "Never")
    _add(kith, "Sorted", circle_id=1)
    _log(kith, [often], *range(5, 365, 9))
    _log(kith, [once], 2)
    _log(kith, [never], 1, kind=NOTE)
    found = kith.rhythms.suggested_circles(TODAY)
    assert [(item.person_id, item.circle.name if item.circle else None) for item in found] == [
        (once, "Network"), (often, "Inner"), (never, None),
    ]  # fmt: skip
    assert (found[1].log.contacts, found[1].every_days) == (40, 9)
    assert kith.rhythms.suggested_circles(TODAY, 1)[0].person_id == once
    kith.people.set_circle([once], 4).result()
    assert list(kith.rhythms.without_circle()) == [often, never]
    assert [line.name for line in kith.people_list.lines(kith.rhythms.in_circle(4))] == ["Once"]
    assert list(kith.people_list.ids(PeopleQuery(circles=(4,)), TODAY)) == [once]


def test_a_kind_that_comes_to_count_counts_for_those_who_have_nothing_else(kith: Kith) -> None:
    ana = _add(kith, "Ana")
    _log(kith, [ana], 4, kind=NOTE)
    assert kith.people_list.line(ana).last_contact is None
    kith.rhythms.set_weight(NOTE, 20).result()
    assert kith.people_list.line(ana).last_contact == TODAY - timedelta(4)
    assert kith.check() == []
    kith.rhythms.set_weight(NOTE, 0).result()
    assert kith.people_list.line(ana).last_contact is None
