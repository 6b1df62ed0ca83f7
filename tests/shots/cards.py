"""Scenes of one card: a person read from a signature, and a card shared, taken with a Studio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.people.add_dialog import AddPersonDialog
from desktop_app.ui.sharing.dialog import ShareDialog
from tests.shots.pictures import takes

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QDialog

    from desktop_app.ui.window.main_window import MainWindow
    from tests.shots.studio import Studio

SIZES = (
    ("light", "light", (1440, 900)),
    ("dark", "dark", (1440, 900)),
    ("600", "light", (600, 700)),
)
EDGE = 12
"""Pixels of the window shown round a dialog that is shown alone."""
SIGNATURE = """Best wishes,

Dr Beatriz Nunes (she/her)
Head of Rights
Ribeira Editora, Lda.
Rua de Santa Catarina 120, 4000-442 Porto
Tel. +351 22 555 0180 | Tlm. +351 915 550 124
beatriz.nunes@ribeira.example.pt
linkedin.com/in/beatriznunes
At the Frankfurt fair in hall 4.1
"""


def _open(window: MainWindow, kind: type[QDialog]) -> QDialog:
    return next(item for item in window.findChildren(kind) if item.isVisible())


def _part(window: MainWindow, dialog: QDialog, name: str) -> QRect | None:
    """For the manual the dialog alone, in the middle of the window; else all of it."""
    dialog.move(window.geometry().center() - dialog.rect().center())
    if name != "light":
        return None
    return dialog.rect().translated(dialog.pos() - window.pos()).adjusted(-EDGE, -EDGE, EDGE, EDGE)


@takes(*(f"share-card-{name}" for name, _, _ in SIZES))
def share_card(studio: Studio) -> None:
    """What goes along with Ana's card, and its code."""
    for name, choice, size in SIZES:
        window = studio.reset(choice, size)
        window.shell.do("share-card")
        studio.settle(900)
        dialog = _open(window, ShareDialog)
        studio.take(f"share-card-{name}", window, dialog, _part(window, dialog, name))
        dialog.reject()


@takes(*(f"add-found-{name}" for name, _, _ in SIZES))
def add_found(studio: Studio) -> None:
    """A person read from a signature, before they are kept."""
    for name, choice, size in SIZES:
        window = studio.reset(choice, size)
        window.shell.do("add")
        dialog = _open(window, AddPersonDialog)
        assert isinstance(dialog, AddPersonDialog)
        dialog.paste.take(SIGNATURE)
        studio.settle(1500)
        studio.take(f"add-found-{name}", window, dialog, _part(window, dialog, name))
        dialog.reject()
