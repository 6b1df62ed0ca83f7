"""What was answered in this week's review, kept until the week is over."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING

from desktop_app.domain.review import week_name

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.ui.kit.window_state import WindowState

KEY = "review"


@dataclass
class ReviewState:
    """`step` is where it stands. `done` and `put_off` name rows by their key; `relaxed` gives the
    rhythm a person was relaxed to, in days, and `picks` the reminder made for one, both by the
    person's id as text.
    """

    week: str
    step: int = 0
    done: list[str] = field(default_factory=list)
    put_off: list[str] = field(default_factory=list)
    relaxed: dict[str, int] = field(default_factory=dict)
    picks: dict[str, int] = field(default_factory=dict)

    def save(self, state: WindowState) -> None:
        """Keep it with what the window looks like."""
        state.keep(**{KEY: json.dumps(asdict(self))})


def restore(state: WindowState, today: date) -> ReviewState:
    """What was kept of this week's review, or a new one."""
    try:
        stored = json.loads(state.text(KEY, "{}"))
        known = {
            item.name: stored[item.name] for item in fields(ReviewState) if item.name in stored
        }
        found = ReviewState(**known)
    except (ValueError, TypeError):
        return ReviewState(week_name(today))
    return found if found.week == week_name(today) else ReviewState(week_name(today))
