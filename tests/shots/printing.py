"""Scenes of printing: a directory, labels and one person's page as they will be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox

from desktop_app.ui.printing.order import ToPrint, What
from tests.shots.pictures import takes
from tests.ui.reach import named

if TYPE_CHECKING:
    from tests.shots.studio import Studio

SIZES = (
    ("light", "light", (1440, 900)),
    ("dark", "dark", (1440, 900)),
    ("760", "light", (760, 900)),
    ("760-dark", "dark", (760, 900)),
    ("600", "light", (600, 600)),
)
SHOWN = {What.DIRECTORY: "print", What.LABELS: "print-labels", What.PAGE: "print-page"}
WAIT = 900
"""Milliseconds until pages are laid out and painted."""


@takes(*(f"{name}-{end}" for name in SHOWN.values() for end, _, _ in SIZES), "print-own-760")
def printing(studio: Studio) -> None:
    """Each kind of paper, and a sheet of labels by its own measures."""
    for end, look, size in SIZES:
        for what, name in SHOWN.items():
            window = studio.reset(look, size)
            ids = tuple(window.shell.chosen()) if what is What.PAGE else ()
            window.shell.show("printing", ToPrint(what, ids))
            studio.settle(WAIT)
            if what is What.LABELS:
                box = next(
                    found
                    for found in window.findChildren(QCheckBox)
                    if found.isVisible() and found.text().startswith("Draw")
                )
                box.setChecked(True)
                studio.settle(WAIT)
            studio.take(f"{name}-{end}", window)
    window = studio.reset("light", SIZES[2][2])
    window.shell.show("printing", ToPrint(What.LABELS))
    studio.settle(WAIT)
    sheet = named(window, "Sheet", QComboBox)
    sheet.setCurrentIndex(sheet.count() - 1)
    studio.settle(WAIT)
    studio.take("print-own-760", window)
