"""The head of the page: what the organisation is, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.domain.direction import set_apart
from desktop_app.ui.kit.badge import Badge
from desktop_app.ui.kit.boxes import back_arrow, clear, column, frame, is_mirrored, row
from desktop_app.ui.kit.buttons import button, icon_button, set_kind
from desktop_app.ui.kit.flow_layout import FlowLayout, flowing
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.part_head import HANGS
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from desktop_app.domain.giving import OrganisationPage
    from desktop_app.ui.kit.context import UiContext

MARK = 62


class OrganisationHeader(QWidget):
    """`menu_requested` carries the button it is to stand below."""

    back_requested = Signal()
    remind_requested = Signal()
    add_requested = Signal()
    menu_requested = Signal(QWidget)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        theme, icons = context.theme, context.icons
        arrow = back_arrow()
        self.back = icon_button(theme, icons, arrow, self.tr("Back"), self.back_requested.emit)
        mark = frame("card")
        mark.setFixedSize(theme.px(MARK), theme.px(MARK))
        icon = IconLabel(icons, "building-2", theme, Role.SOFT, 28)
        middle = row(theme, None, icon, None, space=0)
        mark.setLayout(middle)
        self._name = PlainLabel(theme, "", Face.NAME, wrap=True)
        self._about = PlainLabel(theme, "", Face.BODY, Role.SOFT, wrap=True)
        self._badges = QWidget()
        self._flow = FlowLayout(self._badges, theme.px(6))
        self._notes = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        words = column(theme, self._name, self._about, self._badges, self._notes, space=4)
        tools = self._make_tools()
        self._about_it = (mark, self._name, self._about, self._badges, self._notes, tools)
        self.back.setFixedWidth(theme.px(HANGS))
        at_edge = row(theme, self.back, mark, space=0)
        at_edge.setAlignment(self.back, Qt.AlignmentFlag.AlignTop)
        head = row(theme, at_edge, words, space=14)
        head.setStretch(1, 1)
        head.setAlignment(at_edge, Qt.AlignmentFlag.AlignTop)
        self._tools = row(theme, tools, space=0)
        self._tools.setAlignment(tools, Qt.AlignmentFlag.AlignTop)
        self._whole = row(theme, head, self._tools, space=14)
        self._whole.setStretch(0, 1)
        self.setLayout(self._whole)

    def _make_tools(self) -> QWidget:
        theme, icons = self._context.theme, self._context.icons
        self.remind = button(
            self.tr("Remind me"), icon=icons.icon("bell-plus"), clicked=self.remind_requested.emit
        )
        self.add = button(
            self.tr("Add somebody"), icon=icons.icon("user-plus"), clicked=self.add_requested.emit
        )
        self.more = icon_button(theme, icons, "ellipsis", self.tr("More"))
        set_kind(self.more, "kind", "boxed")
        self.more.clicked.connect(lambda: self.menu_requested.emit(self.more))
        return flowing(theme, self.remind, self.add, self.more)

    def be_narrow(self, narrow: bool) -> None:
        """The buttons below the words, where there is no room beside them."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._whole.setDirection(down if narrow else across)
        edge = self._context.theme.px(HANGS) if narrow else 0
        self._tools.setContentsMargins(*((0, 0, edge, 0) if is_mirrored() else (edge, 0, 0, 0)))

    def show_page(self, page: OrganisationPage) -> None:
        """Show that organisation."""
        shown, theme = page.organisation, self._context.theme
        for part in self._about_it:
            part.show()
        self._name.setText(shown.name)
        about = " · ".join(
            map(set_apart, filter(None, (shown.headline, shown.place, shown.website)))
        )
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._notes.setText(shown.notes)
        self._notes.setVisible(bool(shown.notes))
        clear(self._flow)
        words = [*shown.fields, *([self.tr("outside your field")] if page.outside else [])]
        for word in words:
            self._flow.addWidget(Badge(theme, word))
        self._badges.setVisible(bool(words))

    def show_gone(self) -> None:
        """Say nothing of one that is no longer there; the way back stays."""
        for part in self._about_it:
            part.hide()
