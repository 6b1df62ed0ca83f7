"""Tab goes as a page is read, also through what was made late, and what has the focus is in sight."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.kit.boxes import column, row, scroller
from desktop_app.ui.kit.tab_order import put_in_order, scroll_to_focus


class Page(QWidget):
    """A page that keeps its order."""

    def focusNextPrevChild(self, onwards: bool) -> bool:
        put_in_order(self)
        moved = super().focusNextPrevChild(onwards)
        scroll_to_focus(self)
        return moved


def line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setFixedSize(QSize(120, 30))
    return made


def test_what_is_made_late_is_reached_where_it_stands(qtbot, context) -> None:
    page, content = Page(), QWidget()
    qtbot.addWidget(page)
    theme, late, first = context.theme, column(context.theme), line("first")
    content.setLayout(column(theme, first, late, line("last of the list")))
    area = scroller(content)
    area.setFixedHeight(80)
    page.setLayout(column(theme, area, row(theme, line("cancel"), line("go"))))
    made = [line(f"late {number}") for number in range(4)]
    for each in made:
        late.addWidget(each)
    page.show()
    page.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    went = ["first"]
    for _ in range(7):
        page.focusNextPrevChild(True)
        went.append(page.focusWidget().accessibleName())
    late_names = [each.accessibleName() for each in made]
    assert went == ["first", *late_names, "last of the list", "cancel", "go"]
    for _ in range(2):
        page.focusNextPrevChild(False)
    focused = page.focusWidget()
    assert focused.accessibleName() == "last of the list"
    place = QRect(focused.mapTo(area.viewport(), focused.rect().topLeft()), focused.size())
    assert area.viewport().rect().contains(place)
