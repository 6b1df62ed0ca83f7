"""Scenes of smart lists: the page of one's rules."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.own_fields import OwnField
from desktop_app.domain.own_values import OwnKind
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.person import Standing
from desktop_app.domain.rules.place_kinds import near_rule
from desktop_app.domain.rules.rule import Group, How, Rule, formerly, silent_for
from tests.shots.pictures import takes

if TYPE_CHECKING:
    from tests.shots.studio import Studio

SIZES = (
    ("light", "light", (1440, 900)),
    ("dark", "dark", (1440, 900)),
    ("760", "light", (760, 600)),
)
WAIT = 700
"""Milliseconds until the people of the rules are counted and painted."""


@takes(*(f"rules-{end}" for end, _, _ in SIZES), "rules-faults")
def rules(studio: Studio) -> None:
    """A list of several kinds of rules with a group among them; what is said of empty ones."""
    for end, look, size in SIZES:
        window = studio.reset(look, size)
        since = window.context.today() - timedelta(500)
        group = Group(
            How.ANY,
            (
                Rule("reach", "has", ("email", "phone")),
                Rule("contact", "since", since.isoformat()),
                formerly(Standing.CO_WORKER, Standing.CLIENT),
            ),
        )
        tags = tuple(tag.id for tag in window.book.tags.all()[:2])
        kept = PeopleQuery.by(silent_for(30), Rule("tag", "is-not", tags[:1]), group)
        window.shell.show("rules", kept)
        studio.settle(WAIT)
        studio.take(f"rules-{end}", window)
    window = studio.reset("light", SIZES[0][2])
    window.shell.show(
        "rules", PeopleQuery.by(Rule("tag", "is", ()), Rule("headline", "contains", ""))
    )
    studio.settle(WAIT)
    window.screens.shown().save()
    studio.settle(WAIT)
    studio.take("rules-faults", window)


@takes(*(f"rules-own-{end}" for end, _, _ in SIZES))
def rules_own(studio: Studio) -> None:
    """Rules about fields of one's own, one of each kind."""
    window = studio.reset()
    book = window.book
    fields = [
        OwnField("Allergies", OwnKind.TEXT),
        OwnField("Shoe size", OwnKind.NUMBER),
        OwnField("Member since", OwnKind.DAY),
        OwnField("Drink", OwnKind.CHOICE, ("Tea", "Coffee", "Neither")),
    ]
    text, number, day, choice = (book.own_fields.add(field).result().value for field in fields)
    asked = PeopleQuery.by(
        Rule("own", "known-not", None, text),
        Rule("own", "more", "42.5", number),
        Rule("own", "before", "2019-05-01", day),
        Rule("own", "chosen", ("Tea",), choice),
    )
    for end, look, size in SIZES:
        window = studio.reset(look, size)
        window.shell.show("rules", asked)
        studio.settle(WAIT)
        studio.take(f"rules-own-{end}", window)
    for _ in fields:
        book.history.undo().result()


@takes("rules-near", "rules-near-dark", "rules-near-760")
def rules_near(studio: Studio) -> None:
    """A list of who lives or works near a place."""
    for end, (_, look, size) in zip(("", "-dark", "-760"), SIZES, strict=True):
        window = studio.reset(look, size)
        town = window.book.whereabouts.town("Bristol")
        assert town is not None
        window.shell.show("rules", PeopleQuery.by(near_rule(town, 100)))
        studio.settle(WAIT)
        studio.take(f"rules-near{end}", window)
