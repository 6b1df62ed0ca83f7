"""All rooms there are: what each of them declares stands in the `room.py` of its folder."""

from __future__ import annotations

from desktop_app.ui.backups.room import ROOM as BACKUPS
from desktop_app.ui.before_you_meet.room import ROOM as BEFORE_YOU_MEET
from desktop_app.ui.circles.room import ROOM as CIRCLES
from desktop_app.ui.duplicates.room import ROOM as DUPLICATES
from desktop_app.ui.events.room import ROOM as EVENTS
from desktop_app.ui.exporting.room import ROOM as EXPORTING
from desktop_app.ui.fields.room import ROOM as FIELDS
from desktop_app.ui.getting_started.room import ROOM as GETTING_STARTED
from desktop_app.ui.giving.room import ROOM as GIVING
from desktop_app.ui.households.room import ROOM as HOUSEHOLDS
from desktop_app.ui.importing.room import ROOM as IMPORTING
from desktop_app.ui.merging.room import ROOM as MERGING
from desktop_app.ui.openings.room import ROOM as OPENINGS
from desktop_app.ui.organisation.room import ROOM as ORGANISATION
from desktop_app.ui.people.room import ROOM as PEOPLE
from desktop_app.ui.person.room import ROOM as PERSON
from desktop_app.ui.portfolio.room import ROOM as PORTFOLIO
from desktop_app.ui.preferences.room import ROOM as PREFERENCES
from desktop_app.ui.printing.room import ROOM as PRINTING
from desktop_app.ui.reach.room import ROOM as REACH
from desktop_app.ui.recommendations.room import ROOM as RECOMMENDATIONS
from desktop_app.ui.reminders.room import ROOM as REMINDERS
from desktop_app.ui.review.room import ROOM as REVIEW
from desktop_app.ui.rules.room import ROOM as RULES
from desktop_app.ui.sharing.room import ROOM as SHARING
from desktop_app.ui.timeline.room import ROOM as TIMELINE
from desktop_app.ui.today.room import ROOM as TODAY
from desktop_app.ui.vault.room import ROOM as VAULT
from desktop_app.ui.who_is_where.room import ROOM as WHO_IS_WHERE

ROOMS = (
    TODAY,
    PEOPLE,
    PERSON,
    DUPLICATES,
    MERGING,
    HOUSEHOLDS,
    CIRCLES,
    GETTING_STARTED,
    TIMELINE,
    GIVING,
    OPENINGS,
    ORGANISATION,
    EVENTS,
    BEFORE_YOU_MEET,
    RECOMMENDATIONS,
    PORTFOLIO,
    REACH,
    FIELDS,
    REVIEW,
    REMINDERS,
    IMPORTING,
    EXPORTING,
    SHARING,
    PRINTING,
    RULES,
    BACKUPS,
    PREFERENCES,
    VAULT,
    WHO_IS_WHERE,
)
"""In no order that matters: where a room stands, it says itself."""
