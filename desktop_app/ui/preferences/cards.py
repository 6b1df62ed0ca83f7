"""The cards of a window's Preferences, tied to what they change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.preferences.appearance import AppearanceCard
from desktop_app.ui.preferences.data import DataCard
from desktop_app.ui.preferences.dates import DatesCard
from desktop_app.ui.preferences.rhythms import RhythmsCard
from desktop_app.ui.preferences.weights import WeightsCard

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.preferences.card import Card


def cards(window: MainWindow) -> list[Card]:
    """All of them, in the order they stand in."""
    look, kith = window.look, window.kith
    rhythms = RhythmsCard(look, kith.tags)
    rhythms.started.connect(window.confirm)
    rhythms.asked_sort.connect(lambda: _leave_for(rhythms, window, "circles"))
    weights = WeightsCard(look, kith.rhythms)
    weights.started.connect(window.confirm)
    dates = DatesCard(look, kith.important_dates)
    dates.started.connect(window.confirm)
    data = DataCard(look, kith.folder, not window.is_demo)
    data.asked_move.connect(window.asked_move)
    return [AppearanceCard(look), rhythms, weights, dates, *_desk_cards(window), data]


def _leave_for(card: Card, window: MainWindow, view: str) -> None:
    """Close Preferences, and show a view of the window."""
    card.window().close()
    window.show_view(view)


def _desk_cards(window: MainWindow) -> list[Card]:
    """Those about the desktop, for a window that has one: the sample people's has none."""
    if window.desk is None:
        return []
    from desktop_app.ui.preferences.desk import DeskCard, NoticesCard

    notices = NoticesCard(window.look, window.desk)
    notices.started.connect(window.confirm)
    return [DeskCard(window.look, window.desk), notices]
