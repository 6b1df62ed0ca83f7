"""Sorting people into circles in the real window, by keys and by drag; the budget and relaxing."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.rules.rule import in_circles
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.ui.circles.lane import MIME, people_mime
from tests.ui.conftest import NOW
from tests.ui.reach import button, label, says, texts

TODAY = NOW.date()


def _unsorted(opened, *names: str) -> list[int]:
    """New people without a circle, the first the one seen last."""
    ids = [
        opened.book.people.add(Contact(Person(display_name=name))).result().value for name in names
    ]
    for days, row in enumerate(ids, 1):
        day = TODAY.fromordinal(TODAY.toordinal() - days)
        opened.book.timeline.log(
            Interaction(InteractionKind.MEAL, day, "Lunch", people=(Participant(row, ""),))
        ).result()
    return ids


def _page(qtbot, opened):
    """The view with the sample people put away, so that only those of the test have no circle."""
    opened.book.people.set_circle(list(opened.book.rhythms.without_circle()), 5).result()
    return _again(qtbot, opened)


def _again(qtbot, opened):
    opened.window.shell.show("circles")
    page = opened.window.pages.currentWidget()
    waiting = list(opened.book.rhythms.without_circle())
    qtbot.waitUntil(
        lambda: list(page.queue.ids()) == waiting and not opened.window.runner.waiting()
    )
    if waiting:
        qtbot.waitUntil(
            lambda: page.queue.view.hasFocus() and page.queue.view.selected_ids() == waiting[:1]
        )
    return page


def _circle(opened, person: int) -> int | None:
    return opened.book.people.contact(person).person.circle_id


def _key(qtbot, page, key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_keys_put_people_into_circles_and_go_on(qtbot, open_book) -> None:
    opened = open_book()
    _page(qtbot, opened)
    ids = _unsorted(opened, "Ada", "Bo", "Cy", "Di")
    page = _again(qtbot, opened)
    qtbot.waitUntil(page.queue.view.hasFocus)
    assert "Ada" in texts(page.chosen)
    for key in (Qt.Key.Key_1, Qt.Key.Key_0, Qt.Key.Key_3, Qt.Key.Key_5):
        _key(qtbot, page, key)
    qtbot.waitUntil(lambda: [_circle(opened, row) for row in ids] == [1, None, 3, 5])
    qtbot.waitUntil(lambda: opened.window.toast.text() == "Di put into Acquaintance")
    qtbot.waitUntil(lambda: list(page.queue.ids()) == [ids[1]])
    qtbot.waitUntil(lambda: ids[0] in page.lanes[0].ids() and ids[3] in page.lanes[4].ids())


def test_keys_put_people_into_circles_in_a_mirrored_window(qtbot, qapp, open_book) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        opened = open_book(sample=False)
        ids = _unsorted(opened, "Ada", "Bo")
        page = _again(qtbot, opened)
        assert "Ada" in texts(page.chosen)
        _key(qtbot, page, Qt.Key.Key_1)
        qtbot.waitUntil(lambda: page.queue.view.selected_ids() == ids[1:])
        qtbot.waitUntil(lambda: _circle(opened, ids[0]) == 1)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_backspace_goes_back_one_person_at_a_time(qtbot, open_book) -> None:
    opened = open_book()
    _page(qtbot, opened)
    ids = _unsorted(opened, "Ada", "Bo", "Cy")
    page = _again(qtbot, opened)
    for key in (Qt.Key.Key_1, Qt.Key.Key_0, Qt.Key.Key_2):
        _key(qtbot, page, key)
    qtbot.waitUntil(lambda: _circle(opened, ids[2]) == 2)
    qtbot.waitUntil(lambda: ids[0] in page.lanes[0].ids() and ids[2] in page.lanes[1].ids())
    qtbot.waitUntil(lambda: opened.window.runner.waiting() == set())
    for row, circles in (
        (ids[2], [1, None, None]),
        (ids[1], [1, None, None]),
        (ids[0], [None, None, None]),
    ):
        _key(qtbot, page, Qt.Key.Key_Backspace)
        qtbot.waitUntil(lambda circles=circles: [_circle(opened, row) for row in ids] == circles)
        qtbot.waitUntil(lambda row=row: page.queue.view.selected_ids() == [row])
    _key(qtbot, page, Qt.Key.Key_Backspace)
    assert [_circle(opened, row) for row in ids] == [None, None, None]


def test_enter_does_what_is_suggested_and_the_end_is_said(qtbot, open_book) -> None:
    opened = open_book()
    _page(qtbot, opened)
    (ada,) = _unsorted(opened, "Ada")
    page = _again(qtbot, opened)
    assert says(page.chosen, "That fits Network.")
    assert says(
        page.chosen, "1 contact in two years, the last yesterday; worth a full one every year."
    )
    _key(qtbot, page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _circle(opened, ada) == 4)
    qtbot.waitUntil(page.finished.isVisible)
    assert page.finished.title.whole_text() == "Everybody has a circle"
    _key(qtbot, page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: opened.window.screens.current() == "people")


def test_several_at_once_from_a_lane_and_out_again(qtbot, open_book) -> None:
    opened = open_book()
    page = _page(qtbot, opened)
    lane = page.lanes[4]
    lane.view.setFocus()
    lane.view.selectRow(0)
    qtbot.keyClick(lane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    two = lane.view.selected_ids()
    assert len(two) == 2
    assert says(page.chosen, "and 1 more")
    _key(qtbot, page, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: [_circle(opened, row) for row in two] == [4, 4])
    qtbot.waitUntil(lambda: opened.window.toast.text() == "2 people put into Network")
    assert lane.view.hasFocus()
    _key(qtbot, page, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: len(page.queue.ids()) == 1)


def test_people_are_dragged_from_lane_to_lane(qtbot, open_book) -> None:
    opened = open_book()
    page = _page(qtbot, opened)
    dragged = list(page.lanes[4].ids())[:3]
    source, target = page.lanes[4].view, page.lanes[1]
    data = source.model().mimeData([source.model().index(row, 0) for row in range(3)])
    where = target.rect().center()
    actions, buttons, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(where, actions, data, buttons, none)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(where), actions, data, buttons, none))
    qtbot.waitUntil(lambda: [_circle(opened, row) for row in dragged] == [2, 2, 2])
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: [_circle(opened, row) for row in dragged] == [5, 5, 5])
    assert not people_mime([1]).hasText()


def test_people_of_another_window_are_not_taken(qtbot, open_book) -> None:
    # They have ids of their own, which are those of others here.
    opened = open_book()
    page = _page(qtbot, opened)
    ours, target = people_mime(page.lanes[4].ids()), page.lanes[1]
    mark, *ids = bytes(ours.data(MIME).data()).decode().split()
    before = list(target.ids())
    for theirs in (" ".join(ids), " ".join([mark[::-1], *ids]), "", "é 1", mark):
        data, where = QMimeData(), target.rect().center()
        data.setData(MIME, theirs.encode())
        rest = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
        enter = QDragEnterEvent(where, *rest, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(target, enter)
        assert not enter.isAccepted()
        drop = QDropEvent(QPointF(where), *rest, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(target, drop)
    assert list(target.ids()) == before


def test_lanes_say_their_sizes(qtbot, open_book) -> None:
    opened = open_book()
    page = _page(qtbot, opened)
    for lane in (page.queue, *page.lanes):
        QAbstractItemModelTester(lane.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    count = len(page.lanes[0].ids())
    assert page.lanes[0].view.accessibleName() == f"Inner, {count} of 5"
    others = list(page.lanes[4].ids())[:6]
    opened.book.people.set_circle(others, 1).result()
    qtbot.waitUntil(lambda: page.lanes[0].view.accessibleName() == f"Inner, {count + 6} of 5")
    assert f"{count + 1} more than" in label(page.lanes[0], "Inner").toolTip()


def test_the_number_over_a_lane_opens_those_it_counts(qtbot, open_book) -> None:
    opened = open_book()
    page = _page(qtbot, opened)
    held, size = set(page.lanes[3].ids()), opened.book.circles.all()[3].size
    made = button(page, f"Show those in Network: {len(held)} of {size}")
    made.setFocus()
    qtbot.keyClick(made, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: opened.window.screens.current() == "people")
    qtbot.waitUntil(lambda: set(opened.window.list.model.ids()) == held)
    assert opened.window.list.query() == PeopleQuery.by(in_circles(4))


def test_the_budget_relaxes_people_and_takes_it_back(qtbot, open_book) -> None:
    opened = open_book()
    page = _page(qtbot, opened)
    late = [
        opened.book.people.add(Contact(Person(display_name=f"Late {n}", circle_id=1)))
        .result()
        .value
        for n in range(4)
    ]
    met = tuple(opened.book.people.participant(row) for row in late)
    long_ago = Interaction(InteractionKind.MEAL, TODAY - timedelta(500), "Spoke", people=met)
    opened.book.timeline.log(long_ago).result()
    before = opened.book.rhythms.budget(TODAY)
    assert set(late) <= {item.person.id for item in before.relax}
    words = f"ask for {before.asked} contacts a year; you made {before.made}"
    qtbot.waitUntil(lambda: says(page.budget, words))
    qtbot.mouseClick(
        button(page.budget, f"Relax {len(before.relax)} people"), Qt.MouseButton.LeftButton
    )
    qtbot.waitUntil(lambda: [_circle(opened, row) for row in late] == [2, 2, 2, 2])
    qtbot.waitUntil(
        lambda: opened.window.toast.text() == f"Relaxed the rhythm of {len(before.relax)} people"
    )
    inner = next(item for item in before.circles if item.circle and item.circle.id == 1)
    assert f"every week\n{inner.made} of {round(inner.asked)} a year" in texts(page.lanes[0])
    now = before.asked - before.saved
    qtbot.waitUntil(lambda: says(page.budget, f"ask for {now} "))
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: says(page.budget, f"ask for {before.asked} "))
    assert opened.book.rhythms.budget(TODAY) == before


def test_of_rhythms_chosen_just_now_nothing_is_said_to_be_made_or_late(qtbot, open_book) -> None:
    """Ten people imported two minutes ago: neither “you made 0” nor anybody to relax."""
    opened = open_book(sample=False)
    rows = [
        opened.book.people.add(Contact(Person(display_name=f"Newly Come {n}"))).result().value
        for n in range(10)
    ]
    opened.book.people.set_circle(rows, 1).result()
    page = _again(qtbot, opened)
    qtbot.waitUntil(lambda: says(page.budget, "Your rhythms ask for"))
    assert texts(page.budget)[:2] == [
        "Your rhythms ask for 521 contacts a year.",
        "They have just begun: nobody is late.",
    ]
    assert not says(page, "0 of 521")
    assert says(page, "521 a year")
