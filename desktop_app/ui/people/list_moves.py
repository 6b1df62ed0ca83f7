"""Rows of the people list that leave or come, as an archived person and one who is brought back: seen for a
moment, where things may move.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from desktop_app.ui.kit.motion import emerge, let_go

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.ui.kit.theme import Theme
    from desktop_app.ui.people_view.view import PeopleView

MOST = 4
"""Rows that are seen to leave or come at once; what changes more is another list."""


def moved(
    view: PeopleView, theme: Theme, old: Sequence[int], new: Sequence[int]
) -> Callable[[], None] | None:
    """To be asked before the rows of `old` give way to those of `new`; what it answers is to be called once
    they have, None where nothing is to be seen. Looks at the rows in sight only, however many there are.
    """
    many = len(new) - len(old)
    if not theme.moves or not view.isVisible() or not 0 < abs(many) <= MOST:
        return None
    bar, host = view.verticalScrollBar(), view.viewport()
    top, first, last = bar.value(), max(0, view.rowAt(0)), view.rowAt(host.height() - 1)
    is_full = last >= 0
    was = list(old[first : last + 1 if is_full else None])
    comes = list(new[first : first + len(was) + max(0, many)])
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(was, comes, strict=False)))
    if is_full and same == len(was):
        return None
    stay = len(was) - same - max(0, -many)
    if many < 0 and was[same - many :] == comes[same : same + stay]:
        place = _place(view, first + same, -many)
        picture = host.grab(place)
        return lambda: let_go(theme, host, place, picture) if bar.value() == top else None
    if many > 0 and was[same:] == comes[same + many :]:
        return lambda: emerge(theme, host, _place(view, first + same, many))
    return None


def _place(view: PeopleView, row: int, many: int) -> QRect:
    """Where so many rows are seen, from that row on."""
    rows = [view.visualRect(view.model().index(at, 0)) for at in range(row, row + many)]
    return rows[0].united(rows[-1]).intersected(view.viewport().rect()) if rows else QRect()
