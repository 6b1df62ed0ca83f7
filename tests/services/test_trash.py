"""The trash: kept thirty days, then gone everywhere."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.backups import BackupReason
from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.needs import Need, NeedSide, Whose
from desktop_app.domain.person import Contact, Photo, Relation, person_named
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.engine.store import Store

DAY = date(2026, 10, 31)


class Clock:
    """A clock that stands where it is put."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 1, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def days(self, days: float) -> None:
        self.now += timedelta(days=days)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def book(tmp_path: Path, clock: Clock) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", clock)
    yield book
    book.close()


def _add(book: AddressBook, name: str) -> int:
    return book.people.add(Contact(person_named(name))).result().value


def _names(book: AddressBook) -> set[str]:
    return {
        line.name
        for row in book._store.reader.rows("SELECT id FROM person")
        for line in [book.people.participant(row[0])]
    }


def test_days_left_count_down_and_whoever_is_restored_has_none(
    book: AddressBook, clock: Clock
) -> None:
    ana, ben = _add(book, "Ana"), _add(book, "Ben")
    book.people.trash([ana, ben]).result()
    assert book.trash.days_left() == {ana: 30, ben: 30}
    clock.days(2.5)
    assert book.trash.days_left([ana]) == {ana: 28}
    clock.days(100)
    assert book.trash.days_left([ana]) == {ana: 0}
    book.people.restore([ana]).result()
    assert book.trash.days_left() == {ben: 0}
    book.history.undo().result()
    assert book.trash.days_left([ana]) == {ana: 0}


def test_after_thirty_days_they_go_but_nobody_who_was_restored(
    book: AddressBook, clock: Clock
) -> None:
    ana, ben, _ = _add(book, "Ana"), _add(book, "Ben"), _add(book, "Cem")
    book.people.trash([ana, ben]).result()
    book.people.restore([ben]).result()
    for _ in range(31):
        clock.days(1)
        gone = book.trash.look()
    assert gone == 1
    assert _names(book) == {"Ben", "Cem"}
    assert book.trash.look() == 0


def test_a_clock_that_jumps_takes_nobody_out_at_once(book: AddressBook, clock: Clock) -> None:
    book.people.trash([_add(book, "Ana")]).result()
    book.trash.look()
    clock.days(365)
    assert book.trash.look() == 0
    clock.days(-365)
    assert book.trash.look() == 0
    clock.days(60)
    assert book.trash.look() == 0
    clock.days(1)
    assert book.trash.look() == 1


def test_who_looks_in_every_fortnight_has_them_gone_too(book: AddressBook, clock: Clock) -> None:
    book.people.trash([_add(book, "Ana")]).result()
    gone = []
    for _ in range(5):
        gone.append(book.trash.look())
        clock.days(14)
    # Their time was over on the 42nd day, and they go with the look after that.
    assert gone == [0, 0, 0, 0, 1]


def test_what_is_about_them_alone_goes_and_what_is_shared_stays(book: AddressBook) -> None:
    ana, ben = _add(book, "Ana Sousa"), _add(book, "Ben")
    both = (book.people.participant(ana), book.people.participant(ben))
    for people, words in ((both[:1], "Only Ana"), (both, "With both")):
        entry = Interaction(InteractionKind.MEAL, date(2026, 10, 1), words, people=people)
        book.timeline.log(entry).result()
        book.reminders.add(Reminder(words, date(2026, 12, 1), people=people)).result()
    named = Relation("friend", other_id=ana, other_name="Ana Sousa", person_id=ben)
    book.people.save_part(named).result()
    going = book.trash.going([ana])
    assert (going.people, going.entries, going.shared, going.reminders) == (1, 1, 1, 1)
    assert (going.backups, going.until) == (0, None)
    book.trash.erase([ana]).result()
    assert book.people.contact(ben).relations == []
    assert [item.summary for item in book.timeline.search("both")] == ["With both"]
    assert book.timeline.search("only") == []
    assert [item.text for item in book.reminders.waiting()] == ["With both"]
    assert book.check() == []


def test_which_backups_hold_somebody_is_said_with_the_day_the_last_goes(
    book: AddressBook, clock: Clock
) -> None:
    book.backups.make(BackupReason.ASKED)
    clock.days(1)
    ana = _add(book, "Ana")
    book.backups.make(BackupReason.ASKED)
    clock.days(1)
    going = book.trash.going([ana])
    assert (going.people, going.backups) == (1, 1)
    # The twelve days before are kept; of the week and the month a later one is the newest.
    assert going.until == date(2026, 11, 16)


def test_erasing_is_no_step_and_takes_along_the_steps_that_knew(book: AddressBook) -> None:
    ben = _add(book, "Ben")
    book.history.forget()
    book.people.edit(ben, notes="Before").result()
    ana = _add(book, "Ana")
    book.people.edit(ana, notes="Hers").result()
    book.people.edit(ben, notes="After").result()
    done = book.trash.erase([ana]).result()
    assert done.step is None and done.is_final
    book.history.undo().result()
    assert book.people.contact(ben).person.notes == "Before"
    assert book.history.undoable() is None
    book.history.redo().result()
    assert book.people.contact(ben).person.notes == "After"
    assert _names(book) == {"Ben"}


