"""Small rules about people and what passed: names from a typed line, addresses on one line, parts
compared, errors as keys and values."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import (
    AmbiguousNameError,
    ImportStoppedError,
    InvalidValueError,
    KithError,
    StorageUnavailableError,
)
from desktop_app.domain.name_order import NameOrder
from desktop_app.domain.names import (
    LONGEST_TEXT,
    built_name,
    checked_text,
    fold,
    is_storable,
    plain_letters,
)
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Person,
    PostalAddress,
    Relation,
    bare,
    person_named,
)
from desktop_app.domain.relations import INVERSES, inverse
from desktop_app.domain.time_zones import is_late, moment_in_zone, zone_named
from desktop_app.domain.timeline import MUTUAL, InteractionKind, Participant, Starter, reached
from desktop_app.domain.weeks import monday

TODAY = date(2026, 11, 21)
ANA = Participant(1, "Ana")


@pytest.mark.parametrize(
    ("typed", "given_name", "family"),
    [
        ("Ana", "Ana", ""),
        ("Ana Sousa", "Ana", "Sousa"),
        ("  Ana Maria de Sousa ", "Ana Maria de", "Sousa"),
        ("山田太郎", "山田太郎", ""),
    ],
)
def test_the_last_word_of_a_typed_name_is_the_family(
    typed: str, given_name: str, family: str
) -> None:
    found = person_named(typed)
    assert (found.given, found.family) == (given_name, family)
    assert found.display_name == typed.strip()


@pytest.mark.parametrize(
    ("address", "line"),
    [
        (PostalAddress(), ""),
        (PostalAddress(city="Porto"), "Porto"),
        (
            PostalAddress(
                "7", "Flat 2", "Main St 1\n \nBack house", "Porto", "Norte", "4000", "PT"
            ),
            "7, Main St 1, Back house, Flat 2, 4000 Porto, Norte, PT",
        ),
        (PostalAddress(postal_code="4000", country="PT"), "4000, PT"),
    ],
)
def test_an_address_is_one_line_of_what_is_known(address: PostalAddress, line: str) -> None:
    assert address.one_line() == line
    assert "\n" not in address.one_line()


def test_parts_are_compared_without_what_only_this_database_knows() -> None:
    mail = Channel(ChannelKind.EMAIL, "a@x.org", id=3, person_id=9)
    assert bare(mail) == Channel(ChannelKind.EMAIL, "a@x.org")
    assert mail.id == 3
    named = Relation("friend", "Ben", other_id=2, id=4, person_id=9)
    assert bare(named) == Relation("friend", "Ben")
    # Whoever has the UID here may have another name.
    known = replace(named, other_uid="u2")
    assert bare(known) == bare(replace(known, other_name="Benjamin")) != bare(named)


@pytest.mark.parametrize("kind", list(InteractionKind))
def test_reaching_somebody_was_yours_unless_it_was_done_together(kind: InteractionKind) -> None:
    found = reached((ANA,), kind, TODAY, "x")
    assert (found.kind, found.day, found.summary, found.people) == (kind, TODAY, "x", (ANA,))
    assert found.starter is (None if kind in MUTUAL else Starter.YOU)


def test_every_relation_seen_from_the_other_side_is_one_again() -> None:
    for kind, other in INVERSES.items():
        assert inverse(kind) == other == inverse(kind.upper())
        assert inverse(other) in INVERSES
        # There and back says no more than was said, and no other thing.
        assert inverse(inverse(inverse(kind))) == other
    assert inverse("godmother") == ""


TEXTS = st.text(max_size=20)


@given(TEXTS)
def test_folding_is_done_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(st.sampled_from("AaÁáÅåłŁßøÞ -"), max_size=12))
def test_letters_spelt_plain_fold_like_the_rest(text: str) -> None:
    assert fold(plain_letters(text)) == fold(text)
    assert fold(text).isascii()


@given(
    st.builds(Person, display_name=TEXTS, given=TEXTS, family=TEXTS, prefix=TEXTS, file_as=TEXTS)
)
def test_everybody_has_a_place_in_both_orders(person: Person) -> None:
    for order in (NameOrder(), NameOrder(by_family=True), NameOrder("nl")):
        assert order.sort_key(person)
        assert person.family or order.family_key(person) == order.sort_key(person)


LATIN = st.text(st.characters(max_codepoint=0x17F), max_size=20)


@given(st.builds(Person, prefix=LATIN, given=LATIN, middle=LATIN, family=LATIN, nickname=LATIN))
def test_a_name_is_built_of_its_parts_in_order(person: Person) -> None:
    parts = [part for part in (person.prefix, person.given, person.middle, person.family) if part]
    assert built_name(person) == (" ".join(parts) if parts else person.nickname)


@given(st.text(st.characters(), max_size=20))
def test_a_text_is_stored_stripped_or_refused_for_what_no_file_holds(text: str) -> None:
    if "\x00" in text:
        with pytest.raises(InvalidValueError, match="text-holds-nul"):
            checked_text("notes", text)
        assert not is_storable(text)
    else:
        assert checked_text("notes", text) == text.strip()


def test_a_text_may_be_long_and_no_longer() -> None:
    assert len(checked_text("notes", "x" * LONGEST_TEXT)) == LONGEST_TEXT
    with pytest.raises(InvalidValueError) as raised:
        checked_text("notes", "x" * (LONGEST_TEXT + 1))
    assert raised.value.field == "notes"
    assert raised.value.values == {"length": LONGEST_TEXT + 1, "most": LONGEST_TEXT}


def test_an_error_says_its_key_alone_and_keeps_the_rest_as_values() -> None:
    full = StorageUnavailableError("disk-is-full", path="/home/ana/secret")
    assert str(full) == "disk-is-full"
    for kept, key in (
        (0, "import-stopped"),
        (1, "import-stopped-after-one"),
        (2, "import-stopped"),
    ):
        stopped = ImportStoppedError(full, kept)
        assert (stopped.key, stopped.kept) == (key, kept)
        assert stopped.values["cause"] is full
    records = ImportStoppedError(full, 1, records=True)
    assert (records.key, records.values["kept"]) == ("import-stopped-records", 1)
    two = AmbiguousNameError("ana", ("Ana Sousa", "Ana Berg", "Ana Lind"))
    assert two.names == ("Ana Sousa", "Ana Berg", "Ana Lind")
    assert two.values == {"text": "ana", "names": "Ana Sousa, Ana Berg", "last": "Ana Lind"}
    assert isinstance(two, KithError)


@given(st.dates(date(1, 1, 8), date(9999, 12, 1)), st.integers(-1, 3))
def test_weeks_begin_on_monday(day: date, weeks: int) -> None:
    found = monday(day, weeks)
    assert found.weekday() == 0
    assert 0 <= (day + timedelta(7 * weeks) - found).days <= 6


@pytest.mark.parametrize(
    ("typed", "zone"),
    [("", ""), ("  ", ""), ("Lisbon", "Europe/Lisbon"), ("europe/lisbon", "Europe/Lisbon"),
     ("new york", "America/New_York"), ("America/Argentina/Ushuaia", "America/Argentina/Ushuaia"), ("utc", "UTC")],
)  # fmt: skip
def test_a_zone_goes_by_its_city(typed: str, zone: str) -> None:
    assert zone_named(typed) == zone


@pytest.mark.parametrize("typed", ["Atlantis", "Europe", "Europe/", "Lis"])
def test_a_zone_nobody_knows_is_refused(typed: str) -> None:
    with pytest.raises(InvalidValueError, match="zone-not-understood"):
        zone_named(typed)


def test_another_clock_is_told_only_when_it_shows_another_time() -> None:
    noon = datetime(2026, 11, 21, 12, tzinfo=ZoneInfo("Europe/Lisbon"))
    there = moment_in_zone(noon, "Asia/Kathmandu")
    assert there is not None
    assert there.strftime("%H:%M") == "17:45"
    for zone in ("", "UTC", "Europe/London", "Nowhere/At_All", "../etc/passwd"):
        assert moment_in_zone(noon, zone) is None
    fixed = datetime(2026, 7, 1, 12, tzinfo=timezone(timedelta(hours=1)))
    assert moment_in_zone(fixed, "Europe/London") is None
    assert moment_in_zone(datetime(2026, 7, 1, 12, tzinfo=UTC), "Europe/London") is not None


@pytest.mark.parametrize(
    ("clock", "late"),
    [
        (time(7, 59), True),
        (time(8), False),
        (time(20, 59), False),
        (time(21), True),
        (time(0), True),
    ],
)
def test_a_call_may_be_early_or_late(clock: time, late: bool) -> None:
    assert is_late(clock) is late
