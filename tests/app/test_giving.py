"""`kith need`, `kith offer` and `kith favours`, run on an open address book."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.app.cli.parser import command_parser
from desktop_app.app.paths import resources_dir
from desktop_app.domain.errors import AmbiguousNameError, InvalidValueError, NotFoundError
from desktop_app.domain.favours import Favour, FavourKind, FavourQuery, FavourStep, Side
from desktop_app.domain.needs import MatchAnswer, NeedSide, Whose
from desktop_app.domain.person import Contact, Person
from desktop_app.services.address_book import AddressBook

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", words=resources_dir() / "matching")
    for name in ("Ana Sousa", "Ben Carter", "Ana Lima"):
        book.people.add(Contact(Person(display_name=name, uid=name))).result()
    yield book
    book.close()


@pytest.fixture
def run(
    book: AddressBook, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[int, str, str]]:
    def call(*words: str, given: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(given))
        arguments = command_parser().parse_args(words)
        status = arguments.run(book, arguments)
        return status, *capsys.readouterr()

    return call


def test_one_line_keeps_one(book: AddressBook, run: Any) -> None:
    assert run("need", "Ben", "a", "bookkeeper") == (0, "Ben Carter  needs: a bookkeeper\n", "")
    assert run("offer", "you", "book covers")[1] == "you  offers: book covers\n"
    assert run("need", "--organisation", "Acme", "a designer")[1] == "Acme  needs: a designer\n"
    found = {need.text: need for need in book.needs.all_open()}
    assert {text: (need.side, need.whose) for text, need in found.items()} == {
        "a bookkeeper": (NeedSide.NEED, Whose.PERSON),
        "book covers": (NeedSide.OFFER, Whose.YOU),
        "a designer": (NeedSide.NEED, Whose.ORGANISATION),
    }
    assert found["a designer"].is_opening
    told = json.loads(run("need", "Ben", "a flat", "--json")[1])
    assert (told[0]["person"]["name"], told[0]["text"]) == ("Ben Carter", "a flat")


def test_a_name_nobody_has_is_refused_unless_it_may_be_made(book: AddressBook, run: Any) -> None:
    for bad, error in (
        (("need", "Mei", "a flat"), NotFoundError),
        (("need", "Ana", "a flat"), AmbiguousNameError),
        (("need", "--add", "Ana", "a flat"), AmbiguousNameError),
        (("need", "Ben"), InvalidValueError),
        (("need", " ", "a flat"), InvalidValueError),
    ):
        with pytest.raises(error):
            run(*bad)
    assert book.needs.all_open() == []
    assert run("need", "--add", "Mei Tanaka", "a flat")[1] == "Mei Tanaka  needs: a flat\n"
    assert book.naming.resolve("Mei Tanaka").name == "Mei Tanaka"


def test_lines_are_kept_together_and_bad_ones_told_of(book: AddressBook, run: Any) -> None:
    lines = "Ben Carter\tedits memoirs\n\nNobody\tx\nno tab\nyou\tcovers\nBen Carter\t \nAna\ty\n"
    status, out, complaints = run("offer", "-", given=lines)
    assert (status, out) == (1, "Ben Carter  offers: edits memoirs\nyou  offers: covers\n")
    assert [line.partition(":")[0] for line in complaints.splitlines()] == [
        "Line 3",
        "Line 4",
        "Line 6",
        "Line 7",
    ]
    book.history.undo().result()
    assert book.needs.all_open() == []


def test_people_of_many_lines_are_made_once(book: AddressBook, run: Any) -> None:
    lines = "".join(f"Person {number % 40}\tthing {number}\r\n" for number in range(80))
    assert run("need", "--add", "-", given=lines)[0] == 0
    found = book.needs.all_open()
    assert len(found) == 80
    assert len({need.person.id for need in found if need.person}) == 40
    assert run("need", "-", given="")[:2] == (0, "")


def test_favours_are_listed_for_everybody_and_for_one(book: AddressBook, run: Any) -> None:
    ana, ben, lima = (book.naming.resolve(n) for n in ("Ana Sousa", "Ben", "Ana Lima"))
    day = date(2026, 11, 20)
    book.favours.add(
        Favour(FavourKind.INTRODUCTION, Side.GIVEN, FavourStep.INTRODUCED, day, None, ana, ben)
    ).result()
    referral = Favour(FavourKind.REFERRAL, Side.RECEIVED, FavourStep.NAMED, day, lima)
    referral.organisation, referral.text = "Northwind", "the yearly report"
    book.favours.add(referral).result()
    assert run("favours")[1].splitlines() == [
        "2026-11-20  referral  named  Ana Lima for you, Northwind  the yearly report",
        "2026-11-20  introduction  introduced  you: Ana Sousa and Ben Carter",
    ]
    assert run("favours", "Ben")[1].count("\n") == 1
    told = json.loads(run("favours", "Ana Lima", "--json")[1])
    assert [(item["giver"]["name"], item["receiver"]) for item in told] == [("Ana Lima", None)]
    assert not any("count" in key or "total" in key for item in told for key in item)


def test_matches_name_both_and_the_words_that_met(book: AddressBook, run: Any) -> None:
    run("need", "Ana Sousa", "a copy editor for a memoir")
    run("offer", "Ana Sousa", "edits memoirs")
    run("offer", "Ben", "edits memoirs, has room from January")
    run("offer", "you", "plumbing")
    told = json.loads(run("matches", "--json")[1])
    assert [(item["need"]["person"]["name"], item["offer"]["person"]["name"]) for item in told] == [
        ("Ana Sousa", "Ben Carter")
    ]
    assert told[0]["why"]
    assert all("say" in why or "close" in why for why in told[0]["why"])
    assert run("matches", "Ben")[1].startswith("Ana Sousa  needs: a copy editor for a memoir  <  ")
    assert run("matches", "Ana Lima")[1] == ""
    need, offer = (
        next(item.id for item in book.needs.all_open() if item.text == text)
        for text in ("a copy editor for a memoir", "edits memoirs, has room from January")
    )
    book.needs.answer_match(need, offer, MatchAnswer.DISMISSED, date(2026, 11, 20)).result()
    assert run("matches")[1] == ""


def test_a_favour_to_ask_for_is_logged_without_a_day(book: AddressBook, run: Any) -> None:
    assert run("log", "ask Ben for a recommendation")[0] == 0
    (favour,) = book.favours.page(FavourQuery(person=book.naming.resolve("Ben Carter").id))
    assert (favour.kind, favour.step) == (FavourKind.RECOMMENDATION, FavourStep.TO_ASK)
    assert favour.reminder_id is None


def test_whoever_hires_and_is_not_known_is_kept_as_an_organisation(
    book: AddressBook, run: Any
) -> None:
    assert run("log", "Initech is hiring a designer")[0] == 0
    with pytest.raises(NotFoundError):
        book.naming.resolve("Initech")
    assert book.naming.organisation("initech") == "Initech"


def test_who_is_still_to_be_thanked_is_not_thanked(book: AddressBook, run: Any) -> None:
    run("log", "Ben helped me with the move yesterday")
    run("log", "must thank Ben for his help tomorrow")
    (favour,) = book.favours.page(FavourQuery(person=book.naming.resolve("Ben Carter").id))
    assert favour.thanked_on is None


class _Terminal(io.StringIO):
    """Somebody who types answers."""

    def isatty(self) -> bool:
        return True


def _two_kinds_of_advice(book: AddressBook) -> list[int]:
    ben = book.naming.resolve("Ben Carter")
    day = date(2026, 1, 2)
    favours = [
        Favour(FavourKind.ADVICE, Side.RECEIVED, FavourStep.DONE, day, ben, text=text)
        for text in ("the paper", "the prices")
    ]
    return [book.favours.add(favour).result().value for favour in favours]


def _thanked(book: AddressBook, rows: list[int]) -> list[bool]:
    return [book.favours.favour(row).thanked_on is not None for row in rows]


def test_off_a_terminal_it_says_which_favours_a_line_may_mean(book: AddressBook, run: Any) -> None:
    rows = _two_kinds_of_advice(book)
    before = len(book.timeline.page()[0])
    status, out, told = run("log", "thanked Ben")
    assert (status, out) == (1, "")
    assert told.splitlines() == [
        "The line may mean one of several favours. Say which:",
        f"  --favour {rows[1]}  Ben Carter gave you advice: the prices",
        f"  --favour {rows[0]}  Ben Carter gave you advice: the paper",
        "  --favour none  none of them",
    ]
    assert len(book.timeline.page()[0]) == before
    status, out, _ = run("log", "thanked Ben", "--favour", str(rows[0]))
    assert out.endswith("Kept: you thanked Ben Carter\n")
    assert _thanked(book, rows) == [True, False]
    with pytest.raises(InvalidValueError):
        run("log", "thanked Ben", "--favour", "999")
    run("log", "thanked Ben", "--favour", "none")
    assert _thanked(book, rows) == [True, False]


@pytest.mark.parametrize(
    ("answers", "status", "thanked"),
    [("2\n", 0, [True, False]), ("9\nx\n1\n", 0, [False, True]), ("0\n", 0, [False, False]), ("", 1, [False, False])],
)  # fmt: skip
def test_on_a_terminal_it_asks(
    book: AddressBook,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    answers: str,
    status: int,
    thanked: list[bool],
) -> None:
    rows = _two_kinds_of_advice(book)
    monkeypatch.setattr("sys.stdin", _Terminal(answers))
    arguments = command_parser().parse_args(["log", "thanked Ben"])
    assert arguments.run(book, arguments) == status
    assert "Which is it?\n  1  Ben Carter gave you advice: the prices\n" in capsys.readouterr().err
    assert _thanked(book, rows) == thanked


def test_what_was_kept_of_giving_is_said(book: AddressBook, run: Any) -> None:
    assert (
        "Kept: you introduced Ana Sousa to Ben Carter"
        in run("log", "introduced Ana Sousa to Ben")[1]
    )
    kept = json.loads(run("log", "--json", "asked Ben for a recommendation")[1])["kept"]
    assert kept == "Kept: you asked Ben Carter for a recommendation"
    assert "Kept" not in run("log", "coffee with Ben")[1]
