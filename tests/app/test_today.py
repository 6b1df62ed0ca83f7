"""`kith today`: what the page of the day says, for a terminal and for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.app.cli.parser import command_parser
from desktop_app.app.paths import resources_dir
from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.needs import Need, NeedSide, Whose
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.services.address_book import AddressBook

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY = date(2026, 11, 28)
INTRODUCE = "Introduce Ana Sousa to Ben Carter"
WHY = "Ana is looking for a copy editor for a memoir. Ben can help: edits memoirs."


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AddressBook]:
    """Ana needs what Ben offers; Ana has been quiet for years, and a reminder is due."""
    now = datetime(2026, 11, 28, 10, tzinfo=UTC)
    monkeypatch.setattr("desktop_app.app.cli.today.local_now", lambda: now)
    book = AddressBook(tmp_path / "kith", lambda: now, words=resources_dir() / "matching")
    for name, side, text in (
        ("Ana Sousa", NeedSide.NEED, "a copy editor for a memoir"),
        ("Ben Carter", NeedSide.OFFER, "edits memoirs"),
    ):
        row = book.people.add(Contact(Person(display_name=name, uid=name))).result().value
        who = book.people.participant(row)
        book.needs.add(Need(side, Whose.PERSON, text, TODAY, who)).result()
        met = Interaction(InteractionKind.COFFEE, TODAY - timedelta(1200), people=(who,))
        book.timeline.log(met).result()
    book.reminders.add(Reminder("Pay the rent", TODAY)).result()
    yield book
    book.close()


@pytest.fixture
def run(book: AddressBook, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    def call(*words: str) -> str:
        arguments = command_parser().parse_args(("today", *words))
        assert arguments.run(book, arguments) == 0
        return capsys.readouterr().out

    return call


def test_it_says_the_good_turn_the_people_and_what_is_due(run: Callable[..., str]) -> None:
    lines = run().splitlines()
    assert lines[:2] == [INTRODUCE, f"   {WHY}"]
    assert sorted(lines[2:4]) == [
        "Ana Sousa  no contact for 1200 days, contacts so far: 1",
        "Ben Carter  no contact for 1200 days, contacts so far: 1",
    ]
    assert lines[4:] == ["2026-11-28  Pay the rent"]


def test_programs_get_what_the_window_shows(run: Callable[..., str], book: AddressBook) -> None:
    said = json.loads(run("--json"))
    assert said["good_turn"] == {
        "kind": "match",
        "title": INTRODUCE,
        "why": WHY,
        "people": [{"uid": name, "name": name} for name in ("Ana Sousa", "Ben Carter")],
    }
    assert (said["day"], said["waiting"], said["done_today"]) == ("2026-11-28", 1, False)
    assert [item["text"] for item in said["reminders"]] == ["Pay the rent"]
    assert {item["reasons"][0]["key"] for item in said["reach_out"]} == {"dormant"}
    who = book.naming.resolve("Ben Carter")
    done = Favour(FavourKind.HELP, Side.GIVEN, FavourStep.DONE, TODAY, receiver=who)
    book.favours.add(done).result()
    said = json.loads(run("--json"))
    assert (said["done_today"], said["good_turn"]) == (True, None)
    assert [idea["title"] for idea in said["other_ideas"]] == [INTRODUCE]
    assert run().splitlines()[0] == "You did something for somebody today. That is plenty."