def test_undone_steps_cannot_bring_them_back_either(book: AddressBook) -> None:
    ana = _add(book, "Ana")
    book.people.edit(ana, notes="Hers").result()
    book.history.undo().result()
    book.trash.erase([ana]).result()
    assert book.history.redoable() is None


STEMS = "brin cluv drim fenl gort hibw jexp krod lumf mabr nolv pyzz rucw sifj tobg uvme wadr xylc"
WORDS = [f"{stem}quaxel" for stem in STEMS.split()]
CARD = """BEGIN:VCARD
VERSION:3.0
UID:{w[0]}
FN:{w[1]} {w[2]}
N:{w[2]};{w[1]};;;
NICKNAME:{w[3]}
ORG:{w[4]}
TITLE:{w[5]}
EMAIL:{w[6]}@fable.example
ADR:;;{w[7]};;;;
CATEGORIES:{w[8]}
NOTE:{w[9]}
X-OWN-LINE:{w[10]}
BDAY:{w[11]}
RELATED;VALUE=text:{w[12]}
PHOTO;ENCODING=b;TYPE=JPEG:{photo}
END:VCARD
"""


def _bring(book: AddressBook, folder: Path, w: list[str]) -> int:
    file = folder / f"{w[1]} {w[2]}.vcf"
    picture = base64.b64encode(b"\xff\xd8\xff" + w[14].encode() * 9).decode()
    file.write_text(CARD.format(w=w, photo=picture).replace("\n", "\r\n"))
    (row,) = book.importing.run([file]).people
    return row


def _fill(book: AddressBook, row: int, ben: int, w: list[str]) -> None:
    """Say something about somebody wherever something can be said."""
    ana = book.people.participant(row)
    both = (ana, book.people.participant(ben))
    book.people.edit(
        row, headline=w[13], place=w[13], met_text=w[13], met_event=w[13], fields=(w[13],)
    ).result()
    book.people.set_photo(row, Photo(b"\xff\xd8" + w[14].encode() * 9)).result()
    relation = Relation("friend", other_id=row, other_name=ana.name, person_id=ben)
    book.people.save_part(relation).result()
    entry = Interaction(InteractionKind.MEAL, DAY, w[14], w[15], place=w[15], people=(ana,))
    book.timeline.log(entry).result()
    book.reminders.add(Reminder(w[15], DAY, people=(ana,))).result()
    book.needs.add(Need(NeedSide.NEED, Whose.PERSON, w[16], DAY, person=ana)).result()
    favour = Favour(
        FavourKind.HELP, Side.GIVEN, FavourStep.DONE, DAY, receiver=ana, text=w[16], words=w[16],
        organisation=w[17],
    )  # fmt: skip
    book.favours.add(favour).result()
    body = f"Ben: nice\n{ana.name}: {w[17]}"
    event = Interaction(InteractionKind.EVENT, DAY, "A fair", body, people=both)
    book.timeline.log(event).result()
    book.recommendations.not_now(ana, DAY).result()


def _left(folder: Path, words: list[str]) -> list[tuple[str, str, str]]:
    """Which words stand where in which way."""
    forms = {
        "utf-8": lambda word: word.encode(),
        "utf-16-le": lambda word: word.encode("utf-16-le"),
        "utf-16-be": lambda word: word.encode("utf-16-be"),
        # Wherever the word begins in a text, these letters of its base64 are the same.
        **{
            f"base64+{skip}": lambda word, skip=skip: base64.b64encode(word.encode()[skip:])[:8]
            for skip in range(3)
        },
    }
    texts = {
        path.name: path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "copies" not in path.parts
    }
    return [
        (word, name, form)
        for word in words
        for form, spelt in forms.items()
        for name, text in texts.items()
        if spelt(word) in text or spelt(word) in text.lower()
    ]


def test_no_word_of_theirs_is_left_in_any_file(tmp_path: Path, clock: Clock) -> None:
    with closing(AddressBook(tmp_path / "kith", clock)) as book:
        ben = _add(book, "Ben")
        ana = _bring(book, tmp_path, WORDS)
        _fill(book, ana, ben, WORDS)
        assert {word for word, _, _ in _left(book.folder, WORDS)} == set(WORDS)
        book.people.trash([ana]).result()
        book.trash.erase([ana]).result()
        assert book.trash.scrubbed()
        assert _left(book.folder, WORDS) == []
        assert book.check() == []
    assert _left(tmp_path / "kith", WORDS) == []


def test_what_a_kill_left_of_erasing_is_finished_by_the_next_look(
    book: AddressBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = _add(book, WORDS[0])
    monkeypatch.setattr(Store, "scrub", lambda *_: None)
    book.trash.erase([ana]).result()
    assert _left(book.folder, WORDS)
    monkeypatch.undo()
    book.trash.look()
    assert _left(book.folder, WORDS) == []
