"""What the tray shows and offers."""

from __future__ import annotations

import pytest

from desktop_app.app.paths import resources_dir
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Participant
from desktop_app.ui.tray.menu import TrayData, TrayMenu
from desktop_app.ui.tray.picture import SIZES, tray_picture
from tests.ui.conftest import NOW


@pytest.fixture
def menu(context, qtbot):
    made = TrayMenu()
    yield made
    made.deleteLater()


def _texts(menu: TrayMenu) -> list[str]:
    return [entry.text() for entry in menu.actions() if not entry.isSeparator()]


def test_nothing_due(menu) -> None:
    menu.fill(TrayData(), paused=False)
    assert _texts(menu) == [
        "Open Kith",
        "Quick log…",
        "Nothing is due",
        "Pause notices today",
        "Quit",
    ]
    assert menu.say(TrayData()) == "Kith: nothing due"


def test_a_few_lines_of_what_is_due_each_of_which_opens(menu, qtbot) -> None:
    reminders = tuple(Reminder(f"Thing & {number}", NOW.date(), id=number) for number in range(5))
    due = TrayData(
        9,
        reminders,
        (),
        tuple(Participant(number, f"Person {number}") for number in range(3)),
    )
    menu.fill(due, paused=True)
    assert _texts(menu)[2:4] == ["Thing && 0", "Thing && 1"]
    assert _texts(menu)[7:11] == [
        "4 more things",
        "Be in touch with Person 0",
        "Be in touch with Person 1",
        "Be in touch with Person 2",
    ]
    entries = {entry.text(): entry for entry in menu.actions()}
    assert entries["Pause notices today"].isChecked()
    with qtbot.waitSignal(menu.reminder_requested) as asked:
        entries["Thing && 1"].trigger()
    assert asked.args[0].id == 1
    with qtbot.waitSignal(menu.person_requested) as person:
        entries["Be in touch with Person 2"].trigger()
    assert person.args == [2]
    with qtbot.waitSignal(menu.pause_requested) as paused:
        entries["Pause notices today"].trigger()
    assert paused.args == [False]


def test_the_picture_is_sharp_at_every_size_and_carries_the_count(context) -> None:
    folder = resources_dir() / "icons"
    none, one, many = (tray_picture(folder, count) for count in (0, 1, 5000))
    assert [size.width() for size in none.availableSizes()] == list(SIZES)
    for side in SIZES:
        images = [picture.pixmap(side, side).toImage() for picture in (none, one, many)]
        assert len({bytes(image.constBits()) for image in images}) == 3
        # The upper left is the mark itself, whatever is counted.
        assert images[0].pixel(side // 2, 1) == images[1].pixel(side // 2, 1)
