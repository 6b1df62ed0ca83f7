"""Errors as the window says them, in its language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def say_error(error: BaseException) -> str:
    """One sentence that tells what went wrong."""
    # Read with the first error: no start waits for a table it hardly ever needs.
    from desktop_app.ui.words.error_sentences import sentence_of

    return sentence_of(error, lambda sentence: QCoreApplication.translate("Errors", sentence))
