"""Each preference is found by the words somebody would look for it with."""

from __future__ import annotations

import pytest

from desktop_app.domain.names import fold
from desktop_app.ui.palette.finders import fits, searched, telling
from desktop_app.ui.rooms import ROOMS

SOUGHT = {
    "Appearance": ("dark mode", "text size", "theme", "larger letters", "font", "colours"),
    "Names and numbers": ("country", "sort people by last name", "phone numbers", "addresses"),
    "On your desktop": ("tray", "start when I log in", "autostart", "quick log key", "hotkey"),
    "Notices": ("notifications", "quiet hours", "do not disturb", "turn off notices"),
    "Rhythms": ("how often", "circles", "size of the circles", "keep in touch"),
    "What counts as contact": ("weights", "how much a call counts", "percent"),
    "Important dates": ("birthdays", "days before a birthday", "anniversaries"),
    "Backups": ("second place", "copies", "restore"),
    "Encryption": (
        "change the passphrase",
        "change my password",
        "new recovery code",
        "lock automatically",
        "when to lock",
        "remember on this computer",
        "remove the encryption",
        "decrypt",
        "keyring",
    ),
    "Where everything is kept": ("move the folder", "your data", "where is my address book"),
}


@pytest.mark.parametrize(
    ("title", "typed"), [(title, typed) for title, each in SOUGHT.items() for typed in each]
)
def test_a_preference_is_found_by_its_obvious_words(title: str, typed: str) -> None:
    cards = [card for room in ROOMS for card in room.cards]
    wanted = telling(fold(typed))
    found = [card.words for card in cards if fits(wanted, searched(f"{card.words} {card.also}"))]
    assert title in found
