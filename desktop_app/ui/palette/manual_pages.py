"""The pages of the manual by their names and titles; a test compares them with the files."""

from __future__ import annotations

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP

PAGES = (
    ("first-steps", QT_TRANSLATE_NOOP("Palette", "The first ten minutes")),
    ("first-week", QT_TRANSLATE_NOOP("Palette", "The first week")),
    ("tasks", QT_TRANSLATE_NOOP("Palette", "How do I…?")),
    ("people", QT_TRANSLATE_NOOP("Palette", "People")),
    ("lists", QT_TRANSLATE_NOOP("Palette", "Smart lists")),
    ("logging", QT_TRANSLATE_NOOP("Palette", "Logging")),
    ("timeline", QT_TRANSLATE_NOOP("Palette", "Timeline")),
    ("giving", QT_TRANSLATE_NOOP("Palette", "Give and ask")),
    ("openings", QT_TRANSLATE_NOOP("Palette", "Openings")),
    ("organisations", QT_TRANSLATE_NOOP("Palette", "Organisations and the way in")),
    ("events", QT_TRANSLATE_NOOP("Palette", "Events")),
    ("before-you-meet", QT_TRANSLATE_NOOP("Palette", "Before you meet")),
    ("recommendations", QT_TRANSLATE_NOOP("Palette", "Recommendations")),
    ("portfolio", QT_TRANSLATE_NOOP("Palette", "Portfolio")),
    ("reach", QT_TRANSLATE_NOOP("Palette", "Reach")),
    ("places", QT_TRANSLATE_NOOP("Palette", "Who is where")),
    ("today", QT_TRANSLATE_NOOP("Palette", "Today")),
    ("reminders", QT_TRANSLATE_NOOP("Palette", "Reminders and important dates")),
    ("rhythms", QT_TRANSLATE_NOOP("Palette", "Rhythms and circles")),
    ("review", QT_TRANSLATE_NOOP("Palette", "Weekly review")),
    ("import-export", QT_TRANSLATE_NOOP("Palette", "Import and export")),
    ("printing", QT_TRANSLATE_NOOP("Palette", "Printing")),
    ("import-from", QT_TRANSLATE_NOOP("Palette", "Bringing people from elsewhere")),
    ("share-a-card", QT_TRANSLATE_NOOP("Palette", "Sharing a card")),
    ("duplicates", QT_TRANSLATE_NOOP("Palette", "Twice in the address book")),
    ("backup", QT_TRANSLATE_NOOP("Palette", "Safe copies and moving house")),
    ("encryption", QT_TRANSLATE_NOOP("Palette", "Encryption")),
    ("privacy", QT_TRANSLATE_NOOP("Palette", "Data and privacy")),
    ("preferences", QT_TRANSLATE_NOOP("Palette", "Preferences")),
    ("tray", QT_TRANSLATE_NOOP("Palette", "Tray and notices")),
    ("keys", QT_TRANSLATE_NOOP("Palette", "Keys")),
    ("command-line", QT_TRANSLATE_NOOP("Palette", "Command line")),
    ("formulas", QT_TRANSLATE_NOOP("Palette", "How Kith counts")),
    ("install", QT_TRANSLATE_NOOP("Palette", "Installing and removing")),
    ("troubleshooting", QT_TRANSLATE_NOOP("Palette", "When something does not work")),
    ("README", QT_TRANSLATE_NOOP("Palette", "All pages, and a dozen words")),
)
