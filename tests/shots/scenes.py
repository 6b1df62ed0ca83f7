"""Every scene, in the order they are taken."""

from __future__ import annotations

from tests.shots import (
    desktop,
    doubles,
    events,
    giving,
    importing,
    newcomer,
    organisations,
    printing,
    reach,
    rhythms,
    update_check,
)
from tests.shots.studio import Studio

SCENES = (
    Studio.today_light,
    Studio.today_dark,
    Studio.today_narrow,
    Studio.why_these,
    Studio.message,
    Studio.people_light,
    Studio.people_dark,
    Studio.details,
    Studio.composing,
    Studio.selected,
    Studio.timeline,
    Studio.timeline_found,
    giving.give_and_ask,
    giving.giving_line,
    giving.recommendations,
    giving.portfolio,
    Studio.palette,
    Studio.shortcuts,
    Studio.preferences,
    rhythms.explained,
    rhythms.rhythms,
    rhythms.circles,
    rhythms.review,
    rhythms.proposed,
    organisations.openings,
    organisations.organisation,
    organisations.way_in,
    reach.reach,
    doubles.doubles,
    Studio.reminder,
    Studio.narrow_icons,
    Studio.narrow_sheet,
    Studio.narrow_turns,
    Studio.small,
    events.before,
    events.after,
    events.meeting,
    printing.printing,
    importing.several,
    importing.one,
    importing.columns,
    importing.many,
    importing.under_way,
    importing.told,
    newcomer.walk,
    newcomer.getting_started,
    Studio.first_start,
    Studio.first_start_dark,
    desktop.by_day,
    desktop.by_night,
    update_check.by_day,
    update_check.by_night,
)


def pictures() -> frozenset[str]:
    """The names of all pictures there can be."""
    return frozenset().union(*(scene.pictures for scene in SCENES))
