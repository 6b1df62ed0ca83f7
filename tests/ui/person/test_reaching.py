"""Calling and writing from a page: another program does it, and on coming back one click logs it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop_app.domain.person import Channel, ChannelKind
from desktop_app.domain.timeline import InteractionKind, Starter
from desktop_app.ui.person.reaching import Reaching
from tests.ui.conftest import NOW
from tests.ui.reach import button, every, told


@pytest.fixture
def page(qtbot, open_book, monkeypatch):
    """The window on the page of somebody with a phone and an address, and what was opened."""
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.scheme()) or True)
    opened = open_book()
    person = opened.book.naming.resolve("Ana Sousa")
    kinds = {way.kind for way in opened.book.people.contact(person.id).channels}
    for kind, value in (
        (ChannelKind.PHONE, "+351 912 345 678"),
        (ChannelKind.EMAIL, "a@b.example"),
    ):
        if kind not in kinds:
            opened.book.people.add_part(Channel(kind, value, person_id=person.id)).result()
    opened.window.shell.open_person(person.id)
    qtbot.waitUntil(lambda: opened.window.person.person_id() == person.id)
    return opened, person, asked


def _leave_and_come_back(window) -> None:
    for kind in (QEvent.Type.WindowDeactivate, QEvent.Type.WindowActivate):
        QApplication.sendEvent(window, QEvent(kind))


def _offered(window) -> list[str]:
    return [made.text() for made in every(window.toast, QAbstractButton) if made.text()]


@pytest.mark.parametrize(
    ("way", "scheme", "asks", "kind", "summary"),
    [
        ("Call", "tel", "Call with Ana Sousa: log it?", InteractionKind.CALL, "Called"),
        (
            "E-mail",
            "mailto",
            "E-mail: Ana Sousa: log it?",
            InteractionKind.EMAIL,
            "Wrote an e-mail",
        ),
    ],
)
def test_on_coming_back_one_click_logs_it(qtbot, page, way, scheme, asks, kind, summary) -> None:
    opened, person, asked = page
    before = opened.book.timeline.page(person.id)[0][0]
    qtbot.mouseClick(button(opened.window.person, way), Qt.MouseButton.LeftButton)
    assert asked == [scheme]
    assert "log it?" not in opened.window.toast.text()
    _leave_and_come_back(opened.window)
    told(qtbot, opened.window, asks)
    assert opened.book.timeline.page(person.id)[0][0] == before
    qtbot.mouseClick(button(opened.window.toast, "Log it"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.book.timeline.page(person.id)[0][0] != before)
    newest = opened.book.timeline.page(person.id)[0][0]
    assert (newest.kind, newest.summary, newest.starter, newest.day) == (
        kind,
        summary,
        Starter.YOU,
        NOW.date(),
    )
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: opened.book.timeline.page(person.id)[0][0] == before)


def test_it_is_asked_once(qtbot, page) -> None:
    opened, _, _ = page
    qtbot.mouseClick(button(opened.window.person, "Call"), Qt.MouseButton.LeftButton)
    _leave_and_come_back(opened.window)
    told(qtbot, opened.window, "Call with Ana Sousa: log it?")
    opened.window.shell.say("Something else")
    _leave_and_come_back(opened.window)
    assert opened.window.toast.text() == "Something else"


def test_what_no_program_opens_is_not_asked_about(qtbot, page, monkeypatch) -> None:
    opened, _, _ = page
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    qtbot.mouseClick(button(opened.window.person, "Call"), Qt.MouseButton.LeftButton)
    _leave_and_come_back(opened.window)
    assert "log it?" not in opened.window.toast.text()


def test_a_link_that_reads_as_if_it_led_elsewhere_is_asked_about(qtbot, page, monkeypatch) -> None:
    opened, person, _ = page
    them = opened.book.people.contact(person.id).person
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.host()) or True)
    reaching = Reaching(opened.window.shell, opened.window.tools)
    reaching.reach(them, Channel(ChannelKind.WEB, "http://good.example@evil.example/"))
    words = "This link does not lead where it reads as if it did. It leads to evil.example."
    told(qtbot, opened.window, words)
    assert asked == []
    qtbot.mouseClick(button(opened.window.toast, "Open anyway"), Qt.MouseButton.LeftButton)
    assert asked == ["evil.example"]
    reaching.reach(them, Channel(ChannelKind.WEB, "https://good.example/"))
    assert asked == ["evil.example", "good.example"]
