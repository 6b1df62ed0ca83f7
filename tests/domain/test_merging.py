"""What merging cards asks, keeps and gives."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from desktop_app.domain.merging import Answers, merged, merging
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Photo,
    Position,
    Relation,
)

MAIL, PHONE = ChannelKind.EMAIL, ChannelKind.PHONE


def _card(row: int, name: str, *parts: Any, **more: Any) -> Contact:
    tags = more.pop("tags", [])
    photo = more.pop("photo", None)
    given, _, family = name.partition(" ")
    person = Person(id=row, display_name=name, given=given, family=family, **more)
    lists: dict[type, list[Any]] = {Channel: [], Position: [], ImportantDate: [], Relation: []}
    for number, part in enumerate(parts):
        lists[type(part)].append(replace(part, id=10 * row + number, person_id=row))
    return Contact(
        person, lists[Channel], lists[Position], lists[ImportantDate], lists[Relation], tags, photo
    )


BEN = _card(
    1,
    "Ben Carter",
    Channel(MAIL, "ben@carteredits.example"),
    Channel(PHONE, "+44 7700 900123"),
    ImportantDate(DateKind.BIRTHDAY, PartialDate(1984, 2, 29)),
    headline="Freelance copy editor",
    place="Bristol",
    notes="Has a dog called Comma",
    tags=["publishing"],
    circle_id=2,
)
BENJAMIN = _card(
    2,
    "Benjamin Carter",
    Channel(MAIL, "Ben@carteredits.example", "work", preferred=True),
    Channel(PHONE, "+44 117 555 0121", "work"),
    ImportantDate(DateKind.BIRTHDAY, PartialDate(None, 2, 29)),
    headline="Copy editor and proofreader",
    time_zone="Europe/London",
    starred=True,
    tags=["LinkedIn", "publishing"],
)


def test_only_what_differs_is_asked() -> None:
    plan = merging([BEN, BENJAMIN])
    assert [choice.key for choice in plan.choices] == ["name", "headline"]
    assert all(choice.options == (0, 1) for choice in plan.choices)


def test_what_both_have_is_kept_once_and_said_whole() -> None:
    plan = merging([BEN, BENJAMIN])
    (mail,) = [kept for kept in plan.parts if getattr(kept.thing, "kind", None) is MAIL]
    assert (mail.thing.value, mail.thing.label, mail.thing.preferred, mail.cards) == (
        "ben@carteredits.example",
        "work",
        True,
        (0, 1),
    )
    result = merged(plan, Answers())
    person = result.contact.person
    assert (person.display_name, person.headline) == ("Ben Carter", "Freelance copy editor")
    assert (person.place, person.time_zone, person.starred) == ("Bristol", "Europe/London", True)
    assert [channel.value for channel in result.contact.channels] == [
        "ben@carteredits.example",
        "+44 7700 900123",
        "+44 117 555 0121",
    ]
    assert result.contact.tags == ["publishing", "LinkedIn"]
    assert [day.when for day in result.contact.dates] == [PartialDate(1984, 2, 29)]
    assert person.id == 1


def test_answers_count_and_what_is_left_out_is_gone() -> None:
    plan = merging([BEN, BENJAMIN])
    phone = next(i for i, kept in enumerate(plan.kept) if kept.cards == (1,))
    answers = Answers({"name": 1, "headline": 1}, {phone}, "Also found as Ben Carter")
    result = merged(plan, answers)
    person = result.contact.person
    assert (person.display_name, person.given) == ("Benjamin Carter", "Benjamin")
    assert person.headline == "Copy editor and proofreader"
    assert person.notes == "Has a dog called Comma\n\nAlso found as Ben Carter"
    assert len(result.contact.channels) == 2
    left_out = [part for part, into in result.gone if into is None]
    assert [part.id for part in left_out] == [21]


def test_two_birthdays_are_a_choice() -> None:
    other = _card(3, "Ben Carter", ImportantDate(DateKind.BIRTHDAY, PartialDate(1985, 3, 1)))
    plan = merging([BEN, other])
    assert [choice.key for choice in plan.choices] == ["birthday"]
    for chosen, year in ((0, 1984), (1, 1985)):
        (day,) = merged(plan, Answers({"birthday": chosen})).contact.dates
        assert day.when is not None
        assert (day.when.year, day.id) == (year, BEN.dates[0].id)


def test_of_several_that_agree_one_stands_for_all() -> None:
    third = _card(3, "Benjamin Carter", headline="Freelance copy editor")
    plan = merging([BEN, BENJAMIN, third])
    assert {choice.key: choice.options for choice in plan.choices} == {
        "name": (0, 1),
        "headline": (0, 1),
    }


def test_nobody_is_related_to_or_introduced_by_themselves() -> None:
    one = _card(1, "Ana Sousa", Relation("friend", "Ana S.", 2), introduced_by=2)
    plan = merging([one, _card(2, "Ana Sousa", introduced_by=7)])
    assert plan.choices == ()
    result = merged(plan, Answers())
    assert (result.contact.relations, result.contact.person.introduced_by) == ([], 7)


def test_photo_archive_and_days() -> None:
    day = datetime(2020, 1, 2, tzinfo=UTC)
    one = _card(1, "Ana", photo=Photo(b"1"), archived_at=day, created_at=day)
    two = _card(2, "Ana", photo=Photo(b"2"), created_at=datetime(2019, 1, 2, tzinfo=UTC))
    plan = merging([one, two])
    assert [choice.key for choice in plan.choices] == ["photo"]
    result = merged(plan, Answers({"photo": 1})).contact
    assert (result.photo, result.person.archived_at) == (Photo(b"2"), None)
    assert result.person.created_at is not None and result.person.created_at.year == 2019


def test_a_note_that_says_the_same_as_a_tag_is_no_tag() -> None:
    plan = merging([_card(1, "Ana Sousa", notes="Acme", tags=["Acme"]), _card(2, "Ana Sousa")])
    contact = merged(plan, Answers()).contact
    assert (contact.tags, contact.person.notes) == (["Acme"], "Acme")
