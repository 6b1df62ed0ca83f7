"""Scenes of circles, rhythms and the weekly review, taken with a Studio."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QToolTip

from desktop_app.ui.kit.badge import BadgeButton
from desktop_app.ui.preferences.dialog import Preferences
from desktop_app.ui.room import Page
from tests.shots.pictures import takes

if TYPE_CHECKING:
    from tests.shots.studio import Studio

SIZES = (
    ("light", "light", (1440, 900)),
    ("dark", "dark", (1440, 900)),
    ("1024", "light", (1024, 700)),
    ("600", "light", (600, 700)),
)
STEPS = ("meet", "overdue", "relax", "next", "finish")
REVIEW_SIZES = (("dark", (1440, 900), 1), ("light", (1024, 700), 0), ("light", (600, 700), 1))


@takes(*(f"circles-{name}" for name, _, _ in SIZES))
def circles(studio: Studio) -> None:
    """Some people sorted, some still waiting; in the dark with whom to relax; and narrow."""
    book = studio.full.book
    book.people.set_circle(list(book.exporting.everybody())[3:40:3], None).result()
    for name, choice, size in SIZES:
        window = studio.reset(choice, size)
        window.shell.show("circles")
        studio.settle(900)
        who = window.pages.currentWidget().budget._who
        if choice == "dark":
            who.click()
        studio.take(f"circles-{name}", window)
        who.setChecked(False)
    book.history.undo().result()


@takes("preferences-rhythms-light", "preferences-rhythms-dark", "tag-rhythm-light")
def rhythms(studio: Studio) -> None:
    """The cards of Preferences about rhythms, and the rhythm of a tag."""
    for choice in ("light", "dark"):
        window = studio.reset(choice)
        studio._popup(
            window,
            partial(window.shell.do, "preferences"),
            f"preferences-rhythms-{choice}",
            partial(Preferences.go, page=Page.RHYTHMS),
        )
    tag = studio.full.book.tags.all()[0]
    window = studio.reset()
    studio._popup(window, lambda: window.list_menus.get().ask_rhythm(tag), "tag-rhythm-light")


@takes(
    *(f"review-{name}-light" for name in STEPS),
    *(f"review-{choice}-{size[0]}" for choice, size, _ in REVIEW_SIZES),
)
def review(studio: Studio) -> None:
    """Every step of the weekly review; the second in the dark too, the first narrow."""
    history = studio.full.book.history
    before = history.undoable()
    for step, name in enumerate(STEPS):
        window = studio.reset()
        window.shell.show("review")
        studio.settle(900)
        page = window.pages.currentWidget()
        page.go(step)
        if name == "next":
            for row in page.next_week.rows[:2]:
                row._on_space()
                studio.settle()
        studio.take(f"review-{name}-light", window)
        if name == "finish":
            page.go(0)
    for choice, size, step in REVIEW_SIZES:
        window = studio.reset(choice, size)
        window.shell.show("review")
        studio.settle(900)
        window.pages.currentWidget().go(step)
        studio.take(f"review-{choice}-{size[0]}", window)
    window.pages.currentWidget().go(0)
    while history.undoable() != before:
        history.undo().result()


PROPOSED = (
    ("light", "light", (1440, 900)),
    ("dark", "dark", (1440, 900)),
    ("1024", "light", (1024, 700)),
)
_SUBJECTS = ("Fair in Lisbon", "The draft of chapter 3", "Lunch next week?", "Photos from Sunday")


def _mailbox(path: Path, names: Sequence[str]) -> Path:
    """Mails with these people in November."""
    mails = []
    for number in range(3 * len(names)):
        name, day = names[number % len(names)], 20 - number
        ends = (f"{name} <p{number % len(names)}@example.org>", "Robin <robin@example.com>")
        sender, to = ends if number % 2 else ends[::-1]
        head = (
            f"From: {sender}\nTo: {to}\nSubject: {_SUBJECTS[number % 4]}\nMessage-ID: <{number}@x>"
        )
        date = f"Date: {day} Nov 2026 10:00:00 +0000"
        mails.append(f"From x {day} Nov 2026 10:00:00\n{head}\n{date}\n\nHello\n\n")
    path.write_text("".join(mails), encoding="utf-8")
    return path


@takes(*(f"review-proposed-{name}" for name, _, _ in PROPOSED))
def proposed(studio: Studio) -> None:
    """What a mailbox proposes, in the weekly review."""
    book = studio.full.book
    before = book.history.undoable()
    names = [book.people.participant(row).name for row in list(book.exporting.everybody())[1:6]]
    with TemporaryDirectory() as folder:
        book.importing.run([_mailbox(Path(folder) / "mail.mbox", names)], only=())
    for name, choice, size in PROPOSED:
        window = studio.reset(choice, size)
        window.shell.show("review")
        studio.settle(900)
        window.pages.currentWidget().go(1)
        studio.settle()
        studio.take(f"review-proposed-{name}", window)
        window.pages.currentWidget().go(0)
    while book.history.undoable() != before:
        book.history.undo().result()


@takes("warmth-tooltip-light", "strength-tooltip-light")
def explained(studio: Studio) -> None:
    """Why a ring is as full as it is, on hover."""
    window = studio.reset()
    header = window.person.header
    badge = next(
        item for item in header.findChildren(BadgeButton) if item.objectName() == "strength"
    )
    for name, item in (("warmth", header._avatar), ("strength", badge)):
        QToolTip.showText(item.mapToGlobal(item.rect().center()), item.toolTip(), item)
        studio.settle()
        tip = next(
            found
            for found in QApplication.topLevelWidgets()
            if found.inherits("QTipLabel") and found.isVisible()
        )
        corner = window.person.mapTo(window, QPoint(0, 0))
        studio.take(
            f"{name}-tooltip-light", window, tip, QRect(corner, QSize(window.person.width(), 270))
        )
        QToolTip.hideText()
