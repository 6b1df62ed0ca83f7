"""How much each kind of contact counts, as long as nobody has chosen otherwise."""

from __future__ import annotations

from desktop_app.domain.timeline import InteractionKind

DEFAULT_WEIGHTS = {
    InteractionKind.MEAL: 100,
    InteractionKind.MEETING: 100,
    InteractionKind.COFFEE: 100,
    InteractionKind.EVENT: 80,
    InteractionKind.CALL: 80,
    InteractionKind.LETTER: 80,
    InteractionKind.GIFT: 80,
    InteractionKind.EMAIL: 60,
    InteractionKind.MESSAGE: 50,
    InteractionKind.OTHER: 50,
    InteractionKind.SOCIAL: 10,
    InteractionKind.NOTE: 0,
}
"""How much of the ideal interval a kind of contact is worth, in percent: `cadence.clock_day` says
why and whose numbers."""
