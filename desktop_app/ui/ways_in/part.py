"""The way in: the best one drawn, what to think of before asking, the draft, and other ways."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.faces import Faces
from desktop_app.ui.kit.boxes import clear, column, frame, line, onwards, row
from desktop_app.ui.kit.buttons import button, icon_button, plain_text
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turns import Turns
from desktop_app.ui.ways_in.drafts import WayDrafts
from desktop_app.ui.ways_in.path import WayPath, say_tie, translated
from desktop_app.ui.ways_in.shown import ShownWays, WayWanted, read_ways
from desktop_app.ui.words.said import say_guard
from desktop_app.ui.words.short import LONGEST_NAME, cut
from desktop_app.ui.words.way_sentences import no_way

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from desktop_app.domain.ways.ways import Way
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

AVATAR = 30


class WayPart(QWidget):
    """Reads by itself, on a thread; `key` is its own among the parts of the window. `opened` says
    that somebody on the way was opened, `drawn` that the ways are shown.
    """

    opened = Signal()
    drawn = Signal()

    def __init__(self, shell: Shell, tools: RoomTools, key: str) -> None:
        super().__init__()
        self._shell, self._tools, self._key = shell, tools, f"way-in-{key}"
        self._context, self._drafts = tools.context, WayDrafts(shell, tools)
        self._wanted: WayWanted | None = None
        self._shown: ShownWays | None = None
        self._chosen = 0
        self.draft: QPushButton | None = None
        self._turns = Turns(self)
        self._box: QVBoxLayout = column(tools.context.theme, space=10)
        self.setLayout(self._box)
        tools.context.theme.changed.connect(self._draw)

    def show_way(self, wanted: WayWanted) -> None:
        """Look for the way to whom is wanted; what is shown stays meanwhile, if it is theirs."""
        if wanted != self._wanted:
            self._wanted, self._shown, self._chosen = wanted, None, 0
            self._draw()
        book, today = self._tools.book, self._context.today()
        self._tools.runner.run(self._key, lambda: read_ways(book, wanted, today), self._fill)

    def _fill(self, shown: ShownWays | None) -> None:
        if shown is None or shown == self._shown or shown.wanted != self._wanted:
            return
        before = self._helper()
        self._shown = shown
        helpers = [way.helper.id for way in shown.found.ways]
        self._chosen = helpers.index(before) if before in helpers else 0
        self._draw()
        self._turns.take(self.drawn.emit)

    def _helper(self) -> int:
        if self._shown is None or not self._shown.found.ways:
            return 0
        return self._shown.found.ways[self._chosen].helper.id

    def _draw(self) -> None:
        focused = self.window().focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self._turns.forget()
        clear(self._box)
        self.draft = None
        if self._shown is None:
            self._say(self.tr("Looking for the way in…"))
        elif not self._shown.found.ways:
            self._say(no_way(cut(self._shown.found.name, LONGEST_NAME), translated))
        else:
            self._draw_ways(self._shown)
        if had_focus and self.draft is not None:
            self.draft.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, words: str) -> None:
        self._box.addWidget(PlainLabel(self._context.theme, words, Face.BODY, Role.SOFT, wrap=True))

    def _draw_ways(self, shown: ShownWays) -> None:
        theme, way = self._context.theme, shown.found.ways[self._chosen]
        path = WayPath(self._context, self._tools.photos, shown, way, self._open)
        self._box.addWidget(path)
        helper = way.helper
        known = shown.guards.get(helper.id, ())
        guards = [say_guard(guard, cut(helper.name, LONGEST_NAME)) for guard in known]
        for words in guards:
            strip = frame("strip")
            strip.setLayout(
                column(
                    theme,
                    PlainLabel(theme, words, Face.SECONDARY, Role.INK, wrap=True),
                    margins=(10, 6, 10, 6),
                )
            )
            self._box.addWidget(strip)
        called = way.helper.name.split()[0] if way.helper.name.split() else way.helper.name
        pattern = self.tr("Write to %1 all the same") if guards else self.tr("Draft a line to %1")
        self.draft = button(
            fill_in(pattern, cut(called, LONGEST_NAME)),
            "plain" if guards else "primary",
            clicked=lambda: self._drafts.write(shown, way),
        )
        self._box.addLayout(row(theme, self.draft, None))
        for place, other in enumerate(shown.found.ways):
            if place != self._chosen:
                self._turns.take(partial(self._add_other, shown, other, place))

    def _add_other(self, shown: ShownWays, way: Way, place: int) -> None:
        self._box.addWidget(line())
        self._box.addWidget(self._other(shown, way, place))

    def _other(self, shown: ShownWays, way: Way, place: int) -> QWidget:
        theme, made = self._context.theme, QWidget()
        people = [step.person for step in way.steps]
        if shown.found.person is not None and len(people) > 1:
            # Whoever is wanted is no helper.
            people = people[:-1]
        faces = Faces(self._context, self._tools.photos, people, shown.lines, AVATAR)
        names = [
            cut(person.name.split()[0] if person.name.split() else "", 40) for person in people
        ]
        words = (
            fill_in(self.tr("Or through %1 and %2"), names[0], names[-1])
            if len(names) > 1
            else fill_in(self.tr("Or through %1"), names[0])
        )
        why = self._why(way)
        said = PlainLabel(theme, words, Face.BODY, elide=True)
        reason = PlainLabel(theme, why, Face.SECONDARY, Role.SOFT, wrap=True)
        right = onwards()
        choose = icon_button(theme, self._context.icons, right, plain_text(words), size=16)
        choose.setAccessibleDescription(why)
        choose.clicked.connect(lambda: self._choose(place))
        box = row(theme, faces, column(theme, said, reason, space=1), choose, space=10)
        box.setStretch(1, 1)
        made.setLayout(box)
        return made

    def _why(self, way: Way) -> str:
        """What leads on from the helper; how you know them, where nobody stands after them."""
        today = self._context.today()
        if len(way.steps) > 1:
            one, other = (step.person.name for step in way.steps[:2])
            return say_tie(way.steps[1].tie, one, other, today)
        return say_tie(way.arrival or way.steps[0].tie, "", way.helper.name, today)

    def _open(self, person_id: int) -> None:
        self.opened.emit()
        self._shell.open_person(person_id)

    def _choose(self, place: int) -> None:
        self._chosen = place
        self._draw()
