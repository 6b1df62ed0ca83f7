"""The places one was at: what is a place of its own, and which way leads where."""

from __future__ import annotations

from desktop_app.domain.people_query import PeopleQuery, Sort
from desktop_app.domain.rules.rule import DUE, STARRED, Rule
from desktop_app.ui.window.trail import MOST, Spot, Trail

TODAY, TIMELINE = Spot("today"), Spot("timeline")


def _people(person: str = "", *rules: Rule, **query: object) -> Spot:
    return Spot("people", PeopleQuery.by(*rules, **query), "people", person)


def _always(_: Spot) -> bool:
    return True


def _trail(*spots: Spot) -> Trail:
    trail = Trail()
    for spot in spots:
        trail.keep()
        trail.note(spot)
    return trail


def test_back_and_forward_lead_through_all_places_in_order() -> None:
    trail = _trail(TODAY, _people("ana"), TIMELINE)
    assert trail.go(1, _always) is None
    assert [trail.go(-1, _always) for _ in range(3)] == [_people("ana"), TODAY, None]
    assert [trail.go(1, _always) for _ in range(3)] == [_people("ana"), TIMELINE, None]


def test_a_new_place_takes_the_place_of_those_ahead() -> None:
    trail = _trail(TODAY, TIMELINE)
    trail.go(-1, _always)
    trail.keep()
    trail.note(_people())
    assert trail.go(1, _always) is None
    assert trail.go(-1, _always) == TODAY


def test_the_same_place_twice_is_one() -> None:
    trail = _trail(TODAY, TODAY, TIMELINE, TIMELINE)
    assert [trail.go(-1, _always) for _ in range(2)] == [TODAY, None]


def test_letters_arrows_and_orders_are_no_places_of_their_own() -> None:
    trail = _trail(TODAY, _people("ana"))
    for spot in (
        _people("ben"),
        _people("ben", text="m"),
        _people("ben", text="m", sort=Sort.ADDED),
    ):
        trail.note(spot)
    assert trail.go(-1, _always) == TODAY
    assert trail.go(1, _always) == _people("ben", text="m", sort=Sort.ADDED)


def test_somebody_who_was_looked_at_is_found_again() -> None:
    trail = _trail(_people("ana"))
    trail.keep()
    trail.note(_people("ben"))
    trail.note(_people("cleo"))
    assert [trail.go(-1, _always), trail.go(-1, _always)] == [_people("ana"), None]


def test_another_filter_is_a_place_of_its_own() -> None:
    trail = _trail(_people())
    trail.note(_people("", STARRED))
    trail.note(_people("", STARRED, DUE))
    assert [trail.go(-1, _always) for _ in range(3)] == [_people("", STARRED), _people(), None]


def test_what_is_gone_is_passed_over_and_comes_again_when_it_is_there_again() -> None:
    trail = _trail(TODAY, _people("ana"), _people("ben"), TIMELINE)
    gone = {"ben"}

    def is_there(spot: Spot) -> bool:
        return spot.person not in gone

    assert trail.go(-1, is_there) == _people("ana")
    assert trail.go(1, is_there) == TIMELINE
    gone.clear()
    assert trail.go(-1, is_there) == _people("ben")


def test_what_is_left_when_all_between_is_gone_is_not_the_place_shown() -> None:
    trail = _trail(TODAY, _people("ana"), TODAY)
    assert not trail.leads(-1, lambda spot: spot.person == "")
    assert trail.go(-1, lambda spot: spot.person == "") is None
    assert trail.leads(-1, _always)


def test_a_place_gone_to_may_have_changed_meanwhile() -> None:
    trail = _trail(_people("ana", STARRED), TIMELINE)
    trail.go(-1, _always)
    trail.amend(_people("ben", STARRED))
    assert trail.go(1, _always) == TIMELINE
    assert trail.go(-1, _always) == _people("ben", STARRED)


def test_only_so_many_places_are_remembered() -> None:
    trail = _trail(*(_people(str(number)) for number in range(MOST + 50)))
    steps = 0
    while trail.go(-1, _always) is not None:
        steps += 1
    assert steps == MOST - 1


def test_the_first_place_has_no_way_back() -> None:
    trail = _trail(TODAY, TIMELINE)
    trail.begin(_people())
    assert not trail.leads(-1, _always) and not trail.leads(1, _always)
    assert Trail().go(-1, _always) is None
