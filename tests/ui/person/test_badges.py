"""The badges under somebody's name open what they stand for, or change it; a circle takes one
click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.rules.rule import tagged
from desktop_app.ui.kit.badge import Badge, BadgeButton
from tests.ui.reach import button, choose, every, has_button, named, popped_up, told

CLOSE, ACTIVE = 2, 3


@pytest.fixture
def ana(qtbot, open_book):
    """The window on the page of Ana, and her id."""
    opened = open_book()
    row = opened.book.naming.resolve("Ana Sousa").id
    _open(qtbot, opened, row)
    return opened, row


def _open(qtbot, opened, row: int) -> None:
    opened.window.shell.open_person(row)
    qtbot.waitUntil(
        lambda: (
            opened.window.person.person_id() == row
            and len(every(opened.window.person.header, BadgeButton)) > 0
        )
    )


def _circle(opened, row: int) -> int | None:
    return opened.book.people_list.line(row).circle_id


def test_without_a_circle_one_click_gives_one(qtbot, ana) -> None:
    opened, row = ana
    header = opened.window.person.header
    assert not has_button(header, "Put into a circle")
    opened.book.people.set_circle([row], None).result()
    qtbot.waitUntil(lambda: has_button(header, "Put into a circle"))
    qtbot.mouseClick(button(header, "Active"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _circle(opened, row) == ACTIVE)
    qtbot.waitUntil(lambda: has_button(header, "Active · every six months"))
    assert not has_button(header, "Put into a circle")
    qtbot.waitUntil(lambda: has_button(opened.window, "Undo"))
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: has_button(header, "Put into a circle"))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_circle_is_changed_at_its_badge_and_the_focus_stays(qtbot, ana, key) -> None:
    opened, row = ana
    header = opened.window.person.header
    badge = button(header, "Close · every month")
    badge.setFocus()
    qtbot.keyClick(badge, key)
    menu = popped_up(qtbot)
    assert [item.text() for item in menu.actions() if item.isChecked()] == ["Close"]
    choose(menu, "Active")
    qtbot.waitUntil(lambda: _circle(opened, row) == ACTIVE)
    qtbot.waitUntil(lambda: has_button(header, "Active · every six months"))
    # Asked of the window, which a platform without a screen does not make active again at once.
    qtbot.waitUntil(
        lambda: opened.window.focusWidget() is button(header, "Active · every six months")
    )


def test_the_faint_plus_offers_the_circles_by_name(qtbot, ana) -> None:
    opened, row = ana
    header = opened.window.person.header
    opened.book.people.set_circle([row], None).result()
    qtbot.waitUntil(lambda: has_button(header, "Put into a circle"))
    button(header, "Put into a circle").click()
    choose(popped_up(qtbot), "Network")
    qtbot.waitUntil(lambda: has_button(header, "Network · every year"))


def test_a_tag_opens_everybody_who_carries_it(qtbot, ana) -> None:
    opened, row = ana
    (tag,) = [item for item in opened.book.tags.all() if item.name == "publishing"]
    button(opened.window.person.header, "publishing").click()
    qtbot.waitUntil(lambda: opened.window.list.query() == PeopleQuery.by(tagged(tag.id)))
    qtbot.waitUntil(lambda: row in opened.window.list.model.ids())


def test_via_opens_the_one_who_introduced_you(qtbot, ana) -> None:
    opened, _ = ana
    hana = opened.book.naming.resolve("Hana Kobayashi").id
    button(opened.window.person.header, "via Hana Kobayashi").click()
    qtbot.waitUntil(lambda: opened.window.person.person_id() == hana)


def test_the_strength_says_what_it_is_counted_from(qtbot, ana) -> None:
    opened, _ = ana
    badge = button(opened.window.person.header, "Regularly in touch")
    badge.setFocus()
    qtbot.keyClick(badge, Qt.Key.Key_Return)
    told(qtbot, opened.window, badge.accessibleDescription())
    assert "contacts in two years" in badge.accessibleDescription()


def test_where_they_are_put_away_is_opened(qtbot, ana) -> None:
    opened, row = ana
    header = opened.window.person.header
    for command, words, place in (
        (opened.book.people.archive, "Archived", "archive"),
        (opened.book.people.trash, "In the trash", "trash"),
    ):
        command([row]).result()
        qtbot.waitUntil(
            lambda words=words: opened.window.person.person_id() != row or has_button(header, words)
        )
        _open(qtbot, opened, row)
        qtbot.waitUntil(lambda words=words: has_button(header, words))
        # The circle is told, and not changed from here.
        assert named(header, "Close · every month", Badge).isVisible()
        button(header, words).click()
        qtbot.waitUntil(lambda place=place: opened.window.list.query().scope.value == place)


def test_you_have_neither_circle_nor_strength(qtbot, open_book) -> None:
    opened = open_book()
    row = opened.book.people.add(Contact(Person(display_name="Vera Lind"), tags=["kin"])).result()
    opened.book.people.set_is_you(row.value).result()
    _open(qtbot, opened, row.value)
    badges = [item.accessibleName() for item in every(opened.window.person.header, BadgeButton)]
    assert badges == ["kin"]
