"""`kith check` lists what is wrong and what would be done; with --repair that is done."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.person import Contact, Person
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.services.address_book import AddressBook
from tests.app.test_command_line import kith
from tests.services.test_repair import harm

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def harmed(tmp_path: Path) -> Path:
    """An address book with an entry of an impossible day, and somebody’s part in one that is gone."""
    book = AddressBook(tmp_path, lambda: datetime(2026, 11, 29, tzinfo=UTC))
    person = book.people.add(Contact(Person(display_name="Ana"))).result().value
    who = (Participant(person, "Ana"),)
    lunch = Interaction(InteractionKind.MEAL, date(2026, 11, 20), "Lunch", people=who)
    book.timeline.log(lunch).result()
    book.close()
    harm(
        tmp_path,
        "UPDATE interaction SET day = '2026-02-31'",
        "INSERT INTO reminder (uid, text, due, created_at, snoozed_until) "
        "VALUES ('u', 'Call', '2026-12-01', '2026-11-01T08:00:00Z', 'soon')",
        "INSERT INTO channel (person_id, kind, value) VALUES (99, 'email', 'gone@x.org')",
        "DROP TRIGGER participation_added",
    )
    return tmp_path


def test_what_is_wrong_is_listed_then_mended_and_clean(harmed: Path) -> None:
    looked = kith(harmed, "check")
    assert looked.returncode == 1
    assert "Row 1 of channel points to a missing person." in looked.stderr
    assert "kith check --repair would:" in looked.stderr
    would = looked.stdout.splitlines()
    assert "   An entry (“Lunch”): day becomes “2026-02-28”; it was “2026-02-31”." in would
    assert "   A way to reach somebody is taken out: email, gone@x.org." in would
    assert not (harmed / "copies").exists()

    done = kith(harmed, "check", "--repair")
    assert (done.returncode, done.stderr) == (0, "")
    first, *repaired, last = done.stdout.splitlines()
    assert first.startswith("What was there before: kith restore ")
    assert repaired == would
    assert last == "Your address book is sound."

    again = json.loads(kith(harmed, "check", "--repair", "--json").stdout)
    assert again == {"sound": True, "problems": [], "repaired": [], "backup": None, "left": []}


def test_in_json_every_value_that_goes_is_told(harmed: Path) -> None:
    looked = json.loads(kith(harmed, "check", "--json").stdout)
    assert not looked["sound"]
    done = json.loads(kith(harmed, "check", "--repair", "--json").stdout)
    assert done["repaired"] == looked["repairs"]
    assert done["problems"] == looked["problems"]
    assert (done["sound"], done["left"]) == (True, [])
    gone = next(one for one in done["repaired"] if one["deed"] == "removed")
    assert gone["row"]["value"] == "gone@x.org"
    assert (harmed / "copies" / f"{done['backup']}.sqlite3").is_file()


def test_damage_to_the_file_is_not_repaired_and_leads_to_recovery(harmed: Path) -> None:
    harm(harmed, "ALTER TABLE setting RENAME COLUMN value TO worth")
    for task in (("check",), ("check", "--repair")):
        done = kith(harmed, *task)
        assert (done.returncode, done.stdout) == (1, "")
        assert "The column value of setting is missing." in done.stderr
        assert "No repair mends the file itself. Open Kith" in done.stderr
    assert not (harmed / "copies").exists()


def test_without_a_backup_nothing_is_mended_and_it_is_said(harmed: Path) -> None:
    before = kith(harmed, "check").stdout
    (harmed / "copies").write_text("no folder")
    done = kith(harmed, "check", "--repair")
    assert (done.returncode, done.stdout) == (1, "")
    assert "copies" in done.stderr
    assert kith(harmed, "check").stdout == before
