"""The menu of the tray: how much of what is due it shows, and that each line leads somewhere."""

from __future__ import annotations

import pytest

from desktop_app.domain.important_dates import UpcomingDate
from desktop_app.domain.person import DateKind
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Participant
from desktop_app.ui.tray.menu import LONGEST, TrayData, TrayMenu
from tests.ui.conftest import NOW

TODAY = NOW.date()


@pytest.fixture
def menu(context, qtbot):
    """The menu of the icon."""
    made = TrayMenu()
    yield made
    made.deleteLater()


def _reminders(count: int) -> tuple[Reminder, ...]:
    return tuple(Reminder(f"Thing {row}", TODAY, id=row) for row in range(count))


def _dates(count: int) -> tuple[UpcomingDate, ...]:
    return tuple(
        UpcomingDate(
            row, Participant(100 + row, f"Ana {row}"), DateKind.BIRTHDAY, "", TODAY, None, 3
        )
        for row in range(count)
    )


def _people(count: int) -> tuple[Participant, ...]:
    return tuple(Participant(200 + row, f"Ben {row}") for row in range(count))


def _due(menu: TrayMenu) -> list[str]:
    """The lines between Quick log and Pause."""
    words = [entry.text() for entry in menu.actions() if not entry.isSeparator()]
    return words[2:-2]


@pytest.mark.parametrize(
    ("reminders", "dates", "people", "lines"),
    [
        (1, 0, 0, ["Thing 0"]),
        (5, 0, 0, [f"Thing {row}" for row in range(5)]),
        (6, 0, 0, [*(f"Thing {row}" for row in range(5)), "1 more thing"]),
        (0, 1, 0, ["Ana 0: Birthday"]),
        (0, 5, 0, ["Ana 0: Birthday", "Ana 1: Birthday", "Ana 2: Birthday", "2 more things"]),
        (9, 4, 0, [*(f"Thing {row}" for row in range(5)), *(f"Ana {row}: Birthday" for row in range(3)),
                   "5 more things"]),
        (0, 0, 2, ["Be in touch with Ben 0", "Be in touch with Ben 1"]),
        (1, 0, 3, ["Thing 0", *(f"Be in touch with Ben {row}" for row in range(3))]),
    ],
)  # fmt: skip
def test_a_few_lines_and_how_many_more(menu, reminders, dates, people, lines) -> None:
    # All who are proposed are shown; of the rest the first, and how many more.
    due = TrayData(reminders + dates, _reminders(reminders), _dates(dates), _people(people))
    menu.fill(due, paused=False)
    assert _due(menu) == lines


@pytest.mark.parametrize(("count", "words"), [(0, "Kith: nothing due"), (1, "Kith: 1 thing due"), (44, "Kith: 44 things due")])  # fmt: skip
def test_the_same_in_a_line(menu, count: int, words: str) -> None:
    assert menu.say(TrayData(count)) == words


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Call\n  Ana\tnow", "Call Ana now"),
        ("R&D report", "R&&D report"),
        ("x" * LONGEST, "x" * LONGEST),
        ("x" * (LONGEST + 1), "x" * (LONGEST - 1) + "…"),
        ("<b>no</b>", "<b>no</b>"),
    ],
)
def test_words_of_a_reminder_fit_a_line_and_are_words(menu, text: str, line: str) -> None:
    menu.fill(TrayData(1, (Reminder(text, TODAY),)), paused=False)
    assert _due(menu) == [line]


def test_each_line_leads_where_it_says(qtbot, menu) -> None:
    menu.fill(TrayData(7, _reminders(6), _dates(1), _people(3)), paused=False)
    entries = {entry.text(): entry for entry in menu.actions()}
    for words, signal, wanted in (
        ("Ana 0: Birthday", menu.person_requested, [100]),
        ("Be in touch with Ben 2", menu.person_requested, [202]),
        ("1 more thing", menu.open_requested, []),
        ("Open Kith", menu.open_requested, []),
        ("Quick log…", menu.log_requested, []),
        ("Quit", menu.quit_requested, []),
        ("Pause notices today", menu.pause_requested, [True]),
    ):
        with qtbot.waitSignal(signal) as heard:
            entries[words].trigger()
        assert heard.args == wanted


def test_it_is_filled_anew_and_not_added_to(menu) -> None:
    menu.fill(TrayData(3, _reminders(3)), paused=True)
    menu.fill(TrayData(), paused=False)
    assert _due(menu) == ["Nothing is due"]
    nothing = next(entry for entry in menu.actions() if entry.text() == "Nothing is due")
    assert not nothing.isEnabled()
    pause = next(entry for entry in menu.actions() if entry.isCheckable())
    assert not pause.isChecked()


def test_people_to_be_in_touch_with_are_something(menu) -> None:
    menu.fill(TrayData(0, (), (), _people(1)), paused=False)
    assert _due(menu) == ["Be in touch with Ben 0"]


def test_no_line_has_a_picture_whose_colour_a_panel_would_not_know(menu) -> None:
    menu.fill(TrayData(7, _reminders(6), _dates(1), _people(3)), paused=False)
    assert all(entry.icon().isNull() for entry in menu.actions())
