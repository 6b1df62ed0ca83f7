"""Scenes of circles, rhythms and the weekly review, taken with a Studio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QScrollArea

if TYPE_CHECKING:
    from tests.shots.studio import Studio

SIZES = (
    ("light", "light", (1440, 900)),
    ("dark", "dark", (1440, 900)),
    ("1024", "light", (1024, 700)),
    ("600", "light", (600, 700)),
)


def circles(studio: Studio) -> None:
    """Some people sorted, some still waiting; in the dark with whom to relax; and narrow."""
    kith = studio._full.kith
    kith.people.set_circle(list(kith.exporting.everybody())[3:40:3], None).result()
    for name, choice, size in SIZES:
        window = studio._reset(choice, size)
        window.show_view("circles")
        studio.settle(900)
        who = window.pages.currentWidget().budget._who
        if choice == "dark":
            who.click()
        studio._take(f"circles-{name}", window)
        who.setChecked(False)
    kith.history.undo().result()


def rhythms(studio: Studio) -> None:
    """The cards of Preferences about rhythms, and the rhythm of a tag."""
    for choice in ("light", "dark"):
        window = studio._reset(choice)
        studio._popup(window, window.commands.open_preferences, f"preferences-rhythms-{choice}", _scroll_down)
    tag = studio._full.kith.tags.all()[0]
    window = studio._reset()
    studio._popup(window, lambda: window.commands._ask_rhythm(tag), "tag-rhythm-light")


def _scroll_down(dialog) -> None:
    dialog.resize(dialog.width(), 900)
    QApplication.sendPostedEvents()
    area = dialog.findChild(QScrollArea)
    area.verticalScrollBar().setValue(area.widget().height() // 5)
