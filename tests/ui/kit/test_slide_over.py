"""The panel that slides over the page in narrow windows: by button and keys, mirrored, and back
into its place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from desktop_app.ui.kit.boxes import line
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.slide_over import WIDTH, SlideOver
from desktop_app.ui.kit.theme import Role
from tests.ui.reach import button

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


class Host(QWidget):
    """A window with a page, a panel beside it, and the button that brings the panel in."""

    def __init__(self, context) -> None:
        super().__init__()
        self.button = QPushButton("Reminders")
        self.page = QLineEdit("the page")
        self.splitter = QSplitter()
        self.panel = QWidget()
        inside = QVBoxLayout(self.panel)
        self.label = line()
        self.first, self.second = QLineEdit("first"), QLineEdit("second")
        for widget in (self.label, self.first, self.second):
            inside.addWidget(widget)
        self.splitter.addWidget(self.page)
        self.splitter.addWidget(self.panel)
        layout = QVBoxLayout(self)
        layout.addWidget(self.button)
        layout.addWidget(self.splitter)
        self.over = SlideOver(context, self, self.button)

    def take(self, slides: bool, shown: bool = True) -> None:
        """Keep the panel beside the page, or let it slide over it."""
        self.over.take(self.panel, slides, self.splitter, shown)


@pytest.fixture
def host(qtbot, context) -> Host:
    """The window, active."""
    made = Host(context)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def _in_place(host: Host) -> QRect:
    return QRect(host.panel.mapTo(host, host.panel.rect().topLeft()), host.panel.size())


@pytest.mark.parametrize("shown", [True, False])
def test_in_a_wide_window_it_stands_beside_the_page(host, shown: bool) -> None:
    host.take(False, shown)
    assert host.panel.isVisible() is shown
    assert host.splitter.isAncestorOf(host.panel)
    assert not host.button.isVisible()
    assert not host.over.is_over()


def test_in_a_narrow_window_a_button_brings_it_in_and_puts_it_away(qtbot, host) -> None:
    host.take(True)
    assert host.over.is_over() and host.button.isVisible()
    assert not host.panel.isVisible()
    host.page.setFocus()
    host.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    qtbot.mouseClick(host.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _in_place(host).right() >= host.width() - 3)
    assert host.panel.isVisible() and host.panel.height() == host.height()
    assert host.first.hasFocus()
    qtbot.mouseClick(host.button, Qt.MouseButton.LeftButton)
    assert not host.panel.isVisible()
    assert host.page.hasFocus()


def test_escape_puts_it_away_and_gives_the_focus_back(qtbot, host) -> None:
    host.take(True)
    host.page.setFocus()
    host.over.toggle()
    qtbot.waitUntil(host.first.hasFocus)
    qtbot.keyClick(host.first, Qt.Key.Key_Escape)
    assert not host.panel.isVisible()
    assert host.page.hasFocus()


def test_whoever_goes_on_in_the_page_sees_it(qtbot, host) -> None:
    host.take(True)
    host.over.toggle()
    qtbot.waitUntil(host.first.hasFocus)
    host.second.setFocus()
    assert host.panel.isVisible()
    host.page.setFocus()
    assert not host.panel.isVisible()
    assert host.page.hasFocus()


def test_a_window_that_grows_takes_it_back_beside_the_page(qtbot, host) -> None:
    host.take(True)
    host.over.toggle()
    host.take(False)
    assert host.splitter.isAncestorOf(host.panel) and host.panel.isVisible()
    assert not host.button.isVisible()
    host.page.setFocus()
    assert host.panel.isVisible()
    host.take(True)
    assert not host.panel.isVisible()


@pytest.mark.parametrize("direction", [LTR, RTL])
def test_it_is_at_the_end_of_the_window_and_stays_there(qtbot, host, context, direction) -> None:
    host.setLayoutDirection(direction)
    host.take(True)
    host.over.toggle()
    wide = context.theme.px(WIDTH) - 2
    for width in (900, 700, 1000):
        host.resize(width, 500)
        qtbot.waitUntil(lambda: host.panel.height() == 500)
        left = 1 if direction is RTL else width - wide - 1
        qtbot.waitUntil(lambda left=left: _in_place(host) == QRect(left, 0, wide, 500))


def test_in_a_window_narrower_than_itself_it_fills_it(qtbot, host) -> None:
    host.page.setMinimumWidth(1)
    host.take(True)
    host.resize(200, 400)
    host.over.toggle()
    qtbot.waitUntil(lambda: host.panel.width() == host.width() - 2)


def test_a_panel_without_anything_to_press_comes_in_as_well(qtbot, host) -> None:
    host.first.setEnabled(False)
    host.first.hide()
    host.second.hide()
    host.take(True)
    host.page.setFocus()
    host.over.toggle()
    assert host.panel.isVisible()
    host.over.hide()
    assert host.page.hasFocus() and not host.panel.isVisible()


def test_in_the_window_it_is_the_reminders_that_slide(qtbot, open_book) -> None:
    opened = open_book(size=(900, 800))
    window = opened.window
    qtbot.waitUntil(lambda: not window.side.isVisible())
    qtbot.mouseClick(button(window, "Reminders"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.side.isVisible)
    assert window.side.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.side.isVisible())


def test_what_slid_in_another_look_is_read_in_this_one(qtbot, host, context) -> None:
    words = PlainLabel(context.theme, "Pay the rent")
    host.panel.layout().addWidget(words)
    host.take(slides=True)
    context.theme.set_choice("dark")
    host.take(slides=False)
    qtbot.waitUntil(words.isVisible)
    ink = words.palette().color(words.foregroundRole())
    assert ink.name() == context.theme.colour(Role.INK).name()
