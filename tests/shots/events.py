"""Scenes of events and of before you meet, taken with a Studio."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.events import Event
from desktop_app.domain.reminders import Origin, Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from tests.shots.pictures import takes

if TYPE_CHECKING:
    from tests.shots.studio import Studio

SIZES = (
    ("light", "light", (1440, 900)),
    ("dark", "dark", (1440, 900)),
    ("narrow", "light", (620, 800)),
)


@takes(*(f"event-before-{name}" for name, _, _ in SIZES))
def before(studio: Studio) -> None:
    """A week before the charity evening."""
    _of_event(studio, "event-before", studio.full.book.events.ahead(studio._now.date())[1])


@takes(*(f"event-after-{name}" for name, _, _ in SIZES))
def after(studio: Studio) -> None:
    """The morning after: some were met, one is new."""
    book, today = studio.full.book, studio._now.date()
    people = book.events.ahead(today)[1].comes
    entry = Interaction(
        InteractionKind.EVENT, today - timedelta(1), "Charity evening", place="Port Quarter hall"
    )
    row = book.events.add(Event(entry, "local business", comes=people)).result().value
    words = "Wants new price boards before spring."
    promise = Reminder("Send her two price boards", today + timedelta(2), origin=Origin.PROMISE)
    book.events.meet(row, [Participant(0, "Marta Nunes")], words, promise).result()
    book.events.meet(row, people[:1], "You introduced him to Quentin.").result()
    book.events.meet(row, people[1:3]).result()
    _of_event(studio, "event-after", book.events.event(row))
    for _ in range(4):
        book.history.undo().result()


def _of_event(studio: Studio, picture: str, event: Event) -> None:
    for name, choice, size in SIZES:
        window = studio.reset(choice, size)
        window.shell.show("events", event.entry.id)
        studio.settle(900)
        studio.take(f"{picture}-{name}", window)


@takes(*(f"before-you-meet-{name}" for name, _, _ in SIZES))
def meeting(studio: Studio) -> None:
    """Before you meet Ana."""
    ana = studio.full.book.naming.resolve("Ana Sousa")
    for name, choice, size in SIZES:
        window = studio.reset(choice, size)
        window.shell.show("before_you_meet", ("person", ana.id))
        studio.settle(900)
        studio.take(f"before-you-meet-{name}", window)
