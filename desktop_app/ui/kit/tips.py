"""Words shown while the pointer rests on a part of a list, beside the list: what stands in it
stays readable.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QToolTip

from desktop_app.ui.kit.labels import tooltip

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QAbstractScrollArea

BELOW_POINTER = 16
"""Pixels Qt shows a tooltip below the place it is given, where the pointer would be."""
GAP = 6
WIDEST = 320
"""Pixels after which Qt breaks the words of a tooltip into lines, about."""


def show_beside(view: QAbstractScrollArea, part: QRect, words: str) -> None:
    """Show `words` beside a list, at the height of `part` of its viewport, as long as the pointer
    rests on that part; none are shown for "".
    """
    if not words:
        QToolTip.hideText()
        return
    viewport = view.viewport()
    x, y = view.width() + GAP, viewport.mapTo(view, part.topLeft()).y() - BELOW_POINTER
    if view.isRightToLeft():
        x = -GAP - min(WIDEST, QFontMetrics(QToolTip.font()).horizontalAdvance(words) + 40)
    QToolTip.showText(view.mapToGlobal(QPoint(x, y)), tooltip(words), viewport, part)
