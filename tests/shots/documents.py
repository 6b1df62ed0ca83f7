"""Scenes of documents kept with somebody: several, none, one refused, and its menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QScrollArea

from desktop_app.domain.documents import new_document
from desktop_app.ui.person.documents_card import DocumentsCard
from tests.shots.pictures import takes

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.window.main_window import MainWindow
    from tests.shots.studio import Studio

FILES = (
    ("cv-ana-sousa-2026.pdf", 231_000, "CV"),
    ("IMG_20261103_112233.jpg", 1_840_000, "Her card from the fair"),
    ("Letter of recommendation for the Berlin programme of literary translators.docx", 48_200, ""),
    ("contracts.zip", 912_000, ""),
)
SIZES = (
    ("light", "light", (1440, 900)),
    ("dark", "dark", (1440, 900)),
    ("760", "light", (760, 600)),
)


def _fill(book: AddressBook, person: int) -> int:
    """Keep the files, and give how many steps that took."""
    for number, (name, size, title) in enumerate(FILES):
        content = bytes([number]) * size
        book.documents.add(person, [new_document(name, content, title)]).result()
    return len(FILES)


@takes(*(f"documents-{name}" for name, _, _ in SIZES), "documents-none", "documents-refused")
def documents(studio: Studio) -> None:
    """Ana's card without and with documents, and a file that is too large."""
    window = studio.reset()
    book = window.book
    window.person.show_tab("details")
    studio.settle(900)
    _in_sight(studio, window)
    studio.take("documents-none", window)
    steps = _fill(book, book.naming.resolve("Ana Sousa").id)
    for name, choice, size in SIZES:
        window = studio.reset(choice, size)
        window.person.show_tab("details")
        studio.settle(900)
        _in_sight(studio, window)
        studio.take(f"documents-{name}", window)
    window = studio.reset()
    window.person.keep_files(_dropped(studio.place / "Scans of all contracts.pdf"))
    studio.settle(900)
    _in_sight(studio, window)
    studio.take("documents-refused", window)
    window.person.show_tab("timeline-tab")
    for _ in range(steps):
        book.history.undo().result()


def _dropped(path: Path) -> QMimeData:
    path.write_bytes(bytes(6_000_000))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime


def _in_sight(studio: Studio, window: MainWindow) -> None:
    """Put the foot of the card of the page shown in sight."""
    card = next(item for item in window.findChildren(DocumentsCard) if item.isVisible())
    area = card.parentWidget()
    while not isinstance(area, QScrollArea):
        area = area.parentWidget()
    area.ensureWidgetVisible(card)
    studio.settle()
