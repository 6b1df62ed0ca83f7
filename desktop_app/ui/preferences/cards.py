"""The cards of a window's Preferences, tied to what they change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.preferences.appearance import AppearanceCard
from desktop_app.ui.preferences.data import DataCard
from desktop_app.ui.preferences.dates import DatesCard
from desktop_app.ui.preferences.rhythms import RhythmsCard
from desktop_app.ui.preferences.weights import WeightsCard

if TYPE_CHECKING:
    from desktop_app.ui.preferences.card import Card
    from desktop_app.ui.window.main_window import MainWindow


def cards(window: MainWindow) -> list[Card]:
    """All of them, in the order they stand in."""
    context, book = window.context, window.book
    rhythms = RhythmsCard(context, book.circles)
    rhythms.started.connect(window.confirm)
    rhythms.sort_requested.connect(lambda: _leave_for(rhythms, window, "circles"))
    weights = WeightsCard(context, book.rhythms)
    weights.started.connect(window.confirm)
    dates = DatesCard(context, book.important_dates)
    dates.started.connect(window.confirm)
    data = DataCard(context, book.folder, not window.is_demo)
    data.move_requested.connect(window.move_requested)
    return [AppearanceCard(context), rhythms, weights, dates, *_desk_cards(window), data]


def _leave_for(card: Card, window: MainWindow, view: str) -> None:
    """Close Preferences, and show a view of the window."""
    card.window().close()
    window.show_view(view)


def _desk_cards(window: MainWindow) -> list[Card]:
    """Those about the desktop, for a window that has one: the sample people's has none."""
    if window.desktop is None:
        return []
    from desktop_app.ui.preferences.desktop import DesktopCard, NoticesCard

    notices = NoticesCard(window.context, window.desktop)
    notices.started.connect(window.confirm)
    return [DesktopCard(window.context, window.desktop), notices]
