"""What the rule about households is called, and what it says; see `rule_words.py`."""

from __future__ import annotations

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.words.kind_words import KindWords

HOUSEHOLD = KindWords(
    QT_TRANSLATE_NOOP("Rules", "Household"),
    {
        "together": (
            QT_TRANSLATE_NOOP("Rules", "with somebody else"),
            QT_TRANSLATE_NOOP("Rules", "Lives with somebody"),
        ),
        "together-not": (
            QT_TRANSLATE_NOOP("Rules", "with nobody else"),
            QT_TRANSLATE_NOOP("Rules", "Lives with nobody"),
        ),
        "known": (
            QT_TRANSLATE_NOOP("Rules", "any at all"),
            QT_TRANSLATE_NOOP("Rules", "In a household"),
        ),
        "known-not": (
            QT_TRANSLATE_NOOP("Rules", "none at all"),
            QT_TRANSLATE_NOOP("Rules", "In no household"),
        ),
    },
)
