"""Some openings under a heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop_app.ui.kit.accessible import be_heading
from desktop_app.ui.kit.boxes import clear, line, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.sure import box_of, widgets_in
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import TitledCard
from desktop_app.ui.pursuing.row import OpeningRow
from desktop_app.ui.words.openings import say_stage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop_app.domain.needs import OpeningStage
    from desktop_app.ui.pursuing.actions import OpeningActions
    from desktop_app.ui.pursuing.shown import ShownOpening

AT_FIRST, MORE = 12, 40
"""Rows shown at first, and how many come with each click on more."""
Group = tuple["OpeningStage | None", tuple["ShownOpening", ...]]


class OpeningsCard(TitledCard):
    """Groups of openings, each under its stage; `nothing` is said while there are none."""

    def __init__(self, actions: OpeningActions, title: str, nothing: str) -> None:
        context = actions.tools.context
        super().__init__(context, title)
        self._actions, self._context, self._nothing = actions, context, nothing
        self._groups: Sequence[Group] = ()
        self._day: date | None = None
        self._most = AT_FIRST
        self.more = button(self.tr("Show more"), "link", clicked=self._show_more)
        self.more.hide()
        box_of(self).addLayout(row(context.theme, self.more, None, space=0))

    def show_groups(self, groups: Sequence[Group], day: date) -> None:
        """Show them; the focus stays at its place."""
        if (groups, day) == (self._groups, self._day):
            return
        self._groups, self._day = groups, day
        focused = self.window().focusWidget()
        at = next(
            (
                (number, item.controls().index(focused))
                for number, item in enumerate(self.rows())
                if focused in item.controls()
            ),
            None,
        )
        self._draw()
        if at is not None:
            self._focus(*at)

    def rows(self) -> list[OpeningRow]:
        """Those in sight, in order."""
        return [item for item in widgets_in(self.body) if isinstance(item, OpeningRow)]

    def _draw(self) -> None:
        clear(self.body)
        theme, left = self._context.theme, self._most
        for stage, items in self._groups:
            if stage is not None and left > 0:
                heading = PlainLabel(theme, say_stage(stage), Face.SMALL_STRONG, Role.FAINT)
                be_heading(heading)
                heading.setContentsMargins(0, theme.px(10), 0, 0)
                self.body.addWidget(heading)
            for number, item in enumerate(items[:left]):
                if number:
                    self.body.addWidget(line())
                self.body.addWidget(OpeningRow(self._actions, item))
            left -= len(items)
        if not self._groups:
            said = PlainLabel(theme, self._nothing, Face.BODY, Role.SOFT, wrap=True)
            self.body.addWidget(said)
        self.more.setVisible(left < 0)

    def _show_more(self) -> None:
        at = self._most
        self._most += MORE
        self._draw()
        self._focus(at, 0)

    def _focus(self, number: int, place: int) -> None:
        rows = self.rows()
        if not rows:
            return
        controls = rows[min(number, len(rows) - 1)].controls()
        if controls:
            controls[min(place, len(controls) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
