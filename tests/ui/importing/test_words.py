"""What the import says: of each card, of the files, on its button and when it is over."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.faults import fault
from desktop_app.domain.importing import (
    CardOutcome,
    CardShown,
    FileFound,
    FoundCard,
    Preview,
    Probable,
    Problem,
    Severity,
)
from desktop_app.domain.mailbox import Correspondence, Owner
from desktop_app.domain.person import Contact, Person
from desktop_app.formats.source import sources
from desktop_app.services.import_report import ImportReport
from desktop_app.ui.importing.card_words import (
    explain,
    is_no_address_book,
    name_of,
    offer,
    outcome_word,
    place_of,
    say_found,
    second_line,
)
from desktop_app.ui.importing.file_words import FORMATS, say_about, say_file
from desktop_app.ui.importing.report import SHOWN_AT_MOST, ProblemList, say_report

NEW, UPDATES, IDENTICAL, REFUSED = CardOutcome
NO_NAME = fault("card-holds-nobody")
HERE = CardShown(Contact(Person(display_name="Ana")), Contact(Person(display_name="Ana")))


def _found(outcome: CardOutcome = NEW, name: str = "Ana", **more) -> FoundCard:
    return FoundCard(outcome, name, more.pop("file", "/home/ana/all.vcf"), 3, **more)


def test_each_outcome_has_a_word_of_its_own(context) -> None:
    assert len({outcome_word(outcome) for outcome in CardOutcome}) == len(CardOutcome)


@pytest.mark.parametrize(
    ("found", "line"),
    [
        (_found(title="Potter", organisation="Kiln"), "Potter, Kiln"),
        (_found(organisation="Kiln", reach=("a@example.org",)), "Kiln"),
        (_found(reach=("a@example.org", "+351 1")), "a@example.org · +351 1"),
        # A company is not told twice.
        (_found(name="Kiln", organisation="Kiln", reach=("a@example.org",)), "a@example.org"),
        (_found(), ""),
        (_found(members=1), "Group of 1, becomes a tag"),
        (_found(members=0), "Group of 0, becomes a tag"),
        (_found(REFUSED, title="Potter"), ""),
    ],
)
def test_below_the_name(context, found: FoundCard, line: str) -> None:
    assert second_line(found) == line


@pytest.mark.parametrize(
    ("found", "card", "changes", "words"),
    [
        (_found(), None, True, "Not in your address book yet."),
        (_found(UPDATES), None, True, "Fills in somebody who comes before in these files."),
        (
            _found(UPDATES, person=1),
            HERE,
            True,
            "Already here. Choose what is to stand where the two differ.",
        ),
        (_found(UPDATES, person=1), HERE, False, "Already here, and nothing you see would change."),
        (_found(IDENTICAL), HERE, False, "Already here, just as this card says it."),
        (
            _found(IDENTICAL, is_different=True),
            HERE,
            False,
            "Already here, and what stands in Kith stays unless you take the newer.",
        ),
        (
            _found(IDENTICAL, asks=True, person=1),
            HERE,
            False,
            "Already here, and nothing becomes of this card.",
        ),
        (
            _found(person=1),
            None,
            False,
            "Comes in beside whom you have already, as somebody of their own.",
        ),
        (
            _found(UPDATES, person=1, probably=Probable("Ana Sousa", "email")),
            HERE,
            True,
            "Probably Ana Sousa: the same e-mail address. Choose what is to stand where the two differ.",
        ),
        (
            _found(IDENTICAL, person=1, probably=Probable("Ana", "phone"), adds_nothing=True),
            HERE,
            False,
            "Probably Ana: the same number. The card says nothing of them that Kith does not know.",
        ),
        (_found(IDENTICAL), None, False, "The same card comes before this one in these files."),
        (_found(IDENTICAL, members=2), None, False, "Already here, just as this card says it."),
        (_found(members=1), None, True, "Those of its 1 member who are here get it as a tag."),
        (_found(members=7), None, True, "Those of its 7 members who are here get it as a tag."),
    ],
)
def test_what_would_become_of_a_card(context, found, card, changes: bool, words: str) -> None:
    assert explain(found, card, changes) == words


@pytest.mark.parametrize(
    ("file", "line", "place"),
    [("/a/b/all.vcf", 12, "all.vcf, line 12"), ("all.vcf", 0, "all.vcf"), ("/a/ü.vcf", 1, "ü.vcf, line 1")],
)  # fmt: skip
def test_where_a_card_is(context, file: str, line: int, place: str) -> None:
    found = FoundCard(NEW, "", file, line)
    assert place_of(found) == place
    assert name_of(found) == Path(file).name


@pytest.mark.parametrize(
    ("paths", "found", "title", "text"),
    [
        (["a.vcf"], [_found()], "Bring somebody in", "a.vcf"),
        (["/x/a.vcf"], [_found(), _found()], "Bring people in", "a.vcf"),
        (["a.vcf", "b.vcf"], [_found(), _found()], "Bring people in", "a.vcf and 1 other"),
        (["a", "b", "c"], [_found(REFUSED)] * 2, "There is nobody to bring in", "a and 2 others"),
        (["/"], [], "There is nobody to bring in", "No address book was found in /."),
    ],
)
def test_what_was_found(context, paths, found, title: str, text: str) -> None:
    assert say_found([Path(path) for path in paths], found) == (title, text)


def test_one_file_that_is_none_is_told_from_one_bad_card(context) -> None:
    none = FoundCard(REFUSED, "", "photo.jpg", 0, fault=fault("is-no-file"))
    bad = FoundCard(REFUSED, "", "a.vcf", 4, fault=NO_NAME)
    assert is_no_address_book([none])
    assert not is_no_address_book([bad])
    assert not is_no_address_book([none, none])
    title, text = say_found([Path("photo.jpg")], [none])
    assert title == "There is nobody to bring in"
    assert text.startswith("photo.jpg: ") and text.endswith("LinkedIn’s archive.")


@pytest.mark.parametrize(
    ("chosen", "only", "words"),
    [
        ([_found()] * 3, None, "Import 3 people"),
        ([_found()], None, "Import 1 person"),
        ([], None, "Import 0 people"),
        ([_found(members=2)], None, "Import 1 group"),
        ([_found(members=2)] * 2, None, "Import 2 groups"),
        # Groups come along with people and are not counted as such.
        ([_found(), _found(members=2)], None, "Import 1 person"),
        ([_found()], _found(), "Import"),
        ([], _found(IDENTICAL, person=1), "Show in Kith"),
    ],
)
def test_the_button_says_what_it_does(context, chosen, only, words: str) -> None:
    assert offer(chosen, only) == words


@pytest.mark.parametrize(
    ("report", "title", "counts"),
    [
        (ImportReport(added=1, cards=1), "1 person added", "1 card in all"),
        (
            ImportReport(added=2, updated=1, identical=3, groups=1, refused=2, cards=9),
            "2 people added",
            "9 cards in all · 1 updated · 3 already there · 1 group made tags · 2 could not be read",
        ),
        (ImportReport(cards=0), "0 people added", "0 cards in all"),
        (ImportReport(added=9, cancelled=True), "Import cancelled", "Nothing was changed."),
    ],
)
def test_what_came_of_it(context, report: ImportReport, title: str, counts: str) -> None:
    assert say_report(report) == (title, counts)


def _problem(number: int, severity: Severity = Severity.PROBLEM, **more) -> Problem:
    return Problem(f"/home/{number}.vcf", number, NO_NAME, severity=severity, **more)


def test_lost_cards_come_before_what_was_only_noticed(qtbot, context) -> None:
    shown = ProblemList(context)
    qtbot.addWidget(shown)
    shown.fill(
        [_problem(1, Severity.NOTICE), _problem(2), _problem(0), _problem(4, card_name="Zoe")]
    )
    said = [shown.item(row).text().partition("\n") for row in range(shown.count())]
    assert [where for where, _, _ in said] == [
        "2.vcf, line 2", "0.vcf", "4.vcf, line 4 · Zoe", "1.vcf, line 1",
    ]  # fmt: skip
    assert all(reason for _, _, reason in said)
    assert shown.accessibleName() == "What needs a look"


def test_a_file_of_nothing_but_faults_is_not_listed_whole(qtbot, context) -> None:
    shown = ProblemList(context)
    qtbot.addWidget(shown)
    shown.fill([_problem(number) for number in range(SHOWN_AT_MOST + 50)])
    assert shown.count() == SHOWN_AT_MOST


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
@pytest.mark.parametrize("choice", ["light", "dark"])
def test_a_problem_has_room_for_all_its_words(qtbot, context, choice: str, direction) -> None:
    context.theme.set_choice(choice)
    shown = ProblemList(context)
    qtbot.addWidget(shown)
    shown.setLayoutDirection(direction)
    shown.fill([_problem(1), _problem(2, Severity.NOTICE)])
    shown.resize(700, 300)
    shown.show()
    wide = shown.visualItemRect(shown.item(0)).height()
    shown.resize(150, 300)
    qtbot.waitUntil(lambda: shown.visualItemRect(shown.item(0)).height() > wide)
    # A problem that cost the card carries another picture than one that was only noticed.
    shown.resize(700, 300)
    pictures = [
        shown.viewport().grab(shown.visualItemRect(shown.item(row)).adjusted(0, 2, 0, 0)).toImage()
        for row in range(2)
    ]
    assert pictures[0] != pictures[1]


DAY = date(2025, 3, 3)


def test_every_format_has_its_words() -> None:
    assert FORMATS.keys() == sources().keys()


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (FileFound(Path("a.csv"), "google-csv", people=128), "128 person(s), Google contacts"),
        (
            FileFound(Path("a.vcf"), "vcard", 1, 2, 3),
            "1 person(s), 2 group(s), vCard, 3 cannot be read",
        ),
        (FileFound(Path("a.jpg"), "", refused=1), "nothing Kith can read"),
        (FileFound(Path("a.vcf"), "vcard", refused=1), "nothing Kith can read"),
        (
            FileFound(
                Path("a"),
                "mail",
                3,
                told=Correspondence(Owner(), 9, date(2025, 3, 3), date(2026, 3, 4), 1, 2),
            ),
            "3 person(s), a mailbox. 9 mail(s) from 3 Mar 2025 to 4 Mar, "
            "2 of programs and lists left out",
        ),
    ],
)
def test_a_file_is_said_in_words(found: FileFound, said: str) -> None:
    # Without a window the plurals are those of the source.
    assert say_file(found, date(2026, 11, 21)) == said


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (FileFound(Path("a.vcf"), "vcard", 3), ""),
        (FileFound(Path("a.zip"), "zip", 3), "A zip archive: 3 person(s)"),
        (
            FileFound(Path("a"), "mail", 3, told=Correspondence(Owner(), 9, DAY, DAY, 1, 2)),
            "A mailbox: 3 person(s), 9 mail(s) on 3 Mar 2025",
        ),
        (
            FileFound(Path("a"), "icalendar", told=Correspondence(Owner(), 2, is_calendar=True)),
            "A calendar: nobody new, 2 meeting(s) with people",
        ),
    ],
)
def test_a_file_of_more_than_people_is_said_whole(found: FileFound, said: str) -> None:
    assert say_about(Preview(1, [found]), date(2026, 11, 21)) == said
