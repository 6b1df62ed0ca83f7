"""Who is where: the map, and beside it the people of a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QFrame, QWidget

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.organisations import ORGANISATION
from desktop_app.domain.people_query import Counted, PeopleQuery, Sort
from desktop_app.domain.rules.place_kinds import USUAL_KM, near_rule
from desktop_app.domain.whereabouts.people import Everywhere, Gathered, Near
from desktop_app.domain.whereabouts.town import FARTHEST_KM, Town
from desktop_app.domain.whereabouts.visiting import ToSee, Visit
from desktop_app.ui.kit.boxes import SCROLL_BAR, column, row, scroller, title_edge
from desktop_app.ui.kit.buttons import button, icon_button, relabel
from desktop_app.ui.kit.calm_fields import NumberBox
from desktop_app.ui.kit.empty_state import EmptyState
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import PlainLabel, inset
from desktop_app.ui.kit.page_title import PageTitle
from desktop_app.ui.kit.row_view import RowListView
from desktop_app.ui.kit.screen import Screen
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.place_field import PlaceField
from desktop_app.ui.who_is_where import shown as reading
from desktop_app.ui.who_is_where import visit_words, words
from desktop_app.ui.who_is_where.map_view import MapView
from desktop_app.ui.who_is_where.rows import (
    ROW_ROLE,
    RowDelegate,
    RowsModel,
    person_rows,
    town_rows,
    visit_rows,
)
from desktop_app.ui.who_is_where.view import STEP
from desktop_app.ui.who_is_where.visit_actions import VisitActions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLayout

    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell
    from desktop_app.ui.who_is_where.clusters import Cluster
    from desktop_app.ui.who_is_where.shown import ShownNear, ShownVisit

LOWEST = 180
"""How high the map is at least, and the list below it, at the usual font: all scrolls where there is less room."""
SIDE_BY_SIDE = 720
"""Pixels at the usual font below which the list stands under the map."""
SIDE = 330
FIELD = 350
"""Width of the field for the place at the usual font, where there is room for it."""
_SHOWS = (Noun.PERSON, Noun.SETTING, ORGANISATION)


class WhoIsWhereScreen(Screen):
    """Read on threads; the list shows the towns of everybody, or the people near one place."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Who is where"))
        self._shell, self._tools, self._context = shell, tools, tools.context
        self._everywhere = Everywhere()
        self._town: Town | None = None
        self._visit: Visit | None = None
        self._near: ShownNear | None = None
        self._seen: ShownVisit | None = None
        self._doing = VisitActions(shell, tools)
        self._build()

    def _build(self) -> None:
        theme, places = self._context.theme, self._tools.book.whereabouts
        self.map = MapView(self._context, self._tools.runner, places)
        self.map.chosen.connect(self._cluster_chosen)
        self.map.names_wanted.connect(self._read_names)
        self._empty = EmptyState(
            theme,
            self._context.icons,
            "map-pin",
            self.tr("Nobody is on the map yet"),
            self.tr("Give somebody an address or a place on their card, and they stand here."),
        )
        self._empty.hide()
        self._below = QWidget()
        self._below.setLayout(self._tools_below())
        drawing = column(theme, self.map, self._empty, self._below, space=8)
        drawing.setStretch(0, 1)
        self._body = row(theme, drawing, self._side(), space=14)
        self._body.setStretch(0, 1)
        self._whole = column(theme, self._head(), self._asked(), self._body, space=12)
        self._whole.setStretch(2, 1)
        content = QWidget()
        content.setLayout(self._whole)
        self.setLayout(column(theme, scroller(content), space=0))

    def _head(self) -> QLayout:
        theme = self._context.theme
        title = PageTitle(theme, self.tr("Who is where"))
        self._told = PlainLabel(theme, "", Face.BODY, Role.SOFT, wrap=True)
        return column(theme, title, self._told, space=2)

    def _asked(self) -> QLayout:
        """The place that is asked about, and how far around it."""
        theme = self._context.theme
        self.field = PlaceField(
            self._context, self._tools.book.whereabouts, self.tr("Town, region or country")
        )
        self.field.setAccessibleName(self.tr("Place"))
        self.field.chosen.connect(self.choose)
        self.field.unknown.connect(self._say_unknown)
        self.radius = NumberBox()
        self.radius.setRange(1, FARTHEST_KM)
        self.radius.setSuffix(" " + self.tr("km"))
        self.radius.setValue(self._kept_radius())
        inset(theme, self.radius)
        self.radius.setAccessibleName(self.tr("Within so many kilometres"))
        self.radius.valueChanged.connect(lambda _: self._radius_changed())
        self._keep = button(self.tr("Keep as a list…"), "plain", clicked=self._keep_as_list)
        self._keep.hide()
        self._plan = button(self.tr("I will be here…"), "plain", clicked=self._plan_visit)
        flow = FlowLayout(None, theme.px(8))
        for widget in (
            self.field,
            PlainLabel(theme, self.tr("within"), Face.BODY, Role.SOFT),
            self.radius,
            self._plan,
            self._keep,
        ):
            flow.addWidget(widget)
        return flow

    def _tools_below(self) -> QLayout:
        theme, icons = self._context.theme, self._context.icons
        self._help = PlainLabel(theme, words.say_help(), Face.SECONDARY, Role.FAINT, wrap=True)
        nearer = icon_button(
            theme, icons, "zoom-in", self.tr("Nearer"), lambda: self.map.zoom(STEP)
        )
        farther = icon_button(
            theme, icons, "zoom-out", self.tr("Farther"), lambda: self.map.zoom(1 / STEP)
        )
        whole = button(self.tr("Everybody"), "plain", clicked=self._show_all)
        made = row(theme, self._help, nearer, farther, whole, space=4)
        made.setStretch(0, 1)
        return made

    def _side(self) -> QFrame:
        theme = self._context.theme
        self._title = PlainLabel(theme, "", Face.TITLE, wrap=True)
        self._open_all = button(self.tr("Show in the list"), "plain", clicked=self._open_near)
        self._write = button(self.tr("Write…"), "primary", clicked=self._write_to)
        self._remind = button(self.tr("Remind me…"), "plain", clicked=self._remind_of)
        self._page = button(self.tr("Open"), "plain", clicked=self._open_page)
        self._acts = row(theme, self._write, self._remind, self._page, None, space=6)
        self._lost = button("", "plain", clicked=self._open_mending)
        self._model = RowsModel()
        self.list = RowListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(RowDelegate(self._context))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._open_row)
        self.list.activated.connect(self._open_row)
        self.list.activated.connect(self._open_page)
        head = column(theme, self._title, space=2, margins=(12, 0, 12, 0))
        self._model.modelReset.connect(self._show_acts)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_acts())
        foot = column(theme, self._acts, self._open_all, self._lost, space=6, margins=(8, 0, 8, 0))
        foot.setAlignment(self._open_all, Qt.AlignmentFlag.AlignLeading)
        foot.setAlignment(self._lost, Qt.AlignmentFlag.AlignLeading)
        self._card = QFrame()
        self._card.setProperty("kind", "card")
        inside = column(theme, head, self.list, foot, space=8, margins=(1, 12, 1, 8))
        inside.setStretch(1, 1)
        self._card.setLayout(inside)
        return self._card

    def reload(self) -> None:
        """Read everybody, and who is near the place that is asked about."""
        book = self._tools.book
        self._tools.runner.run("places-everybody", book.whereabouts.everybody, self._show_everybody)
        if self._town is not None:
            self._read_near()

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed."""
        if any(changes.touches(noun) for noun in _SHOWS):
            self.reload()

    def go_to(self, place: object) -> None:
        """Ask about a town, or whom to see on a visit."""
        if isinstance(place, Visit):
            self.field.show_town(place.town)
            self.choose(place.town, place)
        elif isinstance(place, Town):
            self.field.show_town(place)
            self.choose(place)

    def place(self) -> object:
        """The town or the visit that is asked about."""
        return self._visit or self._town

    def land(self) -> None:
        """One types a place, or goes through those one could see."""
        (self.field if self._visit is None else self.list).setFocus()

    def focus_search(self) -> bool:
        """The field for the place is what one searches with."""
        self.field.setFocus()
        self.field.selectAll()
        return True

    def choose(self, town: Town | None, visit: Visit | None = None) -> None:
        """Ask who is near a town, or whom to see on a `visit` there; None shows the towns of everybody."""
        self._town, self._visit, self._near, self._seen = town, visit, None, None
        self._plan.setVisible(visit is None)
        self._keep.setVisible(town is not None and visit is None)
        if town is None:
            self._tools.runner.forget("places-near")
            self.map.show_circle(None)
            self._show_towns()
            return
        self.map.show_circle(town.at, self.radius.value())
        self._read_near()

    def _read_near(self) -> None:
        town, km, book = self._town, self.radius.value(), self._tools.book
        assert town is not None
        if (visit := self._visit) is not None:
            today = self._context.today()
            self._tools.runner.run(
                "places-near",
                lambda: reading.read_visit(book, visit, km, today),
                self._show_visit,
            )
            return
        self._tools.runner.run(
            "places-near", lambda: reading.read_near(book, town, km), self._show_near
        )

    def _kept_radius(self) -> int:
        kept = self._tools.state.text("places-km", str(USUAL_KM))
        return int(kept) if kept.isdigit() and 1 <= int(kept) <= FARTHEST_KM else USUAL_KM

    def _radius_changed(self) -> None:
        self._tools.state.keep(**{"places-km": str(self.radius.value())})
        if self._town is not None:
            self.choose(self._town, self._visit)

    def _show_everybody(self, everywhere: Everywhere) -> None:
        self._everywhere = everywhere
        nobody = not everywhere.towns
        self._empty.setVisible(nobody)
        self.map.setVisible(not nobody)
        self._below.setVisible(not nobody)
        self._card.setVisible(not nobody or self._town is not None)
        self._told.setText(words.say_whole(everywhere))
        relabel(self._lost, words.say_not_found(everywhere.unknown))
        self._lost.setVisible(bool(everywhere.unknown))
        self.map.show_everybody(everywhere)
        if self._town is None:
            self._show_towns()

    def _show_towns(self) -> None:
        towns = self._everywhere.towns
        self._title.setText(self.tr("Where most people are") if towns else "")
        self._open_all.hide()
        self._model.show(town_rows(towns[: reading.LISTED]))
        self.list.setAccessibleName(self.tr("Towns, those with most people first"))

    def _show_near(self, shown: ShownNear) -> None:
        self._near = shown
        self._card.show()
        count = len(shown.people)
        self._title.setText(words.say_within(count, shown.km, shown.town))
        self._open_all.setVisible(count > 0)
        self._model.show(person_rows(shown.listed, shown.lines, self._context.today()))
        self.list.setAccessibleName(fill_in(self.tr("People near %1"), shown.town.name))

    def _show_visit(self, shown: ShownVisit) -> None:
        self._seen = shown
        self._card.show()
        count = len(shown.found)
        today = self._context.today()
        told = words.say_within(count, shown.km, shown.visit.town)
        self._title.setText(f"{visit_words.say_visit(shown.visit, today)}\n{told}")
        self._open_all.setVisible(count > 0)
        self._model.show(visit_rows(shown.found, today))
        if count:
            self.list.setCurrentIndex(self._model.index(0, 0))
        self.list.setAccessibleName(fill_in(self.tr("People to see in %1"), shown.visit.town.name))

    def _chosen(self) -> ToSee | None:
        """Who is marked in the list of those one could see."""
        index = self.list.currentIndex()
        about = index.data(ROW_ROLE).about if index.isValid() else None
        return about if isinstance(about, ToSee) else None

    def _show_acts(self) -> None:
        """The buttons for whoever is marked, named with whose they are."""
        found = self._chosen()
        for made in (self._write, self._remind, self._page):
            made.setVisible(found is not None)
            if found is not None:
                made.setAccessibleName(f"{made.text()} {found.person.name}")

    def _write_to(self) -> None:
        if (found := self._chosen()) is not None and self._visit is not None:
            self._doing.write(found, self._visit)

    def _remind_of(self) -> None:
        if (found := self._chosen()) is not None and self._visit is not None:
            self._doing.remind(found, self._visit)

    def _open_page(self) -> None:
        if (found := self._chosen()) is not None:
            self._shell.open_person(found.person.id)

    def _plan_visit(self) -> None:
        from desktop_app.ui.who_is_where.visit_dialog import VisitDialog

        VisitDialog(self._shell, self._tools, self._town).open()

    def _keep_as_list(self) -> None:
        """Begin a smart list of whoever is near the place."""
        if self._town is not None:
            rule = near_rule(self._town, self.radius.value())
            self._shell.show("rules", PeopleQuery.by(rule))

    def _say_unknown(self, text: str) -> None:
        told = self.tr("Kith knows no place called “%1”. Try the nearest town, or add its country.")
        self._shell.say(fill_in(told, text))

    def _cluster_chosen(self, cluster: Cluster) -> None:
        """A number was clicked: one town is asked about, of several one comes nearer."""
        if len(cluster.towns) == 1:
            self.go_to(cluster.towns[0].town)
        else:
            self.map.look_at(cluster)

    def _open_row(self, index: QModelIndex) -> None:
        about = index.data(ROW_ROLE).about
        if isinstance(about, Gathered):
            self.go_to(about.town)
        elif isinstance(about, Near):
            self._shell.open_person(about.person)

    def _open_near(self) -> None:
        people: tuple[int, ...] = ()
        if self._near is not None:
            people = tuple(self._near.people)
        elif self._seen is not None:
            people = tuple(each.person.id for each in self._seen.found)
        if people and self._town is not None:
            km = str(self.radius.value())
            told = fill_in(self.tr("Within %1 km of %2"), km, self._town.name)
            self._shell.show(PeopleQuery(counted=Counted(people, told), sort=Sort.NAME))

    def _show_all(self) -> None:
        self.field.clear()
        self.map.whole()

    def _open_mending(self) -> None:
        from desktop_app.ui.who_is_where.mending import MendingDialog

        MendingDialog(self._shell, self._tools, self).open()

    def _read_names(self, people: Sequence[int]) -> None:
        book = self._tools.book
        self._tools.runner.run(
            "places-names", lambda: reading.read_lines(book, people), self.map.add_lines
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme, width = self._context.theme, self.width()
        beside = width >= theme.px(SIDE_BY_SIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._body.setDirection(across if beside else down)
        self._card.setMaximumWidth(theme.px(SIDE) if beside else 16_777_215)
        self._card.setMinimumWidth(theme.px(SIDE - 60) if beside else 0)
        self._body.setStretch(1, 0 if beside else 1)
        self.map.setMinimumHeight(theme.px(LOWEST))
        self.list.setMinimumHeight(0 if beside else theme.px(LOWEST))
        side = title_edge(theme, width)
        self.field.setMinimumWidth(min(theme.px(FIELD), width - 2 * side - theme.px(SCROLL_BAR)))
        self._whole.setContentsMargins(side, theme.px(26), side, theme.px(20))
