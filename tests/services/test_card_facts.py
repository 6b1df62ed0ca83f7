"""Facts kept on cards: in the right place, in one step, and never twice."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.grammar.facts import Fact, FactKind
from desktop_app.domain.person import Contact, Person, Position, person_named
from desktop_app.services.address_book import AddressBook

TODAY = date(2026, 11, 28)
NOW = datetime(2026, 11, 28, 10, tzinfo=UTC)


@pytest.fixture
def book(tmp_path: Path):
    made = AddressBook(tmp_path / "book", lambda: NOW)
    person = Person(display_name="Tom Reed", given="Tom", family="Reed", place="Lisbon")
    made.people.add(Contact(person, positions=[Position("Acme", "Editor")])).result()
    made.people.add(Contact(person_named("Ana Sousa"))).result()
    yield made
    made.close()


def _facts(book: AddressBook, name: str = "Tom Reed") -> list[Fact]:
    who = book.naming.resolve(name)
    return [
        Fact(FactKind.PHONE, who, "+351 912 345 678", 0, 1),
        Fact(FactKind.BIRTHDAY, who, "--05-14", 0, 1),
        Fact(FactKind.POSITION, who, "Fable Press", 0, 1),
        Fact(FactKind.PLACE, who, "Porto", 0, 1),
    ]


def test_all_of_it_is_one_step_on_the_card(book: AddressBook) -> None:
    row = book.naming.resolve("Tom Reed").id
    before = book.people.contact(row)
    news = book.card_facts.news(_facts(book), TODAY)
    done = book.card_facts.keep(news, TODAY).result()
    assert done.step is not None
    assert (done.step.key, done.step.subject) == ("fact.keep", "Tom Reed")
    card = book.people.contact(row)
    assert [channel.value for channel in card.channels] == ["+351 912 345 678", "Porto"]
    assert [str(day.when) for day in card.dates] == ["--05-14"]
    assert [(job.organisation, job.is_current) for job in card.positions] == [
        ("Acme", True), ("Fable Press", True),
    ]  # fmt: skip
    assert card.person.place == "Porto"
    book.history.undo(done.step).result()
    assert book.people.contact(row) == before


def test_what_was_kept_is_no_news_again(book: AddressBook) -> None:
    book.card_facts.keep(book.card_facts.news(_facts(book), TODAY), TODAY).result()
    assert book.card_facts.news(_facts(book), TODAY) == []


def test_the_old_position_ends_only_when_asked(book: AddressBook) -> None:
    news = [item for item in book.card_facts.news(_facts(book), TODAY) if item.others]
    book.card_facts.keep(news, TODAY, end_others=True).result()
    jobs = book.people.contact(book.naming.resolve("Tom Reed").id).positions
    assert [(job.organisation, str(job.until)) for job in jobs] == [
        ("Acme", "2026-11"), ("Fable Press", "None"),
    ]  # fmt: skip


def test_facts_about_several_are_kept_together(book: AddressBook) -> None:
    facts = [*_facts(book)[:1], *_facts(book, "Ana Sousa")[:1]]
    done = book.card_facts.keep(book.card_facts.news(facts, TODAY), TODAY).result()
    assert done.step is not None
    assert (done.step.subject, done.step.count) == ("", 2)


def test_whoever_is_gone_is_left_out(book: AddressBook) -> None:
    facts = _facts(book)
    book.trash.erase([facts[0].person.id]).result()
    assert book.card_facts.news(facts, TODAY) == []


def test_a_value_that_cannot_be_held_is_refused(book: AddressBook) -> None:
    fact = Fact(FactKind.PHONE, book.naming.resolve("Tom Reed"), "12\x0034", 0, 1)
    news = book.card_facts.news([fact], TODAY)
    with pytest.raises(InvalidValueError):
        book.card_facts.keep(news, TODAY).result()
