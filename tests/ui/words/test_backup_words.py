"""How backups stand, when they were made and what differs, in words."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.backup_contents import Against, Only, PersonThen, Then
from desktop_app.domain.errors import StorageUnavailableError
from desktop_app.domain.person import Channel, ChannelKind, Contact, Person
from desktop_app.services.backups import BackupState
from desktop_app.services.second_place import PlaceState
from desktop_app.ui.backups.place_card import PlaceCard
from desktop_app.ui.words.backup_contents import say_against, say_lost, say_person
from desktop_app.ui.words.backup_state import say_moment, say_part, say_since, say_state
from tests.ui.conftest import NOW
from tests.ui.reach import texts

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext

FULL = StorageUnavailableError("backup-no-room", folder="/kith", free=3)


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(seconds=40), "just now"),
        (timedelta(minutes=12), "12 min ago"),
        (timedelta(hours=2), "2 h ago"),
        (timedelta(hours=16), "yesterday"),
        (timedelta(days=3), "3 d ago"),
        (timedelta(days=-3), "just now"),
    ],
)
def test_how_long_ago(context: UiContext, ago: timedelta, said: str) -> None:
    assert say_since(NOW - ago, NOW) == said


def test_the_state_in_a_few_words(context: UiContext) -> None:
    made = NOW - timedelta(hours=2)
    assert say_state(BackupState(made, True, None), NOW).words == "Backed up 2 h ago"
    assert say_state(BackupState(None, False, None), NOW).words == "No backup yet"
    assert say_state(BackupState(made, True, None, True), NOW).words == "Backing up…"
    failed = say_state(BackupState(made, True, FULL), NOW)
    assert failed.words == "Backup failed"
    assert "too little room" in failed.whole
    assert "Backed up 2 h ago" in failed.whole


def test_when_each_was_made_and_under_which_heading(context: UiContext) -> None:
    def said(when: datetime) -> tuple[str, str]:
        return say_part(when, NOW), say_moment(when, NOW)

    assert said(NOW.replace(hour=9, minute=12))[0] == "Today"
    assert said(NOW - timedelta(days=1))[1].startswith("yesterday, ")
    assert said(NOW - timedelta(days=3))[1].startswith("Wednesday, ")
    assert said(NOW - timedelta(days=20)) == (
        "Before that, one a week and one a month",
        say_moment(NOW - timedelta(days=20), NOW),
    )
    assert say_moment(NOW - timedelta(days=400), NOW).startswith("17 October 2025, ")


def test_what_differs_and_what_would_go(context: UiContext) -> None:
    against = Against(Only(1, 2), Only(0, 2), Only(1, 0), 3)
    assert say_against(against) == (
        "Against now: 1 person more, 2 people fewer, 2 entries fewer, 1 reminder more, "
        "3 people different."
    )
    assert say_lost(against) == "What came since goes: 2 people, 2 entries."
    same = Against(Only(0, 0), Only(0, 0), Only(0, 0), 0)
    assert (say_against(same), say_lost(same)) == (
        "Nothing differs from now.",
        "Nothing came since that would go.",
    )


def _contact(phone: str, **person: str) -> Contact:
    return Contact(
        Person(display_name="Georg Lindqvist", **person),  # type: ignore[arg-type]
        channels=[Channel(ChannelKind.PHONE, phone)],
    )


def test_how_a_person_differs(context: UiContext) -> None:
    then = _contact("+46 40")
    assert say_person(PersonThen(then, _contact("+46 70"), Then.CHANGED), NOW) == "other number"
    both = _contact("+46 70", notes="Rows")
    assert say_person(PersonThen(then, both, Then.CHANGED), NOW) == "2 things differ"
    fewer = PersonThen(then, then, Then.OTHER_ENTRIES, entries=-1)
    assert say_person(fewer, NOW) == "1 entry fewer"
    deleted = PersonThen(then, then, Then.TRASHED, trashed=NOW - timedelta(days=1))
    assert say_person(deleted, NOW) == "deleted yesterday"
    assert say_person(PersonThen(then, None, Then.GONE), NOW) == "deleted for good"


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (None, "On a stick or in a folder"),
        (
            PlaceState(Path("/m/Robin"), True, NOW - timedelta(days=1), None),
            "Last copied yesterday",
        ),
        (
            PlaceState(Path("/m/Robin"), False, NOW - timedelta(days=2), None),
            "it is not there now.",
        ),
        (PlaceState(Path("/m/Robin"), False, None, None), "Plug it in"),
        (PlaceState(Path("/m/Robin"), True, NOW, FULL), "too little room"),
    ],
)
def test_the_second_place_says_how_it_stands(
    qtbot, context: UiContext, state: PlaceState | None, said: str
) -> None:
    card = PlaceCard(context)
    qtbot.addWidget(card)
    card.fill(state)
    card.show()
    assert any(said in text for text in texts(card))
