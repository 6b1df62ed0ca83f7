"""What is in a whole address book, and what became of it, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from desktop_app.services.json_book import BookReport


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Books", text, None, count)


def say_content(report: BookReport) -> str:
    """How much a file holds of what people count, before it is brought in."""
    counts = {section: counted.added for section, counted in report.counts.items()}
    said = [
        _tr("%Ln person(s)", counts.get("people", 0)),
        _tr("%Ln entry(s)", counts.get("interactions", 0)),
        _tr("%Ln reminder(s)", counts.get("reminders", 0)),
        _tr("%Ln tag(s)", counts.get("tags", 0)),
    ]
    return " · ".join(said)


def say_outcome(report: BookReport) -> str:
    """What became of the people and all else in it."""
    all_of = list(report.counts.values())
    added, updated = sum(item.added for item in all_of), sum(item.updated for item in all_of)
    rest = sum(item.same + item.kept for item in all_of)
    said = [
        _tr("%Ln record(s) added", added),
        _tr("%Ln brought up to date", updated) if updated else "",
        _tr("%Ln left as they were", rest) if rest else "",
    ]
    return " · ".join(words for words in said if words)
