"""“Under way”: what waits for a step, the longest first; one row and one button each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.favours import NextKind
from desktop_app.ui.giving.under_way_rows import StillSoRow, UnderWayRow, WaitsRow
from desktop_app.ui.kit.boxes import clear, column, line, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.kept_focus import focus_in, focused_in
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.sure import box_of, widgets_in
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import TitledCard

if TYPE_CHECKING:
    from desktop_app.ui.giving.shown import ShownPage
    from desktop_app.ui.giving_actions import GivingActions
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache

AVATAR = 30
AT_FIRST, MORE = 8, 40
"""Rows shown at first, and how many come with each click on more."""
BUTTON_BESIDE = 420
_ASKED = (NextKind.WHAT_CAME, NextKind.DID_THEY_MEET, NextKind.IS_IT_BACK)


class UnderWayCard(TitledCard):
    """The rows; of many the first, and more where wanted."""

    def __init__(self, context: UiContext, photos: PhotoCache, actions: GivingActions) -> None:
        order = PlainLabel(context.theme, "", Face.SECONDARY, Role.SOFT)
        super().__init__(context, self.tr("Under way"), order)
        order.setText(self.tr("The oldest first"))
        self._order = order
        self._context, self._photos, self._actions = context, photos, actions
        self._shown: ShownPage | None = None
        self._most = AT_FIRST
        self._none = PlainLabel(
            context.theme,
            self.tr("Nothing waits: no introduction, no promise, no answer, no thanks."),
            Face.BODY,
            Role.SOFT,
            wrap=True,
        )
        self.more = button(self.tr("Show more"), "link", clicked=self._show_more)
        self.more.setProperty("leads", True)
        whole = box_of(self)
        whole.addWidget(self._none)
        # Not as an item: then nobody would be the parent of the button, and it would open as a window.
        whole.addLayout(row(context.theme, self.more, None, space=0))
        whole.addLayout(column(context.theme, None))

    def show_page(self, shown: ShownPage) -> None:
        """Show what waits; the focus stays at its place."""
        before, self._shown = self._shown, shown
        if before is not None and _seen(before) == _seen(shown):
            return
        place = focused_in(self.window(), self.rows())
        self._draw()
        if place is not None:
            focus_in(self.rows(), *place)

    def rows(self) -> list[UnderWayRow]:
        """Those in sight, in order."""
        return [item for item in widgets_in(self.body) if isinstance(item, UnderWayRow)]

    def _draw(self) -> None:
        assert self._shown is not None
        clear(self.body)
        page, lines = self._shown.page, self._shown.lines
        made: list[UnderWayRow] = [
            WaitsRow(self._context, self._photos, self._actions, waits, lines)
            for waits in page.under_way[: self._most]
        ]
        # One question at a time.
        made += [
            StillSoRow(self._context, self._photos, self._actions, need, lines)
            for need in page.to_ask[:1]
        ]
        for number, item in enumerate(made):
            if number:
                self.body.addWidget(line())
            self.body.addWidget(item)
        self._none.setVisible(not made)
        self._order.setVisible(len(page.under_way) > 1)
        self.more.setVisible(len(page.under_way) > self._most)

    def _show_more(self) -> None:
        at = self._most
        self._most += MORE
        self._draw()
        focus_in(self.rows(), at)


def _seen(shown: ShownPage) -> tuple[object, ...]:
    """What of the page is drawn here."""
    return shown.page.under_way, shown.page.to_ask[:1], shown.lines, shown.day
