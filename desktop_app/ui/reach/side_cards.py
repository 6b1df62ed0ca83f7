"""Beside your circles: who started, bridges, who led you to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.ui.faces import PersonFace
from desktop_app.ui.kit.boxes import clear, column, line, onwards, row
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.name_button import NAME_INSET, NameButton
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.reach.sentence_card import SMALL_FACE, PeopleRow
from desktop_app.ui.reach.shown import BRIDGES, CHAINS, FACES, IN_CHAIN, participants
from desktop_app.ui.words import reach_cards, reach_sentences
from desktop_app.ui.words.advice import NO_TIES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.domain.timeline import Participant
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache
    from desktop_app.ui.reach.shown import ShownBetween, ShownStarted

SLOW = 250
"""Milliseconds after which it is said that something is still being counted."""


class _Card(QFrame):
    def __init__(self, context: UiContext, photos: PhotoCache, title: str) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(title)
        self._context, self._photos = context, photos
        theme = context.theme
        self.body: QVBoxLayout = column(theme, space=8)
        head = PlainLabel(theme, title, Face.TITLE)
        self.setLayout(column(theme, head, self.body, space=10, margins=(16, 14, 12, 14)))

    def _say(self, words: str, role: Role = Role.SOFT, face: Face = Face.BODY) -> PlainLabel:
        label = PlainLabel(self._context.theme, words, face, role, wrap=True)
        self.body.addWidget(label)
        return label

    def _fit(self) -> None:
        """Take as much room as what was just put in needs, which is known once that has its style."""
        QTimer.singleShot(0, self, self._measure)

    def _measure(self) -> None:
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        self.updateGeometry()

    def _face(self, person: Participant, shown: ShownBetween) -> PersonFace:
        found = shown.lines.get(person.id)
        return PersonFace(self._context, self._photos, person, found, SMALL_FACE, ring=False)


class StartedCard(_Card):
    """Who went first; opens those who did so before you. `told` is what it says, "" while that is
    not known yet.
    """

    def __init__(
        self, context: UiContext, photos: PhotoCache, opened: Callable[[Sequence[int]], object]
    ) -> None:
        super().__init__(context, photos, self.tr("Who started"))
        self.told = ""
        self._people: Sequence[int] = ()
        self.label = self._say("")
        self.row = PeopleRow(context, photos, lambda: opened(self._people))
        self.body.addWidget(self.row)
        self.row.hide()
        self._slow = QTimer(self, singleShot=True, interval=SLOW)
        self._slow.timeout.connect(self._show_counting)

    def begin_counting(self) -> None:
        """It is being counted anew: what stands here stands no longer when that takes long."""
        self._slow.start()

    def _show_counting(self) -> None:
        self.row.hide()
        self.label.setText(self.tr("Counting…"))
        self.told = ""

    def show_started(self, shown: ShownStarted) -> None:
        """Say it."""
        self._slow.stop()
        found = shown.found
        self._people = found.they_first
        names = [person.name for person in participants(found.they_first[:FACES], shown.lines)]
        words = reach_cards.started(found, names)
        self.told = words
        self.label.setText(words)
        self.row.show_people(found.they_first, shown.lines, words)
        self.row.setVisible(bool(found.they_first))


class BridgesCard(_Card):
    """Who alone leads to others, or what would have to be known to say so."""

    def __init__(
        self, context: UiContext, photos: PhotoCache, open_person: Callable[[int], object]
    ) -> None:
        super().__init__(context, photos, self.tr("Bridges"))
        self._open = open_person

    def show_between(self, shown: ShownBetween) -> None:
        """Show the first of them."""
        clear(self.body)
        found, theme = shown.found, self._context.theme
        if not found.ties:
            self._say(reach_cards.translated(NO_TIES))
            return
        bridges = found.bridges[:BRIDGES]
        for number, (bridge, place) in enumerate(zip(bridges, shown.places, strict=True)):
            for person in participants([bridge.person], shown.lines):
                if number:
                    self.body.addWidget(line())
                names = [each.name for each in participants(bridge.beyond[:FACES], shown.lines)]
                beyond = place or reach_sentences.names(
                    names, len(bridge.beyond), reach_cards.translated
                )
                words = PlainLabel(
                    theme,
                    fill_in(self.tr("Your only way to %1"), beyond),
                    Face.SECONDARY,
                    Role.SOFT,
                    wrap=True,
                )
                words.setContentsMargins(NAME_INSET, 0, 0, 0)
                name = NameButton(person.name, lambda row=person.id: self._open(row))
                lines = column(theme, row(theme, name, None, space=0), words, space=0)
                self.body.addLayout(row(theme, self._face(person, shown), lines, space=8))
        if not bridges:
            self._say(self.tr("Nobody is your only way to others, as far as you told Kith."))
        told = reach_sentences.ties_told(found.ties, reach_cards.translated)
        more = len(found.bridges) - len(bridges)
        if more > 0:
            told = f"{fill_in(self.tr('There are %1 more.'), reach_cards.number(more))} {told}"
        self._say(told, Role.FAINT, Face.SECONDARY)
        self._fit()


class LedCard(_Card):
    """Rows of who led you to whom."""

    def __init__(
        self, context: UiContext, photos: PhotoCache, open_person: Callable[[int], object]
    ) -> None:
        super().__init__(context, photos, self.tr("Who led you to whom"))
        self._open = open_person

    def show_between(self, shown: ShownBetween) -> None:
        """Show the first rows."""
        clear(self.body)
        chains = shown.found.chains
        if not chains:
            self._say(
                self.tr(
                    "Say on somebody’s page who introduced them to you, and the rows begin here."
                )
            )
        for chain in chains[:CHAINS]:
            self.body.addWidget(self._chain(chain.people, shown))
        if len(chains) > CHAINS:
            more = fill_in(self.tr("There are %1 more."), reach_cards.number(len(chains) - CHAINS))
            self._say(more, Role.FAINT, Face.SECONDARY)
        self._fit()

    def _chain(self, people: Sequence[int], shown: ShownBetween) -> QWidget:
        theme, icons = self._context.theme, self._context.icons
        holder = QWidget()
        flow = FlowLayout(holder, theme.px(4))
        for number, person in enumerate(participants(people[:IN_CHAIN], shown.lines)):
            name = NameButton(reach_cards.called(person.name), lambda at=person.id: self._open(at))
            name.setProperty("kind", "plain-name")
            name.setAccessibleName(person.name)
            link = QWidget()
            arrow = IconLabel(icons, onwards(), theme, Role.FAINT, 14)
            parts = [arrow, self._face(person, shown), name]
            link.setLayout(row(theme, *parts[0 if number else 1 :], space=4))
            flow.addWidget(link)
        return holder
