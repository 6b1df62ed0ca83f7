"""Tab goes as a page is read, also through what was made late, and what has the focus is in sight."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.kit.boxes import column, row, scroller
from desktop_app.ui.kit.flow_layout import FlowLayout
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


def test_what_stood_before_others_in_the_order_goes_without_them(qtbot, context) -> None:
    """Qt for Python once took what comes next in the order for a part of what came before."""
    page, flows = QWidget(), [FlowLayout(), FlowLayout()]
    qtbot.addWidget(page)
    parts = [QWidget(), QWidget()]
    for part, flow in zip(parts, flows, strict=True):
        flow.addWidget(line("one"))
        flow.addWidget(line("two"))
        part.setLayout(column(context.theme, flow))
    page.setLayout(column(context.theme, *parts))
    page.show()
    put_in_order(page)
    parts[0].hide()
    parts[0].deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    put_in_order(page)
    assert flows[1].minimumSize() == QSize(120, 30)
