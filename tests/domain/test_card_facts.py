"""What keeping a fact changes on a card: what is known already is no news, and nothing goes that
nobody said has ended."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.card_facts import Keeping, ended, keeping
from desktop_app.domain.grammar.facts import Fact, FactKind
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Position,
    PostalAddress,
)
from desktop_app.domain.timeline import Participant

TODAY = date(2026, 11, 28)
ANA = Participant(7, "Ana Sousa", "u-ana")


def _card(*, place: str = "", **parts) -> Contact:
    return Contact(Person(id=7, display_name="Ana Sousa", place=place), **parts)


def _kept(kind: FactKind, value: str, card: Contact, title: str = "") -> Keeping | None:
    return keeping(Fact(kind, ANA, value, 0, 1, title), card, TODAY)


@pytest.mark.parametrize(
    ("kind", "value", "channel"),
    [
        (FactKind.PHONE, "+351 912 345 678", ChannelKind.PHONE),
        (FactKind.EMAIL, "ana@example.org", ChannelKind.EMAIL),
    ],
)
def test_a_number_and_an_address_become_channels(kind, value, channel) -> None:
    found = _kept(kind, value, _card())
    assert found is not None
    assert found.part == Channel(channel, value, person_id=7)


@pytest.mark.parametrize(
    ("kind", "value", "known"),
    [
        (FactKind.PHONE, "+351 912 345 678", Channel(ChannelKind.PHONE, "00351912345678")),
        (FactKind.EMAIL, "Ana@Example.org", Channel(ChannelKind.EMAIL, "ana@example.org")),
    ],
)
def test_what_the_card_says_already_in_another_spelling_is_no_news(kind, value, known) -> None:
    assert _kept(kind, value, _card(channels=[known])) is None


def test_a_birthday_is_added_or_changed_and_keeps_its_reminder() -> None:
    found = _kept(FactKind.BIRTHDAY, "--05-14", _card())
    assert found is not None
    assert found.part == ImportantDate(DateKind.BIRTHDAY, PartialDate(None, 5, 14), person_id=7)
    known = ImportantDate(
        DateKind.BIRTHDAY, PartialDate(1984, 5, 12), lead_days=3, id=4, person_id=7
    )
    other = _kept(FactKind.BIRTHDAY, "--05-14", _card(dates=[known]))
    assert other is not None
    assert (other.part.id, other.part.lead_days, other.before) == (4, 3, known)
    assert str(other.part.when) == "--05-14"


def test_a_birthday_known_with_its_year_is_no_news_and_a_year_is() -> None:
    known = ImportantDate(DateKind.BIRTHDAY, PartialDate(1984, 5, 14), id=4)
    assert _kept(FactKind.BIRTHDAY, "--05-14", _card(dates=[known])) is None
    bare = ImportantDate(DateKind.BIRTHDAY, PartialDate(None, 5, 14), id=4)
    found = _kept(FactKind.BIRTHDAY, "1984-05-14", _card(dates=[bare]))
    assert found is not None
    assert str(found.part.when) == "1984-05-14"


def test_a_position_begins_now_and_ends_no_other_by_itself() -> None:
    acme = Position("Acme", "Editor", id=3, person_id=7)
    past = Position("Liffey Press", until=PartialDate(2019), id=2, person_id=7)
    school = Position("ETH", is_study=True, id=5, person_id=7)
    card = _card(positions=[past, acme, school])
    found = _kept(FactKind.POSITION, "Fable Press", card, "Publisher")
    assert found is not None
    assert found.part == Position(
        "Fable Press", "Publisher", since=PartialDate(2026, 11), person_id=7
    )
    assert found.others == (acme,)
    assert acme.is_current
    assert not ended(acme, TODAY).is_current
    assert str(ended(acme, TODAY).until) == "2026-11"


def test_where_somebody_works_already_is_no_news_but_another_title_is() -> None:
    card = _card(positions=[Position("Fable Press", "Editor", id=3)])
    assert _kept(FactKind.POSITION, "fable press", card) is None
    assert _kept(FactKind.POSITION, "Fable Press", card, "editor") is None
    assert _kept(FactKind.POSITION, "Fable Press", card, "Publisher") is not None


def test_a_place_is_an_address_and_where_they_live() -> None:
    found = _kept(FactKind.PLACE, "Porto", _card(place="Lisbon"))
    assert found is not None
    assert found.part == Channel(
        ChannelKind.ADDRESS, "Porto", address=PostalAddress(city="Porto"), person_id=7
    )
    assert found.place == "Porto"
    there = Channel(ChannelKind.ADDRESS, "Porto", address=PostalAddress(city="porto"))
    assert _kept(FactKind.PLACE, "Porto", _card(place="Porto", channels=[there])) is None


@pytest.mark.parametrize("kind", FactKind)
def test_what_says_nothing_is_not_offered(kind: FactKind) -> None:
    assert _kept(kind, " ", _card()) is None
    assert _kept(FactKind.BIRTHDAY, "soon", _card()) is None
