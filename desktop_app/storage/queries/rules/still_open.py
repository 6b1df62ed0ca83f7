"""Of whom something is open, for the rules that ask."""

from __future__ import annotations

from desktop_app.domain.favour_steps import ENDS, HAPPENED
from desktop_app.domain.favours import FavourStep
from desktop_app.domain.reminders import Origin

_OPEN = ", ".join(f"'{step.value}'" for step in FavourStep if step not in HAPPENED | ENDS)
_OF_NEEDS = "SELECT person_id FROM need WHERE closed_on IS NULL AND whose = 'person' AND side = "
STILL_OPEN = {
    "promised": f"SELECT receiver_id FROM favour WHERE side = 'given' AND step IN ({_OPEN}) "
    "UNION ALL SELECT giver_id FROM favour WHERE side = 'received' AND kind = 'loan' AND step = 'given' "
    "UNION ALL SELECT q.person_id FROM reminder r JOIN reminder_person q ON q.reminder_id = r.id "
    f"WHERE r.done_at IS NULL AND r.origin = '{Origin.PROMISE.value}'",
    "awaited": f"SELECT giver_id FROM favour WHERE side = 'received' AND step IN ({_OPEN}) "
    "UNION ALL SELECT receiver_id FROM favour WHERE side = 'given' AND kind = 'loan' AND step = 'given'",
    "need": f"{_OF_NEEDS} 'need'",
    "offer": f"{_OF_NEEDS} 'offer'",
}
"""People, some of them several times or NULL, of whom something is open. What was lent waits for
whoever has it."""
