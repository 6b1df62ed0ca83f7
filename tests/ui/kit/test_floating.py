"""What floats: where it is seen, its corners, and that no corner is black where no desktop mixes windows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QPlainTextEdit, QWidget

from desktop_app.ui.kit.calm_fields import ChoiceBox, NumberBox
from desktop_app.ui.kit.completions import float_completions
from desktop_app.ui.kit.field_menus import FieldMenus
from desktop_app.ui.kit.floating import ROOM, Mixing, shown_place
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.sure import application
from desktop_app.ui.kit.theme import Role
from desktop_app.ui.kit.type_ahead import ListMenu


@pytest.fixture
def page(qtbot, context) -> QWidget:
    context.theme.apply()
    made = QWidget()
    qtbot.addWidget(made)
    made.setGeometry(120, 90, 300, 200)
    made.show()
    return made


def _menu(page: QWidget, place: QPoint, kind: type[Menu] = Menu) -> Menu:
    menu = kind(page)
    for words in ("Archive", "Export…", "Move to trash"):
        menu.addAction(words)
    menu.popup(place)
    return menu


def _corners(widget: QWidget) -> list[int]:
    """How opaque the corners are, of 255."""
    image = QImage(widget.size(), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    widget.render(image, QPoint())
    right, bottom = image.width() - 1, image.height() - 1
    return [image.pixelColor(x, y).alpha() for x in (0, right) for y in (0, bottom)]


def _edge(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_a_menu_is_seen_where_it_was_asked_for(page) -> None:
    place = QPoint(150, 160)
    for kind in (Menu, ListMenu):
        menu = _menu(page, place, kind)
        assert shown_place(menu).topLeft() == place
        assert shown_place(menu).size() == menu.shown_size()
        assert _corners(menu) == [0, 0, 0, 0]
        below = Menu(menu, "More")
        below.addAction("One")
        menu.addMenu(below)
        below.popup(QPoint(shown_place(menu).right(), 170))
        assert shown_place(below).left() == shown_place(menu).right()
        below.close()
        menu.close()


def test_a_click_on_the_shadow_is_one_beside_the_menu(qtbot, page) -> None:
    menu = _menu(page, QPoint(150, 160))
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=QPoint(3, 40))
    assert not menu.isVisible()


def test_the_list_of_a_choice_begins_and_ends_with_its_field(qtbot, page) -> None:
    field = ChoiceBox()
    field.addItems(["one", "two", "three"])
    field.setParent(page)
    for top in (20, page.screen().availableGeometry().bottom() - 130):
        page.move(120, top)
        field.setGeometry(20, 20, 160, 34)
        field.show()
        field.showPopup()
        seen = field.view().window().geometry().marginsRemoved(ROOM)
        at = QRect(field.mapToGlobal(QPoint(0, 0)), field.size())
        assert (seen.left(), seen.right()) == (at.left(), at.right())
        assert (
            not seen.intersects(at)
            and min(abs(seen.top() - at.bottom()), abs(at.top() - seen.bottom())) <= 3
        )
        assert _corners(field.view().window()) == [0, 0, 0, 0]
        field.hidePopup()


def test_what_is_offered_while_one_types_stands_below_the_line(qtbot, page) -> None:
    line = QLineEdit(page)
    line.setGeometry(20, 20, 160, 34)
    line.show()
    completer = QCompleter(["Lisbon", "Lismore", "Lisse"], line)
    float_completions(completer)
    line.setCompleter(completer)
    line.setFocus()
    for letter in "Lis":
        qtbot.keyClick(line, letter)
        names = completer.popup()
        qtbot.waitUntil(names.isVisible)
        seen = names.geometry()
        assert (seen.left(), seen.width()) == (line.mapToGlobal(QPoint(0, 0)).x(), line.width())
        assert -2 <= seen.top() - line.mapToGlobal(QPoint(0, line.height())).y() <= 3
        rows = names.model().rowCount() * names.sizeHintForRow(0)
        assert rows == names.viewport().height()
    assert max(_corners(names)) < 40
    there = set(page.findChildren(QWidget)) - {line, *line.findChildren(QWidget)}
    (shadow,) = there
    assert shadow.geometry().translated(page.geometry().topLeft()) == seen.marginsAdded(ROOM)
    names.hide()
    assert not shadow.isVisible()


@pytest.mark.parametrize("leaves", [False, True], ids=["absent", "gone"])
def test_without_a_compositor_every_corner_is_covered(page, context, monkeypatch, leaves) -> None:
    mixes = [leaves]
    monkeypatch.setattr(Mixing, "ask", staticmethod(lambda: mixes[0]))
    menu = Menu(page)
    menu.addAction("Archive")
    mixes[0] = False
    menu.popup(QPoint(150, 160))
    assert _corners(menu) == [255] * 4
    picture = _edge(menu)
    line, panel = context.theme.colour(Role.LINE), context.theme.colour(Role.PANEL)
    assert picture.pixelColor(0, 0) == line and picture.pixelColor(2, 2) == panel
    menu.close()


def test_more_contrast_draws_a_hard_edge_and_no_shadow(page, context) -> None:
    context.theme.follow_contrast(True)
    menu = _menu(page, QPoint(150, 160))
    picture = _edge(menu)
    middle, top = picture.width() // 2, menu.contentsMargins().top()
    assert [picture.pixelColor(middle, y).alpha() for y in range(top)] == [0] * top
    assert picture.pixelColor(middle, top) == context.theme.colour(Role.LINE)
    menu.close()
    context.theme.follow_contrast(False)


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, NumberBox])
def test_the_menu_of_a_field_floats_and_does_what_it_says(qtbot, page, kind: type[QWidget]) -> None:
    menus = FieldMenus(application())
    field = kind()
    field.setParent(page)
    field.setGeometry(20, 20, 200, 60)
    field.show()
    page.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "12")
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    clicked = field.viewport() if isinstance(field, QPlainTextEdit) else field
    place, reason = QPoint(10, 10), QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(clicked, QContextMenuEvent(reason, place, clicked.mapToGlobal(place)))
    menu = QApplication.activePopupWidget()
    assert shown_place(menu).topLeft() == clicked.mapToGlobal(place)
    assert isinstance(menu, Menu) and _corners(menu) == [0, 0, 0, 0]
    words = {action.text().partition("\t")[0].replace("&", ""): action for action in menu.actions()}
    words["Delete"].trigger()
    menu.close()
    text = field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
    assert "1" not in text
    menus.deleteLater()
