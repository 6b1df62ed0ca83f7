"""The head of a person's page and their tags: what is known at a glance, and what is changed
there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop_app.domain.people_query import Scope
from desktop_app.domain.person import Contact, Person, Position
from desktop_app.ui.kit.badge import Badge, BadgeButton
from desktop_app.ui.person.tags_row import TagsRow
from tests.ui.reach import (
    button,
    every,
    has_button,
    named,
    only,
    popped_up,
    says,
    show_details,
    texts,
)


@pytest.fixture
def ana(qtbot, open_book):
    """The window on the page of Ana, and her id."""
    opened = open_book()
    row = opened.book.naming.resolve("Ana Sousa").id
    opened.window.shell.open_person(row)
    qtbot.waitUntil(lambda: opened.window.person.person_id() == row and len(_badges(opened)) > 0)
    return opened, row


def _badges(opened) -> list[str]:
    header = opened.window.person.header
    return [
        badge.accessibleName() for kind in (Badge, BadgeButton) for badge in every(header, kind)
    ]


def test_the_star_is_put_on_and_taken_off(qtbot, ana) -> None:
    opened, row = ana
    header = opened.window.person.header
    opened.book.people.set_starred([row], False).result()
    qtbot.waitUntil(lambda: has_button(header, "Star"))
    button(header, "Star").click()
    qtbot.waitUntil(lambda: has_button(header, "Remove star"))
    assert opened.book.people_list.line(row).starred
    button(header, "Remove star").click()
    qtbot.waitUntil(lambda: not opened.book.people_list.line(row).starred)


def test_circle_tags_and_where_they_are_stand_as_badges(qtbot, ana) -> None:
    opened, row = ana
    contact = opened.book.people.contact(row)
    assert set(contact.tags) <= set(_badges(opened))
    assert any(badge.startswith("Close") for badge in _badges(opened))
    for command, badge in (
        (opened.book.people.archive, "Archived"),
        (opened.book.people.trash, "In the trash"),
    ):
        command([row]).result()
        # Who leaves the list leaves the page to the next in it.
        qtbot.waitUntil(
            lambda badge=badge: opened.window.person.person_id() != row or badge in _badges(opened)
        )
        opened.window.shell.open_person(row)
        qtbot.waitUntil(lambda badge=badge: badge in _badges(opened))
    assert "Archived" not in _badges(opened)
    assert opened.book.people_list.line(row).scope is Scope.TRASH


def test_without_a_headline_it_says_what_they_do_now(qtbot, open_book) -> None:
    opened = open_book()
    person = Person(display_name="Zoe Quinn", given="Zoe", family="Quinn", pronouns="they/them")
    row = (
        opened.book.people.add(Contact(person, positions=[Position("Fable", "Poet")]))
        .result()
        .value
    )
    opened.window.shell.open_person(row)
    header = opened.window.person.header
    qtbot.waitUntil(lambda: says(header, "Poet, Fable"))
    assert "they/them" in texts(header)
    opened.book.people.edit(row, headline="Keeps bees").result()
    qtbot.waitUntil(lambda: says(header, "Keeps bees"))
    assert not says(header, "Poet, Fable")


def test_more_offers_what_can_be_done_with_them(qtbot, ana) -> None:
    opened, row = ana
    button(opened.window.person.header, "More").click()
    menu = popped_up(qtbot)
    words = [item.text() for item in menu.actions() if item.text()]
    assert {"Archive", "Move to trash"} <= set(words)
    next(item for item in menu.actions() if item.text() == "Archive").trigger()
    menu.close()
    qtbot.waitUntil(lambda: opened.book.people_list.line(row).scope is Scope.ARCHIVE)


def _tags(qtbot, opened) -> TagsRow:
    show_details(qtbot, opened.window)
    details = opened.window.person.tab_page("details")
    qtbot.waitUntil(
        lambda: len(every(details, TagsRow)) == 1 and not opened.window.runner.waiting()
    )
    return only(details, TagsRow)


def test_a_tag_is_taken_off_by_its_chip_and_comes_back(qtbot, ana) -> None:
    opened, row = ana
    before = opened.book.people.contact(row).tags
    button(_tags(qtbot, opened), f"Take off the tag {before[0]}").click()
    qtbot.waitUntil(lambda: opened.book.people.contact(row).tags == before[1:])
    assert before[0] in [tag.name for tag in opened.book.tags.all()]
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: opened.book.people.contact(row).tags == before)


def test_a_tag_that_is_too_long_is_refused_in_place(qtbot, ana) -> None:
    opened, row = ana
    before = opened.book.people.contact(row).tags
    tags = _tags(qtbot, opened)
    line = named(tags, "Add a tag", QLineEdit)
    line.setMaxLength(200_000)
    line.setText("x" * 100_001)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: says(tags, "too long"))
    assert opened.book.people.contact(row).tags == before
    assert line.text() == "x" * 100_001


def test_nothing_typed_is_no_tag(qtbot, ana) -> None:
    opened, row = ana
    before = opened.book.people.contact(row).tags
    line = named(_tags(qtbot, opened), "Add a tag", QLineEdit)
    qtbot.keyClicks(line, "   ")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert opened.book.people.contact(row).tags == before
