"""A row of everything that is about giving, for tests that go through all tables."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.acquaintances import Acquainted
from desktop_app.domain.events import Event
from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.needs import MatchAnswer, Need, NeedSide, OpeningStage, Whose
from desktop_app.domain.organisations import Organisation
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Participant
    from desktop_app.services.address_book import AddressBook


def fill_giving(book: AddressBook, one: Participant, other: Participant, today: date) -> None:
    """An answer to who knows whom, an introduction at its second step with all that can be said of a favour, a need and an offer
    with an answered match, an opening with its next step, an event ahead.
    """
    then = today - timedelta(9)
    book.acquaintances.say(one.id, other.id, Acquainted.YES, then).result()
    need = Need(NeedSide.NEED, Whose.PERSON, "a copy “editor”", then, one, told_by=other)
    offer = Need(NeedSide.OFFER, Whose.YOU, "typesetting", then, place="Zürich", until=today)
    opening = Need(NeedSide.NEED, Whose.ORGANISATION, "a cook", then, organisation="Ünal & Co")
    rows = [book.needs.add(item).result().value for item in (need, offer, opening)]
    book.needs.answer_match(rows[0], rows[1], MatchAnswer.DISMISSED, today).result()
    book.needs.set_stage(rows[2], OpeningStage.WROTE, Reminder("Send samples", today)).result()
    book.needs.close(rows[1], today, "no more time").result()
    favour = Favour(
        FavourKind.INTRODUCTION,
        Side.BETWEEN,
        FavourStep.IDEA,
        then,
        giver=one,
        receiver=other,
        organisation="Ünal & Co",
        need_id=rows[0],
        text="the memoir",
        words="Words, “so”",
        link="https://example.org",
        outcome="They met",
        thanked_on=today,
        told_on=today,
        ask_on=today + timedelta(3),
        in_portfolio=True,
        may_ask=True,
    )
    entry = Interaction(InteractionKind.MESSAGE, then, "Wrote to both", people=(one, other))
    reminder = Reminder("Ask", today, people=(one,))
    row = book.favours.add(favour, entry, reminder).result().value
    book.favours.step(row, FavourStep.SECOND_YES, today).result()
    fair = Interaction(InteractionKind.EVENT, today + timedelta(20), "Book fair", place="Porto")
    book.events.add(Event(fair, "publishing", True, (one, other), (other,))).result()
    known = Organisation("Fable Fair", "A fair", "Porto", "fable.example", ("a, b",), "Notes")
    book.organisations.add(known).result()
