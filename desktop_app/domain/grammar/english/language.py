"""English as a whole."""

from __future__ import annotations

from desktop_app.domain.grammar.english.calendar import CALENDAR
from desktop_app.domain.grammar.english.clocks import CLOCK
from desktop_app.domain.grammar.english.days import DAYS
from desktop_app.domain.grammar.english.facts import FACTS
from desktop_app.domain.grammar.english.giving import GIVING
from desktop_app.domain.grammar.english.kinds import KINDS
from desktop_app.domain.grammar.english.people import PEOPLE
from desktop_app.domain.grammar.english.places import PLACES
from desktop_app.domain.grammar.english.plans import PLANS
from desktop_app.domain.grammar.english.promises import PROMISES
from desktop_app.domain.grammar.english.reminders import REMINDERS
from desktop_app.domain.grammar.english.repeats import REPEATS
from desktop_app.domain.grammar.english.slips import SLIPS
from desktop_app.domain.grammar.english.starters import STARTERS
from desktop_app.domain.grammar.language import Language

ENGLISH = Language(
    "en",
    calendar=CALENDAR,
    days=DAYS,
    clock=CLOCK,
    repeats=REPEATS,
    reminders=REMINDERS,
    kinds=KINDS,
    people=PEOPLE,
    starters=STARTERS,
    places=PLACES,
    facts=FACTS,
    slips=SLIPS,
    plans=PLANS,
    promises=PROMISES,
    giving=GIVING,
)
