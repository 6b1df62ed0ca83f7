"""The card with your circles: the drawing, who is pointed at, its colours, and the same as a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from desktop_app.domain.names import work_of
from desktop_app.ui.kit.avatar import Avatar
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button, icon_button
from desktop_app.ui.kit.dates import say_ago
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.later import Later
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.reach.circles_view import CirclesView
from desktop_app.ui.reach.legend import Legend
from desktop_app.ui.reach.names import ring_name
from desktop_app.ui.reach.scene import MOST_TIES
from desktop_app.ui.reach.shown import lines_of
from desktop_app.ui.reach.view import STEP

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.people_view.view import PeopleView
    from desktop_app.ui.reach.scene import Scene
    from desktop_app.ui.room import RoomTools

FACE = 36


class PointedAt(QWidget):
    """Who is pointed at: face, name, what they do, circle and last contact. The mouse does not
    notice it.
    """

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        theme = context.theme
        self._avatar = Avatar(theme, FACE, ring=False)
        self.name = PlainLabel(theme, "", Face.STRONG, elide=True)
        self.work = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, elide=True)
        self.when = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, elide=True)
        words = column(theme, self.name, self.work, self.when, space=0)
        for label in (self.name, self.work, self.when):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        whole = row(theme, self._avatar, words, space=8)
        whole.setStretch(1, 1)
        whole.setAlignment(self._avatar, Qt.AlignmentFlag.AlignTop)
        self.setLayout(whole)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedWidth(theme.px(210))
        theme.changed.connect(lambda: self.setFixedWidth(theme.px(210)))

    def show_person(self, line: PersonLine, when: str) -> None:
        """Show them."""
        self._avatar.show_person(line.name, line.uid)
        self.name.setText(line.name)
        work = next(iter(work_of(line.name, line.title, line.headline, line.organisation)), "")
        self.work.setText(work)
        self.work.setVisible(bool(work))
        self.when.setText(when)
        self.adjustSize()


class CirclesCard(QFrame):
    """`opened` carries the id of the person to be opened; `fields_requested` asks for the fields of
    work.
    """

    opened = Signal(int)
    fields_requested = Signal()

    def __init__(self, tools: RoomTools) -> None:
        super().__init__()
        context, runner = tools.context, tools.runner
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Your circles"))
        self._context, self._runner, self._tools_of_room = context, runner, tools
        theme = context.theme
        self._words = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        self.view = CirclesView(context, runner)
        self.view.explain = self._explain
        self.view.pointed.connect(self._pointed)
        self.view.opened.connect(self.opened)
        self.view.names_wanted.connect(self._read_names)
        self._pointed_at = PointedAt(context)
        self._pointed_at.setParent(self.view)
        self._pointed_at.hide()
        words = self.tr("Whoever you add stands here: nearer the closer their circle is.")
        self._nobody = PlainLabel(theme, words, Face.BODY, Role.SOFT, wrap=True)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.legend = Legend(context)
        self._list = Later(self._make_list)
        self._build()

    def _build(self) -> None:
        theme = self._context.theme
        tools = self._make_tools()
        title = PlainLabel(theme, self.tr("Your circles"), Face.TITLE)
        fields = button(self.tr("Fields of work"), "link", clicked=self.fields_requested.emit)
        head = row(theme, title, self._words, space=12)
        head.setStretch(1, 1)
        right = Qt.AlignmentFlag.AlignRight
        aside = column(theme, fields, tools, space=2)
        aside.setAlignment(fields, right)
        aside.setAlignment(tools, right)
        foot = self._foot = row(theme, self.legend, aside, space=8)
        foot.setStretch(0, 1)
        foot.setAlignment(aside, Qt.AlignmentFlag.AlignBottom)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nobody)
        self._stack.addWidget(self.view)
        whole = column(theme, head, self._stack, foot, space=8, margins=(16, 14, 12, 12))
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _make_tools(self) -> QHBoxLayout:
        """The buttons below the drawing."""
        theme, icons = self._context.theme, self._context.icons
        larger = icon_button(
            theme, icons, "plus", self.tr("Look closer"), lambda: self.view.zoom(STEP)
        )
        words = self.tr("Look from further away")
        smaller = icon_button(theme, icons, "minus", words, lambda: self.view.zoom(1 / STEP))
        self._zoom = (larger, smaller)
        self.as_list = icon_button(
            theme, icons, "list", self.tr("As a list"), self._switch, size=18
        )
        self.as_list.setCheckable(True)
        return row(theme, self.as_list, smaller, larger, space=2)

    def stand_narrow(self, narrow: bool) -> None:
        """Put the buttons below what the colours mean, not beside it."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._foot.setDirection(down if narrow else across)

    def show_scene(self, scene: Scene) -> None:
        """Show the drawing."""
        circles = scene.circles
        for made in (self.as_list, *self._zoom):
            made.setVisible(bool(len(circles.people)))
        self.legend.show_areas(circles.areas)
        words = self.tr("Nearer is a closer circle.")
        if len(circles.ties) > MOST_TIES:
            told = self.tr("Point at somebody to see whom they know, as far as you told Kith.")
        elif circles.ties:
            told = self.tr("Lines are who knows whom, as far as you told Kith.")
        else:
            told = ""
        self._words.setText(f"{words} {told}".strip())
        listed = self.as_list.isChecked()
        if not listed:
            self._stack.setCurrentWidget(self._drawing(scene))
        self.view.show_scene(scene)
        if listed:
            self._fill_list()

    def _make_list(self) -> PeopleView:
        """The same people as rows, for who cannot see the drawing."""
        from desktop_app.ui.people_view.delegate import PersonDelegate
        from desktop_app.ui.people_view.model import PeopleModel
        from desktop_app.ui.people_view.view import PeopleView

        tools = self._tools_of_room
        model = self._model = PeopleModel(tools.book.people_list, self._context, tools.people.mime)
        view = PeopleView(self._context, model, PersonDelegate(self._context, model, tools.photos))
        view.setAccessibleName(self.tr("Your circles, the closest first"))
        tools.photos.ready.connect(view.viewport().update)
        view.activated.connect(lambda index: self.opened.emit(model.ids()[index.row()]))
        self._stack.addWidget(view)
        return view

    def _switch(self) -> None:
        """Show the drawing, or the same as a list."""
        listed = self.as_list.isChecked()
        view = self._list.get() if listed else self._drawing(self.view.scene)
        if listed:
            self._fill_list()
        self._stack.setCurrentWidget(view)
        for made in self._zoom:
            made.setEnabled(not listed)
        view.setFocus()

    def _fill_list(self) -> None:
        scene = self.view.scene
        self._model.set_ids(() if scene is None else scene.circles.people)

    def _drawing(self, scene: Scene | None) -> QWidget:
        """The drawing, or who could stand in it while nobody does."""
        return self.view if scene is not None and len(scene.circles.people) else self._nobody

    def _read_names(self, people: list[int]) -> None:
        book = self._tools_of_room.book
        self._runner.run(
            "reach-names", lambda: list(lines_of(book, people).values()), self.view.add_lines
        )

    def _when(self, place: int, line: PersonLine) -> str:
        scene = self.view.scene
        assert scene is not None
        ring = ring_name(scene.circles.rings[scene.circles.cell_of(place).ring].name)
        if line.last_contact is None:
            return ring
        return f"{ring} · {say_ago(line.last_contact, self._context.today())}"

    def _explain(self, place: int) -> str:
        scene = self.view.scene
        line = None if scene is None else scene.line_at(place)
        if line is None:
            return ""
        work = next(iter(work_of(line.name, line.title, line.headline, line.organisation)), "")
        return ", ".join(part for part in (line.name, work, self._when(place, line)) if part)

    def _pointed(self, place: int | None) -> None:
        scene = self.view.scene
        line = None if scene is None or place is None else scene.line_at(place)
        if line is not None and place is not None:
            self._pointed_at.show_person(line, self._when(place, line))
        self._pointed_at.setVisible(line is not None)
        self._set_aside()

    def _set_aside(self) -> None:
        right = self.view.width() - self._pointed_at.width()
        self._pointed_at.move(right if self.isRightToLeft() else 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_aside()
