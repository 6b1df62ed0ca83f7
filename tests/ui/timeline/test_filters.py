"""The chips above the timeline and the kinds of a person's: chosen in menus, several at once, let
go one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.timeline import InteractionKind, TimelineQuery
from desktop_app.ui.words.timeline import say_kind
from tests.ui.reach import button, choose, named, popped_up
from tests.ui.timeline.helpers import page_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu


def _menu(qtbot, page, chip: str) -> QMenu:
    button(page.chips, chip).click()
    return popped_up(qtbot)


def _ticked(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isChecked()]


def _kinds(page) -> set[InteractionKind]:
    model = page.entries.model
    return {model.item(row).kind for row in range(model.rowCount())}


def test_kinds_are_added_and_taken_away_in_the_menu(qtbot, shown) -> None:
    page = page_of(shown)
    everything = page.entries.model.rowCount()
    choose(_menu(qtbot, page, "Kind"), "Coffee")
    qtbot.waitUntil(
        lambda: page.entries.model.is_whole() and _kinds(page) == {InteractionKind.COFFEE}
    )
    menu = _menu(qtbot, page, "Kind: Coffee")
    assert _ticked(menu) == ["Coffee"]
    choose(menu, "Call")
    qtbot.waitUntil(lambda: _kinds(page) == {InteractionKind.COFFEE, InteractionKind.CALL})
    choose(_menu(qtbot, page, "Kind: Coffee, Call"), "Coffee")
    qtbot.waitUntil(
        lambda: page.entries.model.is_whole() and _kinds(page) == {InteractionKind.CALL}
    )
    choose(_menu(qtbot, page, "Kind: Call"), "Call")
    qtbot.waitUntil(
        lambda: page.entries.model.is_whole() and page.entries.model.rowCount() == everything
    )


def test_more_than_two_are_counted_on_the_chip_and_named_aloud(qtbot, shown) -> None:
    page = page_of(shown)
    kinds = (
        InteractionKind.CALL,
        InteractionKind.COFFEE,
        InteractionKind.MEAL,
        InteractionKind.GIFT,
    )
    page.show_query(TimelineQuery(kinds=kinds))
    chip = button(page.chips, "Kind: Call, Coffee, Meal, Gift")
    assert chip.text() == "Call, Coffee +2 ▾"
    assert chip.isChecked()


def test_a_click_that_chooses_nothing_leaves_the_chip_as_it_was(qtbot, shown) -> None:
    page = page_of(shown)
    menu = _menu(qtbot, page, "Circle")
    assert not button(page.chips, "Circle").isChecked()
    menu.close()
    assert page.query() == TimelineQuery()


def test_circle_and_tag_hold_together(qtbot, shown) -> None:
    page = page_of(shown)
    tag = shown.book.tags.all()[0]
    choose(_menu(qtbot, page, "Circle"), "Close")
    close = next(circle.id for circle in shown.book.circles.all() if circle.name == "Close")
    qtbot.waitUntil(lambda: page.query().circles == (close,) and page.entries.model.is_whole())
    in_circle = page.entries.model.rowCount()
    choose(_menu(qtbot, page, "Tag"), tag.name)
    qtbot.waitUntil(lambda: page.query().tags == (tag.id,) and page.entries.model.is_whole())
    assert page.entries.model.rowCount() <= in_circle
    for row in range(page.entries.model.rowCount()):
        contacts = [
            shown.book.people.contact(person.id) for person in page.entries.model.item(row).people
        ]
        assert any(tag.name in item.tags and item.person.circle_id == close for item in contacts)
    named(page.chips, "Show everything again").click()
    qtbot.waitUntil(lambda: page.query() == TimelineQuery())


def test_without_tags_the_menu_says_so(qtbot, shown) -> None:
    page = page_of(shown)
    for tag in shown.book.tags.all():
        shown.book.tags.remove(tag).result()
    menu = _menu(qtbot, page, "Tag")
    (only,) = menu.actions()
    assert (only.text(), only.isEnabled()) == ("No tags yet", False)
    menu.close()


def test_a_filter_for_what_is_gone_says_it_does_not_know(shown) -> None:
    page = page_of(shown)
    page.chips.show_query(TimelineQuery(person=10_000, circles=(10_000,), tags=(10_000,)))
    assert all(button(page.chips, f"{what}: ?").isChecked() for what in ("Person", "Circle", "Tag"))


def test_a_persons_tab_shows_one_kind(qtbot, open_book) -> None:
    opened = open_book()
    ana = opened.book.naming.resolve("Ana Sousa").id
    opened.window.shell.open_person(ana)
    tab = opened.window.person.tab_page("timeline-tab")
    qtbot.waitUntil(
        lambda: tab.entries.model.query().person == ana and tab.entries.model.is_whole()
    )
    everything = tab.entries.model.rowCount()
    kind = tab.entries.model.item(0).kind
    words = say_kind(kind)
    button(opened.window.person, "All kinds").click()
    choose(popped_up(qtbot), words)
    qtbot.waitUntil(lambda: tab.entries.model.is_whole() and _kinds(tab) == {kind})
    assert tab.entries.model.rowCount() < everything
    button(opened.window.person, words).click()
    menu = popped_up(qtbot)
    assert _ticked(menu) == [words]
    choose(menu, "All kinds")
    qtbot.waitUntil(
        lambda: tab.entries.model.is_whole() and tab.entries.model.rowCount() == everything
    )
    button(opened.window.person, "All kinds").click()
    choose(popped_up(qtbot), words)
    opened.window.shell.open_person(opened.book.naming.resolve("Ben Carter").id)
    qtbot.waitUntil(lambda: button(opened.window.person, "All kinds").isVisible())


def test_a_persons_favours_alone_follow_what_is_told(qtbot, open_book) -> None:
    opened = open_book()
    ana = opened.book.naming.resolve("Ana Sousa").id
    opened.window.shell.open_person(ana)
    model = opened.window.person.tab_page("timeline-tab").entries.model
    button(opened.window.person, "All kinds").click()
    choose(popped_up(qtbot), "Introduction")
    qtbot.waitUntil(lambda: model.is_whole() and model.rowCount() == 1)
    assert button(opened.window.person, "Introduction").isVisible()
    spoken = model.index(0).data()
    assert "You introduced Ana to Georg, they met" in spoken
    (favour,) = model.favours(model.entry_id(0))
    opened.book.favours.remove([favour.id]).result()
    qtbot.waitUntil(lambda: model.is_whole() and model.rowCount() == 0)
    opened.book.history.undo().result()
    qtbot.waitUntil(lambda: model.is_whole() and model.rowCount() == 1)
