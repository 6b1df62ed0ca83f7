"""Address books as released versions of Kith left them: they open here, and all that people see in them is as it was.

A folder here is a release, made by `tests/releases/keep.py`; that of 0.1.0 holds the sample people as well.
"""

from __future__ import annotations

import gzip
import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.agenda import NoticeSettings
from desktop_app.domain.people_query import Scope
from desktop_app.domain.person import DateKind
from desktop_app.domain.timeline import InteractionKind, TimelineQuery
from desktop_app.formats.jsonfile import contact_to_json
from desktop_app.services.address_book import AddressBook
from desktop_app.services.exporting import VCARD_3, VCARD_4
from tests.releases.keep import keep

HERE = Path(__file__).parent
RELEASES = sorted(path.name for path in HERE.iterdir() if (path / "kith.sqlite3.gz").exists())
NOW = datetime(2026, 11, 21, 14, 32, tzinfo=UTC)
TODAY = NOW.date()


@pytest.fixture(params=RELEASES)
def release(request: pytest.FixtureRequest) -> Path:
    """The folder of one release."""
    return HERE / str(request.param)


@pytest.fixture
def book(release: Path, tmp_path: Path):
    """Its address book, opened by the program as it is now."""
    (tmp_path / "book").mkdir()
    data = gzip.decompress((release / "kith.sqlite3.gz").read_bytes())
    (tmp_path / "book" / "kith.sqlite3").write_bytes(data)
    opened = AddressBook(tmp_path / "book", lambda: NOW + timedelta(days=1))
    yield opened
    opened.close()


def _told(release: Path) -> dict[str, Any]:
    """What that release itself wrote of the book, in the first format of the JSON export."""
    told = json.loads((release / "book.json").read_text(encoding="utf-8"))
    if told["format"] != 1:
        pytest.skip("its JSON is a whole book, compared as such")
    return told


def _plain(text: object) -> object:
    """A moment as the first format of the JSON export wrote it."""
    return text.isoformat() if isinstance(text, date) else text


def _cards(text: str) -> list[list[str]]:
    """The lines of each card in an order of their own: where a property stands in its card means nothing."""
    return [sorted(card.splitlines()) for card in text.split("END:VCARD")]


def test_there_is_a_book_of_the_first_release() -> None:
    assert "0.1.0" in RELEASES


def test_the_book_is_sound(book: AddressBook) -> None:
    assert book.check() == []


def test_everybody_is_there_with_all_that_was_known(book: AddressBook, release: Path) -> None:
    told = {person["uid"]: person for person in _told(release)["people"]}
    names = {circle.id: circle.name for circle in book.circles.all()}
    found = {}
    for row in book.exporting.everybody((Scope.PEOPLE, Scope.ARCHIVE, Scope.TRASH)):
        contact = book.people.contact(row)
        contact.circle = names.get(contact.person.circle_id or 0, "")
        if contact.person.introduced_by is not None:
            contact.introduced_by_uid = book.people.participant(contact.person.introduced_by).uid
        found[contact.person.uid] = contact_to_json(contact)
    assert found.keys() == told.keys()
    for uid, person in told.items():
        assert found[uid] == person


@pytest.mark.parametrize(("name", "version"), [("people-3.vcf", VCARD_3), ("people-4.vcf", VCARD_4)])
def test_its_vcards_say_the_same(book: AddressBook, release: Path, name: str, version: str) -> None:
    text = "".join(book.exporting.vcards(version=version))
    assert _cards(text) == _cards((release / name).read_bytes().decode())


def test_the_timeline_is_the_same(book: AddressBook, release: Path) -> None:
    told = {entry["uid"]: entry for entry in _told(release)["interactions"]}
    ids = list(book.timeline_list.ids(TimelineQuery()))
    entries = list(book.timeline_list.entries(ids))
    assert len(entries) == len(told)
    for item in entries:
        entry = told[item.uid]
        assert [person.uid for person in item.people] == [person["uid"] for person in entry["people"]]
        assert (item.kind.value, item.starter.value if item.starter else None) == (entry["kind"], entry["starter"])
        for name in ("day", "at", "zone", "minutes", "place", "summary", "body", "created_at"):
            assert _plain(getattr(item, name)) == entry[name], (item.uid, name)


def test_the_reminders_are_the_same(book: AddressBook, release: Path) -> None:
    told = {reminder["uid"]: reminder for reminder in _told(release)["reminders"]}
    found = [*book.reminders.waiting(limit=-1), *book.reminders.done(limit=-1)]
    assert {item.uid for item in found} == told.keys()
    for item in found:
        reminder = told[item.uid]
        assert [person.uid for person in item.people] == [person["uid"] for person in reminder["people"]]
        for name in ("text", "due", "zone", "rule", "anchor", "snoozed_until", "done_at", "from_done"):
            assert _plain(getattr(item, name)) == reminder[name], (item.uid, name)


def test_lists_circles_tags_and_choices_are_the_same(book: AddressBook, release: Path) -> None:
    told = _told(release)
    circles = [(item.name, item.size, item.cadence and item.cadence.ideal_days) for item in book.circles.all()]
    assert circles == [(i["name"], i["size"], i["cadence"] and i["cadence"]["ideal_days"]) for i in told["circles"]]
    tags = {(item.name, item.cadence and item.cadence.ideal_days) for item in book.tags.all()}
    assert tags == {(item["name"], item["cadence"] and item["cadence"]["ideal_days"]) for item in told["tags"]}
    assert [item.name for item in book.smart_lists.all()] == [item["name"] for item in told["smart_lists"]]
    # These the first release did not export; they are what was chosen when the book was made.
    assert book.important_dates.lead_days()[DateKind.BIRTHDAY] == 10
    assert book.rhythms.weights()[InteractionKind.SOCIAL] == 25
    assert isinstance(book.agenda.settings(), NoticeSettings)
    assert book.agenda.settings().digest_at is not None


def test_its_json_book_is_the_same(book: AddressBook, release: Path) -> None:
    told = json.loads((release / "book.json").read_text(encoding="utf-8"))
    if told["format"] == 1:
        pytest.skip("the first format was no whole book")
    assert json.loads("".join(book.json_book.parts())) == told


def test_what_is_kept_of_a_release_is_a_book_and_its_exports(tmp_path: Path) -> None:
    keep(tmp_path / "1.2.3")
    assert {path.name for path in (tmp_path / "1.2.3").iterdir()} == {path.name for path in (HERE / "0.1.0").iterdir()}
    (tmp_path / "book").mkdir()
    data = gzip.decompress((tmp_path / "1.2.3" / "kith.sqlite3.gz").read_bytes())
    (tmp_path / "book" / "kith.sqlite3").write_bytes(data)
    opened = AddressBook(tmp_path / "book")
    test_its_json_book_is_the_same(opened, tmp_path / "1.2.3")
    opened.close()


def test_undo_works_from_there(book: AddressBook) -> None:
    before = "".join(book.json_book.parts())
    ana = book.people.id_of("golden-ana")
    assert ana is not None
    book.people.edit(ana, headline="Somebody else").result()
    book.people.trash([ana]).result()
    book.people.purge([ana]).result()
    assert book.people.id_of("golden-ana") is None
    for _ in range(3):
        book.history.undo().result()
    assert "".join(book.json_book.parts()) == before


def test_it_is_migrated_once(book: AddressBook, tmp_path: Path) -> None:
    book.close()
    data = (tmp_path / "book" / "kith.sqlite3").read_bytes()
    AddressBook(tmp_path / "book").close()
    assert (tmp_path / "book" / "kith.sqlite3").read_bytes() == data
