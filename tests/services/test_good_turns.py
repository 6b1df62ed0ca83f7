"""The good turn of the day, read from the whole address book."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Passed, Side
from desktop_app.domain.good_turns import GoodTurn, TurnKind
from desktop_app.domain.guards import GuardKey
from desktop_app.domain.needs import MatchAnswer, Need, NeedSide, Whose
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Position,
    Standing,
)
from desktop_app.domain.reminders import Origin, Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.services.address_book import AddressBook

TODAY = date(2026, 11, 28)
NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
WORDS = Path(__file__).resolve().parents[2] / "resources" / "matching"
K, S = FavourKind, FavourStep


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: NOW, words=WORDS)
    yield book
    book.close()


def _add(book: AddressBook, name: str, **parts: Any) -> Participant:
    contact = Contact(Person(display_name=name), **parts)
    return book.people.participant(book.people.add(contact).result().value)


def _turns(book: AddressBook, later: int = 0) -> tuple[GoodTurn, ...]:
    return book.good_turns.page(NOW + timedelta(later)).turns


def _kinds(book: AddressBook) -> list[TurnKind]:
    return [turn.kind for turn in _turns(book)]


def _favour(book: AddressBook, kind: K, side: Side, step: S, who: Participant, **more: Any) -> int:
    given = side is Side.GIVEN
    favour = Favour(
        kind, side, step, TODAY - timedelta(5), None if given else who, who if given else None, **more
    )  # fmt: skip
    return book.favours.add(favour).result().value


def _need(book: AddressBook, side: NeedSide, who: Participant | None, text: str) -> int:
    whose = Whose.YOU if who is None else Whose.PERSON
    return book.needs.add(Need(side, whose, text, TODAY, who)).result().value


def test_an_empty_book_says_how_to_begin(book: AddressBook) -> None:
    assert _kinds(book) == [TurnKind.BEGIN]
    assert not book.good_turns.page(NOW).done


def test_the_day_after_an_import_has_something_to_offer(book: AddressBook) -> None:
    """As LinkedIn gives them: names, mail addresses and what people do."""
    for name in ("Ana Sousa", "Ben Carter", "Chidi Okafor", "Daniela Rossi"):
        _add(
            book, name, channels=[Channel(ChannelKind.EMAIL, f"{name[:3]}@example.org")],
            positions=[Position("Acme", "Editor")],
        )  # fmt: skip
    assert _kinds(book) == [TurnKind.LOOKING] * 3


def test_all_kinds_come_in_their_order_and_none_asks(book: AddressBook) -> None:
    born = [ImportantDate(DateKind.BIRTHDAY, PartialDate(1986, 11, 28))]
    work = [Position("Acme", "Editor", since=PartialDate(2026, 11, 20))]
    once = [Position("Acme", standing=Standing.CO_WORKER)]
    hana = _add(book, "Hana Kobayashi", dates=born)
    _add(book, "Priya Nair", positions=work)
    jonas = _add(book, "Jonas Richter", positions=once)
    ana, ben, mei = (_add(book, name) for name in ("Ana Sousa", "Ben Carter", "Mei Chen"))
    for who, days in ((jonas, 20), (ana, 3)):
        met = Interaction(InteractionKind.COFFEE, TODAY - timedelta(days), people=(who,))
        book.timeline.log(met).result()
    book.people.set_starred([hana.id], True).result()
    _need(book, NeedSide.NEED, ana, "a copy editor for a memoir")
    _need(book, NeedSide.OFFER, ben, "edits memoirs")
    _favour(book, K.INTRODUCTION, Side.GIVEN, S.SECOND_YES, mei, third=jonas)
    _favour(book, K.ADVICE, Side.RECEIVED, S.DONE, mei, text="the contract")
    _favour(
        book, K.HELP, Side.RECEIVED, S.DONE, ben, outcome="It sold", thanked_on=TODAY - timedelta(2)
    )
    _favour(book, K.HELP, Side.GIVEN, S.PROMISED, mei, text="the book")
    _favour(book, K.RECOMMENDATION, Side.RECEIVED, S.TO_ASK, jonas)
    promise = Reminder("Send Ana the list", TODAY, origin=Origin.PROMISE, people=(ana,))
    book.reminders.add(promise).result()
    kinds = _kinds(book)
    assert list(dict.fromkeys(kinds)) == [
        TurnKind.MATCH, TurnKind.INTRODUCTION, TurnKind.THANKS, TurnKind.NEWS, TurnKind.PROMISE,
        TurnKind.RECOMMENDATION, TurnKind.BIRTHDAY,
    ]  # fmt: skip
    assert kinds.count(TurnKind.PROMISE) == 2
    assert [turn.person.name for turn in _turns(book) if turn.kind is TurnKind.RECOMMENDATION] == [
        "Jonas Richter"
    ]


def test_a_match_dismissed_or_taken_up_is_none(book: AddressBook) -> None:
    ana, ben = _add(book, "Ana Sousa"), _add(book, "Ben Carter")
    need = _need(book, NeedSide.NEED, ana, "a copy editor for a memoir")
    offer = _need(book, NeedSide.OFFER, ben, "edits memoirs")
    (turn, *_) = _turns(book)
    assert (turn.kind, turn.person, turn.text) == (
        TurnKind.MATCH, ana, "a copy editor for a memoir",
    )  # fmt: skip
    book.needs.answer_match(need, offer, MatchAnswer.DISMISSED, TODAY).result()
    assert TurnKind.MATCH not in _kinds(book)


def test_another_idea_keeps_it_away_for_the_day(book: AddressBook) -> None:
    ana = _add(book, "Ana Sousa")
    _favour(book, K.ADVICE, Side.RECEIVED, S.DONE, ana)
    (turn, *_) = _turns(book)
    assert turn.kind is TurnKind.THANKS
    done = book.today.another_idea(turn, TODAY).result()
    assert turn.key not in {other.key for other in _turns(book)}
    tomorrow = book.good_turns.read(NOW + timedelta(1))
    assert turn.key in {other.key for other in tomorrow.turns}
    assert not book.good_turns.page(NOW).done, "to put off is not to do"
    book.history.undo(done.step).result()
    assert _turns(book)[0].key == turn.key


def test_who_was_put_off_may_still_be_one_of_the_three(book: AddressBook) -> None:
    old = _add(book, "Old Friend")
    long_ago = Interaction(InteractionKind.COFFEE, TODAY - timedelta(2000), people=(old,))
    book.timeline.log(long_ago).result()
    assert [item.person.id for item in book.today.page(NOW).suggestions] == [old.id]
    turn = GoodTurn(TurnKind.DORMANT, f"dormant:{old.id}", old)
    book.today.another_idea(turn, TODAY).result()
    assert [item.person.id for item in book.today.page(NOW).suggestions] == [old.id]


def test_thanks_said_today_are_the_good_turn_of_the_day(book: AddressBook) -> None:
    ana = _add(book, "Ana Sousa")
    row = _favour(book, K.ADVICE, Side.RECEIVED, S.DONE, ana)
    assert not book.good_turns.page(NOW).done
    book.favours.thank(row, TODAY).result()
    assert book.good_turns.page(NOW).done
    book.history.undo().result()
    assert not book.good_turns.page(NOW).done


@pytest.mark.parametrize(
    ("side", "step", "done"),
    [
        (Side.GIVEN, S.IDEA, False),
        (Side.GIVEN, S.PROMISED, False),
        (Side.GIVEN, S.DONE, True),
        (Side.RECEIVED, S.DONE, False),
    ],
)
def test_help_given_today_counts_and_what_was_only_thought_of_does_not(
    book: AddressBook, side: Side, step: S, done: bool
) -> None:
    who = _add(book, "Ana Sousa")
    given = side is Side.GIVEN
    made = Favour(K.HELP, side, step, TODAY, None if given else who, who if given else None)
    book.favours.add(made).result()
    assert book.good_turns.page(NOW).done is done


def test_a_birthday_wished_by_the_card_is_done_for_the_day(book: AddressBook) -> None:
    born = [ImportantDate(DateKind.BIRTHDAY, PartialDate(1986, 11, 28))]
    hana = _add(book, "Hana Kobayashi", dates=born)
    book.people.set_starred([hana.id], True).result()
    turn = next(turn for turn in _turns(book) if turn.kind is TurnKind.BIRTHDAY)
    wished = Interaction(InteractionKind.MESSAGE, TODAY, people=(hana,))
    book.today.turn_done(turn, TODAY, wished).result()
    page = book.good_turns.page(NOW)
    assert page.done
    assert turn.key not in {other.key for other in page.turns}


def test_a_promise_that_hangs_on_a_reminder_is_said_once(book: AddressBook) -> None:
    ana = _add(book, "Ana Sousa")
    promise = Reminder("Send Ana the list", TODAY, origin=Origin.PROMISE, people=(ana,))
    made = Favour(K.HELP, Side.GIVEN, S.PROMISED, TODAY, receiver=ana, text="the list")
    book.favours.add(made, reminder=promise).result()
    found = [turn for turn in _turns(book) if turn.kind is TurnKind.PROMISE]
    assert [turn.reminder_id > 0 for turn in found] == [True]


def test_whoever_gave_nine_times_may_rest(book: AddressBook) -> None:
    ana = _add(book, "Ana Sousa")
    for days in range(1, 10):
        assert book.good_turns.page(NOW).rest is None
        day = TODAY - timedelta(days)
        made = Favour(K.HELP, Side.GIVEN, S.DONE, day, receiver=ana, passed=(Passed(S.IDEA, day),))
        book.favours.add(made).result()
    rest = book.good_turns.page(NOW).rest
    assert rest is not None
    assert rest.key is GuardKey.REST


def test_one_recommended_lately_or_long_not_seen_is_not_proposed(book: AddressBook) -> None:
    once = [Position("Acme", standing=Standing.MANAGER)]
    ivan, jonas = (_add(book, name, positions=list(once)) for name in ("Ivan", "Jonas"))
    for who, days in ((ivan, 30), (jonas, 400)):
        met = Interaction(InteractionKind.CALL, TODAY - timedelta(days), people=(who,))
        book.timeline.log(met).result()
    kind = TurnKind.RECOMMENDATION
    found = [(turn.person, turn.text) for turn in _turns(book) if turn.kind is kind]
    assert found == [(ivan, "Acme")]
    _favour(book, K.RECOMMENDATION, Side.GIVEN, S.WRITTEN, ivan)
    assert kind not in _kinds(book)
