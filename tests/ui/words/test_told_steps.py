"""What is said of a typed line that tells of giving: what was kept of it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.grammar.languages import read_line
from desktop_app.domain.person import Contact, person_named
from desktop_app.domain.typed_line import typed_line
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.composer.questions import Whom, question_in
from desktop_app.ui.words.reminder_texts import reminder_texts
from desktop_app.ui.words.steps import say_step

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.domain.grammar.line import Draft

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
TODAY = date(2026, 11, 28)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AddressBook]:
    """Ana was introduced to Ben and gave you advice."""
    folder: Path = tmp_path_factory.mktemp("told")
    book = AddressBook(folder / "kith", lambda: NOW)
    for name in ("Ana Sousa", "Ben Carter", "Emeka Obi"):
        book.people.add(Contact(person_named(name))).result()
    ana, ben = (book.naming.resolve(name) for name in ("Ana Sousa", "Ben Carter"))
    for favour in (
        Favour(FavourKind.INTRODUCTION, Side.GIVEN, FavourStep.INTRODUCED, TODAY, None, ana, ben),
        Favour(FavourKind.ADVICE, Side.RECEIVED, FavourStep.DONE, TODAY, ana, text="the lease"),
    ):
        book.favours.add(favour).result()
    yield book
    book.close()


def _read(book: AddressBook, line: str) -> Draft:
    return read_line(line, NOW, book.naming, day_first=True)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Emeka needs a dentist", "Kept: Emeka Obi is looking for a dentist"),
        ("Ben can help with Python", "Kept: Ben Carter can help with Python"),
        ("I need a flat", "Kept: you are looking for a flat"),
        ("I offer proofreading", "Kept: you offer proofreading"),
        ("introduced Ben to Emeka", "Kept: you introduced Ben Carter to Emeka Obi"),
        ("Emeka gave me advice on the contract", "Kept: Emeka Obi gave you advice: the contract"),
        ("Ana and Ben met", "Kept: Ana Sousa and Ben Carter met"),
        (
            "asked Emeka to introduce me to Ben",
            "Kept: you asked Emeka Obi to introduce you to Ben Carter",
        ),
        (
            "Ben recommended me to Northwind",
            "Kept: Ben Carter put in a word for you with somebody: Northwind",
        ),
        ("Emeka asked me for a recommendation", "Kept: Emeka Obi asked you for a recommendation"),
        ("ask Emeka for a recommendation", "Kept: you want to ask Emeka Obi for a recommendation"),
        ("thanked Ana", "Kept: you thanked Ana Sousa"),
        ("coffee with Ana, introduced her to Emeka", "Coffee with Ana Sousa, Emeka Obi, today"),
        ("Ana likes tea", "Note: Ana Sousa, today"),
    ],
)
def test_what_was_kept_is_said(book: AddressBook, line: str, said: str) -> None:
    stored = typed_line(_read(book, line), "", reminder_texts())
    done = book.typed_lines.log(stored).result()
    assert done.step is not None
    assert say_step(done.step, TODAY) == said
    book.history.undo().result()


def test_a_step_that_names_nobody_is_asked_about(book: AddressBook) -> None:
    assert question_in(_read(book, "they met")) is Whom.NOTE
