"""What was answered in this week's review, kept until the week is over."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING

from desktop_app.domain.review import PICKS, week_name

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.ui.kit.window_state import WindowState

KEY = "review"
STEPS = 5
"""How many steps a review has, without the one about what is proposed."""


@dataclass
class ReviewState:
    """`step` is where it stands among its steps, `asks` whether it has the one about what is
    proposed. `done` and `put_off` name rows by their key; `relaxed` gives the
    rhythm a person was relaxed to, in days, and `picks` the reminder made for one, both by the
    person's id as text.
    """

    week: str
    step: int = 0
    asks: bool = False
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
    is_ours = found.week == week_name(today) and _is_sound(found)
    return found if is_ours else ReviewState(week_name(today))


def _is_sound(state: ReviewState) -> bool:
    """Whether the values are such as a review writes: the file may have been cut or edited."""
    keys = (state.done, state.put_off)
    numbers = (state.relaxed, state.picks)
    return (
        type(state.step) is int
        and type(state.asks) is bool
        and 0 <= state.step < STEPS + state.asks
        and all(type(some) is list and all(type(key) is str for key in some) for some in keys)
        and all(
            type(some) is dict
            and all(row.isdecimal() and type(value) is int for row, value in some.items())
            for some in numbers
        )
        and len(state.picks) <= PICKS
    )
