"""Documents in words: what they are, and what is said of one beside its name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.domain.documents import DocumentKind
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.words.card_lines import say_size

if TYPE_CHECKING:
    from desktop_app.domain.documents import Document

KINDS = {
    DocumentKind.PDF: QT_TRANSLATE_NOOP("Documents", "PDF"),
    DocumentKind.TEXT: QT_TRANSLATE_NOOP("Documents", "Text"),
    DocumentKind.TABLE: QT_TRANSLATE_NOOP("Documents", "Table"),
    DocumentKind.SLIDES: QT_TRANSLATE_NOOP("Documents", "Slides"),
    DocumentKind.PICTURE: QT_TRANSLATE_NOOP("Documents", "Picture"),
    DocumentKind.MESSAGE: QT_TRANSLATE_NOOP("Documents", "Message"),
    DocumentKind.SOUND: QT_TRANSLATE_NOOP("Documents", "Sound"),
    DocumentKind.FILM: QT_TRANSLATE_NOOP("Documents", "Film"),
    DocumentKind.ARCHIVE: QT_TRANSLATE_NOOP("Documents", "Archive"),
    DocumentKind.OTHER: QT_TRANSLATE_NOOP("Documents", "File"),
}


def say_kind(kind: DocumentKind, translated: Callable[[str], str] = str) -> str:
    """What a document is, in a word."""
    return translated(KINDS[kind])


def say_details(document: Document, day: str, translated: Callable[[str], str] = str) -> str:
    """What stands beside its name: what its file is called, where that says more, how large it is,
    and since which day it is here, in words.
    """
    name = document.file_name if document.title else ""
    size = say_size(document.size, translated).replace(" ", "\u00a0")
    parts = (name, size, day)
    return " · ".join(part for part in parts if part)
