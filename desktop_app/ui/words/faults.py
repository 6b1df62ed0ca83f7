"""What is said when something went wrong that nobody foresaw."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def say_fault() -> str:
    """Something failed just now, and the program goes on."""
    return _tr("Something went wrong that Kith did not expect. Kith goes on.")


def say_crash() -> str:
    """The run before this one ended by a fault."""
    return _tr("Kith stopped unexpectedly last time. What it had stored is kept.")


def say_no_start() -> str:
    """It could not begin."""
    return _tr("Kith cannot open, because something went wrong that it did not expect.")


def say_copy_report() -> str:
    """On the button that puts the report on the clipboard."""
    return _tr("Copy the report")


def say_copied() -> str:
    """The report is on the clipboard."""
    return _tr("Copied. The report tells places in the program, and nothing that you wrote.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Faults", text)
