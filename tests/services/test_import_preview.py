"""Looking into files before an import: what is shown is what then happens, and nothing is
written."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.importing import CardOutcome, FoundCard, Wishes
from desktop_app.domain.people_query import Scope
from desktop_app.services import import_preview
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.words.fault_sentences import sentence_of_fault

AUTHORED = Path(__file__).resolve().parents[1] / "formats" / "authored"
CORPUS = Path(
    os.environ.get("KITH_CORPUS", Path(__file__).resolve().parents[3] / "shared" / "corpus")
)
PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
ANA = (
    "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Sousa\nUID:u1\nORG:Fable Press\nTITLE:{title}\nTEL;TYPE=cell:+351 1\n"
    "EMAIL:ana@home.example\nEMAIL;TYPE=pref:ana@fable.example\n{more}END:VCARD\n"
)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    """An empty address book."""
    opened = AddressBook(tmp_path / "kith", lambda: datetime(2026, 11, 21, 9, tzinfo=UTC))
    yield opened
    opened.close()


def outcomes(found: list[FoundCard]) -> list[tuple[str, str]]:
    """Names and outcomes."""
    return [(item.name, item.outcome.value) for item in found]


def write(path: Path, *cards: str) -> Path:
    """A file of cards."""
    path.write_text("".join(cards), encoding="utf-8")
    return path


def test_a_card_says_who_it_is_and_how_to_reach_them(book: AddressBook, tmp_path: Path) -> None:
    path = write(
        tmp_path / "a.vcf", ANA.format(title="Editor", more=f"PHOTO;ENCODING=b;TYPE=PNG:{PNG}\n")
    )
    preview = book.importing.preview([path])
    (found,) = preview.cards
    assert (preview.files, found.outcome, found.name, found.file, found.line) == (
        1,
        CardOutcome.NEW,
        "Ana Sousa",
        str(path),
        1,
    )
    assert (found.title, found.organisation) == ("Editor", "Fable Press")
    assert found.reach == ("ana@fable.example", "+351 1")
    assert (found.photo or b"")[:4] == b"\x89PNG"
    assert found.person is None


def test_each_card_is_new_known_fuller_or_refused(book: AddressBook, tmp_path: Path) -> None:
    write(tmp_path / "one.vcf", ANA.format(title="Editor", more=""))
    book.importing.run([tmp_path / "one.vcf"])
    ana = book.people.id_of("u1")
    broken = "BEGIN:VCARD\nVERSION:3.0\nX-NOTHING:1\nEND:VCARD\n"
    other = "BEGIN:VCARD\nVERSION:3.0\nFN:Zed\nUID:u1\nEND:VCARD\n"
    group = "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Choir\nUID:g1\nMEMBER:urn:uuid:u1\nMEMBER:urn:uuid:u2\nEND:VCARD\n"
    path = write(
        tmp_path / "more.vcf", ANA.format(title="Editor", more=""), ANA.format(title="Publisher", more=""), other, other,
        broken, group, group,
    )  # fmt: skip
    found = book.importing.preview([path, tmp_path / "none.vcf"]).cards
    assert outcomes(found) == [
        ("Ana Sousa", "identical"), ("Ana Sousa", "updates"), ("Zed", "new"), ("Zed", "identical"), ("", "refused"), ("Choir", "new"),
        ("Choir", "identical"), ("", "refused"),
    ]  # fmt: skip
    assert [item.person for item in found[:3]] == [ana, ana, None]
    assert [item.members for item in found[4:6]] == [-1, 2]
    assert (sentence_of_fault(found[4].fault), found[4].line) == (
        "This card holds no name, organisation, address or number.",
        31,
    )
    assert (found[7].file, found[7].line) == (str(tmp_path / "none.vcf"), 0)
    assert "cannot be read" in sentence_of_fault(found[7].fault)


def test_looking_writes_nothing(book: AddressBook, tmp_path: Path) -> None:
    path = write(tmp_path / "a.vcf", ANA.format(title="Editor", more=""))
    told: list[object] = []
    book._store.listen(told.append)
    book.importing.card(book.importing.preview([path]).cards[0])
    assert (told, book.history.undoable(), book.people_list.counts()[Scope.PEOPLE]) == ([], None, 0)


def sources() -> list[Path]:
    """Files of many producers."""
    return [AUTHORED, *([CORPUS] if CORPUS.is_dir() else [])]


@pytest.mark.parametrize("source", sources(), ids=lambda path: path.name)
def test_what_is_shown_is_what_happens(
    book: AddressBook, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_preview, "CHUNK", 7)
    for again in range(2):
        preview = book.importing.preview([source])
        # What is wrong with a whole file is no card.
        counts = Counter(
            item.outcome
            for item in preview.cards
            if item.line or item.outcome is not CardOutcome.REFUSED
        )
        groups = sum(item.is_group and item.outcome is CardOutcome.NEW for item in preview.cards)
        fingerprints = {
            item.fingerprint
            for item in preview.cards
            if item.outcome in (CardOutcome.NEW, CardOutcome.UPDATES)
        }
        # Those only offered, such as who wrote without an answer, come in when they are chosen.
        chosen = {item.fingerprint for item in preview.cards} if again else fingerprints
        wishes = Wishes(same_as=preview.same_as())
        report = book.importing.run([source], only=chosen, wishes=wishes)
        assert (counts[CardOutcome.NEW] - groups, counts[CardOutcome.UPDATES], groups) == (
            report.added,
            report.updated,
            report.groups,
        )
        assert counts[CardOutcome.REFUSED] == report.refused
        if again:
            assert counts[CardOutcome.IDENTICAL] == report.identical
        assert preview.files == report.files


def test_only_what_was_chosen_comes_in_and_goes_in_one_step(
    book: AddressBook, tmp_path: Path
) -> None:
    cards = [f"BEGIN:VCARD\nVERSION:3.0\nFN:P {row}\nUID:{row}\nEND:VCARD\n" for row in range(5)]
    path = write(tmp_path / "five.vcf", *cards)
    found = book.importing.preview([path]).cards
    report = book.importing.run([path], only={found[1].fingerprint, found[3].fingerprint})
    assert (report.cards, report.added, report.problems) == (2, 2, [])
    assert [book.people.contact(row).person.display_name for row in report.people] == ["P 1", "P 3"]
    book.history.undo().result()
    assert book.people_list.counts()[Scope.PEOPLE] == 0
    assert book.history.undoable() is None


def test_a_card_that_changed_since_is_not_imported_unseen(
    book: AddressBook, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.vcf", ANA.format(title="Editor", more=""))
    (found,) = book.importing.preview([path]).cards
    write(path, ANA.format(title="Impostor", more=""))
    assert book.importing.card(found) is None
    assert book.importing.run([path], only={found.fingerprint}).added == 0
    path.unlink()
    assert book.importing.card(found) is None


def test_a_card_shows_what_it_would_fill_in(book: AddressBook, tmp_path: Path) -> None:
    path = write(tmp_path / "a.vcf", ANA.format(title="Editor", more="NOTE:old\n"))
    book.importing.run([path])
    ana = book.people.id_of("u1")
    assert ana is not None
    book.people.edit(ana, notes="mine").result()
    write(
        path, ANA.format(title="Publisher", more="NOTE:theirs\nBDAY:1990-03-14\nCATEGORIES:choir\n")
    )
    (found,) = book.importing.preview([path]).cards
    card = book.importing.card(found)
    assert card is not None
    assert card.before is not None
    assert (card.before.positions[0].title, card.after.positions[0].title) == (
        "Editor",
        "Publisher",
    )
    assert (card.before.dates, [str(item.when) for item in card.after.dates]) == (
        [],
        ["1990-03-14"],
    )
    assert (card.after.person.notes, card.after.tags) == ("mine", ["choir"])
    book.importing.run([path])
    stored = book.people.contact(ana)
    assert (stored.person.notes, stored.tags, stored.positions[0].title) == (
        "mine",
        ["choir"],
        "Publisher",
    )


def test_looking_can_be_stopped(
    book: AddressBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_preview, "CHUNK", 2)
    cards = [f"BEGIN:VCARD\nVERSION:3.0\nFN:P {row}\nUID:{row}\nEND:VCARD\n" for row in range(9)]
    seen: list[int] = []
    preview = book.importing.preview(
        [write(tmp_path / "a.vcf", *cards)],
        lambda now: seen.append(now.cards),
        lambda: len(seen) > 1,
    )
    assert (preview.cancelled, seen, len(preview.cards)) == (True, [2, 4], 4)


GROUP = "BEGIN:VCARD\nVERSION:3.0\nFN:Choir\nUID:g\nX-ADDRESSBOOKSERVER-KIND:group\nX-ADDRESSBOOKSERVER-MEMBER:urn:uuid:u1\nEND:VCARD\n"


def test_a_group_shows_its_name_while_its_card_stands_there(
    book: AddressBook, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.vcf", GROUP)
    (found,) = book.importing.preview([path]).cards
    assert (found.outcome, found.members, found.is_group) == (CardOutcome.NEW, 1, True)
    assert book.importing.card(found).after.person.display_name == "Choir"
    book.importing.run([path])
    assert book.importing.preview([path, path]).cards[1].outcome is CardOutcome.IDENTICAL
    write(path, GROUP.replace("Choir", "Band"))
    assert book.importing.card(found) is None
    path.unlink()
    assert book.importing.card(found) is None


def test_somebody_deleted_meanwhile_is_shown_as_new(book: AddressBook, tmp_path: Path) -> None:
    path = write(tmp_path / "a.vcf", ANA.format(title="Editor", more=""))
    book.importing.run([path])
    write(path, ANA.format(title="Publisher", more=""))
    (found,) = book.importing.preview([path]).cards
    assert found.outcome is CardOutcome.UPDATES
    book.people.purge([found.person]).result()
    card = book.importing.card(found)
    assert (card.before, card.after.positions[0].title) == (None, "Publisher")


def test_the_same_person_twice_in_files_is_new_once(book: AddressBook, tmp_path: Path) -> None:
    path = write(
        tmp_path / "a.vcf",
        ANA.format(title="Editor", more=""),
        ANA.format(title="Publisher", more=""),
    )
    found = book.importing.preview([path]).cards
    assert [(item.outcome, item.person) for item in found] == [
        (CardOutcome.NEW, None),
        (CardOutcome.UPDATES, None),
    ]
    assert book.importing.card(found[1]).before is None


def test_photos_are_kept_while_there_is_room(
    book: AddressBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:P {0}\nPHOTO;ENCODING=b:iVBORw0KGgo{0}\nEND:VCARD\n"
    path = write(tmp_path / "a.vcf", *(card.format(row) for row in ("AAAA=", "BBBB=", "CCCC=")))
    size = len(book.importing.preview([path]).cards[0].photo)
    monkeypatch.setattr(import_preview, "PHOTOS", 2 * size)
    assert [item.photo is not None for item in book.importing.preview([path]).cards] == [
        True,
        True,
        False,
    ]
    monkeypatch.setattr(import_preview, "PHOTOS", 2 * size - 1)
    assert [item.photo is not None for item in book.importing.preview([path]).cards] == [
        True,
        False,
        False,
    ]
