"""A mailbox brought in by the window, and what it proposes gone through in the weekly review."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QListView

from desktop_app.ui.importing.face import Stage
from desktop_app.ui.review.screen import ReviewScreen
from tests.formats.mail.test_mailbox import ME, mail, mbox
from tests.ui.importing.helpers import main_button, rows, ticks
from tests.ui.reach import button, named, only, says, texts, told

if TYPE_CHECKING:
    from tests.ui.conftest import Opened

LIST = "Proposed by mailboxes and calendars"


def _box(tmp_path: Path) -> Path:
    later = {"Date": "Tue, 4 Mar 2025 10:00:00 +0000"}
    return mbox(
        tmp_path / "Sent.mbox",
        mail(ME, "Ana Sousa <ana@x.example>", "Plans"),
        mail(ME, "Ana Sousa <ana@x.example>, Ben Okafor <ben@x.example>", "Fair", **later),
        mail(ME, "Cleo Marsh <cleo@x.example>", "Lunch"),
        mail("Dee Lund <dee@x.example>", ME, "Hello"),
        mail("news@shop.example", ME, "Sale"),
    )


def _lines(view: QListView) -> list[str]:
    """What assistive technology is told of each row."""
    model = view.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def _review(qtbot, opened: Opened) -> tuple[ReviewScreen, QListView]:
    qtbot.waitUntil(lambda: opened.window.screens.current() == "review")
    page = only(opened.window, ReviewScreen)
    qtbot.waitUntil(lambda: says(page, "Step 1 of 6"))
    button(page, "Next").click()
    qtbot.waitUntil(lambda: says(page, "Step 2 of 6"))
    view = named(page, LIST, QListView)
    qtbot.waitUntil(view.hasFocus)
    return page, view


def test_a_mailbox_from_the_drop_to_the_timeline(qtbot, shown, tmp_path: Path) -> None:
    opened, page = shown(_box(tmp_path), sample=False)
    said = "5 mails from 3 Mar 2025 to 4 Mar 2025, 1 of programs and lists left out"
    assert f"4 people, a mailbox. {said}" in texts(page), [t for t in texts(page) if "mail" in t]
    # Whoever only wrote is offered.
    chosen = dict(zip((row.split(", ")[0] for row in rows(page)), ticks(page), strict=True))
    assert chosen == {"Ana Sousa": True, "Ben Okafor": True, "Cleo Marsh": True, "Dee Lund": False}
    assert not named(page, "What was written in them", QCheckBox).isChecked()
    field = named(page, "Your e-mail addresses", QComboBox)
    assert field.currentText() == ME and says(
        page,
        "A guess: the address most of it went to or came from. Choose another if it is not yours; it is not stored.",
    )
    field.lineEdit().setText("ana@x.example")
    qtbot.keyClick(field.lineEdit(), Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: says(page, "By these addresses is told what you sent and what you received.")
    )
    qtbot.waitUntil(lambda: page.stage is Stage.CHOOSING)
    field.lineEdit().setText(ME)
    qtbot.keyClick(field.lineEdit(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(row.startswith("Ana Sousa") for row in rows(page)))
    qtbot.waitUntil(lambda: page.stage is Stage.CHOOSING and main_button(page).isEnabled())
    main_button(page).click()
    qtbot.waitUntil(lambda: page.stage is Stage.TOLD)
    assert says(page, "Next: log or dismiss what was proposed, in the weekly review.")
    button(page, "Go on").click()
    review, view = _review(qtbot, opened)
    assert _lines(view) == [
        "Ana Sousa, 2 lines",
        "Ana Sousa, 4 Mar 2025, E-mail, Fair, with Ben Okafor",
        "Ana Sousa, 3 Mar 2025, E-mail, Plans",
        "Ben Okafor, 1 line",
        "Ben Okafor, 4 Mar 2025, E-mail, Fair, with Ana Sousa",
        "Cleo Marsh, 1 line",
        "Cleo Marsh, 3 Mar 2025, E-mail, Lunch",
    ]
    _answer_all(qtbot, opened, review, view)


def _answer_all(qtbot, opened: Opened, review: ReviewScreen, view: QListView) -> None:
    timeline, window = opened.book.timeline, opened.window
    assert timeline.page()[0] == []
    # A name stands for all of theirs.
    qtbot.keyClick(view, Qt.Key.Key_D)
    told(qtbot, window, "Logged 2 proposed lines with Ana Sousa")
    qtbot.waitUntil(lambda: len(_lines(view)) == 4)
    assert [entry.summary for entry in timeline.page()[0]] == ["Fair", "Plans"]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_X)
    told(qtbot, window, "Dismissed what was proposed with Cleo Marsh")
    qtbot.waitUntil(lambda: len(_lines(view)) == 2)
    window.shell.do("undo")
    qtbot.waitUntil(lambda: len(_lines(view)) == 4)
    # By mouse: the button that dismisses stands at the end of the row.
    for left in (2, 0):
        last = view.visualRect(view.model().index(view.model().rowCount() - 1, 0))
        at = QPoint(last.right() - 30, last.center().y())
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        qtbot.waitUntil(lambda left=left: len(_lines(view)) == left)
    qtbot.waitUntil(lambda: says(review, "Nothing waits"))
    assert len(timeline.page()[0]) == 2
