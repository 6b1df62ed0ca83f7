"""The cards about rhythms: what is asked and made a year, whom to relax, how often each circle, what
counts as contact."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QScrollArea, QSpinBox

from desktop_app.domain.cadence import DEFAULT_CIRCLES, Cadence
from desktop_app.domain.contact_weights import DEFAULT_WEIGHTS
from desktop_app.domain.rhythms import Budget, CircleBudget, Relaxable
from desktop_app.domain.timeline import InteractionKind, Participant
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.circles.budget_card import BudgetCard
from desktop_app.ui.circles.rhythms_card import RhythmsCard
from desktop_app.ui.circles.weights_card import WeightsCard
from desktop_app.ui.words.timeline import say_kind
from tests.ui.reach import button, every, has_button, label, named, only, says, texts

INNER, CLOSE = DEFAULT_CIRCLES[:2]
MONTHLY = Cadence(30, 45)


@pytest.fixture
def book(tmp_path):
    """An address book of nobody."""
    made = AddressBook(tmp_path / "kith")
    yield made
    made.close()


def _late(count: int) -> tuple[Relaxable, ...]:
    return tuple(
        Relaxable(Participant(row, f"Ana {row}"), Cadence(7, 11), MONTHLY, row, None)
        for row in range(count)
    )


@pytest.fixture
def card(qtbot, context) -> BudgetCard:
    """What the rhythms ask, wide enough to have its buttons beside the words."""
    made = BudgetCard(context)
    qtbot.addWidget(made)
    made.resize(1000, 200)
    return made


def _budget(asked: float, made: int, late: int = 0, others: int = 0, free: float = 0) -> Budget:
    circles = [CircleBudget(INNER, 5, asked - free, made)]
    if free:
        circles.append(CircleBudget(None, 1, free, 0))
    return Budget(tuple(circles), others, relax=_late(late))


def test_nothing_is_shown_before_it_was_counted(card) -> None:
    assert not card.isVisible()


def test_without_a_rhythm_it_says_what_would_stand_here(card) -> None:
    card.show_budget(Budget(()))
    assert texts(card) == [
        "Nobody has a rhythm yet.",
        "Put people into circles, and what that asks of you in a year stands here.",
    ]
    assert not has_button(card, "Who, and why")


@pytest.mark.parametrize(
    ("budget", "advice"),
    [
        (_budget(100, 120), "That fits: you keep up with what you want to keep up."),
        (_budget(100, 100), "That fits: you keep up with what you want to keep up."),
        (
            _budget(100, 80),
            "There is nobody to relax: all are in time, or have the longest rhythm already.",
        ),
        (
            _budget(100, 120, free=12),
            "12 of them for people without a circle. That fits: you keep up with what you want to keep up.",
        ),
    ],
)
def test_what_to_do_about_it(card, budget: Budget, advice: str) -> None:
    card.show_budget(budget)
    assert advice in texts(card)
    assert not has_button(card, "Who, and why")


def test_whom_to_relax_is_told_when_asked_and_done_by_one_button(qtbot, card) -> None:
    asked = QSignalSpy(card.relax_requested)
    card.show_budget(_budget(400, 80, late=2))
    assert "Ana 0" not in texts(card)
    qtbot.mouseClick(button(card, "Who, and why"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: {"Ana 0", "Ana 1"} <= set(texts(card)))
    assert says(card, "every week → every month")
    qtbot.mouseClick(button(card, "Who, and why"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Ana 0" not in texts(card))
    qtbot.mouseClick(button(card, "Relax 2 people"), Qt.MouseButton.LeftButton)
    assert asked.at(0) == [[0, 1]]


def test_once_nobody_is_left_the_list_goes_with_its_buttons(qtbot, card) -> None:
    card.show_budget(_budget(400, 80, late=1))
    button(card, "Who, and why").click()
    qtbot.waitUntil(lambda: "Ana 0" in texts(card))
    assert has_button(card, "Relax 1 person")
    card.show_budget(_budget(80, 80))
    qtbot.waitUntil(lambda: "Ana 0" not in texts(card))
    assert not has_button(card, "Who, and why")
    card.show_budget(_budget(400, 80, late=3))
    qtbot.waitUntil(lambda: "Ana 2" in texts(card))


def test_in_a_narrow_window_its_buttons_stand_below(qtbot, card) -> None:
    card.show_budget(_budget(400, 80, late=1))
    relax = button(card, "Relax 1 person")
    words = label(card, "Your rhythms ask for")

    def place() -> QPoint:
        return relax.mapTo(card, relax.rect().topLeft())

    qtbot.waitUntil(lambda: place().x() > 500)
    assert place().y() < words.geometry().bottom()
    card.resize(420, 300)
    qtbot.waitUntil(lambda: place().x() < 300)
    qtbot.waitUntil(lambda: place().y() > words.geometry().bottom())
    assert card.rect().contains(relax.mapTo(card, relax.rect().center()))


def _number(card, name: str) -> QSpinBox:
    return named(card, name, QSpinBox)


def _set(card, name: str, value: int) -> None:
    box = _number(card, name)
    box.setValue(value)
    box.editingFinished.emit()


@pytest.fixture
def rhythms(qtbot, context, book) -> RhythmsCard:
    """How often each circle."""
    made = RhythmsCard(context, book.circles)
    qtbot.addWidget(made)
    made.show()
    return made


def _circle(book: AddressBook, name: str):
    return next(circle for circle in book.circles.all() if circle.name == name)


def test_each_circle_has_its_size_and_rhythm(rhythms, book) -> None:
    for circle in book.circles.all():
        assert _number(rhythms, f"{circle.name}: how many people").value() == (circle.size or 0)
        if circle.cadence is not None:
            assert _number(rhythms, f"{circle.name}: be in touch every").value() == (
                circle.cadence.ideal_days
            )
    assert len(every(rhythms, QSpinBox)) == 5 + 2 * 4
    assert texts(rhythms).count("No rhythm") == 1
    assert texts(rhythms).count("a year") == 1 and texts(rhythms).count("18 months") == 1


def test_in_a_narrow_window_nothing_of_a_rhythm_lies_beside_it(qtbot, rhythms, context) -> None:
    area = only(rhythms, QScrollArea)
    for wide in (460, 700, 400):
        rhythms.resize(context.theme.px(wide), 900)
        qtbot.waitUntil(lambda: area.widget().width() <= area.width())
        for box in every(rhythms, QSpinBox):
            assert rhythms.rect().contains(QRect(box.mapTo(rhythms, QPoint()), box.size()))


def test_a_change_is_stored_and_one_that_is_none_is_not(qtbot, rhythms, book) -> None:
    started = QSignalSpy(rhythms.started)
    _set(rhythms, "Close: how many people", 20)
    started.at(0)[0].result()
    assert _circle(book, "Close").size == 20
    _set(rhythms, "Close: how many people", 20)
    assert started.count() == 1
    _set(rhythms, "Close: how many people", 0)
    started.at(1)[0].result()
    assert _circle(book, "Close").size is None
    assert _number(rhythms, "Close: how many people").text() == "any"


def test_a_rhythm_longer_than_the_longest_is_refused_in_place(rhythms, book) -> None:
    started, before = QSignalSpy(rhythms.started), _circle(book, "Close")
    assert before.cadence is not None
    said = texts(rhythms)
    too_long = before.cadence.longest_days + 10
    _set(rhythms, "Close: be in touch every", too_long)
    faults = [text for text in texts(rhythms) if text not in said]
    assert len(faults) == 1
    assert started.count() == 0 and _circle(book, "Close") == before
    assert _number(rhythms, "Close: be in touch every").value() == too_long
    _set(rhythms, "Close: at the latest after", too_long + 30)
    started.at(0)[0].result()
    assert _circle(book, "Close").cadence == Cadence(too_long, too_long + 30)
    assert faults[0] not in texts(rhythms)


def test_two_changes_one_after_the_other_both_stay(rhythms, book) -> None:
    started = QSignalSpy(rhythms.started)
    _set(rhythms, "Inner: how many people", 9)
    started.at(0)[0].result()
    _set(rhythms, "Inner: be in touch every", 8)
    started.at(1)[0].result()
    inner = _circle(book, "Inner")
    assert (inner.size, inner.cadence.ideal_days) == (9, 8)


def test_sorting_is_one_click_away(qtbot, rhythms) -> None:
    with qtbot.waitSignal(rhythms.sort_requested):
        button(rhythms, "Sort people into circles").click()


@pytest.fixture
def weights(qtbot, context, book) -> WeightsCard:
    """What counts as contact."""
    made = WeightsCard(context, book.rhythms)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("kind", DEFAULT_WEIGHTS)
def test_every_kind_has_its_number(weights, kind: InteractionKind) -> None:
    box = _number(weights, f"{say_kind(kind)}: counts for")
    assert box.value() == DEFAULT_WEIGHTS[kind]
    assert (box.minimum(), box.maximum(), box.suffix()) == (0, 100, " %")


def test_a_number_is_stored_once_and_the_defaults_come_back(weights, book) -> None:
    started = QSignalSpy(weights.started)
    _set(weights, "Call: counts for", 30)
    started.at(0)[0].result()
    assert book.rhythms.weights()[InteractionKind.CALL] == 30
    _set(weights, "Call: counts for", 30)
    assert started.count() == 1
    button(weights, "Back to the defaults").click()
    started.at(1)[0].result()
    assert book.rhythms.weights()[InteractionKind.CALL] == DEFAULT_WEIGHTS[InteractionKind.CALL]
    assert _number(weights, "Call: counts for").value() == DEFAULT_WEIGHTS[InteractionKind.CALL]
    book.history.undo().result()
    assert book.rhythms.weights()[InteractionKind.CALL] == 30


def test_a_note_to_oneself_counts_nothing_by_itself(weights) -> None:
    names = [box.accessibleName() for box in every(weights, QSpinBox)]
    assert len(names) == len(set(names)) == len(DEFAULT_WEIGHTS)
    assert _number(weights, "Note: counts for").value() == 0
