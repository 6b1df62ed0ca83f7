"""What an open address book could leave behind outside its files."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtGui import QGuiApplication


def no_core_dumps() -> None:
    """A program that dies would else leave its memory, and the key in it, as a file."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def clear_clipboard() -> None:
    """Empty the clipboard of what was copied here; what another program put there stays."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear(clipboard.Mode.Clipboard)
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(clipboard.Mode.Selection)
