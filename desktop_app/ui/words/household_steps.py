"""What a command about households did, in words; see `steps.py`."""

from __future__ import annotations

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP

HOUSEHOLD_SENTENCES = {
    "household.add": (
        QT_TRANSLATE_NOOP("Steps", "Made a household: %1"),
        QT_TRANSLATE_NOOP("Steps", "Made a household"),
    ),
    "household.join": (
        QT_TRANSLATE_NOOP("Steps", "%1 moved in with %2"),
        QT_TRANSLATE_NOOP("Steps", "Somebody moved in"),
    ),
    "household.apart": (
        QT_TRANSLATE_NOOP("Steps", "%1 do not live together"),
        QT_TRANSLATE_NOOP("Steps", "Said who does not live together"),
    ),
    "household.apart-from": (
        QT_TRANSLATE_NOOP("Steps", "%1 and %2 do not live together"),
        QT_TRANSLATE_NOOP("Steps", "Said who does not live together"),
    ),
    "household.edit": (
        QT_TRANSLATE_NOOP("Steps", "Changed the household: %1"),
        QT_TRANSLATE_NOOP("Steps", "Changed a household"),
    ),
    "household.leave": (
        QT_TRANSLATE_NOOP("Steps", "%1 moved out"),
        QT_TRANSLATE_NOOP("Steps", "Somebody moved out"),
    ),
    "household.dissolve": (
        QT_TRANSLATE_NOOP("Steps", "Dissolved the household: %1"),
        QT_TRANSLATE_NOOP("Steps", "Dissolved a household"),
    ),
}
