"""Reach on the real window: each sentence opens its people, and everybody can be come to."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop_app.app.cli import reach as command_line_reach
from desktop_app.app.command_line import main
from desktop_app.domain.person import Contact, Person, Position
from desktop_app.domain.timeline import Interaction, InteractionKind, Starter
from desktop_app.ui.people_view.view import PeopleView
from desktop_app.ui.reach.circles_view import CirclesView
from desktop_app.ui.reach.side_cards import SLOW, StartedCard
from tests.ui.conftest import NOW, Opened, close
from tests.ui.reach import button, every, has_button, named, only, says, texts, tick

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.kit.screen import Screen

TODAY = NOW.date()
LEFT = Qt.MouseButton.LeftButton
# name, circle, fields, where they work, contacts as days ago, kind, and who began
PEOPLE = [
    ("Ana Sousa", 1, ("design",), "Fable", [(5, "coffee", None), (9, "email", Starter.YOU)]),
    ("Ben Carter", 2, ("design",), "Tandem", [(10, "call", Starter.YOU)]),
    ("Chidi Okafor", 3, ("data",), "Northwind", [(40, "meeting", None)]),
    ("Emeka Obi", 3, ("law",), "Tandem", [(12, "email", Starter.THEY), (30, "meal", None)]),
    ("Hana Kobayashi", 4, ("law",), "", [(1200, "meal", None), (1300, "call", None)]),
    ("Liam O’Connor", 5, (), "Harbour Books", [(900, "call", None), (950, "call", None)]),
]  # name, circle, fields …


def _open(open_book: Callable[..., Opened], **more: object) -> Opened:
    """The window on these people; Emeka led you to Liam."""
    opened = open_book(sample=False, **more)
    book = opened.book
    book.people.add(Contact(Person(display_name="Robin", is_you=True, fields=("design",)))).result()
    for name, circle, fields, place, contacts in PEOPLE:
        person = Person(display_name=name, fields=fields, circle_id=circle)
        at = [Position(place)] if place else []
        row = book.people.add(Contact(person, positions=at)).result().value
        for ago, kind, starter in contacts:
            who = (book.people.participant(row),)
            day = TODAY - timedelta(ago)
            entry = Interaction(InteractionKind(kind), day, starter=starter, people=who)
            book.timeline.log(entry).result()
    book.people.edit(_id(opened, "Liam"), introduced_by=_id(opened, "Emeka")).result()
    return opened


def _id(opened: Opened, name: str) -> int:
    return opened.book.naming.resolve(name).id


def _show(qtbot: QtBot, opened: Opened) -> Screen:
    window = opened.window
    qtbot.mouseClick(button(window.sidebar, "Reach"), LEFT)
    qtbot.waitUntil(lambda: says(window, "Whom you know, and where it grows thin."))
    screen = window.pages.currentWidget()
    assert screen is not None
    qtbot.waitUntil(lambda: says(screen, "quiet tie"))
    qtbot.waitUntil(lambda: says(screen, "once and never again"))
    qtbot.waitUntil(lambda: says(screen, "went first"))
    qtbot.waitUntil(lambda: says(screen, "that you told Kith"))
    qtbot.waitUntil(lambda: bool(every(screen, CirclesView)))
    return screen


def _listed(opened: Opened) -> list[str]:
    people = opened.book.people_list.lines(opened.window.list.model.ids())
    return sorted(line.name for line in people)


# What a sentence says, what the list then calls the people it counts, and who they are.
SENTENCES = [
    (
        "You spoke with two people outside your field in the last year.",
        "Outside your field",
        ["Chidi Okafor", "Emeka Obi"],
    ),
    ("Your thinnest area is data: Chidi, and nobody else.", "Field: data", ["Chidi Okafor"]),
    ("You met one person once and never again.", "Met once", ["Chidi Okafor"]),
    ("One quiet tie is worth a word after all these years.", "Quiet ties", ["Hana Kobayashi"]),
]


def test_a_sentence_opens_the_very_people_it_counts(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = _open(open_book)
    for sentence, chip, names in SENTENCES:
        screen = _show(qtbot, opened)
        qtbot.waitUntil(lambda screen=screen, said=sentence: has_button(screen, said))
        qtbot.mouseClick(button(screen, sentence), LEFT)
        qtbot.waitUntil(lambda names=names: _listed(opened) == names)
        qtbot.waitUntil(lambda chip=chip: has_button(opened.window, chip))
        qtbot.mouseClick(button(opened.window, chip), LEFT)
        qtbot.waitUntil(lambda: len(_listed(opened)) == len(PEOPLE) + 1)


def test_what_is_beside_the_circles_and_another_span(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = _open(open_book)
    screen = _show(qtbot, opened)
    for words in (
        "You went first more often than not.",
        "Emeka was in touch with you before you were with them.",
        "Your only way to Harbour Books",
        "Reckoned from one tie that you told Kith.",
        "Books and design, yours",
    ):
        qtbot.waitUntil(lambda words=words: says(screen, words))
    card = named(screen, "Who started", StartedCard)
    card.begin_counting()
    tick(card, SLOW)
    assert says(card, "Counting…")
    assert not says(card, "Emeka")
    qtbot.mouseClick(button(screen, "All"), LEFT)
    qtbot.waitUntil(lambda: says(card, "You went first more often than not."))
    qtbot.waitUntil(lambda: says(screen, "three people outside your field at any time"))
    qtbot.mouseClick(button(screen, "Quarter"), LEFT)
    qtbot.waitUntil(lambda: says(screen, "two people outside your field in the last three months"))
    assert opened.window.state.text("reach-span") == "quarter"
    qtbot.mouseClick(button(screen, "Liam O’Connor"), LEFT)
    qtbot.waitUntil(lambda: opened.window.shell.shown_person() == _id(opened, "Liam"))


def test_the_window_says_the_numbers_of_the_command_line(
    qtbot: QtBot,
    open_book: Callable[..., Opened],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    opened = _open(open_book)
    screen = _show(qtbot, opened)
    shown = only(opened.window, CirclesView).scene
    assert shown is not None
    drawn = len(shown.circles.people), len(shown.circles.ties)
    said = texts(screen)
    opens = [item.accessibleName() for item in every(screen, QAbstractButton)]
    folder = opened.book.folder
    close(opened)
    monkeypatch.setattr(command_line_reach, "local_now", lambda: NOW)
    capsys.readouterr()
    assert main(["--data-dir", str(folder), "reach", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert drawn == (len(PEOPLE), told["ties"])
    counted = (("outside", 0), ("thinnest", 1), ("met_once", 2), ("dormant", 3))
    for key, at in counted:
        sentence, _, names = SENTENCES[at]
        assert sentence in opens
        assert told[key]["count"] == len(names)
        assert sorted(person["name"] for person in told[key]["people"]) == names
    assert told["thinnest"]["field"] == "data"
    started = told["started"]
    assert started["you"] > started["they"] > 0
    assert any(words.startswith("You went first more often than not. Emeka") for words in said)
    assert [person["name"] for person in started["they_first"]["people"]] == ["Emeka Obi"]
    assert [each["person"][0]["name"] for each in told["bridges"]] == ["Emeka Obi"]
    assert f"Your only way to {told['bridges'][0]['place']}" in said
    assert [[one["name"] for one in row] for row in told["led"]] == [["Emeka Obi", "Liam O’Connor"]]


def _view(qtbot: QtBot, opened: Opened) -> CirclesView:
    view = only(_show(qtbot, opened), CirclesView)
    qtbot.waitUntil(lambda: view.scene is not None and len(view.scene.lines) == len(PEOPLE))
    return view


def _at(view: CirclesView, person: int) -> QPoint:
    place = view.place_on_screen(person)
    assert place is not None
    return place.toPoint()


def test_the_mouse_tells_who_it_is_zooms_and_opens_them(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = _open(open_book)
    view = _view(qtbot, opened)
    zoe = opened.book.people.add(Contact(Person(display_name="Zoe Young", circle_id=2))).result()
    qtbot.waitUntil(lambda: view.place_on_screen(zoe.value) is not None)
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: view.place_on_screen(zoe.value) is None)
    emeka = _id(opened, "Emeka")
    qtbot.mouseMove(view, _at(view, emeka))
    qtbot.waitUntil(lambda: says(view, "Emeka Obi"))
    qtbot.waitUntil(lambda: says(view, "Active · 12 days ago"))
    assert view.accessibleDescription() == "Emeka Obi, Tandem, Active · 12 days ago"
    qtbot.mouseMove(view, QPoint(2, 2))
    qtbot.waitUntil(lambda: not says(view, "Emeka Obi"))
    _zoom_and_move(qtbot, opened, view)
    qtbot.mouseClick(view, LEFT, pos=_at(view, emeka))
    qtbot.waitUntil(lambda: opened.window.shell.shown_person() == emeka)


def _zoom_and_move(qtbot: QtBot, opened: Opened, view: CirclesView) -> None:
    ben = _id(opened, "Ben")
    before, whole = QPointF(_at(view, ben)), view.view()
    turned = QWheelEvent(
        before,
        QPointF(view.mapToGlobal(before)),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, turned)
    assert view.view().scale > 1.4 * whole.scale
    assert (QPointF(_at(view, ben)) - before).manhattanLength() < 3
    start = _at(view, ben)
    qtbot.mousePress(view, LEFT, pos=QPoint(5, 5))
    qtbot.mouseMove(view, QPoint(25, 5))
    qtbot.mouseMove(view, QPoint(45, 35))
    qtbot.mouseRelease(view, LEFT, pos=QPoint(45, 35))
    assert _at(view, ben) == start + QPoint(40, 30)
    assert opened.window.shell.shown_person() is None
    qtbot.keyClick(view, "0")
    assert view.view() == whole
    qtbot.mouseClick(button(opened.window, "Look closer"), LEFT)
    assert view.view().scale > whole.scale
    qtbot.mouseClick(button(opened.window, "Look from further away"), LEFT)
    assert view.is_whole()


def test_keys_go_from_person_to_person_in_the_drawing_and_in_the_list(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = _open(open_book)
    view = _view(qtbot, opened)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    qtbot.waitUntil(lambda: view.accessibleDescription().startswith("Ana Sousa"))
    met = [view.current_person()]
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_Down)
        met.append(view.current_person())
    circles = [opened.book.people_list.lines([person])[0].circle_id for person in met if person]
    assert circles == [1, 2, 3, 4, 5]
    qtbot.keyClick(view, Qt.Key.Key_Home)
    seen = set()
    for _ in range(len(PEOPLE)):
        seen.add(view.current_person())
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert len(seen) == len(PEOPLE)
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: view.accessibleDescription().startswith("Liam O’Connor"))
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert not view.is_whole()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.window.shell.shown_person() == _id(opened, "Liam"))
    _as_a_list(qtbot, opened)


def _as_a_list(qtbot: QtBot, opened: Opened) -> None:
    screen = _show(qtbot, opened)
    qtbot.mouseClick(button(screen, "As a list"), LEFT)
    qtbot.waitUntil(lambda: bool(every(screen, PeopleView)))
    rows = named(screen, "Your circles, the closest first", PeopleView)
    qtbot.waitUntil(lambda: rows.model().rowCount() == len(PEOPLE))
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus)
    qtbot.keyClick(rows, Qt.Key.Key_Home)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.window.shell.shown_person() == _id(opened, "Ana"))


def test_on_the_first_day_it_says_what_will_be_there(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = open_book(sample=False)
    opened.book.people.add(Contact(Person(display_name="Robin", is_you=True))).result()
    screen = _show_first(qtbot, opened)
    for words in (
        "Kith does not know your field of work",
        "Where your circle is thin shows once fields of work are known.",
        "There is nobody you met once and never again.",
        "No tie has been quiet for three years.",
        "Whoever you add stands here",
        "Who went first was not logged.",
        "Who knows whom among them is not known",
        "Say on somebody’s page who introduced them to you",
    ):
        qtbot.waitUntil(lambda words=words: says(screen, words))
    assert not has_button(screen, "Look closer")
    assert "and 0 more" not in texts(screen)


def _show_first(qtbot: QtBot, opened: Opened) -> Screen:
    opened.window.shell.show("reach")
    qtbot.waitUntil(lambda: says(opened.window, "Whom you know, and where it grows thin."))
    screen = opened.window.pages.currentWidget()
    assert screen is not None
    return screen
