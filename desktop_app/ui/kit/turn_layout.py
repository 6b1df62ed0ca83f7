"""A layout that puts things side by side, and one below another where that leaves them too little
room; from the right in right-to-left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

if TYPE_CHECKING:
    from desktop_app.ui.kit.theme import Theme


class Part(NamedTuple):
    """What stands beside others: its share of the room that is left (0 keeps it as wide as it
    wants to be), and the pixels at the usual font below which it had rather stand alone.
    """

    thing: QWidget | QLayout
    share: int = 0
    needs: float = 0


class TurnLayout(QLayout):
    """Parts `space` pixels apart, `gap` where one stands below another. Unlike a box layout that is
    turned by its page it asks for no more width than its widest part, so it also turns inside an
    area that scrolls. Side by side they are in the middle of the highest, or begin `at_top`.
    """

    def __init__(self, space: int, gap: int | None = None, *, at_top: bool = False) -> None:
        super().__init__()
        self._at_top = at_top
        self._items: list[QLayoutItem] = []
        self._shares: list[tuple[int, int]] = []
        self._space, self._gap = space, space if gap is None else gap
        self._heights: dict[int, int] = {}
        """By width, as in FlowLayout; the sizes below too. Parts that turn stand within others."""
        self._sizes: dict[str, QSize] = {}
        self._placed: QRect | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, thing: QWidget | QLayout, share: int = 0, needs: int = 0) -> None:
        """Put a part after the others; see Part, but `needs` is in pixels as they are."""
        self._shares.append((share, needs))
        if isinstance(thing, QLayout):
            self.addChildLayout(thing)
            self._items.append(thing)
        else:
            self.addChildWidget(thing)
            self._items.append(QWidgetItem(thing))
        self.invalidate()

    def need(self, at: int, needs: int) -> None:
        """Let the part at that place need so many pixels from now on."""
        self._shares[at] = (self._shares[at][0], needs)
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._shares.append((0, 0))
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self._shares.pop(index)
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        """Something in it is of another size."""
        self._heights.clear()
        self._sizes.clear()
        self._placed = None
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            margins = self.contentsMargins()
            beside = margins.left() + margins.right()
            high = self._place(QRect(0, 0, width - beside, 0), really=False)
            self._heights[width] = high + margins.top() + margins.bottom()
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        if rect != self._placed:
            self._placed = QRect(rect)
            self._place(rect.marginsRemoved(self.contentsMargins()), really=True)

    def sizeHint(self) -> QSize:
        if "hint" not in self._sizes:
            self._sizes["hint"] = self._hint()
        return self._sizes["hint"]

    def minimumSize(self) -> QSize:
        if "least" not in self._sizes:
            self._sizes["least"] = self._least()
        return self._sizes["least"]

    def _hint(self) -> QSize:
        shown = self._shown()
        width = sum(self._wanted(item, *how) for item, how in shown)
        high = max((item.sizeHint().height() for item, _ in shown), default=0)
        return QSize(width + self._space * max(0, len(shown) - 1), high).grownBy(
            self.contentsMargins()
        )

    def _least(self) -> QSize:
        sizes = [item.minimumSize() for item, _ in self._shown()]
        wide = max((size.width() for size in sizes), default=0)
        high = max((size.height() for size in sizes), default=0)
        return QSize(wide, high).grownBy(self.contentsMargins())

    def _shown(self) -> list[tuple[QLayoutItem, tuple[int, int]]]:
        return [
            (item, how)
            for item, how in zip(self._items, self._shares, strict=True)
            if not item.isEmpty()
        ]

    @staticmethod
    def _wanted(item: QLayoutItem, share: int, needs: int) -> int:
        least = item.minimumSize().width() if share else item.sizeHint().width()
        return max(least, needs)

    def _place(self, rect: QRect, *, really: bool) -> int:
        shown = self._shown()
        wanted = [self._wanted(item, *how) for item, how in shown]
        room = rect.width() - self._space * (len(shown) - 1)
        if sum(wanted) <= room:
            return self._across(rect, self._widths(shown, wanted, room), really=really)
        return self._down(rect, really=really)

    @staticmethod
    def _widths(
        shown: list[tuple[QLayoutItem, tuple[int, int]]], wanted: list[int], room: int
    ) -> list[int]:
        """Those with a share get theirs of what the others leave, but no less than they need."""
        widths = list(wanted)
        sharing = {place for place, (_, (share, _)) in enumerate(shown) if share}
        while sharing:
            left = room - sum(widths[place] for place in range(len(shown)) if place not in sharing)
            all_ = sum(shown[place][1][0] for place in sharing)
            for place in sharing:
                widths[place] = left * shown[place][1][0] // all_
            short = {place for place in sharing if widths[place] < wanted[place]}
            for place in short:
                widths[place] = wanted[place]
            if not short:
                break
            sharing -= short
        return widths

    def _across(self, rect: QRect, widths: list[int], *, really: bool) -> int:
        shown = self._shown()
        high = max(
            (high_of(item, width) for (item, _), width in zip(shown, widths, strict=True)),
            default=0,
        )
        if really:
            x, high = 0, max(high, rect.height())
            for (item, _), width in zip(shown, widths, strict=True):
                own = min(high_of(item, width), high)
                top = 0 if self._at_top else (high - own) // 2
                self._put(item, rect, QRect(x, top, width, own))
                x += width + self._space
        return high

    def _down(self, rect: QRect, *, really: bool) -> int:
        y = 0
        for item, (share, _) in self._shown():
            width = rect.width() if share else min(item.sizeHint().width(), rect.width())
            high = high_of(item, width)
            if really:
                self._put(item, rect, QRect(0, y, width, high))
            y += high + self._gap
        return max(0, y - self._gap)

    def _put(self, item: QLayoutItem, rect: QRect, place: QRect) -> None:
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = rect.width() - place.x() - place.width() if mirrored else place.x()
        item.setGeometry(
            QRect(rect.left() + left, rect.top() + place.y(), place.width(), place.height())
        )


def high_of(item: QLayoutItem, width: int) -> int:
    """The height in pixels that an item wants at a width."""
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return item.sizeHint().height()


def turning(
    theme: Theme,
    *parts: Part | QWidget | QLayout,
    space: float = 8,
    gap: float | None = None,
    at_top: bool = False,
) -> TurnLayout:
    """Parts side by side, or one below another where there is too little room for that."""
    between = None if gap is None else theme.px(gap) if gap else 0
    made = TurnLayout(theme.px(space), between, at_top=at_top)
    for part in parts:
        thing, share, needs = part if isinstance(part, Part) else Part(part)
        made.add(thing, share, theme.px(needs) if needs else 0)
    return made
