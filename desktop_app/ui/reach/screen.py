"""Reach: four sentences, your circles, and who leads where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.favours import FAVOUR
from desktop_app.domain.people_query import Counted, PeopleQuery, Sort
from desktop_app.ui.kit.boxes import column, row, scroller, title_edge
from desktop_app.ui.kit.buttons import OPENS, button, chip, choices
from desktop_app.ui.kit.dates import say_date
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.page_title import PageTitle
from desktop_app.ui.kit.screen import Screen
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.reach import shown as reading
from desktop_app.ui.reach.circles_card import CirclesCard
from desktop_app.ui.reach.sentence_card import SentenceCard
from desktop_app.ui.reach.side_cards import BridgesCard, LedCard, StartedCard
from desktop_app.ui.words import reach_cards as words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.ui.kit.marked_label import Parts
    from desktop_app.ui.reach.scene import Scene
    from desktop_app.ui.reach.shown import ShownBetween, ShownPeople, ShownSentences
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

SIDE_BY_SIDE = 900
FOUR_ABREAST, TWO_ABREAST = 900, 520
ABOVE, LEAST, ALONE = 208, 440, 40
"""Pixels above your circles, the least height they may have to themselves, and what stays free of the
window where nothing stands beside them.
"""
USUAL = "year"
_SHOWS = (Noun.PERSON, Noun.INTERACTION, Noun.CIRCLE, Noun.SETTING, FAVOUR)


class ReachScreen(Screen):
    """Every part is read on a thread by itself and shown when it is there: the first ones are there
    before the slowest is.
    """

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Reach"))
        self._shell, self._tools, self._context = shell, tools, tools.context
        context, photos = tools.context, tools.photos
        self._span = tools.state.text("reach-span", USUAL)
        if self._span not in reading.SPANS:
            self._span = USUAL
        self._waits: set[str] = set()
        self.cards = {
            key: SentenceCard(context, photos)
            for key in ("outside", "thinnest", "met-once", "dormant")
        }
        self.circles = CirclesCard(tools)
        self.circles.opened.connect(shell.open_person)
        self.circles.view.drawn.connect(lambda: self._arrived("scene"))
        self.circles.fields_requested.connect(lambda: shell.show("fields"))
        self.started = StartedCard(context, photos, lambda ids: self._open("they-first", ids))
        self.bridges = BridgesCard(context, photos, shell.open_person)
        self.led = LedCard(context, photos, shell.open_person)
        self._build()

    def _build(self) -> None:
        theme = self._context.theme
        title = PageTitle(theme, self.tr("Reach"))
        told = self.tr("Whom you know, and where it grows thin.")
        head = column(
            theme, title, PlainLabel(theme, told, Face.BODY, Role.SOFT, wrap=True), space=2
        )
        self._spans = {
            "quarter": chip(self.tr("Quarter")),
            "year": chip(self.tr("Year")),
            "all": chip(self.tr("All")),
        }
        choices(*self._spans.values())
        for key, made in self._spans.items():
            made.setChecked(key == self._span)
            made.clicked.connect(lambda _=False, key=key: self._choose(key))
        icon = self._context.icons.icon("download")
        self.save = button(self.tr("Save") + OPENS, "plain", icon, self._open_save)
        spans = row(theme, *self._spans.values(), None, space=6)
        self._head = row(theme, head, spans, self.save, space=6)
        self._head.setStretch(0, 1)
        self._head.setAlignment(self.save, Qt.AlignmentFlag.AlignLeft)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.px(14))
        side = column(theme, self.started, self.bridges, self.led, None, space=14)
        drawing = column(theme, self.circles, None, space=0)
        drawing.setStretch(0, 1)
        drawing.setStretch(1, 0)
        self._columns = row(theme, drawing, side, space=14)
        self._columns.setStretch(0, 8)
        self._columns.setStretch(1, 5)
        content = QWidget()
        self._whole = column(theme, self._head, self._grid, self._columns, space=14)
        self._whole.setStretch(2, 1)
        content.setLayout(self._whole)
        self.setLayout(column(theme, scroller(content), space=0))
        self._across = 0
        self._arrange(4)

    def _arrange(self, across: int) -> None:
        """Put the sentences so many abreast."""
        if across == self._across:
            return
        self._across = across
        for number, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, number // across, number % across)
        for at in range(4):
            self._grid.setColumnStretch(at, 1 if at < across else 0)

    def reload(self) -> None:
        """Read all of it anew: what is seen first comes first, the slower rest once that is there."""
        self._waits = {"said", "scene"}
        book, runner = self._tools.book, self._tools.runner
        for key in ("reach-between", "reach-met", "reach-started"):
            runner.forget(key)
        self._read_said()
        runner.run("reach-scene", lambda: reading.read_scene(book), self._show_scene)

    def _read_said(self) -> None:
        book, today = self._tools.book, self._context.today()
        span = reading.span_of(self._span, today)
        self.started.begin_counting()
        self._tools.runner.run(
            "reach-said", lambda: reading.read_sentences(book, span, today), self._show_sentences
        )

    def _arrived(self, part: str) -> None:
        """A part that is seen first is there: after the last of them the others are read."""
        if part not in self._waits:
            return
        self._waits.discard(part)
        if self._waits:
            return
        book, today, runner = self._tools.book, self._context.today(), self._tools.runner
        span = reading.span_of(self._span, today)
        runner.run(
            "reach-met", lambda: reading.read_met_once(book, span, today), self._show_met_once
        )
        runner.run("reach-between", lambda: reading.read_between(book, today), self._show_between)
        runner.run(
            "reach-started", lambda: reading.read_started(book, span), self.started.show_started
        )

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed."""
        if any(changes.touches(noun) for noun in _SHOWS):
            self.reload()

    def span(self) -> str:
        """Which span of days is shown: a key of `SPANS`."""
        return self._span

    def _choose(self, key: str) -> None:
        if key != self._span:
            self._span = key
            self._tools.state.keep(**{"reach-span": key})
            self._waits.add("said")
            self._read_said()

    def _show_sentences(self, shown: ShownSentences) -> None:
        said, lines = shown.said, shown.lines
        self._show("outside", words.outside(said), said.outside or (), lines)
        thin = said.thinnest
        people = () if thin is None else thin.people
        names = [person.name for person in reading.participants(people[:1], lines)]
        field = "" if thin is None else thin.field
        self._show("thinnest", words.thinnest(thin, names), people, lines, field)
        self._show("dormant", words.dormant(said.dormant), said.dormant, lines)
        self._arrived("said")

    def _show_scene(self, scene: Scene) -> None:
        self.circles.show_scene(scene)

    def _show_met_once(self, shown: ShownPeople) -> None:
        self._show("met-once", words.met_once(shown.people), shown.people, shown.lines)

    def _show(
        self,
        key: str,
        parts: Parts,
        people: Sequence[int],
        lines: Mapping[int, PersonLine],
        field: str = "",
    ) -> None:
        self.cards[key].show_sentence(parts, people, lines, lambda: self._open(key, people, field))

    def _show_between(self, shown: ShownBetween) -> None:
        self.bridges.show_between(shown)
        self.led.show_between(shown)

    def _open(self, key: str, people: Sequence[int], field: str = "") -> None:
        """Show the very people that are counted in the list."""
        counted = Counted(tuple(people), words.chosen(key, field))
        self._shell.show(PeopleQuery(counted=counted, sort=Sort.NAME))

    def _open_save(self) -> None:
        from desktop_app.ui.reach.picture import FORMS
        from desktop_app.ui.reach.saving import say_form

        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for form in FORMS:
            menu.addAction(say_form(form), lambda form=form: self._save(form))
        menu.popup(self.save.mapToGlobal(QPoint(0, self.save.height() + 2)))

    def _save(self, form: str) -> None:
        from desktop_app.ui.reach.picture import Report
        from desktop_app.ui.reach.saving import ask_save

        scene, today = self.circles.view.scene, self._context.today()
        if scene is not None:
            told = [card.label.whole_text() for card in self.cards.values()]
            told.append(self.started.told)
            title = f"{self.tr('Reach')} · {say_date(today, today)}"
            report = Report(title, [words for words in told if words], scene)
            ask_save(self._shell, self._tools, report, form)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme, width = self._context.theme, self.width()
        wide = width > theme.px(FOUR_ABREAST)
        self._arrange(4 if wide else 1 if width <= theme.px(TWO_ABREAST) else 2)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        narrow = width <= theme.px(TWO_ABREAST)
        self._head.setDirection(down if narrow else across)
        self.circles.stand_narrow(narrow)
        beside = width > theme.px(SIDE_BY_SIDE)
        self._columns.setDirection(across if beside else down)
        # All of the drawing is to be seen at once, however much stands beside it.
        room = self.height() - theme.px(ABOVE)
        if not beside:
            room = min(width + theme.px(80), self.height() - theme.px(ALONE))
        tallest = max(theme.px(LEAST), room)
        self.circles.setMaximumHeight(max(tallest, self.circles.minimumSizeHint().height()))
        self.circles.setMinimumHeight(0 if beside else tallest)
        side = title_edge(theme, self.width())
        self._whole.setContentsMargins(side, theme.px(26), side, theme.px(24))
