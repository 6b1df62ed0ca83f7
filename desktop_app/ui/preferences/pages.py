"""The pages of Preferences in words: what each is called, what it is for, its icon, and the page of
the manual about it.
"""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Page


class SaidPage(NamedTuple):
    """`words` and `about` are marked for translation in the context "Rooms"."""

    words: str
    about: str
    icon: str
    help_page: str = "preferences"


PAGES = {
    Page.APPEARANCE: SaidPage(
        QT_TRANSLATE_NOOP("Rooms", "Appearance"),
        QT_TRANSLATE_NOOP("Rooms", "Light or dark, and how large everything is."),
        "palette",
    ),
    Page.NAMES: SaidPage(
        QT_TRANSLATE_NOOP("Rooms", "Names and numbers"),
        QT_TRANSLATE_NOOP(
            "Rooms", "How people are sorted, and how telephone numbers and addresses are written."
        ),
        "languages",
    ),
    Page.OWN_FIELDS: SaidPage(
        QT_TRANSLATE_NOOP("Rooms", "Your own fields"),
        QT_TRANSLATE_NOOP("Rooms", "What you keep of people that has no place elsewhere."),
        "list",
        "people",
    ),
    Page.DESKTOP: SaidPage(
        QT_TRANSLATE_NOOP("Rooms", "On your desktop"),
        QT_TRANSLATE_NOOP("Rooms", "How Kith stays at hand while its window is closed."),
        "panel-left",
        "tray",
    ),
    Page.REMINDING: SaidPage(
        QT_TRANSLATE_NOOP("Rooms", "Reminders and notices"),
        QT_TRANSLATE_NOOP("Rooms", "What you are told of, when, and how long before."),
        "bell",
        "reminders",
    ),
    Page.RHYTHMS: SaidPage(
        QT_TRANSLATE_NOOP("Rooms", "Rhythms and circles"),
        QT_TRANSLATE_NOOP(
            "Rooms", "How often you would like to be in touch, and what counts as that."
        ),
        "repeat",
        "rhythms",
    ),
    Page.TEMPLATES: SaidPage(
        QT_TRANSLATE_NOOP("Rooms", "Templates"),
        QT_TRANSLATE_NOOP(
            "Rooms", "Messages of your own to begin from, with a person’s words filled in."
        ),
        "file-text",
        "today",
    ),
    Page.KEYS: SaidPage(
        QT_TRANSLATE_NOOP("Rooms", "Keys"),
        QT_TRANSLATE_NOOP("Rooms", "What each key does. Choose others where these are in the way."),
        "keyboard",
        "keys",
    ),
    Page.DATA: SaidPage(
        QT_TRANSLATE_NOOP("Rooms", "Your data"),
        QT_TRANSLATE_NOOP("Rooms", "Where your people are, who can read them, and their copies."),
        "hard-drive",
        "backup",
    ),
}
