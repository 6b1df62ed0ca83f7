"""Small helpers for building layouts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from desktop_app.ui.kit.theme import Theme


NARROW_PAGE, NARROW_EDGE = 420, 12
"""Pixels at the usual font below which a page is narrow, and what it then leaves at its far edge."""
SCROLL_BAR = 14
"""Width at the usual font of a scroll bar with the air about it."""


def row(
    theme: Theme,
    *items: QWidget | QLayout | None,
    space: float = 8,
    margins: tuple[float, ...] = (0, 0, 0, 0),
) -> QHBoxLayout:
    """Things side by side; None stretches."""
    return _filled(QHBoxLayout(), theme, items, space, margins)


def column(
    theme: Theme,
    *items: QWidget | QLayout | None,
    space: float = 8,
    margins: tuple[float, ...] = (0, 0, 0, 0),
) -> QVBoxLayout:
    """Things one below another; None stretches."""
    return _filled(QVBoxLayout(), theme, items, space, margins)


def _filled(box, theme: Theme, items, space: float, margins: tuple[float, ...]):
    left, top, right, bottom = (theme.px(margin) if margin else 0 for margin in margins)
    # Qt mirrors what is in a layout and leaves its margins where they are.
    mirrored = is_mirrored()
    box.setContentsMargins(right if mirrored else left, top, left if mirrored else right, bottom)
    box.setSpacing(theme.px(space) if space else 0)
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, QLayout):
            box.addLayout(item)
        else:
            box.addWidget(item)
    return box


def is_mirrored() -> bool:
    """Whether the windows of this program are read from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def back_arrow() -> str:
    """The icon of the arrow that points back, the way windows are read."""
    return "arrow-right" if is_mirrored() else "arrow-left"


def onwards() -> str:
    """The icon of the chevron that points onwards, the way windows are read."""
    return "chevron-left" if is_mirrored() else "chevron-right"


def backwards() -> str:
    """The icon of the chevron that points back, the way windows are read."""
    return "chevron-right" if is_mirrored() else "chevron-left"


def frame(kind: str, layout: QLayout | None = None) -> QFrame:
    """A frame of a kind the style sheet knows."""
    made = QFrame()
    made.setProperty("kind", kind)
    if layout is not None:
        made.setLayout(layout)
    return made


TOLD_AS = "toldAs"


def told_as(around: QWidget, what: str) -> None:
    """Have screen readers told that `around` holds "ways", entries that lead somewhere, or "tabs"
    (`accessible.py`). To be said before it is shown.
    """
    around.setProperty(TOLD_AS, what)


def line() -> QFrame:
    """A hairline across."""
    return frame("line")


def scroller(content: QWidget) -> QScrollArea:
    """`content` in an area that scrolls up and down only."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content.setObjectName("content")
    area.setWidget(content)
    return area


class _Aside(QScrollArea):
    """As high as what is in it, and its scroll bar where there is one."""

    def __init__(self, within: QWidget) -> None:
        super().__init__()
        self._within = within
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(within)

    def sizeHint(self) -> QSize:
        return QSize(self._within.sizeHint().width(), self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._within.minimumSizeHint().width(), 80), self._high())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self._high())

    def _high(self) -> int:
        least, bar = self._within.minimumSizeHint(), self.horizontalScrollBar()
        scrolls = least.width() > self.width()
        return least.height() + (bar.sizeHint().height() if scrolls else 0)


def aside(content: QLayout) -> QScrollArea:
    """A table in an area that scrolls sideways where it has too little room, and never up and down."""
    within = QWidget()
    content.setContentsMargins(0, 0, 0, 0)
    within.setLayout(content)
    within.setObjectName("content")
    return _Aside(within)


def scrolled_page(theme: Theme, whole: QLayout, widest: int) -> QScrollArea:
    """A page at the leading edge of its place, at most `widest` pixels wide at the usual font, which
    scrolls up and down.
    """
    content = QWidget()
    area = _page_area(theme, content, widest)
    content.setLayout(whole)
    return area


def fill_page(page: QWidget, theme: Theme, whole: QLayout, widest: int) -> None:
    """Fill `page` with a scrolled page. From the outside in: each time something is put into
    something else, Qt gives all that is in it its style again.
    """
    content = QWidget()
    page.setLayout(column(theme, _page_area(theme, content, widest), space=0))
    content.setLayout(whole)


def _page_area(theme: Theme, content: QWidget, widest: int) -> QScrollArea:
    def fit() -> None:
        content.setMaximumWidth(theme.px(widest))

    fit()
    theme.changed.connect(fit)
    area = scroller(content)
    area.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return area


def title_edge(theme: Theme, width: int) -> int:
    """How far a page of that width in pixels, and so its title, stands from the edge."""
    return theme.px(NARROW_EDGE if width < theme.px(NARROW_PAGE) else 36)


def keep_edges(theme: Theme, whole: QLayout, width: int) -> None:
    """Leave the edges of a page with a way back free; `width` is that of its screen in
    pixels, of which a narrow one gives more to what is on it.
    """
    far = title_edge(theme, width)
    left, right = (far, theme.px(6)) if is_mirrored() else (theme.px(6), far)
    whole.setContentsMargins(left, theme.px(26), right, theme.px(18))


def steady(
    area: QScrollArea, layout: QLayout, theme: Theme, room: float = SCROLL_BAR
) -> QScrollArea:
    """Leave what is in `area` room for its scroll bar before there is one, so that nothing moves
    when it comes.

    `room` is how much that is at the usual font, in pixels.
    """
    margins = layout.contentsMargins()

    def fit() -> None:
        there = area.verticalScrollBar().maximum() > 0
        spare = theme.px(room) - (area.verticalScrollBar().sizeHint().width() if there else 0)
        at_left, at_right = (max(0, spare), 0) if is_mirrored() else (0, max(0, spare))
        left, right = margins.left() + at_left, margins.right() + at_right
        layout.setContentsMargins(left, margins.top(), right, margins.bottom())

    area.verticalScrollBar().rangeChanged.connect(lambda *_: fit())
    fit()
    return area


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
            inner.deleteLater()
