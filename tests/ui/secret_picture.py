"""A picture that only a reader of markup would show, and a look for it everywhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Participant

SECRET = QColor(255, 0, 254)
"""The colour of a picture that only a reader of markup would show."""


def make_picture(folder: Path) -> Path:
    """A file that no window may ever open."""
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(SECRET)
    image.save(str(folder / "secret.png"))
    return folder / "secret.png"


def leaks(widget: QWidget) -> bool:
    """Whether the picture is in sight there."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return bytes([SECRET.blue(), SECRET.green(), SECRET.red()]) in bytes(image.constBits())


def look_everywhere(qtbot) -> None:
    """No window on the screen, and no tooltip of any part of one, shows the picture."""
    for window in [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]:
        assert not leaks(window), f"{type(window).__name__} {window.windowTitle()}"
        # A tooltip always guesses whether it is markup, so it must be given as markup that says the
        # text.
        told = [widget.toolTip() for widget in window.findChildren(QWidget)]
        assert not [text for text in told if "<img" in text or "<b>" in text or "<table" in text]


def open_ana(qtbot, opened) -> Participant:
    """Ana's page is open."""
    person = opened.book.naming.resolve("Ana Sousa")
    opened.window.shell.open_person(person.id)
    qtbot.waitUntil(lambda: opened.window.person.person_id() == person.id)
    return person
