"""The recovery code on a page of its own, to be printed and put away."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop_app.domain.recovery_code import groups_of

DOTS = 720
"""Units to an inch: ten to a point."""
MARGIN = 25.0
"""Millimetres."""


def paper(code: str) -> bytes:
    """A page as PDF with the code in its groups, and what it is for."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setTitle("Kith")
    size = QPageSize(QPageSize.PageSizeId.A4)
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    writer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    painter = QPainter(writer)
    _paint(painter, float(writer.width()), code)
    painter.end()
    return bytes(buffer.data().data())


def _paint(painter: QPainter, width: float, code: str) -> None:
    title = QCoreApplication.translate("CodePaper", "Recovery code of Kith")
    words = QCoreApplication.translate(
        "CodePaper",
        "It opens your address book if the passphrase is forgotten: choose “Use the recovery code” "
        "where Kith asks. Keep this paper apart from the computer. Whoever has it and your files "
        "can read everything.",
    )
    plain = QFont(painter.font())
    plain.setPixelSize(110)
    head = QFont(plain)
    head.setPixelSize(220)
    head.setBold(True)
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    fixed.setPixelSize(260)
    fixed.setBold(True)
    top = 0.0
    wrapped = Qt.TextFlag.TextWordWrap
    groups = groups_of(code)
    lines = ["  ".join(groups[at : at + 3]) for at in range(0, len(groups), 3)]
    for font, text, gap in ((head, title, 500), (fixed, "\n".join(lines), 500), (plain, words, 0)):
        painter.setFont(font)
        place = painter.boundingRect(QRectF(0, top, width, 100_000), wrapped, text)
        painter.drawText(place, wrapped, text)
        top = place.bottom() + gap
