"""A page to print: made as a PDF and opened in the system's viewer, which prints it.

So no printer is asked for here, and it looks the same on every system.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QMarginsF, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from desktop_app.ui.kit.labels import escaped

if TYPE_CHECKING:
    from pathlib import Path

MARGIN = 18.0
"""Millimetres on every side."""
_NO_NAME = str.maketrans(dict.fromkeys('/\\:*?"<>|\n\r\t', " "))
_STYLE = (
    "body { font-size: 10.5pt; } h1 { font-size: 18pt; } h2 { font-size: 12pt; margin-top: 14px; }"
    " p { margin-top: 2px; margin-bottom: 4px; } .soft { color: #57514A; }"
)


def heading(words: str, level: int = 2) -> str:
    """A heading on a page; people's words are never read as HTML."""
    return f"<h{level}>{escaped(words)}</h{level}>"


def paragraph(words: str, *, strong: str = "", soft: bool = False) -> str:
    """A paragraph on a page, which may begin with words that stand out."""
    first = f"<b>{escaped(strong)}</b> " if strong else ""
    kind = ' class="soft"' if soft else ""
    return f"<p{kind}>{first}{escaped(words)}</p>"


def write_pdf(path: Path | str, title: str, html: str) -> None:
    """Write what `html` shows as a PDF, A4; `title` is that of the file."""
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(html)
    document.print_(writer)


def open_as_pdf(title: str, html: str) -> bool:
    """Make a PDF only you can read, which goes when the program ends, and open it; False when
    nothing opens one.
    """
    path = place_for_pdf(title)
    write_pdf(path, title, html)
    return open_pdf(path)


def place_for_pdf(title: str) -> str:
    """The path of a file only you can read, called after `title`, which goes when the program ends."""
    name = " ".join(title.translate(_NO_NAME).split())[:80] or "Kith"
    return QDir(_folder().path()).filePath(f"{name}.pdf")


def open_pdf(path: str) -> bool:
    """Open a PDF in the system's viewer; False when nothing opens one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(path))


@lru_cache(maxsize=1)
def _folder() -> QTemporaryDir:
    return QTemporaryDir()
