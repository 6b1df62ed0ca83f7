"""Puts the window back to what it looked like when it was closed, and remembers that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer

from desktop_app.domain.people_query import EVERYBODY, PeopleQuery
from desktop_app.ui.window.screens import ELSEWHERE, PEOPLE, TODAY

if TYPE_CHECKING:
    from desktop_app.ui.window.parts import WindowParts

TABS_BY_NUMBER = {"0": "timeline-tab", "1": "details"}
"""What a window of the first release remembered a tab by."""


def restore_frame(parts: WindowParts) -> None:
    """Size, panes and list as they were: what the first frame shows."""
    window = parts.window
    state, theme = window.state, window.context.theme
    geometry = state.bytes("geometry")
    if geometry.isEmpty() or not window.restoreGeometry(geometry):
        there = window.screen().availableGeometry()
        # Room for the frame, which is drawn round the size asked for.
        window.resize(
            min(theme.px(1440), there.width() - 4),
            min(theme.px(900), there.height() - theme.px(32)),
        )
    sizes = [int(part) for part in state.text("panes").split() if part.isdigit()]
    if len(sizes) == 3:
        window.splitter.want(sizes)
    try:
        query = PeopleQuery.from_json(state.text("query", EVERYBODY))
    except (ValueError, TypeError, AttributeError):
        query = PeopleQuery()
    parts.layout.reminders_wanted = state.text("reminders", "yes") == "yes"
    window.refresh_first_start()
    window.list.show_query(query)
    top = int(state.number("scroll", 0))
    QTimer.singleShot(0, window, lambda: window.list.view.verticalScrollBar().setValue(top))
    if parts.screens.is_screen(place := _place(parts)):
        parts.screens.expect(place)
    else:
        window.list.setFocus()
    parts.layout.fit()


def restore_page(parts: WindowParts) -> None:
    """The screen, person and tab that were open."""
    window = parts.window
    state, place = window.state, _place(parts)
    if parts.screens.is_screen(place) and parts.screens.current() == place:
        parts.screens.show(place)
    selected = window.book.people.id_of(state.text("selected")) if state.text("selected") else None
    if selected is not None and window.person.person_id() is None:
        window.list.open_person(selected)
        if window.person.person_id() != selected:
            # Somebody among the rows there are was shown by being chosen.
            parts.navigation.show_person(selected)
    draft = state.text("draft")
    if selected is None and draft:
        parts.screens.prepare(ELSEWHERE).take_line(draft)
    elif selected is not None and draft:
        # Whoever is shown by now: the line waits on the page it was typed on.
        window.person.composer.wait_on(selected, draft)
    window.person.show_tab(TABS_BY_NUMBER.get(state.text("tab"), state.text("tab")))
    if window.focusWidget() in (window.list, window.list.view):
        # Arrows and typing find people from the first moment; whoever was never here sees the first
        # of them.
        window.list.choose_somebody()
        window.list.view.setFocus()
    parts.visits.begin()


def _place(parts: WindowParts) -> str:
    """The place that was open; Today when none was and there is anybody."""
    window = parts.window
    return window.state.text("view") or (TODAY if window.book.people_list.anybody() else PEOPLE)


def keep(parts: WindowParts) -> None:
    """Remember what the window looks like."""
    window = parts.window
    state, theme = window.state, window.context.theme
    shown = window.person.person_id()
    someone = None if shown is None else window.participant(shown)
    state.keep(
        panes=" ".join(map(str, window.splitter.wanted())),
        geometry=QByteArray(window.saveGeometry()),
        query=window.list.query().to_json(),
        selected="" if someone is None else someone.uid,
        tab=window.person.tab(),
        draft="",
        scroll=window.list.view.verticalScrollBar().value(),
        view=parts.screens.current(),
        reminders="yes" if parts.layout.reminders_wanted else "no",
        appearance=theme.choice,
        text_scale=theme.text_scale,
    )
    parts.screens.keep()
    state.save()
